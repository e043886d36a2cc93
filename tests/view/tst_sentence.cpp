// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/data/indicator_text.h"
#include "layers/view/sentence.h"
#include "tests/support/built_in_atlas.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace atlas;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Sentences written by hand, about published figures and the names of the built-in atlas.
class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void aComposedFigureIsSaidToBe();
    void flagsAreSaid();
    void aForecastIsNotToldInThePast();
    void anIndicatorWithoutAClauseIsNamed();
    void sourceAndDefinitionFollow();
    void unknownPlacesMakeNoSentence();
    void differences_data();
    void differences();
    void roundingFollowsThePublishedFigures_data();
    void roundingFollowsThePublishedFigures();
    void everyIndicatorHasAClause_data();
    void everyIndicatorHasAClause();
    void whatIsPublishedBelowZeroIsSetApartInItsUnit();

private:
    SentenceFigure figure(const char *level, const char *code, double value, int year) const
    {
        SentenceFigure result;
        result.place = m_atlas->find({s(level), s(code), 0}).value_or(AtlasData::PlaceRef{});
        result.value = value;
        result.year = year;
        return result;
    }
    SentenceFigure emmen(double value, int year) const { return figure("gemeente", "GM0114", value, year); }
    SentenceFigure zuid(double value, int year) const { return figure("stadsdeel", "SD0363K", value, year); }

    std::shared_ptr<const AtlasData> m_atlas;
    const Describe m_nl{QStringLiteral("nl")}, m_en{QStringLiteral("en")};
};

void TestSentence::initTestCase()
{
    m_atlas = support::builtInAtlas();
    QVERIFY(m_atlas);
}

