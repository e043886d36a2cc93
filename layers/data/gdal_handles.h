// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QString>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>
#include <type_traits>

namespace atlas {

struct DatasetCloser { void operator()(void *p) const { GDALClose(p); } };
struct FeatureDestroyer { void operator()(std::remove_pointer_t<OGRFeatureH> *p) const { OGR_F_Destroy(p); } };
struct GeometryDestroyer { void operator()(std::remove_pointer_t<OGRGeometryH> *p) const { OGR_G_DestroyGeometry(p); } };
struct SpatialRefReleaser { void operator()(std::remove_pointer_t<OGRSpatialReferenceH> *p) const { OSRRelease(p); } };
struct TransformDestroyer
{
    void operator()(std::remove_pointer_t<OGRCoordinateTransformationH> *p) const { OCTDestroyCoordinateTransformation(p); }
};
struct FieldDestroyer { void operator()(std::remove_pointer_t<OGRFieldDefnH> *p) const { OGR_Fld_Destroy(p); } };

using DatasetHandle = std::unique_ptr<void, DatasetCloser>;
using FeatureHandle = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, FeatureDestroyer>;
using GeometryHandle = std::unique_ptr<std::remove_pointer_t<OGRGeometryH>, GeometryDestroyer>;
using SpatialRefHandle = std::unique_ptr<std::remove_pointer_t<OGRSpatialReferenceH>, SpatialRefReleaser>;
using TransformHandle = std::unique_ptr<std::remove_pointer_t<OGRCoordinateTransformationH>, TransformDestroyer>;
using FieldHandle = std::unique_ptr<std::remove_pointer_t<OGRFieldDefnH>, FieldDestroyer>;

/// A result of GDALDatasetExecuteSQL, released with its dataset.
class SqlResult {
public:
    SqlResult(GDALDatasetH dataset, const char *sql);
    ~SqlResult();
    SqlResult(const SqlResult &) = delete;
    SqlResult &operator=(const SqlResult &) = delete;

    [[nodiscard]] OGRLayerH layer() const { return m_layer; }
    [[nodiscard]] FeatureHandle next() const { return FeatureHandle(m_layer ? OGR_L_GetNextFeature(m_layer) : nullptr); }

private:
    GDALDatasetH m_dataset;
    OGRLayerH m_layer;
};

/// Collects what GDAL has to say in this thread while it lives; nothing reaches standard error.
class GdalErrors {
public:
    GdalErrors();
    ~GdalErrors();
    GdalErrors(const GdalErrors &) = delete;
    GdalErrors &operator=(const GdalErrors &) = delete;

    [[nodiscard]] bool failed() const { return !m_first.isEmpty(); }
    /// GDAL's own words for the first error; empty = none.
    [[nodiscard]] const QString &first() const { return m_first; }

private:
    static void CPL_STDCALL receive(CPLErr type, CPLErrorNum number, const char *message);
    QString m_first;
};

/// Registers the GeoPackage driver, once; every other driver stays out: no file of another kind is opened.
void registerGeoPackageDriver();

/// Opens read-only with the GeoPackage driver alone; without locks where the place allows none.
/// One dataset belongs to one thread. Errors: NotAGeoPackage, Encrypted, Damaged, NotReadable.
DataResult<DatasetHandle> openGeoPackage(const QString &path);

/// Text of a field in UTF-8; empty when NULL or unset.
QString fieldText(OGRFeatureH feature, int field);

} // namespace atlas
