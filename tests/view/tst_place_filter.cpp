// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_text.h"
#include "layers/view/place_filter.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/tiny_atlas.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace atlas;

/// Selections by expression: what they mean, what is refused, and counts from outside.
class TestPlaceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selects_data();
    void selects();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void describesEveryError_data();
    void describesEveryError();
    void takesTheNearestEarlierYear();
    void takesALaterYearOnlyIfThereIsNoEarlier();
    void neverReplacesAYearThatIsAskedFor();
    void knowsWhoLiesInNone();
    void isUnknownWhereNothingSaysWhoLiesInWhom();
    void findsNamesOfItsOwnVintage();
    void matchesTheBuiltInAtlas_data();
    void matchesTheBuiltInAtlas();
    void offersPresets();
    void offersOnlyWhatCanBeAnswered();
    void offersWordsThatParse();
    void comparesAsAValue();
    void survivesDeepAndLongTexts();
    void survivesAnything();
    void selectsAmongFourteenThousand();

private:
    std::shared_ptr<const AtlasData> m_builtIn;
};

namespace {

QList<int> rows(const AtlasData &data, const QString &text, int table = 0, int year = 2022)
{
    const auto filter = parseFilter(data, text);
    if (!filter) {
        qWarning("%s: %s", qPrintable(text), qPrintable(describeFilterError(filter.error(), Describe(QStringLiteral("en")))));
        return {-1};
    }
    const std::vector<int> found = placesMatching(data, *filter, table, year);
    return QList<int>(found.begin(), found.end());
}

/// Two shrinking regions of which GM0004 lies in one, besides what tiny::parts() has.
AtlasParts withRegions()
{
    AtlasParts parts = tiny::parts();
    parts.levels.push_back(tiny::level("anticipeerregio", 6));
    parts.tables.push_back(tiny::table("anticipeerregio", 2023, {{"AR01", "Straks"}}, true));
    parts.memberships.push_back(tiny::in("gemeente", "GM0004", 2023, "anticipeerregio", "AR01"));
    return parts;
}

} // namespace

