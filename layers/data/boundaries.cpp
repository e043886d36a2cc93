// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"

#include "layers/data/boundaries_join.h"
#include "layers/data/geopackage_report.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

bool hasShape(const ArcMap &map, std::size_t area)
{
    return map.firstRing(area + 1) > map.firstRing(area);
}

/// Today's code of each code of an older vintage, over all full mergers and renamings in between.
QHash<QString, QString> successors(const std::vector<Merger> &mergers, int fromVintage, int toVintage)
{
    const QString after = QStringLiteral("%1-01-01").arg(fromVintage);
    const QString until = QStringLiteral("%1-01-01").arg(toVintage);
    std::vector<const Merger *> inOrder;
    QSet<QString> split;
    for (const Merger &merger : mergers) {
        if (merger.date > after && merger.date <= until) {
            inOrder.push_back(&merger);
            if (merger.kind == QLatin1String("deel"))
                split.insert(merger.oldCode);
        }
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Merger *a, const Merger *b) { return a->date < b->date; });
    QHash<QString, QString> now;
    for (const Merger *merger : inOrder) {
        if (split.contains(merger->oldCode) || merger->oldCode == merger->newCode)
            continue;
        for (QString &code : now) {
            if (code == merger->oldCode)
                code = merger->newCode;
        }
        now.insert(merger->oldCode, merger->newCode);
    }
    return now;
}

/// Row of each name that one place of the table alone has, folded.
QHash<QString, int> rowsByName(const PlaceTable &table)
{
    QHash<QString, int> rows;
    for (int row = 0; row < table.size(); ++row) {
        const QString name = table.names[row].toCaseFolded();
        rows.insert(name, rows.contains(name) ? -1 : row);
    }
    return rows;
}

/// True if the file gives no codes for the table: the reader then takes the names for them.
bool hasNamesOnly(const PlaceTable &drawn)
{
    return !drawn.codes.isEmpty() && drawn.codes == drawn.names;
}

/// Which place of the base each row of the file draws; −1 = none. Reports how they were brought together.
std::vector<int> matchRows(const PlaceTable &base, const PlaceTable &drawn, const std::vector<Merger> &mergers,
                           LayerReport &report)
{
    const QHash<QString, QString> now = drawn.vintage != 0 && drawn.vintage < base.vintage
        ? successors(mergers, drawn.vintage, base.vintage)
        : QHash<QString, QString>();
    const QHash<QString, int> byName = hasNamesOnly(drawn) ? rowsByName(base) : QHash<QString, int>();
    std::vector<int> rowOf(static_cast<std::size_t>(drawn.size()), -1);
    for (int row = 0; row < drawn.size(); ++row) {
        const QString &code = drawn.codes[row];
        int target = now.contains(code) ? -1 : base.rowOf(code);
        if (target < 0 && now.contains(code)) {
            target = base.rowOf(now.value(code));
            if (target >= 0)
                report.repaired("merged-boundary", QStringLiteral("%1 → %2").arg(code, now.value(code)));
        }
        if (target < 0) {
            target = byName.value(code.toCaseFolded(), -1);
            if (target >= 0)
                report.repaired("joined-by-name", QStringLiteral("%1 → %2").arg(code, base.codes[target]));
        }
        if (target < 0)
            report.problem("boundary-without-place", code);
        rowOf[static_cast<std::size_t>(row)] = target;
    }
    return rowOf;
}

/// Lays the shapes of one table over a table of the base; reports what has no counterpart.
/// @return false, and the base as it was, if nothing in the file belongs to it.
bool replaceShapes(PlaceTable &base, const PlaceTable &drawn, const std::vector<Merger> &mergers, LayerReport &report)
{
    base.index();
    const std::vector<int> rowOf = matchRows(base, drawn, mergers, report);
    std::vector<bool> found(static_cast<std::size_t>(base.size()), false);
    for (std::size_t row = 0; row < rowOf.size(); ++row) {
        if (rowOf[row] >= 0 && hasShape(*drawn.shapes, row))
            found[static_cast<std::size_t>(rowOf[row])] = true;
    }
    const auto matched = std::count(found.begin(), found.end(), true);
    if (matched == 0)
        return false;
    for (int row = 0; row < base.size(); ++row) {
        if (!found[static_cast<std::size_t>(row)])
            report.problem("place-without-boundary", base.codes[row]);
    }
    report.repaired("boundaries-replaced", base.level, matched);
    base.shapes = std::make_shared<const ArcMap>(drawn.shapes->dissolved(rowOf, base.size()));
    base.approximate = drawn.approximate;
    base.boundarySource = drawn.boundarySource;
    return true;
}

