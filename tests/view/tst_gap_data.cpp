// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/gap_data.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using tiny::kNone;

namespace {

ViewState viewOf(const char *indicator, GapMeasure measure = GapMeasure::Automatic)
{
    ViewState view;
    view.language = QStringLiteral("en");
    view.indicator = QString::fromLatin1(indicator);
    view.year = 2023;
    view.charts.gapMeasure = measure;
    return view;
}

/// WOZ values in 2015, 2018 and 2023; in 2020 of one place only. Eem is of 2019, so that Aa and Dee remain.
AtlasParts values()
{
    AtlasParts parts = tiny::parts();
    parts.columns.push_back(tiny::column("woz", 2015, tiny::Gemeente2015, {100, 150, 160, 300}));
    parts.columns.push_back(tiny::column("woz", 2018, tiny::Gemeente2015, {150, 150, 160, 250}));
    parts.columns.push_back(tiny::column("woz", 2020, tiny::Gemeente2023, {kNone, 320, kNone}));
    parts.columns.push_back(tiny::column("woz", 2023, tiny::Gemeente2023, {200, 300, 400}));
    return parts;
}

bool near(double actual, double expected, double tolerance = 1e-12)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

bool says(const GapData &gap, const QString &words)
{
    return std::any_of(gap.notes.begin(), gap.notes.end(), [&](const QString &note) { return note.contains(words); });
}

} // namespace