void TestPlaceFilter::initTestCase()
{
    auto parts = readAtlasText(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas"));
    QVERIFY(parts);
    m_builtIn = AtlasData::make(std::move(*parts));
}

void TestPlaceFilter::selects_data()
{
    // Rows 0 … 8 are GM0001 … GM0009: Aalten, Borne, Coevorden, Delfzijl, 's-Gravenhage, Emmen, Franeker, Goes, Hulst.
    // In 2022 inwoners is 1000 … 9000 and aandeel 12, 22, … 82 and missing for the last.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const QList<int> none, all{0, 1, 2, 3, 4, 5, 6, 7, 8};

    QTest::newRow("greater") << "inwoners > 7000" << QList<int>{7, 8};
    QTest::newRow("greater or equal") << "inwoners >= 7000" << QList<int>{6, 7, 8};
    QTest::newRow("less") << "inwoners < 3000" << QList<int>{0, 1};
    QTest::newRow("less or equal") << "inwoners <= 3000" << QList<int>{0, 1, 2};
    QTest::newRow("equal") << "inwoners = 3000" << QList<int>{2};
    QTest::newRow("equal, as programmers write it") << "inwoners == 3000" << QList<int>{2};
    QTest::newRow("unequal") << "inwoners <> 3000 and inwoners < 5000" << QList<int>{0, 1, 3};
    QTest::newRow("unequal, as programmers write it") << "inwoners != 3000 and inwoners < 5000" << QList<int>{0, 1, 3};
    QTest::newRow("signs of mathematics") << "inwoners ≥ 8000 or inwoners ≤ 1000" << QList<int>{0, 7, 8};
    QTest::newRow("the number first") << "7000 < inwoners" << QList<int>{7, 8};
    QTest::newRow("between includes both ends") << "inwoners between 3000 and 5000" << QList<int>{2, 3, 4};
    QTest::newRow("between binds its own and") << "inwoners between 3000 and 5000 and aandeel > 40" << QList<int>{3, 4};
    QTest::newRow("not between") << "inwoners not between 2000 and 8000" << QList<int>{0, 8};
    QTest::newRow("in, semicolons") << "inwoners in (1000; 2000;3000)" << QList<int>{0, 1, 2};
    QTest::newRow("in, commas separate even between digits") << "inwoners in (1000,2000,3000)" << QList<int>{0, 1, 2};
    QTest::newRow("not in") << "inwoners not in (1000, 2000, 3000, 4000, 5000, 6000, 7000)" << QList<int>{7, 8};
    QTest::newRow("a list of one") << "aandeel in (12)" << QList<int>{0};
    QTest::newRow("negative numbers in a list") << "0 - inwoners in (-1000, -2000)" << QList<int>{0, 1};

    QTest::newRow("decimal point") << "aandeel / 10 > 7.15" << QList<int>{6 + 0, 7};
    QTest::newRow("decimal comma") << "aandeel / 10 > 7,25" << QList<int>{7};
    QTest::newRow("decimal comma after an in-list") << "inwoners in (8000,9000) and aandeel / 10 > 7,25" << QList<int>{7};
    QTest::newRow("four decimals are no thousands") << "inwoners > 7999.9000" << QList<int>{7, 8};
    QTest::newRow("less than one, three decimals") << "inwoners / 1000 > 0.999 and inwoners < 2000" << QList<int>{0};
    QTest::newRow("a point first") << "aandeel * .1 < 1.3" << QList<int>{0};

    QTest::newRow("product before sum") << "inwoners + 1000 * 2 = 5000" << QList<int>{2};
    QTest::newRow("parentheses before product") << "(inwoners + 1000) * 2 = 10000" << QList<int>{3};
    QTest::newRow("minus is left to right") << "inwoners - 1000 - 1000 = 1000" << QList<int>{2};
    QTest::newRow("division is left to right") << "inwoners / 10 / 10 = 30" << QList<int>{2};
    QTest::newRow("unary minus") << "-inwoners > -2500" << QList<int>{0, 1};
    QTest::newRow("unary minus twice") << "--inwoners < 2500" << QList<int>{0, 1};
    QTest::newRow("minus of the typesetter") << "inwoners − 500 < 1000" << QList<int>{0};
    QTest::newRow("two indicators") << "aandeel * 100 - inwoners = 200 and inwoners < 3000" << QList<int>{0, 1};
    QTest::newRow("division by zero is no figure") << "inwoners / (inwoners - 1000) > 0" << QList<int>{1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("nor is it under not") << "not inwoners / (inwoners - 1000) > 0" << none;

    QTest::newRow("and before or") << "inwoners = 1000 or inwoners = 2000 and aandeel = 12" << QList<int>{0};
    QTest::newRow("parentheses before and") << "(inwoners = 1000 or inwoners = 2000) and aandeel = 22" << QList<int>{1};
    QTest::newRow("not before and") << "not inwoners > 3000 and inwoners > 1000" << QList<int>{1, 2};
    QTest::newRow("not before or") << "not inwoners > 1000 or inwoners > 8000" << QList<int>{0, 8};
    QTest::newRow("not of parentheses") << "not (inwoners > 1000 and inwoners < 9000)" << QList<int>{0, 8};
    QTest::newRow("not twice") << "not not inwoners > 8000" << QList<int>{8};

    // Missing is never zero: the last has no aandeel (Kleene's strong logic of three values).
    QTest::newRow("missing does not match") << "aandeel > 0" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("nor the opposite") << "aandeel <= 0" << none;
    QTest::newRow("nor unequal") << "aandeel <> 12" << QList<int>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("nor under not") << "not aandeel > 50" << QList<int>{0, 1, 2, 3};
    QTest::newRow("nor not in") << "aandeel not in (12; 22; 32; 42; 52; 62; 72)" << QList<int>{7};
    QTest::newRow("nor not between") << "aandeel not between 0 and 80" << QList<int>{7};
    QTest::newRow("unknown or true is true") << "aandeel > 80 or inwoners > 8000" << QList<int>{7, 8};
    QTest::newRow("unknown and false is false, its not is true") << "not (aandeel > 0 and inwoners < 9000)" << QList<int>{8};
    QTest::newRow("unknown and true is unknown, its not too") << "not (aandeel > 1000 and inwoners > 0)" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("unknown in arithmetic") << "aandeel * 0 = 0" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("unknown from between's bounds") << "1 between 0 and aandeel" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("is missing") << "aandeel is missing" << QList<int>{8};
    QTest::newRow("is not missing") << "aandeel is not missing" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("not is missing") << "not aandeel is missing and inwoners > 7000" << QList<int>{7};
    QTest::newRow("arithmetic is missing") << "(aandeel + inwoners) is missing" << QList<int>{8};

    QTest::newRow("Dutch and") << "inwoners > 3000 en inwoners < 5000" << QList<int>{3};
    QTest::newRow("Dutch or") << "inwoners < 2000 of inwoners > 8000" << QList<int>{0, 8};
    QTest::newRow("Dutch not") << "niet inwoners > 2000" << QList<int>{0, 1};
    QTest::newRow("Dutch between") << "inwoners tussen 3000 en 5000 en aandeel > 40" << QList<int>{3, 4};
    QTest::newRow("Dutch not between") << "inwoners niet tussen 2000 en 8000" << QList<int>{0, 8};
    QTest::newRow("Dutch missing") << "aandeel ontbreekt" << QList<int>{8};
    QTest::newRow("Dutch not missing") << "aandeel ontbreekt niet" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("Dutch like") << "naam lijkt op 'd%'" << QList<int>{3};
    QTest::newRow("Dutch not like") << "naam lijkt niet op '%e%'" << QList<int>{8};
    QTest::newRow("both languages at once, any case") << "INWONERS Tussen 3000 AND 5000" << QList<int>{2, 3, 4};

    QTest::newRow("an indicator by its name") << "\"Inwoners van 65 jaar en ouder\" > 70" << QList<int>{6, 7};
    QTest::newRow("by its short name") << "\"65 jaar en ouder\" > 70" << QList<int>{6, 7};
    QTest::newRow("by its English name") << "\"inhabitants AGED 65 and over\" > 70" << QList<int>{6, 7};
    QTest::newRow("by its code in quotes") << "\"aandeel\" > 70" << QList<int>{6, 7};
    QTest::newRow("in the typesetter's quotes") << "“65 jaar en ouder” > 70 en naam = ‘goes’" << QList<int>{7};
    QTest::newRow("of another year") << "aandeel@2015 > 75" << QList<int>{7, 8};
    QTest::newRow("change between years") << "aandeel - aandeel@2015 = 2" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};

    QTest::newRow("level by name") << "provincie = 'Noord'" << QList<int>{6, 7, 8};
    QTest::newRow("level without regard to case") << "PROVINCIE = 'nOORD'" << QList<int>{6, 7, 8};
    QTest::newRow("level by code") << "provincie = 'PV21'" << QList<int>{6, 7, 8};
    QTest::newRow("level by its English name") << "province = 'Noord'" << QList<int>{6, 7, 8};
    QTest::newRow("level, one word without quotes") << "provincie = Noord and inwoners > 8000" << QList<int>{8};
    QTest::newRow("level, text first") << "'Noord' = provincie" << QList<int>{6, 7, 8};
    QTest::newRow("level unequal") << "provincie <> 'Noord'" << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("level in a list") << "provincie in ('Noord', 'Zuid')" << all;
    QTest::newRow("level not in a list") << "provincie not in ('Zuid'; '')" << QList<int>{6, 7, 8};
    QTest::newRow("level like") << "provincie like '%oor%'" << QList<int>{6, 7, 8};
    QTest::newRow("level none") << "provincie = ''" << none;
    QTest::newRow("level is missing") << "provincie is not missing and inwoners < 2000" << QList<int>{0};
    QTest::newRow("the own level") << "gemeente = 'Emmen'" << QList<int>{5};

    QTest::newRow("name") << "naam = 'Goes'" << QList<int>{7};
    QTest::newRow("name in English") << "name = 'goes'" << QList<int>{7};
    QTest::newRow("apostrophe doubled") << "naam = '''s-gravenhage'" << QList<int>{4};
    QTest::newRow("apostrophe left out") << "naam = 's Gravenhage'" << QList<int>{4};
    QTest::newRow("another name it is known by") << "naam = 'den haag'" << QList<int>{4};
    QTest::newRow("like at the beginning") << "naam like 'B%'" << QList<int>{1};
    QTest::newRow("like in the middle") << "naam like '%ra%'" << QList<int>{4, 6};
    QTest::newRow("like one character") << "naam like '_oes'" << QList<int>{7};
    QTest::newRow("like with accents") << "naam like 'COÉV%'" << QList<int>{2};
    QTest::newRow("like looks at the name itself") << "naam like 'den%'" << none;
    QTest::newRow("not like") << "naam not like '%e%'" << QList<int>{8};
    QTest::newRow("code") << "code = 'GM0003'" << QList<int>{2};
    QTest::newRow("code in another form") << "code in ('0003', gm0004, 5)" << QList<int>{2, 3, 4};
    QTest::newRow("code like") << "code like '%9'" << QList<int>{8};
}

void TestPlaceFilter::selects()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    QCOMPARE(rows(*support::tinyAtlas(), text), expected);
}

