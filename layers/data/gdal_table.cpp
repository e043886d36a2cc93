// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/gdal_table.h"

#include <cmath>
#include <limits>

namespace atlas {

TableWriter::TableWriter(GDALDatasetH dataset, const QString &name, std::initializer_list<FieldSpec> fields,
                         OGRSpatialReferenceH system)
{
    const char *const attributes[] = {"ASPATIAL_VARIANT=GPKG_ATTRIBUTES", nullptr};
    const char *const features[] = {"GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES", nullptr};
    m_layer = GDALDatasetCreateLayer(dataset, name.toUtf8().constData(), system, system ? wkbMultiPolygon : wkbNone,
                                     const_cast<char **>(system ? features : attributes));
    m_good = m_layer != nullptr;
    for (const FieldSpec &spec : fields) {
        if (!m_good)
            break;
        const FieldHandle field(OGR_Fld_Create(spec.name, spec.type));
        OGR_Fld_SetNullable(field.get(), !spec.required);
        OGR_Fld_SetUnique(field.get(), spec.unique);
        m_good = OGR_L_CreateField(m_layer, field.get(), TRUE) == OGRERR_NONE;
    }
}

void TableWriter::add(std::initializer_list<FieldValue> values, GeometryHandle geometry)
{
    if (!m_good)
        return;
    const FeatureHandle feature(OGR_F_Create(OGR_L_GetLayerDefn(m_layer)));
    int field = 0;
    for (const FieldValue &value : values) {
        if (const auto *text = std::get_if<QString>(&value)) {
            if (!text->isEmpty())
                OGR_F_SetFieldString(feature.get(), field, text->toUtf8().constData());
        } else if (const auto *number = std::get_if<double>(&value)) {
            if (std::isfinite(*number))
                OGR_F_SetFieldDouble(feature.get(), field, *number);
        } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            OGR_F_SetFieldBinary(feature.get(), field, static_cast<int>(bytes->size()), bytes->constData());
        } else {
            OGR_F_SetFieldInteger(feature.get(), field, std::get<int>(value));
        }
        ++field;
    }
    if (geometry)
        OGR_F_SetGeometryDirectly(feature.get(), geometry.release());
    m_good = OGR_L_CreateFeature(m_layer, feature.get()) == OGRERR_NONE;
}

TableReader::TableReader(GDALDatasetH dataset, const QString &name)
    : m_layer(GDALDatasetGetLayerByName(dataset, name.toUtf8().constData()))
{
    if (!m_layer)
        return;
    OGRFeatureDefnH definition = OGR_L_GetLayerDefn(m_layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
        m_fields.insert(QByteArray(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))), i);
    OGR_L_ResetReading(m_layer);
}

bool TableReader::next()
{
    m_feature.reset(m_layer ? OGR_L_GetNextFeature(m_layer) : nullptr);
    return m_feature != nullptr;
}

int TableReader::index(const char *field) const
{
    return m_fields.value(QByteArray::fromRawData(field, static_cast<qsizetype>(qstrlen(field))), -1);
}

QString TableReader::text(const char *field) const
{
    return fieldText(m_feature.get(), index(field));
}

int TableReader::integer(const char *field) const
{
    const int i = index(field);
    return i >= 0 && OGR_F_IsFieldSetAndNotNull(m_feature.get(), i) ? OGR_F_GetFieldAsInteger(m_feature.get(), i) : 0;
}

double TableReader::number(const char *field) const
{
    const int i = index(field);
    return i >= 0 && OGR_F_IsFieldSetAndNotNull(m_feature.get(), i) ? OGR_F_GetFieldAsDouble(m_feature.get(), i)
                                                                    : std::numeric_limits<double>::quiet_NaN();
}

} // namespace atlas
