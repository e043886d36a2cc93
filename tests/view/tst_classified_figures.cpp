// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/classified_figures.h"

#include "layers/geometry/area_rings.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

using namespace atlas;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::shared_ptr<const ArcMap> squares(int count)
{
    AreaRings rings;
    for (int i = 0; i < count; ++i) {
        const double x = i * 1000.0;
        rings.addRing(std::vector<Point>{{x, 0}, {x + 1000, 0}, {x + 1000, 1000}, {x, 1000}});
        rings.endArea();
    }
    return std::make_shared<const ArcMap>(ArcMap::build(rings));
}

Column column(const QString &indicator, int year, std::vector<double> values)
{
    Column c;
    c.indicator = indicator;
    c.year = year;
    c.table = 0;
    c.referenceDate = QString::number(year);
    for (const double v : values)
        c.absence.push_back(std::isfinite(v) ? Absence::None : Absence::Secret);
    c.values = std::move(values);
    return c;
}

/// Six municipalities, one indicator with one decimal in 2015 and 2024, one median in 2015 only.
std::shared_ptr<const AtlasData> sixPlaces(bool inferred = false)
{
    AtlasParts parts;
    parts.levels = {{QStringLiteral("gemeente"), {}, {}, 7}};
    PlaceTable table;
    table.level = QStringLiteral("gemeente");
    table.vintage = 2023;
    for (int i = 0; i < 6; ++i) {
        table.codes += QStringLiteral("GM000%1").arg(i + 1);
        table.names += QStringLiteral("Plaats %1").arg(i + 1);
    }
    table.shapes = squares(6);
    parts.tables.push_back(table);
    Indicator share;
    share.code = QStringLiteral("aandeel_65_plus");
    share.decimals = 1;
    share.inferred = inferred;
    share.classes = 3;
    Indicator median;
    median.code = QStringLiteral("mediaan");
    median.kind = IndicatorKind::Median;
    median.scheme = QStringLiteral("fisher-jenks");
    median.classes = 4;
    median.palette = QStringLiteral("greens");
    parts.indicators = {share, median};
    parts.columns = {column(share.code, 2015, {10, 11, 12, 13, 14, 15}),
                     column(share.code, 2024, {20.04, 20.06, 22, 23, kNone, 26}),
                     column(median.code, 2015, {1, 2, 3, 4, 5, 6})};
    return AtlasData::make(std::move(parts));
}

} // namespace

class TestClassifiedFigures : public QObject {
    Q_OBJECT

    std::shared_ptr<const AtlasData> m_data;

private Q_SLOTS:
    void initTestCase() { m_data = sixPlaces(); }

    void opensWithTheNewestYear()
    {
        const ViewState view = openingView(*m_data, QStringLiteral("en"));
        QCOMPARE(view.indicator, QStringLiteral("aandeel_65_plus"));
        QCOMPARE(view.year, 2024);
        QCOMPARE(view.level, QStringLiteral("gemeente"));
        QCOMPARE(view.language, QStringLiteral("en"));
        QCOMPARE(view.classification.classes, 3);
    }

    void countsAndClassesAgree()
    {
        const ClassifiedFigures c = classifyView(*m_data, openingView(*m_data, QStringLiteral("nl")));
        QCOMPARE(c.classOf.size(), std::size_t{6});
        QCOMPARE(c.classOf[4], -1);
        QCOMPARE(c.withoutFigure, std::size_t{1});
        for (std::size_t k = 0; k < c.upper.size(); ++k)
            QCOMPARE(c.counts[k], static_cast<std::size_t>(std::ranges::count(c.classOf, static_cast<int>(k))));
        QCOMPARE(std::accumulate(c.counts.begin(), c.counts.end(), std::size_t{0}) + c.withoutFigure, std::size_t{6});
    }

    void yearsShareBoundsUnlessUnlocked()
    {
        ViewState view = openingView(*m_data, QStringLiteral("nl"));
        const auto late = classifyView(*m_data, view);
        view.year = 2015;
        const auto early = classifyView(*m_data, view);
        QVERIFY(late.pooled);
        QCOMPARE(early.upper, late.upper);
        QCOMPARE(early.years, (std::vector<int>{2015, 2024}));

        view.classification.pooled = false;
        const auto own = classifyView(*m_data, view);
        QVERIFY(!own.pooled);
        QCOMPARE(own.upper.back(), 15.0);
    }

    // 20.04 and 20.06 lie on two sides of a bound that one decimal cannot express.
    void boundsAreRoundedWithoutMovingAPlace()
    {
        const auto unknownColumn = sixPlaces(true);
        ViewState view = openingView(*unknownColumn, QStringLiteral("nl"));
        view.classification = {Scheme::Manual, 2, {20.05, 26}, false, QStringLiteral("blues"), false, std::nullopt};
        const auto c = classifyView(*unknownColumn, view);
        QCOMPARE(c.decimals, 2);
        QCOMPARE(c.classOf, (std::vector<int>{0, 1, 1, 1, -1, 1}));
    }

