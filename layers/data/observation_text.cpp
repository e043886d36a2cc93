// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/observation_text.h"

#include "layers/data/csv_table.h"
#include "layers/data/text_file.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

namespace atlas {

namespace {

using TableKey = std::pair<QString, int>;

/// One line of observations.csv.
struct ColumnOfFile {
    QString file;
    QString column;
    QString indicator;
    QString source;
    QString referenceDate;
    std::uint16_t flags = NoFlag;
};

/// A file of figures and what is told of its columns.
struct FigureFile {
    TextFile text;
    std::vector<ColumnOfFile> columns;
    std::vector<int> table, year, row;  ///< per row of the file
};

DataResult<std::vector<ColumnOfFile>> readColumnList(const QString &path, const AtlasParts &parts)
{
    auto list = TextFile::read(path, {QStringLiteral("file"), QStringLiteral("column"), QStringLiteral("indicator"),
                                      QStringLiteral("source_id"), QStringLiteral("reference_date"), QStringLiteral("flags")});
    if (!list)
        return Unexpected{list.error()};
    QSet<QString> indicators, sources;
    for (const Indicator &indicator : parts.indicators)
        indicators.insert(indicator.code);
    for (const Source &source : parts.sources)
        sources.insert(source.id);

    std::vector<ColumnOfFile> columns;
    for (std::size_t row = 0; row < list->size(); ++row) {
        ColumnOfFile column{list->cell(row, "file"), list->cell(row, "column"), list->cell(row, "indicator"),
                            list->cell(row, "source_id"), list->cell(row, "reference_date"),
                            flagsFromText(list->cell(row, "flags"))};
        if (!indicators.contains(column.indicator))
            return Unexpected{list->error(row, column.indicator, DataErrorCode::UnknownIndicator)};
        if (!sources.contains(column.source))
            return Unexpected{list->error(row, column.source)};
        columns.push_back(std::move(column));
    }
    return columns;
}

QString referenceDate(const ColumnOfFile &column, const TextFile &text, std::size_t row, int year)
{
    QString date = column.referenceDate;
    date.replace(QLatin1String("{year}"), QString::number(year));
    if (const int at = text.column(QStringLiteral("date")); at >= 0)
        date.replace(QLatin1String("{date}"), text.cell(row, at));
    return date;
}

/// Reads one file and notes the places it has figures for.
DataResult<FigureFile> readFigureFile(const QString &path, std::vector<ColumnOfFile> columns, const PlaceNames &names,
                                      std::map<TableKey, std::vector<QString>> &places)
{
    QStringList needed{QStringLiteral("level"), QStringLiteral("code"), QStringLiteral("vintage"), QStringLiteral("year")};
    for (const ColumnOfFile &column : columns)
        needed.append(column.column);
    auto text = TextFile::read(path, needed);
    if (!text)
        return Unexpected{text.error()};

    FigureFile file{std::move(*text), std::move(columns), {}, {}, {}};
    QSet<std::pair<TableKey, std::pair<QString, int>>> seen;
    for (std::size_t row = 0; row < file.text.size(); ++row) {
        const QString &level = file.text.cell(row, "level");
        const QString &code = file.text.cell(row, "code");
        const auto vintage = file.text.integer(row, "vintage");
        if (!vintage)
            return Unexpected{vintage.error()};
        const auto year = file.text.integer(row, "year");
        if (!year)
            return Unexpected{year.error()};
        if (!names.contains(level, code))
            return Unexpected{file.text.error(row, level + QLatin1Char(':') + code, DataErrorCode::UnknownPlace)};
        const std::pair key{TableKey{level, *vintage}, std::pair{code, *year}};
        if (seen.contains(key))
            return Unexpected{file.text.error(row, level + QLatin1Char(':') + code)};
        seen.insert(key);
        places[{level, *vintage}].push_back(code);
        file.year.push_back(*year);
    }
    return file;
}

void makeTables(std::map<TableKey, std::vector<QString>> places, const PlaceNames &names, AtlasParts &parts)
{
    for (auto &[key, codes] : places) {
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        PlaceTable table;
        table.level = key.first;
        table.vintage = key.second;
        for (const QString &code : codes) {
            const PlaceNames::Name *name = names.find(table.level, code, table.vintage);
            table.codes.append(code);
            table.names.append(name->name);
            table.namesEn.append(name->nameEn);
        }
        table.index();
        parts.tables.push_back(std::move(table));
    }
}

/// Columns of one figure column of a file, by year and table; made as rows need them.
class ColumnFiller {
public:
    ColumnFiller(const AtlasParts &parts, const ColumnOfFile &told) : m_parts(parts), m_told(told) {}

    Column &columnFor(int year, int table, const TextFile &text, std::size_t row)
    {
        const auto [it, isNew] = m_columns.try_emplace({year, table});
        Column &column = it->second;
        if (isNew) {
            const auto rows = static_cast<std::size_t>(m_parts.tables[static_cast<std::size_t>(table)].size());
            column.indicator = m_told.indicator;
            column.year = year;
            column.table = table;
            column.source = m_told.source;
            column.referenceDate = referenceDate(m_told, text, row, year);
            column.values.assign(rows, std::numeric_limits<double>::quiet_NaN());
            column.absence.assign(rows, Absence::Missing);
        }
        return column;
    }

