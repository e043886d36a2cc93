// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Figures as files, read back by what others wrote: an XML reader, and rsvg-convert and pdftotext where they are.

#include "layers/render/files/pdf_writer.h"
#include "layers/render/files/svg_writer.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace atlas;

namespace {

DisplayList figure()
{
    display::Path area;
    area.id = QStringLiteral("gemeente-GM0114");
    area.title = QStringLiteral("Emmen: 24,4% <65+>");
    area.points = {{10.123456, 10}, {110, 10}, {110, 60}, {10, 60}};
    area.start = {0, 4};
    area.fill = QColor(8, 69, 148);
    area.strokes = {{Qt::white, 3, {}}, {QColor(217, 72, 15), 1.5, {4, 2}}};
    display::Path hatched = area;
    hatched.title.clear();
    for (QPointF &p : hatched.points)
        p += QPointF(120, 0);
    hatched.fill = display::Hatch{Qt::gray, Qt::white, 6, 1};
    display::Text text;
    text.text = QStringLiteral("Inwoners van 65 jaar & ouder");
    text.anchor = {10, 90};
    text.family = QStringLiteral("Open Sans");
    text.colour = Qt::black;
    text.halo = Qt::white;
    display::Discs discs;
    discs.id = QStringLiteral("punten");
    discs.centres = {{20, 110}, {40, 110}};
    discs.radii = {5};
    discs.fill = QColor(0, 0, 0, 128);

    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("vlakken");
    group->title = QStringLiteral("Gemeenten");
    group->clip = QRectF(0, 0, 250, 118);
    group->children = {area, hatched, discs, text};
    DisplayList list;
    list.size = {288, 192};
    list.background = Qt::white;
    list.title = QStringLiteral("65-plussers");
    list.description = QStringLiteral("Kaart van twee gemeenten.");
    list.root = group;
    return list;
}

/// What an XML reader finds: elements in order with their attributes and words.
struct Element {
    QString name, text;
    QXmlStreamAttributes attributes;
};

QList<Element> elementsOf(const QByteArray &svg, QString &error)
{
    QList<Element> list;
    QList<qsizetype> open;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open << list.size();
            list << Element{xml.name().toString(), {}, xml.attributes()};
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.isEmpty()) {
            list[open.last()].text += xml.text();
        }
    }
    error = xml.errorString();
    return list;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

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
        const QString rsvg = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
        if (rsvg.isEmpty())
            QSKIP("rsvg-convert is not installed");
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("f.svg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toSvg(figure()));
        file.close();
        const QImage theirs = QImage::fromData(output(rsvg, {QStringLiteral("-w"), QStringLiteral("288"), QStringLiteral("-h"), QStringLiteral("192"), file.fileName()}), "PNG");
        QCOMPARE(theirs.size(), QSize(288, 192));
        const QImage ours = toImage(figure(), 1);
        for (const QPoint at : {QPoint(60, 30), QPoint(10, 30), QPoint(20, 110), QPoint(200, 150), QPoint(240, 116)}) {
            const QColor a = ours.pixelColor(at), b = theirs.pixelColor(at);
            const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            QVERIFY2(apart < 24, qPrintable(QStringLiteral("%1,%2: %3 %4").arg(at.x()).arg(at.y()).arg(a.name(), b.name())));
        }
    }

    void pdfHasAPageEachOfTrueSizeAndWholeWords()
    {
        const QByteArray pdf = toPdf(std::vector{figure(), figure()});
        QVERIFY(pdf.startsWith("%PDF-"));
        // Three by two inches in points.
        QCOMPARE(pdf.count("/MediaBox [0 0 216.000000 144.000000]"), 2);
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("f.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QVERIFY(output(pdftotext, {file.fileName(), QStringLiteral("-")}).contains("Inwoners van 65 jaar & ouder"));
    }

    void nothingGivesNoPdf() { QVERIFY(toPdf({}).isEmpty()); }
};

QTEST_MAIN(TestFigureFiles)
#include "tst_figure_files.moc"
