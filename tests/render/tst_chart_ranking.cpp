// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/charts/ranking_chart.h"
#include "layers/render/figure/figure_font.h"
#include "tests/render/chart_fixture.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::fixture;

namespace {

const double kNone = std::nan("");

/// Rows of the drawn table from the top of the chart to the bottom.
std::vector<int> shownRows(const ChartDrawing &drawing)
{
    std::vector<int> rows;
    for (const ChartMark &mark : drawing.places)
        rows.push_back(mark.row);
    return rows;
}

bool says(const ChartDrawing &drawing, const QString &text)
{
    const auto texts = nodes<display::Text>(drawing);
    return std::ranges::any_of(texts, [&](const display::Text *t) { return t->text == text; });
}

} // namespace

class TestChartRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highestFirstAndWithoutFigureLast()
    {
        const Charted charted(twoColumns({3, kNone, 9, 3, -2, 5}, {1, 1, 1, 1, 1, 1}), twoColumnsView());
        const auto content = charted.content(ChartKind::Ranking);
        const RankingData &data = rankingOf(*content).data;
        QCOMPARE(data.order, (std::vector<int>{2, 5, 0, 3, 4, 1}));
        QCOMPARE(data.rank, (std::vector<std::size_t>{3, 0, 1, 3, 5, 2}));
        QCOMPARE(data.withFigure, std::size_t(5));
        const ChartDrawing drawing = charted.drawn(ChartKind::Ranking);
        QCOMPARE(shownRows(drawing), data.order);
        QVERIFY(says(drawing, QStringLiteral("no figure")) || says(drawing, QStringLiteral("geen cijfer")));
        QCOMPARE(drawing.subtitle, QStringLiteral("5 municipalities, 2024"));
    }

    void barsAreAsLongAsTheirFigures()
    {
        const Charted charted(twoColumns({8, -4, 2, 6, 4, -1}, {1, 1, 1, 1, 1, 1}), twoColumnsView());
        const ChartDrawing drawing = charted.drawn(ChartKind::Ranking);
        const double zero = drawing.x.positionOf(0);
        const double unit = drawing.x.positionOf(1) - zero;
        QVERIFY(zero > drawing.plot.left() + 2 && unit > 1);
        const std::vector<double> values{8, -4, 2, 6, 4, -1};
        std::vector<const display::Path *> bars;
        collect(drawing.marks, bars);
        std::vector<double> lengths;
        for (const display::Path *bar : bars) {
            if (bar->points.size() == 4)
                lengths.push_back((bar->points[1].x() - bar->points[0].x()) / unit);
        }
        const std::vector<double> expected{8, 6, 4, 2, 1, 4};   // highest first; the last two to the left
        QCOMPARE(lengths.size(), expected.size());
        for (std::size_t i = 0; i < lengths.size(); ++i)
            QVERIFY(std::abs(lengths[i] - expected[i]) <= 1.01 / unit);     // bars end on whole pixels
    }

    void barsHaveTheColoursOfTheMap()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Ranking, {340, 2000});
        const std::vector<QColor> colours = classColours(charted.view, charted.classified);
        std::vector<const display::Path *> bars;
        collect(drawing.marks, bars);
        const std::vector<int> rows = shownRows(drawing);
        QCOMPARE(rows.size(), std::size_t(kColumns * kRows));
        QCOMPARE(bars.size(), rows.size() - kWithoutFigure);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const int classIndex = charted.classified.classOf[static_cast<std::size_t>(rows[i])];
            QCOMPARE(std::get<QColor>(bars[i]->fill), colours[static_cast<std::size_t>(classIndex)]);
        }
    }

    void theCondensedFormShowsTopMarkedAndBottom()
    {
        ViewState view = state();
        const Charted plain(chartParts(), view);
        const auto content = plain.content(ChartKind::Ranking);
        const std::vector<int> &order = rankingOf(*content).data.order;
        view.compared = {placeKey(order[20])};
        const Charted charted(chartParts(), view);
        const std::vector<int> rows = shownRows(charted.drawn(ChartKind::Ranking, {340, 180}));
        for (const std::size_t place : {0UL, 1UL, 19UL, 20UL, 21UL, std::size_t(kColumns * kRows - kWithoutFigure - 1)})
            QVERIFY2(std::ranges::count(rows, order[place]) == 1, qPrintable(QString::number(place)));
        QVERIFY(rows.size() < 12);
        QVERIFY(says(charted.drawn(ChartKind::Ranking, {340, 180}), QStringLiteral("…")));
    }

    void markedPlacesGoBeforeTheTop()
    {
        ViewState view = state();
        const Charted plain(chartParts(), view);
        const auto content = plain.content(ChartKind::Ranking);
        const std::vector<int> &order = rankingOf(*content).data.order;
        view.compared = {placeKey(order[30])};
        view.selection = {placeKey(order[25]), placeKey(order[12])};
        const Charted charted(chartParts(), view);
        const std::vector<int> rows = shownRows(charted.drawn(ChartKind::Ranking, {342, 130}));
        for (const std::size_t place : {0UL, 12UL, 25UL, 30UL})
            QVERIFY2(std::ranges::count(rows, order[place]) == 1, qPrintable(QString::number(place)));
        QCOMPARE(std::ranges::count(rows, order[2]), 0);
    }

    void figuresKeepClearOfTheScrollBar()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Ranking, {342, 110});
        for (const display::Text *text : nodes<display::Text>(drawing))
            QVERIFY2(boundsOf(*text).right() <= 342 - 4, qPrintable(text->text));
    }

    void theWholeListIsReached()
    {
        const Charted charted(chartParts(), state());
        const auto content = charted.content(ChartKind::Ranking);
        const RankingContent &ranking = rankingOf(*content);
        const QSizeF size(340, 180);
        const int visible = rankingVisibleRows(size, charted.style);
        QVERIFY(visible >= 8);
        std::vector<int> seen;
        for (int first = 0; first < rankingLength(ranking); first += visible) {
            for (const int row : shownRows(charted.drawn(ChartKind::Ranking, size, {first}))) {
                if (std::ranges::count(seen, row) == 0)
                    seen.push_back(row);
            }
        }
        QCOMPARE(seen, ranking.data.order);
        QCOMPARE(shownRows(charted.drawn(ChartKind::Ranking, size, {100000})).back(), ranking.data.order.back());
    }

    void aroundAPlacePutsItInTheMiddle()
    {
        ViewState view = state();
        const Charted plain(chartParts(), view);
        const auto content = plain.content(ChartKind::Ranking);
        const RankingContent &ranking = rankingOf(*content);
        QCOMPARE(rankingFirstRowAround(ranking, ranking.data.order[20], 9), 16);
        QCOMPARE(rankingFirstRowAround(ranking, ranking.data.order[1], 9), 0);
        QCOMPARE(rankingFirstRowAround(ranking, ranking.data.order.back(), 9), kColumns * kRows - 9);
        view.compared = {placeKey(ranking.data.order[20])};
        view.charts.rankingAround = true;
        const Charted charted(chartParts(), view);
        const std::vector<int> rows = shownRows(charted.drawn(ChartKind::Ranking, {340, 180}));
        const int visible = rankingVisibleRows({340, 180}, charted.style);
        QCOMPARE(static_cast<int>(rows.size()), visible);
        QCOMPARE(rows[static_cast<std::size_t>(visible / 2)], ranking.data.order[20]);
    }

    void theTableHoldsEveryPlace()
    {
        const Charted charted(twoColumns({3, kNone, 9}, {1, 1, 1}), twoColumnsView());
        const DataTable table = chartTable(ChartKind::Ranking, *charted.content(ChartKind::Ranking), charted.input());
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(std::get<double>(table.rows[0][0]), 1.0);
        QCOMPARE(std::get<QString>(table.rows[0][1]), QStringLiteral("GM0003"));
        QCOMPARE(std::get<double>(table.rows[0][5]), 9.0);
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[2][5]));
        QVERIFY(!std::get<QString>(table.rows[2][7]).isEmpty());    // why there is none
        QVERIFY(!table.notes.isEmpty());
    }
};

QTEST_MAIN(TestChartRanking)
#include "tst_chart_ranking.moc"