    void set(Column &column, std::size_t at, const TextFigure &figure) const
    {
        column.values[at] = figure.value;
        column.absence[at] = figure.absence;
        const auto flags = static_cast<std::uint16_t>(figure.flags | m_told.flags);
        if (flags == NoFlag || figure.absence != Absence::None)
            return;
        if (column.flags.empty())
            column.flags.assign(column.values.size(), NoFlag);
        column.flags[at] = flags;
    }

    /// Hands over the columns that say anything.
    void finish(std::vector<Column> &columns)
    {
        for (auto &[key, column] : m_columns) {
            const bool says = std::any_of(column.absence.begin(), column.absence.end(),
                                          [](Absence absence) { return absence != Absence::Missing; });
            if (says)
                columns.push_back(std::move(column));
        }
    }

private:
    const AtlasParts &m_parts;
    const ColumnOfFile &m_told;
    std::map<std::pair<int, int>, Column> m_columns;
};

DataResult<bool> addColumns(const FigureFile &file, const ColumnOfFile &told, AtlasParts &parts)
{
    const int at = file.text.column(told.column);
    ColumnFiller filler(parts, told);
    for (std::size_t row = 0; row < file.text.size(); ++row) {
        const QString &cell = file.text.cell(row, at);
        if (cell.isEmpty())
            continue;
        const auto figure = parseFigure(cell);
        if (!figure)
            return Unexpected{file.text.error(row, told.column + QLatin1String(": ") + cell)};
        Column &column = filler.columnFor(file.year[row], file.table[row], file.text, row);
        filler.set(column, static_cast<std::size_t>(file.row[row]), *figure);
    }
    filler.finish(parts.columns);
    return true;
}

/// Two files may not give the same figures.
const Column *firstTwice(std::vector<Column> &columns)
{
    QSet<std::pair<QString, std::pair<int, int>>> seen;
    for (const Column &column : columns) {
        const std::pair key{column.indicator, std::pair{column.year, column.table}};
        if (seen.contains(key))
            return &column;
        seen.insert(key);
    }
    return nullptr;
}

} // namespace

std::optional<TextFigure> parseFigure(const QString &cell)
{
    TextFigure figure;
    QStringView rest = QStringView(cell).trimmed();
    while (!rest.isEmpty() && (rest.back() == QLatin1Char('*') || rest.back() == QLatin1Char('!'))) {
        figure.flags = static_cast<std::uint16_t>(figure.flags | (rest.back() == QLatin1Char('*') ? Provisional : VotersAbroad));
        rest.chop(1);
    }
    figure.value = parseNumber(rest, false);
    if (std::isfinite(figure.value))
        return figure;
    if (rest.isEmpty())
        figure.absence = Absence::Missing;
    else if (rest == QLatin1String("x"))
        figure.absence = Absence::Secret;
    else if (rest == QLatin1String("-"))
        figure.absence = Absence::Impossible;
    else
        return std::nullopt;
    return figure;
}

const PlaceNames::Name *PlaceNames::find(const QString &level, const QString &code, int vintage) const
{
    const auto it = m_names.constFind({level, code});
    if (it == m_names.cend())
        return nullptr;
    const Name *best = nullptr;
    int bestDistance = 0;
    for (const auto &[year, name] : it.value()) {
        const int distance = std::abs(year - vintage);
        if (!best || distance < bestDistance) {
            best = &name;
            bestDistance = distance;
        }
    }
    return best;
}

DataResult<bool> readObservationText(const QString &folder, const PlaceNames &names,
                                     std::map<std::pair<QString, int>, std::vector<QString>> places, AtlasParts &parts)
{
    const QDir dir(folder);
    auto list = readColumnList(dir.filePath(QStringLiteral("observations.csv")), parts);
    if (!list)
        return Unexpected{list.error()};
    std::map<QString, std::vector<ColumnOfFile>> columnsOf;
    for (ColumnOfFile &column : *list)
        columnsOf[column.file].push_back(std::move(column));

    std::vector<FigureFile> files;
    for (auto &[name, columns] : columnsOf) {
        auto file = readFigureFile(dir.filePath(QLatin1String("observations/") + name), std::move(columns), names, places);
        if (!file)
            return Unexpected{file.error()};
        files.push_back(std::move(*file));
    }
    makeTables(std::move(places), names, parts);

    QHash<TableKey, int> tableOf;
    for (std::size_t i = 0; i < parts.tables.size(); ++i)
        tableOf.insert({parts.tables[i].level, parts.tables[i].vintage}, static_cast<int>(i));
    for (FigureFile &file : files) {
        for (std::size_t row = 0; row < file.text.size(); ++row) {
            const int table = tableOf.value({file.text.cell(row, "level"), file.text.cell(row, "vintage").toInt()});
            file.table.push_back(table);
            file.row.push_back(parts.tables[static_cast<std::size_t>(table)].rowOf(file.text.cell(row, "code")));
        }
        for (const ColumnOfFile &told : file.columns) {
            if (auto added = addColumns(file, told, parts); !added)
                return added;
        }
    }
    if (const Column *twice = firstTwice(parts.columns)) {
        return Unexpected{DataError{.code = DataErrorCode::NotCsv,
                                    .file = dir.filePath(QStringLiteral("observations.csv")),
                                    .detail = twice->indicator + QLatin1Char(' ') + QString::number(twice->year)}};
    }
    return true;
}

} // namespace atlas
