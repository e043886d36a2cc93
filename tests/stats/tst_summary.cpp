// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/summary.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Fuel consumption of 32 cars (Henderson & Velleman 1981), as R prints summary(mtcars$mpg)
    /// and sd(mtcars$mpg).
    void agreesWithPublishedSummary()
    {
        const std::vector<double> mpg{21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4,
                                      22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
                                      14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3,
                                      19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4};
        const Summary summary = summarise(mpg);
        QCOMPARE(summary.n, std::size_t{32});
        QCOMPARE(summary.missing, std::size_t{0});
        QCOMPARE(summary.min, 10.4);
        QCOMPARE(summary.max, 33.9);
        QVERIFY(near(summary.sum, 642.9, 1e-9));
        QVERIFY(near(summary.mean, 20.090625, 1e-12));
        QVERIFY(near(summary.sd, 6.026948, 5e-7));
        QVERIFY(near(summary.q1, 15.425, 1e-12));
        QVERIFY(near(summary.median, 19.2, 1e-12));
        QVERIFY(near(summary.q3, 22.8, 1e-12));
    }

    /// NIST StRD, dataset NumAcc4: certified mean 10000000.2 and deviation 0.1. Naive sums
    /// of squares keep not one digit of the deviation.
    void keepsDigitsOfLargeFigures()
    {
        std::vector<double> values{10000000.2};
        for (int i = 0; i < 500; ++i) {
            values.push_back(10000000.1);
            values.push_back(10000000.3);
        }
        const Summary summary = summarise(values);
        QCOMPARE(summary.n, std::size_t{1001});
        QVERIFY(near(summary.mean, 10000000.2, 2e-9));
        QVERIFY(near(summary.sd, 0.1, 1e-8));
    }

    void ignoresAndCountsMissing()
    {
        const std::vector<double> values{kNaN, 3.0, kInf, 1.0, -kInf, 2.0};
        const Summary summary = summarise(values);
        QCOMPARE(summary.n, std::size_t{3});
        QCOMPARE(summary.missing, std::size_t{3});
        QCOMPARE(summary.sum, 6.0);
        QCOMPARE(summary.mean, 2.0);
        QCOMPARE(summary.sd, 1.0);
        QCOMPARE(finiteSorted(values), (std::vector<double>{1.0, 2.0, 3.0}));
    }

    void saysNothingAboutNothing()
    {
        const Summary summary = summarise(std::vector<double>{kNaN});
        QCOMPARE(summary.n, std::size_t{0});
        QCOMPARE(summary.missing, std::size_t{1});
        for (const double figure : {summary.min, summary.max, summary.sum, summary.mean, summary.sd,
                                    summary.q1, summary.median, summary.q3})
            QVERIFY(std::isnan(figure));
    }

    void oneValueHasNoDeviation()
    {
        const Summary summary = summarise(std::vector<double>{7.0});
        QCOMPARE(summary.mean, 7.0);
        QCOMPARE(summary.q3, 7.0);
        QVERIFY(std::isnan(summary.sd));
    }

    void meanOfEqualValuesIsThatValue()
    {
        const Summary summary = summarise(std::vector<double>(10, 0.1));
        QCOMPARE(summary.mean, 0.1);
        QCOMPARE(summary.sd, 0.0);
    }

    void quantile_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");

        // R: quantile(1:10, p), type 7
        QTest::newRow("first quartile of 1..10") << 10 << 0.25 << 3.25;
        QTest::newRow("median of 1..10") << 10 << 0.5 << 5.5;
        QTest::newRow("third quartile of 1..10") << 10 << 0.75 << 7.75;
        QTest::newRow("90th percentile of 1..10") << 10 << 0.9 << 9.1;
        QTest::newRow("lowest") << 10 << 0.0 << 1.0;
        QTest::newRow("highest") << 10 << 1.0 << 10.0;
        QTest::newRow("over the top is the highest") << 10 << 1.5 << 10.0;
        QTest::newRow("a single value is every quantile") << 1 << 0.3 << 1.0;
    }

    void quantile()
    {
        QFETCH(int, n);
        QFETCH(double, p);
        QFETCH(double, expected);
        std::vector<double> values;
        for (int i = 1; i <= n; ++i)
            values.push_back(i);
        QVERIFY(near(quantileOf(values, p), expected, 1e-12));
    }

    /// Where (n − 1)·p is whole, type 7 is that very value: i/k of 0..100 for every k up to 100
    /// that divides it, though i/k is no exact binary fraction.
    void quantileAtAWholePositionIsTheValue()
    {
        std::vector<double> tenths;
        for (int i = 0; i <= 100; ++i)
            tenths.push_back(i / 10.0);
        for (const int k : {2, 4, 5, 10, 20, 25, 50, 100}) {
            for (int i = 0; i <= k; ++i)
                QVERIFY(quantileOf(tenths, static_cast<double>(i) / k)
                        == tenths[static_cast<std::size_t>(i * 100 / k)]);
        }
    }

    void quantileOfNothing()
    {
        QVERIFY(std::isnan(quantileOf({}, 0.5)));
        QVERIFY(std::isnan(quantileOf(std::vector<double>{1.0, 2.0}, kNaN)));
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
