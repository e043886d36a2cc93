// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace atlas {

/// The dot or the spotlight on a picture of that size, in any unit.
class RoomPointer {
public:
    RoomPointer(Presentation::Pointer kind, QPointF at, const QSizeF &picture) : m_kind(kind), m_at(at), m_picture(picture) {}

    /// What has to be painted again when it moves.
    [[nodiscard]] QRectF rect() const;
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] double radius() const;

    Presentation::Pointer m_kind;
    QPointF m_at;
    QSizeF m_picture;
};

} // namespace atlas
