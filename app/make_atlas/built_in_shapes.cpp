// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/make_atlas/built_in_shapes.h"

#include "layers/data/boundaries_join.h"
#include "layers/data/geopackage_projection.h"
#include "layers/data/text_file.h"
#include "layers/geometry/cells.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace atlas {

namespace {

constexpr double kHectareM2 = 10'000;
constexpr int kGemeenteVintage = 2023;
constexpr int kStadsdeelVintage = 2024;
constexpr char kBoundarySource[] = "grenzen_krimpatlas_2024";

PlaceTable *findTable(AtlasParts &parts, const char *level, int vintage)
{
    const auto it = std::find_if(parts.tables.begin(), parts.tables.end(), [&](const PlaceTable &table) {
        return table.level == QLatin1String(level) && table.vintage == vintage;
    });
    return it == parts.tables.end() ? nullptr : &*it;
}

/// Rings of longitude and latitude, one area a ring, brought to RD New.
DataResult<AreaRings> readRings(const QString &path, const char *ringColumn)
{
    const auto file = TextFile::read(path, {QLatin1String(ringColumn), QStringLiteral("lon"), QStringLiteral("lat")});
    if (!file)
        return Unexpected{file.error()};
    std::vector<Point> points;
    std::vector<std::size_t> starts;
    for (std::size_t row = 0; row < file->size(); ++row) {
        const auto lon = file->number(row, "lon");
        const auto lat = file->number(row, "lat");
        if (!lon || !lat)
            return Unexpected{lon ? lat.error() : lon.error()};
        if (row == 0 || file->cell(row, ringColumn) != file->cell(row - 1, ringColumn))
            starts.push_back(points.size());
        points.push_back({*lon, *lat});
    }
    starts.push_back(points.size());
    lonLatToRdNew(points);
    AreaRings rings;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        rings.addRing(std::span(points).subspan(starts[i], starts[i + 1] - starts[i]));
        rings.endArea();
    }
    return rings;
}

/// The smallest areas that are drawn: municipalities, but where there are stadsdelen those.
class FineAreas {
public:
    FineAreas(const PlaceTable &gemeenten, const PlaceTable &stadsdelen)
    {
        for (int row = 0; row < gemeenten.size(); ++row)
            m_gemeenteRow.insert(gemeenten.codes[row], row);
        for (int row = 0; row < stadsdelen.size(); ++row)
            m_stadsdeelRow.insert(stadsdelen.codes[row], row);
    }

    /// −1 = neither the stadsdeel nor the municipality is one of the atlas.
    int areaOf(const QString &gemeente, const QString &wijk)
    {
        const int parent = m_gemeenteRow.value(gemeente, -1);
        const QString stadsdeel = QLatin1String("SD") + wijk.mid(2, 5);
        const int part = m_stadsdeelRow.value(stadsdeel, -1);
        if (parent < 0)
            return -1;
        const QString &key = part >= 0 ? stadsdeel : gemeente;
        const auto it = m_area.constFind(key);
        if (it != m_area.cend())
            return *it;
        const int area = count();
        m_area.insert(key, area);
        gemeenteOf.push_back(parent);
        stadsdeelOf.push_back(part);
        return area;
    }

    [[nodiscard]] int count() const { return static_cast<int>(gemeenteOf.size()); }

    std::vector<int> gemeenteOf, stadsdeelOf;   ///< per area: row in the tables; −1 = none

private:
    QHash<QString, int> m_gemeenteRow, m_stadsdeelRow, m_area;
};