void TestPlaceFilter::saysWhatIsWrong_data()
{
    using Kind = FilterError::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<FilterError::Kind>("kind");
    QTest::addColumn<QString>("hint");
    const QString none;

    QTest::newRow("nothing") << "" << 0 << 0 << Kind::Empty << none;
    QTest::newRow("only spaces") << "  \t " << 0 << 0 << Kind::Empty << none;
    QTest::newRow("unknown name") << "inwoners > 1 and foo > 2" << 17 << 3 << Kind::UnknownName << none;
    QTest::newRow("misspelt name") << "inwonrs > 1" << 0 << 7 << Kind::UnknownName << "inwoners";
    QTest::newRow("misspelt level") << "provinsie = 'Noord'" << 0 << 9 << Kind::UnknownName << "provincie";
    QTest::newRow("unknown place") << "provincie = 'Noort'" << 12 << 7 << Kind::UnknownPlace << "provincie";
    QTest::newRow("unknown place in a list") << "provincie in ('Noord', 'x')" << 23 << 3 << Kind::UnknownPlace << "provincie";
    QTest::newRow("unknown character") << "inwoners > 5 # 3" << 13 << 1 << Kind::UnknownCharacter << none;
    QTest::newRow("open quote") << "naam = 'Goes" << 7 << 1 << Kind::OpenQuote << none;
    QTest::newRow("open parenthesis") << "(inwoners > 5" << 0 << 1 << Kind::OpenParenthesis << none;
    QTest::newRow("open list") << "inwoners in (5" << 12 << 1 << Kind::OpenParenthesis << none;
    QTest::newRow("closing too much") << "inwoners > 5)" << 12 << 1 << Kind::Unexpected << none;
    QTest::newRow("no operator") << "inwoners > 5 aandeel > 3" << 13 << 7 << Kind::Unexpected << none;
    QTest::newRow("operator alone") << "> 5" << 0 << 1 << Kind::Unexpected << none;
    QTest::newRow("chain of comparisons") << "1 < inwoners < 5" << 13 << 1 << Kind::Unexpected << none;
    QTest::newRow("in without a list") << "inwoners in 5" << 12 << 1 << Kind::Unexpected << none;
    QTest::newRow("empty list") << "inwoners in ()" << 13 << 1 << Kind::NumberExpected << none;
    QTest::newRow("stops after an operator") << "inwoners >" << 10 << 0 << Kind::Incomplete << none;
    QTest::newRow("stops after and") << "inwoners > 5 and" << 16 << 0 << Kind::Incomplete << none;
    QTest::newRow("stops in between") << "inwoners between 5" << 18 << 0 << Kind::Incomplete << none;
    QTest::newRow("an indicator alone") << "inwoners" << 0 << 8 << Kind::NotACondition << none;
    QTest::newRow("a sum alone") << "inwoners + 5" << 0 << 12 << Kind::NotACondition << none;
    QTest::newRow("an indicator under not") << "not inwoners" << 4 << 8 << Kind::NotACondition << none;
    QTest::newRow("an indicator beside and") << "inwoners and aandeel > 5" << 0 << 8 << Kind::NotACondition << none;
    QTest::newRow("a level alone") << "provincie" << 0 << 9 << Kind::NotACondition << none;
    QTest::newRow("a name where a number belongs") << "inwoners > 'veel'" << 11 << 6 << Kind::NumberExpected << none;
    QTest::newRow("empty text where a number belongs") << "inwoners = ''" << 11 << 2 << Kind::NumberExpected << none;
    QTest::newRow("adding a level") << "provincie + 1 > 2" << 0 << 9 << Kind::NumberExpected << none;
    QTest::newRow("a name before a number") << "'veel' > 5" << 0 << 6 << Kind::NumberExpected << none;
    QTest::newRow("between for a level") << "provincie between 1 and 2" << 0 << 9 << Kind::NumberExpected << none;
    QTest::newRow("like for a figure") << "inwoners like '5%'" << 0 << 8 << Kind::TextExpected << none;
    QTest::newRow("like without text") << "naam like 5" << 10 << 1 << Kind::TextExpected << none;
    QTest::newRow("order of names") << "naam > 'A'" << 5 << 1 << Kind::TextOrder << none;
    QTest::newRow("thousands point") << "inwoners > 50.000" << 11 << 6 << Kind::ThousandsSeparator << none;
    QTest::newRow("thousands comma") << "inwoners > 50,000" << 11 << 6 << Kind::ThousandsSeparator << none;
    QTest::newRow("thousands and decimals") << "inwoners > 1.234,5" << 11 << 7 << Kind::ThousandsSeparator << none;
    QTest::newRow("thousands in a list") << "inwoners in (50.000; 3)" << 13 << 6 << Kind::ThousandsSeparator << none;
    QTest::newRow("year of no figures") << "aandeel@2016 > 5" << 8 << 4 << Kind::UnknownYear << "2015, 2021, 2022";
    QTest::newRow("no year") << "aandeel@ > 5" << 9 << 1 << Kind::InvalidYear << none;
    QTest::newRow("short year") << "aandeel@15 > 5" << 8 << 2 << Kind::InvalidYear << none;
    QTest::newRow("year of a level") << "provincie@2015 = 'Noord'" << 9 << 1 << Kind::Unexpected << none;
}

