// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/bar_parts.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

// A few places among thousands are still seen.
constexpr double kLowest = 2;

} // namespace

display::Path partsOfBars(const ChartDrawing &distribution, const std::vector<int> &rows, double share)
{
    display::Path path;
    for (const ChartGroup &bar : distribution.groups) {
        // The box plot stands above the plot.
        if (bar.box.bottom() != distribution.plot.bottom() || bar.rows.empty())
            continue;
        std::vector<int> of;
        std::ranges::set_intersection(bar.rows, rows, std::back_inserter(of));
        if (of.empty())
            continue;
        const double inset = std::floor(bar.box.width() * (1 - share) / 2);
        const double height = std::max(std::min(kLowest, bar.box.height()), std::round(bar.box.height() * static_cast<double>(of.size()) / static_cast<double>(bar.rows.size())));
        const QRectF box(bar.box.left() + inset, bar.box.bottom() - height, bar.box.width() - 2 * inset, height);
        path.points.insert(path.points.end(), {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
        path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
    }
    return path;
}

QPolygonF pinBelow(const QRectF &plot, double x, double half, const FigureStyle &style)
{
    const double top = plot.bottom() + style.step(0.5);
    const double bottom = top + 0.9 * style.step(2);
    return {{x, top}, {x + half, bottom}, {x - half, bottom}};
}

} // namespace atlas
