// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QToolButton;
class QPushButton;

namespace atlas {

class PlaceChip;
class PlaceFinder;

/// The compared places as chips, in their order; takes in, takes out, replaces and reorders them.
class ChipBar : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] const QList<PlaceChip *> &chips() const { return m_chips; }
    [[nodiscard]] QToolButton &swapButton() { return *m_swap; }
    [[nodiscard]] QToolButton &addButton() { return *m_add; }
    [[nodiscard]] QPushButton &pinButton() { return *m_pin; }
    /// The search popup; made when first opened.
    [[nodiscard]] PlaceFinder *finder() { return m_finder; }
    /// Opens the search for the place at that position; −1 for one more.
    void openFinder(int index);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pickAsked(int index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void showPin();
    void move(int from, int to);
    void remove(int index);
    void dragTo(int index, QPoint at);
    void pinSelection();
    [[nodiscard]] int arrange(int width, bool place) const;

    AtlasSession &m_session;
    QList<PlaceChip *> m_chips;
    QToolButton *m_swap, *m_add;
    QPushButton *m_pin;
    PlaceFinder *m_finder = nullptr;
    int m_dropAt = -1;      ///< gap before which a dragged chip would come; −1 = none
};

} // namespace atlas
