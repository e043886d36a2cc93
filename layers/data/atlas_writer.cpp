// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"

#include "layers/data/boundaries_join.h"
#include "layers/data/file_replacement.h"
#include "layers/data/gdal_table.h"
#include "layers/data/own_profile.h"
#include "layers/data/packed_columns.h"

#include <QFile>

#include <cpl_conv.h>
#include <ogr_geometry.h>

#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Same input, same bytes: the standard's time stamps are those of the profile, not of the moment.
class FixedTimestamps {
public:
    FixedTimestamps() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z"); }
    ~FixedTimestamps() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr); }
    FixedTimestamps(const FixedTimestamps &) = delete;
    FixedTimestamps &operator=(const FixedTimestamps &) = delete;
};

/// An area as a valid multipolygon: shells and holes told apart.
GeometryHandle multiPolygon(const ArcMap &map, std::size_t area)
{
    std::vector<OGRGeometry *> rings;
    std::vector<Point> points;
    for (std::uint32_t r = map.firstRing(area); r < map.firstRing(area + 1); ++r) {
        points.clear();
        map.appendRing(map.tiers().front(), r, points);
        auto ring = std::make_unique<OGRLinearRing>();
        ring->setNumPoints(static_cast<int>(points.size()));
        for (std::size_t i = 0; i < points.size(); ++i)
            ring->setPoint(static_cast<int>(i), points[i].x, points[i].y);
        ring->closeRings();
        auto polygon = std::make_unique<OGRPolygon>();
        polygon->addRingDirectly(ring.release());
        rings.push_back(polygon.release());
    }
    if (rings.empty())
        return {};
    int valid = FALSE;
    OGRGeometry *whole = OGRGeometryFactory::organizePolygons(rings.data(), static_cast<int>(rings.size()), &valid, nullptr);
    return GeometryHandle(OGRGeometry::ToHandle(OGRGeometryFactory::forceToMultiPolygon(whole)));
}

class AtlasWriter {
public:
    AtlasWriter(const AtlasParts &parts, GDALDatasetH dataset) : m_parts(parts), m_dataset(dataset) {}

    bool write()
    {
        return writeMeta() && writeTexts() && writePlaces() && writeRelations() && writeObservations()
            && writePackedColumns(m_dataset, m_parts.tables);
    }

private:
    bool writeMeta()
    {
        TableWriter meta(m_dataset, QStringLiteral("krimpatlas_meta"), {{"key", OFTString, true, true}, {"value"}});
        meta.add({QStringLiteral("profile"), QLatin1String(kProfileVersion)});
        return meta.isGood();
    }

    bool writeTexts()
    {
        TableWriter levels(m_dataset, QStringLiteral("krimpatlas_level"),
                           {{"code", OFTString, true, true}, {"name_nl"}, {"name_en"}, {"plural_nl"}, {"plural_en"},
                            {"sort_order", OFTInteger}});
        for (const LevelInfo &l : m_parts.levels)
            levels.add({l.code, l.name.nl, l.name.en, l.plural.nl, l.plural.en, l.order});
        TableWriter themes(m_dataset, QStringLiteral("krimpatlas_theme"),
                           {{"code", OFTString, true, true}, {"name_nl"}, {"name_en"}, {"sort_order", OFTInteger}});
        for (const Theme &t : m_parts.themes)
            themes.add({t.code, t.name.nl, t.name.en, t.order});
        TableWriter sources(m_dataset, QStringLiteral("krimpatlas_source"),
                            {{"id", OFTString, true, true}, {"title"}, {"publisher"}, {"url"}, {"licence"},
                             {"attribution"}, {"retrieved"}});
        for (const Source &s : m_parts.sources)
            sources.add({s.id, s.title, s.publisher, s.url, s.licence, s.attribution, s.retrieved});
        return levels.isGood() && themes.isGood() && sources.isGood() && writeIndicators();
    }

