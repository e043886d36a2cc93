// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/gdal_arrow.h"

#include <QByteArrayList>

#include <cstring>
#include <limits>

namespace atlas {

ArrowReader::ArrowReader(GDALDatasetH dataset, const QByteArray &table, std::vector<const char *> fields,
                         const QByteArray &condition)
    : m_child(fields.size(), -1), m_format(fields.size(), '\0')
{
    OGRLayerH layer = GDALDatasetGetLayerByName(dataset, table.constData());
    if (!layer)
        return;
    m_atMost = OGR_L_GetFeatureCount(layer, TRUE);
    m_atLeast = condition.isEmpty() ? m_atMost : 0;
    QByteArrayList wanted;
    for (const char *field : fields) {
        if (OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(layer), field) >= 0)
            wanted << '"' + QByteArray(field) + '"';
    }
    m_failed = wanted.isEmpty();
    if (m_failed)
        return;
    m_result.emplace(dataset, QByteArray("SELECT " + wanted.join(',') + " FROM \"" + table + '"' + condition).constData());
    // Much smaller batches than the default: little memory at the same speed.
    const char *const options[] = {"INCLUDE_FID=NO", "MAX_FEATURES_IN_BATCH=4096", nullptr};
    m_failed = !m_result->layer() || !OGR_L_GetArrowStream(m_result->layer(), &m_stream, const_cast<char **>(options))
        || m_stream.get_schema(&m_stream, &m_schema) != 0;
    if (m_failed)
        return;
    for (std::int64_t child = 0; child < m_schema.n_children; ++child) {
        const ArrowSchema &schema = *m_schema.children[child];
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (std::strcmp(schema.name, fields[field]) == 0 && std::strlen(schema.format) == 1) {
                m_child[field] = static_cast<int>(child);
                m_format[field] = schema.format[0];
            }
        }
    }
}

ArrowReader::~ArrowReader()
{
    releaseBatch();
    if (m_schema.release)
        m_schema.release(&m_schema);
    if (m_stream.release)
        m_stream.release(&m_stream);
}

void ArrowReader::releaseBatch()
{
    if (m_batch.release)
        m_batch.release(&m_batch);
    m_batch = {};
}

bool ArrowReader::next()
{
    // A table without rows gives an empty batch, which otherwise is an error.
    if (m_failed || m_atMost == 0 || !m_stream.get_next)
        return false;
    releaseBatch();
    if (m_stream.get_next(&m_stream, &m_batch) != 0) {
        m_batch = {};
        m_failed = true;
        return false;
    }
    m_read += m_batch.release ? m_batch.length : 0;
    // What GDAL says of a damaged page is only half of it: rows are counted, and an empty batch is an error.
    const bool more = m_batch.release != nullptr;
    m_failed = more ? m_batch.length == 0 || m_read > m_atMost : m_read < m_atLeast;
    return more && !m_failed;
}

const ArrowArray *ArrowReader::cell(std::size_t field, char format, std::int64_t row) const
{
    if (m_child[field] < 0 || m_format[field] != format)
        return nullptr;
    const ArrowArray *const array = m_batch.children[m_child[field]];
    const auto *const valid = static_cast<const std::uint8_t *>(array->buffers[0]);
    const std::int64_t at = row + array->offset;
    if (valid && array->null_count != 0 && ((valid[at / 8] >> (at % 8)) & 1) == 0)
        return nullptr;
    return array;
}

std::string_view ArrowReader::text(std::size_t field, std::int64_t row) const
{
    const ArrowArray *const array = cell(field, 'u', row);
    if (!array)
        return {};
    const auto *const offsets = static_cast<const std::int32_t *>(array->buffers[1]) + array->offset + row;
    return {static_cast<const char *>(array->buffers[2]) + offsets[0], static_cast<std::size_t>(offsets[1] - offsets[0])};
}

int ArrowReader::integer(std::size_t field, std::int64_t row) const
{
    if (const ArrowArray *const array = cell(field, 'i', row))
        return static_cast<const std::int32_t *>(array->buffers[1])[array->offset + row];
    if (const ArrowArray *const array = cell(field, 'l', row))
        return static_cast<int>(static_cast<const std::int64_t *>(array->buffers[1])[array->offset + row]);
    return 0;
}

double ArrowReader::number(std::size_t field, std::int64_t row) const
{
    const ArrowArray *const array = cell(field, 'g', row);
    return array ? static_cast<const double *>(array->buffers[1])[array->offset + row]
                 : std::numeric_limits<double>::quiet_NaN();
}

} // namespace atlas
