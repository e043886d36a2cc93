// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/compared_places.h"

#include "layers/view/drawn_shapes.h"
#include "layers/view/place_name.h"
#include "widgets/style/application_style.h"

#include <QPainter>

namespace atlas {

void ComparedPlaces::take(const AtlasSession &session)
{
    const AtlasData &data = *session.data();
    const ViewState &view = session.view();
    m_places.clear();
    const bool tiled = isTiled(data, view);
    for (qsizetype i = 0; i < view.compared.size(); ++i) {
        const auto place = data.find(view.compared[i]);
        if (!place)
            continue;
        // On tiles nothing lies where it lies on the map: only places that have a tile themselves are outlined.
        if (tiled && place->table != session.table())
            continue;
        const auto shapes = tiled ? drawnShapes(data, view) : data.tables()[static_cast<std::size_t>(place->table)].shapes;
        const auto area = static_cast<std::uint32_t>(place->row);
        if (shapes && area < shapes->areaCount() && !shapes->areaBox(area).isEmpty())
            m_places.push_back({shapes, area, displayName(data, *place, view.language), style::tokens().place[static_cast<std::size_t>(i)]});
    }
}

void ComparedPlaces::paint(QPainter &painter, const Viewport &viewport) const
{
    for (const Outlined &place : m_places) {
        Highlight highlight;
        highlight.marked.emplace_back(place.area, place.colour);
        paintHighlight(painter, *place.shapes, viewport, highlight, style::tokens());
    }
}

QList<Callout> ComparedPlaces::callouts(const Viewport &viewport) const
{
    QList<Callout> list;
    for (const Outlined &place : m_places) {
        const Box &box = place.shapes->areaBox(place.area);
        list << Callout{QRectF(viewport.toCanvas({box.minX, box.maxY}), viewport.toCanvas({box.maxX, box.minY})), place.name, place.colour};
    }
    return list;
}

} // namespace atlas
