// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/colour_space.h"

#include <QTest>

using namespace atlas;

class TestColourSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadableColourIsMovedNoFurtherThanItMust()
    {
        // #D9480F on white stands at 4.30:1 (WCAG 2 formula, by hand): a little darker will do.
        const QColor orange(0xd9, 0x48, 0x0f);
        QVERIFY(contrastRatio(orange, Qt::white) < 4.5);
        const QColor moved = readableOn(orange, Qt::white);
        QVERIFY(contrastRatio(moved, Qt::white) >= 4.5);
        QVERIFY(contrastRatio(moved, Qt::white) < 4.8);
        QCOMPARE(readableOn(Qt::black, Qt::white), QColor(Qt::black));
        // On a dark ground it goes the other way.
        QVERIFY(readableOn(QColor(60, 60, 60), Qt::black).lightness() > QColor(60, 60, 60).lightness());
    }

    // Lindbloom's CIE colour calculator, sRGB, D65.
    void knownColours_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<double>("l");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("white") << QColor(Qt::white) << 100.0 << 0.0 << 0.0;
        QTest::newRow("black") << QColor(Qt::black) << 0.0 << 0.0 << 0.0;
        QTest::newRow("red") << QColor(255, 0, 0) << 53.2408 << 80.0925 << 67.2032;
        QTest::newRow("green") << QColor(0, 255, 0) << 87.7347 << -86.1827 << 83.1793;
        QTest::newRow("blue") << QColor(0, 0, 255) << 32.2970 << 79.1875 << -107.8602;
    }
    void knownColours()
    {
        QFETCH(QColor, colour);
        QFETCH(double, l);
        QFETCH(double, a);
        QFETCH(double, b);
        const Lab lab = toLab(colour);
        QVERIFY2(std::abs(lab.l - l) < 0.02, qPrintable(QString::number(lab.l)));
        QVERIFY2(std::abs(lab.a - a) < 0.02, qPrintable(QString::number(lab.a)));
        QVERIFY2(std::abs(lab.b - b) < 0.02, qPrintable(QString::number(lab.b)));
    }

    void backAgain()
    {
        for (const QRgb rgb : {0x0B5CADu, 0xD9480Fu, 0x808080u, 0xF7F6F3u})
            QCOMPARE(fromLab(toLab(QColor(rgb))), QColor(rgb));
    }

    // WCAG 2: black on white is 21:1, #767676 on white is 4.54:1.
    void contrastOfKnownPairs()
    {
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.005);
    }
};

QTEST_APPLESS_MAIN(TestColourSpace)
#include "tst_colour_space.moc"
