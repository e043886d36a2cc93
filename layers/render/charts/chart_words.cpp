// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/chart_words.h"

#include "layers/data/figures.h"
#include "layers/render/charts/chart_parts.h"
#include "layers/stats/rank.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <QLocale>

#include <cmath>

namespace atlas::chart {

namespace {

QString levelName(const AtlasData &data, const QString &code, const QString &language)
{
    const LevelInfo *level = data.level(code);
    return level != nullptr ? level->name.in(language) : code;
}

/// Absence and flags of a figure, in words.
QString remark(const Describe &describe, const Figures &figures, std::size_t row)
{
    QStringList words;
    if (row < figures.absence.size() && figures.absence[row] != Absence::None)
        words += describe.absence(figures.absence[row]);
    if (row < figures.flags.size())
        words += describe.flags(figures.flags[row]);
    return words.join(QStringLiteral("; "));
}

} // namespace

QString countedPlaces(const ChartInput &input, std::size_t n)
{
    const Figures &figures = input.classified.figures;
    const QString &language = input.view.language;
    const QString level = pluralOf(input.data, input.data.tables()[static_cast<std::size_t>(figures.table)].level, language);
    return QStringLiteral("%1 %2, %3").arg(QLocale(language).toString(static_cast<qulonglong>(n)), level, QString::number(figures.year));
}

QString whyEmpty(const ChartInput &input)
{
    const QString why = Describe(input.view.language).noFigures(input.data, input.classified.figures);
    return why.isEmpty() ? chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "There are no figures to draw. Choose another indicator, year or level.")) : why;
}

double figureOf(const AtlasData &data, const Figures &own, const AtlasData::PlaceRef &place)
{
    const auto row = static_cast<std::size_t>(place.row);
    if (place.table == own.table)
        return own.values[row];
    const Figures other = figuresFor(data, own.indicator, own.year, place.table);
    return row < other.values.size() ? other.values[row] : std::nan("");
}

QString figureText(const ChartInput &input, double value)
{
    const Describe describe(input.view.language);
    const Indicator *indicator = input.data.indicator(input.classified.figures.indicator);
    return indicator != nullptr ? describe.value(*indicator, value) : describe.number(value, input.classified.decimals);
}

QString classText(const ChartInput &input, int row)
{
    const Describe describe(input.view.language);
    const int classIndex = input.classified.classOf[static_cast<std::size_t>(row)];
    return classIndex < 0 ? describe.number(std::nan(""), 0) : describe.classLabels(input.classified).at(classIndex);
}

DataTable placesTable(const ChartInput &input, const QString &title, const std::vector<int> &order)
{
    const QString &language = input.view.language;
    const Describe describe(language);
    const Figures &figures = input.classified.figures;
    const Indicator *indicator = input.data.indicator(figures.indicator);
    DataTable table;
    table.title = indicator != nullptr ? QStringLiteral("%1: %2").arg(title, indicator->name.in(language)) : title;
    table.notes = describe.notes(input.data, input.classified);
    if (figures.table < 0)
        return table;
    table.subtitle = describe.subtitle(input.data, input.classified);
    table.notes += describe.sourceLine(input.data, figures);
    const QString unit = indicator != nullptr ? indicator->unit.in(language) : QString();
    table.columns = {{chartText(language, QT_TRANSLATE_NOOP("Chart", "Rank")), true, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Code")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Name")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Level")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Year")), true, 0, {}},
                     {indicator != nullptr ? indicator->name.in(language) : figures.indicator, true, indicator != nullptr ? indicator->decimals : input.classified.decimals, unit},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Class")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Remark")), false, 0, {}}};
    const auto add = [&](const Figures &of, int row, std::size_t rank, const QString &classLabel) {
        const PlaceTable &places = input.data.tables()[static_cast<std::size_t>(of.table)];
        const auto at = static_cast<std::size_t>(row);
        std::vector<DataTable::Cell> cells(8);
        if (rank > 0)
            cells[0] = static_cast<double>(rank);
        cells[1] = places.codes[row];
        cells[2] = displayName(input.data, {of.table, row}, language);
        cells[3] = levelName(input.data, places.level, language);
        cells[4] = static_cast<double>(of.year);
        if (std::isfinite(of.values[at]))
            cells[5] = of.values[at];
        cells[6] = classLabel;
        cells[7] = remark(describe, of, at);
        table.rows.push_back(std::move(cells));
    };
    const std::vector<Rank> all = ranks(figures.values);
    const QStringList labels = describe.classLabels(input.classified);
    for (const int row : order) {
        const auto at = static_cast<std::size_t>(row);
        add(figures, row, all[at].rank, labels.value(input.classified.classOf[at]));
    }
    for (const Compared &compared : markedPlaces(input, themeTokens(input.view.theme)).compared) {
        if (compared.row >= 0)
            continue;
        const Figures other = figuresFor(input.data, figures.indicator, figures.year, compared.place.table);
        if (other.values.empty())
            continue;
        const auto rank = rankOf(other.values[static_cast<std::size_t>(compared.place.row)], other.values);
        add(other, compared.place.row, rank ? rank->rank : 0, {});
    }
    return table;
}

} // namespace atlas::chart
