// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure.h"

#include "layers/render/figure/map_figure.h"

namespace atlas {

DisplayList figureOf(const AtlasData &data, const FigureSpec &spec)
{
    FigureOptions options;
    options.size = spec.size.pageUnits();
    options.title = spec.title;
    options.subtitle = spec.subtitle;
    options.note = spec.note;
    options.scale = spec.scale;
    DisplayList list = mapFigure(data, spec.view, options);
    if (spec.transparent)
        list.background = QColor();
    if (!spec.alternative.isEmpty())
        list.description = spec.alternative;
    return list;
}

} // namespace atlas
