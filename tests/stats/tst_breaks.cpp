// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/breaks.h"

#include "layers/stats/classify.h"
#include "tests/stats/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <random>

using namespace atlas;

namespace {

using Bounds = std::vector<double>;
using Counts = std::vector<std::size_t>;
using Warnings = std::vector<BreakWarning>;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

constexpr Scheme kAllSchemes[] = {Scheme::Quantile, Scheme::Equal,       Scheme::FisherJenks,
                                  Scheme::StdMean,  Scheme::HeadTail,    Scheme::Box,
                                  Scheme::Percentiles, Scheme::Pretty,   Scheme::Manual};

bool near(const Bounds &actual, const Bounds &expected, double tolerance)
{
    return std::equal(actual.begin(), actual.end(), expected.begin(), expected.end(),
                      [=](double a, double b) { return std::abs(a - b) <= tolerance; });
}

bool warns(const Breaks &breaks, BreakWarning warning)
{
    return std::count(breaks.warnings.begin(), breaks.warnings.end(), warning) == 1;
}

bool strictlyAscending(const Bounds &bounds)
{
    return std::adjacent_find(bounds.begin(), bounds.end(), std::greater_equal<>()) == bounds.end();
}

Bounds upTo(int last)
{
    Bounds values(static_cast<std::size_t>(last));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

} // namespace

Q_DECLARE_METATYPE(atlas::BreakSpec)

class TestBreaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Bounds and counts that mapclassify publishes (its tests and README) for these data.
    void agreesWithMapclassify_data()
    {
        QTest::addColumn<BreakSpec>("spec");
        QTest::addColumn<Bounds>("upper");
        QTest::addColumn<Counts>("counts");

        QTest::newRow("quantile") << BreakSpec{Scheme::Quantile, 5, {}}
            << Bounds{1.464, 5.798, 13.278, 54.616, 4111.45} << Counts{12, 11, 12, 11, 12};
        QTest::newRow("equal") << BreakSpec{Scheme::Equal, 5, {}}
            << Bounds{822.394, 1644.658, 2466.922, 3289.186, 4111.45} << Counts{57, 0, 0, 0, 1};
        QTest::newRow("Fisher–Jenks") << BreakSpec{Scheme::FisherJenks, 5, {}}
            << Bounds{75.29, 192.05, 370.5, 722.85, 4111.45} << Counts{49, 3, 4, 1, 1};
        QTest::newRow("mean and deviation") << BreakSpec{Scheme::StdMean, 5, {}}
            << Bounds{-967.362354, -420.717125, 672.573332, 1219.218561, 4111.45}
            << Counts{0, 0, 56, 1, 1};
        QTest::newRow("head-tail") << BreakSpec{Scheme::HeadTail, 5, {}}
            << Bounds{125.928103, 811.26, 4111.45} << Counts{50, 7, 1};
        QTest::newRow("box") << BreakSpec{Scheme::Box, 5, {}, 1.5}
            << Bounds{-52.87625, 2.5675, 9.365, 39.53, 94.97375, 4111.45} << Counts{0, 15, 14, 14, 6, 9};
        QTest::newRow("percentiles") << BreakSpec{Scheme::Percentiles, 5, {}}
            << Bounds{0.1357, 0.553, 9.365, 213.914, 2179.948, 4111.45} << Counts{1, 5, 23, 23, 5, 1};
        QTest::newRow("pretty") << BreakSpec{Scheme::Pretty, 5, {}}
            << Bounds{1000, 2000, 3000, 4000, 5000} << Counts{57, 0, 0, 0, 1};
        QTest::newRow("manual, reaching the maximum") << BreakSpec{Scheme::Manual, 5, {20, 4111.45}}
            << Bounds{20, 4111.45} << Counts{37, 21};
        QTest::newRow("manual, not reaching it") << BreakSpec{Scheme::Manual, 5, {20, 30}}
            << Bounds{20, 30, 4111.45} << Counts{37, 4, 17};
    }

