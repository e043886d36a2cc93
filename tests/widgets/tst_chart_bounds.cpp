// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/class_bounds.h"

#include <QTest>

using namespace atlas;

using Bounds = std::vector<double>;

class TestChartBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepIsWhatIsPublishedOrWhatAPixelTellsApart_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("perPixel");
        QTest::addColumn<double>("step");
        QTest::newRow("per cents with a decimal, wide axis") << 1 << 0.08 << 0.1;
        QTest::newRow("per cents with a decimal, narrow axis") << 1 << 0.4 << 0.1;
        QTest::newRow("whole inhabitants, thousands a pixel") << 0 << 3400.0 << 1000.0;
        QTest::newRow("by key") << 1 << 0.0 << 0.1;
    }
    void theStepIsWhatIsPublishedOrWhatAPixelTellsApart()
    {
        QFETCH(int, decimals);
        QFETCH(double, perPixel);
        QTEST(boundStep(decimals, perPixel), "step");
    }

    void aBoundIsRounded()
    {
        QCOMPARE(withBoundAt({20, 30, 40}, 10, 0, 23.4567, 0.1), (Bounds{23.5, 30, 40}));
        QCOMPARE(withBoundAt({20000, 30000, 400000}, 0, 1, 123456, 1000), (Bounds{20000, 123000, 400000}));
    }

    void aBoundStaysBetweenItsNeighbours()
    {
        QCOMPARE(withBoundAt({20, 30, 40}, 10, 0, 95, 0.1), (Bounds{29.9, 30, 40}));
        QCOMPARE(withBoundAt({20, 30, 40}, 10, 1, 3, 0.1), (Bounds{20, 20.1, 40}));
        QCOMPARE(withBoundAt({20, 30, 40}, 10, 0, 3, 0.1), (Bounds{10.1, 30, 40}));
    }

    void theLastBoundIsTheGreatestFigureAndStays()
    {
        QCOMPARE(withBoundAt({20, 30, 40}, 10, 2, 35, 0.1), (Bounds{20, 30, 40}));
        QCOMPARE(withBoundAt({20, 30, 40}, 10, -1, 35, 0.1), (Bounds{20, 30, 40}));
        QCOMPARE(withBoundAt({}, 10, 0, 35, 0.1), Bounds{});
    }

    void withoutRoomNothingMoves()
    {
        QCOMPARE(withBoundAt({20, 20.1, 40}, 19.9, 0, 30, 1), (Bounds{20, 20.1, 40}));
    }
};

QTEST_APPLESS_MAIN(TestChartBounds)
#include "tst_chart_bounds.moc"
