// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/own_profile.h"

#include "layers/data/boundaries_join.h"
#include "layers/data/gdal_arrow.h"
#include "layers/data/gdal_geometry.h"
#include "layers/data/gdal_table.h"
#include "layers/data/geopackage_report.h"
#include "layers/data/own_profile_observations.h"
#include "layers/data/packed_columns.h"
#include "layers/geometry/repair.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace atlas {

namespace {

/// A table of places as it is listed in krimpatlas_layer.
struct ListedTable {
    QString layer, joinedFrom;
    bool drawn = false;     ///< has a feature table of its own
};

LocalisedText localised(const TableReader &row, const char *nl, const char *en)
{
    return {row.text(nl), row.text(en)};
}

void readTexts(GDALDatasetH dataset, AtlasParts &parts)
{
    for (TableReader r(dataset, QStringLiteral("krimpatlas_level")); r.next();)
        parts.levels.push_back({r.text("code"), localised(r, "name_nl", "name_en"), localised(r, "plural_nl", "plural_en"),
                                r.integer("sort_order")});
    for (TableReader r(dataset, QStringLiteral("krimpatlas_theme")); r.next();)
        parts.themes.push_back({r.text("code"), localised(r, "name_nl", "name_en"), r.integer("sort_order")});
    for (TableReader r(dataset, QStringLiteral("krimpatlas_source")); r.next();)
        parts.sources.push_back({r.text("id"), r.text("title"), r.text("publisher"), r.text("url"), r.text("licence"),
                                 r.text("attribution"), r.text("retrieved")});
    for (TableReader r(dataset, QStringLiteral("krimpatlas_alias")); r.next();)
        parts.aliases[r.text("level") + QLatin1Char(':') + r.text("code")] << r.text("alias");
    for (TableReader r(dataset, QStringLiteral("krimpatlas_merger")); r.next();)
        parts.mergers.push_back({r.text("old_code"), r.text("new_code"), r.text("date"), r.number("share"), r.text("kind")});
}

/// Memberships run into the thousands, hence in batches; most cells repeat the one above and share its text.
/// False if they cannot be read.
bool readMemberships(GDALDatasetH dataset, AtlasParts &parts)
{
    ArrowReader batch(dataset, "krimpatlas_membership",
                      {"child_level", "child_code", "parent_level", "parent_code", "valid_from", "valid_to",
                       "confidence", "source_id", "child_vintage"});
    constexpr std::size_t kTexts = 8;
    std::array<std::string, kTexts> above;
    std::array<QString, kTexts> texts;
    while (batch.next()) {
        for (std::int64_t row = 0; row < batch.rows(); ++row) {
            for (std::size_t field = 0; field < kTexts; ++field) {
                const std::string_view utf8 = batch.text(field, row);
                if (utf8 == above[field])
                    continue;
                above[field] = utf8;
                texts[field] = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
            }
            parts.memberships.push_back({texts[0], texts[1], batch.integer(kTexts, row), texts[2], texts[3], texts[4],
                                         texts[5], texts[6], texts[7]});
        }
    }
    return !batch.failed();
}

void readIndicators(GDALDatasetH dataset, AtlasParts &parts)
{
    for (TableReader r(dataset, QStringLiteral("krimpatlas_indicator")); r.next();) {
        Indicator i;
        i.code = r.text("code");
        i.name = localised(r, "name_nl", "name_en");
        i.shortName = localised(r, "short_name_nl", "short_name_en");
        i.unit = localised(r, "unit_nl", "unit_en");
        i.phrase = localised(r, "phrase_nl", "phrase_en");
        i.definition = localised(r, "definition_nl", "definition_en");
        i.sentence = localised(r, "sentence_nl", "sentence_en");
        i.more = localised(r, "more_nl", "more_en");
        i.less = localised(r, "less_nl", "less_en");
        i.decimals = r.integer("decimals");
        i.theme = r.text("theme");
        i.kind = indicatorKindFromText(r.text("kind"));
        i.numerator = r.text("numerator");
        i.denominator = r.text("denominator");
        if (const double factor = r.number("factor"); std::isfinite(factor))
            i.factor = factor;
        i.weight = r.text("weight");
        i.polarity = r.text("polarity");
        i.scheme = r.text("scheme");
        i.classes = r.integer("classes");
        i.palette = r.text("palette");
        if (const double midpoint = r.number("midpoint"); std::isfinite(midpoint))
            i.midpoint = midpoint;
        i.inferred = r.integer("inferred") != 0;
        parts.indicators.push_back(std::move(i));
    }
}

/// The places of all tables without shapes: over ten thousand, hence in batches. False if they cannot be read.
bool readUndrawnPlaces(GDALDatasetH dataset, AtlasParts &parts, const std::vector<ListedTable> &listed)
{
    ArrowReader batch(dataset, "krimpatlas_place", {"level", "vintage", "code", "name", "name_en"});
    const auto text = [&](std::size_t field, std::int64_t row) {
        const std::string_view utf8 = batch.text(field, row);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    std::size_t current = parts.tables.size();  // the rows of a table stand together
    std::string level;
    while (batch.next()) {
        for (std::int64_t row = 0; row < batch.rows(); ++row) {
            const int vintage = batch.integer(1, row);
            if (current == parts.tables.size() || parts.tables[current].vintage != vintage || batch.text(0, row) != level) {
                level = batch.text(0, row);
                const QString wanted = text(0, row);
                current = 0;
                while (current < parts.tables.size()
                       && (listed[current].drawn || parts.tables[current].vintage != vintage
                           || parts.tables[current].level != wanted))
                    ++current;
            }
            if (current == parts.tables.size())
                continue;
            parts.tables[current].codes << text(2, row);
            parts.tables[current].names << text(3, row);
            parts.tables[current].namesEn << text(4, row);
        }
    }
    return !batch.failed();
}

/// Codes and names only: the figures need no more, and are read meanwhile.
/// @return nullopt if they cannot be read.
std::optional<std::vector<ListedTable>> readPlaces(GDALDatasetH dataset, AtlasParts &parts)
{
    std::vector<ListedTable> listed;
    for (TableReader r(dataset, QStringLiteral("krimpatlas_layer")); r.next();) {
        PlaceTable table;
        table.level = r.text("level");
        table.vintage = r.integer("vintage");
        table.approximate = r.integer("approximate") != 0;
        table.boundarySource = r.text("boundary_source");
        table.title = r.text("title");
        parts.tables.push_back(std::move(table));
        listed.push_back({r.text("layer"), r.text("joined_from"), r.integer("drawn") != 0});
    }
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const char *const geometry[] = {"OGR_GEOMETRY", nullptr};
        TableReader rows(dataset, listed[i].drawn ? listed[i].layer : QString());
        if (!rows.exists())
            continue;
        OGR_L_SetIgnoredFields(rows.layer(), const_cast<const char **>(geometry));
        while (rows.next()) {
            parts.tables[i].codes << rows.text("code");
            parts.tables[i].names << rows.text("name");
            parts.tables[i].namesEn << rows.text("name_en");
        }
        OGR_L_SetIgnoredFields(rows.layer(), nullptr);
    }
    if (!readUndrawnPlaces(dataset, parts, listed))
        return std::nullopt;
    for (PlaceTable &table : parts.tables) {
        if (std::all_of(table.namesEn.begin(), table.namesEn.end(), [](const QString &name) { return name.isEmpty(); }))
            table.namesEn.clear();
    }
    return listed;
}

/// The shapes of one table in row order; null if it has none. False when stopped.
bool readShapes(GDALDatasetH dataset, const QString &layer, PlaceTable &table, LayerReport &report, std::stop_token stop)
{
    TableReader rows(dataset, layer);
    if (!rows.exists() || OGR_FD_GetGeomFieldCount(OGR_L_GetLayerDefn(rows.layer())) == 0)
        return true;
    AreaRings rings;
    while (rows.next()) {
        if (stop.stop_requested())
            return false;
        const auto firstRing = static_cast<std::uint32_t>(rings.ringCount());
        appendGeometry(rows.geometry(), rings);
        if (repairLastArea(rings, firstRing) != RepairOutcome::Valid)
            report.repaired("invalid-ring", rows.text("code"));
        rings.endArea();
    }
    // Another program may have stored the layer in another system.
    const CoordinateSystem system = toRdNew(rings.points, OGR_L_GetSpatialRef(rows.layer()));
    if (!system.name.isEmpty())
        report.repaired("reprojected", system.name, table.size());
    if (!system.wrong.isEmpty())
        report.problem("wrong-crs", system.wrong);
    if (rings.areaCount() == static_cast<std::size_t>(table.size()) && rings.ringCount() > 0)
        table.shapes = std::make_shared<const ArcMap>(ArcMap::build(rings, stop));
    return !stop.stop_requested();
}

void joinShapes(AtlasParts &parts, const std::vector<ListedTable> &listed)
{
    const ShapeJoiner joiner(parts);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (listed[i].joinedFrom.isEmpty())
            continue;
        const auto from = std::find_if(listed.begin(), listed.end(),
                                       [&](const ListedTable &t) { return t.layer == listed[i].joinedFrom; });
        if (from != listed.end())
            parts.tables[i].shapes = joiner.join(parts.tables[static_cast<std::size_t>(from - listed.begin())], parts.tables[i]);
    }
}