    void agreesWithMapclassify()
    {
        QFETCH(BreakSpec, spec);
        QFETCH(Bounds, upper);
        QFETCH(Counts, counts);

        Bounds values = samples::california();
        std::shuffle(values.begin(), values.end(), std::mt19937(58));
        values.insert(values.begin() + 7, {kNaN, kInf, -kInf});

        const Breaks breaks = computeBreaks(values, spec);
        QCOMPARE(breaks.scheme, spec.scheme);
        QCOMPARE(breaks.lower, 0.13);
        QVERIFY(near(breaks.upper, upper, 5e-7));
        QCOMPARE(breaks.counts, counts);
        QCOMPARE(warns(breaks, BreakWarning::EmptyClasses),
                 std::count(counts.begin(), counts.end(), std::size_t{0}) > 0);
        QVERIFY(!warns(breaks, BreakWarning::FewerClassesThanAsked));
    }

    /// mapclassify's own tests of head-tail: 1, 1/4, 1/9 … 1/999², and with the highest doubled.
    void headTailOfAPowerLaw()
    {
        Bounds values;
        for (int i = 1; i < 1000; ++i)
            values.push_back(1.0 / (i * i));
        QCOMPARE(computeBreaks(values, {Scheme::HeadTail, 5, {}}).counts, (Counts{975, 21, 2, 1}));
        values.push_back(1.0);
        QCOMPARE(computeBreaks(values, {Scheme::HeadTail, 5, {}}).counts, (Counts{980, 17, 1, 2}));
    }

    void headTailOfNeighbouringDoubles()
    {
        const Bounds values{std::nextafter(1.0, 2.0), 1.0, 1.0};
        QCOMPARE(computeBreaks(values, {Scheme::HeadTail, 5, {}}).counts, (Counts{2, 1}));
    }

    /// Where nothing lies beyond the upper fence or two deviations, the theoretical bound
    /// itself is the last: 1..10 has quartiles 3.25, 5.5, 7.75, mean 5.5 and deviation 3.02765.
    void theoreticalBoundsMayExceedTheMaximum()
    {
        const Breaks box = computeBreaks(upTo(10), {Scheme::Box, 5, {}, 1.5});
        QCOMPARE(box.upper, (Bounds{-3.5, 3.25, 5.5, 7.75, 14.5}));
        QCOMPARE(box.counts, (Counts{0, 3, 2, 2, 3}));

        const Breaks deviation = computeBreaks(upTo(10), {Scheme::StdMean, 5, {}});
        QVERIFY(near(deviation.upper, {-0.555301, 2.472350, 8.527650, 11.555301}, 1e-6));
        QCOMPARE(deviation.counts, (Counts{0, 2, 6, 2}));
    }

    void hingeWidensTheBox()
    {
        QCOMPARE(computeBreaks(upTo(10), {Scheme::Box, 5, {}, 3.0}).upper,
                 (Bounds{-10.25, 3.25, 5.5, 7.75, 21.25}));
        for (const double hinge : {-1.0, kNaN, kInf}) {
            const Breaks breaks = computeBreaks(upTo(10), {Scheme::Box, 5, {}, hinge});
            QVERIFY(warns(breaks, BreakWarning::HingeOutOfRange));
            QCOMPARE(breaks.upper, (Bounds{-3.5, 3.25, 5.5, 7.75, 14.5}));
        }
    }

    /// Bounds that are short decimals come out as those very doubles, so that the value on
    /// a bound falls in the class that the bound closes.
    void valuesOnABoundFallBelowIt()
    {
        Bounds tenths;
        for (int i = 0; i <= 10; ++i)
            tenths.push_back(i / 10.0);
        QCOMPARE(computeBreaks(tenths, {Scheme::Equal, 5, {}}).counts, (Counts{3, 2, 2, 2, 2}));
        QCOMPARE(computeBreaks(tenths, {Scheme::Quantile, 5, {}}).counts, (Counts{3, 2, 2, 2, 2}));
        QCOMPARE(computeBreaks(tenths, {Scheme::Pretty, 5, {}}).counts, (Counts{3, 2, 2, 2, 2}));
    }

    /// The same for every range in tenths: the true bound is a decimal, and among the values.
    void equalBoundsAreTheDecimalsTheyStandFor()
    {
        for (int first = -60; first < 60; first += 7) {
            for (int width = 1; width < 40; ++width) {
                for (int classes = 2; classes <= 9; ++classes) {
                    Bounds values;
                    for (int i = 0; i <= classes; ++i)
                        values.push_back((first + width * i) / 10.0);
                    const Breaks breaks = computeBreaks(values, {Scheme::Equal, classes, {}});
                    QVERIFY(std::equal(breaks.upper.begin(), breaks.upper.end(), values.begin() + 1,
                                       values.end()));
                }
            }
        }
    }

