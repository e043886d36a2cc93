// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/table_writer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

#include <cmath>
#include <memory>

#include <unistd.h>

using namespace atlas;

namespace {

/// A workbook as OGR reads it, types found from the cells.
class Workbook {
public:
    explicit Workbook(const QString &path)
    {
        GDALAllRegister();
        CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "FORCE");
        const char *const drivers[] = {"XLSX", nullptr};
        m_dataset = GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr);
    }
    ~Workbook() { GDALClose(m_dataset); }
    Q_DISABLE_COPY(Workbook)

    [[nodiscard]] QStringList sheets() const
    {
        QStringList names;
        for (int i = 0; i < GDALDatasetGetLayerCount(m_dataset); ++i)
            names.append(QString::fromUtf8(OGR_L_GetName(GDALDatasetGetLayer(m_dataset, i))));
        return names;
    }
    [[nodiscard]] QStringList header(int sheet) const
    {
        QStringList names;
        OGRFeatureDefnH definition = OGR_L_GetLayerDefn(GDALDatasetGetLayer(m_dataset, sheet));
        for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i)
            names.append(QString::fromUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i))));
        return names;
    }
    [[nodiscard]] OGRFieldType type(int sheet, int field) const
    {
        return OGR_Fld_GetType(OGR_FD_GetFieldDefn(OGR_L_GetLayerDefn(GDALDatasetGetLayer(m_dataset, sheet)), field));
    }
    [[nodiscard]] std::vector<QStringList> rows(int sheet) const
    {
        std::vector<QStringList> rows;
        OGRLayerH layer = GDALDatasetGetLayer(m_dataset, sheet);
        OGR_L_ResetReading(layer);
        while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
            QStringList row;
            for (int i = 0; i < OGR_F_GetFieldCount(feature); ++i)
                row.append(OGR_F_IsFieldSetAndNotNull(feature, i) ? QString::fromUtf8(OGR_F_GetFieldAsString(feature, i))
                                                                  : QStringLiteral("–"));
            rows.push_back(row);
            OGR_F_Destroy(feature);
        }
        return rows;
    }

private:
    GDALDatasetH m_dataset = nullptr;
};

/// A part of the zip that a workbook is.
QString part(const QString &path, const char *name)
{
    VSILFILE *file = VSIFOpenL((QStringLiteral("/vsizip/") + path + QLatin1Char('/') + QLatin1String(name)).toUtf8().constData(), "rb");
    if (!file)
        return {};
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(static_cast<qsizetype>(VSIFReadL(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), file)));
    VSIFCloseL(file);
    return QString::fromUtf8(bytes);
}

DataTable table(const QString &title)
{
    DataTable made;
    made.title = title;
    made.subtitle = QStringLiteral("in % van de bevolking");
    made.columns = {{QStringLiteral("code"), false, 0, {}}, {QStringLiteral("naam"), false, 0, {}},
                    {QStringLiteral("65 jaar en ouder"), true, 1, QStringLiteral("%")}};
    made.rows = {{QStringLiteral("0014"), QStringLiteral("Groningen"), 18.25},
                 {QStringLiteral("GM0114"), QStringLiteral("Emmen"), 24.4},
                 {QStringLiteral("GM0059"), QStringLiteral("Achtkarspelen & \"Súd\" <x>"), std::monostate{}}};
    made.notes = {QStringLiteral("Bron: CBS"), QStringLiteral("Grenzen: benaderd")};
    return made;
}

} // namespace

/// Workbooks and CSV files, read back with OGR's own reader and as the XML they are made of.
class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsNumbersNumbersAndTextText();
    void marksTextAsTextInTheXml();
    void neverMakesFormulas();
    void tellsSourcesOnALastSheet();
    void writesSeveralSheets();
    void namesSheetsAsExcelAllows_data();
    void namesSheetsAsExcelAllows();
    void numbersEqualSheetNames();
    void writesAnEmptyTable();
    void survivesControlCharacters();
    void putsTextAmongNumbersAsText();
    void takesTheEndingOfThePath();
    void refusesOtherEndings();
    void failsInAFolderThatCannotBeWritten();
    void keepsTheOldFileWhenItFails();
    void leavesNothingBehind();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTableWriter::keepsNumbersNumbersAndTextText()
{
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({table(QStringLiteral("Vergrijzing"))}, file));
    const Workbook workbook(file);
    QCOMPARE(workbook.header(0), QStringList({QStringLiteral("code"), QStringLiteral("naam"), QStringLiteral("65 jaar en ouder (%)")}));
    QCOMPARE(workbook.type(0, 0), OFTString);
    QCOMPARE(workbook.type(0, 2), OFTReal);
    const auto rows = workbook.rows(0);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0], QStringList({QStringLiteral("0014"), QStringLiteral("Groningen"), QStringLiteral("18.25")}));
    QCOMPARE(rows[1], QStringList({QStringLiteral("GM0114"), QStringLiteral("Emmen"), QStringLiteral("24.4")}));
    QCOMPARE(rows[2], QStringList({QStringLiteral("GM0059"), QStringLiteral("Achtkarspelen & \"Súd\" <x>"), QStringLiteral("–")}));
}

