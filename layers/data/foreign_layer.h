// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_geometry.h"
#include "layers/data/gdal_handles.h"
#include "layers/geometry/area_rings.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace atlas {

/// One attribute column of a layer, untouched: no sentinel, no code is interpreted yet.
struct RawColumn {
    QString name;
    bool numeric = false;
    bool integer = false;           ///< numeric without a fraction, by type
    std::vector<double> numbers;    ///< numeric columns: one per row, NaN = NULL
    QStringList texts;              ///< other columns: one per row, empty = NULL
};

/// A layer as it stands in the file, its rows in file order.
struct RawLayer {
    QString name;
    std::vector<RawColumn> columns;
    std::vector<qint64> fids;
    std::vector<GeometryContent> content;   ///< one per row
    AreaRings shapes;                       ///< one area per row, EPSG:28992; empty where content says so
    CoordinateSystem system;
    QString readError;                      ///< the library's words when reading stopped early; empty = whole

    [[nodiscard]] std::size_t rows() const { return fids.size(); }
    /// Column by name without regard to case; null if there is none.
    [[nodiscard]] const RawColumn *column(const QString &name) const;
};

/// A layer of a file before it is read.
struct LayerHead {
    QString name;
    bool polygons = false;      ///< has a geometry column that can hold polygons
    qint64 rows = 0;
    QStringList columns;
};

/// All feature layers of a dataset, in file order; attribute tables are not among them.
std::vector<LayerHead> layerHeads(GDALDatasetH dataset);

/// Reads one layer; polls `stop` between features and calls `progress` with 0…1 now and then.
/// @return nullopt when stopped.
std::optional<RawLayer> readRawLayer(GDALDatasetH dataset, const QString &name, std::stop_token stop,
                                     const std::function<void(double)> &progress);

} // namespace atlas
