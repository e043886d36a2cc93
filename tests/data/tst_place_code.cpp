// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/place_code.h"

#include <QTest>

using namespace atlas;

class TestPlaceCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void refusesTheAmbiguous();
    void saysWhatItRepaired();
    void knowsSentinels();
};

void TestPlaceCode::normalises_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("of");

    const auto row = [](const char *what, const char *raw, const char *level, const char *code, const char *of) {
        QTest::newRow(what) << QString::fromLatin1(raw) << QString::fromLatin1(level) << QString::fromLatin1(code)
                            << QString::fromLatin1(of);
    };
    row("bare number", "363", "", "GM0363", "gemeente");
    row("bare with zeros", "0363", "", "GM0363", "gemeente");
    row("two digits, not a province's", "14", "", "GM0014", "gemeente");
    row("two digits, written in full", "0020", "", "GM0020", "gemeente");
    row("as published", "GM0363", "", "GM0363", "gemeente");
    row("small letters", "gm0363", "", "GM0363", "gemeente");
    row("padded with spaces", "GM0363    ", "", "GM0363", "gemeente");
    row("year before it", "2025GM0363", "", "GM0363", "gemeente");
    row("lost its zeros", "GM14", "", "GM0014", "gemeente");
    row("a spreadsheet's number", "14.0", "", "GM0014", "gemeente");
    row("Kiesraad", "G0193", "", "GM0193", "gemeente");
    row("province by level", "20", "provincie", "PV20", "provincie");
    row("municipality by level", "20", "gemeente", "GM0020", "gemeente");
    row("province by prefix", "PV31", "", "PV31", "provincie");
    row("COROP", "CR01", "", "CR01", "corop");
    row("COROP by level", "1", "corop", "CR01", "corop");
    row("landsdeel", "LD01  ", "", "LD01", "landsdeel");
    row("country", "NL01  ", "", "NL01", "land");
    row("country, short", "NL", "", "NL01", "land");
    row("krimpregio", "KR07", "", "KR07", "krimpregio");
    row("anticipeerregio", "AR11", "", "AR11", "anticipeerregio");
    row("stadsdeel", "SD0363K", "", "SD0363K", "stadsdeel");
    row("stadsdeel, Amsterdam's letter alone", "K", "stadsdeel", "SD0363K", "stadsdeel");
    row("a letter of another level", "K", "wijk", "K", "");
    row("wijk", "WK001400", "", "WK001400", "wijk");
    row("wijk with a letter", "wk0363k1", "", "WK0363K1", "wijk");
    row("wijk by level", "1400", "wijk", "WK001400", "wijk");
    row("buurt", "BU00140000", "", "BU00140000", "buurt");
    row("buurt with letters", "BU0363MK03", "", "BU0363MK03", "buurt");
    row("buurt with letters, no prefix", "0363MK03", "buurt", "BU0363MK03", "buurt");
    row("buurt by level", "140000", "buurt", "BU00140000", "buurt");
    row("level does not hide a prefix", "PV20", "gemeente", "PV20", "provincie");
    row("a form of its own", " zone-7 ", "", "zone-7", "");
    row("prefix with nonsense behind it", "GMxx", "", "GMxx", "");
}

void TestPlaceCode::normalises()
{
    QFETCH(QString, raw);
    QFETCH(QString, level);
    const auto code = normaliseCode(raw, level);
    QVERIFY(code.has_value());
    QTEST(code->code, "code");
    QTEST(code->level, "of");
}

void TestPlaceCode::refusesTheAmbiguous()
{
    for (int number = 20; number <= 31; ++number)
        QVERIFY2(!normaliseCode(QString::number(number)), qPrintable(QString::number(number)));
    QVERIFY(normaliseCode(QStringLiteral("19")));
    QVERIFY(normaliseCode(QStringLiteral("32")));
    QVERIFY(!normaliseCode(QString()));
    QVERIFY(!normaliseCode(QStringLiteral("   ")));
    QVERIFY2(!normaliseCode(QStringLiteral("109346")), "six digits are no municipality");
}

void TestPlaceCode::saysWhatItRepaired()
{
    QVERIFY(!normaliseCode(QStringLiteral("GM0014"))->repaired);
    QVERIFY(normaliseCode(QStringLiteral("14"))->repaired);
    QVERIFY(normaliseCode(QStringLiteral("GM0014 "))->repaired);
    QVERIFY(normaliseCode(QStringLiteral("gm0014"))->repaired);
}

void TestPlaceCode::knowsSentinels()
{
    QVERIFY(isSentinel(-99999999));
    QVERIFY(isSentinel(-99997));
    QVERIFY(isSentinel(-99995.0));
    QVERIFY(isSentinel(-99990));
    QVERIFY(!isSentinel(-99989));
    QVERIFY(!isSentinel(0));
}

QTEST_APPLESS_MAIN(TestPlaceCode)
#include "tst_place_code.moc"