/// The table of the base that boundaries of a level belong on: the one that is drawn, so that they show,
/// whatever their own year; −1 = none.
int targetTable(const AtlasData &base, const PlaceTable &drawn)
{
    const int shown = base.drawnTable(drawn.level);
    return shown >= 0 ? shown : base.tableIndex(drawn.level, drawn.vintage);
}

void addUnknown(AtlasParts &parts, const AtlasParts &boundaries)
{
    for (const Source &source : boundaries.sources) {
        if (std::none_of(parts.sources.begin(), parts.sources.end(), [&](const Source &s) { return s.id == source.id; }))
            parts.sources.push_back(source);
    }
    for (const LevelInfo &level : boundaries.levels) {
        if (std::none_of(parts.levels.begin(), parts.levels.end(), [&](const LevelInfo &l) { return l.code == level.code; }))
            parts.levels.push_back(level);
    }
}

} // namespace

bool isBoundariesOnly(const AtlasParts &parts)
{
    return parts.columns.empty();
}

AtlasParts overlaid(const AtlasData &base, AtlasParts boundaries)
{
    if (!isBoundariesOnly(boundaries))
        return boundaries;
    AtlasParts parts = base.parts();
    parts.file = boundaries.file;
    addUnknown(parts, boundaries);
    parts.layers = boundaries.layers;
    parts.report = boundaries.report;

    std::vector<int> joined;    // per table: what it was joined from before anything is replaced
    {
        const ShapeJoiner before(base.parts());
        for (std::size_t i = 0; i < parts.tables.size(); ++i)
            joined.push_back(before.origin(static_cast<int>(i)));
    }

    std::vector<bool> replaced(parts.tables.size(), false);
    for (const PlaceTable &drawn : boundaries.tables) {
        if (!drawn.shapes)
            continue;
        LayerReport report(drawn.title);
        const int target = targetTable(base, drawn);
        if (target >= 0 && !replaced[static_cast<std::size_t>(target)]) {
            replaced[static_cast<std::size_t>(target)] =
                replaceShapes(parts.tables[static_cast<std::size_t>(target)], drawn, parts.mergers, report);
        } else if (target < 0) {
            parts.tables.push_back(drawn);
        }
        parts.report.insert(parts.report.end(), report.lines().begin(), report.lines().end());
    }
    if (std::find(replaced.begin(), replaced.end(), true) == replaced.end()) {
        // An atlas without borders helps nobody: what fits nowhere is shown as the map that it is.
        LayerReport alone{QString()};
        alone.repaired("boundaries-alone");
        boundaries.report = std::move(parts.report);
        boundaries.report.insert(boundaries.report.end(), alone.lines().begin(), alone.lines().end());
        return boundaries;
    }
    for (const Membership &membership : boundaries.memberships) {
        const bool isNew = std::any_of(boundaries.tables.begin(), boundaries.tables.end(), [&](const PlaceTable &table) {
            return table.level == membership.childLevel && base.drawnTable(table.level) < 0;
        });
        if (isNew)
            parts.memberships.push_back(membership);
    }
    const ShapeJoiner after(parts);
    for (std::size_t i = 0; i < joined.size(); ++i) {
        if (joined[i] < 0 || replaced[i] || !replaced[static_cast<std::size_t>(joined[i])])
            continue;
        const PlaceTable &child = parts.tables[static_cast<std::size_t>(joined[i])];
        PlaceTable &parent = parts.tables[i];
        if (auto shapes = after.join(child, parent)) {
            parent.shapes = std::move(shapes);
            parent.approximate = child.approximate;
            parent.boundarySource = child.boundarySource;
        }
    }
    return parts;
}

} // namespace atlas
