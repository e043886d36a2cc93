// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_figures.h"

#include "layers/data/catalogue.h"
#include "layers/data/foreign_places.h"
#include "layers/data/place_code.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace atlas {

namespace {

constexpr double kNoFigure = std::numeric_limits<double>::quiet_NaN();

struct Cell {
    double value = kNoFigure;
    Absence absence = Absence::Missing;
    bool sentinel = false;
};

Cell cellOf(const RawColumn &column, std::size_t row, double scale)
{
    double value = kNoFigure;
    if (column.numeric)
        value = column.numbers[row];
    else if (const QString &text = column.texts[static_cast<qsizetype>(row)]; !text.isEmpty())
        value = numberInText(text).value_or(kNoFigure);
    if (!std::isfinite(value))
        return {};
    if (isSentinel(value))
        return {kNoFigure, Catalogue::instance().sentinel(value), true};
    return {value * scale, Absence::None, false};
}

} // namespace

FigureMaker::FigureMaker(const RawLayer &layer, const ColumnRoles &roles, const PlaceRows &rows)
    : m_layer(layer), m_rows(rows), m_figures(roles.figures), m_used(roles.figures.size(), false), m_sentinels(roles.figures.size(), 0)
{
    // Two columns can mean the same indicator in the same year: the first is it, the other stays itself.
    QSet<std::pair<QString, int>> taken;
    for (FigureColumn &figures : m_figures) {
        const QString own = Catalogue::fold(m_layer.columns[static_cast<std::size_t>(figures.column)].name);
        for (int attempt = 1; taken.contains({figures.indicator.code, figures.year}); ++attempt) {
            figures.indicator.code = attempt == 1 ? own : QStringLiteral("%1_%2").arg(own).arg(attempt);
            figures.indicator.inferred = true;
            figures.indicator.name = figures.indicator.shortName = {
                m_layer.columns[static_cast<std::size_t>(figures.column)].name, {}};
        }
        taken.insert({figures.indicator.code, figures.year});
    }
}

Column FigureMaker::readColumn(std::size_t f, const std::vector<int> &places, int vintage, int table)
{
    const FigureColumn &figures = m_figures[f];
    const RawColumn &raw = m_layer.columns[static_cast<std::size_t>(figures.column)];
    Column column;
    column.indicator = figures.indicator.code;
    column.year = figures.year != 0 ? figures.year : vintage;
    column.table = table;
    column.referenceDate = column.year != 0 ? QString::number(column.year) : QString();
    column.source = QLatin1String(kFileSource);
    column.values.assign(places.size(), kNoFigure);
    column.absence.assign(places.size(), Absence::Missing);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const std::size_t row : m_rows.places[static_cast<std::size_t>(places[i])].rows) {
            const Cell found = cellOf(raw, row, figures.scale);
            m_sentinels[f] += found.sentinel;
            if (column.absence[i] == Absence::None)
                continue;
            if (found.absence == Absence::None || column.absence[i] == Absence::Missing) {
                column.values[i] = found.value;
                column.absence[i] = found.absence;
            }
        }
    }
    return column;
}

void FigureMaker::append(const std::vector<int> &places, int vintage, int table, std::vector<Column> &columns)
{
    for (std::size_t f = 0; f < m_figures.size(); ++f) {
        Column column = readColumn(f, places, vintage, table);
        const bool empty = std::all_of(column.absence.begin(), column.absence.end(),
                                       [](Absence absence) { return absence == Absence::Missing; });
        if (empty)
            continue;
        m_used[f] = true;
        columns.push_back(std::move(column));
    }
}

std::vector<Indicator> FigureMaker::usedIndicators() const
{
    std::vector<Indicator> used;
    QSet<QString> codes;
    for (std::size_t f = 0; f < m_figures.size(); ++f) {
        if (m_used[f] && !codes.contains(m_figures[f].indicator.code)) {
            codes.insert(m_figures[f].indicator.code);
            used.push_back(m_figures[f].indicator);
        }
    }
    return used;
}

void FigureMaker::report(LayerReport &report) const
{
    for (std::size_t f = 0; f < m_figures.size(); ++f) {
        if (m_sentinels[f] > 0)
            report.repaired("sentinel", m_layer.columns[static_cast<std::size_t>(m_figures[f].column)].name, m_sentinels[f]);
    }
}

} // namespace atlas
