// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/support/tiny_atlas.h"

#include "layers/geometry/area_rings.h"

#include <cmath>

namespace atlas::support {

namespace {

constexpr double kSideM = 10000;
constexpr double kWestM = 100000, kSouthM = 400000;

PlaceTable municipalities()
{
    AreaRings rings;
    PlaceTable table;
    table.level = QStringLiteral("gemeente");
    table.vintage = 2023;
    table.approximate = true;
    const QStringList names{QStringLiteral("Aalten"), QStringLiteral("Borne"), QStringLiteral("Coevorden"), QStringLiteral("Delfzijl"), QStringLiteral("'s-Gravenhage"),
                            QStringLiteral("Emmen"), QStringLiteral("Franeker"), QStringLiteral("Goes"), QStringLiteral("Hulst")};
    for (int i = 0; i < 9; ++i) {
        const double x = kWestM + kSideM * (i % 3), y = kSouthM + kSideM * (i / 3);
        rings.addRing(std::vector<Point>{{x, y}, {x + kSideM, y}, {x + kSideM, y + kSideM}, {x, y + kSideM}});
        rings.endArea();
        table.codes << QStringLiteral("GM000%1").arg(i + 1);
        table.names << names[i];
    }
    table.shapes = std::make_shared<const ArcMap>(ArcMap::build(rings));
    return table;
}

Column column(const char *indicator, int year, double factor, double plus)
{
    Column column;
    column.indicator = QString::fromLatin1(indicator);
    column.year = year;
    column.table = 0;
    column.referenceDate = QStringLiteral("%1-01-01").arg(year);
    column.source = QStringLiteral("cbs");
    for (int i = 1; i <= 9; ++i) {
        column.values.push_back(factor * i + plus);
        column.absence.push_back(Absence::None);
    }
    return column;
}

} // namespace

std::shared_ptr<const AtlasData> tinyAtlas()
{
    AtlasParts parts;
    parts.levels = {{QStringLiteral("provincie"), {QStringLiteral("provincie"), QStringLiteral("province")}, {QStringLiteral("provincies"), QStringLiteral("provinces")}, 2},
                    {QStringLiteral("gemeente"), {QStringLiteral("gemeente"), QStringLiteral("municipality")}, {QStringLiteral("gemeenten"), QStringLiteral("municipalities")}, 6}};
    parts.themes = {{QStringLiteral("bevolking"), {QStringLiteral("Bevolking"), QStringLiteral("Population")}, 1}};
    Source source;
    source.id = QStringLiteral("cbs");
    source.title = QStringLiteral("Kerncijfers");
    source.publisher = QStringLiteral("CBS");
    parts.sources = {source};

    Indicator share;
    share.code = QStringLiteral("aandeel");
    share.name = {QStringLiteral("Inwoners van 65 jaar en ouder"), QStringLiteral("Inhabitants aged 65 and over")};
    share.shortName = {QStringLiteral("65 jaar en ouder"), QStringLiteral("65 and over")};
    share.unit = {QStringLiteral("%"), QStringLiteral("%")};
    share.decimals = 1;
    share.theme = QStringLiteral("bevolking");
    share.kind = IndicatorKind::Share;
    share.classes = 3;
    Indicator count;
    count.code = QStringLiteral("inwoners");
    count.name = {QStringLiteral("Inwoners"), QStringLiteral("Inhabitants")};
    count.shortName = count.name;
    count.theme = QStringLiteral("bevolking");
    count.kind = IndicatorKind::Count;
    parts.indicators = {share, count};

    parts.tables.push_back(municipalities());
    PlaceTable provinces;
    provinces.level = QStringLiteral("provincie");
    provinces.vintage = 2023;
    provinces.approximate = true;
    provinces.codes = {QStringLiteral("PV20"), QStringLiteral("PV21")};
    provinces.names = {QStringLiteral("Zuid"), QStringLiteral("Noord")};
    const std::vector<int> groups{0, 0, 0, 0, 0, 0, 1, 1, 1};
    provinces.shapes = std::make_shared<const ArcMap>(parts.tables[0].shapes->dissolved(groups, 2));
    parts.tables.push_back(std::move(provinces));
    for (int i = 0; i < 9; ++i) {
        Membership m;
        m.childLevel = QStringLiteral("gemeente");
        m.childCode = parts.tables[0].codes[i];
        m.childVintage = 2023;
        m.parentLevel = QStringLiteral("provincie");
        m.parentCode = i < 6 ? QStringLiteral("PV20") : QStringLiteral("PV21");
        m.source = QStringLiteral("cbs");
        parts.memberships.push_back(m);
    }

    parts.columns = {column("aandeel", 2015, 10, 0), column("aandeel", 2021, 10, 1), column("aandeel", 2022, 10, 2), column("inwoners", 2022, 1000, 0)};
    parts.columns[2].values[8] = std::nan("");
    parts.columns[2].absence[8] = Absence::Secret;
    parts.aliases.insert(QStringLiteral("gemeente:GM0005"), {QStringLiteral("Den Haag")});
    return AtlasData::make(std::move(parts));
}

Point tinyCentre(int number)
{
    const int i = number - 1;
    return {kWestM + kSideM * (i % 3 + 0.5), kSouthM + kSideM * (i / 3 + 0.5)};
}

PlaceKey tinyKey(int number) { return {QStringLiteral("gemeente"), QStringLiteral("GM000%1").arg(number), 2023}; }

} // namespace atlas::support
