// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/keys_card.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

KeysCard::KeysCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("keysCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void KeysCard::open(const QString &title, const QList<std::pair<QString, QString>> &keys, const RoomType &room, const QSize &most)
{
    m_title = title;
    m_keys = keys;
    m_room = room;
    QStringList words;
    for (const auto &[key, does] : keys)
        words << key + QStringLiteral(": ") + does;
    setAccessibleName(title);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    // Who presses keys sits before the screen: this may be smaller than what the room reads.
    lay(1);
    if (const double fits = std::min(most.width() / double(width()), most.height() / double(height())); fits < 1)
        lay(fits * 0.98);
    show();
    raise();
    update();
}

void KeysCard::lay(double times)
{
    m_times = times;
    const QFontMetricsF strong(m_room.font(times, 600)), plain(m_room.font(times));
    const double gap = 3 * m_room.unit() * times;
    double does = 0;
    m_column = 0;
    for (const auto &[key, what] : std::as_const(m_keys)) {
        m_column = std::max(m_column, strong.horizontalAdvance(key));
        does = std::max(does, plain.horizontalAdvance(what));
    }
    m_row = plain.height() * 1.04;
    resize(QSizeF(std::ceil(m_column + does + 3.5 * gap), std::ceil(m_row * (static_cast<double>(m_keys.size()) + 1.4) + 2 * gap)).toSize());
}

void KeysCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = RoomType::theme();
    const double casing = std::max(1.0, m_room.unit() / 3), gap = 3 * m_room.unit() * m_times;
    painter.setPen(QPen(theme.casing, casing));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(casing / 2, casing / 2, -casing / 2, -casing / 2), 1.5 * m_room.unit(), 1.5 * m_room.unit());
    painter.setPen(theme.onCard);
    const QFont strong = m_room.font(m_times, 600), plain = m_room.font(m_times);
    const double ascent = QFontMetricsF(plain).ascent();
    painter.setFont(m_room.font(m_times, 700));
    painter.drawText(QPointF(gap, gap + ascent), m_title);
    double y = gap + 1.4 * m_row + ascent;
    for (const auto &[key, what] : std::as_const(m_keys)) {
        painter.setFont(strong);
        painter.drawText(QPointF(gap, y), key);
        painter.setFont(plain);
        painter.drawText(QPointF(1.5 * gap + m_column + gap / 2, y), what);
        y += m_row;
    }
}

} // namespace atlas
