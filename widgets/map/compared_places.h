// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/render/map_scene.h"
#include "widgets/map/map_callouts.h"

#include <QColor>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace atlas {

/// The compared places as they lie over the map, also those of a level that is not drawn: their own outlines,
/// in their own colours. GUI thread.
class ComparedPlaces {
public:
    /// Takes the session's present ones, in the colours of the application. Places without an area are left out.
    void take(const AtlasSession &session);

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    void paint(QPainter &painter, const Viewport &viewport) const;
    /// Of each its box on the canvas, its name and its colour.
    [[nodiscard]] QList<Callout> callouts(const Viewport &viewport) const;

private:
    struct Outlined {
        std::shared_ptr<const ArcMap> shapes;
        std::uint32_t area = kNoArea;
        QString name;
        QColor colour;
    };
    std::vector<Outlined> m_places;
};

} // namespace atlas
