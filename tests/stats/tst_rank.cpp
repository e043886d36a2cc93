// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/rank.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace atlas;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();
} // namespace

class TestRank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksAmongOthers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("rank");
        QTest::addColumn<double>("percentile");

        // SciPy's documentation: percentileofscore([1, 2, 3, 3, 4], 3, kind='mean') is 60
        QTest::newRow("ties share the best rank and the mean percentile") << 3.0 << 2 << 60.0;
        QTest::newRow("the highest") << 4.0 << 1 << 90.0;
        QTest::newRow("after a tie the rank jumps") << 2.0 << 4 << 30.0;
        QTest::newRow("the lowest") << 1.0 << 5 << 10.0;
        QTest::newRow("from outside, between two") << 2.5 << 4 << 40.0;
        QTest::newRow("from outside, under all") << 0.0 << 6 << 0.0;
        QTest::newRow("from outside, over all") << 9.0 << 1 << 100.0;
    }

    void ranksAmongOthers()
    {
        QFETCH(double, value);
        QFETCH(int, rank);
        QFETCH(double, percentile);
        const std::vector<double> values{3.0, kNaN, 1.0, 4.0, kInf, 3.0, 2.0};
        const auto found = rankOf(value, values);
        QVERIFY(found.has_value());
        QCOMPARE(found->rank, static_cast<std::size_t>(rank));
        QCOMPARE(found->of, std::size_t{5});
        QCOMPARE(found->percentile, percentile);
    }

    void missingHasNoRank()
    {
        const std::vector<double> values{1.0, 2.0};
        QVERIFY(!rankOf(kNaN, values));
        QVERIFY(!rankOf(kInf, values));
        QVERIFY(!rankOf(1.0, std::vector<double>{kNaN}));
        QVERIFY(!rankOf(1.0, {}));
    }

    void aloneIsFirstOfOne()
    {
        QCOMPARE(*rankOf(5.0, std::vector<double>{5.0}), (Rank{1, 1, 50.0}));
    }

    void columnKeepsItsOrderAndItsGaps()
    {
        const auto column = ranks(std::vector<double>{20.0, kNaN, 30.0, 20.0});
        QCOMPARE(column.size(), std::size_t{4});
        QCOMPARE(column[0], (Rank{2, 3, 100.0 / 3.0}));
        QCOMPARE(column[1].rank, std::size_t{0});
        QCOMPARE(column[1].of, std::size_t{3});
        QVERIFY(std::isnan(column[1].percentile));
        QCOMPARE(column[2], (Rank{1, 3, 250.0 / 3.0}));
        QCOMPARE(column[3], column[0]);
    }

    /// The definition counted out by hand, against the sorting of a whole column.
    void columnAgreesWithCounting()
    {
        std::mt19937 random(20180601);
        std::uniform_int_distribution<int> few(0, 40); // many ties
        std::vector<double> values;
        for (int i = 0; i < 345; ++i)
            values.push_back(i % 17 == 0 ? kNaN : few(random) / 10.0);

        const auto column = ranks(values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]))
                continue;
            std::size_t higher = 0, lower = 0, equal = 0;
            for (const double other : values) {
                higher += other > values[i];
                lower += other < values[i];
                equal += other == values[i];
            }
            const std::size_t of = higher + lower + equal;
            const Rank expected{higher + 1, of,
                                100.0 * (static_cast<double>(lower) + static_cast<double>(equal) / 2)
                                    / static_cast<double>(of)};
            QCOMPARE(column[i], expected);
            QCOMPARE(*rankOf(values[i], values), expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestRank)
#include "tst_rank.moc"
