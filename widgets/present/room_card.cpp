// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/room_card.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

RoomCard::RoomCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roomCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void RoomCard::setRoom(const RoomType &room, double widest)
{
    m_room = room;
    m_widest = widest;
    lay();
}

void RoomCard::setText(const HoverText &text)
{
    m_text = text;
    setAccessibleName(text.name);
    setAccessibleDescription(QStringList{text.kind, text.figure, text.rank, text.second, text.notes.join(QLatin1Char(' '))}.join(QLatin1Char(' ')).simplified());
    lay();
}

void RoomCard::lay()
{
    m_lines.clear();
    const auto add = [this](const QString &text, double size, int weight) {
        if (!text.isEmpty())
            m_lines << Line{text, m_room.font(size, weight), 0};
    };
    add(m_text.name, 1.25, 700);
    add(m_text.kind, 1, 400);
    add(m_text.figure, 1.5, 600);
    add(m_text.rank, 1, 400);
    add(m_text.second, 1, 600);
    for (const QString &note : m_text.notes)
        add(note, 1, 400);
    const double padding = 3 * m_room.unit();
    const QRectF room(0, 0, m_widest - 2 * padding, 1e5);
    double width = 0, height = 2 * padding - m_room.unit();
    for (Line &line : m_lines) {
        const QRectF taken = QFontMetricsF(line.font).boundingRect(room, kWrapped, line.text);
        line.height = taken.height();
        width = std::max(width, taken.width());
        height += taken.height();
    }
    m_size = QSizeF(std::ceil(width) + 2 * padding + 1, std::ceil(height)).toSize();
    resize(m_size);
    update();
}

void RoomCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = RoomType::theme();
    // The casing keeps it apart from whatever lies under it.
    const double casing = std::max(1.0, m_room.unit() / 3);
    painter.setPen(QPen(theme.casing, casing));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(casing / 2, casing / 2, -casing / 2, -casing / 2), 1.5 * m_room.unit(), 1.5 * m_room.unit());
    painter.setPen(theme.onCard);
    const double padding = 3 * m_room.unit();
    double y = padding - m_room.unit() / 2;
    for (const Line &line : m_lines) {
        painter.setFont(line.font);
        painter.drawText(QRectF(padding, y, width() - 2 * padding + 1, line.height), kWrapped, line.text);
        y += line.height;
    }
}

} // namespace atlas
