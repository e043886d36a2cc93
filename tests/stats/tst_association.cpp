// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/association.h"

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

using Column = std::vector<double>;

} // namespace

class TestAssociation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Anscombe, "Graphs in statistical analysis", 1973: four clouds of one line. Expected
    /// with numpy.linalg.lstsq, scipy.stats.pearsonr and spearmanr (NumPy 1.24, SciPy 1.10).
    void anscombe_data()
    {
        QTest::addColumn<Column>("x");
        QTest::addColumn<Column>("y");
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("intercept");
        QTest::addColumn<double>("r");
        QTest::addColumn<double>("residualSd");
        QTest::addColumn<double>("rho");

        const Column x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        const Column x4{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
        QTest::newRow("a plain cloud") << x
            << Column{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68}
            << 0.5000909090909091 << 3.000090909090909 << 0.81642051634484
            << 1.236603322726321 << 0.8181818181818182;
        QTest::newRow("a curve") << x
            << Column{9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74}
            << 0.5 << 3.000909090909091 << 0.8162365060002428
            << 1.237214205341577 << 0.690909090909091;
        QTest::newRow("a line and an outlier") << x
            << Column{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73}
            << 0.4997272727272729 << 3.0024545454545466 << 0.8162867394895982
            << 1.2363113513899957 << 0.990909090909091;
        QTest::newRow("one place decides, many ties") << x4
            << Column{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89}
            << 0.4999090909090908 << 3.0017272727272744 << 0.8165214368885031
            << 1.2356954856813769 << 0.5;
    }

    void anscombe()
    {
        QFETCH(Column, x);
        QFETCH(Column, y);
        QFETCH(double, slope);
        QFETCH(double, intercept);
        QFETCH(double, r);
        QFETCH(double, residualSd);
        QFETCH(double, rho);
        const LinearFit fit = leastSquares(x, y);
        QCOMPARE(fit.n, std::size_t{11});
        QVERIFY(near(fit.slope, slope, 1e-13));
        QVERIFY(near(fit.intercept, intercept, 1e-12));
        QVERIFY(near(fit.r2, r * r, 1e-13));
        QVERIFY(near(fit.residualSd, residualSd, 1e-12));
        QVERIFY(near(pearson(x, y), r, 1e-13));
        QVERIFY(near(spearman(x, y), rho, 1e-13));
    }

    /// NIST StRD, linear least squares, dataset Norris: certified values.
    void norris()
    {
        const Column x{0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                       0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                       0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5};
        const Column y{0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                       0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                       0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2};
        const LinearFit fit = leastSquares(x, y);
        QVERIFY(near(fit.slope, 1.00211681802045, 1e-13));
        QVERIFY(near(fit.intercept, -0.262323073774029, 1e-11));
        QVERIFY(near(fit.residualSd, 0.884796396144373, 1e-12));
        QVERIFY(near(fit.r2, 0.999993745883712, 1e-14));
    }

    /// scipy.stats.spearmanr and pearsonr (SciPy 1.10).
    void tiesShareTheMeanOfTheirRanks()
    {
        const Column x{1, 2, 2, 3, 5, 5, 5, 8, 9, 10};
        const Column y{3, 1, 4, 4, 6, 2, 8, 8, 7, 9};
        QVERIFY(near(spearman(x, y), 0.7709310859368713, 1e-14));
        QVERIFY(near(pearson(x, y), 0.7922198749075516, 1e-14));
    }

    void ranksSeeOrderOnly()
    {
        const Column x{1, 2, 3, 4, 5};
        QVERIFY(near(spearman(x, Column{1, 10, 100, 1000, 1e9}), 1.0, 1e-15));
        QVERIFY(near(spearman(x, Column{5, 4, 1, 0, -1e9}), -1.0, 1e-15));
    }

    /// What lacks one of the two may not shift the ranks or the means of the rest.
    void placesLackingOneFigureCountInNothing()
    {
        const Column x{1, 2, kNaN, 2, 3, 100, 5};
        const Column y{3, 1, 50, 4, 4, kInf, 6};
        const Column bothX{1, 2, 2, 3, 5};
        const Column bothY{3, 1, 4, 4, 6};
        const LinearFit fit = leastSquares(x, y);
        const LinearFit both = leastSquares(bothX, bothY);
        QCOMPARE(fit.n, std::size_t{5});
        QVERIFY(fit.slope == both.slope && fit.intercept == both.intercept);
        QVERIFY(pearson(x, y) == pearson(bothX, bothY));
        QVERIFY(spearman(x, y) == spearman(bothX, bothY));

        const Column residuals = studentisedResiduals(x, y);
        const Column expected = studentisedResiduals(bothX, bothY);
        QCOMPARE(residuals.size(), x.size());
        QVERIFY(std::isnan(residuals[2]) && std::isnan(residuals[5]));
        QVERIFY(residuals[0] == expected[0] && residuals[3] == expected[2] && residuals[6] == expected[4]);
    }

    /// Anscombe's third cloud, where the outlier is the third place: residuals through the hat
    /// matrix X (XᵀX)⁻¹ Xᵀ in NumPy.
    void residualsInTheirOwnStandardErrors()
    {
        const Column x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        const Column y{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
        const Column expected{-0.4601773642, -0.1963330409, 2.999991716, -0.3308514884,
                              -0.5969507586, -1.134971637, 0.0704163094, 0.3806986072,
                              -0.7551765168, -0.0697387094, 0.2118809363};
        const Column residuals = studentisedResiduals(x, y);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(near(residuals[i], expected[i], 1e-9));
    }

    /// Anscombe's fourth: the line goes through the eighth place wherever it lies.
    void aPlaceThatAloneDecidesTheSlopeHasNoResidual()
    {
        const Column x{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
        const Column y{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};
        const Column residuals = studentisedResiduals(x, y);
        QVERIFY(std::isnan(residuals[7]));
        QVERIFY(near(residuals[3], 1.568732935, 1e-9));
    }

    /// Rounding leaves residuals of 1e-16; in their own standard errors some would be over 2.
    void placesOnALineHaveNoOutliers()
    {
        Column x, y;
        for (int i = 0; i < 200; ++i) {
            x.push_back(i / 7.0);
            y.push_back(1e5 + 0.1 * (i / 7.0));
        }
        for (const double residual : studentisedResiduals(x, y))
            QCOMPARE(residual, 0.0);
        QVERIFY(near(leastSquares(x, y).slope, 0.1, 1e-11));
    }

    void twoPlacesHaveALineAndNoSpread()
    {
        const LinearFit fit = leastSquares(Column{1, 3}, Column{10, 20});
        QCOMPARE(fit.slope, 5.0);
        QCOMPARE(fit.intercept, 5.0);
        QCOMPARE(fit.r2, 1.0);
        QVERIFY(std::isnan(fit.residualSd));
        QVERIFY(std::isnan(studentisedResiduals(Column{1, 3}, Column{10, 20})[0]));
    }

    void noLine_data()
    {
        QTest::addColumn<Column>("x");
        QTest::addColumn<Column>("y");
        QTest::addColumn<int>("n");
        QTest::newRow("no places") << Column{} << Column{} << 0;
        QTest::newRow("one place") << Column{1} << Column{2} << 1;
        QTest::newRow("one place with both") << Column{1, kNaN, 3} << Column{2, 5, kInf} << 1;
        // 0.1 ten times over is not 1: the mean is a hair off, and so would be the deviations.
        QTest::newRow("all x the same") << Column(10, 0.1) << Column{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 10;
    }

    void noLine()
    {
        QFETCH(Column, x);
        QFETCH(Column, y);
        QFETCH(int, n);
        const LinearFit fit = leastSquares(x, y);
        QCOMPARE(fit.n, static_cast<std::size_t>(n));
        for (const double figure : {fit.slope, fit.intercept, fit.r2, fit.residualSd})
            QVERIFY(std::isnan(figure));
        QVERIFY(std::isnan(pearson(x, y)));
        QVERIFY(std::isnan(spearman(x, y)));
        for (const double residual : studentisedResiduals(x, y))
            QVERIFY(std::isnan(residual));
    }

    void allYTheSameLieOnALevelLine()
    {
        const Column x{1, 2, 3, 4, 5, 6, 7};
        const Column y(7, 0.1);
        const LinearFit fit = leastSquares(x, y);
        QCOMPARE(fit.slope, 0.0);
        QVERIFY(near(fit.intercept, 0.1, 1e-16));
        QVERIFY(std::isnan(fit.r2));
        QVERIFY(std::isnan(pearson(x, y)));
        QVERIFY(std::isnan(spearman(x, y)));
    }
};

QTEST_APPLESS_MAIN(TestAssociation)
#include "tst_association.moc"
