// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/similarity.h"

#include "tests/stats/samples.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

using Columns = std::vector<std::vector<double>>;

std::vector<std::size_t> indices(const std::vector<Neighbour> &neighbours)
{
    std::vector<std::size_t> result;
    for (const Neighbour &neighbour : neighbours)
        result.push_back(neighbour.index);
    return result;
}

} // namespace

class TestSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Cars most like the Mazda RX4 in consumption and power: scipy.stats.zscore (ddof 1) and
    /// scipy.spatial.distance.cdist, divided by √2 (SciPy 1.10).
    void carsLikeTheMazda()
    {
        const Columns columns{samples::mtcarsMpg(), samples::mtcarsHp()};
        const std::vector<Neighbour> expected{{1, 0.0},
                                              {3, 0.046929674858666975},
                                              {31, 0.048049534252460516},
                                              {20, 0.14634428237672464},
                                              {9, 0.2501477443518957},
                                              {8, 0.2617828148264879}};
        const auto found = nearest(0, columns, 6);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(found[i].index, expected[i].index);
            QVERIFY(std::abs(found[i].distance - expected[i].distance) < 1e-14);
        }
    }

    /// 1..5 has variance 2.5: one step is √(1 / 2.5), and half of it squared with a column
    /// that is the same everywhere.
    void aConstantColumnAddsNothing()
    {
        const Columns columns{{1, 2, 3, 4, 5}, {0.1, 0.1, 0.1, 0.1, 0.1}};
        const auto found = nearest(0, columns, 1);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(std::abs(found[0].distance - std::sqrt(0.4 / 2.0)) < 1e-15);
    }

    void unitsDoNotMatter()
    {
        Columns columns{samples::mtcarsMpg(), samples::mtcarsHp()};
        const auto before = indices(nearest(7, columns, 31));
        for (double &value : columns[1])
            value = value * 735.49875 + 1e4; // watts, and another zero
        QCOMPARE(indices(nearest(7, columns, 31)), before);
    }

    void equallyFarGoByIndex()
    {
        QCOMPARE(indices(nearest(2, Columns{{4, 2, 3, 4, 2, 9}}, 4)), (std::vector<std::size_t>{0, 1, 3, 4}));
    }

    /// The one without the second figure still counts in the deviation of the first column:
    /// 0, 1, 2, 9 has variance 50/3.
    void placesThatLackAFigureAreLeftOut()
    {
        const Columns columns{{0, 1, 2, 9}, {5, 6, kInf, 5}};
        const auto found = nearest(0, columns, 9);
        QCOMPARE(indices(found), (std::vector<std::size_t>{1, 3}));
        QVERIFY(std::abs(found[1].distance - std::sqrt(81.0 * 3.0 / 50.0 / 2.0)) < 1e-14);
    }

    void nobody()
    {
        const Columns columns{{1, 2, 3}, {4, kNaN, 6}};
        QVERIFY2(nearest(1, columns, 5).empty(), "the subject lacks a figure");
        QVERIFY2(nearest(3, columns, 5).empty(), "no such place");
        QVERIFY2(nearest(0, Columns{}, 5).empty(), "no columns");
        QVERIFY2(nearest(0, columns, 0).empty(), "none wanted");
        QVERIFY2(nearest(0, Columns{{1}}, 5).empty(), "alone");
    }
};

QTEST_APPLESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
