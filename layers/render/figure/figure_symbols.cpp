// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_symbols.h"

#include "layers/render/figure/figure_legend_keys.h"

namespace atlas {

std::shared_ptr<const display::Group> figureSymbols(const MapSymbols &symbols, const Viewport &viewport, const QRectF &frame, double lines,
                                                    const std::function<std::pair<QString, QString>(std::uint32_t area)> &name)
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("symbols");
    const double largest = symbolRadius(symbols, viewport);
    for (const MapSymbol &symbol : symbols.discs) {
        const QPointF at = frame.center() + QPointF(symbol.at.x - viewport.centre.x(), viewport.centre.y() - symbol.at.y) / viewport.metresPerPixel;
        const double radius = largest * symbol.weight;
        if (!frame.adjusted(-radius, -radius, radius, radius).contains(at))
            continue;
        display::Discs disc = legendDisc(symbols.styles[static_cast<std::size_t>(symbol.style)], at, radius, 0.8 * lines);
        std::tie(disc.id, disc.title) = name(symbol.area);
        group->children.emplace_back(std::move(disc));
    }
    return group;
}

} // namespace atlas