/// Points of the gazetteer. The land of its buurten is scaled to the published land of the municipality,
/// since buurten without inhabitants often have none published.
DataResult<std::vector<CellSite>> readSites(const QDir &folder, FineAreas &areas)
{
    const auto land = TextFile::read(folder.filePath(QStringLiteral("land_area.csv")),
                                     {QStringLiteral("gemeente_code"), QStringLiteral("land_ha")});
    if (!land)
        return Unexpected{land.error()};
    const auto file = TextFile::read(folder.filePath(QStringLiteral("gazetteer.csv")),
                                     {QStringLiteral("gemeente_code"), QStringLiteral("wijk_code"), QStringLiteral("x"),
                                      QStringLiteral("y"), QStringLiteral("land_ha")});
    if (!file)
        return Unexpected{file.error()};
    QHash<QString, double> published, summed;
    for (std::size_t row = 0; row < land->size(); ++row) {
        const auto hectares = land->number(row, "land_ha");
        if (!hectares)
            return Unexpected{hectares.error()};
        published.insert(land->cell(row, "gemeente_code"), *hectares);
    }
    for (std::size_t row = 0; row < file->size(); ++row)
        summed[file->cell(row, "gemeente_code")] += file->cell(row, "land_ha").toDouble();

    std::vector<CellSite> sites;
    for (std::size_t row = 0; row < file->size(); ++row) {
        const QString &gemeente = file->cell(row, "gemeente_code");
        const auto x = file->number(row, "x");
        const auto y = file->number(row, "y");
        if (!x || !y)
            return Unexpected{x ? y.error() : x.error()};
        const int area = areas.areaOf(gemeente, file->cell(row, "wijk_code"));
        if (area < 0)
            return Unexpected{file->error(row, gemeente, DataErrorCode::UnknownPlace)};
        const double sum = summed.value(gemeente);
        const double scale = sum > 0 && published.contains(gemeente) ? published.value(gemeente) / sum : 1;
        sites.push_back({{*x, *y}, area, file->cell(row, "land_ha").toDouble() * scale * kHectareM2});
    }
    return sites;
}

void setShapes(PlaceTable &table, ArcMap shapes)
{
    table.shapes = std::make_shared<const ArcMap>(std::move(shapes));
    table.approximate = true;
    table.boundarySource = QLatin1String(kBoundarySource);
}

} // namespace

DataResult<bool> addBuiltInShapes(AtlasParts &parts, const QString &folder)
{
    const QDir dir(folder);
    PlaceTable *const gemeenten = findTable(parts, "gemeente", kGemeenteVintage);
    PlaceTable *const stadsdelen = findTable(parts, "stadsdeel", kStadsdeelVintage);
    if (!gemeenten || !stadsdelen)
        return Unexpected{DataError{DataErrorCode::UnknownLevel, dir.filePath(QStringLiteral("places.csv")), {}, -1,
                                    gemeenten ? QStringLiteral("stadsdeel") : QStringLiteral("gemeente")}};
    FineAreas areas(*gemeenten, *stadsdelen);
    const auto sites = readSites(dir, areas);
    if (!sites)
        return Unexpected{sites.error()};
    for (int row = 0; row < gemeenten->size(); ++row) {
        if (std::find(areas.gemeenteOf.begin(), areas.gemeenteOf.end(), row) == areas.gemeenteOf.end())
            return Unexpected{DataError{DataErrorCode::UnknownPlace, dir.filePath(QStringLiteral("gazetteer.csv")), {}, -1,
                                        gemeenten->codes[row]}};
    }
    auto outline = readRings(dir.filePath(QStringLiteral("outline.csv")), "ring");
    if (!outline)
        return Unexpected{outline.error()};
    auto lakes = readRings(dir.filePath(QStringLiteral("lakes.csv")), "lake");
    if (!lakes)
        return Unexpected{lakes.error()};

    const LandMask mask{std::move(*outline), std::move(*lakes)};
    const ArcMap fine = ArcMap::build(approximateAreas(*sites, areas.count(), mask));
    setShapes(*gemeenten, fine.dissolved(areas.gemeenteOf, gemeenten->size()));
    setShapes(*stadsdelen, fine.dissolved(areas.stadsdeelOf, stadsdelen->size()));

    const ShapeJoiner joiner(parts);
    for (PlaceTable &table : parts.tables) {
        if (table.shapes || table.vintage != kGemeenteVintage)
            continue;
        if (const auto joined = joiner.join(*gemeenten, table))
            setShapes(table, *joined);
    }
    return true;
}

} // namespace atlas