    void equalBoundsOfTheWidestRange()
    {
        const Bounds upper = computeBreaks(Bounds{-1.6e308, 1.6e308}, {Scheme::Equal, 4, {}}).upper;
        QVERIFY(near(upper, {-8e307, 0.0, 8e307, 1.6e308}, 1e293));
    }

    void pretty_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<Bounds>("upper");

        // mapclassify's README: figures from 300 to 10,000
        QTest::newRow("thousands") << 300.0 << 10000.0 << Bounds{2000, 4000, 6000, 8000, 10000};
        // Heckbert 1990: range 1 in steps of a quarter's nearest nice number, 0.2
        QTest::newRow("fractions") << 0.0 << 1.0 << Bounds{0.2, 0.4, 0.6, 0.8, 1.0};
        QTest::newRow("across zero") << -7.0 << 12.0 << Bounds{-5, 0, 5, 10, 15};
        QTest::newRow("the minimum on a multiple opens its class") << 20.0 << 60.0
            << Bounds{30, 40, 50, 60};
        // 8.3 − 8.2 is not quite 0.1: the step must be 0.02 all the same
        QTest::newRow("a range of a tenth") << 8.2 << 8.3 << Bounds{8.22, 8.24, 8.26, 8.28, 8.3};
        QTest::newRow("under zero") << -0.7 << -0.3 << Bounds{-0.6, -0.5, -0.4, -0.3};
    }

    void pretty()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(Bounds, upper);
        const Breaks breaks = computeBreaks(Bounds{max, min}, {Scheme::Pretty, 5, {}});
        QVERIFY(breaks.upper == upper); // the doubles a reader of the decimals would get
        QCOMPARE(breaks.lower, min);
    }

    void quantileTiesJoinClasses()
    {
        Bounds values(60, 0.0);
        for (int i = 1; i <= 40; ++i)
            values.push_back(i);
        // Of 100 values the 20, 40 and 60 % points: 0, 0 and 60 % between the 60th (0) and 61st (1).
        const Breaks breaks = computeBreaks(values, {Scheme::Quantile, 5, {}});
        QVERIFY(near(breaks.upper, {0.0, 0.4, 20.2, 40.0}, 1e-12));
        QCOMPARE(breaks.counts, (Counts{60, 0, 20, 20}));
        QCOMPARE(breaks.warnings,
                 (Warnings{BreakWarning::FewerClassesThanAsked, BreakWarning::EmptyClasses}));
    }

    void numberOfClassesIsBroughtWithinRange()
    {
        for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks}) {
            const Breaks many = computeBreaks(upTo(100), {scheme, 40, {}});
            QCOMPARE(many.upper.size(), std::size_t{9});
            QVERIFY(warns(many, BreakWarning::ClassesOutOfRange));
            const Breaks few = computeBreaks(upTo(100), {scheme, -3, {}});
            QCOMPARE(few.upper.size(), std::size_t{2});
            QVERIFY(warns(few, BreakWarning::ClassesOutOfRange));
        }
        QVERIFY(!warns(computeBreaks(upTo(100), {Scheme::HeadTail, 40, {}}), BreakWarning::ClassesOutOfRange));
    }

    void manualBoundsAreTidied()
    {
        const Breaks unsorted = computeBreaks(upTo(10), {Scheme::Manual, 5, {8, 4, 4, kNaN, 12}});
        QCOMPARE(unsorted.upper, (Bounds{4, 8, 12}));
        QCOMPARE(unsorted.counts, (Counts{4, 4, 2}));
        QCOMPARE(unsorted.warnings, (Warnings{BreakWarning::ManualUnsorted}));

        const Breaks low = computeBreaks(upTo(10), {Scheme::Manual, 5, {4}});
        QCOMPARE(low.upper, (Bounds{4, 10}));
        QCOMPARE(low.warnings, (Warnings{BreakWarning::ManualBelowMaximum}));

        const Breaks none = computeBreaks(upTo(10), {Scheme::Manual, 5, {}});
        QCOMPARE(none.upper, (Bounds{10}));
        QCOMPARE(none.warnings, (Warnings{BreakWarning::ManualBelowMaximum}));
    }

    /// mapclassify's test_UserDefined_invariant: bounds by hand hold for equal figures too.
    void manualBoundsHoldForEqualFigures()
    {
        const Breaks breaks = computeBreaks(Bounds{12, 12, 12}, {Scheme::Manual, 5, {10, 20, 30, 40}});
        QCOMPARE(breaks.upper, (Bounds{10, 20, 30, 40}));
        QCOMPARE(breaks.counts, (Counts{0, 3, 0, 0}));
    }

    void thinData_data()
    {
        QTest::addColumn<Bounds>("values");
        QTest::addColumn<bool>("allEqual");
        QTest::newRow("one value") << Bounds{3.5} << true;
        QTest::newRow("all equal") << Bounds(20, 7.1) << true;
        QTest::newRow("all zero") << Bounds(20, 0.0) << true;
        QTest::newRow("zeroes of both signs") << Bounds{0.0, -0.0, 0.0} << true;
        QTest::newRow("two values, fewer than classes") << Bounds{1.0, 2.0} << false;
        QTest::newRow("three values, one missing") << Bounds{1.0, kNaN, 5.0} << false;
        QTest::newRow("one outlier among zeroes") << Bounds{0, 0, 0, 0, 0, 0, 0, 0, 0, 1} << false;
        QTest::newRow("neighbouring doubles") << Bounds{1e16, 1e16 + 2} << false;
        QTest::newRow("both ends of what a double holds")
            << Bounds{-1.7e308, 0.0, 1.7e308} << false;
        QTest::newRow("the least a double holds") << Bounds{0.0, 5e-324} << false;
    }

    void thinData()
    {
        QFETCH(Bounds, values);
        QFETCH(bool, allEqual);
        for (const Scheme scheme : kAllSchemes) {
            const Breaks breaks = computeBreaks(values, {scheme, 5, {}});
            QVERIFY(!breaks.upper.empty());
            QVERIFY(strictlyAscending(breaks.upper));
            QCOMPARE(warns(breaks, BreakWarning::AllEqual), allEqual);
            QCOMPARE(classCounts(values, breaks.upper), breaks.counts);
            QCOMPARE(std::accumulate(breaks.counts.begin(), breaks.counts.end(), std::size_t{0}),
                     static_cast<std::size_t>(std::count_if(values.begin(), values.end(),
                                                            [](double v) { return std::isfinite(v); })));
            if (allEqual) {
                QCOMPARE(breaks.upper, Bounds{values.front()});
                QCOMPARE(breaks.sse, 0.0);
            }
        }
    }

    void nothingToDivide()
    {
        for (const Bounds &values : {Bounds{}, Bounds{kNaN, kInf, kNaN}}) {
            for (const Scheme scheme : kAllSchemes) {
                const Breaks breaks = computeBreaks(values, {scheme, 5, {1.0}});
                QVERIFY(breaks.upper.empty());
                QVERIFY(breaks.counts.empty());
                QVERIFY(std::isnan(breaks.lower));
                QCOMPARE(breaks.warnings, (Warnings{BreakWarning::NoFiniteValues}));
            }
        }
    }

    /// What holds under every scheme and for any figures, so that no place falls off the map.
    void everyValueHasAClass()
    {
        std::mt19937 random(342);
        std::normal_distribution<double> draw(0.0, 3.0);
        for (int round = 0; round < 200; ++round) {
            Bounds values;
            for (int i = 0; i < 2 + round; ++i)
                values.push_back(std::round(std::exp(draw(random)) * 10) / 10 - round % 5);
            for (const Scheme scheme : kAllSchemes) {
                const Breaks breaks = computeBreaks(values, {scheme, 2 + round % 8, {0.0, 3.0}});
                QVERIFY(strictlyAscending(breaks.upper));
                QVERIFY(breaks.upper.back() >= *std::max_element(values.begin(), values.end()));
                QCOMPARE(breaks.lower, *std::min_element(values.begin(), values.end()));
                QCOMPARE(classCounts(values, breaks.upper), breaks.counts);
                QCOMPARE(std::accumulate(breaks.counts.begin(), breaks.counts.end(), std::size_t{0}),
                         values.size());
            }
        }
    }

    void squaredErrorsAreAddedOverClasses()
    {
        // {1 2 3} and {10 14}: 2 + 8
        const Breaks breaks = computeBreaks(Bounds{14, 2, 1, 10, 3}, {Scheme::Manual, 5, {5, 20}});
        QCOMPARE(breaks.sse, 10.0);
    }
};

QTEST_APPLESS_MAIN(TestBreaks)
#include "tst_breaks.moc"
