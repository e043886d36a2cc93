// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_handles.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <variant>
#include <vector>

namespace atlas {

/// A field of a table to be written.
struct FieldSpec {
    const char *name;
    OGRFieldType type = OFTString;
    bool required = false;  ///< NOT NULL
    bool unique = false;
};

/// A cell to be written: an empty text and a NaN become NULL. Bytes are written as they are.
using FieldValue = std::variant<QString, double, int, QByteArray>;

/// Writes one table, attribute or feature, row by row into an open dataset.
class TableWriter {
public:
    /// @param system reference system of a feature table; null = attribute table.
    TableWriter(GDALDatasetH dataset, const QString &name, std::initializer_list<FieldSpec> fields,
                OGRSpatialReferenceH system = nullptr);

    /// False once anything failed.
    [[nodiscard]] bool isGood() const { return m_good; }
    /// Values in field order. Takes the geometry, if any.
    void add(std::initializer_list<FieldValue> values, GeometryHandle geometry = {});

private:
    OGRLayerH m_layer = nullptr;
    bool m_good = false;
};

/// Reads one table row by row, fields by name; a field the table lacks reads as absent.
class TableReader {
public:
    TableReader(GDALDatasetH dataset, const QString &name);

    [[nodiscard]] bool exists() const { return m_layer != nullptr; }
    [[nodiscard]] OGRLayerH layer() const { return m_layer; }
    /// Moves to the next row; false at the end.
    bool next();
    [[nodiscard]] QString text(const char *field) const;
    [[nodiscard]] int integer(const char *field) const;         ///< 0 if NULL
    [[nodiscard]] double number(const char *field) const;       ///< NaN if NULL
    [[nodiscard]] OGRGeometryH geometry() const { return OGR_F_GetGeometryRef(m_feature.get()); }

private:
    [[nodiscard]] int index(const char *field) const;

    OGRLayerH m_layer = nullptr;
    FeatureHandle m_feature;
    QHash<QByteArray, int> m_fields;
};

} // namespace atlas
