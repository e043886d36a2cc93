// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/csv_table.h"
#include "layers/data/data_table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

DataTable oneColumn(DataTable::Cell cell, bool numeric)
{
    DataTable table;
    table.columns = {{QStringLiteral("x"), numeric, 0, {}}};
    table.rows = {{std::move(cell)}};
    return table;
}

} // namespace

/// A table as text for files and for the clipboard.
class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsvAsTheStandardSays_data();
    void writesCsvAsTheStandardSays();
    void comesBackFromCsv();
    void leavesTitleAndNotesOut();
    void fillsShortRows();
    void saysUnitsInTheHeader();
    void writesDecimalsOfTheLocale();
    void keepsTsvInItsCells();
};

void TestDataTable::writesCsvAsTheStandardSays_data()
{
    // RFC 4180, section 2: lines end in CR LF (1), fields with line breaks, double quotes or commas are enclosed
    // in double quotes (6), a double quote inside is doubled (7).
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("csv");
    const double none = std::nan("");
    QTest::newRow("plain text") << "Emmen" << none << "x\r\nEmmen\r\n";
    QTest::newRow("a comma") << "a, b" << none << "x\r\n\"a, b\"\r\n";
    QTest::newRow("a quote") << "a \"b\"" << none << "x\r\n\"a \"\"b\"\"\"\r\n";
    QTest::newRow("a line break") << "a\nb" << none << "x\r\n\"a\nb\"\r\n";
    QTest::newRow("an apostrophe stays bare") << "'s-Gravenhage" << none << "x\r\n's-Gravenhage\r\n";
    QTest::newRow("leading zeros stay") << "0014" << none << "x\r\n0014\r\n";
    QTest::newRow("a decimal point") << QString() << 24.4 << "x\r\n24.4\r\n";
    QTest::newRow("no exponent for a large number") << QString() << 123456789012.0 << "x\r\n123456789012\r\n";
    QTest::newRow("all digits it takes to come back") << QString() << 0.1 + 0.2 << "x\r\n0.30000000000000004\r\n";
    QTest::newRow("a negative number") << QString() << -1.5 << "x\r\n-1.5\r\n";
}

void TestDataTable::writesCsvAsTheStandardSays()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    QFETCH(QString, csv);
    const bool numeric = std::isfinite(number);
    QCOMPARE(toCsv(oneColumn(numeric ? DataTable::Cell{number} : DataTable::Cell{text}, numeric)), csv);
}

void TestDataTable::comesBackFromCsv()
{
    DataTable table;
    table.columns = {{QStringLiteral("naam, kort"), false, 0, {}}, {QStringLiteral("aandeel"), true, 1, QStringLiteral("%")}};
    table.rows = {{QStringLiteral("Súdwest-Fryslân"), 24.4}, {QStringLiteral("een \"ander\"; ook\nover twee regels"), std::monostate{}}};
    const auto read = parseCsv(toCsv(table).toUtf8(), QStringLiteral("x.csv"));
    QVERIFY(read);
    QCOMPARE(read->header, QStringList({QStringLiteral("naam, kort"), QStringLiteral("aandeel (%)")}));
    QCOMPARE(read->rows.size(), std::size_t{2});
    QCOMPARE(read->rows[0], QStringList({QStringLiteral("Súdwest-Fryslân"), QStringLiteral("24.4")}));
    QCOMPARE(read->rows[1], QStringList({QStringLiteral("een \"ander\"; ook\nover twee regels"), QString()}));
}

void TestDataTable::leavesTitleAndNotesOut()
{
    DataTable table = oneColumn(QStringLiteral("a"), false);
    const QString csv = toCsv(table), tsv = toTsv(table, QLocale::c());
    table.title = QStringLiteral("titel");
    table.subtitle = QStringLiteral("ondertitel");
    table.notes = {QStringLiteral("Bron: CBS")};
    QCOMPARE(toCsv(table), csv);
    QCOMPARE(toTsv(table, QLocale::c()), tsv);
}

void TestDataTable::fillsShortRows()
{
    DataTable table;
    table.columns = {{QStringLiteral("a"), false, 0, {}}, {QStringLiteral("b"), true, 0, {}}, {QStringLiteral("c"), true, 0, {}}};
    table.rows = {{QStringLiteral("x")}, {}, {QStringLiteral("y"), std::numeric_limits<double>::infinity(), std::nan("")}};
    QCOMPARE(toCsv(table), QStringLiteral("a,b,c\r\nx,,\r\n,,\r\ny,,\r\n"));
    QCOMPARE(toTsv(table, QLocale::c()), QStringLiteral("a\tb\tc\nx\t\t\n\t\t\ny\t\t\n"));
}

void TestDataTable::saysUnitsInTheHeader()
{
    QCOMPARE(headerText({QStringLiteral("WOZ-waarde"), true, 0, QStringLiteral("× € 1.000")}), QStringLiteral("WOZ-waarde (× € 1.000)"));
    QCOMPARE(headerText({QStringLiteral("WOZ (%)"), true, 0, QStringLiteral("%")}), QStringLiteral("WOZ (%)"));
    QCOMPARE(headerText({QStringLiteral("naam"), false, 0, {}}), QStringLiteral("naam"));
    QCOMPARE(headerText({QString(), true, 0, QStringLiteral("km")}), QStringLiteral("km"));
}

void TestDataTable::writesDecimalsOfTheLocale()
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands), english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(toTsv(oneColumn(1234567.25, true), dutch), QStringLiteral("x\n1234567,25\n"));
    QCOMPARE(toTsv(oneColumn(1234567.25, true), english), QStringLiteral("x\n1234567.25\n"));
    QCOMPARE(toTsv(oneColumn(109346.0, true), dutch), QStringLiteral("x\n109346\n"));
}

void TestDataTable::keepsTsvInItsCells()
{
    QCOMPARE(toTsv(oneColumn(QStringLiteral("a\tb\r\nc"), false), QLocale::c()), QStringLiteral("x\na b  c\n"));
}

QTEST_APPLESS_MAIN(TestDataTable)
#include "tst_data_table.moc"
