// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/packed_columns.h"

#include "layers/data/gdal_table.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>

namespace atlas {

namespace {

constexpr const char *kTriggers[] = {
    "CREATE TRIGGER krimpatlas_column_insert AFTER INSERT ON krimpatlas_observation BEGIN DELETE FROM krimpatlas_column; END",
    "CREATE TRIGGER krimpatlas_column_update AFTER UPDATE ON krimpatlas_observation BEGIN DELETE FROM krimpatlas_column; END",
    "CREATE TRIGGER krimpatlas_column_delete AFTER DELETE ON krimpatlas_observation BEGIN DELETE FROM krimpatlas_column; END"};

/// What a packed column holds beside values and absences.
enum Part { Flags = 1, Low = 2, High = 4 };

/// FNV-1a, by words of eight bytes: it has to notice damage and change, not an adversary.
class Checksum {
public:
    void add(const void *bytes, std::size_t size)
    {
        const auto *at = static_cast<const char *>(bytes);
        for (std::uint64_t word = 0; size > 0; at += sizeof word) {
            const std::size_t step = std::min(size, sizeof word);
            word = 0;
            std::memcpy(&word, at, step);
            mix(word);
            size -= step;
        }
    }
    void add(const QString &text)
    {
        mix(static_cast<std::uint64_t>(text.size()));   // "ab", "c" is not "a", "bc"
        add(text.constData(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    void mix(std::uint64_t word)
    {
        m_sum = (m_sum ^ word) * 0x100000001b3U;
        m_sum ^= m_sum >> 32;
    }
    [[nodiscard]] QString text() const { return QString::number(m_sum, 16); }

private:
    std::uint64_t m_sum = 0xcbf29ce484222325U;
};

/// The checksums begin with the table of the observations: its definition, its triggers, how many rows it has and how
/// many columns were made of them.
Checksum beginning(GDALDatasetH dataset, qint64 rows, qint64 columns)
{
    Checksum sum;
    sum.mix(static_cast<std::uint64_t>(rows));
    sum.mix(static_cast<std::uint64_t>(columns));
    const SqlResult last(dataset, "SELECT max(rowid) FROM krimpatlas_observation");
    if (const FeatureHandle row = last.next())
        sum.mix(static_cast<std::uint64_t>(OGR_F_GetFieldAsInteger64(row.get(), 0)));
    const SqlResult defined(dataset, "SELECT sql FROM sqlite_master WHERE tbl_name = 'krimpatlas_observation' "
                                     "AND (type = 'table' OR name IN ('krimpatlas_column_insert', 'krimpatlas_column_update', "
                                     "'krimpatlas_column_delete')) ORDER BY name");
    for (FeatureHandle row = defined.next(); row; row = defined.next())
        sum.add(fieldText(row.get(), 0));
    return sum;
}

/// ... and go on with the places, in the order of which the cells stand.
Checksum withPlaces(Checksum sum, const PlaceTable &table)
{
    for (const QString &code : table.codes)
        sum.add(code);
    return sum;
}

struct Packed {
    QString level, indicator, referenceDate, source;
    int vintage = 0, year = 0, parts = 0;
    QByteArray cells;

    [[nodiscard]] QString checksum(Checksum sum) const
    {
        for (const QString &text : {level, indicator, referenceDate, source})
            sum.add(text);
        for (const int number : {vintage, year, parts})
            sum.mix(static_cast<std::uint64_t>(number));
        sum.add(cells.constData(), static_cast<std::size_t>(cells.size()));
        return sum.text();
    }
};

template <typename Cell>
void append(QByteArray &cells, const std::vector<Cell> &values)
{
    cells.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(Cell)));
}

template <typename Cell>
void take(const char *&at, std::vector<Cell> &values, std::size_t places)
{
    values.resize(places);
    std::memcpy(values.data(), at, places * sizeof(Cell));
    at += places * sizeof(Cell);
}

int partsOf(const Column &column)
{
    return (column.flags.empty() ? 0 : Flags) | (column.low.empty() ? 0 : Low) | (column.high.empty() ? 0 : High);
}

std::size_t bytesOfPlace(int parts)
{
    return sizeof(double) + sizeof(Absence) + (parts & Flags ? sizeof(std::uint16_t) : 0) + (parts & Low ? sizeof(double) : 0)
        + (parts & High ? sizeof(double) : 0);
}

/// Values first: the longest of the cells, and mostly all that fills whole words.
Packed packed(const Column &column, const PlaceTable &table)
{
    Packed p{table.level, column.indicator, column.referenceDate, column.source, table.vintage, column.year, partsOf(column), {}};
    append(p.cells, column.values);
    append(p.cells, column.low);
    append(p.cells, column.high);
    append(p.cells, column.flags);
    append(p.cells, column.absence);
    return p;
}

/// nullopt if the cells are not those of so many places.
std::optional<Column> unpacked(const Packed &p, int table, std::size_t places)
{
    if (static_cast<std::size_t>(p.cells.size()) != places * bytesOfPlace(p.parts))
        return std::nullopt;
    Column column;
    column.indicator = p.indicator;
    column.year = p.year;
    column.table = table;
    column.referenceDate = p.referenceDate;
    column.source = p.source;
    const char *at = p.cells.constData();
    take(at, column.values, places);
    if (p.parts & Low)
        take(at, column.low, places);
    if (p.parts & High)
        take(at, column.high, places);
    if (p.parts & Flags)
        take(at, column.flags, places);
    take(at, column.absence, places);
    const bool known = std::ranges::all_of(column.absence, [](Absence absence) { return absence <= Absence::LowCoverage; });
    return known ? std::optional(std::move(column)) : std::nullopt;
}

Packed readPacked(OGRFeatureH row, QString &sum)
{
    const auto integer = [row](int field) { return OGR_F_GetFieldAsInteger(row, field); };
    Packed p{fieldText(row, 0), fieldText(row, 2), fieldText(row, 4), fieldText(row, 5), integer(1), integer(3), integer(6), {}};
    sum = fieldText(row, 7);
    int size = 0;
    const auto *cells = OGR_F_GetFieldAsBinary(row, 8, &size);
    p.cells = QByteArray(reinterpret_cast<const char *>(cells), size);
    return p;
}

} // namespace

bool writePackedColumns(GDALDatasetH dataset, std::span<const PlaceTable> tables)
{
    const Observations all = joined(readObservations(dataset, tables, ObservationPart::First, {}),
                                    readObservations(dataset, tables, ObservationPart::Second, {}));
    if (!all.complete)
        return false;
    TableWriter rows(dataset, QStringLiteral("krimpatlas_column"),
                     {{"level", OFTString, true}, {"vintage", OFTInteger, true}, {"indicator_code", OFTString, true},
                      {"period", OFTInteger, true}, {"reference_date"}, {"source_id"},
                      {"parts", OFTInteger, true}, {"checksum", OFTString, true}, {"cells", OFTBinary}});
    for (const char *trigger : kTriggers)
        const SqlResult made(dataset, trigger);
    if (all.withoutPlace > 0)
        return rows.isGood();
    const Checksum begun = beginning(dataset, all.rows, static_cast<qint64>(all.columns.size()));
    for (const Column &column : all.columns) {
        const PlaceTable &table = tables[static_cast<std::size_t>(column.table)];
        const Packed p = packed(column, table);
        rows.add({p.level, p.vintage, p.indicator, p.year, p.referenceDate, p.source, p.parts,
                  p.checksum(withPlaces(begun, table)), p.cells});
    }
    return rows.isGood();
}

bool hasPackedColumns(GDALDatasetH dataset)
{
    OGRLayerH table = GDALDatasetGetLayerByName(dataset, "krimpatlas_column");
    return table && OGR_L_GetFeatureCount(table, TRUE) > 0;
}

std::optional<Observations> readPackedColumns(GDALDatasetH dataset, std::span<const PlaceTable> tables, std::stop_token stop)
{
    const GdalErrors errors;
    OGRLayerH observations = GDALDatasetGetLayerByName(dataset, "krimpatlas_observation");
    if (!observations || !hasPackedColumns(dataset))
        return std::nullopt;
    Observations found;
    found.rows = OGR_L_GetFeatureCount(observations, TRUE);
    const qint64 columns = OGR_L_GetFeatureCount(GDALDatasetGetLayerByName(dataset, "krimpatlas_column"), TRUE);
    const Checksum begun = beginning(dataset, found.rows, columns);
    std::map<int, Checksum> sums;       // of the tables met
    const SqlResult rows(dataset, "SELECT level, vintage, indicator_code, period, reference_date, source_id, parts, checksum, cells "
                                  "FROM krimpatlas_column ORDER BY rowid");
    for (FeatureHandle row = rows.next(); row; row = rows.next()) {
        QString sum;
        const Packed p = readPacked(row.get(), sum);
        const auto table = std::ranges::find_if(tables, [&](const PlaceTable &t) { return t.vintage == p.vintage && t.level == p.level; });
        if (stop.stop_requested() || table == tables.end())
            return std::nullopt;
        const int index = static_cast<int>(table - tables.begin());
        if (!sums.contains(index))
            sums.emplace(index, withPlaces(begun, *table));
        auto column = unpacked(p, index, static_cast<std::size_t>(table->size()));
        if (!column || p.checksum(sums.at(index)) != sum)
            return std::nullopt;
        found.columns.push_back(std::move(*column));
    }
    if (errors.failed() || static_cast<qint64>(found.columns.size()) != columns)
        return std::nullopt;
    return found;
}

} // namespace atlas
