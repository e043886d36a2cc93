// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/map/hover_card.h"
#include "widgets/present/room_type.h"

#include <QWidget>

namespace atlas {

/// What is said of a place before a room: its name, its figure with the year, its rank, and what must be said with
/// them; nothing smaller than is read at the back. Never takes the mouse.
class RoomCard : public QWidget {
    Q_OBJECT

public:
    explicit RoomCard(QWidget *parent = nullptr);

    void setRoom(const RoomType &room, double widest);
    void setText(const HoverText &text);
    [[nodiscard]] const HoverText &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        QFont font;
        double height = 0;
    };
    void lay();

    HoverText m_text;
    RoomType m_room;
    double m_widest = 600;
    QList<Line> m_lines;
    QSize m_size;
};

} // namespace atlas
