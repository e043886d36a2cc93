// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/csv_table.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSeparator_data();
    void findsSeparator();
    void readsQuotes();
    void readsEncodings_data();
    void readsEncodings();
    void skipsTitlesAndFooters();
    void keepsEveryRowAsLongAsTheHeader();
    void keepsCodesAsText();
    void findsDecimalSign_data();
    void findsDecimalSign();
    void parsesNumbers_data();
    void parsesNumbers();
    void namesTheError();
    void readsFilesAsTheyAreFound_data();
    void readsFilesAsTheyAreFound();
};

namespace {

CsvTable parsed(const QByteArray &bytes)
{
    auto table = parseCsv(bytes, QStringLiteral("test.csv"));
    return table ? *table : CsvTable{};
}

} // namespace

void TestCsvTable::findsSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("semicolon, decimal comma") << QByteArray("code;waarde\nGM0014;1,5\nGM0034;2,5\n") << QChar(u';');
    QTest::newRow("comma, decimal point") << QByteArray("code,waarde\nGM0014,1.5\nGM0034,2.5\n") << QChar(u',');
    QTest::newRow("tab") << QByteArray("code\twaarde\nGM0014\t1,5\n") << QChar(u'\t');
    QTest::newRow("commas inside quotes") << QByteArray("naam;x\n\"Aa, Bee, Cee\";1\n\"Dee, Eem, Fa\";2\n") << QChar(u';');
}

void TestCsvTable::findsSeparator()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parsed(bytes);
    QTEST(table.separator, "separator");
    QCOMPARE(table.header.size(), 2);
}

void TestCsvTable::readsQuotes()
{
    const CsvTable table = parsed("a,b\r\n\"x, y\",\"said \"\"no\"\"\"\r\n\"two\nlines\",2\r\n");
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[0], QStringList({QStringLiteral("x, y"), QStringLiteral("said \"no\"")}));
    QCOMPARE(table.rows[1], QStringList({QStringLiteral("two\nlines"), QStringLiteral("2")}));
}

void TestCsvTable::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("utf8");
    const QString text = QStringLiteral("naam;prijs\nSúdwest-Fryslân;€ 5\n");
    QTest::newRow("UTF-8") << text.toUtf8() << true;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8() << true;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 with mark") << QByteArray(utf16(text)) << true;
    QTest::newRow("Windows-1252") << QByteArray("naam;prijs\nS\xfa" "dwest-Frysl\xe2n;\x80 5\n") << false;
    QTest::newRow("encoded twice") << QByteArray("naam;prijs\nS\xc3\x83\xc2\xba" "dwest-Frysl\xc3\x83\xc2\xa2n;\xc3\xa2\xe2\x80\x9a\xc2\xac 5\n") << true;
}

void TestCsvTable::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parsed(bytes);
    QCOMPARE(table.header, QStringList({QStringLiteral("naam"), QStringLiteral("prijs")}));
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.rows[0], QStringList({QStringLiteral("Súdwest-Fryslân"), QStringLiteral("€ 5")}));
    QTEST(table.utf8, "utf8");
}

void TestCsvTable::skipsTitlesAndFooters()
{
    const CsvTable table = parsed("\"Regionale kerncijfers Nederland\"\n\"\"\n\"\";\"\";\"Onderwerp\"\n"
                                  "\"\";\"\";\"Totale bevolking\";\"Dichtheid\"\n\"Regio's\";\"Perioden\";\"aantal\";\"per km²\"\n"
                                  "\"Aa en Hunze\";\"2021\";\"25399\";\"92\"\n\"Aalburg\";\"2021\";\"\";\"\"\n\"Bron: CBS\"\n");
    QCOMPARE(table.header, QStringList({QStringLiteral("Regio's"), QStringLiteral("Perioden"),
                                        QStringLiteral("Totale bevolking"), QStringLiteral("Dichtheid")}));
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[0][2], QStringLiteral("25399"));
    QCOMPARE(table.rows[1], QStringList({QStringLiteral("Aalburg"), QStringLiteral("2021"), QString(), QString()}));
}

void TestCsvTable::keepsEveryRowAsLongAsTheHeader()
{
    const CsvTable table = parsed("a;b;c\n1;2;3\n4;5\n6;7;8;;\n");
    QCOMPARE(table.header.size(), 3);
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), 3);
    QCOMPARE(table.rows[1][2], QString());

    const CsvTable wider = parsed("a;b;c\n1;2;3\n4;5;6\n6;7;8;9\n");
    QCOMPARE(wider.header.size(), 4);
    QCOMPARE(wider.rows[2][3], QStringLiteral("9"));
}

void TestCsvTable::keepsCodesAsText()
{
    QCOMPARE(parsed("code;n\n0014;3\n").rows[0][0], QStringLiteral("0014"));
}

void TestCsvTable::findsDecimalSign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("comma");
    QTest::newRow("comma") << QByteArray("c;v\nA;1,5\nB;12,25\n") << true;
    QTest::newRow("point") << QByteArray("c,v\nA,1.5\nB,12.25\n") << false;
    QTest::newRow("thousands point and comma") << QByteArray("c;v\nA;1.234,5\n") << true;
    QTest::newRow("thousands comma and point") << QByteArray("c;v\nA;1,234.5\n") << false;
    QTest::newRow("two thousands points") << QByteArray("c;v\nA;1.234.567\n") << true;
    QTest::newRow("1.234 beside a decimal comma is a thousand") << QByteArray("c;v\nA;1.234\nB;0,5\n") << true;
    QTest::newRow("1.234 alone keeps its point") << QByteArray("c;v\nA;1.234\nB;2.345\n") << false;
    QTest::newRow("1,234 between semicolons is a decimal") << QByteArray("c;v\nA;1,234\nB;2,345\n") << true;
    QTest::newRow("names with commas say nothing") << QByteArray("c;v\n\"Aa, Bee\";1.5\n") << false;
}

