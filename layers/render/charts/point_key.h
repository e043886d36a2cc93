// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_parts.h"

#include <QColor>
#include <QString>

#include <vector>

namespace atlas::chart {

/// What the colours of points stand for: dots with their names in one row beside the titles of the axes.
/// Page units; pure and thread-safe.
class PointKey {
public:
    struct Item {
        QString name;
        QColor colour;
    };
    PointKey(std::vector<Item> items, const FigureStyle &style);

    /// Colours without a key say nothing: where it fits beside neither title, that of x gives way to it.
    void shareFooter(Frame &frame) const;
    /// At the left of the row below, or, where the title of x leaves no room there, at the right of the row above.
    void draw(const Frame &frame, display::Group &group) const;

private:
    [[nodiscard]] double radius() const { return m_style.notePx() * 0.32; }
    [[nodiscard]] double step() const { return 2 * radius() + m_style.step(1); }
    [[nodiscard]] double gap() const { return m_style.step(2); }
    [[nodiscard]] double width() const;
    [[nodiscard]] bool fitsBeside(const QString &title, const Frame &frame) const;

    std::vector<Item> m_items;
    const FigureStyle &m_style;
};

} // namespace atlas::chart