void TestSentence::sentences_data()
{
    QTest::addColumn<SentenceParts>("parts");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *title, const char *indicator, const SentenceFigure &subject, const std::optional<SentenceFigure> &other,
                        std::optional<Rank> rank, const char *dutch, const char *english) {
        QTest::newRow(title) << SentenceParts{s(indicator), subject, other, rank} << s(dutch) << s(english);
    };
    // The figures of Emmen and Amsterdam-Zuid as published by Statistics Netherlands for 2024.
    row("share", "aandeel_65_plus", emmen(24.446, 2024), zuid(15.452, 2024), Rank{110, 342, 0},
        "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder, 9,0 procentpunt meer dan in Amsterdam-Zuid; rang 110 van 342 gemeenten.",
        "In 2024 24.4% of the inhabitants of Emmen were aged 65 or over, 9.0 percentage points more than in Amsterdam-Zuid; rank 110 of 342 municipalities.");
    row("share the other way round", "aandeel_65_plus", zuid(15.452, 2024), emmen(24.446, 2024), std::nullopt,
        "In 2024 was 15,5% van de inwoners van Amsterdam-Zuid 65 jaar of ouder, 9,0 procentpunt minder dan in Emmen.",
        "In 2024 15.5% of the inhabitants of Amsterdam-Zuid were aged 65 or over, 9.0 percentage points less than in Emmen.");
    row("one point", "aandeel_koopwoningen", emmen(60, 2023), figure("gemeente", "GM0109", 59, 2023), std::nullopt,
        "In 2023 was 60% van de woningen in Emmen een koopwoning, 1 procentpunt meer dan in Coevorden.",
        "In 2023 60% of the dwellings in Emmen were owner-occupied, 1 percentage point more than in Coevorden.");
    row("people", "inwoners", emmen(109346, 2024), zuid(148910, 2024), std::nullopt,
        "In 2024 woonden er 109.346 mensen in Emmen, 27% minder dan in Amsterdam-Zuid.",
        "In 2024 there were 109,346 people living in Emmen, 27% fewer than in Amsterdam-Zuid.");
    row("price", "woz_waarde", zuid(635.3, 2024), emmen(250, 2024), std::nullopt,
        "In 2024 was de gemiddelde WOZ-waarde van een woning in Amsterdam-Zuid €\u00a0635.000, 154% hoger dan in Emmen.",
        "In 2024 the average assessed value (WOZ) of a dwelling was €635,000 in Amsterdam-Zuid, 154% higher than in Emmen.");
    row("balance", "natuurlijke_aanwas_per_1000", emmen(-3.1, 2022), figure("gemeente", "GM0363", 2.3, 2022), std::nullopt,
        "In 2022 was de natuurlijke aanwas (geboorten min sterfte) in Emmen −3,1 per 1.000 inwoners, 5,4 lager dan in Amsterdam.",
        "In 2022 natural increase (births minus deaths) was −3.1 per 1,000 inhabitants in Emmen, 5.4 lower than in Amsterdam.");
    row("balance of people", "migratiesaldo", emmen(1200, 2022), figure("gemeente", "GM0109", 800, 2022), std::nullopt,
        "In 2022 was het migratiesaldo (vestiging min vertrek) in Emmen 1.200 personen, 400 personen hoger dan in Coevorden.",
        "In 2022 net migration (arrivals minus departures) was 1,200 people in Emmen, 400 people higher than in Coevorden.");
    row("other year", "aandeel_koopwoningen", emmen(60, 2023), figure("land", "NL01", 57, 2022), std::nullopt,
        "In 2023 was 60% van de woningen in Emmen een koopwoning, 3 procentpunt meer dan in Nederland (2022).",
        "In 2023 60% of the dwellings in Emmen were owner-occupied, 3 percentage points more than in the Netherlands (2022).");
    row("within the rounding", "aandeel_65_plus", emmen(24.42, 2024), zuid(24.36, 2024), Rank{110, 342, 0},
        "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder; het verschil met Amsterdam-Zuid is kleiner dan de afronding van de cijfers; rang 110 van 342 gemeenten.",
        "In 2024 24.4% of the inhabitants of Emmen were aged 65 or over; the difference with Amsterdam-Zuid is smaller than the rounding of the figures; rank 110 of 342 municipalities.");
    row("whole per cents that are half a point apart", "aandeel_65_plus", emmen(24, 2023), zuid(23.5, 2023), std::nullopt,
        "In 2023 was 24,0% van de inwoners van Emmen 65 jaar of ouder; het verschil met Amsterdam-Zuid is kleiner dan de afronding van de cijfers.",
        "In 2023 24.0% of the inhabitants of Emmen were aged 65 or over; the difference with Amsterdam-Zuid is smaller than the rounding of the figures.");
    row("nothing to compare with", "aandeel_65_plus", emmen(24.446, 2024), zuid(kNone, 2024), std::nullopt,
        "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder; voor Amsterdam-Zuid is er geen cijfer.",
        "In 2024 24.4% of the inhabitants of Emmen were aged 65 or over; there is no figure for Amsterdam-Zuid.");
    row("the rank is of the first, not of the one without a figure", "aandeel_65_plus", emmen(24.446, 2024), zuid(kNone, 2024), Rank{110, 342, 67.98},
        "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder; rang 110 van 342 gemeenten; voor Amsterdam-Zuid is er geen cijfer.",
        "In 2024 24.4% of the inhabitants of Emmen were aged 65 or over; rank 110 of 342 municipalities; there is no figure for Amsterdam-Zuid.");
    row("no figure", "aandeel_65_plus", zuid(kNone, 2016), emmen(20, 2016), std::nullopt,
        "Inwoners van 65 jaar en ouder in Amsterdam-Zuid, 2016: geen cijfer.",
        "Inhabitants aged 65 and over in Amsterdam-Zuid, 2016: no figure.");
    row("alone", "opkomstpercentage", emmen(77.3, 2021), std::nullopt, std::nullopt,
        "Bij de Tweede Kamerverkiezingen van 2021 was de opkomst in Emmen 77,3%.",
        "In the 2021 parliamentary elections turnout was 77.3% in Emmen.");
    row("island and region with an article", "afstand_ziekenhuis", figure("gemeente", "GM0448", 22.4, 2022),
        figure("corop", "CR13", 8.1, 2022), std::nullopt,
        "In 2022 was de gemiddelde afstand tot het dichtstbijzijnde ziekenhuis op Texel 22,4 km, 177% groter dan op de Veluwe.",
        "In 2022 the average distance to the nearest hospital was 22.4 km on Texel, 177% greater than on the Veluwe.");
    row("region against the country", "aandeel_vvd", figure("krimpregio", "KR02", 10.2, 2021), figure("land", "NL01", 21.9, 2021),
        std::nullopt,
        "Bij de Tweede Kamerverkiezingen van 2021 ging 10,2% van de geldige stemmen in de krimpregio Oost-Groningen naar de VVD, 11,7 procentpunt minder dan in Nederland.",
        "In the 2021 parliamentary elections 10.2% of the valid votes in the shrinking region of Oost-Groningen went to the VVD, 11.7 percentage points less than in the Netherlands.");
}

void TestSentence::sentences()
{
    QFETCH(SentenceParts, parts);
    QTEST(sentence(*m_atlas, parts, m_nl), "dutch");
    QTEST(sentence(*m_atlas, parts, m_en), "english");
}