void TestCsvTable::findsDecimalSign()
{
    QFETCH(QByteArray, bytes);
    QTEST(parsed(bytes).decimalComma, "comma");
}

void TestCsvTable::parsesNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("value");
    const double none = std::nan("");
    const auto row = [](const char *cell, bool comma, double value) {
        QTest::addRow("%s %s", cell, comma ? "comma" : "point") << QString::fromUtf8(cell) << comma << value;
    };
    row("1.234,5", true, 1234.5);
    row("1,234.5", false, 1234.5);
    row("1 234,5", true, 1234.5);
    row("1\u00a0234\u00a0567", true, 1234567);
    row("   93750", false, 93750);
    row("-2,5", true, -2.5);
    row("\u22122.5", false, -2.5);
    row("+3", false, 3);
    row(".5", false, 0.5);
    row("1e+05", false, 100000);
    row("1.5e-3", false, 0.0015);
    row("1.234", false, 1.234);
    row("1.234", true, 1234);
    row("0,25", true, 0.25);
    row("12a", false, none);
    row(".", false, none);
    row("x", false, none);
    row("-", false, none);
    row("", false, none);
    row("1,5", false, none);
    row("1.5", true, none);
    row("1.23,4", true, none);
    row("1,2,3", true, none);
    row("2024*", false, none);
    row("inf", false, none);
    row("nan", false, none);
    row("0x10", false, none);
}

void TestCsvTable::parsesNumbers()
{
    QFETCH(QString, cell);
    QFETCH(bool, comma);
    QFETCH(double, value);
    const double parsedValue = parseNumber(cell, comma);
    if (std::isnan(value))
        QVERIFY(std::isnan(parsedValue));
    else
        QCOMPARE(parsedValue, value);
}

void TestCsvTable::namesTheError()
{
    QTemporaryDir dir;
    QCOMPARE(readCsv(dir.filePath(QStringLiteral("none.csv"))).error().code, DataErrorCode::FileMissing);
    QCOMPARE(readCsv(dir.path()).error().code, DataErrorCode::IsDirectory);
    QCOMPARE(parseCsv("", QStringLiteral("e.csv")).error().code, DataErrorCode::EmptyFile);
    QCOMPARE(parseCsv(" \n \n", QStringLiteral("e.csv")).error().code, DataErrorCode::EmptyFile);
    QCOMPARE(parseCsv(QByteArray("SQLite format 3\0\1\2", 19), QStringLiteral("e.csv")).error().code, DataErrorCode::NotCsv);
    QCOMPARE(parseCsv("", QStringLiteral("e.csv")).error().file, QStringLiteral("e.csv"));
}

void TestCsvTable::readsFilesAsTheyAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("comma");
    // Rows and columns as another CSV reader counts them (Python 3.11, module csv).
    QTest::newRow("StatLine untyped") << "83625NED_UntypedDataSet_05062025_101716.csv" << 22350 << 4 << false;
    QTest::newRow("StatLine untyped, wide") << "70072ned_UntypedDataSet_06062018_000805.csv" << 770 << 315 << false;
    QTest::newRow("StatLine typed") << "82949NED_TypedDataSet_17052018_142705.csv" << 393 << 5 << false;
    QTest::newRow("decimal point, padded") << "Regionale_kerncijfers_Nederland_15082020_130832.csv" << -1 << -1 << false;
    QTest::newRow("decimal comma") << "Regionale_kerncijfers_Nederland_11122025_133649.csv" << -1 << -1 << true;
    QTest::newRow("three header lines") << "Regionale_kerncijfers_Nederland_19112021_093724.csv" << -1 << 5 << true;
    QTest::newRow("doubled quotes") << "Inkomen_van_huishoudens__regio_11122025_135329.csv" << -1 << 9 << true;
    QTest::newRow("footer") << "statline_gemiddelde_verkoopprijzen_gedraaid.csv" << -1 << 6 << false;
    QTest::newRow("Kiesraad") << "uitslag_TK20251029_Gemeente.csv" << -1 << 7 << false;
}

void TestCsvTable::readsFilesAsTheyAreFound()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const QString path = QStringLiteral(ATLAS_SHARED_DATA_DIR "/raw/") + name;
    if (!QFile::exists(path))
        QSKIP("the files as published are not here");
    const auto table = readCsv(path);
    QVERIFY(table.has_value());
    if (rows >= 0)
        QCOMPARE(static_cast<int>(table->rows.size()), rows);
    if (columns >= 0)
        QCOMPARE(table->header.size(), columns);
    QTEST(table->decimalComma, "comma");
    QVERIFY(!table->rows.back()[0].startsWith(QStringLiteral("Bron")));
    QVERIFY2(table->header.filter(QStringLiteral("\"")).isEmpty(), qPrintable(table->header.join(u'|')));
}

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
