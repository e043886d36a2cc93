// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/classify.h"

#include "layers/stats/breaks.h"
#include "tests/stats/samples.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

} // namespace

class TestClassify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesAreRightClosed_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("expected");
        QTest::newRow("under the first bound") << -5.0 << 0;
        QTest::newRow("on the first bound") << 10.0 << 0;
        QTest::newRow("just over it") << std::nextafter(10.0, 11.0) << 1;
        QTest::newRow("on a bound between") << 15.0 << 1;
        QTest::newRow("on the last bound") << 20.0 << 2;
        QTest::newRow("over the last bound") << 20.1 << -1;
        QTest::newRow("missing") << kNaN << -1;
        QTest::newRow("infinite") << kInf << -1;
        QTest::newRow("infinite below") << -kInf << -1;
    }

    void classesAreRightClosed()
    {
        QFETCH(double, value);
        QFETCH(int, expected);
        QCOMPARE(classOf(value, std::vector<double>{10.0, 15.0, 20.0}), expected);
    }

    /// The example of mapclassify's test_bin1d.
    void classifiesAColumn()
    {
        std::vector<double> values;
        for (int i = 0; i < 100; ++i)
            values.push_back(i);
        const std::vector<double> upper{25, 74, 100};
        QCOMPARE(classCounts(values, upper), (std::vector<std::size_t>{26, 49, 25}));
        const auto classes = classify(values, upper);
        QCOMPARE(classes[25], 0);
        QCOMPARE(classes[26], 1);
        QCOMPARE(classes[74], 1);
        QCOMPARE(classes[75], 2);
    }

    void countsOnlyWhatHasAClass()
    {
        const std::vector<double> values{1, kNaN, 2, 99};
        QCOMPARE(classCounts(values, std::vector<double>{1, 2}), (std::vector<std::size_t>{1, 1}));
        QCOMPARE(classify(values, std::vector<double>{1, 2}), (std::vector<int>{0, -1, 1, -1}));
        QCOMPARE(classOf(1.0, {}), kNoClass);
    }

    void rounding_data()
    {
        using Column = std::vector<double>;
        QTest::addColumn<Column>("values");
        QTest::addColumn<Column>("upper");
        QTest::addColumn<int>("published");
        QTest::addColumn<Column>("expected");
        QTest::addColumn<int>("decimals");

        QTest::newRow("nearest where there is room")
            << Column{20.0, 22.0, 23.0, 30.0} << Column{22.44, 30.0} << 1 << Column{22.4, 30.0} << 1;
        QTest::newRow("a decimal stays as it is")
            << Column{22.1, 22.2, 22.3} << Column{22.2, 22.3} << 1 << Column{22.2, 22.3} << 1;
        QTest::newRow("not up onto a value: 22.26 is no 22.3 while 22.3 belongs above")
            << Column{22.2, 22.3} << Column{22.26, 22.3} << 1 << Column{22.2, 22.3} << 1;
        QTest::newRow("not down past a value: 22.34 is no 22.3 while 22.32 belongs below")
            << Column{22.32, 22.5} << Column{22.34, 22.5} << 1 << Column{22.4, 22.5} << 1;
        QTest::newRow("one more decimal where neither side will do")
            << Column{22.32, 22.38} << Column{22.34, 22.38} << 1 << Column{22.34, 22.38} << 2;
        QTest::newRow("the last bound rounds up to hold the maximum")
            << Column{1.0, 7.31} << Column{4.0, 7.31} << 1 << Column{4.0, 7.4} << 1;
        QTest::newRow("figures kept in single precision do not force eight decimals")
            << Column{22.200000762939453, 22.299999237060547, 30.0} << Column{22.200000762939453, 30.0}
            << 1 << Column{22.21, 30.0} << 2;
        QTest::newRow("two bounds in one gap stay apart")
            << Column{0.0, 10.0} << Column{3.12, 3.14, 10.0} << 0 << Column{3.0, 4.0, 10.0} << 0;
        QTest::newRow("three bounds in one unit need a decimal")
            << Column{0.0, 10.0} << Column{3.1, 3.3, 3.5, 10.0} << 0 << Column{3.1, 3.3, 3.5, 10.0} << 1;
        QTest::newRow("whole numbers in the millions")
            << Column{1.0, 2500000.0} << Column{1234567.8, 2500000.0} << 0
            << Column{1234568.0, 2500000.0} << 0;
        QTest::newRow("under zero")
            << Column{-3.2, -1.0, 4.0} << Column{-2.449, 4.0} << 1 << Column{-2.4, 4.0} << 1;
        QTest::newRow("published decimals under zero count as none")
            << Column{1.0, 30.0} << Column{12.6, 30.0} << -1 << Column{13.0, 30.0} << 0;
        QTest::newRow("no bounds") << Column{kNaN} << Column{} << 1 << Column{} << 1;
    }

    void rounding()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(std::vector<double>, upper);
        QFETCH(int, published);
        QFETCH(std::vector<double>, expected);
        QFETCH(int, decimals);
        const RoundedBounds rounded = roundBounds(values, upper, published);
        // Exactly equal: the double a reader of the decimal text would get.
        QVERIFY(rounded.upper == expected);
        QCOMPARE(rounded.decimals, decimals);
        QCOMPARE(classify(values, rounded.upper), classify(values, upper));
    }

    /// Whatever the scheme: figures published with one decimal need no second one in the
    /// legend unless two bounds meet, and no value changes class.
    void roundingMovesNoValue()
    {
        std::mt19937 random(1995);
        std::lognormal_distribution<double> draw(2.5, 0.6);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> values;
            for (int i = 0; i < 342; ++i)
                values.push_back(i % 50 == 0 ? kNaN : std::round(draw(random) * 10) / 10);
            for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks, Scheme::StdMean,
                                        Scheme::Box, Scheme::Pretty}) {
                const Breaks breaks = computeBreaks(values, {scheme, 5, {}});
                const RoundedBounds rounded = roundBounds(values, breaks.upper, 1);
                QCOMPARE(rounded.decimals, 1);
                QCOMPARE(classify(values, rounded.upper), classify(values, breaks.upper));
            }
        }
    }

    void roundingOfPublishedBreaks()
    {
        const auto &values = samples::california();
        const Breaks breaks = computeBreaks(values, {Scheme::Quantile, 5, {}});
        const RoundedBounds rounded = roundBounds(values, breaks.upper, 2);
        QVERIFY(rounded.upper == (std::vector<double>{1.46, 5.8, 13.28, 54.62, 4111.45}));
        QCOMPARE(rounded.decimals, 2);
        QCOMPARE(classCounts(values, rounded.upper), breaks.counts);
    }

    void roundingGivesUpWithoutHarm()
    {
        const std::vector<double> tiny{1e-20, 2e-20, 3e-20};
        const std::vector<double> upper{1.5e-20, 3e-20};
        const RoundedBounds rounded = roundBounds(tiny, upper, 1);
        QVERIFY(rounded.upper == upper);
        QCOMPARE(rounded.decimals, kMaximumDecimals);
    }
};

QTEST_APPLESS_MAIN(TestClassify)
#include "tst_classify.moc"
