// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/search_index.h"
#include "tests/data/tiny_atlas.h"

#include <QTest>

using namespace atlas;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void findsNothingThatLacksAWord();
    void putsTheBestFirst();
    void findsIndicatorsInTheLanguage();
    void tellsWhereAPlaceLies();
    void givesEveryPlaceOnce();
    void resolvesPlaces_data();
    void resolvesPlaces();
    void refusesUnknownAndAmbiguous();
    void isFastForAllBuurten();

private:
    std::shared_ptr<const AtlasData> m_data;
};

void TestSearchIndex::initTestCase()
{
    AtlasParts parts;
    parts.levels = {tiny::level("provincie", 3), tiny::level("gemeente", 7), tiny::level("stadsdeel", 8), tiny::level("buurt", 10)};
    parts.tables = {
        tiny::table("provincie", 2023, {{"PV20", "Groningen"}, {"PV22", "Drenthe"}, {"PV21", "Fryslân"}}, true),
        tiny::table("gemeente", 2023, {{"GM0014", "Groningen"}, {"GM0114", "Emmen"}, {"GM0518", "'s-Gravenhage"},
                                       {"GM0796", "'s-Hertogenbosch"}, {"GM1900", "Súdwest-Fryslân"}, {"GM1966", "Het Hogeland"},
                                       {"GM0363", "Amsterdam"}, {"GM0417", "Laren (NH.)"}}, true),
        tiny::table("gemeente", 2015, {{"GM0003", "Appingedam"}}),
        tiny::table("stadsdeel", 2024, {{"SD0363K", "Zuid"}}, true),
        tiny::table("buurt", 2024, {{"BU01140101", "Emmen-Centrum"}, {"BU03630001", "Zuid"}}, true),
    };
    parts.aliases.insert(QStringLiteral("gemeente:GM0518"), {QStringLiteral("Den Haag")});
    parts.aliases.insert(QStringLiteral("gemeente:GM0796"), {QStringLiteral("Den Bosch")});
    parts.memberships = {tiny::in("gemeente", "GM0114", 2023, "provincie", "PV22"), tiny::in("stadsdeel", "SD0363K", 2024, "gemeente", "GM0363")};
    parts.themes = {{QStringLiteral("wonen"), {QStringLiteral("Wonen"), QStringLiteral("Housing")}, 1}};
    Indicator price = tiny::indicator("woz", IndicatorKind::Mean);
    price.name = {QStringLiteral("Gemiddelde WOZ-waarde"), QStringLiteral("Mean property value")};
    price.shortName = {QStringLiteral("WOZ-waarde"), QStringLiteral("Property value")};
    price.theme = QStringLiteral("wonen");
    parts.indicators = {price};
    m_data = AtlasData::make(std::move(parts));
}

void TestSearchIndex::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << "Súdwest-Fryslân" << "sudwest fryslan";
    QTest::newRow("apostrophe") << "'s-Gravenhage" << "s gravenhage";
    QTest::newRow("curly apostrophe") << "’s-Gravenhage" << "s gravenhage";
    QTest::newRow("brackets") << "Laren (NH.)" << "laren nh";
    QTest::newRow("slash and blanks") << "  De Marne / Het Hogeland " << "de marne het hogeland";
    QTest::newRow("ligature") << "Ĳsselstein" << "ijsselstein";
    QTest::newRow("digits") << "GM0114" << "gm0114";
    QTest::newRow("nothing") << " - " << "";
}

void TestSearchIndex::folds()
{
    QFETCH(QString, text);
    QTEST(SearchIndex::fold(text), "folded");
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("name") << "Emmen" << "GM0114";
    QTest::newRow("as one types") << "emm" << "GM0114";
    QTest::newRow("without its article") << "gravenhage" << "GM0518";
    QTest::newRow("without apostrophe") << "s gravenhage" << "GM0518";
    QTest::newRow("with it") << "'s-Graven" << "GM0518";
    QTest::newRow("alias") << "den haag" << "GM0518";
    QTest::newRow("alias without its article") << "haag" << "GM0518";
    QTest::newRow("Den Bosch") << "DEN BOSCH" << "GM0796";
    QTest::newRow("no circumflex") << "sudwest" << "GM1900";
    QTest::newRow("article left out") << "hogeland" << "GM1966";
    QTest::newRow("code") << "GM0114" << "GM0114";
    QTest::newRow("code in small letters") << "gm0114" << "GM0114";
    QTest::newRow("digits") << "0114" << "GM0114";
    QTest::newRow("digits without zeros") << "114" << "GM0114";
    QTest::newRow("buurt code") << "BU0114" << "BU01140101";
    QTest::newRow("words in another order") << "fryslan sudw" << "GM1900";
    QTest::newRow("province before the rest") << "fryslan" << "PV21";
}

void TestSearchIndex::finds()
{
    QFETCH(QString, text);
    const SearchIndex index(m_data, QStringLiteral("nl"));
    const auto hits = index.find(text);
    QVERIFY(!hits.empty());
    const auto &place = hits.front().place;
    QTEST(m_data->tables()[std::size_t(place.table)].codes[place.row], "code");
}

void TestSearchIndex::findsNothingThatLacksAWord()
{
    const SearchIndex index(m_data, QStringLiteral("nl"));
    QVERIFY(index.find(QStringLiteral("emmen zuid")).empty());
    QCOMPARE(index.find(QStringLiteral("waarde gemiddelde")).size(), 1U);
}

