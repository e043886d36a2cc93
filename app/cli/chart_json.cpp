// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/chart_json.h"

#include "layers/render/charts/composition_chart.h"
#include "layers/render/charts/distribution_chart.h"
#include "layers/render/charts/gap_chart.h"
#include "layers/render/charts/ranking_chart.h"
#include "layers/render/charts/relation_chart.h"
#include "layers/render/charts/trend_chart.h"

#include <QJsonArray>

#include <cmath>

namespace atlas::cli {

namespace {

QJsonValue orNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue number(std::size_t value)
{
    return static_cast<qint64>(value);
}

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(orNull(value));
    return array;
}

QJsonArray numbers(const std::vector<std::size_t> &values)
{
    QJsonArray array;
    for (const std::size_t value : values)
        array.append(number(value));
    return array;
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonObject cellsOf(const DataTable &table)
{
    QJsonArray columns, rows;
    for (const DataTable::Column &column : table.columns)
        columns.append(QJsonObject{{QStringLiteral("name"), column.name}, {QStringLiteral("unit"), column.unit}, {QStringLiteral("numeric"), column.numeric}});
    for (const std::vector<DataTable::Cell> &cells : table.rows) {
        QJsonArray row;
        for (const DataTable::Cell &cell : cells) {
            const auto *value = std::get_if<double>(&cell);
            const auto *text = std::get_if<QString>(&cell);
            row.append(value != nullptr ? orNull(*value) : text != nullptr ? QJsonValue(*text) : QJsonValue());
        }
        while (row.size() < columns.size())
            row.append(QJsonValue());
        rows.append(row);
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}};
}

class Statistics {
public:
    Statistics(const ChartRequest &request, const ChartInput &input) : m_request(request), m_input(input) {}

    [[nodiscard]] QJsonObject of(const ChartContent &content) const
    {
        switch (m_request.kind) {
        case ChartKind::Ranking:
            return ranking(rankingOf(content).data);
        case ChartKind::Distribution:
            return distribution(static_cast<const DistributionContent &>(content).data);
        case ChartKind::Relation:
            return relation(relationOf(content));
        case ChartKind::Trend:
            return trend(static_cast<const TrendContent &>(content).data);
        case ChartKind::Gap:
            return gap(static_cast<const GapContent &>(content).data);
        case ChartKind::Composition:
            return composition(static_cast<const CompositionContent &>(content).data);
        }
        return {};
    }

private:
    [[nodiscard]] const PlaceTable &table(int index) const { return m_input.data.tables()[static_cast<std::size_t>(index)]; }

    /// @param rows of the table, or anything that counts them
    template <typename Rows>
    [[nodiscard]] QJsonArray codes(const Rows &rows, int tableIndex) const
    {
        QJsonArray array;
        for (const auto row : rows)
            array.append(table(tableIndex).codes[static_cast<qsizetype>(row)]);
        return array;
    }

    [[nodiscard]] QJsonObject charted(const ChartedPlace &place) const
    {
        const PlaceTable &places = table(place.place.table);
        return {{QStringLiteral("code"), places.codes[place.place.row]}, {QStringLiteral("level"), places.level}, {QStringLiteral("name"), place.name}};
    }

    [[nodiscard]] QJsonObject ranking(const RankingData &data) const
    {
        return {{QStringLiteral("of"), number(data.withFigure)}, {QStringLiteral("lowest"), data.lowest}, {QStringLiteral("highest"), data.highest}};
    }

