// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/map_scene.h"
#include "tests/geometry/synthetic_partition.h"

#include <limits>

namespace atlas::fixture {

/// 8 × 6 made-up municipalities of about 10 km, in four provinces and one dated krimpregio; three have no figure.
inline constexpr int kColumns = 8;
inline constexpr int kRows = 6;
inline constexpr int kWithoutFigure = 3;

inline std::shared_ptr<const ArcMap> shapes(int columns = kColumns, int rows = kRows)
{
    return std::make_shared<ArcMap>(ArcMap::build(SyntheticPartition(columns, rows, 12, 10000).rings()));
}

inline QString code(int area)
{
    return QStringLiteral("GM%1").arg(area + 1, 4, 10, QLatin1Char('0'));
}

inline AtlasParts parts(bool approximate = true)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    AtlasParts parts;
    parts.levels = {{QStringLiteral("provincie"), {QStringLiteral("provincie"), QStringLiteral("province")}, {QStringLiteral("provincies"), QStringLiteral("provinces")}, 3},
                    {QStringLiteral("krimpregio"), {QStringLiteral("krimpregio"), QStringLiteral("shrinking region")}, {}, 5},
                    {QStringLiteral("gemeente"), {QStringLiteral("gemeente"), QStringLiteral("municipality")}, {QStringLiteral("gemeenten"), QStringLiteral("municipalities")}, 7}};
    Indicator share;
    share.code = QStringLiteral("aandeel_65_plus");
    share.name = {QStringLiteral("Inwoners van 65 jaar en ouder"), QStringLiteral("Inhabitants of 65 and over")};
    share.unit = {QStringLiteral("%"), {}};
    share.phrase = {QStringLiteral("in % van de bevolking"), QStringLiteral("% of the population")};
    share.decimals = 1;
    Indicator people;
    people.code = QStringLiteral("inwoners");
    people.name = {QStringLiteral("Inwoners"), QStringLiteral("Inhabitants")};
    people.kind = IndicatorKind::Count;
    parts.indicators = {share, people};
    Source source;
    source.id = QStringLiteral("cbs");
    source.title = QStringLiteral("Kerncijfers wijken en buurten 2024");
    source.publisher = QStringLiteral("CBS");
    parts.sources = {source};

    PlaceTable places;
    places.level = QStringLiteral("gemeente");
    places.vintage = 2023;
    places.approximate = approximate;
    places.shapes = shapes();
    const QStringList names{QStringLiteral("Emmen"), QStringLiteral("Súdwest-Fryslân"), QStringLiteral("Laren"), QStringLiteral("Alphen aan den Rijn"), QStringLiteral("Oss")};
    Column shares{share.code, 2024, 2, QStringLiteral("2024-01-01"), source.id, {}, {}, {}, {}, {}};
    Column counts = shares;
    counts.indicator = people.code;
    for (int area = 0; area < kColumns * kRows; ++area) {
        places.codes += code(area);
        places.names += names[area % names.size()] + (area < names.size() ? QString() : QStringLiteral(" %1").arg(area));
        const bool missing = area % 17 == 5;
        shares.values.push_back(missing ? none : 12 + (area * 37 % 48) * 0.45);
        shares.absence.push_back(missing ? Absence::Secret : Absence::None);
        counts.values.push_back(1000 + area * 7919 % 200000);
        counts.absence.push_back(Absence::None);
    }
    PlaceTable provinces;
    provinces.level = QStringLiteral("provincie");
    provinces.vintage = 2023;
    for (int i = 0; i < 4; ++i) {
        provinces.codes += QStringLiteral("PV2%1").arg(i);
        provinces.names += QStringLiteral("Provincie %1").arg(i);
    }
    PlaceTable regions;
    regions.level = QStringLiteral("krimpregio");
    regions.vintage = 2023;
    regions.codes = {QStringLiteral("KR01")};
    regions.names = {QStringLiteral("Oosthoek")};
    for (int area = 0; area < kColumns * kRows; ++area) {
        const int province = (area % kColumns) / 4 + 2 * (area / kColumns / 3);
        parts.memberships.push_back({places.level, code(area), 2023, provinces.level, provinces.codes[province], {}, {}, {}, {}});
        if (area % kColumns >= 5 && area / kColumns >= 2)
            parts.memberships.push_back({places.level, code(area), 2023, regions.level, regions.codes[0], QStringLiteral("2016-01-01"), QStringLiteral("2020-12-31"), {}, {}});
    }
    parts.tables = {provinces, regions, places};
    parts.columns = {shares, counts};
    return parts;
}

inline ViewState state()
{
    ViewState state;
    state.indicator = QStringLiteral("aandeel_65_plus");
    state.year = 2024;
    state.overlays = {QStringLiteral("krimpregio"), QStringLiteral("provincie")};
    return state;
}

/// Fills that differ from area to area, no borders, overlays or labels.
inline MapScene plainScene(std::shared_ptr<const ArcMap> map)
{
    MapScene scene;
    scene.theme = themeTokens(QStringLiteral("light"));
    scene.theme.border = QColor(0, 0, 0, 0);
    for (std::size_t area = 0; area < map->areaCount(); ++area)
        scene.fill.push_back(qRgb(200, static_cast<int>(area * 53 % 256), static_cast<int>(area * 101 % 256)));
    scene.shapes = std::move(map);
    return scene;
}

} // namespace atlas::fixture