/// All observations: packed, or row by row if these are others by now.
Observations packedOrRead(GDALDatasetH dataset, const std::vector<PlaceTable> &tables, std::stop_token stop)
{
    if (auto columns = readPackedColumns(dataset, tables, stop))
        return std::move(*columns);
    return joined(readObservations(dataset, tables, ObservationPart::First, stop),
                  readObservations(dataset, tables, ObservationPart::Second, stop));
}

qint64 drawnPlaces(const PlaceTable &table)
{
    qint64 drawn = 0;
    for (std::size_t area = 0; table.shapes && area < table.shapes->areaCount(); ++area)
        drawn += table.shapes->firstRing(area + 1) > table.shapes->firstRing(area);
    return drawn;
}

QString profileOf(GDALDatasetH dataset)
{
    for (TableReader meta(dataset, QStringLiteral("krimpatlas_meta")); meta.next();) {
        if (meta.text("key") == QLatin1String("profile"))
            return meta.text("value");
    }
    return {};
}

} // namespace

QString layerName(const PlaceTable &table)
{
    QString name;
    for (const QChar c : table.level)
        name += c.isLetterOrNumber() ? c.toLower() : QLatin1Char('_');
    return QStringLiteral("%1_%2").arg(name).arg(table.vintage);
}

bool isOwnProfile(GDALDatasetH dataset)
{
    return GDALDatasetGetLayerByName(dataset, "krimpatlas_meta") != nullptr;
}

