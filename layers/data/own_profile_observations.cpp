// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/own_profile_observations.h"

#include "layers/data/gdal_arrow.h"
#include "layers/data/geopackage_report.h"

#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace atlas {

namespace {

enum Field : std::size_t {
    Level, PlaceCode, Vintage, IndicatorCode, Period, ReferenceDate, Value, Low, High, AbsenceText, FlagsText, SourceId
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype kExamples = 6;      // one more than a report names

/// Share of the rows in the first part: its reader has nothing else to do, that of the second reads the shapes first.
constexpr double kFirstPart = 0.6;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Rows of a table by code, in the bytes the file holds them in. Observations mostly follow the order
/// of the places, so the row after the last one is tried first.
class RowFinder {
public:
    explicit RowFinder(const PlaceTable &table)
    {
        m_codes.reserve(static_cast<std::size_t>(table.size()));
        for (const QString &code : table.codes)
            m_codes.push_back(code.toStdString());
        for (std::size_t row = 0; row < m_codes.size(); ++row)
            m_rowOf.emplace(m_codes[row], static_cast<int>(row));
    }

    int find(std::string_view code)
    {
        const std::size_t next = static_cast<std::size_t>(m_last + 1);
        if (next < m_codes.size() && m_codes[next] == code)
            return ++m_last;
        const auto it = m_rowOf.find(code);
        if (it == m_rowOf.end())
            return -1;
        return m_last = it->second;
    }

private:
    std::vector<std::string> m_codes;
    std::unordered_map<std::string_view, int> m_rowOf;
    int m_last = -1;
};

/// Puts rows into the columns they belong to.
class ColumnCollector {
public:
    ColumnCollector(std::span<const PlaceTable> tables, Observations &found)
        : m_tables(tables), m_found(found), m_finders(tables.size())
    {
    }

    void add(const ArrowReader &batch, std::int64_t row)
    {
        if (!isCurrent(batch, row))
            enter(batch, row);
        const int place = m_table < 0 ? -1 : m_finders[static_cast<std::size_t>(m_table)]->find(batch.text(PlaceCode, row));
        if (place < 0) {
            ++m_found.withoutPlace;
            if (m_found.examples.size() < kExamples)
                m_found.examples << toQString(batch.text(Level, row)) + QLatin1Char(':') + toQString(batch.text(PlaceCode, row));
            return;
        }
        fill(m_found.columns[m_column], static_cast<std::size_t>(place), batch, row);
    }

private:
    using Key = std::tuple<std::string, int, int>;     // indicator, year, table

    bool isCurrent(const ArrowReader &batch, std::int64_t row) const
    {
        return m_started && batch.integer(Period, row) == m_year && batch.integer(Vintage, row) == m_vintage
            && batch.text(IndicatorCode, row) == m_indicator && batch.text(Level, row) == m_level;
    }

    void enter(const ArrowReader &batch, std::int64_t row)
    {
        m_started = true;
        m_year = batch.integer(Period, row);
        m_vintage = batch.integer(Vintage, row);
        m_indicator = batch.text(IndicatorCode, row);
        m_level = batch.text(Level, row);
        m_table = -1;
        const QString level = toQString(m_level);
        for (std::size_t t = 0; t < m_tables.size() && m_table < 0; ++t) {
            if (m_tables[t].vintage == m_vintage && m_tables[t].level == level)
                m_table = static_cast<int>(t);
        }
        if (m_table < 0)
            return;
        if (auto &finder = m_finders[static_cast<std::size_t>(m_table)]; !finder)
            finder.emplace(m_tables[static_cast<std::size_t>(m_table)]);
        const auto [it, isNew] = m_columns.try_emplace(Key{m_indicator, m_year, m_table}, m_found.columns.size());
        m_column = it->second;
        if (!isNew)
            return;
        Column column;
        column.indicator = toQString(m_indicator);
        column.year = m_year;
        column.table = m_table;
        column.referenceDate = toQString(batch.text(ReferenceDate, row));
        column.source = toQString(batch.text(SourceId, row));
        const auto places = static_cast<std::size_t>(m_tables[static_cast<std::size_t>(m_table)].size());
        column.values.assign(places, kNone);
        column.absence.assign(places, Absence::Missing);
        m_found.columns.push_back(std::move(column));
    }

    static void fill(Column &column, std::size_t place, const ArrowReader &batch, std::int64_t row)
    {
        const double value = batch.number(Value, row);
        const std::string_view absence = batch.text(AbsenceText, row);
        column.values[place] = value;
        column.absence[place] = !absence.empty()    ? absenceFromText(toQString(absence))
                              : std::isfinite(value) ? Absence::None
                                                     : Absence::Missing;
        if (const std::string_view flags = batch.text(FlagsText, row); !flags.empty()) {
            column.flags.resize(column.values.size(), NoFlag);
            column.flags[place] = flagsFromText(toQString(flags));
        }
        const auto bound = [&](std::vector<double> &bounds, double at) {
            if (!std::isfinite(at))
                return;
            bounds.resize(column.values.size(), kNone);
            bounds[place] = at;
        };
        bound(column.low, batch.number(Low, row));
        bound(column.high, batch.number(High, row));
    }

