// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

class QListWidget;
class QToolButton;

namespace atlas {

/// What is on the page, in reading order: ticked, dragged or moved by buttons.
class PartsGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit PartsGroup(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] QToolButton &upButton() { return *m_up; }
    [[nodiscard]] QToolButton &downButton() { return *m_down; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void write();
    void move(int by);
    void fill();
    [[nodiscard]] QList<FigurePart> ticked() const;

    QListWidget *m_list;
    QToolButton *m_up, *m_down;
    QLabel *m_note;
    QList<FigurePart> m_order;      ///< of the list: all there are, those on the page in their order
};

} // namespace atlas