void TestPlaceFilter::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(FilterError::Kind, kind);
    QFETCH(QString, hint);
    const auto filter = parseFilter(*support::tinyAtlas(), text);
    QVERIFY(!filter);
    const FilterError &error = filter.error();
    QCOMPARE(static_cast<int>(error.kind), static_cast<int>(kind));
    QCOMPARE(error.position, position);
    QCOMPARE(error.length, length);
    QCOMPARE(error.hint, hint);
    QCOMPARE(error.detail, text.mid(position, length));
}

void TestPlaceFilter::describesEveryError_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Dutch") << "nl";
    QTest::newRow("English") << "en";
}

void TestPlaceFilter::describesEveryError()
{
    QFETCH(QString, language);
    QStringList sentences;
    for (int kind = 0; kind <= static_cast<int>(FilterError::Kind::TooDeep); ++kind) {
        const FilterError error{11, 3, static_cast<FilterError::Kind>(kind), QStringLiteral("foo"), QStringLiteral("voorstel")};
        const QString sentence = describeFilterError(error, Describe(language));
        QVERIFY2(sentence.size() > 20, qPrintable(QString::number(kind)));
        for (const char *placeholder : {"%1", "%2", "%3"})
            QVERIFY2(!sentence.contains(QLatin1String(placeholder)), qPrintable(sentence));
        QVERIFY2(kind == 0 || sentence.contains(QStringLiteral("12")), qPrintable(sentence));   // people count from one
        QVERIFY(!sentences.contains(sentence));
        sentences.append(sentence);
    }
}

