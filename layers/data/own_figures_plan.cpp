// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/level_tables.h"
#include "layers/data/own_figures.h"
#include "layers/data/own_figures_cells.h"
#include "layers/data/place_code.h"
#include "layers/data/search_index.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

// How sure one must be that a column tells the places: share of its different cells that are known.
constexpr double kEnoughCodes = 0.2;        ///< GM0014 is a code whatever else the file holds
constexpr double kEnoughNumbers = 0.8;      ///< 14 may be anything
constexpr double kEnoughNames = 0.3;        ///< StatLine lists municipalities of all times
constexpr double kLevelHelps = 0.02;

// Codes are believed before names, and names before numbers that no header calls codes.
constexpr double kCodesFirst = 2;
constexpr double kNamesSecond = 1;

/// Names of the places of a table, folded; −1 where two places share one.
QHash<QString, int> rowsByName(const AtlasData &data, const PlaceTable &table)
{
    QHash<QString, int> rows;
    const auto add = [&](const QString &name, int row) {
        const QString folded = SearchIndex::fold(name);
        if (folded.isEmpty())
            return;
        const auto it = rows.find(folded);
        if (it == rows.end())
            rows.insert(folded, row);
        else if (*it != row)
            *it = -1;
    };
    for (int row = 0; row < table.size(); ++row) {
        add(table.names[row], row);
        if (row < table.namesEn.size())
            add(table.namesEn[row], row);
        for (const QString &alias : data.parts().aliases.value(table.level + QLatin1Char(':') + table.codes[row]))
            add(alias, row);
    }
    return rows;
}

/// "Groningen (gemeente)" and "Groningen (PV)" name their level.
QString withoutLevel(const QString &name, const QString &level)
{
    static const QHash<QString, QStringList> marks{
        {QStringLiteral("gemeente"), {QStringLiteral(" (gemeente)"), QStringLiteral(" (GM)")}},
        {QStringLiteral("provincie"), {QStringLiteral(" (PV)"), QStringLiteral(" (provincie)")}},
        {QStringLiteral("corop"), {QStringLiteral(" (CR)")}},
        {QStringLiteral("landsdeel"), {QStringLiteral(" (LD)")}},
    };
    const QString trimmed = name.trimmed();
    for (const QString &mark : marks.value(level)) {
        if (trimmed.endsWith(mark, Qt::CaseInsensitive))
            return trimmed.chopped(mark.size());
    }
    return trimmed;
}

/// A column that could tell the places of a level.
struct KeyColumn {
    int column = -1;
    int table = -1;
    bool byName = false;
    double score = 0;
};

class Planner {
public:
    Planner(const AtlasData &data, const CsvTable &csv, QString preferredLevel)
        : m_data(data), m_csv(csv), m_preferredLevel(std::move(preferredLevel))
    {
        for (int column = 0; column < static_cast<int>(csv.header.size()); ++column) {
            QSet<QString> cells;
            for (const QStringList &row : csv.rows) {
                if (const QString cell = row[column].trimmed(); !cell.isEmpty())
                    cells.insert(cell);
            }
            m_cells.push_back(std::move(cells));
        }
    }

    DataResult<JoinPlan> plan(int defaultYear)
    {
        if (m_csv.rows.empty())
            return Unexpected{DataError{.code = DataErrorCode::NotCsv}};
        m_plan.year = defaultYear;
        m_plan.yearColumn = findYearColumn();
        const KeyColumn key = bestKey();
        if (key.column < 0)
            return Unexpected{DataError{.code = DataErrorCode::NoCodeColumn}};

        m_plan.table = key.table;
        m_plan.codeColumn = key.column;
        m_plan.byName = key.byName;
        joinRows();
        findFigures();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] int findYearColumn() const
    {
        for (int column = 0; column < static_cast<int>(m_csv.header.size()); ++column) {
            const QSet<QString> &cells = m_cells[static_cast<std::size_t>(column)];
            const auto years = std::count_if(cells.begin(), cells.end(),
                                             [](const QString &cell) { return yearOfCell(cell).has_value(); });
            if (isYearHeader(m_csv.header[column]) && years > 0)
                return column;
        }
        return -1;
    }