    bool writeIndicators()
    {
        TableWriter rows(m_dataset, QStringLiteral("krimpatlas_indicator"),
                         {{"code", OFTString, true, true}, {"name_nl"}, {"name_en"}, {"short_name_nl"}, {"short_name_en"},
                          {"unit_nl"}, {"unit_en"}, {"phrase_nl"}, {"phrase_en"}, {"definition_nl"}, {"definition_en"},
                          {"decimals", OFTInteger}, {"theme"}, {"kind"}, {"numerator"}, {"denominator"},
                          {"factor", OFTReal}, {"weight"}, {"polarity"}, {"scheme"}, {"classes", OFTInteger}, {"palette"},
                          {"midpoint", OFTReal}, {"inferred", OFTInteger}, {"sentence_nl"}, {"sentence_en"},
                          {"more_nl"}, {"more_en"}, {"less_nl"}, {"less_en"}});
        for (const Indicator &i : m_parts.indicators)
            rows.add({i.code, i.name.nl, i.name.en, i.shortName.nl, i.shortName.en, i.unit.nl, i.unit.en, i.phrase.nl,
                      i.phrase.en, i.definition.nl, i.definition.en, i.decimals, i.theme, toText(i.kind), i.numerator,
                      i.denominator, i.factor, i.weight, i.polarity, i.scheme, i.classes, i.palette,
                      i.midpoint.value_or(kNone), i.inferred ? 1 : 0, i.sentence.nl, i.sentence.en, i.more.nl,
                      i.more.en, i.less.nl, i.less.en});
        return rows.isGood();
    }

    bool writePlaces()
    {
        const ShapeJoiner joiner(m_parts);
        TableWriter layers(m_dataset, QStringLiteral("krimpatlas_layer"),
                           {{"layer", OFTString, true, true}, {"level", OFTString, true}, {"vintage", OFTInteger, true},
                            {"drawn", OFTInteger}, {"approximate", OFTInteger}, {"boundary_source"}, {"title"},
                            {"joined_from"}});
        bool good = true;
        for (std::size_t i = 0; i < m_parts.tables.size() && good; ++i) {
            const PlaceTable &table = m_parts.tables[i];
            const int origin = joiner.origin(static_cast<int>(i));
            layers.add({layerName(table), table.level, table.vintage, table.shapes ? 1 : 0, table.approximate ? 1 : 0,
                        table.boundarySource, table.title,
                        origin < 0 ? QString() : layerName(m_parts.tables[static_cast<std::size_t>(origin)])});
            good = layers.isGood() && (!table.shapes || writeFeatures(table));
        }
        return good && writeUndrawnPlaces();
    }

    bool writeFeatures(const PlaceTable &table)
    {
        const SpatialRefHandle rd(OSRNewSpatialReference(nullptr));
        OSRImportFromEPSG(rd.get(), 28992);
        TableWriter rows(m_dataset, layerName(table),
                         {{"code", OFTString, true, true}, {"name", OFTString, true}, {"name_en"}}, rd.get());
        for (int row = 0; row < table.size(); ++row)
            rows.add({table.codes[row], table.names[row], table.namesEn.isEmpty() ? QString() : table.namesEn[row]},
                     multiPolygon(*table.shapes, static_cast<std::size_t>(row)));
        return rows.isGood();
    }

    /// Places of other years have no shapes here; there are a hundred such tables, so one holds them all.
    bool writeUndrawnPlaces()
    {
        TableWriter rows(m_dataset, QStringLiteral("krimpatlas_place"),
                         {{"level", OFTString, true}, {"vintage", OFTInteger, true}, {"code", OFTString, true},
                          {"name", OFTString, true}, {"name_en"}});
        for (const PlaceTable &table : m_parts.tables) {
            for (int row = 0; row < table.size() && !table.shapes; ++row)
                rows.add({table.level, table.vintage, table.codes[row], table.names[row],
                          table.namesEn.isEmpty() ? QString() : table.namesEn[row]});
        }
        return rows.isGood();
    }

