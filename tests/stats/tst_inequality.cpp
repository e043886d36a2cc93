// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/inequality.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

using Column = std::vector<double>;
using Groups = std::vector<int>;

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

/// The example of R's package ineq (Zeileis), whose manual gives a Gini of 0.4620911. The rest
/// with NumPy 1.24, straight from the definitions (the double sum over pairs, np.average).
const Column kIncomes{541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
const Column kWeights{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
const Groups kGroups{0, 0, 0, 1, 1, 1, 1, 2, 2, 2};

struct Country {
    Column values;
    Column weights;
    Groups groups;
};

Country randomCountry(unsigned seed, std::size_t places, int groups)
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> value(12.0, 0.4);
    std::uniform_int_distribution<int> weight(1, 40);
    std::uniform_int_distribution<int> group(-1, groups - 1);
    Country country;
    for (std::size_t i = 0; i < places; ++i) {
        country.values.push_back(value(random));
        country.weights.push_back(weight(random));
        country.groups.push_back(group(random));
    }
    return country;
}

} // namespace

class TestInequality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedIncomes()
    {
        QVERIFY(near(gini(kIncomes, {}), 0.4620911, 5e-8));
        QVERIFY(near(gini(kIncomes, {}), 0.46209113026762383, 1e-14));
        QVERIFY(near(theil(kIncomes, {}, {}).total, 0.362341242343895, 1e-14));
        QVERIFY(near(standardDeviation(kIncomes, {}), 6105.65775654024, 1e-9));
        QVERIFY(near(coefficientOfVariation(kIncomes, {}), 0.9169581828823237, 1e-14));
    }

    void weightedIncomes()
    {
        QVERIFY(near(gini(kIncomes, kWeights), 0.3775376494322323, 1e-14));
        QVERIFY(near(standardDeviation(kIncomes, kWeights), 6734.091048777343, 1e-9));
        QVERIFY(near(coefficientOfVariation(kIncomes, kWeights), 6734.091048777343 / 9455.763636363636, 1e-13));

        const Theil found = theil(kIncomes, kWeights, kGroups);
        QCOMPARE(found.n, std::size_t{10});
        QVERIFY(near(found.total, 0.23716653196351287, 1e-14));
        const std::vector<TheilGroup> expected{
            {0, 3, 0.020770400736828138, 0.10909090909090909, 1800.3333333333333, 0.09141868470946628},
            {1, 4, 0.21744698279260172, 0.4, 5140.318181818182, 0.02262535867717969},
            {2, 3, 0.7617826164705701, 0.4909090909090909, 14673.25925925926, 0.08218325700020979}};
        QCOMPARE(found.groups.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found.groups[i].group, expected[i].group);
            QCOMPARE(found.groups[i].n, expected[i].n);
            QVERIFY(near(found.groups[i].share, expected[i].share, 1e-14));
            QVERIFY(near(found.groups[i].weightShare, expected[i].weightShare, 1e-14));
            QVERIFY(near(found.groups[i].mean, expected[i].mean, 1e-9));
            QVERIFY(near(found.groups[i].theil, expected[i].theil, 1e-14));
        }
    }

    /// (n − 1) / (3 n), from the sum of |i − j| over 1..n, n (n² − 1) / 3.
    void giniOfOneToN()
    {
        for (const int n : {1, 2, 3, 10, 342, 14500}) {
            Column values;
            for (int i = n; i >= 1; --i)
                values.push_back(i);
            QVERIFY(near(gini(values, {}), (n - 1.0) / (3.0 * n), 1e-13));
        }
    }

    /// One place has all: 1 − 1/n.
    void giniWhereOneHasAll()
    {
        Column values(20, 0.0);
        values[7] = 5.0;
        QVERIFY(near(gini(values, {}), 0.95, 1e-15));
    }

    /// By hand: 1 and 3 have T = ½ (½ ln ½ + ³⁄₂ ln ³⁄₂), whether between groups or within.
    void theilByHand()
    {
        const double t = 0.5 * (0.5 * std::log(0.5) + 1.5 * std::log(1.5));
        const Theil apart = theil(Column{1, 1, 3, 3}, {}, Groups{4, 4, 9, 9});
        QVERIFY(near(apart.total, t, 1e-15));
        QVERIFY(near(apart.between, t, 1e-15));
        QCOMPARE(apart.within, 0.0);
        QCOMPARE(apart.groups[1].group, 9);
        QVERIFY(near(apart.groups[1].share, 0.75, 1e-15));
        QVERIFY(near(apart.groups[1].weightShare, 0.5, 1e-15));

        const Theil mixed = theil(Column{1, 3, 1, 3}, {}, Groups{4, 4, 9, 9});
        QVERIFY(near(mixed.within, t, 1e-15));
        QCOMPARE(mixed.between, 0.0);
        QVERIFY(near(mixed.groups[0].theil, t, 1e-15));
    }

    void betweenAndWithinMakeTheTotal()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Country country = randomCountry(seed, 40 + 37 * seed, 1 + static_cast<int>(seed % 13));
            for (const Column &weights : {country.weights, Column{}}) {
                const Theil found = theil(country.values, weights, country.groups);
                QVERIFY(found.total > 0.0);
                QVERIFY(near(found.between + found.within, found.total, 1e-12));
                double share = 0.0, weightShare = 0.0;
                std::size_t n = 0;
                for (const TheilGroup &group : found.groups) {
                    share += group.share;
                    weightShare += group.weightShare;
                    n += group.n;
                }
                QVERIFY(near(share, 1.0, 1e-12));
                QVERIFY(near(weightShare, 1.0, 1e-12));
                QCOMPARE(n, found.n);
            }
        }
    }

    void aWholeWeightIsThePlaceThatManyTimes()
    {
        const Country country = randomCountry(7, 60, 4);
        Country repeated;
        for (std::size_t i = 0; i < country.values.size(); ++i) {
            for (int k = 0; k < static_cast<int>(country.weights[i]); ++k) {
                repeated.values.push_back(country.values[i]);
                repeated.groups.push_back(country.groups[i]);
            }
        }
        const auto &[values, weights, groups] = country;
        QVERIFY(near(gini(values, weights), gini(repeated.values, {}), 1e-13));
        QVERIFY(near(coefficientOfVariation(values, weights), coefficientOfVariation(repeated.values, {}), 1e-13));
        QVERIFY(near(tenthsRatio(values, weights), tenthsRatio(repeated.values, {}), 1e-12));
        QVERIFY(near(theil(values, weights, groups).total, theil(repeated.values, {}, repeated.groups).total, 1e-13));
        QVERIFY(near(theil(values, weights, groups).between, theil(repeated.values, {}, repeated.groups).between, 1e-13));
    }

    void unitsDoNotMatter()
    {
        const auto [values, weights, groups] = randomCountry(11, 300, 3);
        Column thousands, crowds;
        for (std::size_t i = 0; i < values.size(); ++i) {
            thousands.push_back(values[i] / 1000.0);
            crowds.push_back(weights[i] * 12.5);
        }
        QVERIFY(near(gini(thousands, crowds), gini(values, weights), 1e-13));
        QVERIFY(near(coefficientOfVariation(thousands, crowds), coefficientOfVariation(values, weights), 1e-13));
        QVERIFY(near(tenthsRatio(thousands, crowds), tenthsRatio(values, weights), 1e-12));
        QVERIFY(near(theil(thousands, crowds, groups).within, theil(values, weights, groups).within, 1e-13));
        QVERIFY(near(standardDeviation(thousands, crowds) * 1000.0, standardDeviation(values, weights), 1e-6));
    }

    void tenths_data()
    {
        QTest::addColumn<Column>("values");
        QTest::addColumn<Column>("weights");
        QTest::addColumn<double>("expected");
        Column twenty, fifteen;
        for (int i = 1; i <= 20; ++i)
            twenty.push_back(i);
        for (int i = 15; i >= 1; --i)
            fifteen.push_back(i);
        QTest::newRow("two whole places each way: 19.5 over 1.5") << twenty << Column{} << 13.0;
        QTest::newRow("one and a half: (15 + 7) over (1 + 1)") << fifteen << Column{} << 11.0;
        QTest::newRow("three places: the highest over the lowest") << Column{2, 8, 5} << Column{} << 4.0;
        // Weight 20: the highest 2 are 1 of 40 and 1 of 30, the lowest 2 all in the place of 10.
        QTest::newRow("the heavy place gives a part") << Column{30, 10, 40} << Column{9, 10, 1} << 3.5;
        QTest::newRow("one place") << Column{7} << Column{3} << 1.0;
    }

    void tenths()
    {
        QFETCH(Column, values);
        QFETCH(Column, weights);
        QFETCH(double, expected);
        QVERIFY(near(tenthsRatio(values, weights), expected, 1e-12));
    }

    /// Without a single hair of rounding, though a mean of 0.1 three hundred times over has one.
    void equalPlacesAreEqual()
    {
        const Column values(300, 0.1);
        Column weights;
        for (int i = 0; i < 300; ++i)
            weights.push_back(0.3 + i);
        for (const Column &used : {weights, Column{}}) {
            QCOMPARE(standardDeviation(values, used), 0.0);
            QCOMPARE(coefficientOfVariation(values, used), 0.0);
            QCOMPARE(gini(values, used), 0.0);
            QCOMPARE(theil(values, used, {}).total, 0.0);
            QVERIFY(near(tenthsRatio(values, used), 1.0, 1e-12));
        }
    }

    void onlyPlacesWithValueAndWeightCount()
    {
        const Column values{1, kNaN, 2, 9, kInf, 3, 100, 4};
        const Column weights{1, 5, 1, kNaN, 2, 1, 0, -1};
        const Column fewer{1, 2, 3};
        QVERIFY(standardDeviation(values, weights) == standardDeviation(fewer, {}));
        QVERIFY(gini(values, weights) == gini(fewer, {}));
        QVERIFY(tenthsRatio(values, weights) == tenthsRatio(fewer, {}));
        const Theil found = theil(values, weights, {});
        QCOMPARE(found.n, std::size_t{3});
        QVERIFY(found.total == theil(fewer, {}, {}).total);
        QCOMPARE(found.groups.size(), std::size_t{1});
        QCOMPARE(found.groups[0].group, 0);
    }

    /// In no group: left out of the total too, even with a value that has no logarithm.
    void placesInNoGroupAreLeftOutOfTheil()
    {
        const Theil found = theil(Column{1, -8, 3, 0}, {}, Groups{0, -1, 1, -1});
        QCOMPARE(found.n, std::size_t{2});
        QVERIFY(near(found.total, theil(Column{1, 3}, {}, {}).total, 1e-15));
        QVERIFY(near(found.between, found.total, 1e-15));
    }

    void noFigure()
    {
        for (const Column &values : {Column{}, Column{kNaN, kInf}}) {
            QVERIFY(std::isnan(standardDeviation(values, {})));
            QVERIFY(std::isnan(coefficientOfVariation(values, {})));
            QVERIFY(std::isnan(gini(values, {})));
            QVERIFY(std::isnan(tenthsRatio(values, {})));
            QVERIFY(std::isnan(theil(values, {}, {}).total));
        }
        QVERIFY2(std::isnan(gini(Column{-1, 5}, {})), "a negative value");
        QVERIFY2(std::isnan(gini(Column{0, 0}, {})), "all are nothing");
        QVERIFY2(std::isnan(coefficientOfVariation(Column{-1, 1}, {})), "a mean of nothing");
        QVERIFY2(std::isnan(coefficientOfVariation(Column{-1, -2}, {})), "a mean below nothing");
        QVERIFY2(std::isnan(tenthsRatio(Column{0, 5}, {})), "the lowest has nothing");
        QCOMPARE(standardDeviation(Column{-1, 1}, {}), 1.0);

        const Theil withNothing = theil(Column{0, 5}, {}, Groups{0, 1});
        QCOMPARE(withNothing.n, std::size_t{2});
        QVERIFY(std::isnan(withNothing.total) && std::isnan(withNothing.between) && std::isnan(withNothing.within));
        QVERIFY(withNothing.groups.empty());
    }
};

QTEST_APPLESS_MAIN(TestInequality)
#include "tst_inequality.moc"