    [[nodiscard]] KeyColumn bestKey() const
    {
        KeyColumn best;
        const QStringList levels = standingLevels(m_data);
        for (const QString &level : levels) {
            const int index = standingTable(m_data, level);
            const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(index)];
            const QHash<QString, int> names = rowsByName(m_data, table);
            for (int column = 0; column < static_cast<int>(m_csv.header.size()); ++column) {
                if (column == m_plan.yearColumn)
                    continue;
                if (const double score = codeScore(column, table); score > best.score)
                    best = {column, index, false, score};
                if (const double score = nameScore(column, level, names); score > best.score)
                    best = {column, index, true, score};
            }
        }
        return best;
    }

    /// 0 if the column cannot be the one.
    [[nodiscard]] double codeScore(int column, const PlaceTable &table) const
    {
        const QSet<QString> &cells = m_cells[static_cast<std::size_t>(column)];
        int known = 0, bare = 0;
        for (const QString &cell : cells) {
            const auto code = normaliseCode(cell, table.level);
            if (!code || table.rowOf(code->code) < 0)
                continue;
            ++known;
            if (cell[0].isDigit() && !cell.contains(code->code, Qt::CaseInsensitive))
                ++bare;
        }
        if (known == 0)
            return 0;
        const bool header = isCodeHeader(m_csv.header[column]);
        const bool onlyNumbers = 2 * bare > known && !header;
        const double share = static_cast<double>(known) / static_cast<double>(cells.size());
        if (share < (onlyNumbers ? kEnoughNumbers : kEnoughCodes) || (onlyNumbers && isRowNumberHeader(m_csv.header[column])))
            return 0;
        return (onlyNumbers ? 0 : kCodesFirst) + share + levelBonus(table.level);
    }

    [[nodiscard]] double nameScore(int column, const QString &level, const QHash<QString, int> &names) const
    {
        const QSet<QString> &cells = m_cells[static_cast<std::size_t>(column)];
        const auto known = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
            return names.value(SearchIndex::fold(withoutLevel(cell, level)), -1) >= 0;
        });
        const double share = cells.isEmpty() ? 0 : static_cast<double>(known) / static_cast<double>(cells.size());
        return share < kEnoughNames ? 0 : kNamesSecond + share + levelBonus(level);
    }

    [[nodiscard]] double levelBonus(const QString &level) const
    {
        return level == m_preferredLevel ? kLevelHelps : level == QLatin1String("gemeente") ? kLevelHelps / 2 : 0;
    }

    void joinRows()
    {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(m_plan.table)];
        const QHash<QString, int> names = m_plan.byName ? rowsByName(m_data, table) : QHash<QString, int>();
        QSet<QString> repaired, unmatched, duplicates;
        QSet<std::pair<int, int>> taken;   // row of the table, year
        QSet<int> matched;
        for (const QStringList &cells : m_csv.rows) {
            const QString &raw = cells[m_plan.codeColumn];
            const auto code = m_plan.byName ? std::nullopt : normaliseCode(raw, table.level);
            const int row = m_plan.byName ? names.value(SearchIndex::fold(withoutLevel(raw, table.level)), -1)
                                          : (code ? table.rowOf(code->code) : -1);
            const auto year = m_plan.yearColumn < 0 ? std::optional(m_plan.year) : yearOfCell(cells[m_plan.yearColumn]);
            if (row < 0) {
                m_plan.rowOf.push_back(-1);
                const QString shown = code ? code->code : raw.trimmed();
                if (!shown.isEmpty() && !unmatched.contains(shown)) {
                    unmatched.insert(shown);
                    m_plan.unmatchedInFile.append(shown);
                }
                continue;
            }
            if (!year) {
                m_plan.rowOf.push_back(-1);     // a quarter or a month is no year
                continue;
            }
            matched.insert(row);
            if (code && code->repaired && !repaired.contains(raw)) {
                repaired.insert(raw);
                m_plan.repairs.push_back({raw, code->code});
            }
            if (taken.contains({row, *year})) {
                m_plan.rowOf.push_back(-2);
                if (!duplicates.contains(table.codes[row])) {
                    duplicates.insert(table.codes[row]);
                    m_plan.duplicates.append(table.codes[row]);
                }
                continue;
            }
            taken.insert({row, *year});
            m_plan.rowOf.push_back(row);
        }
        m_plan.matched = static_cast<int>(matched.size());
        for (int row = 0; row < table.size(); ++row) {
            if (!matched.contains(row))
                m_plan.unmatchedInAtlas.append(table.codes[row]);
        }
    }

    void findFigures()
    {
        for (int column = 0; column < static_cast<int>(m_csv.header.size()); ++column) {
            const QString &name = m_csv.header[column];
            if (column == m_plan.codeColumn || column == m_plan.yearColumn || name.isEmpty() || isCodeHeader(name)
                || isRowNumberHeader(name))
                continue;
            JoinPlan::FigureColumn figure{column, name, 0, 0};
            for (std::size_t row = 0; row < m_csv.rows.size(); ++row) {
                if (m_plan.rowOf[row] < 0)
                    continue;
                const OwnCell cell = readOwnCell(m_csv.rows[row][column], m_csv.decimalComma);
                if (cell.what == OwnCell::What::Number)
                    ++figure.figures;
                else if (cell.what == OwnCell::What::Text)
                    ++figure.notNumbers;
            }
            if (figure.figures > figure.notNumbers)
                m_plan.figures.push_back(figure);
        }
    }

    const AtlasData &m_data;
    const CsvTable &m_csv;
    QString m_preferredLevel;
    std::vector<QSet<QString>> m_cells;     ///< different cells of each column
    JoinPlan m_plan;
};

} // namespace

DataResult<JoinPlan> planJoin(const AtlasData &data, const CsvTable &csv, const QString &preferredLevel, int defaultYear)
{
    return Planner(data, csv, preferredLevel).plan(defaultYear);
}

} // namespace atlas