void TestTableWriter::marksTextAsTextInTheXml()
{
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({table(QStringLiteral("Vergrijzing"))}, file));
    const QString sheet = part(file, "xl/worksheets/sheet1.xml");
    // ECMA-376, 18.18.11: t="s" is a shared string; a cell without t is a number.
    QVERIFY2(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"A2\"[^>]*t=\"s\""))), qPrintable(sheet));
    QVERIFY2(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"C2\"(?![^>]*t=)[^>]*>\\s*<v>18\\.25</v>"))), qPrintable(sheet));
    QVERIFY2(!sheet.contains(QStringLiteral("r=\"C4\"")), "no figure is no cell, not a zero");
    QVERIFY(part(file, "xl/sharedStrings.xml").contains(QStringLiteral("<t>0014</t>")));
}

void TestTableWriter::neverMakesFormulas()
{
    DataTable made;
    made.columns = {{QStringLiteral("=1+1"), false, 0, {}}};
    made.rows = {{QStringLiteral("=HYPERLINK(\"http://x\")")}, {QStringLiteral("@x")}, {QStringLiteral("+31 6")}};
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({made}, file));
    QVERIFY(!part(file, "xl/worksheets/sheet1.xml").contains(QStringLiteral("<f")));
    QCOMPARE(Workbook(file).rows(0)[0], QStringList{QStringLiteral("=HYPERLINK(\"http://x\")")});
}

void TestTableWriter::tellsSourcesOnALastSheet()
{
    const QString file = path("lijst.xlsx");
    const WorkbookWords words{QStringLiteral("Bronnen"), QStringLiteral("Tabel"), QStringLiteral("Opmerking")};
    QVERIFY(writeXlsx({table(QStringLiteral("Vergrijzing"))}, file, words));
    const Workbook workbook(file);
    QCOMPARE(workbook.sheets(), QStringList({QStringLiteral("Vergrijzing"), QStringLiteral("Bronnen")}));
    QCOMPARE(workbook.header(1), QStringList({QStringLiteral("Tabel"), QStringLiteral("Opmerking")}));
    QStringList remarks;
    for (const QStringList &row : workbook.rows(1)) {
        QCOMPARE(row[0], QStringLiteral("Vergrijzing"));
        remarks.append(row[1]);
    }
    QCOMPARE(remarks, QStringList({QStringLiteral("Vergrijzing"), QStringLiteral("in % van de bevolking"), QStringLiteral("Bron: CBS"),
                                   QStringLiteral("Grenzen: benaderd")}));
}

void TestTableWriter::writesSeveralSheets()
{
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({table(QStringLiteral("Eén")), table(QStringLiteral("Twee")), table(QStringLiteral("Eén"))}, file));
    const Workbook workbook(file);
    QCOMPARE(workbook.sheets(), QStringList({QStringLiteral("Eén"), QStringLiteral("Twee"), QStringLiteral("Eén (2)"), QStringLiteral("Sources")}));
    QCOMPARE(workbook.rows(2).size(), std::size_t{3});
    QCOMPARE(workbook.rows(3).size(), std::size_t{12});
}

void TestTableWriter::namesSheetsAsExcelAllows_data()
{
    // Microsoft, "Rename a worksheet": not blank, at most 31 characters, none of / \ ? * : [ ], no apostrophe at
    // either end, not "History".
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "Inwoners" << "Inwoners";
    QTest::newRow("31 characters") << QString(31, QLatin1Char('a')) << QString(31, QLatin1Char('a'));
    QTest::newRow("32 characters") << QString(32, QLatin1Char('a')) << QString(31, QLatin1Char('a'));
    QTest::newRow("forbidden characters") << "a/b\\c?d*e:f[g]" << "a-b-c-d-e-f-g-";
    QTest::newRow("blank") << "   " << "Tabel";
    QTest::newRow("apostrophe in front") << "'s-Gravenhage" << "s-Gravenhage";
    QTest::newRow("apostrophe at the end") << "foto's'" << "foto's";
    QTest::newRow("nothing but apostrophes") << "'''" << "Tabel";
    QTest::newRow("Excel's own") << "History" << "History (2)";
    QTest::newRow("a surrogate pair is not cut in two") << QString(30, QLatin1Char('a')) + QString::fromUtf8("😀") << QString(30, QLatin1Char('a'));
    QTest::newRow("lines") << "a\nb" << "a b";
}

void TestTableWriter::namesSheetsAsExcelAllows()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(sheetNames({title}, QStringLiteral("Tabel")), QStringList{name});
}

