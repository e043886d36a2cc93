// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_handles.h"

#include <QByteArray>

#include <ogr_recordbatch.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace atlas {

/// Reads a table in batches of columns: several times faster than row by row where rows are many.
/// Columns by name; one the table lacks, or of another type than asked for, reads as NULL throughout.
///
/// Asks by SQL: batches of a layer as such GDAL 3.6 reads another way, which begins again for ever at a damaged
/// page, crashed here at the second table of a dataset, and uses threads that crash at random (OSGeo/gdal 12935).
class ArrowReader {
public:
    /// A table the dataset lacks has no rows. With a condition (SQL, from " WHERE") any number of rows is right,
    /// without one exactly as many as the table says it has.
    ArrowReader(GDALDatasetH dataset, const QByteArray &table, std::vector<const char *> fields,
                const QByteArray &condition = {});
    ~ArrowReader();
    ArrowReader(const ArrowReader &) = delete;
    ArrowReader &operator=(const ArrowReader &) = delete;

    /// Moves to the next batch; false at the end or after an error.
    bool next();
    /// True if the table could not be read, or gave other than the number of rows it has.
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::int64_t rows() const { return m_batch.length; }

    /// Cell of the current batch; `field` counts from the fields asked for.
    [[nodiscard]] std::string_view text(std::size_t field, std::int64_t row) const;
    [[nodiscard]] int integer(std::size_t field, std::int64_t row) const;      ///< 0 if NULL
    [[nodiscard]] double number(std::size_t field, std::int64_t row) const;    ///< NaN if NULL

private:
    [[nodiscard]] const ArrowArray *cell(std::size_t field, char format, std::int64_t row) const;
    void releaseBatch();

    std::optional<SqlResult> m_result;
    ArrowArrayStream m_stream{};
    ArrowSchema m_schema{};
    ArrowArray m_batch{};
    std::vector<int> m_child;       ///< per field asked for: its place in the batch, −1 = none
    std::vector<char> m_format;     ///< 'u' text, 'i' and 'l' integers, 'g' double
    std::int64_t m_atMost = 0, m_atLeast = 0, m_read = 0;
    bool m_failed = false;
};

} // namespace atlas
