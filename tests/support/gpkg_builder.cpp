// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/support/gpkg_builder.h"

#include <QFile>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace atlas::test {

namespace {

void *open(const QString &path)
{
    GDALAllRegister();
    return GDALOpenEx(QFile::encodeName(path).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr);
}

} // namespace

GpkgBuilder::GpkgBuilder(const QString &path)
{
    GDALAllRegister();
    QFile::remove(path);
    m_dataset = GDALCreate(GDALGetDriverByName("GPKG"), QFile::encodeName(path).constData(), 0, 0, 0, GDT_Unknown, nullptr);
    Q_ASSERT(m_dataset);
}

GpkgBuilder::~GpkgBuilder()
{
    GDALClose(m_dataset);
}

GpkgBuilder &GpkgBuilder::layer(const char *name, int epsg, std::initializer_list<Field> fields, OGRwkbGeometryType type)
{
    OGRSpatialReferenceH system = nullptr;
    if (epsg != 0) {
        system = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(system, epsg);
        OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
    }
    const char *const features[] = {"GEOMETRY_NAME=geom", nullptr};
    const char *const attributes[] = {"ASPATIAL_VARIANT=GPKG_ATTRIBUTES", nullptr};
    m_layer = GDALDatasetCreateLayer(m_dataset, name, system, type, const_cast<char **>(type == wkbNone ? attributes : features));
    Q_ASSERT(m_layer);
    for (const Field &field : fields) {
        OGRFieldDefnH definition = OGR_Fld_Create(field.first, field.second);
        OGR_L_CreateField(m_layer, definition, TRUE);
        OGR_Fld_Destroy(definition);
    }
    if (system)
        OSRRelease(system);
    return *this;
}

GpkgBuilder &GpkgBuilder::row(std::initializer_list<const char *> cells, const QByteArray &wkt)
{
    OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(m_layer));
    int field = 0;
    for (const char *cell : cells) {
        if (*cell != '\0')
            OGR_F_SetFieldString(feature, field, cell);
        ++field;
    }
    if (!wkt.isEmpty()) {
        QByteArray text = wkt;
        char *at = text.data();
        OGRGeometryH geometry = nullptr;
        const OGRErr error = OGR_G_CreateFromWkt(&at, nullptr, &geometry);
        Q_ASSERT(error == OGRERR_NONE);
        Q_UNUSED(error)
        OGR_F_SetGeometryDirectly(feature, geometry);
    }
    const OGRErr error = OGR_L_CreateFeature(m_layer, feature);
    Q_ASSERT(error == OGRERR_NONE);
    Q_UNUSED(error)
    OGR_F_Destroy(feature);
    return *this;
}

GpkgBuilder &GpkgBuilder::sql(const char *statement)
{
    if (OGRLayerH result = GDALDatasetExecuteSQL(m_dataset, statement, nullptr, nullptr))
        GDALDatasetReleaseResultSet(m_dataset, result);
    return *this;
}

QByteArray square(double x, double y, double size)
{
    const auto corner = [](double a, double b) { return QByteArray::number(a, 'f', 6) + ' ' + QByteArray::number(b, 'f', 6); };
    return "MULTIPOLYGON(((" + corner(x, y) + ',' + corner(x + size, y) + ',' + corner(x + size, y + size) + ','
        + corner(x, y + size) + ',' + corner(x, y) + ")))";
}

void makePlainDatabase(const QString &path)
{
    GDALAllRegister();
    const char *const plain[] = {"METADATA=NO", nullptr};
    GDALDatasetH dataset = GDALCreate(GDALGetDriverByName("SQLite"), QFile::encodeName(path).constData(), 0, 0, 0,
                                      GDT_Unknown, const_cast<char **>(plain));
    GDALDatasetExecuteSQL(dataset, "CREATE TABLE municipality (code TEXT, inhabitants INTEGER)", nullptr, nullptr);
    GDALClose(dataset);
}

qint64 countRows(const QString &path, const QString &table)
{
    void *dataset = open(path);
    if (!dataset)
        return -1;
    qint64 count = -1;
    const QByteArray statement = "SELECT COUNT(*) FROM \"" + table.toUtf8() + '"';
    if (OGRLayerH result = GDALDatasetExecuteSQL(dataset, statement.constData(), nullptr, nullptr)) {
        if (OGRFeatureH feature = OGR_L_GetNextFeature(result)) {
            count = OGR_F_GetFieldAsInteger64(feature, 0);
            OGR_F_Destroy(feature);
        }
        GDALDatasetReleaseResultSet(dataset, result);
    }
    GDALClose(dataset);
    return count;
}

QStringList featureTables(const QString &path)
{
    QStringList names;
    void *dataset = open(path);
    if (!dataset)
        return names;
    OGRLayerH result = GDALDatasetExecuteSQL(dataset, "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'",
                                             nullptr, nullptr);
    while (OGRFeatureH feature = result ? OGR_L_GetNextFeature(result) : nullptr) {
        names << QString::fromUtf8(OGR_F_GetFieldAsString(feature, 0));
        OGR_F_Destroy(feature);
    }
    if (result)
        GDALDatasetReleaseResultSet(dataset, result);
    GDALClose(dataset);
    return names;
}

} // namespace atlas::test
