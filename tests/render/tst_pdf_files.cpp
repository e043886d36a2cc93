// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// PDFs read back by qpdf and the tools of poppler.

#include "figure_fixture.h"

#include "layers/render/files/pdf_book.h"
#include "layers/render/files/pdf_writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::figures;

namespace {

FigureMetadata metadata()
{
    FigureMetadata meta;
    meta.title = QStringLiteral("65-plussers in Súdwest-Fryslân");
    meta.author = QStringLiteral("CBS");
    meta.subject = QStringLiteral("in % van de bevolking");
    meta.keywords = {QStringLiteral("ouderen"), QStringLiteral("gemeenten")};
    meta.language = QStringLiteral("nl");
    meta.source = QStringLiteral("Bron: CBS");
    meta.spec = "{\"version\":1}";
    meta.csv = "code,value\nGM0114,24.4\n";
    meta.csvName = QStringLiteral("ouderen.csv");
    return meta;
}

DisplayList page(const QString &words)
{
    DisplayList list = figure();
    auto root = std::make_shared<display::Group>(*list.root);
    display::Text text;
    text.text = words;
    text.anchor = {10, 105};
    text.family = QStringLiteral("Open Sans");
    text.colour = Qt::black;
    root->children.emplace_back(text);
    list.root = root;
    return list;
}

QStringList entries(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

} // namespace

class TestPdfFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("f.pdf"));
    }

    void hasAPageEachOfTrueSize()
    {
        if (!has("pdfinfo"))
            QSKIP("pdfinfo is not installed");
        QVERIFY(write(m_path, toPdf(std::vector{figure(), figure()})));
        const QByteArray info = output("pdfinfo", {m_path});
        QVERIFY(info.contains("Pages:           2"));
        // Three by two inches in points.
        QVERIFY2(info.contains("216 x 144 pts"), info.constData());
    }

    void wordsComeOutWhole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("joined letters") << QStringLiteral("officieel afvlakking fijn");
        QTest::newRow("ij") << QStringLiteral("IJsselstein, Nijkerk, vrij");
        QTest::newRow("numbers") << QStringLiteral("24,4% −3,5 > 20,0 – 22,1 € 250.000");
        QTest::newRow("accents") << QStringLiteral("Súdwest-Fryslân, 's-Gravenhage, coöperatie");
    }

    void wordsComeOutWhole()
    {
        QFETCH(const QString, words);
        if (!has("pdftotext"))
            QSKIP("pdftotext is not installed");
        QVERIFY(write(m_path, toPdf(std::vector{page(words)})));
        const QString text = QString::fromUtf8(output("pdftotext", {m_path, QStringLiteral("-")}));
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("Inwoners van 65 jaar & ouder")));
    }

    void fontsAreEmbeddedAndNothingIsAnImage()
    {
        if (!has("pdffonts") || !has("pdfimages"))
            QSKIP("poppler-utils is not installed");
        QVERIFY(write(m_path, toPdf(std::vector{figure()})));
        const QList<QByteArray> fonts = output("pdffonts", {m_path}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        // Name, type and encoding, then "emb sub uni": of the last five words the first.
        for (const QByteArray &font : fonts) {
            const QList<QByteArray> columns = font.simplified().split(' ');
            QCOMPARE(columns.at(columns.size() - 5), QByteArray("yes"));
        }
        QCOMPARE(output("pdfimages", {QStringLiteral("-list"), m_path}).trimmed().split('\n').size(), 2);
    }

    void saysWhatItIs()
    {
        if (!has("pdfinfo"))
            QSKIP("pdfinfo is not installed");
        QVERIFY(write(m_path, toPdf(std::vector{figure()}, metadata())));
        const QString info = QString::fromUtf8(output("pdfinfo", {m_path}));
        for (const char *line : {"Title:           65-plussers in Súdwest-Fryslân", "Author:          CBS", "Subject:         in % van de bevolking",
                                 "Keywords:        ouderen, gemeenten"})
            QVERIFY2(info.contains(QString::fromUtf8(line)), qPrintable(info));
        const QString xmp = QString::fromUtf8(output("pdfinfo", {QStringLiteral("-meta"), m_path}));
        QString error;
        QStringList words;
        for (const Element &element : elementsOf(xmp.mid(xmp.indexOf(QLatin1String("<x:xmpmeta"))).section(QStringLiteral("<?xpacket"), 0, 0).toUtf8(), error)) {
            if (element.name == QLatin1String("li"))
                words += element.text;
        }
        QCOMPARE(error, QString());
        QVERIFY(words.contains(QStringLiteral("65-plussers in Súdwest-Fryslân")));
        QVERIFY(words.contains(QStringLiteral("ouderen")));
    }

    void carriesTheViewTheFiguresAndTheLanguage()
    {
        if (!has("qpdf"))
            QSKIP("qpdf is not installed");
        QVERIFY(write(m_path, toPdf(std::vector{figure()}, metadata())));
        QVERIFY(output("qpdf", {QStringLiteral("--check"), m_path}).contains("No syntax or stream encoding errors found"));
        QCOMPARE(output("qpdf", {QStringLiteral("--show-attachment=krimpatlas.json"), m_path}), metadata().spec);
        QCOMPARE(output("qpdf", {QStringLiteral("--show-attachment=ouderen.csv"), m_path}), metadata().csv);
        const QByteArray plain = output("qpdf", {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, QStringLiteral("-")});
        QVERIFY(plain.contains("/Lang (nl)"));
        QVERIFY(plain.contains("/DisplayDocTitle true"));
        QVERIFY(plain.contains("/AFRelationship /Data"));
        QVERIFY(plain.contains("text#2fcsv"));
    }

    void bookHasABookmarkAPage()
    {
        PdfBook book(m_path);
        for (const char *name : {"Emmen", "Súdwest-Fryslân", "Zwolle"})
            QVERIFY(book.add(figure(), QString::fromUtf8(name)));
        QVERIFY(entries(m_dir->path()).size() > 0);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(book.finish(metadata()));
        QCOMPARE(entries(m_dir->path()), QStringList{QStringLiteral("f.pdf")});
        if (!has("qpdf"))
            QSKIP("qpdf is not installed");
        QVERIFY(output("qpdf", {QStringLiteral("--check"), m_path}).contains("No syntax or stream encoding errors found"));
        QCOMPARE(output("qpdf", {QStringLiteral("--show-npages"), m_path}).trimmed(), QByteArray("3"));
        const QString outlines = QString::fromUtf8(output("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), m_path}));
        QCOMPARE(outlines.count(QLatin1String("\"title\"")), 3);
        QVERIFY(outlines.indexOf(QLatin1String("Emmen")) < outlines.indexOf(QString::fromUtf8("Súdwest-Fryslân")));
        QVERIFY(outlines.indexOf(QString::fromUtf8("Súdwest-Fryslân")) < outlines.indexOf(QLatin1String("Zwolle")));
        QVERIFY(outlines.contains(QLatin1String("\"destpageposfrom1\": 3")));
    }

    void bookThatIsNotFinishedLeavesTheOldFileWhole()
    {
        QVERIFY(write(m_path, "what was there"));
        {
            PdfBook book(m_path);
            QVERIFY(book.add(figure(), QStringLiteral("Emmen")));
        }
        QCOMPARE(entries(m_dir->path()), QStringList{QStringLiteral("f.pdf")});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what was there"));
    }

    void bookWithoutAPageOrAFolderIsAnError()
    {
        PdfBook empty(m_path);
        const auto none = empty.finish({});
        QVERIFY(!none);
        QCOMPARE(none.error().code, DataErrorCode::WriteFailed);
        QVERIFY(!QFile::exists(m_path));
        PdfBook nowhere(m_dir->filePath(QStringLiteral("no/such/f.pdf")));
        const auto added = nowhere.add(figure(), QStringLiteral("Emmen"));
        QVERIFY(!added);
        QCOMPARE(added.error().code, DataErrorCode::WriteFailed);
    }

    void nothingGivesNoPdf() { QVERIFY(toPdf({}).isEmpty()); }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_MAIN(TestPdfFiles)
#include "tst_pdf_files.moc"
