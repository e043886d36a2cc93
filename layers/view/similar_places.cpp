// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/similar_places.h"

#include "layers/data/cached_figures.h"
#include "layers/stats/similarity.h"
#include "layers/view/comparison_figures.h"

#include <algorithm>

namespace atlas {

SimilarPlaces similarPlaces(const AtlasData &data, const AtlasData::PlaceRef &place, const QStringList &indicators, int year, int count)
{
    SimilarPlaces similar;
    std::vector<std::vector<double>> columns;
    for (const QString &code : indicators) {
        const Indicator *indicator = data.indicator(code);
        const int of = indicator ? comparedFigure(data, *indicator, year, place).year : 0;
        if (of == 0) {
            similar.leftOut += code;
            continue;
        }
        columns.push_back(cachedFigures(data, code, of, place.table)->values);
        similar.by += code;
    }
    const auto wanted = static_cast<std::size_t>(std::max(0, count));
    for (const Neighbour &neighbour : nearest(static_cast<std::size_t>(place.row), columns, wanted)) {
        similar.places.push_back({place.table, static_cast<int>(neighbour.index)});
        similar.distances.push_back(neighbour.distance);
    }
    return similar;
}

QStringList proposedSimilarity(const AtlasData &data)
{
    // Age, density, housing and means: what municipalities are commonly held alike by. Where one is not known, the
    // nearest to it that is.
    const QList<QStringList> wishes{
        {QStringLiteral("aandeel_65_plus"), QStringLiteral("grijze_druk")},
        {QStringLiteral("bevolkingsdichtheid"), QStringLiteral("inwoners")},
        {QStringLiteral("woz_waarde"), QStringLiteral("verkoopprijs")},
        {QStringLiteral("inkomen_per_inwoner"), QStringLiteral("inkomen_per_huishouden")},
    };
    QStringList proposed;
    for (const QStringList &wish : wishes) {
        const auto known = std::ranges::find_if(wish, [&](const QString &code) { return data.indicator(code) && !data.years(code).empty(); });
        if (known != wish.end())
            proposed += *known;
    }
    return proposed;
}

} // namespace atlas
