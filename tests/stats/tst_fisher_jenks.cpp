// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/breaks.h"
#include "layers/stats/fisher_jenks.h"
#include "layers/stats/summary.h"
#include "tests/stats/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <set>

using namespace atlas;

namespace {

/// Squared errors of one class straight from the definition, in two passes.
long double squaredErrors(std::span<const double> members)
{
    long double mean = 0;
    for (const double value : members)
        mean += value;
    mean /= static_cast<long double>(members.size());
    long double errors = 0;
    for (const double value : members)
        errors += (value - mean) * (value - mean);
    return errors;
}

long double errorsOf(std::span<const double> sorted, std::span<const double> upper)
{
    long double errors = 0;
    std::size_t from = 0;
    for (const double bound : upper) {
        std::size_t to = from;
        while (to < sorted.size() && sorted[to] <= bound)
            ++to;
        if (to > from)
            errors += squaredErrors(sorted.subspan(from, to - from));
        from = to;
    }
    return errors;
}

/// The least squared error over every way there is to divide the unique values.
long double leastErrorsByTryingAll(std::span<const double> sorted, int classes)
{
    std::vector<double> unique(sorted.begin(), sorted.end());
    unique.erase(std::unique(unique.begin(), unique.end()), unique.end());

    long double least = std::numeric_limits<long double>::infinity();
    std::vector<double> upper;
    const std::function<void(std::size_t)> choose = [&](std::size_t next) {
        if (static_cast<int>(upper.size()) == classes - 1) {
            upper.push_back(unique.back());
            least = std::min(least, errorsOf(sorted, upper));
            upper.pop_back();
            return;
        }
        for (std::size_t i = next; i + 1 < unique.size(); ++i) {
            upper.push_back(unique[i]);
            choose(i + 1);
            upper.pop_back();
        }
    };
    choose(0);
    return least;
}

/// The least squared error by the plain programme over single values: every start for every
/// end, costs added up afresh. Slow, and shares nothing with what it checks.
long double leastErrorsByPlainProgramme(std::span<const double> sorted, int classes)
{
    const std::size_t n = sorted.size();
    std::vector<long double> least(n + 1, std::numeric_limits<long double>::infinity());
    least[0] = 0;
    for (int c = 1; c <= classes; ++c) {
        std::vector<long double> next(n + 1, std::numeric_limits<long double>::infinity());
        for (std::size_t end = 1; end <= n; ++end) {
            long double mean = 0, errors = 0; // Welford, from the end backwards
            for (std::size_t start = end; start-- > 0;) {
                const long double away = sorted[start] - mean;
                mean += away / static_cast<long double>(end - start);
                errors += away * (sorted[start] - mean);
                next[end] = std::min(next[end], least[start] + errors);
            }
        }
        least = next;
    }
    return least[n];
}

bool near(long double actual, long double expected)
{
    return std::abs(actual - expected) <= 1e-9L * std::max(1e-6L, std::abs(expected));
}

} // namespace