void TestPlaceFilter::takesTheNearestEarlierYear()
{
    const auto data = support::tinyAtlas();     // aandeel 2015, 2021, 2022
    const auto filter = parseFilter(*data, QStringLiteral("aandeel < 12 and aandeel < 100"));
    QVERIFY(filter);
    const FilterMatch match = matchPlaces(*data, *filter, 0, 2019);
    QCOMPARE(match.rows, std::vector<int>{0});
    QCOMPARE(match.years, (std::vector<FilterYear>{{QStringLiteral("aandeel"), 2019, 2015}}));
    const QStringList notes = describeFilterMatch(*data, match, Describe(QStringLiteral("en")));
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes[0].contains(QStringLiteral("2015")) && notes[0].contains(QStringLiteral("2019")));
    QVERIFY(describeFilterMatch(*data, matchPlaces(*data, *filter, 0, 2021), Describe(QStringLiteral("en"))).isEmpty());
}

void TestPlaceFilter::takesALaterYearOnlyIfThereIsNoEarlier()
{
    const auto data = support::tinyAtlas();
    const auto filter = parseFilter(*data, QStringLiteral("inwoners > 8000"));
    QVERIFY(filter);
    const FilterMatch match = matchPlaces(*data, *filter, 0, 2010);
    QCOMPARE(match.rows, std::vector<int>{8});
    QCOMPARE(match.years, (std::vector<FilterYear>{{QStringLiteral("inwoners"), 2010, 2022}}));
}

void TestPlaceFilter::neverReplacesAYearThatIsAskedFor()
{
    AtlasParts parts = tiny::parts();
    parts.columns.push_back(tiny::column("mediaan", 2015, tiny::Gemeente2015, {1, 2, 3, 4}));
    parts.columns.push_back(tiny::column("mediaan", 2023, tiny::Gemeente2023, {5, 6, 7}));
    const auto data = AtlasData::make(std::move(parts));
    // A median of municipalities is none of provinces, in no year.
    const auto filter = parseFilter(*data, QStringLiteral("mediaan@2015 > 0 or mediaan > 0"));
    QVERIFY(filter);
    const FilterMatch match = matchPlaces(*data, *filter, tiny::Provincie, 2023);
    QVERIFY(match.rows.empty());
    QCOMPARE(match.years, (std::vector<FilterYear>{{QStringLiteral("mediaan"), 2015, 0}, {QStringLiteral("mediaan"), 2023, 0}}));
    QCOMPARE(describeFilterMatch(*data, match, Describe(QStringLiteral("nl"))).size(), 2);
}