DataResult<AtlasParts> readOwnProfile(const QString &path, GDALDatasetH dataset, std::stop_token stop,
                                      const ReadProgress &progress)
{
    const auto failed = [&](DataErrorCode code, const QString &detail) {
        return Unexpected{DataError{code, path, {}, -1, detail}};
    };
    AtlasParts parts;
    parts.file = path;
    parts.profile = profileOf(dataset);
    if (!parts.profile.startsWith(QLatin1String("1.")))
        return failed(DataErrorCode::NewerProfile, parts.profile);

    const GdalErrors errors;
    const auto places = readPlaces(dataset, parts);
    if (!places)
        return failed(DataErrorCode::Damaged, errors.first());
    const std::vector<ListedTable> &listed = *places;
    Observations first, second;
    const bool packed = hasPackedColumns(dataset);
    {
        // The figures need a dataset of their own: one belongs to one thread.
        const std::vector<PlaceTable> tables = parts.tables;
        std::jthread figures([&first, &path, tables, packed, stop] {
            const GdalErrors quiet;
            const auto own = openGeoPackage(path);
            if (own)
                first = packed ? packedOrRead(own.value().get(), tables, stop)
                               : readObservations(own.value().get(), tables, ObservationPart::First, stop);
            first.complete = first.complete && own && !quiet.failed();
        });
        readTexts(dataset, parts);
        readIndicators(dataset, parts);
        second.complete = readMemberships(dataset, parts);
        for (std::size_t i = 0; i < listed.size(); ++i) {
            if (progress && listed[i].drawn)
                progress(static_cast<double>(i) / static_cast<double>(listed.size()), listed[i].layer);
            LayerReport report(listed[i].layer);
            if (listed[i].drawn && listed[i].joinedFrom.isEmpty() && !readShapes(dataset, listed[i].layer, parts.tables[i], report, stop))
                break;
            parts.report.insert(parts.report.end(), report.lines().begin(), report.lines().end());
        }
        if (!stop.stop_requested())
            joinShapes(parts, listed);
        if (second.complete && !packed)
            second = readObservations(dataset, parts.tables, ObservationPart::Second, stop);
    }
    Observations observations = joined(std::move(first), std::move(second));
    if (stop.stop_requested())
        return failed(DataErrorCode::Cancelled, {});
    OGRLayerH table = GDALDatasetGetLayerByName(dataset, "krimpatlas_observation");
    if (errors.failed() || !observations.complete || (table && observations.rows != OGR_L_GetFeatureCount(table, TRUE)))
        return failed(DataErrorCode::Damaged, errors.first());

    QSet<QString> known;
    for (const Indicator &indicator : parts.indicators)
        known.insert(indicator.code);
    for (Column &column : observations.columns) {
        if (known.contains(column.indicator))
            parts.columns.push_back(std::move(column));
        else
            parts.report.push_back({QStringLiteral("krimpatlas_observation"), QStringLiteral("unknown-indicator"), 1,
                                    column.indicator, true});
    }
    const std::vector<ReportLine> unplaced = reportOf(observations);
    parts.report.insert(parts.report.end(), unplaced.begin(), unplaced.end());
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (listed[i].drawn)
            parts.layers.push_back({listed[i].layer, parts.tables[i].level, parts.tables[i].vintage, parts.tables[i].size(),
                                    drawnPlaces(parts.tables[i])});
    }
    return parts;
}

} // namespace atlas
