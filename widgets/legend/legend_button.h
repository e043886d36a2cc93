// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/form_colours.h"
#include "layers/view/map_pattern.h"

#include <QAbstractButton>
#include <QColor>

namespace atlas {

/// One line of the legend that can be pressed: a swatch, words, and a count at the right.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Swatch { Class, NoFigure, Doubt, SolidLine, DashedLine, Disc, Pattern };

    explicit LegendButton(QWidget *parent = nullptr);

    void setSwatch(Swatch swatch, const QColor &colour);
    void setDisc(const SymbolColours &colours, double radius);
    void setPattern(const MapPattern &pattern, const QColor &ink, const QColor &ground);
    /// Empty = no count.
    void setCount(const QString &count);
    void setRowHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pointed(bool over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintSwatch(QPainter &painter, const QRectF &box) const;

    Swatch m_swatch = Swatch::Class;
    QColor m_colour, m_ink;
    double m_radius = 0;
    SymbolColours m_disc;
    MapPattern m_pattern;
    QString m_count;
    int m_height = 28;
};

} // namespace atlas