void TestPlaceFilter::knowsWhoLiesInNone()
{
    const auto data = AtlasData::make(withRegions());
    const int table = tiny::Gemeente2023;   // Aa, Dee (anticipeerregio), Eem (krimpregio)
    QCOMPARE(rows(*data, QStringLiteral("krimpregio = ''"), table, 2023), QList<int>({0, 1}));
    QCOMPARE(rows(*data, QStringLiteral("krimpregio <> ''"), table, 2023), QList<int>{2});
    QCOMPARE(rows(*data, QStringLiteral("krimpregio is missing"), table, 2023), QList<int>({0, 1}));
    QCOMPARE(rows(*data, QStringLiteral("krimpregio ontbreekt niet"), table, 2023), QList<int>{2});
    QCOMPARE(rows(*data, QStringLiteral("krimpregio = '' en anticipeerregio = ''"), table, 2023), QList<int>{0});
    QCOMPARE(rows(*data, QStringLiteral("krimpregio in ('', 'Krimp')"), table, 2023), QList<int>({0, 1, 2}));
    QCOMPARE(rows(*data, QStringLiteral("not krimpregio like 'K%'"), table, 2023), QList<int>({0, 1}));
    // Over the level between: the country of a municipality is that of its province.
    QCOMPARE(rows(*data, QStringLiteral("land = 'Nederland'"), table, 2023), QList<int>({0, 1, 2}));
    // By the boundaries of its own year: in 2015 it was Bee.
    QCOMPARE(rows(*data, QStringLiteral("krimpregio = 'KR01'"), tiny::Gemeente2015, 2015), QList<int>{1});
}

void TestPlaceFilter::isUnknownWhereNothingSaysWhoLiesInWhom()
{
    const auto data = AtlasData::make(withRegions());
    for (const char *text : {"krimpregio = ''", "krimpregio <> ''", "not krimpregio = 'Krimp'", "krimpregio is missing"}) {
        const auto filter = parseFilter(*data, QLatin1String(text));
        QVERIFY(filter);
        const FilterMatch match = matchPlaces(*data, *filter, tiny::Provincie, 2023);
        QVERIFY(match.rows.empty());
        QCOMPARE(match.unknownLevels, QStringList{QStringLiteral("krimpregio")});
        QCOMPARE(describeFilterMatch(*data, match, Describe(QStringLiteral("nl"))).size(), 1);
    }
}

void TestPlaceFilter::findsNamesOfItsOwnVintage()
{
    const auto data = AtlasData::make(tiny::parts());
    // Bee was gone in 2023; among the municipalities of 2015 it can be asked for all the same.
    QCOMPARE(rows(*data, QStringLiteral("gemeente = 'Bee'"), tiny::Gemeente2015, 2015), QList<int>{1});
    QCOMPARE(rows(*data, QStringLiteral("gemeente = 'Bee'"), tiny::Gemeente2023, 2023), QList<int>());
}

void TestPlaceFilter::matchesTheBuiltInAtlas_data()
{
    // Counted with Python's csv module in shared/data/kerncijfers_gemeenten_2024.csv (CBS 85984NED, 342
    // municipalities; income per inhabitant is empty for GM0088, GM0096 and GM0277) and, for the regions, in
    // krimpregios_2023.csv (rows with primary = 1: 38 krimp, 40 anticipeer, no municipality in both).
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("middle-sized cities") << "inwoners between 50000 and 100000" << 63;
    QTest::newRow("middle-sized cities out of the shrinking regions") << "inwoners between 50000 and 100000 and krimpregio = ''" << 59;
    QTest::newRow("the same in Dutch") << "inwoners tussen 50000 en 100000 en krimpregio = ''" << 59;
    QTest::newRow("middle-sized cities in shrinking regions") << "inwoners between 50000 and 100000 and krimpregio <> ''" << 4;
    QTest::newRow("large cities") << "inwoners > 100000" << 32;
    QTest::newRow("large cities in shrinking regions") << "inwoners > 100000 and not krimpregio = ''" << 1;
    QTest::newRow("in a shrinking region") << "krimpregio <> ''" << 38;
    QTest::newRow("in an anticipation region") << "anticipeerregio <> ''" << 40;
    QTest::newRow("in neither") << "krimpregio = '' and anticipeerregio = ''" << 264;
    QTest::newRow("in Drenthe") << "provincie = 'Drenthe'" << 12;
    QTest::newRow("name begins with B") << "naam like 'B%'" << 33;
    QTest::newRow("more than a quarter is 65 or over") << "aandeel_65_plus > 25" << 90;
    QTest::newRow("the same from the counts") << "inwoners_65_plus / inwoners > 0,25" << 90;
    QTest::newRow("income over 30") << "inkomen_per_inwoner > 30" << 322;
    QTest::newRow("income not over 30") << "not inkomen_per_inwoner > 30" << 17;
    QTest::newRow("income missing") << "inkomen_per_inwoner ontbreekt" << 3;
}

