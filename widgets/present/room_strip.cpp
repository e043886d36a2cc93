// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/room_strip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int kShortlyMs = 2500;

} // namespace

RoomStrip::RoomStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roomStrip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &RoomStrip::clear);
    hide();
}

QFont RoomStrip::fontOf(Part::Look look) const
{
    const bool strong = look == Part::Look::Typed || look == Part::Look::Best;
    return m_room.font(strong ? 1.15 : 1, strong ? 700 : 400);
}

void RoomStrip::setRoom(const RoomType &room, int widest)
{
    m_room = room;
    m_widest = widest;
    lay();
}

void RoomStrip::say(const QList<Part> &parts)
{
    m_goes.stop();
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.text;
    setAccessibleName(words.join(QLatin1Char(' ')));
    lay();
    show();
    raise();
    update();
}

void RoomStrip::sayShortly(const QString &text)
{
    say({{text, Part::Look::Plain}});
    m_goes.start(kShortlyMs);
}

void RoomStrip::clear()
{
    m_goes.stop();
    m_parts.clear();
    hide();
}

void RoomStrip::lay()
{
    const double gap = 3 * m_room.unit();
    double width = gap;
    for (const Part &part : m_parts)
        width += QFontMetricsF(fontOf(part.look)).horizontalAdvance(part.text) + gap;
    resize(std::min(m_widest, static_cast<int>(std::ceil(width)) + 1), static_cast<int>(std::ceil(QFontMetricsF(fontOf(Part::Look::Best)).height() + 2.5 * m_room.unit())));
    Q_EMIT resized();
}

void RoomStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = RoomType::theme();
    const double casing = std::max(1.0, m_room.unit() / 3), gap = 3 * m_room.unit();
    painter.setPen(QPen(theme.casing, casing));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(casing / 2, casing / 2, -casing / 2, -casing / 2), 1.5 * m_room.unit(), 1.5 * m_room.unit());
    QColor faint = theme.onCard;
    faint.setAlphaF(0.8F);
    double x = gap;
    const double base = (height() + QFontMetricsF(fontOf(Part::Look::Best)).capHeight()) / 2;
    for (const Part &part : m_parts) {
        const QFont font = fontOf(part.look);
        const QFontMetricsF metrics(font);
        const double left = width() - gap - x;
        // Of what does not fit only the first two are worth a shortened word.
        const bool fits = metrics.horizontalAdvance(part.text) <= left + 1;
        if (!fits && &part > &m_parts.at(std::min<qsizetype>(1, m_parts.size() - 1)))
            break;
        painter.setFont(font);
        painter.setPen(part.look == Part::Look::Faint ? faint : theme.onCard);
        painter.drawText(QPointF(x, base), fits ? part.text : metrics.elidedText(part.text, Qt::ElideRight, left));
        x += metrics.horizontalAdvance(part.text) + gap;
    }
}

} // namespace atlas