class TestGapData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void restsOnOneSetOfPlaces()
    {
        const GapData gap = gapData(*AtlasData::make(values()), viewOf("woz"));
        QCOMPARE(gap.years, std::vector<int>({2015, 2018, 2023}));
        QCOMPARE(gap.leftOutYears, std::vector<int>({2020}));
        QCOMPARE(gap.rows, std::vector<int>({0, 1}));      // Eem has no figure of 2015
        QCOMPARE(gap.of, 3);
        QVERIFY(says(gap, QStringLiteral("The same 2 of 3 gemeente throughout")));
        QVERIFY(says(gap, QStringLiteral("too few places have a figure: 2020.")));
        QVERIFY(says(gap, QStringLiteral("Before 2019: same code, territory unchecked.")));
    }

    void leavesOutWhoseTerritoryChanged()
    {
        AtlasParts parts = values();
        parts.mergers.push_back({QStringLiteral("GM0003"), QStringLiteral("GM0004"), QStringLiteral("2017-01-01"), kNone, QStringLiteral("deel")});
        const GapData gap = gapData(*AtlasData::make(parts), viewOf("woz"));
        QVERIFY(gap.lines.empty());
        QVERIFY2(gap.empty.contains(QStringLiteral("Fewer than two")), "Dee took in a part of Cee");
    }

    /// By hand: two places, standard deviation = |difference| √(w₁ w₂) / (w₁ + w₂).
    void weighsByTheInhabitantsOfTheYear()
    {
        const GapData gap = gapData(*AtlasData::make(values()), viewOf("woz"));
        QCOMPARE(gap.measure, GapMeasure::Variation);
        QVERIFY(gap.weighted);
        const std::vector<double> &line = gap.lines.front().values;
        QVERIFY(near(line[0], 200 * std::sqrt(1000.0 * 500.0) / (100 * 1000 + 300 * 500)));
        QVERIFY2(near(line[1], 100 * std::sqrt(1000.0 * 500.0) / (150 * 1000 + 250 * 500)), "2015 is nearest to 2018");
        QVERIFY(near(line[2], 100 * std::sqrt(1100.0 * 450.0) / (200 * 1100 + 300 * 450)));
        QVERIFY(says(gap, QStringLiteral("for 2018 by those of 2015")));

        ViewState alike = viewOf("woz");
        alike.charts.gapWeighted = false;
        const GapData unweighted = gapData(*AtlasData::make(values()), alike);
        QVERIFY(near(unweighted.lines.front().values[0], 0.5));      // 100 and 300: 100 / 200
        QVERIFY(says(unweighted, QStringLiteral("Every place counts alike.")));
    }

    void countsAreNotWeightedByWhatTheyCount()
    {
        const GapData gap = gapData(*AtlasData::make(values()), viewOf("inwoners"));
        QVERIFY(!gap.weighted);
        QVERIFY(near(gap.lines.front().values[0], 250.0 / 750));     // 1000 and 500
        QVERIFY(says(gap, QStringLiteral("numbers are not weighted")));
    }

    void measureFollowsTheIndicator()
    {
        Indicator indicator;
        QCOMPARE(fittingMeasure(indicator), GapMeasure::Variation);
        indicator.midpoint = 0;
        QCOMPARE(fittingMeasure(indicator), GapMeasure::StandardDeviation);
        indicator.midpoint.reset();
        indicator.unit = {QStringLiteral("%"), QStringLiteral("%")};
        QCOMPARE(fittingMeasure(indicator), GapMeasure::StandardDeviation);

        AtlasParts parts = values();
        parts.columns.push_back(tiny::column("mediaan", 2022, tiny::Gemeente2023, {-10, 20, 30}));
        parts.columns.push_back(tiny::column("mediaan", 2023, tiny::Gemeente2023, {10, 20, 30}));
        QCOMPARE(gapData(*AtlasData::make(parts), viewOf("mediaan")).measure, GapMeasure::StandardDeviation);
    }

    void proposesAnotherMeasureWhereFiguresAreBelowZero()
    {
        AtlasParts parts = values();
        parts.columns.push_back(tiny::column("mediaan", 2022, tiny::Gemeente2023, {-10, 20, 30}));
        parts.columns.push_back(tiny::column("mediaan", 2023, tiny::Gemeente2023, {-10, 20, 30}));
        for (const GapMeasure measure : {GapMeasure::Variation, GapMeasure::Gini, GapMeasure::Theil, GapMeasure::TenthsRatio}) {
            const GapData gap = gapData(*AtlasData::make(parts), viewOf("mediaan", measure));
            QVERIFY(gap.lines.empty());
            QVERIFY(gap.empty.contains(QStringLiteral("Choose the standard deviation.")));
        }
        parts.columns.back().values[0] = 10;
        const GapData one = gapData(*AtlasData::make(parts), viewOf("mediaan", GapMeasure::Gini));
        QVERIFY(std::isnan(one.lines.front().values[0]) && std::isfinite(one.lines.front().values[1]));
        QVERIFY(says(one, QStringLiteral("No value for 2022")));
    }

    void aBalanceHasNoCoefficientOfVariation()
    {
        // Per 1,000 inhabitants, 2012 to 2023, the balance of migration lies on both sides of zero.
        const GapData refused = gapData(*m_atlas, viewOf("migratiesaldo_per_1000", GapMeasure::Variation));
        QVERIFY(refused.lines.empty());
        QVERIFY(refused.empty.contains(QStringLiteral("Choose the standard deviation.")));
        QVERIFY(!gapData(*m_atlas, viewOf("migratiesaldo_per_1000", GapMeasure::StandardDeviation)).lines.empty());
    }

    void aMinorityOfTheYearsIsNoDevelopment()
    {
        AtlasParts parts = values();
        for (const int year : {2020, 2021, 2022})
            parts.columns.push_back(tiny::column("mediaan", year, tiny::Gemeente2023, {-10, 20, 30}));
        parts.columns.push_back(tiny::column("mediaan", 2023, tiny::Gemeente2023, {10, 20, 30}));
        for (const GapMeasure measure : {GapMeasure::TenthsRatio, GapMeasure::Variation})
            QVERIFY(gapData(*AtlasData::make(parts), viewOf("mediaan", measure)).empty.contains(QStringLiteral("Choose the standard deviation.")));
        for (const std::size_t column : {parts.columns.size() - 2, parts.columns.size() - 3})
            parts.columns[column].values[0] = 5;
        const GapData most = gapData(*AtlasData::make(parts), viewOf("mediaan", GapMeasure::TenthsRatio));
        QVERIFY(most.empty.isEmpty());
        QVERIFY(near(most.lines.front().values.back(), 3));     // of three places the highest over the lowest
        QVERIFY(says(most, QStringLiteral("No value for 2020")));
    }

    void oneYearSaysSo()
    {
        AtlasParts parts = values();
        parts.columns.push_back(tiny::column("mediaan", 2023, tiny::Gemeente2023, {10, 20, 30}));
        const GapData gap = gapData(*AtlasData::make(parts), viewOf("mediaan"));
        QCOMPARE(gap.lines.front().values.size(), std::size_t(1));
        QVERIFY(says(gap, QStringLiteral("One year only, of 3 of 3")));
    }

    void oneRegionHasNoGap()
    {
        ViewState view = viewOf("inwoners");
        view.level = QStringLiteral("land");
        QVERIFY(gapData(*AtlasData::make(values()), view).empty.contains(QStringLiteral("at least two places")));
        QVERIFY(!gapData(*AtlasData::make(values()), viewOf("onbekend")).empty.isEmpty());
        QVERIFY(gapData(*AtlasData::make(values()), viewOf("mediaan")).empty.contains(QStringLiteral("any year")));
    }

    /// Recomputed with NumPy from the published prices (Statistics Netherlands, 83625NED) of the 241 municipalities
    /// of 2023 that have one in each year from 1995 to 2024 and are in no merger since 2015; weights: inhabitants on
    /// 1 January, for 1995 those of 2012.
    void sellingPrices_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<bool>("weighted");
        QTest::addColumn<double>("in1995");
        QTest::addColumn<double>("in2013");
        QTest::addColumn<double>("in2024");
        const auto row = [](const char *name, GapMeasure measure, bool weighted, double a, double b, double c) {
            QTest::newRow(name) << static_cast<int>(measure) << weighted << a << b << c;
        };
        row("standard deviation", GapMeasure::StandardDeviation, false, 25372.512271447544, 65194.59198062431, 113344.89694763959);
        row("coefficient of variation", GapMeasure::Variation, false, 0.2502308615844266, 0.2926767148776823, 0.24809686594512423);
        row("Gini", GapMeasure::Gini, false, 0.1252730349770378, 0.13325360472911488, 0.1255114070714332);
        row("Theil", GapMeasure::Theil, false, 0.028285995914525342, 0.03563339902226187, 0.027890831304715546);
        row("top to bottom tenth", GapMeasure::TenthsRatio, false, 2.239680764653496, 2.3943464406481594, 2.234719547367225);
        row("weighted coefficient of variation", GapMeasure::Variation, true, 0.23059833376951858, 0.23131813493344539, 0.2012244929753476);
        row("weighted Gini", GapMeasure::Gini, true, 0.11854262049146835, 0.1110007573336952, 0.10404713600856615);
        row("weighted Theil", GapMeasure::Theil, true, 0.024167261202654253, 0.02327536201865284, 0.01891909551706875);
    }
    void sellingPrices()
    {
        QFETCH(int, measure);
        QFETCH(bool, weighted);
        ViewState view = viewOf("verkoopprijs", static_cast<GapMeasure>(measure));
        view.charts.gapWeighted = weighted;
        const GapData gap = gapData(*m_atlas, view);
        QCOMPARE(gap.rows.size(), std::size_t(241));
        QCOMPARE(gap.years.size(), std::size_t(30));
        QCOMPARE(gap.years.front(), 1995);
        QTEST(gap.weighted, "weighted");
        const std::vector<double> &line = gap.lines.front().values;
        QFETCH(double, in1995);
        QFETCH(double, in2013);
        QFETCH(double, in2024);
        QVERIFY(near(line[0], in1995));
        QVERIFY(near(line[18], in2013));
        QVERIFY(near(line[29], in2024));
        QVERIFY(says(gap, QStringLiteral("Before 2015: same code, territory unchecked.")));
        QCOMPARE(says(gap, QStringLiteral("for 1995–2011 by those of 2012")), weighted);
    }

    /// The same prices, unweighted, divided over groups.
    void theilIsDivided_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<double>("between1995");
        QTest::addColumn<double>("within1995");
        QTest::addColumn<double>("between2024");
        QTest::newRow("krimp, anticipeer, other") << static_cast<int>(GapGroups::Shrinkage) << 0.002440267488768258 << 0.02584572842575714 << 0.00589763288055911;
        QTest::newRow("provinces") << static_cast<int>(GapGroups::Province) << 0.0071346889264967605 << 0.021151306988028588 << 0.010868830036923018;
    }
    void theilIsDivided()
    {
        QFETCH(int, groups);
        QFETCH(double, between1995);
        QFETCH(double, within1995);
        QFETCH(double, between2024);
        ViewState view = viewOf("verkoopprijs", GapMeasure::Theil);
        view.charts.gapWeighted = false;
        view.charts.gapGroups = static_cast<GapGroups>(groups);
        const GapData gap = gapData(*m_atlas, view);
        QCOMPARE(gap.lines.size(), std::size_t(3));
        QVERIFY(near(gap.lines[1].values.front(), between1995));
        QVERIFY(near(gap.lines[2].values.front(), within1995));
        QVERIFY(near(gap.lines[1].values.back(), between2024));
        for (std::size_t year = 0; year < gap.years.size(); ++year)
            QVERIFY(std::abs(gap.lines[1].values[year] + gap.lines[2].values[year] - gap.lines[0].values[year]) < 1e-12);
    }

    void notDividedWhereNothingIsKnown()
    {
        ViewState view = viewOf("inwoners", GapMeasure::Theil);
        view.level = QStringLiteral("provincie");
        const GapData gap = gapData(*AtlasData::make(values()), view);
        QCOMPARE(gap.lines.size(), std::size_t(1));
        QVERIFY(says(gap, QStringLiteral("Not divided into groups")));
    }

    void tableHasARowAYear()
    {
        const GapData gap = gapData(*m_atlas, viewOf("verkoopprijs", GapMeasure::Theil));
        const DataTable table = gapDataTable(*m_atlas, gap, QStringLiteral("en"));
        QCOMPARE(table.columns.size(), std::size_t(5));
        QCOMPARE(table.rows.size(), std::size_t(30));
        QCOMPARE(std::get<QString>(table.rows[29][0]), QStringLiteral("2024"));
        QCOMPARE(std::get<double>(table.rows[29][4]), 241.0);
        QVERIFY(table.notes.last().contains(QStringLiteral("Source")));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_APPLESS_MAIN(TestGapData)
#include "tst_gap_data.moc"