    std::span<const PlaceTable> m_tables;
    Observations &m_found;
    std::vector<std::optional<RowFinder>> m_finders;    // made when a table is met
    std::map<Key, std::size_t> m_columns;

    bool m_started = false;     // the group of rows being read
    std::string m_level, m_indicator;
    int m_year = 0, m_vintage = 0, m_table = -1;
    std::size_t m_column = 0;
};

/// Condition for the rows of a part; nullopt if there are none. The first part is everything where rows cannot be told apart by number.
std::optional<QByteArray> condition(GDALDatasetH dataset, ObservationPart part)
{
    if (!GDALDatasetGetLayerByName(dataset, "krimpatlas_observation"))
        return std::nullopt;
    // Two questions: asked for both at once SQLite walks through the whole table.
    const SqlResult ends(dataset, "SELECT (SELECT min(rowid) FROM krimpatlas_observation), "
                                  "(SELECT max(rowid) FROM krimpatlas_observation)");
    const FeatureHandle row = ends.next();
    const bool numbered = row && OGR_F_IsFieldSetAndNotNull(row.get(), 0) && OGR_F_IsFieldSetAndNotNull(row.get(), 1);
    if (!numbered)
        return part == ObservationPart::First ? std::optional(QByteArray()) : std::nullopt;
    const auto first = static_cast<double>(OGR_F_GetFieldAsInteger64(row.get(), 0));
    const auto last = static_cast<double>(OGR_F_GetFieldAsInteger64(row.get(), 1));
    const QByteArray border = QByteArray::number(static_cast<qint64>(first + (last - first) * kFirstPart));
    return (part == ObservationPart::First ? " WHERE rowid <= " : " WHERE rowid > ") + border;
}

bool saysSomething(const Column &column, std::size_t place)
{
    const auto isThere = [place](const std::vector<double> &values) { return !values.empty() && std::isfinite(values[place]); };
    return column.absence[place] != Absence::Missing || isThere(column.values) || isThere(column.low) || isThere(column.high)
        || (!column.flags.empty() && column.flags[place] != NoFlag);
}

/// Puts what `later` says of a place over what `column` says.
void mergeColumn(Column &column, const Column &later)
{
    const auto take = [](auto &to, const auto &from, std::size_t place, std::size_t places, auto none) {
        if (!from.empty()) {
            to.resize(places, none);
            to[place] = from[place];
        }
    };
    const std::size_t places = column.values.size();
    for (std::size_t place = 0; place < places; ++place) {
        if (!saysSomething(later, place))
            continue;
        column.values[place] = later.values[place];
        column.absence[place] = later.absence[place];
        take(column.flags, later.flags, place, places, std::uint16_t{NoFlag});
        take(column.low, later.low, place, places, kNone);
        take(column.high, later.high, place, places, kNone);
    }
}

} // namespace

Observations readObservations(GDALDatasetH dataset, std::span<const PlaceTable> tables, ObservationPart part,
                              std::stop_token stop)
{
    Observations found;
    const auto where = condition(dataset, part);
    if (!where)
        return found;
    ArrowReader batch(dataset, "krimpatlas_observation",
                      {"level", "place_code", "vintage", "indicator_code", "period", "reference_date", "value", "low", "high",
                       "absence", "flags", "source_id"}, *where);
    ColumnCollector collector(tables, found);
    while (!stop.stop_requested() && batch.next()) {
        for (std::int64_t row = 0; row < batch.rows(); ++row)
            collector.add(batch, row);
        found.rows += batch.rows();
    }
    found.complete = !stop.stop_requested() && !batch.failed();
    return found;
}

Observations joined(Observations first, Observations second)
{
    std::map<std::tuple<QString, int, int>, std::size_t> known;
    const auto key = [](const Column &column) { return std::tuple(column.indicator, column.year, column.table); };
    for (std::size_t i = 0; i < first.columns.size(); ++i)
        known.emplace(key(first.columns[i]), i);
    for (Column &column : second.columns) {
        if (const auto it = known.find(key(column)); it != known.end())
            mergeColumn(first.columns[it->second], column);
        else
            first.columns.push_back(std::move(column));
    }
    first.rows += second.rows;
    first.withoutPlace += second.withoutPlace;
    first.examples = (first.examples + second.examples).mid(0, kExamples);
    first.complete = first.complete && second.complete;
    return first;
}

std::vector<ReportLine> reportOf(const Observations &found)
{
    LayerReport report(QStringLiteral("krimpatlas_observation"));
    for (const QString &example : found.examples)
        report.problem("observation-without-place", example);
    if (const qint64 more = found.withoutPlace - found.examples.size(); more > 0)
        report.problem("observation-without-place", {}, more);
    return report.lines();
}

} // namespace atlas