void TestPlaceFilter::matchesTheBuiltInAtlas()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const int table = m_builtIn->tableIndex(QStringLiteral("gemeente"), 2023);
    const auto filter = parseFilter(*m_builtIn, text);
    QVERIFY2(filter, filter ? "" : qPrintable(describeFilterError(filter.error(), Describe(QStringLiteral("en")))));
    const FilterMatch match = matchPlaces(*m_builtIn, *filter, table, 2024);
    QCOMPARE(static_cast<int>(match.rows.size()), count);
    QVERIFY(std::is_sorted(match.rows.begin(), match.rows.end()));
    QVERIFY(describeFilterMatch(*m_builtIn, match, Describe(QStringLiteral("nl"))).isEmpty());
}

void TestPlaceFilter::offersPresets()
{
    const int table = m_builtIn->tableIndex(QStringLiteral("gemeente"), 2023);
    for (const char *language : {"nl", "en"}) {
        QList<std::pair<QString, qsizetype>> found;
        for (const FilterPreset &preset : filterPresets(*m_builtIn, QLatin1String(language))) {
            QVERIFY(!preset.label.isEmpty() && !preset.label.contains(QLatin1Char('%')));
            found.append({preset.id, rows(*m_builtIn, preset.expression, table, 2024).size()});
        }
        const QList<std::pair<QString, qsizetype>> expected{{QStringLiteral("middle-sized"), 63}, {QStringLiteral("large"), 32},
                                                            {QStringLiteral("krimp"), 38}, {QStringLiteral("anticipeer"), 40},
                                                            {QStringLiteral("neither"), 264}};
        QCOMPARE(found, expected);
    }
}

void TestPlaceFilter::offersOnlyWhatCanBeAnswered()
{
    QStringList ids;
    for (const FilterPreset &preset : filterPresets(*support::tinyAtlas(), QStringLiteral("nl")))
        ids.append(preset.id);
    QCOMPARE(ids, QStringList({QStringLiteral("middle-sized"), QStringLiteral("large")}));
    ids.clear();
    AtlasParts parts = tiny::parts();
    parts.columns.clear();
    for (const FilterPreset &preset : filterPresets(*AtlasData::make(std::move(parts)), QStringLiteral("en")))
        ids.append(preset.id);
    QCOMPARE(ids, QStringList{QStringLiteral("krimp")});
}

void TestPlaceFilter::offersWordsThatParse()
{
    const QStringList dutch = filterWords(*m_builtIn, QStringLiteral("nl")), english = filterWords(*m_builtIn, QStringLiteral("en"));
    for (const char *word : {"inwoners", "\"Inwoners\"", "\"65 jaar en ouder\"", "krimpregio", "tussen", "ontbreekt"})
        QVERIFY2(dutch.contains(QString::fromUtf8(word)), word);
    for (const char *word : {"inwoners", "\"65 and over\"", "krimpregio", "between", "is missing"})
        QVERIFY2(english.contains(QString::fromUtf8(word)), word);
    for (const QString &word : dutch + english) {
        if (word.startsWith(QLatin1Char('"')))
            QVERIFY2(parseFilter(*m_builtIn, word + QStringLiteral(" > 0")), qPrintable(word));
    }
}

void TestPlaceFilter::comparesAsAValue()
{
    const auto data = support::tinyAtlas();
    const QString text = QStringLiteral("inwoners > 5 and naam like 'a%'");
    QVERIFY(*parseFilter(*data, text) == *parseFilter(*data, text));
    QVERIFY(!(*parseFilter(*data, text) == *parseFilter(*data, QStringLiteral("inwoners > 6 and naam like 'a%'"))));
    QCOMPARE(parseFilter(*data, text)->text(), text);
}

void TestPlaceFilter::survivesDeepAndLongTexts()
{
    const auto data = support::tinyAtlas();
    const auto deep = parseFilter(*data, QString(100000, QLatin1Char('(')));
    QVERIFY(!deep);
    QCOMPARE(static_cast<int>(deep.error().kind), static_cast<int>(FilterError::Kind::TooDeep));
    QCOMPARE(rows(*data, QString(50, QLatin1Char('(')) + QStringLiteral("inwoners > 8000") + QString(50, QLatin1Char(')'))), QList<int>{8});
    QCOMPARE(rows(*data, QStringLiteral("not ").repeated(20000) + QStringLiteral("inwoners > 8000")), QList<int>{8});
    QCOMPARE(rows(*data, QStringLiteral("-").repeated(20000) + QStringLiteral("inwoners > 8000")), QList<int>{8});
    QCOMPARE(rows(*data, QStringLiteral("inwoners > 8000 or ").repeated(20000) + QStringLiteral("inwoners < 2000")), QList<int>({0, 8}));
}

