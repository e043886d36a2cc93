// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/weighted.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool near(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-12 * std::abs(expected);
}

} // namespace

Q_DECLARE_METATYPE(atlas::AggregateGap)

class TestWeighted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsTheMean()
    {
        // Two school classes of 20 and 30 pupils with means 80 and 90: together 86.
        QCOMPARE(weightedMean(std::vector<double>{80, 90}, std::vector<double>{20, 30}), 86.0);
    }

    void leavesOutPairsThatAreNotWhole()
    {
        const std::vector<double> values{80, kNaN, 90, 1000, 1000};
        const std::vector<double> weights{20, 500, 30, kNaN, -1};
        QCOMPARE(weightedMean(values, weights), 86.0);
    }

    void hasNoMeanWithoutWeight()
    {
        QVERIFY(std::isnan(weightedMean({}, {})));
        QVERIFY(std::isnan(weightedMean(std::vector<double>{1.0}, std::vector<double>{0.0})));
        QVERIFY(std::isnan(weightedMean(std::vector<double>{kNaN}, std::vector<double>{1.0})));
    }

    /// Amsterdam-Zuid 2024 (CBS Kerncijfers wijken en buurten): 23,000 of 148,850 inhabitants
    /// are 65 or older where both are published, 60 people live where they are not.
    void ratioIsOfTheSums()
    {
        const std::vector<double> older{23000, kNaN};
        const std::vector<double> inhabitants{148850, 60};
        const Aggregate zuid = aggregateRatio(older, inhabitants, inhabitants);
        QCOMPARE(zuid.gap, AggregateGap::None);
        QCOMPARE(std::round(zuid.value * 1000) / 10, 15.5);
        QCOMPARE(zuid.numerator, 23000.0);
        QCOMPARE(zuid.denominator, 148850.0);
        QVERIFY(near(zuid.coverage, 148850.0 / 148910.0));
        QCOMPARE(zuid.used, std::size_t{1});
        QCOMPARE(zuid.of, std::size_t{2});
    }

    void ratioIsNotTheMeanOfRatios()
    {
        // 50 % of 10 and 10 % of 90 are 14 of 100, not 30 %.
        const std::vector<double> part{5, 9}, whole{10, 90};
        QCOMPARE(aggregateRatio(part, whole, whole).value, 0.14);
    }

    void partsNeedBothFigures()
    {
        const std::vector<double> part{1, kNaN, 7}, whole{10, 10, kNaN}, weight{98, 1, 1};
        const Aggregate aggregate = aggregateRatio(part, whole, weight);
        QCOMPARE(aggregate.gap, AggregateGap::None);
        QCOMPARE(aggregate.value, 0.1);
        QCOMPARE(aggregate.used, std::size_t{1});
        QCOMPARE(aggregate.of, std::size_t{3});
        QCOMPARE(aggregate.coverage, 0.98);
    }

    void coverage_data()
    {
        QTest::addColumn<double>("missingWeight");
        QTest::addColumn<AggregateGap>("gap");
        QTest::newRow("all there") << 0.0 << AggregateGap::None;
        QTest::newRow("exactly 95 % is enough") << 5.0 << AggregateGap::None;
        QTest::newRow("a little less is not") << 5.01 << AggregateGap::LowCoverage;
    }

    void coverage()
    {
        QFETCH(double, missingWeight);
        QFETCH(AggregateGap, gap);
        // The weight that is there comes in pieces that do not add up exactly in binary.
        std::vector<double> values(100, 2.0);
        std::vector<double> weights(100, (100.0 - missingWeight) / 100.0);
        values.push_back(kNaN);
        weights.push_back(missingWeight);

        for (const Aggregate &aggregate : {aggregateMean(values, weights), aggregateSum(values, weights),
                                           aggregateRatio(values, values, weights)}) {
            QCOMPARE(aggregate.gap, gap);
            QCOMPARE(std::isnan(aggregate.value), gap != AggregateGap::None);
            QCOMPARE(aggregate.used, std::size_t{100});
            QVERIFY(near(aggregate.coverage, (100.0 - missingWeight) / 100.0));
        }
        // Also a refused aggregate tells how far it got.
        QCOMPARE(aggregateSum(values, weights).numerator, 200.0);
    }

    void meanWeighsItsParts()
    {
        const Aggregate mean = aggregateMean(std::vector<double>{80, 90, kNaN}, std::vector<double>{20, 30, 1});
        QCOMPARE(mean.gap, AggregateGap::None);
        QCOMPARE(mean.value, 86.0);
        QCOMPARE(mean.numerator, 4300.0);
        QCOMPARE(mean.denominator, 50.0);
        QVERIFY(near(mean.coverage, 50.0 / 51.0));
    }

    void meanMayTakeItsCoverageFromElsewhere()
    {
        const std::vector<double> worth{200, 400}, households{100, kNaN}, inhabitants{60, 40};
        const Aggregate mean = aggregateMean(worth, households, inhabitants);
        QCOMPARE(mean.gap, AggregateGap::LowCoverage);
        QCOMPARE(mean.coverage, 0.6);
        // Without them, the part of unknown weight shows only in the number of parts.
        const Aggregate unaware = aggregateMean(worth, households);
        QCOMPARE(unaware.coverage, 1.0);
        QCOMPARE(unaware.used, std::size_t{1});
        QCOMPARE(unaware.of, std::size_t{2});
    }

    void sumAddsWhatThereIs()
    {
        const Aggregate sum = aggregateSum(std::vector<double>{1e16, 1.0, -1e16}, {});
        QCOMPARE(sum.gap, AggregateGap::None);
        QCOMPARE(sum.value, 1.0); // plain addition loses it
        QCOMPARE(sum.denominator, 1.0);
        QCOMPARE(sum.coverage, 1.0);
    }

    void sumOfZeroesIsZero()
    {
        const Aggregate sum = aggregateSum(std::vector<double>{0.0, 0.0}, {});
        QCOMPARE(sum.gap, AggregateGap::None);
        QCOMPARE(sum.value, 0.0);
    }

    void withoutWeightsPartsWeighTheSame()
    {
        std::vector<double> values(19, 1.0);
        values.push_back(kNaN);
        QCOMPARE(aggregateSum(values, {}).value, 19.0);
        values.push_back(kNaN);
        QCOMPARE(aggregateSum(values, {}).gap, AggregateGap::LowCoverage);
    }

    void saysWhyThereIsNoFigure()
    {
        const std::vector<double> none{kNaN, kNaN}, zeroes{0.0, 0.0}, ones{1.0, 1.0};
        QCOMPARE(aggregateRatio(none, ones, ones).gap, AggregateGap::NoFigures);
        QCOMPARE(aggregateRatio({}, {}, {}).gap, AggregateGap::NoFigures);
        QCOMPARE(aggregateRatio(ones, zeroes, ones).gap, AggregateGap::ZeroDenominator);
        QVERIFY(std::isnan(aggregateRatio(ones, zeroes, ones).value));
        QCOMPARE(aggregateMean(ones, zeroes).gap, AggregateGap::ZeroDenominator);
        QCOMPARE(aggregateSum(ones, none).gap, AggregateGap::LowCoverage);
    }
};

QTEST_APPLESS_MAIN(TestWeighted)
#include "tst_weighted.moc"
