// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"

#include "layers/data/foreign_reader.h"
#include "layers/data/gdal_handles.h"
#include "layers/data/geopackage_probe.h"
#include "layers/data/own_profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace atlas {

DataResult<AtlasParts> readGeoPackage(const QString &path, std::stop_token stop, const ReadProgress &progress)
{
    if (auto problem = probeGeoPackage(path))
        return Unexpected{std::move(*problem)};
    const GdalErrors errors;
    const auto dataset = openGeoPackage(path);
    if (!dataset) {
        // GDAL declines a GeoPackage without tables, and says nothing.
        DataError error = dataset.error();
        if (error.detail.isEmpty() && claimsToBeGeoPackage(path))
            error.code = DataErrorCode::NoLayers;
        return Unexpected{std::move(error)};
    }
    if (stop.stop_requested())
        return Unexpected{DataError{DataErrorCode::Cancelled, path, {}, -1, {}}};
    GDALDatasetH handle = dataset.value().get();
    return isOwnProfile(handle) ? readOwnProfile(path, handle, stop, progress) : readForeign(path, handle, stop, progress);
}

DataResult<std::shared_ptr<const AtlasData>> openAtlas(const QString &path, const std::shared_ptr<const AtlasData> &builtIn,
                                                       std::stop_token stop, const ReadProgress &progress)
{
    auto parts = readGeoPackage(path, stop, progress);
    if (!parts)
        return Unexpected{parts.error()};
    return AtlasData::make(builtIn ? overlaid(*builtIn, std::move(*parts)) : std::move(*parts));
}

QString builtInAtlasPath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/krimpatlas/atlas.gpkg", "share/krimpatlas/atlas.gpkg"}) {
        const QString path = QDir::cleanPath(program.filePath(QLatin1String(place)));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace atlas
