// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/map_scene.h"
#include "layers/render/scale_bar.h"

#include <QMarginsF>
#include <QTest>

using namespace atlas;

class TestViewport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void northIsUpAndEastIsRight()
    {
        const Viewport view{QSize(200, 100), 1, QPointF(150000, 450000), 10};
        QCOMPARE(view.toCanvas({150000, 450000}), QPointF(100, 50));
        QCOMPARE(view.toCanvas({150100, 450200}), QPointF(110, 30));
    }

    void mapAndCanvasAreInverse()
    {
        const Viewport view{QSize(1236, 884), 2, QPointF(155123.5, 463000.25), 137.3};
        const Point p = view.toMap(QPointF(17.25, 800.5));
        const QPointF back = view.toCanvas(p);
        QVERIFY(QLineF(back, QPointF(17.25, 800.5)).length() < 1e-6);
    }

    void zoomingKeepsThePointUnderTheCursor_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<QPointF>("about");
        QTest::newRow("in about a corner") << 1.25 << QPointF(0, 0);
        QTest::newRow("in about a place") << 3.0 << QPointF(611.5, 77.25);
        QTest::newRow("out beside the canvas") << 0.1 << QPointF(-40, 2000);
        QTest::newRow("far in") << 10000.0 << QPointF(300, 200);
    }
    void zoomingKeepsThePointUnderTheCursor()
    {
        QFETCH(double, factor);
        QFETCH(QPointF, about);
        const Viewport view{QSize(800, 600), 1, QPointF(150000, 450000), 250};
        const Viewport zoomed = view.zoomed(factor, about);
        QCOMPARE(zoomed.metresPerPixel, 250 / factor);
        const Point before = view.toMap(about);
        QVERIFY(QLineF(zoomed.toCanvas(before), about).length() < 1e-5);
    }

    void fittingShowsTheWholeBox()
    {
        const Box box{13000, 306000, 278000, 619000};
        const Viewport view = Viewport::fitting(box, QSize(1000, 500), 1, 20);
        QVERIFY(qAbs(view.toCanvas({box.minX, box.maxY}).y() - 20) < 1e-6);
        QVERIFY(qAbs(view.toCanvas({box.minX, box.minY}).y() - 480) < 1e-6);
        QVERIFY(view.toCanvas({box.minX, box.minY}).x() >= 20);
    }

    void insetsKeepRoomForPanels()
    {
        const Box box{0, 0, 1000, 1000};
        const Viewport view = Viewport::fitting(box, QSize(800, 400), 1, QMarginsF(300, 10, 20, 30));
        const QRectF seen(view.toCanvas({0, 1000}), view.toCanvas({1000, 0}));
        QVERIFY(QRectF(300, 10, 480, 360).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(seen));
        QVERIFY(qAbs(seen.height() - 360) < 1e-6);
        QVERIFY(qAbs(seen.center().x() - 540) < 1e-6);
    }

    void aScaleBarHasARoundLength_data()
    {
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("label");
        QTest::newRow("country") << 350.0 << 150.0 << 50000.0 << QStringLiteral("50 km");
        QTest::newRow("exactly a hundred") << 1000.0 << 100.0 << 100000.0 << QStringLiteral("100 km");
        QTest::newRow("street") << 0.5 << 110.0 << 50.0 << QStringLiteral("50 m");
        QTest::newRow("two") << 25.0 << 99.0 << 2000.0 << QStringLiteral("2 km");
    }
    void aScaleBarHasARoundLength()
    {
        QFETCH(double, metresPerPixel);
        QFETCH(double, most);
        QFETCH(double, metres);
        QFETCH(QString, label);
        const ScaleBar bar = scaleBarFor(metresPerPixel, most);
        QCOMPARE(bar.metres, metres);
        QCOMPARE(bar.length, metres / metresPerPixel);
        QCOMPARE(bar.label, label);
    }
};

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
