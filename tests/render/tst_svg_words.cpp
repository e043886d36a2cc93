// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The words of an SVG in their three forms, and what is kept beside the drawing.

#include "figure_fixture.h"

#include "layers/render/files/svg_metadata.h"
#include "layers/render/files/svg_writer.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::figures;

namespace {

FigureMetadata metadata()
{
    FigureMetadata meta;
    meta.title = QStringLiteral("65-plussers");
    meta.language = QStringLiteral("nl");
    meta.source = QStringLiteral("Bron: CBS <2024> & \x01 Kadaster");
    meta.spec = "{\"title\":\"a & b < c\"}";
    meta.csv = "code,name\nGM0114,\"Emmen, \"\"stad\"\"\"\n";
    return meta;
}

/// Pixels of letters in a picture of the fixture, where no area lies.
int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 70; y < 100; ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink / 255;
}

QImage drawnBy(const char *program, const QByteArray &svg)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("f.svg"));
    if (!write(path, svg))
        return {};
    return QImage::fromData(output(program, {QStringLiteral("-w"), QStringLiteral("288"), QStringLiteral("-h"), QStringLiteral("192"), path}), "PNG");
}

} // namespace

class TestSvgWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlinesKeepTheWordsAsTheirTitle()
    {
        QString error;
        const QList<Element> elements = elementsOf(toSvg(figure(), FigureText::Paths), error);
        QCOMPARE(error, QString());
        QStringList titles;
        for (const Element &element : elements) {
            QVERIFY(element.name != QLatin1String("text"));
            if (element.name == QLatin1String("title"))
                titles += element.text;
        }
        QVERIFY(titles.contains(QStringLiteral("Inwoners van 65 jaar & ouder")));
    }

    void outlinesHaveAtMostTwoDecimals()
    {
        const QString svg = QString::fromUtf8(toSvg(figure(), FigureText::Paths));
        QVERIFY(!svg.contains(QRegularExpression(QStringLiteral(" d=\"[^\"]*\\.\\d{3}"))));
    }

    void outlinesLookLikeTheWords()
    {
        if (!has("rsvg-convert"))
            QSKIP("rsvg-convert is not installed");
        const int ours = inkOf(toImage(figure(), 1));
        const int theirs = inkOf(drawnBy("rsvg-convert", toSvg(figure(), FigureText::Paths)));
        QVERIFY(ours > 100);
        QVERIFY2(std::abs(ours - theirs) < ours / 20, qPrintable(QStringLiteral("%1 %2").arg(ours).arg(theirs)));
    }

    void embeddedLettersAreAWoff2OfTheLettersUsed()
    {
        QString error;
        QString css;
        for (const Element &element : elementsOf(toSvg(figure(), FigureText::Embedded), error)) {
            if (element.name == QLatin1String("style"))
                css += element.text;
        }
        QCOMPARE(error, QString());
        if (css.isEmpty())
            QSKIP("Open Sans is not installed");
        const auto found = QRegularExpression(QStringLiteral("font-family:'Open Sans';font-weight:400;src:url\\(data:font/woff2;base64,([^)]+)\\)")).match(css);
        QVERIFY(found.hasMatch());
        const QByteArray font = QByteArray::fromBase64(found.captured(1).toLatin1());
        QVERIFY(font.startsWith("wOF2"));   // the signature of the W3C recommendation
        QVERIFY2(font.size() < 12000, qPrintable(QString::number(font.size())));    // the whole of it has some 70,000 bytes
    }

    void wordsStayWordsWithoutAFont()
    {
        const QByteArray svg = toSvg(figure(), FigureText::Words);
        QVERIFY(!svg.contains("@font-face"));
        QVERIFY(svg.contains("<text"));
    }

    void whatIsKeptComesBackAsItWas()
    {
        QString error;
        QHash<QString, QString> kept;
        for (const Element &element : elementsOf(toSvg(figure(), FigureText::Words, metadata()), error)) {
            if (element.name == QLatin1String("metadata"))
                kept[element.attributes.value(QLatin1String("id")).toString()] = element.text;
        }
        QCOMPARE(error, QString());
        QCOMPARE(kept[QLatin1String(svg::kSpecId)].toUtf8(), metadata().spec);
        QCOMPARE(kept[QLatin1String(svg::kCsvId)].toUtf8(), metadata().csv);
        QVERIFY(kept[QLatin1String(svg::kAboutId)].contains(QStringLiteral("source: Bron: CBS <2024> &  Kadaster")));
    }

    void isValidByTheDocumentType_data()
    {
        QTest::addColumn<int>("text");
        QTest::newRow("words") << static_cast<int>(FigureText::Words);
        QTest::newRow("outlines") << static_cast<int>(FigureText::Paths);
        QTest::newRow("embedded") << static_cast<int>(FigureText::Embedded);
    }

    void isValidByTheDocumentType()
    {
        QFETCH(const int, text);
        const QString dtd = QStringLiteral("/usr/share/xml/w3c-sgml-lib/schema/dtd/REC-SVG11-20110816/svg11.dtd");
        if (!has("xmllint") || !QFile::exists(dtd))
            QSKIP("libxml2-utils or w3c-sgml-lib is not installed");
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("f.svg"));
        QVERIFY(write(path, toSvg(figure(), static_cast<FigureText>(text), metadata())));
        QProcess xmllint;
        xmllint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--dtdvalid"), dtd, path});
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().left(2000).constData());
    }
};

QTEST_MAIN(TestSvgWords)
#include "tst_svg_words.moc"
