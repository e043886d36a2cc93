// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"
#include "layers/render/files/figure_file.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace atlas {

/// How the figure leaves the window. What nothing is connected to is not shown.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(FigureSession &session, QWidget *parent = nullptr);

    /// Device pixels a page unit of a PNG.
    [[nodiscard]] double pngScale() const;
    [[nodiscard]] QPushButton &saveButton(FigureFormat format);
    [[nodiscard]] QPushButton &copyButton() { return *m_copy; }
    [[nodiscard]] QPushButton &bundleButton() { return *m_bundle; }
    [[nodiscard]] QPushButton &batchButton() { return *m_batch; }
    [[nodiscard]] QPushButton &printButton() { return *m_print; }
    [[nodiscard]] QComboBox &resolution() { return *m_resolution; }
    /// While something is written, nothing else is begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void saveAsked(atlas::FigureFormat format);
    void copyAsked();
    void bundleAsked();
    void batchAsked();
    void printAsked();

protected:
    void changeEvent(QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    void retranslate();
    void refresh();
    void showConnected();

    FigureSession &m_session;
    QLabel *m_label;
    QPushButton *m_svg, *m_pdf, *m_png, *m_copy, *m_bundle, *m_batch, *m_print;
    QComboBox *m_resolution;
    QWidget *m_more;
};

} // namespace atlas