    // 1,234 of 5,060 is 24.387… %: shown as 24.4, so it must not open a class above a bound of 24.4.
    void ratesAreClassifiedAsTheyAreShown()
    {
        AtlasParts parts;
        parts.levels = {{QStringLiteral("gemeente"), {}, {}, 7}};
        PlaceTable table;
        table.level = QStringLiteral("gemeente");
        table.vintage = 2023;
        table.codes = {QStringLiteral("GM0001"), QStringLiteral("GM0002"), QStringLiteral("GM0003")};
        table.names = table.codes;
        table.shapes = squares(3);
        parts.tables.push_back(table);
        Indicator old, all, share;
        old.code = QStringLiteral("oud");
        all.code = QStringLiteral("alle");
        old.kind = all.kind = IndicatorKind::Count;
        share.code = QStringLiteral("aandeel");
        share.kind = IndicatorKind::Rate;
        share.numerator = old.code;
        share.denominator = all.code;
        share.factor = 100;
        share.decimals = 1;
        parts.indicators = {share, old, all};
        parts.columns = {column(old.code, 2024, {1234, 1236, 2000}), column(all.code, 2024, {5060, 5060, 5060})};
        const auto data = AtlasData::make(std::move(parts));
        ViewState view = openingView(*data, QStringLiteral("nl"));
        view.classification = {Scheme::Manual, 2, {24.4, 40}, false, QStringLiteral("blues"), false, std::nullopt};
        const auto c = classifyView(*data, view);
        QCOMPARE(c.decimals, 1);
        QCOMPARE(c.classOf, (std::vector<int>{0, 0, 1}));
        QVERIFY(c.figures.values[1] > 24.4);    // the figure itself stays exact
    }

    void growthAndDeclineShareNoClass()
    {
        ViewState view = openingView(*m_data, QStringLiteral("nl"));
        view.year = 2015;   // 10 … 15
        view.classification = {Scheme::Quantile, 3, {}, false, QStringLiteral("blue-orange"), false, 12.0};
        const auto c = classifyView(*m_data, view);
        QVERIFY(std::ranges::find(c.upper, 12.0) != c.upper.end());
        QVERIFY(std::ranges::is_sorted(c.upper, std::less_equal()));
        QCOMPARE(c.upper.size(), std::size_t{3});
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(c.upper[static_cast<std::size_t>(c.classOf[i])] <= 12.0, c.figures.values[i] <= 12.0);
    }

    void anotherIndicatorBringsItsProposalAndYear()
    {
        ViewState view = openingView(*m_data, QStringLiteral("nl"));
        view = withIndicator(*m_data, view, QStringLiteral("mediaan"));
        QCOMPARE(view.year, 2015);
        QCOMPARE(view.classification.scheme, Scheme::FisherJenks);
        QCOMPARE(view.classification.classes, 4);
        QCOMPARE(view.classification.palette, QStringLiteral("greens"));
        const ViewState same = withIndicator(*m_data, view, QStringLiteral("no such"));
        QVERIFY(same == view);
    }

    void levelThatCannotBeDrawnHasNoTable()
    {
        ViewState view = openingView(*m_data, QStringLiteral("nl"));
        view.level = QStringLiteral("buurt");
        QCOMPARE(classifyView(*m_data, view).figures.table, -1);
    }

    void viewsOfOneIndicatorShareTheBoundsItHas()
    {
        std::vector<ViewState> views(2, openingView(*m_data, QStringLiteral("nl")));
        views[0].year = 2015;
        views[1].year = 2024;
        const ClassifiedTogether together = classifyTogether(*m_data, views);
        QVERIFY(together.alike);
        QCOMPARE(together.views[0].upper, classifyView(*m_data, views[0]).upper);
        QCOMPARE(together.views[1].upper, together.views[0].upper);
    }

    void viewsOfOneUnitArePooled()
    {
        // 2015 holds 10 … 15, the other 1 … 6: two equal classes of both run to 8 and 15.
        std::vector<ViewState> views(2, openingView(*m_data, QStringLiteral("nl")));
        views[0].year = views[1].year = 2015;
        views[1].indicator = QStringLiteral("mediaan");
        for (ViewState &view : views)
            view.classification = {Scheme::Equal, 2, {}, true, QStringLiteral("blues"), false, {}};
        const ClassifiedTogether together = classifyTogether(*m_data, views);
        QVERIFY(together.alike);
        QCOMPARE(together.views[0].upper, (std::vector<double>{8, 15}));
        QCOMPARE(together.views[1].upper, (std::vector<double>{8, 15}));
        QCOMPARE(together.views[0].counts, (std::vector<std::size_t>{0, 6}));
        QCOMPARE(together.views[1].counts, (std::vector<std::size_t>{6, 0}));
    }

    void yearWithoutFiguresDrawsNothingAndSaysWhy()
    {
        ViewState view = openingView(*m_data, QStringLiteral("nl"));
        view.year = 2019;
        const auto c = classifyView(*m_data, view);
        QCOMPARE(c.withoutFigure, std::size_t{6});
        QVERIFY(c.figures.none.has_value());
    }
};

QTEST_APPLESS_MAIN(TestClassifiedFigures)
#include "tst_classified_figures.moc"
