// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/histogram.h"

#include "tests/stats/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

using Column = std::vector<double>;
using Counts = std::vector<std::size_t>;

Column randomColumn(unsigned seed, double scale)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> value(0.3, 1.0);
    Column values(500);
    std::ranges::generate(values, [&] { return scale * value(random); });
    return values;
}

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// R: hist(mtcars$mpg, right = TRUE, include.lowest = TRUE) has breaks 10, 15 ... 35 and
    /// counts 6, 12, 8, 2, 4; the car of exactly 15 is in the first bin.
    void fuelConsumption()
    {
        const Histogram found = histogram(samples::mtcarsMpg(), 5);
        QCOMPARE(found.start, 10.0);
        QCOMPARE(found.width, 5.0);
        QCOMPARE(found.counts, (Counts{6, 12, 8, 2, 4}));
        QCOMPARE(binOf(found, 15.0), std::size_t{0});
    }

    void onAnEdgeCountsBelowAndTheFirstIsClosed()
    {
        const Column values{0.0, 10.0, 10.001, 20.0, 30.0, 0.005};
        const Histogram found = histogram(values, 3);
        QCOMPARE(found.start, 0.0);
        QCOMPARE(found.width, 10.0);
        QCOMPARE(found.counts, (Counts{3, 2, 1}));
        QCOMPARE(binOf(found, 0.0), std::size_t{0});
        QCOMPARE(binOf(found, 10.0), std::size_t{0});
        QCOMPARE(binOf(found, 30.0), std::size_t{2});
    }

    void outsideOrMissingHasNoBin()
    {
        const Histogram found = histogram(Column{0.25, 29.75}, 3);
        QCOMPARE(found.counts.size(), std::size_t{3});
        for (const double value : {-0.001, 30.001, kNaN, kInf, -kInf})
            QCOMPARE(binOf(found, value), std::size_t{3});
        QCOMPARE(binOf(Histogram{}, 1.0), std::size_t{0});
    }

    /// 0.1 + 0.2 is not 0.3: edges are the doubles that print as the decimals they are.
    void edgesAreDecimals()
    {
        const Histogram tenths = histogram(Column{0.0123456, 0.9876543}, 10);
        QCOMPARE(tenths.width, 0.1);
        for (std::size_t i = 0; i <= 10; ++i)
            QVERIFY(tenths.edge(i) == static_cast<double>(i) / 10.0);
        QCOMPARE(binOf(tenths, 0.3), std::size_t{2});
        QCOMPARE(binOf(tenths, std::nextafter(0.3, 1.0)), std::size_t{3});

        const Histogram quarters = histogram(Column{-0.5123456, 0.4876543}, 4);
        QCOMPARE(quarters.width, 0.25);
        QVERIFY(quarters.edge(0) == -0.75 && quarters.edge(5) == 0.5);
        QCOMPARE(quarters.counts.size(), std::size_t{5});
    }

    void coversAllOnRoundEdges()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const Column values = randomColumn(seed, std::pow(10.0, static_cast<int>(seed) - 6));
            for (const int wished : {1, 2, 5, 8, 13, 20, 40}) {
                const Histogram found = histogram(values, wished);
                const std::size_t bins = found.counts.size();
                QCOMPARE(std::accumulate(found.counts.begin(), found.counts.end(), std::size_t{0}), values.size());
                QVERIFY(static_cast<double>(bins) <= 1.5 * wished + 2.0);
                QVERIFY(static_cast<double>(bins) >= 0.66 * wished);
                QVERIFY(found.edge(0) <= std::ranges::min(values));
                QVERIFY(found.edge(1) > std::ranges::min(values));
                QVERIFY(found.edge(bins) >= std::ranges::max(values));
                QVERIFY(found.edge(bins - 1) < std::ranges::max(values));

                const double mantissa = found.width / std::pow(10.0, std::floor(std::log10(found.width) + 1e-9));
                QVERIFY(std::ranges::any_of(Column{1, 2, 2.5, 5}, [mantissa](double nice) {
                    return std::abs(mantissa - nice) < 1e-9;
                }));

                Counts counted(bins, 0);
                for (const double value : values) {
                    const std::size_t bin = binOf(found, value);
                    QVERIFY(value <= found.edge(bin + 1));
                    QVERIFY(value > found.edge(bin) || (bin == 0 && value == found.edge(0)));
                    ++counted[bin];
                }
                QCOMPARE(counted, found.counts);
            }
        }
    }

    /// Every whole percentage from 10 to 35 once: no bin may hold more of them than another,
    /// whatever is wished for (0.5 gives gaps, 2.5 gives teeth, a first bin from 10 one too many).
    void wholePercentagesShowNoTeeth()
    {
        Column values(26);
        std::iota(values.begin(), values.end(), 10.0);
        const Histogram fine = histogram(values, 40);
        QCOMPARE(fine.width, 1.0);
        QCOMPARE(fine.start, 9.0);
        QCOMPARE(fine.counts, Counts(26, 1));
        const Histogram pairs = histogram(values, 10);
        QCOMPARE(pairs.width, 2.0);
        QCOMPARE(pairs.counts, (Counts{1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1})); // (8, 10] ... (34, 36]
        QCOMPARE(histogram(Column{10, 14, 37}, 8).width, 5.0); // 3.375 wished, and 2.5 may not be
        Column tenths;
        for (int i = 100; i < 126; ++i)
            tenths.push_back(i / 10.0);
        QCOMPARE(histogram(tenths, 40).counts, Counts(26, 1));
        QCOMPARE(histogram(tenths, 40).width, 0.1);
    }

    void equalValuesAreOneBin_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("nothing") << 0.0;
        QTest::newRow("small") << 0.1;
        QTest::newRow("negative") << -3.0;
        QTest::newRow("large") << 250000.0;
        QTest::newRow("on its own edge") << 1.0;
    }

    void equalValuesAreOneBin()
    {
        QFETCH(double, value);
        const Histogram found = histogram(Column(7, value));
        QCOMPARE(found.counts, Counts{7});
        QVERIFY(found.width > 0.0 && found.edge(0) <= value && value <= found.edge(1));
        QCOMPARE(binOf(found, value), std::size_t{0});
    }

    void noBins()
    {
        for (const Column &values : {Column{}, Column{kNaN, kInf, -kInf}, Column{-1.7e308, 1.7e308},
                                     Column{0.0, 5e-324}}) {
            const Histogram found = histogram(values);
            QVERIFY(found.counts.empty());
            QCOMPARE(binOf(found, 0.0), std::size_t{0});
        }
    }

    void missingCountNowhere()
    {
        const Histogram found = histogram(Column{kNaN, 1.0, kInf, 2.0, 3.0}, 3);
        QCOMPARE(std::accumulate(found.counts.begin(), found.counts.end(), std::size_t{0}), std::size_t{3});
    }

    /// Neighbouring doubles: few bins, and an end to it.
    void tinyDifferencesOfLargeFigures()
    {
        const double large = 9.0e15;
        const Histogram found = histogram(Column{large, large + 1.0, large + 2.0}, 40);
        QCOMPARE(std::accumulate(found.counts.begin(), found.counts.end(), std::size_t{0}), std::size_t{3});
        QVERIFY(found.counts.size() <= 3);
    }

    /// numpy.histogram_bin_edges(..., 'fd') of 1..1000 has 10 bins, of 500 and 5000 standard normal
    /// figures (default_rng(0)) 20 and 45.
    void freedmanAndDiaconis_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("iqr");
        QTest::addColumn<double>("range");
        QTest::addColumn<int>("bins");
        QTest::newRow("1 to 1000") << 1000 << 499.5 << 999.0 << 10;
        QTest::newRow("500 normal figures") << 500 << 1.390143944684439 << 6.965458469103236 << 20;
        QTest::newRow("45 are too many") << 5000 << 1.36309230339077 << 7.156620804771103 << 40;
        QTest::newRow("6 are too few") << 32 << 7.375 << 23.5 << 8;
        QTest::newRow("half are the same: Sturges, 1 + log2 of 1024") << 1024 << 0.0 << 50.0 << 11;
        QTest::newRow("nothing") << 0 << kNaN << kNaN << 8;
        QTest::newRow("all the same") << 5 << 0.0 << 0.0 << 8;
    }

    void freedmanAndDiaconis()
    {
        QFETCH(int, n);
        QFETCH(double, iqr);
        QFETCH(double, range);
        QFETCH(int, bins);
        QCOMPARE(wishedBins(static_cast<std::size_t>(n), iqr, range), bins);
    }

    void withoutAWishItChooses()
    {
        Column values(1000);
        std::iota(values.begin(), values.end(), 1.0);
        QCOMPARE(histogram(values).width, 100.0);
        QCOMPARE(histogram(values).counts, Counts(10, 100));
    }
};

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
