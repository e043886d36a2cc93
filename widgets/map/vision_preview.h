// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_vision.h"

#include <QFrame>
#include <QGraphicsEffect>

class QLabel;
class QPushButton;

namespace atlas {

/// Shows a widget, with all on it, through other eyes.
class VisionEffect : public QGraphicsEffect {
    Q_OBJECT

public:
    VisionEffect(ColourVision vision, QObject *parent) : QGraphicsEffect(parent), m_vision(vision) {}

protected:
    void draw(QPainter *painter) override;

private:
    ColourVision m_vision;
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
