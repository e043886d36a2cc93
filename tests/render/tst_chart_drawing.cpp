// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/figure/figure_font.h"
#include "layers/view/colour_space.h"
#include "tests/render/chart_fixture.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::fixture;

namespace {

ChartMark point(int row, double x, double y, double radius)
{
    return {row, {0, row}, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), QPointF(x, y), false};
}

/// Two points on top of each other, one apart, and a place that can only light up.
ChartDrawing points()
{
    ChartDrawing chart;
    chart.kind = ChartKind::Relation;
    chart.size = {200, 100};
    chart.plot = {0, 0, 200, 100};
    chart.places = {point(4, 50, 50, 14), point(1, 56, 50, 3), point(3, 150, 50, 3), point(-1, 180, 20, 3), {2, {0, 2}, {}, {10, 90}, false}};
    chart.markOfRow = {-1, 1, 4, 2, 0};
    return chart;
}

} // namespace

class TestChartDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAxisMapsBothWays_data()
    {
        QTest::addColumn<bool>("log");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("position");
        // 10 … 1000 on 300 … 100: a tenth of the way up is 10 %, and 100 is in the middle of the logarithms.
        QTest::newRow("linear, lower end") << false << 10.0 << 300.0;
        QTest::newRow("linear, a tenth") << false << 109.0 << 280.0;
        QTest::newRow("linear, upper end") << false << 1000.0 << 100.0;
        QTest::newRow("logarithmic, lower end") << true << 10.0 << 300.0;
        QTest::newRow("logarithmic, middle") << true << 100.0 << 200.0;
        QTest::newRow("logarithmic, beyond the end") << true << 10000.0 << 0.0;
    }
    void anAxisMapsBothWays()
    {
        QFETCH(bool, log);
        QFETCH(double, value);
        QFETCH(double, position);
        const ChartAxis axis{log ? ChartAxis::Kind::Log : ChartAxis::Kind::Linear, 10, 1000, 300, 100, {}, {}};
        QVERIFY(std::abs(axis.positionOf(value) - position) < 1e-9);
        QVERIFY(std::abs(axis.valueAt(position) - value) < 1e-9 * value);
    }

    void zeroHasNoPlaceOnALogarithmicAxis()
    {
        const ChartAxis axis{ChartAxis::Kind::Log, 10, 1000, 300, 100, {}, {}};
        QCOMPARE(axis.positionOf(0), 300.0);
        QCOMPARE(axis.positionOf(-5), 300.0);
    }

    void theNearestPointIsHit()
    {
        const ChartDrawing chart = points();
        QCOMPARE(markAt(chart, {55, 50}, 4), std::optional<int>(1));     // the small one on the large one
        QCOMPARE(markAt(chart, {42, 50}, 4), std::optional<int>(0));
        QCOMPARE(markAt(chart, {156, 50}, 4), std::optional<int>(2));    // beside it, within reach
        QCOMPARE(markAt(chart, {158, 50}, 4), std::nullopt);
        QCOMPARE(markAt(chart, {180, 20}, 4), std::optional<int>(3));    // of another level
        QCOMPARE(markAt(chart, {10, 90}, 4), std::nullopt);              // lights up only
    }

    void aBarIsHitByItsBox()
    {
        ChartDrawing chart = points();
        chart.places = {{0, {0, 0}, QRectF(0, 0, 200, 16), {90, 8}, true}, {1, {0, 1}, QRectF(0, 16, 200, 16), {80, 24}, true}};
        QCOMPARE(markAt(chart, {190, 20}, 8), std::optional<int>(1));
        QCOMPARE(markAt(chart, {190, 34}, 8), std::nullopt);
        QCOMPARE(rowsIn(chart, QRectF(QPointF(30, 20), QPointF(20, 10))), (std::vector<int>{0, 1}));   // drawn backwards
    }

    void aBrushTakesMiddlesAndGroups()
    {
        ChartDrawing chart = points();
        QCOMPARE(rowsIn(chart, QRectF(52, 40, 110, 20)), (std::vector<int>{1, 3}));     // row 4 only overlaps
        QCOMPARE(rowsIn(chart, QRectF(170, 10, 20, 20)), std::vector<int>{});           // of another level: no row
        chart.groups = {{QRectF(100, 60, 20, 40), {1, 2}, {}}};
        QCOMPARE(rowsIn(chart, QRectF(52, 40, 60, 30)), (std::vector<int>{1, 2}));
        QCOMPARE(groupAt(chart, {110, 70}), 0);
        QCOMPARE(groupAt(chart, {110, 50}), -1);
        chart.kind = ChartKind::Distribution;
        QCOMPARE(groupAt(chart, {110, 50}), 0);     // the column over a low bar
    }

    void whatIsNotShownDoesNotLightUp()
    {
        const ChartDrawing chart = points();
        const FigureStyle style{themeTokens(QStringLiteral("light")), 1};
        QVERIFY(highlightOf(chart, {0}, style) == nullptr);
        QVERIFY(highlightOf(chart, {99}, style) == nullptr);
        const auto group = highlightOf(chart, {1, 3}, style);
        QVERIFY(group != nullptr);
        std::vector<const display::Discs *> rings;
        collect(group, rings);
        QCOMPARE(rings.size(), std::size_t(1));
        QCOMPARE(rings.front()->centres, (std::vector<QPointF>{{56, 50}, {150, 50}}));
    }

    void textsKeepApart_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("marked");
        const std::vector<std::pair<const char *, ChartKind>> kinds{{"ranking", ChartKind::Ranking}, {"distribution", ChartKind::Distribution}, {"relation", ChartKind::Relation}};
        const std::vector<std::pair<const char *, QSizeF>> sizes{{"card", {342, 110}}, {"higher card", {342, 150}}, {"smallest", {320, 170}}, {"panel", {340, 180}}, {"wide", {1200, 300}}, {"large", {1200, 700}}, {"tall", {320, 600}}};
        for (const auto &[name, kind] : kinds) {
            for (const auto &[sizeName, size] : sizes) {
                for (const char *language : {"nl", "en"}) {
                    for (const int marked : {0, 2, 5, 30})
                        QTest::addRow("%s, %s, %s, %d marked", name, sizeName, language, marked) << kind << size << QString::fromLatin1(language) << QStringLiteral("light") << marked;
                }
            }
            for (const char *theme : {"dark", "projector", "print"})
                QTest::addRow("%s, %s", name, theme) << kind << QSizeF(480, 260) << QStringLiteral("nl") << QString::fromLatin1(theme) << 5;
        }
    }
    void textsKeepApart()
    {
        QFETCH(ChartKind, kind);
        QFETCH(QSizeF, size);
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(int, marked);
        ViewState view = state();
        view.language = language;
        view.theme = theme;
        for (int i = 0; i < marked; ++i) {
            if (i < kMaximumCompared)
                view.compared += placeKey(i * 7);
            view.selection += placeKey((i * 5 + 1) % (kColumns * kRows));
        }
        view.charts.selectionFit = marked > 0;
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(kind, size);
        QVERIFY(drawing.empty.isEmpty());
        QVERIFY(!drawing.title.isEmpty() && !drawing.subtitle.isEmpty() && !drawing.summary.isEmpty());
        const QRectF page(QPointF(0, 0), size);
        QVERIFY(page.contains(drawing.plot));
        const auto texts = nodes<display::Text>(drawing);
        QVERIFY(texts.size() > 4);
        std::vector<std::pair<QRectF, QString>> rects;
        for (const display::Text *text : texts) {
            // Ascenders and descenders of the font, which few letters use, may touch those of the next line.
            const QRectF bounds = boundsOf(*text);
            const QRectF rect = bounds.adjusted(0.01, bounds.height() * 0.2, -0.01, -bounds.height() * 0.2);
            QVERIFY2(page.contains(rect), qPrintable(text->text));
            for (const auto &[other, words] : rects)
                QVERIFY2(!other.intersects(rect), qPrintable(text->text + QStringLiteral(" / ") + words));
            rects.emplace_back(rect, text->text);
            QVERIFY2(contrastRatio(text->colour, charted.style.theme.paper) >= 4.5, qPrintable(text->text));
        }
        for (const ChartMark &mark : drawing.places)
            QVERIFY(mark.box.isNull() || page.contains(mark.box.center()));
    }

    void aFigureHoldsAllWords_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("relation, memo") << ChartKind::Relation << QSizeF(640, 420);
        QTest::newRow("relation, portrait") << ChartKind::Relation << QSizeF(420, 640);
        QTest::newRow("distribution, memo") << ChartKind::Distribution << QSizeF(640, 420);
        QTest::newRow("ranking, portrait") << ChartKind::Ranking << QSizeF(420, 640);
    }
    void aFigureHoldsAllWords()
    {
        QFETCH(ChartKind, kind);
        QFETCH(QSizeF, size);
        ViewState view = state();
        view.compared = {placeKey(3)};
        const Charted charted(chartParts(), view);
        const auto content = charted.content(kind);
        const ChartDrawing first = charted.drawn(kind);
        const ChartFigureTexts texts = chartFigureTexts(kind, *content, charted.input(), first);
        QVERIFY(texts.title.contains(first.title, Qt::CaseInsensitive));
        const QRectF area = chartArea(texts, charted.style, size);
        QVERIFY(QRectF(QPointF(0, 0), size).contains(area) && area.height() > size.height() / 3);
        const ChartDrawing drawing = drawChart(kind, *content, charted.input(), charted.style, area.size());
        const DisplayList list = chartFigure(drawing, texts, charted.style, size);
        QCOMPARE(list.size, size);
        std::vector<const display::Text *> all;
        collect(list.root, all);
        std::vector<QRectF> rects;
        bool approximate = false;
        for (const display::Text *text : all) {
            const QRectF bounds = boundsOf(*text);
            const QRectF rect = bounds.adjusted(0.01, bounds.height() * 0.2, -0.01, -bounds.height() * 0.2);
            QVERIFY2(QRectF(QPointF(0, 0), size).contains(rect), qPrintable(text->text));
            for (const QRectF &other : rects)
                QVERIFY2(!other.intersects(rect), qPrintable(text->text));
            rects.push_back(rect);
            approximate = approximate || text->text.contains(QStringLiteral("benaderd"));
        }
        QVERIFY(approximate);
        QVERIFY(list.description.contains(drawing.summary));
    }

    void aViewWithoutFiguresSaysWhy()
    {
        ViewState view = state();
        view.year = 1900;
        const Charted charted(chartParts(), view);
        for (const ChartKind kind : {ChartKind::Ranking, ChartKind::Distribution, ChartKind::Relation}) {
            const ChartDrawing drawing = charted.drawn(kind);
            QVERIFY(!drawing.empty.isEmpty());
            QVERIFY(drawing.places.empty());
            QVERIFY(!chartTable(kind, *charted.content(kind), charted.input()).title.isEmpty());
        }
    }

    void aLevelThatIsNotDrawnSaysWhy()
    {
        ViewState view = state();
        view.level = QStringLiteral("buurt");
        const Charted charted(chartParts(), view);
        for (const ChartKind kind : {ChartKind::Ranking, ChartKind::Distribution, ChartKind::Relation}) {
            QVERIFY(!charted.drawn(kind).empty.isEmpty());
            QVERIFY(chartTable(kind, *charted.content(kind), charted.input()).rows.empty());
        }
    }
};

QTEST_MAIN(TestChartDrawing)
#include "tst_chart_drawing.moc"
