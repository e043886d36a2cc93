// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/data/figures.h"
#include "layers/view/form_words.h"
#include "layers/view/map_marks.h"
#include "layers/view/map_pattern.h"
#include "tests/render/map_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace atlas;

namespace {

/// The made-up municipalities with these figures as their inhabitants of 2024.
std::shared_ptr<const AtlasData> withCounts(const std::vector<double> &values)
{
    AtlasParts parts = fixture::parts();
    Column &counts = parts.columns[1];
    counts.values = values;
    counts.values.resize(static_cast<std::size_t>(fixture::kColumns * fixture::kRows), std::nan(""));
    for (std::size_t i = 0; i < counts.values.size(); ++i)
        counts.absence[i] = std::isfinite(counts.values[i]) ? Absence::None : Absence::Missing;
    return AtlasData::make(std::move(parts));
}

ViewState viewOf(MapForm form, const QString &indicator = QStringLiteral("inwoners"))
{
    ViewState state = fixture::state();
    state.indicator = indicator;
    state.map.form = form;
    return state;
}

MapMarks marksOf(const AtlasData &data, const ViewState &state)
{
    const ClassifiedFigures classified = classifyView(data, state);
    return mapMarks(data, state, classified, data.tables()[static_cast<std::size_t>(classified.figures.table)].shapes.get());
}

/// 0, 1, 2: how many of two bounds a value lies above.
int thirdOf(double value, double low, double high) { return (value > low ? 1 : 0) + (value > high ? 1 : 0); }

/// Hyndman–Fan type 7, as R's quantile() and Excel's PERCENTILE.INC have it.
double quantile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    const double at = p * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    return low + 1 < values.size() ? std::lerp(values[low], values[low + 1], at - static_cast<double>(low)) : values.back();
}

} // namespace

class TestMapMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasOfDiscsAreToEachOtherAsTheFigures()
    {
        const auto data = withCounts({1000, 4000, 9000, 250, 1});
        const MapMarks marks = marksOf(*data, viewOf(MapForm::Proportional));
        const auto area = [&](std::size_t row) { return marks.sizes->weight[row] * marks.sizes->weight[row]; };
        QVERIFY(std::abs(area(1) / area(0) - 4) < 1e-12);
        QVERIFY(std::abs(area(2) / area(3) - 36) < 1e-12);
        QVERIFY(std::abs(area(2) / area(4) - 9000) < 1e-8);
        QCOMPARE(marks.sizes->weight[2], 1.0);
        QCOMPARE(marks.sizes->largest, 9000.0);
    }

    void zeroHasNoDiscAndBelowZeroIsAGroupOfItsOwn()
    {
        const auto data = withCounts({500, 0, -2000, std::nan("")});
        const MapMarks marks = marksOf(*data, viewOf(MapForm::Proportional));
        QCOMPARE(marks.sizes->weight[1], 0.0);
        QCOMPARE(marks.sizes->weight[2], 1.0);
        QCOMPARE(marks.sizes->weight[0], 0.5);
        QCOMPARE(marks.sizes->weight[3], 0.0);
        QCOMPARE(std::vector<int>(marks.groupOf.begin(), marks.groupOf.begin() + 4), (std::vector<int>{AboveZero, AtZero, BelowZero, -1}));
        QCOMPARE(marks.counts, (std::vector<std::size_t>{1, 1, 1}));
        QCOMPARE(marks.withoutFigure, std::size_t(45));
    }

    void oddFiguresAreDrawnToo_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("none") << QList<double>{};
        QTest::newRow("one place") << QList<double>{12};
        QTest::newRow("all equal") << QList<double>(48, 7.0);
        QTest::newRow("all zero") << QList<double>(48, 0.0);
        QTest::newRow("huge") << QList<double>{1e300, 1};
    }
    void oddFiguresAreDrawnToo()
    {
        QFETCH(QList<double>, values);
        const auto data = withCounts({values.begin(), values.end()});
        for (const MapForm form : kMapForms) {
            const MapMarks marks = marksOf(*data, viewOf(form));
            const std::size_t all = std::accumulate(marks.counts.begin(), marks.counts.end(), marks.withoutFigure);
            QCOMPARE(all, std::size_t(48));
            if (marks.sizes) {
                QVERIFY(std::isfinite(marks.sizes->radiusM) && marks.sizes->radiusM >= 0);
                QVERIFY(std::ranges::all_of(marks.sizes->weight, [](double w) { return w >= 0 && w <= 1; }));
            }
        }
    }

    void theSizeOfADiscSaysTheSameInEveryYear()
    {
        AtlasParts parts = fixture::parts();
        Column earlier = parts.columns[1];
        earlier.year = 2020;
        for (double &value : earlier.values)
            value *= 4;
        parts.columns.push_back(earlier);
        const auto data = AtlasData::make(std::move(parts));
        ViewState state = viewOf(MapForm::Proportional);
        const MapMarks now = marksOf(*data, state);
        state.year = 2020;
        const MapMarks then = marksOf(*data, state);
        QCOMPARE(now.sizes->largest, then.sizes->largest);
        QVERIFY(std::abs(now.sizes->radiusM - then.sizes->radiusM) < 1e-6);
        QVERIFY(std::abs(then.sizes->weight[7] / now.sizes->weight[7] - 2) < 1e-12);
    }

    void aClassHasOneSizeAndHigherOnesAreLarger()
    {
        const auto data = AtlasData::make(fixture::parts());
        const ViewState state = viewOf(MapForm::Graduated, QStringLiteral("aandeel_65_plus"));
        const ClassifiedFigures classified = classifyView(*data, state);
        const MapMarks marks = marksOf(*data, state);
        QCOMPARE(marks.sizes->ofClass.size(), classified.upper.size());
        QVERIFY(std::ranges::is_sorted(marks.sizes->ofClass, std::ranges::less_equal{}));
        QCOMPARE(marks.sizes->ofClass.back(), 1.0);
        for (std::size_t row = 0; row < classified.classOf.size(); ++row)
            QCOMPARE(marks.sizes->weight[row], classified.classOf[row] < 0 ? 0.0 : marks.sizes->ofClass[static_cast<std::size_t>(classified.classOf[row])]);
        QCOMPARE(marks.counts, classified.counts);
    }

    void aroundAMidpointSizesRiseBothWays()
    {
        std::vector<double> values;
        for (int i = 0; i < 48; ++i)
            values.push_back(i - 24);
        const auto data = withCounts(values);
        ViewState state = viewOf(MapForm::Graduated);
        state.classification.palette = QStringLiteral("blue-orange");
        state.classification.midpoint = 0;
        state.classification.scheme = Scheme::Manual;
        state.classification.manual = {-10, 0, 10, 23};
        const std::vector<double> sizes = marksOf(*data, state).sizes->ofClass;
        QCOMPARE(sizes.size(), std::size_t(4));
        QCOMPARE(sizes[0], sizes[3]);
        QCOMPARE(sizes[1], sizes[2]);
        QVERIFY(sizes[0] > sizes[1]);
        state.classification.manual = {-10, -2, 2, 10, 23};
        const std::vector<double> odd = marksOf(*data, state).sizes->ofClass;
        QVERIFY(odd[2] < odd[1] && odd[1] < odd[0] && odd[2] < odd[3] && odd[3] < odd[4]);
    }

    void keyFiguresAreRoundAndFit_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("radius");
        QTest::newRow("inhabitants") << 931298.0 << 34.0;
        QTest::newRow("small discs") << 28000.0 << 5.5;
        QTest::newRow("zoomed in") << 931298.0 << 220.0;
        QTest::newRow("under one") << 0.37 << 20.0;
        QTest::newRow("just round") << 500.0 << 20.0;
    }
    void keyFiguresAreRoundAndFit()
    {
        QFETCH(double, largest);
        QFETCH(double, radius);
        const std::vector<double> figures = sizeKeyFigures(largest, radius, 27);
        QVERIFY(figures.size() >= 2 && figures.size() <= 3);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const double mantissa = figures[i] / std::pow(10.0, std::floor(std::log10(figures[i]) + 1e-9));
            QVERIFY(std::ranges::any_of(std::vector{1.0, 2.0, 5.0}, [&](double m) { return std::abs(mantissa - m) < 1e-9; }));
            QVERIFY(figures[i] <= largest * (1 + 1e-12));
            QVERIFY(radius * std::sqrt(figures[i] / largest) <= 27 + 1e-9);
            QVERIFY(i == 0 || figures[i] <= figures[i - 1] / 2);
        }
        // The largest is no smaller than the next round one would have to be.
        QVERIFY(figures[0] * 2.5 * (1 + 1e-9) >= largest * std::min(1.0, std::pow(27 / radius, 2)));
    }

    void keyFiguresOfNothingAreNone()
    {
        QVERIFY(sizeKeyFigures(0, 10, 27).empty());
        QVERIFY(sizeKeyFigures(10, 0, 27).empty());
        QVERIFY(sizeKeyFigures(std::nan(""), 10, 27).empty());
    }

    void cellsAreTheThirdsOfBothIndicators()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = viewOf(MapForm::Bivariate, QStringLiteral("aandeel_65_plus"));
        state.map.second = QStringLiteral("inwoners");
        const MapMarks marks = marksOf(*data, state);
        const int table = data->drawnTable(state.level);
        std::vector<double> x = figuresFor(*data, QStringLiteral("aandeel_65_plus"), 2024, table).values;
        const std::vector<double> y = figuresFor(*data, QStringLiteral("inwoners"), 2024, table).values;
        for (double &value : x)
            value = std::round(value * 10) / 10;
        std::vector<double> known;
        std::ranges::copy_if(x, std::back_inserter(known), [](double v) { return std::isfinite(v); });
        std::array<std::size_t, kCells> counts{};
        std::size_t missing = 0;
        for (std::size_t row = 0; row < x.size(); ++row) {
            if (!std::isfinite(x[row]) || !std::isfinite(y[row])) {
                ++missing;
                QCOMPARE(marks.groupOf[row], -1);
                continue;
            }
            const int cell = 3 * thirdOf(y[row], quantile(y, 1.0 / 3), quantile(y, 2.0 / 3)) + thirdOf(x[row], quantile(known, 1.0 / 3), quantile(known, 2.0 / 3));
            ++counts[static_cast<std::size_t>(cell)];
            QCOMPARE(marks.groupOf[row], cell);
        }
        QCOMPARE(missing, std::size_t(fixture::kWithoutFigure));
        QCOMPARE(marks.withoutFigure, missing);
        QCOMPARE(marks.pair->counts, counts);
    }

    void theSecondIndicatorIsNeverTheFirstNorUnknown()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = viewOf(MapForm::Bivariate);
        QCOMPARE(secondIndicator(*data, state), QStringLiteral("aandeel_65_plus"));
        state.map.second = QStringLiteral("inwoners");
        QCOMPARE(secondIndicator(*data, state), QStringLiteral("aandeel_65_plus"));
        state.map.second = QStringLiteral("no_such");
        QCOMPARE(secondIndicator(*data, state), QStringLiteral("aandeel_65_plus"));
        state.indicator = QStringLiteral("aandeel_65_plus");
        QCOMPARE(secondIndicator(*data, state), QStringLiteral("inwoners"));
    }

    void withoutASecondIndicatorNoPlaceHasACell()
    {
        AtlasParts parts = fixture::parts();
        parts.indicators.pop_back();
        parts.columns.pop_back();
        const auto data = AtlasData::make(std::move(parts));
        const ViewState state = viewOf(MapForm::Bivariate, QStringLiteral("aandeel_65_plus"));
        const MapMarks marks = marksOf(*data, state);
        QCOMPARE(marks.withoutFigure, std::size_t(48));
        QVERIFY(!formWords(*data, state, classifyView(*data, state), Describe(QStringLiteral("en"))).notes.isEmpty());
    }

    void patternsTakeEvenStepsOfInk_data()
    {
        QTest::addColumn<int>("classes");
        for (int classes = 2; classes <= 9; ++classes)
            QTest::addRow("%d", classes) << classes;
    }
    void patternsTakeEvenStepsOfInk()
    {
        QFETCH(int, classes);
        const std::vector<MapPattern> patterns = classPatterns(classes);
        QCOMPARE(patterns.size(), static_cast<std::size_t>(classes));
        for (int i = 1; i < classes; ++i) {
            const double step = patterns[static_cast<std::size_t>(i)].ink() - patterns[static_cast<std::size_t>(i) - 1].ink();
            QVERIFY2(std::abs(step - 0.63 / (classes - 1)) < 1e-9, qPrintable(QString::number(step)));
            QVERIFY(!(patterns[static_cast<std::size_t>(i)] == missingPattern()));
        }
    }

    void patternsOfCellsDarkenWithBothThirds()
    {
        QCOMPARE(cellPattern(0, 0).ink(), 0.0);
        for (int x = 0; x < 3; ++x) {
            for (int y = 0; y < 3; ++y) {
                QVERIFY(x == 0 || cellPattern(x, y).ink() > cellPattern(x - 1, y).ink());
                QVERIFY(y == 0 || cellPattern(x, y).ink() > cellPattern(x, y - 1).ink());
            }
        }
    }

    void theSubtitleNamesTheForm()
    {
        const auto data = AtlasData::make(fixture::parts());
        const Describe describe(QStringLiteral("en"));
        const auto said = [&](const ViewState &state) { return formWords(*data, state, classifyView(*data, state), describe); };
        const ViewState areas = viewOf(MapForm::Choropleth);
        const ViewState circles = viewOf(MapForm::Proportional);
        QVERIFY(said(circles).subtitle.contains(QStringLiteral("area of the circle: inhabitants")));
        QVERIFY(!said(areas).subtitle.contains(QStringLiteral("circle")));
        // Counts as areas carry a warning, as circles they need none.
        QVERIFY(said(areas).notes.join(QLatin1Char(' ')).contains(QStringLiteral("These are counts")));
        QVERIFY(!said(circles).notes.join(QLatin1Char(' ')).contains(QStringLiteral("These are counts")));
        QVERIFY(proposesProportional(*data, areas));
        QVERIFY(!proposesProportional(*data, circles));
        const ViewState pair = viewOf(MapForm::Bivariate, QStringLiteral("aandeel_65_plus"));
        QVERIFY(said(pair).title.contains(QStringLiteral("and inhabitants")));
    }
};

QTEST_MAIN(TestMapMarks)
#include "tst_map_marks.moc"