    [[nodiscard]] QJsonObject distribution(const DistributionData &data) const
    {
        QJsonArray counts;
        for (const DistributionBar &bar : data.bars)
            counts.append(number(bar.rows.size()));
        const DistributionBar &first = data.bars.front();
        const QJsonObject bins{{QStringLiteral("start"), first.from}, {QStringLiteral("width"), (data.bars.back().to - first.from) / static_cast<double>(data.bars.size())},
                               {QStringLiteral("counts"), counts}, {QStringLiteral("below"), number(data.below.rows.size())}, {QStringLiteral("above"), number(data.above.rows.size())}};
        const ClassifiedFigures &classified = m_input.classified;
        const QJsonObject box{{QStringLiteral("n"), number(data.box.n)}, {QStringLiteral("lowerWhisker"), orNull(data.box.lowerWhisker)}, {QStringLiteral("q1"), orNull(data.box.q1)},
                              {QStringLiteral("median"), orNull(data.box.median)}, {QStringLiteral("q3"), orNull(data.box.q3)}, {QStringLiteral("upperWhisker"), orNull(data.box.upperWhisker)},
                              {QStringLiteral("outliers"), codes(data.box.outliers, classified.figures.table)}};
        const QJsonObject classes{{QStringLiteral("lower"), orNull(classified.lower)}, {QStringLiteral("upper"), numbers(classified.upper)}, {QStringLiteral("counts"), numbers(classified.counts)}};
        return {{QStringLiteral("bins"), bins}, {QStringLiteral("box"), box}, {QStringLiteral("classes"), classes}};
    }

    [[nodiscard]] static QJsonObject association(const LinearFit &fit, double pearson, double spearman, bool elastic)
    {
        return {{QStringLiteral("n"), number(fit.n)}, {QStringLiteral("slope"), orNull(fit.slope)}, {QStringLiteral("intercept"), orNull(fit.intercept)},
                {QStringLiteral("r2"), orNull(fit.r2)}, {QStringLiteral("residualSd"), orNull(fit.residualSd)}, {QStringLiteral("pearson"), orNull(pearson)},
                {QStringLiteral("spearman"), orNull(spearman)}, {QStringLiteral("elasticity"), elastic ? orNull(fit.slope) : QJsonValue()}};
    }