void TestSentence::aComposedFigureIsSaidToBe()
{
    SentenceParts parts{s("woz_waarde"), emmen(250, 2024), zuid(635.3, 2024), std::nullopt};
    parts.other->flags = Composed;
    parts.other->used = 65;
    parts.other->of = 76;
    parts.other->composedFrom = s("buurt");
    QCOMPARE(sentence(*m_atlas, parts, m_nl),
             s("In 2024 was de gemiddelde WOZ-waarde van een woning in Emmen €\u00a0250.000, 61% lager dan in Amsterdam-Zuid. "
               "Het cijfer van Amsterdam-Zuid is samengesteld uit 65 van de 76 buurten."));
    parts.other->used = 76;
    QVERIFY(sentence(*m_atlas, parts, m_en).endsWith(s(" The figure for Amsterdam-Zuid was put together from 76 neighbourhoods.")));
}

void TestSentence::flagsAreSaid()
{
    SentenceParts parts{s("inwoners"), emmen(109346, 2024), std::nullopt, std::nullopt};
    parts.subject.flags = Provisional | Computed;
    QCOMPARE(sentence(*m_atlas, parts, m_nl), s("In 2024 woonden er 109.346 mensen in Emmen. Bij het cijfer van Emmen: voorlopig."));
    parts.subject.flags = Computed;
    QCOMPARE(sentence(*m_atlas, parts, m_nl), s("In 2024 woonden er 109.346 mensen in Emmen."));
}

void TestSentence::aForecastIsNotToldInThePast()
{
    SentenceParts parts{s("inwoners"), emmen(101000, 2040), figure("gemeente", "GM0109", 34000, 2040), std::nullopt};
    parts.subject.flags = Forecast;
    parts.other->flags = Forecast;
    QCOMPARE(sentence(*m_atlas, parts, m_nl),
             s("Inwoners in Emmen, 2040: 101.000 inwoners, 197% hoger dan in Coevorden. Bij beide cijfers: prognose."));
}

void TestSentence::anIndicatorWithoutAClauseIsNamed()
{
    AtlasParts parts = m_atlas->parts();
    Indicator own;
    own.code = s("eigen");
    own.name = {s("Bomen per straat"), {}};
    own.decimals = 1;
    own.inferred = true;
    parts.indicators.push_back(own);
    const auto data = AtlasData::make(std::move(parts));
    SentenceParts about{own.code, emmen(7.25, 0), zuid(3.0, 0), std::nullopt};
    QCOMPARE(sentence(*data, about, m_nl), s("Bomen per straat in Emmen: 7,3, 4,3 hoger dan in Amsterdam-Zuid."));
    about.subject.year = about.other->year = 2024;
    QCOMPARE(sentence(*data, about, m_en), s("Bomen per straat in Emmen, 2024: 7.3, 4.3 higher than in Amsterdam-Zuid."));
}

void TestSentence::sourceAndDefinitionFollow()
{
    const SentenceParts parts{s("inwoners"), emmen(109346, 2024), std::nullopt, std::nullopt};
    const Figures figures = figuresFor(*m_atlas, parts.indicator, 2024, parts.subject.place.table);
    const QStringList lines = sentenceWithSource(*m_atlas, parts, figures, m_nl).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], sentence(*m_atlas, parts, m_nl));
    QCOMPARE(lines[1], s("Aantal inwoners op 1 januari."));
    QVERIFY2(lines[2].startsWith(s("Bron: CBS")), qPrintable(lines[2]));
}

void TestSentence::unknownPlacesMakeNoSentence()
{
    QVERIFY(sentence(*m_atlas, {s("inwoners"), {}, std::nullopt, std::nullopt}, m_nl).isEmpty());
    QVERIFY(sentence(*m_atlas, {s("geen"), emmen(1, 2024), std::nullopt, std::nullopt}, m_nl).isEmpty());
}

void TestSentence::differences_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<DifferenceKind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *indicator, double a, double b, DifferenceKind kind, const char *text) {
        QTest::newRow(title) << s(indicator) << a << b << kind << s(text);
    };
    row("points", "aandeel_65_plus", 24.446, 15.452, DifferenceKind::Points, "+9,0 procentpunt");
    row("one step apart", "aandeel_65_plus", 24.4, 24.3, DifferenceKind::Points, "+0,1 procentpunt");
    row("less than a step apart", "aandeel_65_plus", 24.44, 24.36, DifferenceKind::WithinRounding, "kleiner dan de afronding");
    row("per cent", "inwoners", 109346, 148910, DifferenceKind::PerCent, "−27%");
    row("under one per cent", "inwoners", 109346, 109000, DifferenceKind::PerCent, "+0,3%");
    row("far under one per cent", "inwoners", 1000040, 1000000, DifferenceKind::PerCent, "+0,004%");
    row("equal counts", "inwoners", 5, 5, DifferenceKind::WithinRounding, "kleiner dan de afronding");
    row("growth", "groei_per_1000", 3.1, 0, DifferenceKind::Absolute, "+3,1 per 1.000 inwoners");
    row("balance that is positive twice", "migratiesaldo", 800, 1200, DifferenceKind::Absolute, "−400 personen");
    row("amount below zero", "vermogen", 20.0, -5.0, DifferenceKind::Absolute, "+€\u00a025.000");
    row("amount against nothing", "geboorten", 12, 0, DifferenceKind::Absolute, "+12 personen");
    row("no figure", "inwoners", kNone, 12, DifferenceKind::None, "");
}