class TestFisherJenks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The breaks that mapclassify publishes for these data.
    void agreesWithMapclassify()
    {
        const Breaks breaks = computeBreaks(samples::california(), {Scheme::FisherJenks, 5, {}});
        QCOMPARE(breaks.upper, (std::vector<double>{75.29, 192.05, 370.5, 722.85, 4111.45}));
        QCOMPARE(breaks.counts, (std::vector<std::size_t>{49, 3, 4, 1, 1}));
        QVERIFY(std::abs(breaks.sse - 26654.784) < 0.0005);
        QVERIFY(breaks.warnings.empty());
    }

    /// Five tight clumps at 300,000: sums in single precision, or of squares measured
    /// from zero, lose the clumps.
    void doesNotDrownInLargeFigures_data()
    {
        QTest::addColumn<double>("offset");
        QTest::newRow("at 300,000") << 300000.0;
        QTest::newRow("at a milliard") << 1e9;
        QTest::newRow("at a billion") << 1e12;
        QTest::newRow("under zero") << -1e12;
    }

    void doesNotDrownInLargeFigures()
    {
        QFETCH(double, offset);
        std::vector<double> values, expected;
        for (int g = 0; g < 5; ++g) {
            for (int i = 0; i < 12; ++i)
                values.push_back(offset + 200.0 * g + i);
            expected.push_back(offset + 200.0 * g + 11);
        }
        const Breaks breaks = computeBreaks(values, {Scheme::FisherJenks, 5, {}});
        QCOMPARE(breaks.upper, expected);
        QCOMPARE(breaks.counts, std::vector<std::size_t>(5, 12));
        QCOMPARE(breaks.sse, 715.0); // 5 × 12 · (12² − 1) / 12
    }

    /// Thousandths beside millions: sums measured from any one origin cannot tell the two
    /// clumps at the far end apart.
    void seesSmallDifferencesAtAnyDistance_data()
    {
        QTest::addColumn<double>("distance");
        QTest::newRow("a thousand") << 1e3;
        QTest::newRow("a million") << 1e6;
        QTest::newRow("a hundred million") << 1e8;
    }

    void seesSmallDifferencesAtAnyDistance()
    {
        QFETCH(double, distance);
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i) {
            const double within = i / 1048576.0; // exact in binary at every distance here
            values.insert(values.end(), {within, within + 1.0 / 2097152, distance + within,
                                         distance + 0.015625 + within});
        }
        std::sort(values.begin(), values.end());
        const double width = 999 / 1048576.0;
        QCOMPARE(fisherJenksBounds(values, 3),
                 (std::vector<double>{width + 1.0 / 2097152, distance + width,
                                      distance + 0.015625 + width}));
    }

    void findsTheLeastErrors_data()
    {
        QTest::addColumn<int>("distinct");
        QTest::addColumn<int>("kind");
        QTest::newRow("real figures, even spread") << 1000000 << 0;
        QTest::newRow("heavy tail") << 1000000 << 1;
        QTest::newRow("many ties") << 6 << 0;
        QTest::newRow("many ties with a heavy tail") << 9 << 1;
    }

    void findsTheLeastErrors()
    {
        QFETCH(int, distinct);
        QFETCH(int, kind);
        std::mt19937 random(2016);
        std::uniform_int_distribution<int> draw(0, distinct - 1);
        for (int round = 0; round < 60; ++round) {
            std::vector<double> values;
            const int n = 8 + round % 7;
            for (int i = 0; i < n; ++i) {
                const double even = static_cast<double>(draw(random)) / distinct;
                values.push_back(kind == 0 ? 10 * even : 1 / (1.01 - even));
            }
            std::sort(values.begin(), values.end());
            const std::size_t unique = std::set<double>(values.begin(), values.end()).size();

            for (int classes = 2; classes <= 6; ++classes) {
                const auto upper = fisherJenksBounds(values, classes);
                QCOMPARE(upper.size(), std::min(unique, static_cast<std::size_t>(classes)));
                QCOMPARE(upper.back(), values.back());
                if (static_cast<std::size_t>(classes) <= unique)
                    QVERIFY(near(errorsOf(values, upper), leastErrorsByTryingAll(values, classes)));
            }
        }
    }

    /// Divide and conquer rests on the best start never moving back: held against a
    /// programme that does not assume it, on columns too long to try everything.
    void agreesWithPlainProgramme_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::newRow("whole numbers, full of ties") << 0;
        QTest::newRow("published with one decimal") << 1;
        QTest::newRow("nearly all different") << 9;
    }

    void agreesWithPlainProgramme()
    {
        QFETCH(int, decimals);
        std::mt19937 random(345);
        std::lognormal_distribution<double> draw(2.0, 1.2);
        const double unit = std::pow(10.0, decimals);
        for (int round = 0; round < 4; ++round) {
            std::vector<double> values;
            for (int i = 0; i < 345; ++i)
                values.push_back(std::round(draw(random) * unit) / unit);
            std::sort(values.begin(), values.end());
            for (int classes = 2; classes <= 9; ++classes) {
                const auto upper = fisherJenksBounds(values, classes);
                QCOMPARE(upper.size(), static_cast<std::size_t>(classes));
                QVERIFY(near(errorsOf(values, upper), leastErrorsByPlainProgramme(values, classes)));
            }
        }
    }

    void equalValuesStayTogether()
    {
        // Ten fives cannot be spread over two classes, whatever the counts.
        std::vector<double> values(10, 5.0);
        values.insert(values.end(), {1.0, 2.0, 9.0});
        const Breaks breaks = computeBreaks(values, {Scheme::FisherJenks, 3, {}});
        QCOMPARE(breaks.upper, (std::vector<double>{2.0, 5.0, 9.0}));
        QCOMPARE(breaks.counts, (std::vector<std::size_t>{2, 10, 1}));
        QCOMPARE(breaks.sse, 0.5);
    }

    /// {1}{2 3} and {1 2}{3} are equally good: the higher class is the larger.
    void equallyGoodDivisionsAreDecidedByRule()
    {
        QCOMPARE(fisherJenksBounds(std::vector<double>{1, 2, 3}, 2), (std::vector<double>{1, 3}));
        QCOMPARE(fisherJenksBounds(std::vector<double>{-3, -2, -1}, 2), (std::vector<double>{-3, -1}));
        QCOMPARE(fisherJenksBounds(std::vector<double>{1, 2, 3, 4, 5}, 2), (std::vector<double>{2, 5}));
    }

    void fewUniqueValuesGetAClassEach()
    {
        const Breaks breaks = computeBreaks(std::vector<double>{4, 2, 4, 2, 3}, {Scheme::FisherJenks, 5, {}});
        QCOMPARE(breaks.upper, (std::vector<double>{2, 3, 4}));
        QCOMPARE(breaks.counts, (std::vector<std::size_t>{2, 1, 2}));
        QCOMPARE(breaks.sse, 0.0);
        QCOMPARE(breaks.warnings, (std::vector{BreakWarning::FewerClassesThanAsked}));
    }

    void nothingGivesNothing()
    {
        QVERIFY(fisherJenksBounds({}, 5).empty());
    }

    /// As many values as there are buurten; a clock would not make a good judge here, a
    /// quadratic programme would run for minutes and be seen.
    void takesAllBuurten()
    {
        std::vector<double> values;
        for (int g = 0; g < 7; ++g) {
            for (int i = 0; i < 2000; ++i)
                values.push_back(g * 100000.0 + i);
        }
        QCOMPARE(fisherJenksBounds(values, 7),
                 (std::vector<double>{1999, 101999, 201999, 301999, 401999, 501999, 601999}));
    }
};

QTEST_APPLESS_MAIN(TestFisherJenks)
#include "tst_fisher_jenks.moc"
