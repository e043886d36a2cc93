// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Figures as files, read back by what others wrote: an XML reader, and rsvg-convert where it is.

#include "figure_fixture.h"

#include "layers/render/files/figure_file.h"
#include "layers/render/files/svg_writer.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace atlas;
using namespace atlas::figures;

class TestFigureFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormedAndOfTrueSize()
    {
        QString error;
        const QList<Element> elements = elementsOf(toSvg(figure()), error);
        QCOMPARE(error, QString());
        // 288 units of 1/96 inch are three inches.
        QCOMPARE(elements[0].attributes.value(QLatin1String("width")), QLatin1String("76.2mm"));
        QCOMPARE(elements[0].attributes.value(QLatin1String("height")), QLatin1String("50.8mm"));
        QCOMPARE(elements[0].attributes.value(QLatin1String("viewBox")), QLatin1String("0 0 288 192"));
        QCOMPARE(elements[1].text, QStringLiteral("65-plussers"));
        QCOMPARE(elements[2].text, QStringLiteral("Kaart van twee gemeenten."));
    }

    void idsAreReadableAndUnique()
    {
        QString error;
        QStringList ids;
        for (const Element &element : elementsOf(toSvg(figure()), error)) {
            if (element.attributes.hasAttribute(QLatin1String("id")))
                ids << element.attributes.value(QLatin1String("id")).toString();
        }
        QVERIFY(ids.contains(QStringLiteral("gemeente-GM0114")));
        QVERIFY(ids.contains(QStringLiteral("vlakken")));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void textStaysTextInOnePiece()
    {
        QString error;
        QStringList words;
        for (const Element &element : elementsOf(toSvg(figure()), error)) {
            if (element.name == QLatin1String("text"))
                words << element.text;
        }
        QVERIFY(words.contains(QStringLiteral("Inwoners van 65 jaar & ouder")));
    }

    void coordinatesHaveAtMostTwoDecimals()
    {
        const QString svg = QString::fromUtf8(toSvg(figure()));
        QVERIFY(!svg.contains(QRegularExpression(QStringLiteral(" (d|x|y|cx|cy|r)=\"[^\"]*\\.\\d{3}"))));
        QVERIFY(svg.contains(QLatin1String("M10.12 10")));
    }

    void relativeStepsEndWhereTheyShould()
    {
        // A thousand steps of a third of a unit: rounded one by one they would end three units off.
        display::Path line;
        line.closed = false;
        for (int i = 0; i <= 1000; ++i)
            line.points.emplace_back(i / 3.0, 0);
        line.start = {0, 1001};
        auto group = std::make_shared<display::Group>();
        group->children = {line};
        DisplayList list;
        list.size = {400, 10};
        list.root = group;
        QString error, d;
        for (const Element &element : elementsOf(toSvg(list), error)) {
            if (element.name == QLatin1String("path"))
                d = element.attributes.value(QLatin1String("d")).toString();
        }
        double x = 0;
        auto it = QRegularExpression(QStringLiteral("(-?\\d*\\.?\\d+)[ ]?(-?\\d*\\.?\\d+)")).globalMatch(d);
        while (it.hasNext())
            x += it.next().captured(1).toDouble();
        QVERIFY2(std::abs(x - 1000 / 3.0) < 0.01, qPrintable(QString::number(x)));
    }

    void svgShowsTheSamePictureElsewhere()
    {
        if (!has("rsvg-convert"))
            QSKIP("rsvg-convert is not installed");
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("f.svg"));
        QVERIFY(write(path, toSvg(figure())));
        const QImage theirs = QImage::fromData(output("rsvg-convert", {QStringLiteral("-w"), QStringLiteral("288"), QStringLiteral("-h"), QStringLiteral("192"), path}), "PNG");
        QCOMPARE(theirs.size(), QSize(288, 192));
        const QImage ours = toImage(figure(), 1);
        for (const QPoint at : {QPoint(60, 30), QPoint(10, 30), QPoint(20, 110), QPoint(200, 150), QPoint(240, 116)}) {
            const QColor a = ours.pixelColor(at), b = theirs.pixelColor(at);
            const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            QVERIFY2(apart < 24, qPrintable(QStringLiteral("%1,%2: %3 %4").arg(at.x()).arg(at.y()).arg(a.name(), b.name())));
        }
    }

    void pngHasItsSizeItsColoursAndItsSource()
    {
        FigureFileOptions options;
        options.pngScale = 300 / 96.0;
        options.meta.source = QStringLiteral("Bron: CBS · grenzen benaderd");
        options.meta.author = QStringLiteral("CBS");
        const QByteArray png = figureBytes(figure(), FigureFormat::Png, options);
        // Chunks as the PNG specification (ISO 15948) lays them out: length, name, data, checksum.
        QHash<QByteArray, QByteArrayList> chunks;
        for (qsizetype at = 8; at + 12 <= png.size();) {
            const auto length = qFromBigEndian<quint32>(png.constData() + at);
            chunks[png.mid(at + 4, 4)] += png.mid(at + 8, length);
            at += 12 + length;
        }
        // Three by two inches at 300 dots, which are 11,811 a metre.
        QCOMPARE(qFromBigEndian<quint32>(chunks["IHDR"].at(0).constData()), 900u);
        QCOMPARE(qFromBigEndian<quint32>(chunks["IHDR"].at(0).constData() + 4), 600u);
        QCOMPARE(chunks["pHYs"].at(0), QByteArray::fromHex("00002e2300002e2301"));
        QVERIFY(chunks.contains("sRGB") || chunks.contains("iCCP"));
        const QByteArray text = chunks["tEXt"].join() + chunks["iTXt"].join() + chunks["zTXt"].join();
        QVERIFY(text.contains("Source"));
        QVERIFY(text.contains("Krimpatlas"));
        QCOMPARE(QImage::fromData(png).text(QStringLiteral("Source")), options.meta.source);
        QVERIFY(!QImage::fromData(png).hasAlphaChannel());
    }

    void pngWithoutGroundIsTransparent()
    {
        DisplayList list = figure();
        list.background = QColor();
        const QImage image = QImage::fromData(figureBytes(list, FigureFormat::Png));
        QCOMPARE(image.size(), QSize(288, 192));
        QCOMPARE(qAlpha(image.pixel(280, 180)), 0);
        QCOMPARE(qAlpha(image.pixel(60, 30)), 255);
    }
};

QTEST_MAIN(TestFigureFiles)
#include "tst_figure_files.moc"
