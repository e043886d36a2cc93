// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/room_pointer.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas {

namespace {

constexpr double kDot = 0.012, kSpot = 0.16;    ///< radius as a share of the height of the picture
const QColor kDotColour(0xE0, 0x1B, 0x24);
const QColor kDark(0, 0, 0, 170);

} // namespace

double RoomPointer::radius() const { return m_picture.height() * (m_kind == Presentation::Pointer::Spotlight ? kSpot : kDot); }

QRectF RoomPointer::rect() const
{
    if (m_kind == Presentation::Pointer::Off)
        return {};
    const double reach = radius() * 1.3 + 2;
    return {m_at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

void RoomPointer::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_kind == Presentation::Pointer::Dot) {
        painter.setBrush(QColor(255, 255, 255, 200));
        painter.drawEllipse(m_at, radius() * 1.25, radius() * 1.25);
        painter.setBrush(kDotColour);
        painter.drawEllipse(m_at, radius(), radius());
    } else if (m_kind == Presentation::Pointer::Spotlight) {
        QPainterPath dark;
        dark.addRect(QRectF(QPointF(0, 0), m_picture));
        dark.addEllipse(m_at, radius(), radius());
        painter.setBrush(kDark);
        painter.drawPath(dark);
    }
    painter.restore();
}

} // namespace atlas
