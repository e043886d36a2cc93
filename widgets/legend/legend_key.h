// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/legend_model.h"

#include <QWidget>

#include <optional>

namespace atlas {

/// The part of the legend that is more than rows: circles of sizes, or the square of two indicators, drawn as
/// in figures. A cell of the square is pressed, pointed at or reached by arrow keys like a row of the legend.
class LegendKey : public QWidget {
    Q_OBJECT

public:
    explicit LegendKey(QWidget *parent = nullptr);

    /// Hides itself where the legend has neither.
    void setLegend(const LegendModel &legend);
    /// Radius of the largest disc on the map, logical pixels.
    void setSymbolRadius(double radius);
    [[nodiscard]] QSize sizeHint() const override;
    /// Of a cell in this widget; null without a square.
    [[nodiscard]] QRect cellRect(int cell) const;

Q_SIGNALS:
    void cellPressed(int cell);
    void cellPointed(std::optional<int> cell);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<int> cellAt(QPointF at) const;
    void point(std::optional<int> cell);

    LegendModel m_legend;
    std::optional<int> m_pointed;
    int m_current = 0;              ///< the cell that keys are at
};

} // namespace atlas