void TestPlaceFilter::survivesAnything()
{
    // Random sequences of what an expression is made of: never a crash, and an error always points into the text.
    static const QStringList pieces{
        QStringLiteral("inwoners"), QStringLiteral("aandeel"), QStringLiteral("provincie"), QStringLiteral("naam"), QStringLiteral("code"),
        QStringLiteral("'Noord'"), QStringLiteral("''"), QStringLiteral("\"65 jaar en ouder\""), QStringLiteral("5"), QStringLiteral("1,5"),
        QStringLiteral("2015"), QStringLiteral("@2015"), QStringLiteral("@"), QStringLiteral("("), QStringLiteral(")"), QStringLiteral("and"),
        QStringLiteral("of"), QStringLiteral("not"), QStringLiteral("between"), QStringLiteral("in"), QStringLiteral("("), QStringLiteral(";"),
        QStringLiteral(","), QStringLiteral("like"), QStringLiteral("op"), QStringLiteral("is"), QStringLiteral("missing"),
        QStringLiteral("ontbreekt"), QStringLiteral("="), QStringLiteral("<>"), QStringLiteral(">"), QStringLiteral("<="), QStringLiteral("+"),
        QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("😀"),
        QStringLiteral("é"), QString(QChar(0xd800)), QString(QChar(0)), QStringLiteral("."), QStringLiteral("%"),
        QStringLiteral("inwoners > 5000"), QStringLiteral("aandeel@2015 between 1 and 30"), QStringLiteral("provincie in ('Noord'; '')"),
        QStringLiteral("naam like '%e%'"), QStringLiteral("aandeel / (inwoners - 1000) ontbreekt"), QStringLiteral("not ("), QStringLiteral(") or")};
    const auto data = support::tinyAtlas();
    std::mt19937 random(20240101);
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> howMany(1, 12), coin(0, 3);
    int parsed = 0;
    for (int i = 0; i < 60000; ++i) {
        QString text;
        for (int n = howMany(random); n > 0; --n)
            text += pieces[piece(random)] + (coin(random) == 0 ? QString() : QStringLiteral(" "));
        const auto filter = parseFilter(*data, text);
        if (!filter) {
            const FilterError &error = filter.error();
            QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(), qPrintable(text));
            continue;
        }
        ++parsed;
        for (const int row : placesMatching(*data, *filter, i % 2, 2022))
            QVERIFY(row >= 0 && row < data->tables()[static_cast<std::size_t>(i % 2)].size());
    }
    QVERIFY2(parsed > 300, qPrintable(QString::number(parsed)));
}

void TestPlaceFilter::selectsAmongFourteenThousand()
{
    AtlasParts parts = tiny::parts();
    PlaceTable table;
    table.level = QStringLiteral("buurt");
    table.vintage = 2024;
    Column inhabitants = tiny::column("inwoners", 2024, 5, {});
    for (int i = 0; i < 14500; ++i) {
        table.codes.append(QStringLiteral("BU%1").arg(i, 8, 10, QLatin1Char('0')));
        table.names.append(QStringLiteral("Buurt %1 van Súdwest").arg(i));
        inhabitants.values.push_back(i);
        inhabitants.absence.push_back(Absence::None);
        Membership membership = tiny::in("buurt", "", 2024, "gemeente", i % 3 == 0 ? "GM0005" : "GM0001");
        membership.childCode = table.codes.back();
        parts.memberships.push_back(membership);
    }
    parts.tables.push_back(table);
    parts.columns.push_back(inhabitants);
    const auto data = AtlasData::make(std::move(parts));
    const auto filter = parseFilter(*data, QStringLiteral("inwoners / 10 between 100 and 1300 and krimpregio = '' and naam like 'buurt%sud%'"));
    QVERIFY(filter);
    std::vector<int> found = placesMatching(*data, *filter, 5, 2024);
    // 1000 … 13000 are 12,001 numbers, of which 4,000 (1002 … 12999) can be divided by three.
    QCOMPARE(found.size(), std::size_t{8001});
    QBENCHMARK {
        found = placesMatching(*data, *filter, 5, 2024);
    }
}

QTEST_APPLESS_MAIN(TestPlaceFilter)
#include "tst_place_filter.moc"
