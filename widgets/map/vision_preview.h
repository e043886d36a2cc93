// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_vision.h"

#include <QFrame>
#include <QGraphicsEffect>

#include <functional>
#include <utility>

class QLabel;
class QPushButton;

namespace atlas {

/// What becomes of every pixel before it is seen: other eyes, a weak lamp.
using PixelFilter = std::function<QImage(const QImage &)>;

/// Shows a widget, with all on it, as it is seen through a filter.
class FilterEffect : public QGraphicsEffect {
    Q_OBJECT

public:
    FilterEffect(PixelFilter filter, QObject *parent) : QGraphicsEffect(parent), m_filter(std::move(filter)) {}

protected:
    void draw(QPainter *painter) override;

private:
    PixelFilter m_filter;
};

/// Says through whose eyes the map is seen, and is the way back.
class VisionBar : public QFrame {
    Q_OBJECT

public:
    explicit VisionBar(QWidget *parent);

    void setVision(ColourVision vision, const QString &language);

Q_SIGNALS:
    void endAsked();

private:
    QLabel *m_text;
    QPushButton *m_end;
};

} // namespace atlas
