// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/colour_space.h"
#include "layers/view/colour_vision.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

constexpr std::array kImpaired{ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan};

double linear(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

} // namespace

class TestColourVision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Table 1 of Machado, Oliveira and Fernandes 2009, severity 1.0: the columns are what red, green and blue become in
    // linear light, so that a primary gives back its column. Eight bits hold 1/255 of the encoded value.
    void thePublishedMatricesComeBack_data()
    {
        QTest::addColumn<int>("vision");
        QTest::addColumn<QColor>("primary");
        QTest::addColumn<QList<double>>("column");
        const auto add = [](const char *name, ColourVision vision, Qt::GlobalColor primary, double r, double g, double b) {
            QTest::newRow(name) << static_cast<int>(vision) << QColor(primary) << QList<double>{r, g, b};
        };
        add("protan red", ColourVision::Protan, Qt::red, 0.152286, 0.114503, -0.003882);
        add("protan green", ColourVision::Protan, Qt::green, 1.052583, 0.786281, -0.048116);
        add("protan blue", ColourVision::Protan, Qt::blue, -0.204868, 0.099216, 1.051998);
        add("deutan red", ColourVision::Deutan, Qt::red, 0.367322, 0.280085, -0.011820);
        add("deutan green", ColourVision::Deutan, Qt::green, 0.860646, 0.672501, 0.042940);
        add("deutan blue", ColourVision::Deutan, Qt::blue, -0.227968, 0.047413, 0.968881);
        add("tritan red", ColourVision::Tritan, Qt::red, 1.255528, -0.078411, 0.004733);
        add("tritan green", ColourVision::Tritan, Qt::green, -0.076749, 0.930809, 0.691367);
        add("tritan blue", ColourVision::Tritan, Qt::blue, -0.178779, 0.147602, 0.303900);
    }
    void thePublishedMatricesComeBack()
    {
        QFETCH(int, vision);
        QFETCH(QColor, primary);
        QFETCH(QList<double>, column);
        const QColor seen = simulated(primary, static_cast<ColourVision>(vision));
        const QList<int> channels{seen.red(), seen.green(), seen.blue()};
        for (int i = 0; i < 3; ++i) {
            const double wanted = std::clamp(column[i], 0.0, 1.0);
            const double least = linear((channels[i] - 1.0) / 255), most = linear((channels[i] + 1.0) / 255);
            QVERIFY2((channels[i] == 0 || least <= wanted) && wanted <= most, qPrintable(QStringLiteral("channel %1: %2").arg(i).arg(channels[i])));
        }
    }

    void greysStayAsTheyAre()
    {
        // The rows of each matrix add up to one.
        for (const ColourVision vision : kImpaired) {
            for (int level = 0; level <= 255; level += 15) {
                const QColor seen = simulated(QColor(level, level, level), vision);
                QVERIFY(std::abs(seen.red() - level) <= 1 && std::abs(seen.green() - level) <= 1 && std::abs(seen.blue() - level) <= 1);
            }
        }
    }

    void withoutConesThereIsOnlyLuminance()
    {
        for (const QColor &colour : {QColor(0x08, 0x51, 0x9c), QColor(0xd9, 0x48, 0x01), QColor(0x78, 0xc6, 0x79)}) {
            const QColor seen = simulated(colour, ColourVision::Achromat);
            QCOMPARE(seen.red(), seen.green());
            QCOMPARE(seen.green(), seen.blue());
            QVERIFY(std::abs(toLab(seen).l - toLab(colour).l) < 0.5);
        }
    }

    void newsprintHasNoDeepBlack()
    {
        QVERIFY(std::abs(toLab(simulated(QColor(Qt::black), ColourVision::GreyPrint)).l - 36) < 0.5);
        QCOMPARE(simulated(QColor(Qt::white), ColourVision::GreyPrint).rgb(), QColor(Qt::white).rgb());
    }

    void redAndGreenComeTogetherForDeutansButNotForTritans()
    {
        const QColor red(0xd7, 0x30, 0x27), green(0x66, 0x8b, 0x2f);
        const auto apart = [&](ColourVision vision) { return deltaE2000(toLab(simulated(red, vision)), toLab(simulated(green, vision))); };
        QVERIFY(apart(ColourVision::Deutan) < apart(ColourVision::Normal) / 2);
        QVERIFY(apart(ColourVision::Tritan) > apart(ColourVision::Deutan) * 2);
    }

    void anImageIsItsPixels_data()
    {
        QTest::addColumn<int>("vision");
        for (const ColourVision vision : kColourVisions)
            QTest::addRow("%s", qPrintable(toText(vision))) << static_cast<int>(vision);
    }
    void anImageIsItsPixels()
    {
        QFETCH(int, vision);
        const auto eyes = static_cast<ColourVision>(vision);
        // More colours than are remembered, in no order.
        QImage image(131, 97, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        quint32 seed = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                seed = seed * 1664525U + 1013904223U;
                image.setPixel(x, y, (seed >> 8) | 0xff000000U);
            }
        }
        const QImage seen = simulated(image, eyes);
        QCOMPARE(seen.size(), image.size());
        QCOMPARE(seen.devicePixelRatio(), 2.0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(seen.pixelColor(x, y).rgb(), simulated(image.pixelColor(x, y), eyes).rgb());
        }
    }

    void whatIsTransparentStaysTransparent()
    {
        QImage image(3, 1, QImage::Format_ARGB32_Premultiplied);
        image.setPixel(0, 0, 0);
        image.setPixel(1, 0, qPremultiply(qRgba(200, 40, 40, 128)));
        image.setPixel(2, 0, qRgb(200, 40, 40));
        const QImage seen = simulated(image, ColourVision::Protan);
        QCOMPARE(seen.pixel(0, 0), 0U);
        QCOMPARE(qAlpha(seen.pixel(1, 0)), 128);
        QCOMPARE(qAlpha(seen.pixel(2, 0)), 255);
    }

    void normalEyesSeeTheSameImage()
    {
        QImage image(5, 5, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QCOMPARE(simulated(image, ColourVision::Normal), image);
    }

    // Sharma, Wu and Dalal 2005, table 1: all 34 pairs with their published differences.
    void publishedColourDifferences_data()
    {
        QTest::addColumn<QList<double>>("pair");
        const QList<QList<double>> table{
            {50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425},
            {50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615},
            {50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412},
            {50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000},
            {50, -1.1848, -84.8006, 50, 0, -82.7485, 1.0000},
            {50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0000},
            {50, 0, 0, 50, -1, 2, 2.3669},
            {50, -1, 2, 50, 0, 0, 2.3669},
            {50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792},
            {50, 2.4900, -0.0010, 50, -2.4900, 0.0010, 7.1792},
            {50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195},
            {50, 2.4900, -0.0010, 50, -2.4900, 0.0012, 7.2195},
            {50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045},
            {50, -0.0010, 2.4900, 50, 0.0010, -2.4900, 4.8045},
            {50, -0.0010, 2.4900, 50, 0.0011, -2.4900, 4.7461},
            {50, 2.5, 0, 50, 0, -2.5, 4.3065},
            {50, 2.5, 0, 73, 25, -18, 27.1492},
            {50, 2.5, 0, 61, -5, 29, 22.8977},
            {50, 2.5, 0, 56, -27, -3, 31.9030},
            {50, 2.5, 0, 58, 24, 15, 19.4535},
            {50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000},
            {50, 2.5, 0, 50, 3.2972, 0, 1.0000},
            {50, 2.5, 0, 50, 1.8634, 0.5757, 1.0000},
            {50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000},
            {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644},
            {63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630},
            {61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731},
            {35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645},
            {22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373},
            {36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146},
            {90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441},
            {90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381},
            {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377},
            {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082},
        };
        for (qsizetype i = 0; i < table.size(); ++i)
            QTest::addRow("pair %d", static_cast<int>(i + 1)) << table[i];
    }
    void publishedColourDifferences()
    {
        QFETCH(QList<double>, pair);
        const Lab a{pair[0], pair[1], pair[2]}, b{pair[3], pair[4], pair[5]};
        QVERIFY2(std::abs(deltaE2000(a, b) - pair[6]) < 0.00005, qPrintable(QString::number(deltaE2000(a, b), 'f', 6)));
        QVERIFY(std::abs(deltaE2000(a, b) - deltaE2000(b, a)) < 1e-9);
        QCOMPARE(deltaE2000(a, a), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colour_vision.moc"