void TestSentence::differences()
{
    QFETCH(QString, indicator);
    QFETCH(double, a);
    QFETCH(double, b);
    const Indicator &known = *m_atlas->indicator(indicator);
    const DifferenceKind kind = differenceKind(known, a, b);
    QTEST(kind, "kind");
    QTEST(differenceText(m_nl, known, kind, differenceOf(kind, a, b)), "text");
}

void TestSentence::roundingFollowsThePublishedFigures_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("rounding");
    // As the definitions say it.
    QTest::newRow("computed from numbers") << s("aandeel_65_plus") << 2024 << 0.1;
    QTest::newRow("whole per cents in that year") << s("aandeel_65_plus") << 2023 << 1.0;
    QTest::newRow("people") << s("inwoners") << 2024 << 1.0;
    QTest::newRow("tens of people") << s("bijstand") << 2015 << 10.0;
    QTest::newRow("hundreds of jobs") << s("banen") << 2015 << 100.0;
    QTest::newRow("no figures") << s("aandeel_65_plus") << 1890 << 0.1;
}

void TestSentence::roundingFollowsThePublishedFigures()
{
    QFETCH(QString, indicator);
    QFETCH(int, year);
    const int table = m_atlas->drawnTable(s("gemeente"));
    QTEST(publishedRounding(*m_atlas, *m_atlas->indicator(indicator), year, table), "rounding");
}

void TestSentence::everyIndicatorHasAClause_data()
{
    QTest::addColumn<LocalisedText>("clause");
    QTest::addColumn<QString>("dutchUnit");
    for (const char *file : {"/resources/atlas/indicators.csv", "/resources/catalogue/indicators.csv"}) {
        const auto text = TextFile::read(s(ATLAS_SOURCE_DIR) + s(file), s(kIndicatorColumns).split(QLatin1Char(' ')));
        QVERIFY(text.has_value() && text->size() > 0);
        for (std::size_t row = 0; row < text->size(); ++row) {
            const Indicator indicator = indicatorFrom(*text, row).value();
            QTest::newRow(qPrintable(indicator.code)) << indicator.sentence << indicator.unit.nl;
        }
    }
}

void TestSentence::everyIndicatorHasAClause()
{
    QFETCH(LocalisedText, clause);
    QFETCH(QString, dutchUnit);
    static const QRegularExpression other(s("[{](?!(place|year|value|number)[}])"));
    for (const QString &text : {clause.nl, clause.en}) {
        QCOMPARE(text.count(s("{place}")), 1);
        QCOMPARE(text.count(s("{year}")), 1);
        QCOMPARE(text.count(s("{value}")) + text.count(s("{number}")), 1);
        QVERIFY2(!text.contains(other), qPrintable(text));
        QVERIFY2(text == text.simplified() || text.contains(QChar(0xa0)), qPrintable(text));
        QVERIFY2(!text.contains(s("  ")) && text.front().isUpper(), qPrintable(text));
        QVERIFY2(text.back().isLetterOrNumber() || s("})+").contains(text.back()), qPrintable(text));
        // A percentage without its sign would be a wrong number.
        QVERIFY2(dutchUnit != s("%") || text.contains(s("{value}")), qPrintable(text));
    }
    QVERIFY(clause.nl.startsWith(s("In {year} ")) || clause.nl.startsWith(s("Bij de Tweede Kamerverkiezingen van {year} ")));
    QVERIFY(clause.en.startsWith(s("In {year} ")) || clause.en.startsWith(s("In the {year} parliamentary elections ")));
}

void TestSentence::whatIsPublishedBelowZeroIsSetApartInItsUnit()
{
    QSet<QString> belowZero;
    for (const Column &column : m_atlas->parts().columns) {
        if (std::ranges::count_if(column.values, [](double value) { return value < 0; }) > 1)
            belowZero.insert(column.indicator);
    }
    QVERIFY(belowZero.contains(s("natuurlijke_aanwas")));
    for (const QString &code : belowZero) {
        const Indicator &indicator = *m_atlas->indicator(code);
        QVERIFY2(differenceKind(indicator, 50, 20) == DifferenceKind::Absolute, qPrintable(code));
        QCOMPARE(indicator.more.nl, s("hoger"));
        QCOMPARE(indicator.less.en, s("lower"));
    }
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
