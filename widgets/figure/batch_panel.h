// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/batch/batch.h"

#include <QThreadPool>
#include <QWidget>

#include <cstdint>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace atlas {

/// What a batch is to be: one figure of what, in which form. Says in advance how many that makes, then how far it got.
/// Asks for the work; does not do it. GUI thread.
class BatchPanel : public QWidget {
    Q_OBJECT

public:
    explicit BatchPanel(QWidget *parent = nullptr);
    ~BatchPanel() override;

    /// The figure that all others are made after; in its language levels are named.
    void setSource(const std::shared_ptr<const AtlasData> &atlasData, const FigureSpec &spec);

    [[nodiscard]] BatchEach each() const;
    /// Empty where it is not of regions.
    [[nodiscard]] QString regionLevel() const;
    /// One PDF for all; otherwise a file each.
    [[nodiscard]] bool isBook() const;
    [[nodiscard]] FigureFormat format() const;

    /// It runs: the settings wait, Cancel is offered.
    void showProgress(int done, int of, const QString &name);
    /// It ended well or badly: `text` says how; the settings can be changed again.
    void showEnd(const QString &text);

    [[nodiscard]] QComboBox &eachBox() { return *m_each; }
    [[nodiscard]] QComboBox &regionBox() { return *m_region; }
    [[nodiscard]] QComboBox &formBox() { return *m_form; }
    [[nodiscard]] QPushButton &startButton() { return *m_start; }
    [[nodiscard]] QPushButton &cancelButton() { return *m_cancel; }
    [[nodiscard]] QLabel &countLabel() { return *m_count; }

Q_SIGNALS:
    /// Where to is for the listener to ask.
    void startAsked();
    void cancelAsked();
    /// What it shows takes another height.
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRegions();
    void count();
    void showCount();
    void setRunning(bool running);

    std::shared_ptr<const AtlasData> m_data;
    FigureSpec m_spec;
    QComboBox *m_each, *m_region, *m_form;
    QLabel *m_eachLabel, *m_regionLabel, *m_formLabel, *m_count, *m_status;
    QProgressBar *m_progress;
    QPushButton *m_start, *m_cancel;
    QThreadPool m_pool;
    std::uint64_t m_generation = 0;
    int m_figures = -1;         ///< −1 = not yet counted
    bool m_running = false;
};

} // namespace atlas