    [[nodiscard]] QJsonObject relation(const RelationContent &content) const
    {
        const RelationData &data = content.data;
        const auto figures = [](const Figures &f) {
            return f.values.empty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("indicator"), f.indicator}, {QStringLiteral("year"), f.year}});
        };
        const bool elastic = data.logX && data.logY;
        QJsonObject json = association(data.fit, data.pearson, data.spearman, elastic);
        json[QStringLiteral("x")] = figures(data.x);
        json[QStringLiteral("y")] = figures(data.y);
        json[QStringLiteral("size")] = figures(data.size);
        json[QStringLiteral("logX")] = data.logX;
        json[QStringLiteral("logY")] = data.logY;
        json[QStringLiteral("outliers")] = codes(relationOutliers(content), data.x.table);
        if (m_request.expression.isEmpty())
            return json;
        std::vector<double> x, y;
        for (const PlaceKey &key : m_input.view.selection) {
            const auto row = static_cast<std::size_t>(table(data.x.table).rowOf(key.code));
            x.push_back(data.scaledX[row]);
            y.push_back(data.scaledY[row]);
        }
        json[QStringLiteral("selection")] = association(leastSquares(x, y), pearson(x, y), spearman(x, y), elastic);
        return json;
    }

    [[nodiscard]] QJsonObject trend(const TrendData &data) const
    {
        static constexpr const char *kAs[]{"compared", "selected", "region", "country"};
        QJsonArray lines;
        for (const TrendLine &line : data.lines) {
            QJsonArray points;
            for (const TrendPoint &point : line.points) {
                points.append(QJsonObject{{QStringLiteral("year"), point.year}, {QStringLiteral("figure"), orNull(point.figure)}, {QStringLiteral("value"), orNull(point.value)},
                                          {QStringLiteral("low"), orNull(point.low)}, {QStringLiteral("high"), orNull(point.high)}});
            }
            QJsonObject json = charted(line.place);
            json[QStringLiteral("as")] = QLatin1String(kAs[static_cast<int>(line.place.as)]);
            json[QStringLiteral("points")] = points;
            lines.append(json);
        }
        return {{QStringLiteral("indicator"), data.indicator}, {QStringLiteral("index"), data.index},
                {QStringLiteral("indexYear"), data.index ? QJsonValue(data.indexYear) : QJsonValue()}, {QStringLiteral("lines"), lines}};
    }

    [[nodiscard]] QJsonObject gap(const GapData &data) const
    {
        static constexpr const char *kParts[]{"total", "between", "within"};
        ChartSettings settings = m_input.view.charts;
        settings.gapMeasure = data.measure;
        const QJsonObject names = toJson(settings);
        QJsonArray series;
        for (const GapLine &line : data.lines) {
            series.append(QJsonObject{{QStringLiteral("name"), line.name}, {QStringLiteral("part"), QLatin1String(kParts[static_cast<int>(line.what)])},
                                      {QStringLiteral("years"), numbers(data.years)}, {QStringLiteral("values"), numbers(line.values)}});
        }
        return {{QStringLiteral("indicator"), data.indicator}, {QStringLiteral("measure"), names[QStringLiteral("gapMeasure")]}, {QStringLiteral("unit"), data.unit},
                {QStringLiteral("groups"), data.lines.size() > 1 ? names[QStringLiteral("gapGroups")] : QJsonValue()}, {QStringLiteral("weighted"), data.weighted},
                {QStringLiteral("n"), number(data.rows.size())}, {QStringLiteral("of"), data.of}, {QStringLiteral("places"), codes(data.rows, data.table)},
                {QStringLiteral("leftOutYears"), numbers(data.leftOutYears)}, {QStringLiteral("series"), series}};
    }

    [[nodiscard]] QJsonObject composition(const CompositionData &data) const
    {
        QStringList families;
        for (const CompositionFamily &family : compositionFamilies(m_input.data, m_input.view.language))
            families += family.code;
        QJsonArray bars;
        for (const CompositionBar &bar : data.bars) {
            QJsonObject json = charted(bar.place);
            json[QStringLiteral("year")] = bar.year != 0 ? QJsonValue(bar.year) : QJsonValue();
            json[QStringLiteral("values")] = numbers(bar.values);
            json[QStringLiteral("sum")] = bar.values.empty() ? QJsonValue() : orNull(bar.sum);
            bars.append(json);
        }
        return {{QStringLiteral("family"), data.family.code}, {QStringLiteral("families"), QJsonArray::fromStringList(families)},
                {QStringLiteral("parts"), QJsonArray::fromStringList(data.family.parts)}, {QStringLiteral("bars"), bars}};
    }

    const ChartRequest &m_request;
    const ChartInput &m_input;
};

} // namespace

QJsonObject chartJson(const ChartRequest &request, const ChartContent &content, const ChartInput &input, const ChartFigureTexts &texts)
{
    QJsonArray places, selected;
    for (const PlaceKey &key : input.view.compared)
        places.append(QJsonObject{{QStringLiteral("code"), key.code}, {QStringLiteral("level"), key.level}});
    for (const PlaceKey &key : input.view.selection)
        selected.append(key.code);
    const QJsonObject selection{{QStringLiteral("expression"), request.expression}, {QStringLiteral("places"), selected}};
    return {{QStringLiteral("kind"), toText(request.kind)},
            {QStringLiteral("title"), texts.title},
            {QStringLiteral("subtitle"), texts.subtitle},
            {QStringLiteral("year"), input.view.year},
            {QStringLiteral("level"), input.view.level},
            {QStringLiteral("places"), places},
            {QStringLiteral("selection"), request.expression.isEmpty() ? QJsonValue() : QJsonValue(selection)},
            {QStringLiteral("table"), cellsOf(chartTable(request.kind, content, input))},
            {QStringLiteral("statistics"), Statistics(request, input).of(content)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(texts.notes)}};
}

} // namespace atlas::cli