void TestSearchIndex::putsTheBestFirst()
{
    const SearchIndex index(m_data, QStringLiteral("nl"));
    const auto groningen = index.find(QStringLiteral("groningen"));
    QCOMPARE(groningen.size(), 2U);
    QCOMPARE(groningen[0].place.table, 0);      // the province before the municipality
    QCOMPARE(groningen[1].place.table, 1);
    const auto emmen = index.find(QStringLiteral("emmen"));
    QCOMPARE(emmen[0].label, QStringLiteral("Emmen"));
    QCOMPARE(emmen[1].label, QStringLiteral("Emmen-Centrum"));
    QVERIFY(emmen[0].score > emmen[1].score);
    QCOMPARE(index.find(QStringLiteral("e"), 1).size(), 1U);
    QVERIFY(index.find(QString()).empty());
    QVERIFY(index.find(QStringLiteral(" ' ")).empty());
    QVERIFY(index.find(QStringLiteral("mmen")).empty());
    QVERIFY2(index.find(QStringLiteral("appingedam")).empty(), "it is not drawn");
}

void TestSearchIndex::findsIndicatorsInTheLanguage()
{
    const auto dutch = SearchIndex(m_data, QStringLiteral("nl")).find(QStringLiteral("woz"));
    QCOMPARE(dutch.size(), 1U);
    QCOMPARE(dutch[0].kind, SearchHit::Kind::Indicator);
    QCOMPARE(dutch[0].indicator, QStringLiteral("woz"));
    QCOMPARE(dutch[0].label, QStringLiteral("Gemiddelde WOZ-waarde"));
    QCOMPARE(dutch[0].detail, QStringLiteral("Wonen"));
    const SearchIndex english(m_data, QStringLiteral("en"));
    QCOMPARE(english.find(QStringLiteral("property"))[0].detail, QStringLiteral("Housing"));
    QVERIFY(english.find(QStringLiteral("woz")).empty());
}

void TestSearchIndex::tellsWhereAPlaceLies()
{
    const SearchIndex index(m_data, QStringLiteral("nl"));
    QCOMPARE(index.find(QStringLiteral("emmen"))[0].detail, QStringLiteral("gemeente in Drenthe"));
    QCOMPARE(index.find(QStringLiteral("SD0363K"))[0].detail, QStringLiteral("stadsdeel in Amsterdam"));
    QCOMPARE(index.find(QStringLiteral("drenthe"))[0].detail, QStringLiteral("provincie"));
}

void TestSearchIndex::givesEveryPlaceOnce()
{
    // "Den Haag" and "'s-Gravenhage" are one place, and so are its code with and without zeros.
    const SearchIndex index(m_data, QStringLiteral("nl"));
    for (const char *text : {"g", "d", "0", "s", "1"}) {
        const auto hits = index.find(QString::fromLatin1(text), 50);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            for (std::size_t j = i + 1; j < hits.size(); ++j)
                QVERIFY(hits[i].kind != hits[j].kind || hits[i].place != hits[j].place);
        }
    }
}

void TestSearchIndex::resolvesPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << "GM0114" << "GM0114";
    QTest::newRow("number") << "114" << "GM0114";
    QTest::newRow("province's number") << "22" << "PV22";
    QTest::newRow("level and name") << "gemeente:Emmen" << "GM0114";
    QTest::newRow("level and alias") << "gemeente:den haag" << "GM0518";
    QTest::newRow("level and number") << "gemeente:14" << "GM0014";
    QTest::newRow("level of two") << "stadsdeel:Zuid" << "SD0363K";
    QTest::newRow("province of the name") << "provincie:Groningen" << "PV20";
    QTest::newRow("name that only one has") << "Emmen" << "GM0114";
}

void TestSearchIndex::resolvesPlaces()
{
    QFETCH(QString, text);
    const auto place = resolvePlace(*m_data, text);
    QVERIFY(place.has_value());
    QTEST(m_data->tables()[std::size_t(place->table)].codes[place->row], "code");
}

void TestSearchIndex::refusesUnknownAndAmbiguous()
{
    QCOMPARE(resolvePlace(*m_data, QStringLiteral("GM9999")).error().code, DataErrorCode::UnknownPlace);
    QCOMPARE(resolvePlace(*m_data, QStringLiteral("gemeente:Zuid")).error().code, DataErrorCode::UnknownPlace);
    QCOMPARE(resolvePlace(*m_data, QStringLiteral("planeet:Mars")).error().detail, QStringLiteral("planeet:Mars"));
    QCOMPARE(resolvePlace(*m_data, QString()).error().code, DataErrorCode::UnknownPlace);
    const auto zuid = resolvePlace(*m_data, QStringLiteral("Zuid"));
    QCOMPARE(zuid.error().code, DataErrorCode::AmbiguousPlace);
    QCOMPARE(zuid.error().detail, QStringLiteral("stadsdeel:Zuid (SD0363K), buurt:Zuid (BU03630001)"));
}

void TestSearchIndex::isFastForAllBuurten()
{
    AtlasParts parts;
    parts.levels = {tiny::level("buurt", 10)};
    PlaceTable table = tiny::table("buurt", 2024, {}, true);
    for (int i = 0; i < 14500; ++i) {
        table.codes.append(QStringLiteral("BU%1").arg(i, 8, 10, QLatin1Char('0')));
        table.names.append(QStringLiteral("Verspreide huizen %1").arg(i));
    }
    parts.tables = {table};
    const SearchIndex index(AtlasData::make(std::move(parts)), QStringLiteral("nl"));
    QCOMPARE(index.find(QStringLiteral("huizen 14499")).size(), 1U);
    QBENCHMARK { QCOMPARE(index.find(QStringLiteral("v")).size(), 12U); }
}

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
