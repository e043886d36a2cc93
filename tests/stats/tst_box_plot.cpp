// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/box_plot.h"

#include "tests/stats/samples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();
using Indices = std::vector<std::size_t>;
} // namespace

class TestBoxPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Quartiles with numpy.percentile; the outlier is the Maserati Bora of R's boxplot(mtcars$hp).
    void powerOfCars()
    {
        const BoxPlot box = boxPlot(samples::mtcarsHp());
        QCOMPARE(box.n, std::size_t{32});
        QCOMPARE(box.q1, 96.5);
        QCOMPARE(box.median, 123.0);
        QCOMPARE(box.q3, 180.0);
        QCOMPARE(box.lowerWhisker, 52.0);
        QCOMPARE(box.upperWhisker, 264.0);
        QCOMPARE(box.outliers, Indices{30});
    }

    /// 1..9 and one more: quartiles 3.25 and 7.75, fences −3.5 and 14.5.
    void onTheFenceIsWithin()
    {
        const BoxPlot on = boxPlot(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 14.5});
        QCOMPARE(on.upperWhisker, 14.5);
        QVERIFY(on.outliers.empty());
        const BoxPlot beyond = boxPlot(std::vector<double>{14.6, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        QCOMPARE(beyond.upperWhisker, 9.0);
        QCOMPARE(beyond.outliers, Indices{0});
    }

    /// Type 7 puts q3 of 1, 2, 3, 1000 at 252.25, above all but the outlier.
    void whiskersNeverEndInsideTheBox()
    {
        const BoxPlot high = boxPlot(std::vector<double>{1, 2, 3, 1000});
        QCOMPARE(high.q3, 252.25);
        QCOMPARE(high.upperWhisker, 252.25);
        QCOMPARE(high.outliers, Indices{3});
        const BoxPlot low = boxPlot(std::vector<double>{-1, -2, -3, -1000});
        QCOMPARE(low.lowerWhisker, -252.25);
    }

    void missingKeepTheirPlace()
    {
        const BoxPlot box = boxPlot(std::vector<double>{kNaN, 1, 2, kInf, 3, 4, 5, 6, 7, 8, 9, 99, -kInf});
        QCOMPARE(box.n, std::size_t{10});
        QCOMPARE(box.outliers, Indices{11});
    }

    void equalValuesAreALine()
    {
        const BoxPlot box = boxPlot(std::vector<double>(5, 0.1));
        for (const double figure : {box.lowerWhisker, box.q1, box.median, box.q3, box.upperWhisker})
            QCOMPARE(figure, 0.1);
        QVERIFY(box.outliers.empty());
    }

    void nothing()
    {
        const BoxPlot box = boxPlot(std::vector<double>{kNaN});
        QCOMPARE(box.n, std::size_t{0});
        for (const double figure : {box.lowerWhisker, box.q1, box.median, box.q3, box.upperWhisker})
            QVERIFY(std::isnan(figure));
        QVERIFY(box.outliers.empty());
    }
};

QTEST_APPLESS_MAIN(TestBoxPlot)
#include "tst_box_plot.moc"
