// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ogr_core.h>

#include <initializer_list>
#include <utility>

namespace atlas::test {

/// Writes tiny GeoPackages for tests, traps and all. Fails the program on misuse: it is test code.
class GpkgBuilder {
public:
    explicit GpkgBuilder(const QString &path);
    ~GpkgBuilder();     ///< closes the file
    GpkgBuilder(const GpkgBuilder &) = delete;
    GpkgBuilder &operator=(const GpkgBuilder &) = delete;

    using Field = std::pair<const char *, OGRFieldType>;

    /// Starts a layer; `epsg` 0 = no reference system.
    GpkgBuilder &layer(const char *name, int epsg, std::initializer_list<Field> fields,
                       OGRwkbGeometryType type = wkbMultiPolygon);
    /// Adds a row to the layer: cells as text ("" = NULL, else OGR converts), geometry as WKT ("" = NULL).
    GpkgBuilder &row(std::initializer_list<const char *> cells, const QByteArray &wkt);
    GpkgBuilder &sql(const char *statement);

private:
    void *m_dataset = nullptr;
    void *m_layer = nullptr;
};

/// A square as a WKT multipolygon; RD New unless other units are given.
QByteArray square(double x, double y, double size);

/// An SQLite database with one table and nothing of a GeoPackage.
void makePlainDatabase(const QString &path);

/// Rows of a table, counted by SQL: independent of the reader.
qint64 countRows(const QString &path, const QString &table);
/// Names of all feature tables of a file, by SQL.
QStringList featureTables(const QString &path);

} // namespace atlas::test
