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

/// Lays the shapes of one table over a table of the base, by code; reports what has no counterpart.
void replaceShapes(PlaceTable &base, const PlaceTable &drawn, const std::vector<Merger> &mergers, LayerReport &report)
{
    base.index();
    const QHash<QString, QString> now = drawn.vintage != 0 && drawn.vintage < base.vintage
        ? successors(mergers, drawn.vintage, base.vintage)
        : QHash<QString, QString>();
    std::vector<int> rowOf(static_cast<std::size_t>(drawn.size()), -1);
    std::vector<bool> found(static_cast<std::size_t>(base.size()), false);
    qint64 matched = 0;
    for (int row = 0; row < drawn.size(); ++row) {
        const QString &code = drawn.codes[row];
        int target = now.contains(code) ? -1 : base.rowOf(code);
        if (target < 0 && now.contains(code)) {
            target = base.rowOf(now.value(code));
            if (target >= 0)
                report.repaired("merged-boundary", QStringLiteral("%1 → %2").arg(code, now.value(code)));
        }
        if (target < 0) {
            report.problem("boundary-without-place", code);
            continue;
        }
        rowOf[static_cast<std::size_t>(row)] = target;
        if (hasShape(*drawn.shapes, static_cast<std::size_t>(row))) {
            matched += !found[static_cast<std::size_t>(target)];
            found[static_cast<std::size_t>(target)] = true;
        }
    }
    for (int row = 0; row < base.size(); ++row) {
        if (!found[static_cast<std::size_t>(row)])
            report.problem("place-without-boundary", base.codes[row]);
    }
    report.repaired("boundaries-replaced", base.level, matched);
    base.shapes = std::make_shared<const ArcMap>(drawn.shapes->dissolved(rowOf, base.size()));
    base.approximate = drawn.approximate;
    base.boundarySource = drawn.boundarySource;
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

AtlasParts withBoundaries(const AtlasData &base, const AtlasParts &boundaries)
{
    AtlasParts parts = base.parts();
    parts.file = boundaries.file;
    addUnknown(parts, boundaries);
    parts.layers = boundaries.layers;
    parts.report.insert(parts.report.end(), boundaries.report.begin(), boundaries.report.end());

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
            replaceShapes(parts.tables[static_cast<std::size_t>(target)], drawn, parts.mergers, report);
            replaced[static_cast<std::size_t>(target)] = true;
        } else if (target < 0) {
            parts.tables.push_back(drawn);
        }
        parts.report.insert(parts.report.end(), report.lines().begin(), report.lines().end());
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
