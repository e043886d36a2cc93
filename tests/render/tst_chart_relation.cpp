// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/charts/relation_chart.h"
#include "tests/render/chart_fixture.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::fixture;

namespace {

// Anscombe 1973, "Graphs in Statistical Analysis", data sets 1 and 3: y = 3.00 + 0.500 x, R² 0.67 both.
const std::vector<double> kX{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
const std::vector<double> kY1{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
const std::vector<double> kY3{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

const RelationData &dataOf(const std::shared_ptr<const ChartContent> &content)
{
    return relationOf(*content).data;
}

} // namespace

class TestChartRelation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anscombesFirstSet()
    {
        const Charted charted(twoColumns(kX, kY1), twoColumnsView());
        const auto content = charted.content(ChartKind::Relation);
        const RelationData &data = dataOf(content);
        QCOMPARE(data.n, std::size_t(11));
        QVERIFY(near(data.fit.slope, 0.500, 0.0005));
        QVERIFY(near(data.fit.intercept, 3.00, 0.005));
        QVERIFY(near(data.fit.r2, 0.67, 0.005));
        QVERIFY(near(data.pearson, 0.816, 0.0005));
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        const QString notes = drawing.notes.join(QLatin1Char('\n'));
        for (const char *words : {"0.50", "R² 0.67", "n 11", "Pearson 0.82", "Spearman 0.82"})
            QVERIFY2(notes.contains(QString::fromUtf8(words)), words);
    }

    void aLineTakesThreePlaces_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<bool>("hasLine");
        QTest::newRow("one place") << 1 << false;
        QTest::newRow("two places") << 2 << false;
        QTest::newRow("three places") << 3 << true;
    }
    void aLineTakesThreePlaces()
    {
        QFETCH(int, places);
        QFETCH(bool, hasLine);
        const std::vector<double> x(kX.begin(), kX.begin() + places), y(kY1.begin(), kY1.begin() + places);
        const Charted charted(twoColumns(x, y), twoColumnsView());
        const auto content = charted.content(ChartKind::Relation);
        const RelationData &data = dataOf(content);
        QCOMPARE(data.fit.n, std::size_t(places));
        QCOMPARE(std::isfinite(data.fit.slope), hasLine);
        QCOMPARE(std::isfinite(data.pearson), hasLine);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        const QString notes = drawing.notes.join(QLatin1Char('\n'));
        QCOMPARE(notes.contains(QStringLiteral("Line through all places")), hasLine);
        QCOMPARE(notes.contains(QStringLiteral("at least three places with both figures")), !hasLine);
        QCOMPARE(drawing.summary.contains(QStringLiteral("too few places")), !hasLine);
    }

    void placesInOneColumnHaveNoLine()
    {
        const Charted charted(twoColumns({8, 8, 8, 8}, {6.58, 5.76, 7.71, 8.84}), twoColumnsView());
        const QString notes = charted.drawn(ChartKind::Relation).notes.join(QLatin1Char('\n'));
        QVERIFY(!notes.contains(QStringLiteral("Line through all places")));
        QVERIFY(!notes.contains(QStringLiteral("at least three places")));
    }

    void theOutlierOfAnscombesThirdSet()
    {
        const Charted charted(twoColumns(kX, kY3), twoColumnsView());
        const auto content = charted.content(ChartKind::Relation);
        QCOMPARE(relationOutliers(relationOf(*content)), std::vector<int>{2});   // x = 13, y = 12.74
    }

    void theLineIsTheOneOfLeastSquares_data()
    {
        QTest::addColumn<bool>("logX");
        QTest::addColumn<bool>("logY");
        QTest::newRow("linear") << false << false;
        QTest::newRow("log y") << false << true;
        QTest::newRow("log x") << true << false;
        QTest::newRow("log both") << true << true;
    }
    void theLineIsTheOneOfLeastSquares()
    {
        QFETCH(bool, logX);
        QFETCH(bool, logY);
        ViewState view = twoColumnsView();
        view.charts.logX = logX;
        view.charts.logY = logY;
        const Charted charted(twoColumns(kX, kY1), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation, {640, 400});
        std::vector<double> x, y;
        for (std::size_t i = 0; i < kX.size(); ++i) {
            x.push_back(logX ? std::log10(kX[i]) : kX[i]);
            y.push_back(logY ? std::log10(kY1[i]) : kY1[i]);
        }
        const LinearFit fit = leastSquares(x, y);
        const display::Path *line = pathOf(drawing, QStringLiteral("fit"));
        QVERIFY(line != nullptr);
        for (const QPointF &end : line->points) {
            const double atX = drawing.x.valueAt(end.x());
            const double atY = drawing.y.valueAt(end.y());
            const double expected = fit.intercept + fit.slope * (logX ? std::log10(atX) : atX);
            QVERIFY(near(logY ? std::log10(atY) : atY, expected, 1e-9));
        }
        QVERIFY(near(drawing.x.valueAt(line->points[0].x()), 4, 1e-9));
        QVERIFY(near(drawing.x.valueAt(line->points[1].x()), 14, 1e-9));
        for (std::size_t i = 0; i < kX.size(); ++i) {
            const ChartMark &mark = drawing.places[static_cast<std::size_t>(drawing.markOfRow[i])];
            QVERIFY(near(drawing.x.valueAt(mark.anchor.x()), kX[i], 1e-9) && near(drawing.y.valueAt(mark.anchor.y()), kY1[i], 1e-9));
        }
    }

    void theSlopeIsCalledElasticityOnlyWhereBothAreLogarithmic()
    {
        std::vector<double> y;
        for (const double x : kX)
            y.push_back(3 * std::pow(x, -0.42));
        ViewState view = twoColumnsView();
        view.charts.logX = view.charts.logY = true;
        const Charted both(twoColumns(kX, y), view);
        QVERIFY(both.drawn(ChartKind::Relation).notes.front().contains(QStringLiteral("elasticity −0.42")));
        view.charts.logX = false;
        const Charted one(twoColumns(kX, y), view);
        QVERIFY(!one.drawn(ChartKind::Relation).notes.join(QString()).contains(QStringLiteral("elasticity")));
    }

    void growthPerStepIsSaidInPerCent()
    {
        std::vector<double> y;
        for (const double x : kX)
            y.push_back(100 * std::pow(1.25, x));
        ViewState view = twoColumnsView();
        view.charts.logY = true;
        const Charted charted(twoColumns(kX, y), view);
        QVERIFY2(charted.drawn(ChartKind::Relation).notes.front().contains(QStringLiteral("+25% per 1")), qPrintable(charted.drawn(ChartKind::Relation).notes.front()));
    }

    void zeroCannotBeLogarithmic()
    {
        std::vector<double> y = kY1;
        y[3] = 0;
        ViewState view = twoColumnsView();
        view.charts.logY = true;
        const Charted charted(twoColumns(kX, y), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        QCOMPARE(drawing.y.kind, ChartAxis::Kind::Linear);
        QVERIFY(dataOf(charted.content(ChartKind::Relation)).logYRefused);
        QCOMPARE(drawing.places.size(), kX.size());
        QVERIFY(drawing.notes.join(QString()).contains(QStringLiteral("zero or less")));
    }

    void theSelectionHasALineOfItsOwn()
    {
        ViewState view = twoColumnsView();
        view.charts.selectionFit = true;
        view.selection = {placeKey(0), placeKey(1)};
        const Charted two(twoColumns(kX, kY1), view);
        QVERIFY(pathOf(two.drawn(ChartKind::Relation), QStringLiteral("fit-of-selection")) == nullptr);
        view.selection += placeKey(2);
        const Charted three(twoColumns(kX, kY1), view);
        const ChartDrawing drawing = three.drawn(ChartKind::Relation);
        const display::Path *line = pathOf(drawing, QStringLiteral("fit-of-selection"));
        QVERIFY(line != nullptr);
        // Through (10, 8.04), (8, 6.95) and (13, 7.58): slope 1.316667 / 12.666667, worked out by hand.
        const double rise = drawing.y.valueAt(line->points[1].y()) - drawing.y.valueAt(line->points[0].y());
        QVERIFY(near(rise / 5, 0.1039474, 1e-6));
        QVERIFY(!line->strokes.front().dashes.empty());
    }

    void areasOfPointsFollowTheThirdIndicator()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation, {900, 700});
        const auto content = charted.content(ChartKind::Relation);
        const std::vector<double> &sizes = dataOf(content).size.values;
        double largest = 0;
        for (const double size : sizes)
            largest = std::max(largest, size);
        for (std::size_t row = 0; row < sizes.size(); ++row) {
            const int mark = drawing.markOfRow[row];
            if (mark < 0)
                continue;
            const double radius = drawing.places[static_cast<std::size_t>(mark)].box.width() / 2;
            QVERIFY(near(radius, std::max(2.0, 14 * std::sqrt(sizes[row] / largest)), 0.02));
        }
    }

