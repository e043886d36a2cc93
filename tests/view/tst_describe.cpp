// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/describe.h"

#include <QTest>

#include <limits>

using namespace atlas;

namespace {

Indicator indicator(const QString &unit, int decimals)
{
    Indicator i;
    i.code = QStringLiteral("x");
    i.unit = {unit, unit};
    i.decimals = decimals;
    return i;
}

} // namespace

class TestDescribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLanguage()
    {
        const Describe nl(QStringLiteral("nl"));
        const Describe en(QStringLiteral("en"));
        QCOMPARE(nl.number(1234.56, 1), QStringLiteral("1.234,6"));
        QCOMPARE(en.number(1234.56, 1), QStringLiteral("1,234.6"));
        QCOMPARE(nl.number(-4.2, 1), QStringLiteral("−4,2"));
        QCOMPARE(nl.number(-0.04, 1), QStringLiteral("0,0"));
        QCOMPARE(en.number(std::numeric_limits<double>::quiet_NaN(), 1), QStringLiteral("no figure"));
        QCOMPARE(nl.number(std::numeric_limits<double>::quiet_NaN(), 1), QStringLiteral("geen cijfer"));
    }

    void valuesCarryTheirUnit()
    {
        const Describe nl(QStringLiteral("nl"));
        const Describe en(QStringLiteral("en"));
        QCOMPARE(nl.value(indicator(QStringLiteral("%"), 1), 24.4), QStringLiteral("24,4%"));
        QCOMPARE(nl.value(indicator(QStringLiteral("€"), 0), 450985), QStringLiteral("€\u00A0450.985"));
        QCOMPARE(nl.value(indicator(QStringLiteral("× € 1.000"), 0), 250), QStringLiteral("€\u00A0250.000"));
        QCOMPARE(nl.value(indicator(QStringLiteral("× € 1.000"), 0), 461.548), QStringLiteral("€\u00A0462.000"));
        QCOMPARE(en.value(indicator(QStringLiteral("× € 1.000"), 1), 26.6), QStringLiteral("€26,600"));
        QCOMPARE(nl.value(indicator(QStringLiteral("€ per m²"), 0), 1881), QStringLiteral("€\u00A01.881 per m²"));
        QCOMPARE(en.value(indicator(QStringLiteral("€ per m²"), 0), 1881), QStringLiteral("€1,881 per m²"));
        QCOMPARE(nl.value(indicator(QStringLiteral("km"), 1), 0.9), QStringLiteral("0,9 km"));
        QCOMPARE(nl.value(indicator({}, 2), 3), QStringLiteral("3,00"));
    }

    void classLabelsStateTheirClosure()
    {
        ClassifiedFigures classified;
        classified.upper = {20, 22.2, 34};
        classified.decimals = 1;
        QCOMPARE(Describe(QStringLiteral("nl")).classLabels(classified),
                 (QStringList{QStringLiteral("≤ 20,0"), QStringLiteral("> 20,0 – 22,2"), QStringLiteral("> 22,2 – 34,0")}));
    }

    void datesAreWrittenOut()
    {
        QCOMPARE(Describe(QStringLiteral("nl")).date(QStringLiteral("2024-01-01")), QStringLiteral("1 januari 2024"));
        QCOMPARE(Describe(QStringLiteral("en")).date(QStringLiteral("2024-01-01")), QStringLiteral("1 January 2024"));
        QCOMPARE(Describe(QStringLiteral("nl")).date(QStringLiteral("2024")), QStringLiteral("2024"));
    }

    void everyErrorIsASentenceInBothLanguages()
    {
        for (int code = 0; code <= static_cast<int>(DataErrorCode::InvalidState); ++code) {
            const DataError error{static_cast<DataErrorCode>(code), QStringLiteral("/somewhere/kaart.gpkg"), {}, -1,
                                  QStringLiteral("detail")};
            const QString nl = Describe(QStringLiteral("nl")).error(error);
            const QString en = Describe(QStringLiteral("en")).error(error);
            QVERIFY2(nl.endsWith(QLatin1Char('.')) && en.endsWith(QLatin1Char('.')), qPrintable(nl));
            QVERIFY2(nl != en, qPrintable(en));
            QVERIFY(!nl.contains(QLatin1Char('%')) && !nl.contains(QLatin1String("/somewhere")));
        }
    }

    void errorsNameLayerAndRow()
    {
        const DataError error{DataErrorCode::Damaged, QStringLiteral("a.gpkg"), QStringLiteral("buurten"), 12, {}};
        const QString text = Describe(QStringLiteral("en")).error(error);
        QVERIFY2(text.startsWith(QStringLiteral("a.gpkg, layer buurten, row 12 ")), qPrintable(text));
    }

    void everyAbsenceAndFlagHasWords()
    {
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const Describe describe(language);
            QVERIFY(describe.absence(Absence::None).isEmpty());
            for (int a = 1; a <= static_cast<int>(Absence::LowCoverage); ++a)
                QVERIFY(!describe.absence(static_cast<Absence>(a)).isEmpty());
            QCOMPARE(describe.flags(0x7f).size(), 7);
            QVERIFY(describe.flags(0).isEmpty());
        }
    }

    void schemesAndWarningsHaveWordsInBothLanguages()
    {
        for (const Scheme scheme : allSchemes())
            QVERIFY(Describe(QStringLiteral("nl")).scheme(scheme) != Describe(QStringLiteral("en")).scheme(scheme)
                    || scheme == Scheme::Percentiles);
        for (int w = 0; w <= static_cast<int>(BreakWarning::HingeOutOfRange); ++w)
            QVERIFY(Describe(QStringLiteral("nl")).warning(static_cast<BreakWarning>(w)).endsWith(QLatin1Char('.')));
    }
};

QTEST_APPLESS_MAIN(TestDescribe)
#include "tst_describe.moc"