    bool writeRelations()
    {
        TableWriter aliases(m_dataset, QStringLiteral("krimpatlas_alias"), {{"level"}, {"code"}, {"alias"}});
        QStringList keys = m_parts.aliases.keys();
        keys.sort();
        for (const QString &key : keys) {
            for (const QString &alias : m_parts.aliases.value(key))
                aliases.add({key.section(QLatin1Char(':'), 0, 0), key.section(QLatin1Char(':'), 1), alias});
        }
        TableWriter memberships(m_dataset, QStringLiteral("krimpatlas_membership"),
                                {{"child_level"}, {"child_code"}, {"child_vintage", OFTInteger}, {"parent_level"},
                                 {"parent_code"}, {"valid_from"}, {"valid_to"}, {"confidence"}, {"source_id"}});
        for (const Membership &m : m_parts.memberships)
            memberships.add({m.childLevel, m.childCode, m.childVintage, m.parentLevel, m.parentCode, m.validFrom,
                             m.validTo, m.confidence, m.source});
        TableWriter mergers(m_dataset, QStringLiteral("krimpatlas_merger"),
                            {{"old_code"}, {"new_code"}, {"date"}, {"share", OFTReal}, {"kind"}});
        for (const Merger &m : m_parts.mergers)
            mergers.add({m.oldCode, m.newCode, m.date, m.share, m.kind});
        return aliases.isGood() && memberships.isGood() && mergers.isGood();
    }

    /// One row per figure or stated absence, column by column: the reader relies on the order for speed only.
    bool writeObservations()
    {
        TableWriter rows(m_dataset, QStringLiteral("krimpatlas_observation"),
                         {{"level", OFTString, true}, {"place_code", OFTString, true}, {"vintage", OFTInteger, true},
                          {"indicator_code", OFTString, true}, {"period", OFTInteger, true}, {"reference_date"},
                          {"value", OFTReal}, {"low", OFTReal}, {"high", OFTReal}, {"absence"}, {"flags"}, {"source_id"}});
        for (const Column &c : m_parts.columns) {
            const PlaceTable &table = m_parts.tables[static_cast<std::size_t>(c.table)];
            for (std::size_t i = 0; i < c.values.size() && rows.isGood(); ++i) {
                const std::uint16_t flags = c.flags.empty() ? std::uint16_t{NoFlag} : c.flags[i];
                if (!std::isfinite(c.values[i]) && c.absence[i] == Absence::Missing && flags == NoFlag)
                    continue;
                rows.add({table.level, table.codes[static_cast<qsizetype>(i)], table.vintage, c.indicator, c.year,
                          c.referenceDate, c.values[i], c.low.empty() ? kNone : c.low[i],
                          c.high.empty() ? kNone : c.high[i],
                          c.absence[i] == Absence::None ? QString() : toText(c.absence[i]),
                          flags == NoFlag ? QString() : flagsToText(flags), c.source});
            }
        }
        return rows.isGood();
    }

    const AtlasParts &m_parts;
    GDALDatasetH m_dataset;
};

} // namespace

DataResult<bool> writeAtlas(const AtlasParts &parts, const QString &path)
{
    FileReplacement file(path, QStringLiteral(".gpkg"));    // the GeoPackage driver insists on its ending
    registerGeoPackageDriver();

    const GdalErrors errors;
    const FixedTimestamps timestamps;
    DatasetHandle dataset(GDALCreate(GDALGetDriverByName("GPKG"), QFile::encodeName(file.temporaryPath()).constData(), 0, 0, 0,
                                     GDT_Unknown, nullptr));
    if (!dataset || GDALDatasetStartTransaction(dataset.get(), FALSE) != OGRERR_NONE)
        return Unexpected{file.failure(errors.first())};
    if (!AtlasWriter(parts, dataset.get()).write() || GDALDatasetCommitTransaction(dataset.get()) != OGRERR_NONE)
        return Unexpected{file.failure(errors.first())};
    dataset.reset();
    if (errors.failed())
        return Unexpected{file.failure(errors.first())};
    return file.commit();
}

} // namespace atlas
