// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_places.h"

#include "layers/data/catalogue.h"
#include "layers/data/foreign_figures.h"
#include "layers/data/foreign_rows.h"
#include "layers/data/geopackage_report.h"
#include "layers/data/place_code.h"
#include "layers/geometry/repair.h"

#include <QSet>

namespace atlas {

namespace {

/// European Netherlands with some sea; a shape wholly outside lies at a placeholder position.
constexpr Box kNetherlands{-10'000, 280'000, 310'000, 650'000};

Box boxOf(const AreaRings &shapes, std::size_t area)
{
    Box box;
    for (std::uint32_t r = shapes.areaStart[area]; r < shapes.areaStart[area + 1]; ++r) {
        for (const Point &p : shapes.ring(r))
            box.add(p);
    }
    return box;
}

/// Rows that lie outside the country although most of the layer lies inside.
std::vector<bool> strayRows(const RawLayer &layer)
{
    std::vector<bool> stray(layer.rows(), false);
    std::size_t outside = 0, shaped = 0;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        const Box box = boxOf(layer.shapes, row);
        stray[row] = !box.isEmpty() && !box.intersects(kNetherlands);
        outside += stray[row];
        shaped += !box.isEmpty();
    }
    if (outside * 2 > shaped)
        stray.assign(layer.rows(), false);
    return stray;
}

void reportGeometry(const RawLayer &layer, const PlaceRows &rows, LayerReport &report)
{
    const CoordinateSystem &system = layer.system;
    const QString told = system.known && system.name.isEmpty() ? QStringLiteral("EPSG:28992") : system.name;
    if (!system.wrong.isEmpty())
        report.problem("wrong-crs", QStringLiteral("%1 → %2").arg(system.wrong, told));
    else if (system.guessed)
        report.problem("missing-crs", told);
    if (!system.name.isEmpty())
        report.repaired("reprojected", system.name, static_cast<qint64>(layer.rows()));
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        const int place = rows.placeOf[row];
        const QString code = place >= 0 ? rows.places[static_cast<std::size_t>(place)].code : QString();
        switch (layer.content[row]) {
        case GeometryContent::Polygons: break;
        case GeometryContent::Curves: report.repaired("curve", code); break;
        case GeometryContent::Empty: report.problem("empty-geometry", code); break;
        case GeometryContent::NoPolygons: report.problem("no-polygon", code); break;
        case GeometryContent::NotFinite: report.problem("bad-coordinate", code); break;
        }
    }
    if (!layer.readError.isEmpty())
        report.problem("read-error");   // the library's own words are English and say nothing to a reader
}

/// The shapes of one table: rows of the same place put together, invalid ones repaired.
AreaRings shapesOf(const RawLayer &layer, const PlaceRows &rows, const std::vector<int> &places,
                   const std::vector<bool> &stray, LayerReport &report)
{
    AreaRings shapes;
    shapes.points.reserve(layer.shapes.points.size());
    for (const int place : places) {
        const PlaceRows::Place &p = rows.places[static_cast<std::size_t>(place)];
        const auto firstRing = static_cast<std::uint32_t>(shapes.ringCount());
        for (const std::size_t row : p.rows) {
            if (stray[row]) {
                report.problem("outside-netherlands", p.code);
                continue;
            }
            for (std::uint32_t r = layer.shapes.areaStart[row]; r < layer.shapes.areaStart[row + 1]; ++r)
                shapes.addRing(layer.shapes.ring(r));
        }
        if (shapes.ringCount() > firstRing) {
            switch (repairLastArea(shapes, firstRing)) {
            case RepairOutcome::Valid: break;
            case RepairOutcome::Repaired: report.repaired("invalid-ring", p.code); break;
            case RepairOutcome::Empty: report.problem("empty-geometry", p.code); break;
            }
        }
        shapes.endArea();
    }
    return shapes;
}

void addMemberships(const RawLayer &layer, const ColumnRoles &roles, const PlaceRows &rows, const PlaceTable &table,
                    const std::vector<int> &places, std::vector<Membership> &memberships)
{
    QSet<QString> shared;   // thousands of children name the same few parents: one string each
    for (const ColumnRoles::Parent &parent : roles.parents) {
        const RawColumn &column = layer.columns[static_cast<std::size_t>(parent.column)];
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::size_t row = rows.places[static_cast<std::size_t>(places[i])].rows.front();
            const QString text = rawCode(column, row);
            const auto code = text.isEmpty() ? std::nullopt : normaliseCode(text, parent.level);
            if (!code || code->level != parent.level)
                continue;
            memberships.push_back({table.level, table.codes[static_cast<qsizetype>(i)], table.vintage, parent.level,
                                   *shared.insert(code->code), {}, {}, {}, {}});
        }
    }
}

qint64 shapedCount(const AreaRings &shapes)
{
    qint64 count = 0;
    for (std::size_t area = 0; area < shapes.areaCount(); ++area)
        count += shapes.areaStart[area + 1] > shapes.areaStart[area];
    return count;
}

} // namespace

ForeignPlaces makePlaces(const RawLayer &layer, const ColumnRoles &roles, int fallbackVintage, std::stop_token stop)
{
    LayerReport report(layer.name);
    ForeignPlaces made;
    const PlaceRows rows = joinRows(layer, roles, fallbackVintage, report);
    reportGeometry(layer, rows, report);
    const std::vector<bool> stray = strayRows(layer);
    FigureMaker figures(layer, roles, rows);

    for (const auto &[level, vintage] : rows.tables()) {
        PlaceTable table;
        table.level = level;
        table.vintage = vintage;
        table.title = layer.name;
        table.boundarySource = QLatin1String(kFileSource);
        std::vector<int> places;
        for (std::size_t p = 0; p < rows.places.size(); ++p) {
            const PlaceRows::Place &place = rows.places[p];
            if (place.vintage != vintage || place.level != level)
                continue;
            places.push_back(static_cast<int>(p));
            table.codes << place.code;
            table.names << place.name;
        }
        const AreaRings shapes = shapesOf(layer, rows, places, stray, report);
        const qint64 shaped = shapedCount(shapes);
        made.counts.push_back({layer.name, level, vintage, static_cast<qint64>(layer.rows()), shaped});
        if (shaped == 0)
            continue;
        table.shapes = std::make_shared<const ArcMap>(ArcMap::build(shapes, stop));
        addMemberships(layer, roles, rows, table, places, made.memberships);
        figures.append(places, vintage, static_cast<int>(made.tables.size()), made.columns);
        made.tables.push_back(std::move(table));
    }
    if (made.counts.empty())
        made.counts.push_back({layer.name, roles.level, fallbackVintage, static_cast<qint64>(layer.rows()), 0});
    made.indicators = figures.usedIndicators();
    figures.report(report);
    made.report = report.lines();
    return made;
}

} // namespace atlas
