// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/charts/distribution_chart.h"
#include "layers/render/figure/figure_font.h"
#include "tests/render/chart_fixture.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::fixture;

namespace {

const DistributionData &dataOf(const std::shared_ptr<const ChartContent> &content)
{
    return static_cast<const DistributionContent &>(*content).data;
}

/// 99 places from 1 to 99 and one at 100,000.
std::vector<double> withOneFar()
{
    std::vector<double> values;
    for (int i = 1; i < 100; ++i)
        values.push_back(i);
    values.push_back(100000);
    return values;
}

} // namespace

class TestChartDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsHoldWhatIsClassified()
    {
        const Charted charted(chartParts(), state());
        const auto content = charted.content(ChartKind::Distribution);
        std::vector<std::size_t> counts(charted.classified.counts.size(), 0);
        std::size_t places = 0;
        for (const DistributionBar &bar : dataOf(content).bars) {
            places += bar.rows.size();
            for (std::size_t i = 0; i < counts.size(); ++i)
                counts[i] += bar.perClass[i];
            for (const int row : bar.rows) {
                const double value = charted.classified.figures.values[static_cast<std::size_t>(row)];
                QVERIFY(value <= bar.to && (value > bar.from || &bar == &dataOf(content).bars.front()));
            }
        }
        QCOMPARE(counts, charted.classified.counts);
        QCOMPARE(places, std::size_t(kColumns * kRows - kWithoutFigure));
    }

    void theAreaOfAClassIsItsCount()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution, {640, 400});
        const std::vector<QColor> colours = classColours(charted.view, charted.classified);
        const double unit = drawing.y.positionOf(0) - drawing.y.positionOf(1);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            const display::Path *path = pathOf(drawing, QStringLiteral("class-%1").arg(i + 1));
            QVERIFY(path != nullptr);
            QCOMPARE(std::get<QColor>(path->fill), colours[i]);
            double count = 0;
            for (std::size_t s = 0; s + 1 < path->start.size(); ++s)
                count += std::round((path->points[path->start[s] + 2].y() - path->points[path->start[s]].y()) / unit);
            QCOMPARE(count, static_cast<double>(charted.classified.counts[i]));
        }
    }

    void allBoundsButTheLastCanBeDragged()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        QCOMPARE(drawing.handles.size(), charted.classified.upper.size() - 1);
        for (std::size_t i = 0; i < drawing.handles.size(); ++i) {
            const ChartHandle &handle = drawing.handles[i];
            QCOMPARE(handle.index, static_cast<int>(i));
            QCOMPARE(handle.value, charted.classified.upper[i]);
            QVERIFY(handle.grip.width() >= 12 && handle.grip.height() >= 12);
            QVERIFY(std::abs(drawing.x.positionOf(handle.value) - handle.grip.center().x()) <= 1);
            QVERIFY(std::abs(drawing.x.valueAt(handle.grip.center().x()) - handle.value) < (drawing.x.max - drawing.x.min) / 100);
            QVERIFY(QRectF(QPointF(0, 0), drawing.size).contains(handle.grip));
        }
    }

    void aBarIsPointedAtAndBrushed()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        const ChartGroup &first = drawing.groups.front();
        QCOMPARE(groupAt(drawing, first.box.center()), 0);
        QCOMPARE(rowsIn(drawing, first.box.adjusted(1, 0, -1, 0)), first.rows);
        const auto lit = highlightOf(drawing, first.rows, charted.style);
        QVERIFY(lit != nullptr);
        std::vector<int> all;
        for (std::size_t i = 0; i + 1 < drawing.groups.size(); ++i)
            all.insert(all.end(), drawing.groups[i].rows.begin(), drawing.groups[i].rows.end());
        std::ranges::sort(all);
        QCOMPARE(rowsIn(drawing, drawing.plot), all);
    }

    void everyPlaceLightsUpWhereItsFigureIs()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        const std::vector<double> &values = charted.classified.figures.values;
        for (std::size_t row = 0; row < values.size(); ++row) {
            const int mark = drawing.markOfRow[row];
            QCOMPARE(mark >= 0, std::isfinite(values[row]));
            if (mark >= 0)
                QVERIFY(std::abs(drawing.places[static_cast<std::size_t>(mark)].anchor.x() - drawing.x.positionOf(values[row])) < 1e-6);
        }
        QVERIFY(highlightOf(drawing, {0}, charted.style) != nullptr);
    }

    void comparedPlacesHaveAPinToHit()
    {
        ViewState view = state();
        view.compared = {placeKey(0)};
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        const ChartMark &mark = drawing.places[static_cast<std::size_t>(drawing.markOfRow[0])];
        QCOMPARE(markAt(drawing, mark.box.center(), 2), std::optional<int>(drawing.markOfRow[0]));
        const display::Path *pin = pathOf(drawing, QStringLiteral("compared-1"));
        QVERIFY(pin != nullptr);
        QCOMPARE(std::get<QColor>(pin->fill), charted.style.theme.place[0]);
    }

    void manySelectedArePartsOfTheBars()
    {
        ViewState view = state();
        std::vector<int> selected;
        for (int area = 0; area < 30; ++area) {
            view.selection += placeKey(area);
            selected.push_back(area);
        }
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution, {640, 400});
        const display::Path *parts = pathOf(drawing, QStringLiteral("selected"));
        QVERIFY(parts != nullptr);
        const double unit = drawing.y.positionOf(0) - drawing.y.positionOf(1);
        std::size_t part = 0;
        for (std::size_t i = 0; i + 1 < drawing.groups.size(); ++i) {   // the last one is the box plot
            const ChartGroup &bar = drawing.groups[i];
            const auto expected = std::ranges::count_if(bar.rows, [&](int row) { return std::ranges::binary_search(selected, row); });
            if (expected == 0)
                continue;
            const QPointF &top = parts->points[parts->start[part]];
            const QPointF &bottom = parts->points[parts->start[part] + 2];
            QCOMPARE(std::round((bottom.y() - top.y()) / unit), static_cast<double>(expected));
            QVERIFY(top.x() > bar.box.left() && bottom.x() < bar.box.right());
            ++part;
        }
        QCOMPARE(part + 1, parts->start.size());
    }

    void aPlaceLightsUpWithAPinBelowTheAxis()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        std::vector<const display::Path *> lit;
        const auto one = highlightOf(drawing, {0}, charted.style);
        collect(one, lit);
        QCOMPARE(lit.size(), std::size_t(2));
        QCOMPARE(lit[0]->id, QStringLiteral("needles"));
        QCOMPARE(lit[0]->strokes.size(), std::size_t(1));       // no casing: it would cut the bars
        QVERIFY(lit[0]->strokes.front().width <= 1);
        for (const QPointF &point : lit[1]->points)
            QVERIFY(point.y() > drawing.plot.bottom() && point.y() < drawing.size.height());
        // Of many that fill no bar: the part of each bar.
        std::vector<int> many;
        for (int area = 0; area < kColumns * kRows; area += 2)
            many.push_back(area);
        lit.clear();
        const auto group = highlightOf(drawing, many, charted.style);
        collect(group, lit);
        QVERIFY(std::ranges::none_of(lit, [](const display::Path *path) { return path->id == QStringLiteral("needles"); }));
        QVERIFY(std::ranges::any_of(lit, [](const display::Path *path) { return path->id == QStringLiteral("parts"); }));
    }

    void comparedPlacesAreNamedBesideTheirPins()
    {
        ViewState view = state();
        view.compared = {placeKey(1), placeKey(2)};
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution, {640, 110});
        for (int row : {1, 2}) {
            const QString name = charted.data->tables()[2].names[row];
            const auto texts = nodes<display::Text>(drawing);
            const auto found = std::ranges::find(texts, name, &display::Text::text);
            QVERIFY2(found != texts.end(), qPrintable(name));
            QVERIFY((*found)->anchor.y() > drawing.plot.bottom());
            const double pin = drawing.places[static_cast<std::size_t>(drawing.markOfRow[static_cast<std::size_t>(row)])].anchor.x();
            const QRectF box = boundsOf(**found);
            QVERIFY(box.left() > pin ? box.left() - pin < 12 : pin - box.right() < 12 && pin > box.right());
        }
    }

    void oneFarAwayDoesNotSqueezeTheRest()
    {
        const std::vector<double> values = withOneFar();
        const Charted charted(twoColumns(values, values), twoColumnsView());
        const auto content = charted.content(ChartKind::Distribution);
        const DistributionData &data = dataOf(content);
        QCOMPARE(data.above.rows, std::vector<int>{99});
        QVERIFY(data.below.rows.empty());
        QVERIFY(data.upper < 200);
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        QVERIFY(drawing.places[static_cast<std::size_t>(drawing.markOfRow[99])].anchor.x() > drawing.x.to);
        const auto texts = nodes<display::Text>(drawing);
        QVERIFY(std::ranges::any_of(texts, [](const display::Text *text) { return text->text.startsWith(QStringLiteral("> 10")); }));
        QVERIFY(!drawing.notes.isEmpty());
        QCOMPARE(groupAt(drawing, {drawing.plot.right() - 3, drawing.plot.bottom() - 1}), static_cast<int>(drawing.groups.size()) - 2);
    }

    void theSameEverywhereIsOneBar()
    {
        const std::vector<double> values(7, 3.0);
        const Charted charted(twoColumns(values, values), twoColumnsView());
        const ChartDrawing drawing = charted.drawn(ChartKind::Distribution);
        QCOMPARE(drawing.groups.front().rows.size(), std::size_t(7));
        QVERIFY(drawing.handles.empty());
        QVERIFY(drawing.x.min <= 3 && drawing.x.max >= 3);
    }

    void theTableTellsTheBar()
    {
        const std::vector<double> values = withOneFar();
        const Charted charted(twoColumns(values, values), twoColumnsView());
        const DataTable table = chartTable(ChartKind::Distribution, *charted.content(ChartKind::Distribution), charted.input());
        QCOMPARE(table.rows.size(), values.size());
        for (const auto &row : table.rows) {
            const double value = std::get<double>(row[5]);
            QVERIFY(std::get<double>(row[8]) <= value && value <= std::get<double>(row[9]));
        }
    }
};

QTEST_MAIN(TestChartDistribution)
#include "tst_chart_distribution.moc"
