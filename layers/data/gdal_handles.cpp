// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/gdal_handles.h"

#include <QFile>

#include <cpl_error.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace atlas {

SqlResult::SqlResult(GDALDatasetH dataset, const char *sql)
    : m_dataset(dataset)
    , m_layer(GDALDatasetExecuteSQL(dataset, sql, nullptr, nullptr))
{
}

SqlResult::~SqlResult()
{
    if (m_layer)
        GDALDatasetReleaseResultSet(m_dataset, m_layer);
}

GdalErrors::GdalErrors()
{
    CPLPushErrorHandlerEx(&GdalErrors::receive, this);
}

GdalErrors::~GdalErrors()
{
    CPLPopErrorHandler();
}

void CPL_STDCALL GdalErrors::receive(CPLErr type, CPLErrorNum, const char *message)
{
    auto *self = static_cast<GdalErrors *>(CPLGetErrorHandlerUserData());
    if (type >= CE_Failure && self->m_first.isEmpty())
        self->m_first = QString::fromUtf8(message);
}

void registerGeoPackageDriver()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRGeoPackage();
        // GDAL starts threads of its own, which no handler of ours reaches; what they meet shows in their result.
        CPLSetErrorHandler(CPLQuietErrorHandler);
    });
}

DataResult<DatasetHandle> openGeoPackage(const QString &path)
{
    registerGeoPackageDriver();
    const QByteArray name = QFile::encodeName(path);
    const char *const drivers[] = {"GPKG", nullptr};
    const char *const withoutLocks[] = {"NOLOCK=YES", nullptr};
    const GdalErrors errors;
    for (const char *const *options : {static_cast<const char *const *>(nullptr), &withoutLocks[0]}) {
        GDALDatasetH dataset = GDALOpenEx(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr);
        if (dataset)
            return DatasetHandle(dataset);
    }
    const QString said = errors.first();
    const bool damaged = said.contains(QLatin1String("malformed")) || said.contains(QLatin1String("disk image"))
        || said.contains(QLatin1String("disk I/O"));
    const bool closed = said.contains(QLatin1String("encrypted")) || said.contains(QLatin1String("not a database"));
    return Unexpected{DataError{damaged ? DataErrorCode::Damaged
                                : closed ? DataErrorCode::Encrypted
                                         : DataErrorCode::NotAGeoPackage,
                                path, {}, -1, said}};
}

QString fieldText(OGRFeatureH feature, int field)
{
    if (field < 0 || !OGR_F_IsFieldSetAndNotNull(feature, field))
        return {};
    return QString::fromUtf8(OGR_F_GetFieldAsString(feature, field));
}

} // namespace atlas