void TestTableWriter::numbersEqualSheetNames()
{
    // Excel takes no account of case.
    const QString longName(40, QLatin1Char('a'));
    const QStringList names = sheetNames({QStringLiteral("Groei"), QStringLiteral("groei"), QStringLiteral("GROEI"), longName, longName}, QStringLiteral("Tabel"));
    QCOMPARE(names, QStringList({QStringLiteral("Groei"), QStringLiteral("groei (2)"), QStringLiteral("GROEI (3)"),
                                 QString(31, QLatin1Char('a')), QString(27, QLatin1Char('a')) + QStringLiteral(" (2)")}));
}

void TestTableWriter::writesAnEmptyTable()
{
    const QString file = path("leeg.xlsx");
    DataTable empty = table(QStringLiteral("Leeg"));
    empty.rows.clear();
    QVERIFY(writeXlsx({empty, DataTable{}}, file));
    const Workbook workbook(file);
    QCOMPARE(workbook.sheets().size(), 3);
    QCOMPARE(workbook.header(0), QStringList({QStringLiteral("code"), QStringLiteral("naam"), QStringLiteral("65 jaar en ouder (%)")}));
    QVERIFY(!part(file, "xl/worksheets/sheet1.xml").contains(QStringLiteral("\"A2\"")));
}

void TestTableWriter::survivesControlCharacters()
{
    DataTable made;
    made.title = QStringLiteral("a\u0001b");
    made.columns = {{QStringLiteral("x\u0002"), false, 0, {}}};
    made.rows = {{QStringLiteral("a\u0000\u001bb") + QChar(0xd800)}};
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({made}, file));
    const Workbook workbook(file);
    QCOMPARE(workbook.sheets().front(), QStringLiteral("a b"));
    QCOMPARE(workbook.header(0), QStringList{QStringLiteral("x")});
    QCOMPARE(workbook.rows(0)[0], QStringList{QStringLiteral("ab\uFFFD")});
}

void TestTableWriter::putsTextAmongNumbersAsText()
{
    DataTable made;
    made.columns = {{QStringLiteral("x"), true, 1, {}}};
    made.rows = {{1.5}, {QStringLiteral("geheim")}};
    const QString file = path("lijst.xlsx");
    QVERIFY(writeXlsx({made}, file));
    QCOMPARE(Workbook(file).rows(0), (std::vector<QStringList>{{QStringLiteral("1.5")}, {QStringLiteral("geheim")}}));
}

void TestTableWriter::takesTheEndingOfThePath()
{
    const DataTable made = table(QStringLiteral("Vergrijzing"));
    QVERIFY(writeTable(made, path("A.CSV")));
    QFile csv(path("A.CSV"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), toCsv(made).toUtf8());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("oud.zip")));
    for (const char *name : {"é b.xlsx", "a.xlsx.b.xlsx", "oud.zip/a.xlsx"}) {
        QVERIFY(writeTable(made, path(name)));
        QVERIFY(QFile::copy(path(name), path("lees.xlsx")));    // OGR's reader goes astray on such names too
        QCOMPARE(Workbook(path("lees.xlsx")).rows(0).size(), std::size_t{3});
        QVERIFY(QFile::remove(path("lees.xlsx")));
    }
}

void TestTableWriter::refusesOtherEndings()
{
    for (const char *name : {"a.ods", "a", "a.xls", "csv"}) {
        const auto written = writeTable(table(QStringLiteral("x")), path(name));
        QVERIFY(!written);
        QCOMPARE(written.error().code, DataErrorCode::UnknownFormat);
        QCOMPARE(written.error().file, path(name));
        QVERIFY(!QFile::exists(path(name)));
    }
}

void TestTableWriter::failsInAFolderThatCannotBeWritten()
{
    for (const char *name : {"nergens/a.csv", "nergens/a.xlsx"}) {
        const auto written = writeTable(table(QStringLiteral("x")), path(name));
        QVERIFY(!written);
        QCOMPARE(written.error().code, DataErrorCode::WriteFailed);
        QCOMPARE(written.error().file, path(name));
    }
    if (::geteuid() == 0)
        QSKIP("a superuser may write everywhere");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("dicht")));
    QVERIFY(QFile::setPermissions(path("dicht"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QCOMPARE(writeTable(table(QStringLiteral("x")), path("dicht/a.xlsx")).error().code, DataErrorCode::WriteFailed);
}

void TestTableWriter::keepsTheOldFileWhenItFails()
{
    // A folder stands where the file should come: the last step, the renaming, fails.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a.xlsx/kind")));
    const auto written = writeTable(table(QStringLiteral("x")), path("a.xlsx"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, DataErrorCode::WriteFailed);
    QVERIFY(QDir(path("a.xlsx/kind")).exists());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a.xlsx")});
}

void TestTableWriter::leavesNothingBehind()
{
    QVERIFY(writeTable(table(QStringLiteral("x")), path("a.xlsx")));
    QVERIFY(writeTable(table(QStringLiteral("y")), path("a.xlsx")));
    QCOMPARE(Workbook(path("a.xlsx")).sheets().front(), QStringLiteral("y"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a.xlsx")});
}

QTEST_APPLESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
