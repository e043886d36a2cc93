// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/axis_ticks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace atlas;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();
using Ticks = std::vector<double>;
} // namespace

class TestAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The cases that d3-array publishes for d3.ticks (test/ticks-test.js), to the last bit.
    void linear_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::addColumn<Ticks>("expected");
        QTest::newRow("tenths") << 0.0 << 1.0 << 8 << 10
            << Ticks{0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
        QTest::newRow("fifths") << 0.0 << 1.0 << 4 << 7 << Ticks{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};
        QTest::newRow("halves") << 0.0 << 1.0 << 2 << 3 << Ticks{0.0, 0.5, 1.0};
        QTest::newRow("the ends") << 0.0 << 1.0 << 1 << 1 << Ticks{0.0, 1.0};
        QTest::newRow("units") << 0.0 << 10.0 << 8 << 10 << Ticks{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        QTest::newRow("twos") << 0.0 << 10.0 << 4 << 7 << Ticks{0, 2, 4, 6, 8, 10};
        QTest::newRow("fives") << 0.0 << 10.0 << 2 << 3 << Ticks{0, 5, 10};
        QTest::newRow("twos about nothing") << -10.0 << 10.0 << 7 << 10
            << Ticks{-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10};
        QTest::newRow("fives about nothing") << -10.0 << 10.0 << 3 << 6 << Ticks{-10, -5, 0, 5, 10};
        QTest::newRow("within the ends") << 0.0 << 2.2 << 3 << 3 << Ticks{0, 1, 2};
        QTest::newRow("both ends are ticks") << 0.98 << 1.14 << 10 << 10
            << Ticks{0.98, 1, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14};
    }

    void linear()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(int, fewest);
        QFETCH(int, most);
        QFETCH(Ticks, expected);
        for (int about = fewest; about <= most; ++about) {
            QVERIFY(linearTicks(min, max, about) == expected);
            QVERIFY(linearTicks(max, min, about) == expected);
        }
    }

    void neverMinusNothing()
    {
        QVERIFY(!std::signbit(linearTicks(-1.0, 0.0, 5).back()));
        QVERIFY(!std::signbit(linearTicks(-0.3, 1.0, 2).front()));
    }

    /// Fives would leave only one tick between 1.1 and 8.9.
    void atLeastTwoTicks()
    {
        QCOMPARE(linearTicks(1.1, 8.9, 2), (Ticks{2, 4, 6, 8}));
        QCOMPARE(linearTicks(5.1, 5.4, 1), (Ticks{5.2, 5.4}));
        QCOMPARE(linearTicks(0.0, 1.0, -3), linearTicks(0.0, 1.0, 1));
    }

    void noTicks()
    {
        QCOMPARE(linearTicks(3.0, 3.0, 5), Ticks{3.0});
        for (const auto &[min, max] : {std::pair{kNaN, 1.0}, {0.0, kInf}, {-1.7e308, 1.7e308},
                                       {0.0, 5e-324}, {1e16, 1e16 + 2.0}})
            QVERIFY(linearTicks(min, max, 5).empty());
        for (const auto &[min, max] : {std::pair{kNaN, 1.0}, {1.0, kNaN}, {1.0, kInf}, {0.0, 10.0}, {-5.0, 10.0}})
            QVERIFY(logTicks(min, max, 5).empty());
    }

    void logarithmic_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<int>("about");
        QTest::addColumn<Ticks>("expected");
        QTest::newRow("1, 2 and 5") << 1.0 << 100.0 << 7 << Ticks{1, 2, 5, 10, 20, 50, 100};
        QTest::newRow("under 1") << 0.001 << 0.1 << 7 << Ticks{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1};
        QTest::newRow("1 and 5") << 1.0 << 100.0 << 5 << Ticks{1, 5, 10, 50, 100};
        QTest::newRow("decades") << 1.0 << 100.0 << 3 << Ticks{1, 10, 100};
        QTest::newRow("every second decade") << 0.01 << 1e6 << 5 << Ticks{0.01, 1, 100, 1e4, 1e6};
        QTest::newRow("inhabitants of municipalities") << 965.0 << 931298.0 << 6
            << Ticks{1000, 5000, 10000, 50000, 100000, 500000};
        QTest::newRow("ends in either order") << 100.0 << 1.0 << 3 << Ticks{1, 10, 100};
        QTest::newRow("under a decade, linear") << 210.0 << 480.0 << 5 << Ticks{250, 300, 350, 400, 450};
        QTest::newRow("under a decade, but enough") << 150.0 << 1100.0 << 3 << Ticks{200, 500, 1000};
        QTest::newRow("a single value") << 7.0 << 7.0 << 5 << Ticks{7};
    }

    void logarithmic()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(int, about);
        QFETCH(Ticks, expected);
        QCOMPARE(logTicks(min, max, about), expected);
    }

    void logarithmicStaysWithinAndAscends()
    {
        for (int decades = 1; decades <= 30; ++decades) {
            const double min = 3e-9;
            const double max = min * std::pow(10.0, decades) * 1.7;
            for (const int about : {2, 4, 6, 10}) {
                const Ticks ticks = logTicks(min, max, about);
                QVERIFY(ticks.size() >= 2);
                QVERIFY(std::ranges::is_sorted(ticks, std::less_equal<>{}));
                QVERIFY(ticks.front() >= min && ticks.back() <= max);
                if (decades >= 3)
                    QVERIFY(static_cast<int>(ticks.size()) <= 2 * about);
            }
        }
    }

    void decimals_data()
    {
        QTest::addColumn<Ticks>("ticks");
        QTest::addColumn<int>("decimals");
        QTest::newRow("none") << Ticks{} << 0;
        QTest::newRow("whole") << Ticks{-20, 0, 20} << 0;
        QTest::newRow("tenths") << Ticks{0.1, 0.2, 0.3, 1.0} << 1;
        QTest::newRow("the finest decides") << Ticks{0, 0.25, 0.5} << 2;
        QTest::newRow("over decades") << Ticks{0.001, 1, 1000} << 3;
        QTest::newRow("large") << Ticks{1e15, 2e15} << 0;
        QTest::newRow("no decimal") << Ticks{1.0 / 3.0} << 16;
        QTest::newRow("missing") << Ticks{kNaN, 0.5} << 1;
    }

    void decimals()
    {
        QFETCH(Ticks, ticks);
        QFETCH(int, decimals);
        QCOMPARE(tickDecimals(ticks), decimals);
    }
};

QTEST_APPLESS_MAIN(TestAxisTicks)
#include "tst_axis_ticks.moc"
