// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/own_figures.h"

#include "layers/data/own_figures_cells.h"
#include "layers/data/search_index.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <map>

namespace atlas {

namespace {

/// More decimals than this come from dividing, not from measuring.
constexpr int kMostDecimals = 3;

/// "own_" and the name in small ASCII letters; with a number behind it if an indicator has that code already.
QString ownCode(const QString &name, const std::vector<Indicator> &indicators)
{
    QString slug;
    for (const QChar c : SearchIndex::fold(name)) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            slug.append(c);
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('_')))
            slug.append(QLatin1Char('_'));
    }
    const QString base = QLatin1String("own_") + (slug.isEmpty() ? QStringLiteral("column") : slug);
    const auto taken = [&](const QString &code) {
        return std::any_of(indicators.begin(), indicators.end(), [&](const Indicator &one) { return one.code == code; });
    };
    QString code = base;
    for (int number = 2; taken(code); ++number)
        code = base + QLatin1Char('_') + QString::number(number);
    return code;
}

/// Gives the atlas the theme and the source the figures belong to.
QString addThemeAndSource(AtlasParts &parts, const QString &fileName)
{
    const auto isOwn = [](const Theme &theme) { return theme.code == QLatin1String("own"); };
    if (std::none_of(parts.themes.begin(), parts.themes.end(), isOwn)) {
        int last = 0;
        for (const Theme &theme : parts.themes)
            last = std::max(last, theme.order);
        parts.themes.push_back({QStringLiteral("own"), {QStringLiteral("Eigen cijfers"), QStringLiteral("Own figures")}, last + 1});
    }
    Source source;
    source.title = QFileInfo(fileName).fileName();
    source.id = QLatin1String("own:") + source.title;
    const auto isSame = [&](const Source &other) { return other.id == source.id; };
    if (std::none_of(parts.sources.begin(), parts.sources.end(), isSame))
        parts.sources.push_back(source);
    return source.id;
}

/// The columns of one figure column, one a year.
std::map<int, Column> columnsByYear(const CsvTable &csv, const JoinPlan &plan, int figureColumn, std::size_t places,
                                    int &decimals)
{
    std::map<int, Column> columns;
    for (std::size_t at = 0; at < csv.rows.size(); ++at) {
        if (plan.rowOf[at] < 0)
            continue;
        const QStringList &cells = csv.rows[at];
        const auto year = plan.yearColumn < 0 ? std::optional(plan.year) : yearOfCell(cells[plan.yearColumn]);
        if (!year)
            continue;
        const auto [it, isNew] = columns.try_emplace(*year);
        Column &column = it->second;
        if (isNew) {
            column.year = *year;
            column.table = plan.table;
            column.referenceDate = QString::number(*year);
            column.values.assign(places, std::numeric_limits<double>::quiet_NaN());
            column.absence.assign(places, Absence::Unmatched);
        }
        const auto row = static_cast<std::size_t>(plan.rowOf[at]);
        const OwnCell cell = readOwnCell(cells[figureColumn], csv.decimalComma);
        if (cell.what != OwnCell::What::Number) {
            column.absence[row] = cell.what == OwnCell::What::Absent ? cell.absence : Absence::Missing;
            continue;
        }
        column.values[row] = cell.value;
        column.absence[row] = Absence::None;
        decimals = std::max(decimals, std::min(cell.decimals, kMostDecimals));
        if (cell.flags != NoFlag) {
            if (column.flags.empty())
                column.flags.assign(places, NoFlag);
            column.flags[row] = cell.flags;
        }
    }
    return columns;
}

} // namespace

std::shared_ptr<const AtlasData> applyJoin(const AtlasData &data, const CsvTable &csv, const JoinPlan &plan, const QString &fileName)
{
    AtlasParts parts = data.parts();
    const QString source = addThemeAndSource(parts, fileName);
    const auto places = static_cast<std::size_t>(data.tables()[static_cast<std::size_t>(plan.table)].size());
    for (const JoinPlan::FigureColumn &figure : plan.figures) {
        Indicator indicator;
        indicator.code = ownCode(figure.name, parts.indicators);
        indicator.name = {figure.name, {}};
        indicator.shortName = indicator.name;
        indicator.theme = QStringLiteral("own");
        indicator.kind = IndicatorKind::Share;
        indicator.polarity = QStringLiteral("neutral");
        indicator.inferred = true;
        if (figure.name.contains(QLatin1Char('%')))
            indicator.unit = {QStringLiteral("%"), {}};
        for (auto &[year, column] : columnsByYear(csv, plan, figure.column, places, indicator.decimals)) {
            column.indicator = indicator.code;
            column.source = source;
            parts.columns.push_back(column);
        }
        parts.indicators.push_back(std::move(indicator));
    }
    return AtlasData::make(std::move(parts));
}

} // namespace atlas
