// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/batch/page_extent.h"

#include "layers/render/figure/figure.h"

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

constexpr double kLeastHeightM = 25000;
/// Of the box: enough of the neighbours to know them by.
constexpr double kRoom = 2.1;

/// The frame of the first map in a drawing.
std::optional<QRectF> mapFrame(const display::Group &group)
{
    if (group.id.startsWith(QLatin1String("map")) && !group.clip.isEmpty())
        return group.clip;
    for (const display::Node &node : group.children) {
        const auto *child = std::get_if<std::shared_ptr<const display::Group>>(&node);
        if (child == nullptr || !*child)
            continue;
        if (const auto frame = mapFrame(**child))
            return frame;
    }
    return std::nullopt;
}

} // namespace

Extent extentAround(const Box &box, double mapAspect)
{
    return {(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2,
            std::max({kLeastHeightM, box.height() * kRoom, box.width() * kRoom / std::max(mapAspect, 0.1)})};
}

double mapAspectOf(const AtlasData &data, const FigureSpec &spec)
{
    const DisplayList list = figureOf(data, spec);
    const auto frame = list.root ? mapFrame(*list.root) : std::nullopt;
    return frame && frame->height() > 0 ? frame->width() / frame->height() : 1;
}

Box boxOf(const AtlasData &data, const AtlasData::PlaceRef &place, int drawnTable)
{
    const auto tables = data.tables();
    const auto area = static_cast<std::size_t>(place.row);
    if (const auto &shapes = tables[static_cast<std::size_t>(place.table)].shapes; shapes && area < shapes->areaCount())
        return shapes->areaBox(area);
    Box box;
    if (drawnTable < 0 || !tables[static_cast<std::size_t>(drawnTable)].shapes)
        return box;
    const ArcMap &shapes = *tables[static_cast<std::size_t>(drawnTable)].shapes;
    const std::vector<int> parents = data.parentRows(drawnTable, place.table);
    for (std::size_t row = 0; row < std::min(parents.size(), shapes.areaCount()); ++row) {
        if (parents[row] == place.row)
            box.add(shapes.areaBox(row));
    }
    return box;
}

} // namespace atlas
