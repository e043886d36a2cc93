// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_layer.h"

#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

bool canHoldPolygons(OGRwkbGeometryType type)
{
    switch (wkbFlatten(type)) {
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
    case wkbSurface:
    case wkbPolyhedralSurface:
    case wkbTIN:
    case wkbTriangle:
    case wkbGeometryCollection:
    case wkbUnknown:
        return true;
    default:
        return false;
    }
}

std::vector<RawColumn> emptyColumns(OGRFeatureDefnH definition, std::size_t rows)
{
    std::vector<RawColumn> columns(static_cast<std::size_t>(OGR_FD_GetFieldCount(definition)));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        OGRFieldDefnH field = OGR_FD_GetFieldDefn(definition, static_cast<int>(i));
        const OGRFieldType type = OGR_Fld_GetType(field);
        RawColumn &column = columns[i];
        column.name = QString::fromUtf8(OGR_Fld_GetNameRef(field));
        column.integer = type == OFTInteger || type == OFTInteger64;
        column.numeric = column.integer || type == OFTReal;
        if (column.numeric)
            column.numbers.reserve(rows);
        else
            column.texts.reserve(static_cast<qsizetype>(rows));
    }
    return columns;
}

void appendFields(OGRFeatureH feature, std::vector<RawColumn> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int field = static_cast<int>(i);
        RawColumn &column = columns[i];
        if (column.numeric)
            column.numbers.push_back(OGR_F_IsFieldSetAndNotNull(feature, field) ? OGR_F_GetFieldAsDouble(feature, field)
                                                                               : kNoNumber);
        else
            column.texts.push_back(fieldText(feature, field));
    }
}

/// Rows with a coordinate that the transformation had no image for lose their shape.
void dropUnplaced(RawLayer &layer)
{
    AreaRings kept;
    bool dropped = false;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        const std::uint32_t first = layer.shapes.areaStart[row];
        const std::uint32_t last = layer.shapes.areaStart[row + 1];
        bool placed = true;
        for (std::uint32_t r = first; r < last && placed; ++r) {
            for (const Point &p : layer.shapes.ring(r))
                placed = placed && std::isfinite(p.x) && std::isfinite(p.y);
        }
        for (std::uint32_t r = first; r < last && placed; ++r)
            kept.addRing(layer.shapes.ring(r));
        kept.endArea();
        if (!placed) {
            layer.content[row] = GeometryContent::NotFinite;
            dropped = true;
        }
    }
    if (dropped)
        layer.shapes = std::move(kept);
}

} // namespace

const RawColumn *RawLayer::column(const QString &wanted) const
{
    for (const RawColumn &c : columns) {
        if (c.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &c;
    }
    return nullptr;
}

std::vector<LayerHead> layerHeads(GDALDatasetH dataset)
{
    std::vector<LayerHead> heads;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
        OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        if (OGR_FD_GetGeomFieldCount(definition) == 0)
            continue;
        LayerHead head;
        head.name = QString::fromUtf8(OGR_L_GetName(layer));
        head.polygons = canHoldPolygons(OGR_L_GetGeomType(layer));
        head.rows = OGR_L_GetFeatureCount(layer, TRUE);
        for (int f = 0; f < OGR_FD_GetFieldCount(definition); ++f)
            head.columns << QString::fromUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, f)));
        heads.push_back(std::move(head));
    }
    return heads;
}

std::optional<RawLayer> readRawLayer(GDALDatasetH dataset, const QString &name, std::stop_token stop,
                                     const std::function<void(double)> &progress)
{
    RawLayer raw;
    raw.name = name;
    OGRLayerH layer = GDALDatasetGetLayerByName(dataset, name.toUtf8().constData());
    if (!layer)
        return raw;
    const auto expected = static_cast<std::size_t>(std::max<GIntBig>(OGR_L_GetFeatureCount(layer, TRUE), 0));
    raw.columns = emptyColumns(OGR_L_GetLayerDefn(layer), expected);
    raw.fids.reserve(expected);

    const GdalErrors errors;
    OGR_L_ResetReading(layer);
    while (const FeatureHandle feature{OGR_L_GetNextFeature(layer)}) {
        if (stop.stop_requested())
            return std::nullopt;
        raw.fids.push_back(OGR_F_GetFID(feature.get()));
        appendFields(feature.get(), raw.columns);
        raw.content.push_back(appendGeometry(OGR_F_GetGeometryRef(feature.get()), raw.shapes));
        raw.shapes.endArea();
        if (progress && raw.rows() % 512 == 0 && expected > 0)
            progress(static_cast<double>(raw.rows()) / static_cast<double>(expected));
    }
    raw.readError = errors.first();
    if (!raw.shapes.points.empty()) {
        raw.system = toRdNew(raw.shapes.points, OGR_L_GetSpatialRef(layer));
        if (!raw.system.name.isEmpty())
            dropUnplaced(raw);
    }
    return raw;
}

} // namespace atlas