    void coloursTellTheRegion()
    {
        const Charted charted(chartParts(), state());
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        std::vector<const display::Discs *> discs;
        collect(drawing.marks, discs);
        QCOMPARE(discs.size(), std::size_t(2));
        std::size_t points = 0;
        for (const display::Discs *layer : discs)
            points += layer->centres.size();
        QCOMPARE(points, std::size_t(kColumns * kRows - kWithoutFigure));
        // 3 columns by 4 rows lie in the shrinking region, less those without a figure.
        QColor krimp = discs.back()->fill;
        krimp.setAlphaF(1);
        QCOMPARE(krimp, charted.style.theme.krimp);
        int inside = 0;
        for (int area = 0; area < kColumns * kRows; ++area)
            inside += area % kColumns >= 5 && area / kColumns >= 2 && area % 17 != 5 ? 1 : 0;
        QCOMPARE(discs.back()->centres.size(), static_cast<std::size_t>(inside));
    }

    void inPrintTheRegionsDifferToo()
    {
        AtlasParts given = chartParts();
        given.levels.push_back({QStringLiteral("anticipeerregio"), {QStringLiteral("anticipeerregio"), QStringLiteral("anticipation region")}, {}, 5});
        PlaceTable region;
        region.level = QStringLiteral("anticipeerregio");
        region.vintage = 2023;
        region.codes = {QStringLiteral("AR01")};
        region.names = {QStringLiteral("Westhoek")};
        given.tables.push_back(region);
        for (int area : {0, 1, 2})
            given.memberships.push_back({QStringLiteral("gemeente"), code(area), 2023, region.level, region.codes[0], QStringLiteral("2016-01-01"), QStringLiteral("2020-12-31"), {}, {}});
        for (const char *theme : {"light", "dark", "projector", "print"}) {
            ViewState view = state();
            view.theme = QString::fromLatin1(theme);
            const Charted charted(given, view);
            const ChartDrawing drawing = charted.drawn(ChartKind::Relation, {900, 300});
            std::vector<const display::Discs *> key;
            collect(drawing.ground, key);
            QCOMPARE(key.size(), std::size_t(3));
            for (std::size_t i = 0; i < key.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const QColor a = key[i]->fill, b = key[j]->fill;
                    const double apart = std::hypot(a.redF() - b.redF(), a.greenF() - b.greenF(), a.blueF() - b.blueF());
                    QVERIFY2(apart > 0.3, theme);
                }
            }
        }
    }

    void whatIsNotSelectedStepsBack_data()
    {
        QTest::addColumn<int>("selected");
        QTest::addColumn<bool>("rings");
        QTest::newRow("few have rings") << 12 << true;
        QTest::newRow("many have none") << 13 << false;
    }
    void whatIsNotSelectedStepsBack()
    {
        QFETCH(int, selected);
        QFETCH(bool, rings);
        ViewState view = state();
        std::size_t withFigure = 0;
        for (int area = 0; area < selected; ++area) {
            view.selection += placeKey(area);
            withFigure += area % 17 != 5 ? 1U : 0U;
        }
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        std::vector<const display::Discs *> discs;
        collect(drawing.marks, discs);
        std::size_t vivid = 0, all = 0;
        for (const display::Discs *layer : discs) {
            all += layer->centres.size();
            const bool own = layer->id.startsWith(QStringLiteral("selected-"));
            vivid += own ? layer->centres.size() : 0;
            QVERIFY(own ? layer->fill.alphaF() > 0.8F : layer->fill.alphaF() < 0.35F);
            for (const display::Stroke &stroke : layer->strokes)
                QVERIFY(stroke.width <= 0.75);
        }
        QCOMPARE(vivid, withFigure);
        QCOMPARE(all, std::size_t(kColumns * kRows - kWithoutFigure));
        const auto every = nodes<display::Discs>(drawing);
        const auto ring = std::ranges::find(every, QStringLiteral("rings"), &display::Discs::id);
        QCOMPARE(ring != every.end(), rings);
        if (rings)
            QCOMPARE((*ring)->centres.size(), withFigure);
    }

    void comparedPlacesAreNamedInTheirColour()
    {
        ViewState view = state();
        view.compared = {placeKey(2), placeKey(4)};
        const Charted charted(chartParts(), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation, {480, 300});
        const auto texts = nodes<display::Text>(drawing);
        for (const auto &[name, colour] : {std::pair("Laren", charted.style.theme.place[0]), std::pair("Oss", charted.style.theme.place[1])}) {
            const auto found = std::ranges::find(texts, QString::fromLatin1(name), &display::Text::text);
            QVERIFY2(found != texts.end(), name);
            QVERIFY(drawing.plot.contains((*found)->anchor));
            QCOMPARE((*found)->halo, charted.style.theme.paper);
            QVERIFY(std::abs((*found)->colour.hueF() - colour.hueF()) < 0.05F);
        }
    }

    void theLineIsSaidOnce()
    {
        const Charted charted(twoColumns(kX, kY1), twoColumnsView());
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation, {640, 400});
        QCOMPARE(drawing.notes.filter(QStringLiteral("R²")).size(), 1);
        for (const display::Text *text : nodes<display::Text>(drawing))
            QVERIFY2(!text->text.contains(QStringLiteral("R²")), qPrintable(text->text));
    }

    void theKeyIsNeverLeftOut_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QString>("theme");
        QTest::newRow("card") << QSizeF(342, 110) << QStringLiteral("light");
        QTest::newRow("projector") << QSizeF(480, 160) << QStringLiteral("projector");
        QTest::newRow("large") << QSizeF(1000, 600) << QStringLiteral("dark");
    }
    void theKeyIsNeverLeftOut()
    {
        QFETCH(QSizeF, size);
        QFETCH(QString, theme);
        ViewState view = state();
        view.theme = theme;
        AtlasParts given = chartParts();
        given.indicators[0].name.nl = QStringLiteral("Inwoners van 65 jaar en ouder op 1 januari van het jaar dat de kaart laat zien");
        const Charted charted(std::move(given), view);
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation, size);
        const auto texts = nodes<display::Text>(drawing);
        for (const char *name : {"krimpregio", "other"}) {
            QVERIFY2(std::ranges::any_of(texts, [&](const display::Text *text) {
                return text->text == QString::fromLatin1(name) || (name[0] == 'o' && text->text == QStringLiteral("overig")); }), name);
        }
    }

    void anIndicatorIsNotSetAgainstItself()
    {
        ViewState view = state();
        view.charts.relationY = view.indicator;
        const Charted charted(chartParts(), view);
        QCOMPARE(dataOf(charted.content(ChartKind::Relation)).y.indicator, QStringLiteral("inwoners"));
    }

    void anotherYearIsSaid()
    {
        AtlasParts given = twoColumns(kX, kY1);
        given.columns[1].year = 2022;
        const Charted charted(std::move(given), twoColumnsView());
        const ChartDrawing drawing = charted.drawn(ChartKind::Relation);
        QVERIFY2(drawing.subtitle.contains(QStringLiteral("y (2022)")), qPrintable(drawing.subtitle));
        QVERIFY(drawing.subtitle.endsWith(QStringLiteral("2024")));
    }
};

QTEST_MAIN(TestChartRelation)
#include "tst_chart_relation.moc"
