// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_text.h"
#include "layers/data/figures.h"
#include "layers/data/own_figures.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

/// The text of the built-in atlas against figures published elsewhere, named at each of them.
class TestBuiltInFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryMunicipality();
    void emmen();
    void deFryskeMarren();
    void amsterdamZuid();
    void wozOfAmsterdamZuid();
    void westpoortHasNone();
    void parkstadIsTheSumOfItsMunicipalities();
    void krimpregiosHaveAFigureEveryYear();
    void vijfheerenlandenMovedToUtrecht();
    void provincesAgreeWithTheirMunicipalities();
    void partyVotesOfTheCountry();
    void mediansStayWhereTheyWerePublished();
    void theHagueIsFlagged();
    void joinsAStatLineFile();
    void composesAtOnce();

private:
    [[nodiscard]] Figures get(const char *indicator, int year, const char *level) const;
    [[nodiscard]] std::size_t row(const Figures &figures, const char *code) const;
    [[nodiscard]] double value(const char *indicator, int year, const char *level, const char *code) const;

    std::shared_ptr<const AtlasData> m_data;
};

void TestBuiltInFigures::initTestCase()
{
    auto parts = readAtlasText(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas"));
    if (!parts) {
        const DataError &error = parts.error();
        QFAIL(qPrintable(QStringLiteral("%1 row %2: %3").arg(error.file).arg(error.row).arg(error.detail)));
    }
    m_data = AtlasData::make(std::move(*parts));
}

Figures TestBuiltInFigures::get(const char *indicator, int year, const char *level) const
{
    const QString levelCode = QString::fromLatin1(level);
    const int vintage = levelCode == QStringLiteral("stadsdeel") || levelCode == QStringLiteral("buurt") ? 2024 : 2023;
    return figuresFor(*m_data, QString::fromLatin1(indicator), year, m_data->tableIndex(levelCode, vintage));
}

std::size_t TestBuiltInFigures::row(const Figures &figures, const char *code) const
{
    return static_cast<std::size_t>(m_data->tables()[static_cast<std::size_t>(figures.table)].rowOf(QString::fromLatin1(code)));
}

double TestBuiltInFigures::value(const char *indicator, int year, const char *level, const char *code) const
{
    const Figures figures = get(indicator, year, level);
    return figures.values[row(figures, code)];
}

void TestBuiltInFigures::hasEveryMunicipality()
{
    // CBS, municipalities on 1 January.
    const std::vector<std::pair<int, int>> counts{{2015, 393}, {2016, 390}, {2017, 388}, {2018, 380}, {2019, 355},
                                                  {2020, 355}, {2021, 352}, {2022, 345}, {2023, 342}};
    for (const auto &[year, count] : counts) {
        const int table = m_data->tableIndex(QStringLiteral("gemeente"), year);
        QVERIFY(table >= 0);
        const Figures figures = figuresFor(*m_data, QStringLiteral("inwoners"), year, table);
        QCOMPARE(std::count_if(figures.values.begin(), figures.values.end(), [](double v) { return std::isfinite(v); }), count);
    }
}

void TestBuiltInFigures::emmen()
{
    // FACTS: Emmen 2024: 65+ 24.4 %, WOZ 250,000 euro, 109,346 inhabitants, rank 110 of 342 in 65+.
    QCOMPARE(value("inwoners", 2024, "gemeente", "GM0114"), 109346.0);
    QCOMPARE(value("woz_waarde", 2024, "gemeente", "GM0114"), 250.0);
    const Figures share = get("aandeel_65_plus", 2024, "gemeente");
    const double emmen = share.values[row(share, "GM0114")];
    QCOMPARE(std::round(emmen * 10) / 10, 24.4);
    QCOMPARE(std::count_if(share.values.begin(), share.values.end(), [&](double v) { return v > emmen; }), 109);
    QCOMPARE(share.flags[row(share, "GM0114")] & Computed, int(Computed));
}

void TestBuiltInFigures::deFryskeMarren()
{
    // Statistics Netherlands, population dynamics per region: De Friese Meren, GM1921, had 51,414 inhabitants on 1 January 2014 and 51,213
    // in 2015; it took its Frisian name and another code on 1 July 2015, and had 51,265 in 2016.
    const Figures figures = get("inwoners", 2015, "gemeente");
    const std::size_t marren = row(figures, "GM1940");
    QCOMPARE(figures.values[marren], 51213.0);
    QCOMPARE(figures.absence[marren], Absence::None);
    QCOMPARE(figures.flags[marren] & OtherBoundaries, 0);
    QCOMPARE(value("inwoners", 2014, "gemeente", "GM1940"), 51414.0);
    QCOMPARE(value("inwoners", 2016, "gemeente", "GM1940"), 51265.0);
}

void TestBuiltInFigures::amsterdamZuid()
{
    // FACTS: 15.5 % over the 70 of 76 buurten with both figures (23,000 of 148,850); 148,910 inhabitants;
    // third of the 8 stadsdelen that have one.
    QCOMPARE(value("inwoners", 2024, "stadsdeel", "SD0363K"), 148910.0);
    const Figures share = get("aandeel_65_plus", 2024, "stadsdeel");
    const std::size_t zuid = row(share, "SD0363K");
    QCOMPARE(share.values[zuid], 100.0 * 23000 / 148850);
    QCOMPARE(share.coverage[zuid], 148850.0 / 148910);
    QCOMPARE(share.composedFrom, QStringLiteral("buurt"));
    QCOMPARE(std::count_if(share.values.begin(), share.values.end(), [](double v) { return std::isfinite(v); }), 8);
    QCOMPARE(std::count_if(share.values.begin(), share.values.end(), [&](double v) { return v > share.values[zuid]; }), 2);
}

void TestBuiltInFigures::wozOfAmsterdamZuid()
{
    // FACTS: about 635 (x 1000 euro), weighted by the households of 65 of 76 buurten.
    QCOMPARE(std::round(value("woz_waarde", 2024, "stadsdeel", "SD0363K")), 635.0);
}

void TestBuiltInFigures::westpoortHasNone()
{
    const Figures share = get("aandeel_65_plus", 2024, "stadsdeel");
    QVERIFY(std::isnan(share.values[row(share, "SD0363B")]));
    QVERIFY(share.absence[row(share, "SD0363B")] != Absence::None);
}

void TestBuiltInFigures::parkstadIsTheSumOfItsMunicipalities()
{
    // Parkstad Limburg in 2015: Brunssum, Heerlen, Kerkrade, Landgraaf, Nuth, Onderbanken, Simpelveld, Voerendaal,
    // added up from the table itself without the program's reader.
    const QStringList members{QStringLiteral("GM0899"), QStringLiteral("GM0917"), QStringLiteral("GM0928"), QStringLiteral("GM0882"),
                              QStringLiteral("GM0951"), QStringLiteral("GM0881"), QStringLiteral("GM0965"), QStringLiteral("GM0986")};
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/observations/population_2012_2023.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    double sum = 0;
    int found = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(QLatin1Char(','));
        if (cells[0] == QStringLiteral("gemeente") && cells[3] == QStringLiteral("2015") && members.contains(cells[1])) {
            sum += cells[4].toDouble();
            ++found;
        }
    }
    QCOMPARE(found, 8);
    const int table = m_data->tableIndex(QStringLiteral("krimpregio"), 2023);
    const PlaceTable &regions = m_data->tables()[static_cast<std::size_t>(table)];
    const auto parkstad = regions.names.indexOf(QRegularExpression(QStringLiteral("^Parkstad.*")));
    QVERIFY(parkstad >= 0);
    const Figures figures = get("inwoners", 2015, "krimpregio");
    QCOMPARE(figures.values[static_cast<std::size_t>(parkstad)], sum);
    QCOMPARE(figures.coverage[static_cast<std::size_t>(parkstad)], 1.0);
    QCOMPARE(figures.vintage, 2015);
}

void TestBuiltInFigures::krimpregiosHaveAFigureEveryYear()
{
    const int table = m_data->tableIndex(QStringLiteral("krimpregio"), 2023);
    std::vector<int> expected;
    for (int year = 2012; year <= 2025; ++year)
        expected.push_back(year);
    QCOMPARE(yearsWithFigures(*m_data, QStringLiteral("inwoners"), table), expected);
}

void TestBuiltInFigures::vijfheerenlandenMovedToUtrecht()
{
    // FACTS: Vijfheerenlanden moved municipalities from Zuid-Holland to Utrecht (2019). No other province changed
    // by a merger between 2015 and 2023.
    const Figures figures = get("inwoners", 2015, "provincie");
    QStringList changed;
    for (std::size_t at = 0; at < figures.flags.size(); ++at) {
        if (figures.flags[at] & OtherBoundaries)
            changed.append(m_data->tables()[static_cast<std::size_t>(figures.table)].codes[static_cast<qsizetype>(at)]);
    }
    QCOMPARE(changed, QStringList({QStringLiteral("PV26"), QStringLiteral("PV28")}));
}

void TestBuiltInFigures::provincesAgreeWithTheirMunicipalities()
{
    // What CBS publishes for the provinces is the sum of its municipalities. Births are published for both:
    // taken away from the provinces, the program must put them together again.
    for (const int year : {2015, 2018, 2019, 2021, 2022, 2023}) {
        const Figures published = get("geboorten", year, "provincie");
        QVERIFY(published.composedFrom.isEmpty());
        AtlasParts parts = m_data->parts();
        std::erase_if(parts.columns, [&](const Column &column) {
            return column.indicator == QStringLiteral("geboorten")
                && parts.tables[static_cast<std::size_t>(column.table)].level != QStringLiteral("gemeente");
        });
        const auto without = AtlasData::make(std::move(parts));
        const Figures composed = figuresFor(*without, QStringLiteral("geboorten"), year, published.table);
        QCOMPARE(composed.composedFrom, QStringLiteral("gemeente"));
        for (std::size_t at = 0; at < published.values.size(); ++at) {
            if (composed.absence[at] != Absence::None)
                continue;   // not enough is known, and it says so
            const double off = std::abs(composed.values[at] - published.values[at]) / published.values[at];
            QVERIFY2(off < 1e-9, qPrintable(QStringLiteral("%1 %2: %3 of %4").arg(year).arg(at).arg(composed.values[at]).arg(published.values[at])));
        }
        const auto filled = std::count_if(composed.values.begin(), composed.values.end(), [](double v) { return std::isfinite(v); });
        QVERIFY2(filled == 12, qPrintable(QStringLiteral("%1: %2").arg(year).arg(filled)));
    }
}

void TestBuiltInFigures::partyVotesOfTheCountry()
{
    // Kiesraad, 9 June 2010: CDA 1,281,886, VVD 1,929,575 votes. PROVENANCE: PVV 2,446,073 in 2023 without postal votes.
    QCOMPARE(value("stemmen_cda", 2010, "land", "NL01"), 1281886.0);
    QCOMPARE(value("stemmen_vvd", 2010, "land", "NL01"), 1929575.0);
    QCOMPARE(value("stemmen_pvv", 2023, "land", "NL01"), 2446073.0);
    // Of 1989 most municipalities are gone, and no list says into which they went: the country still has them all
    // (the 702 rows of the file, added up outside the program), a province cannot be told.
    QCOMPARE(value("stemmen_vvd", 1989, "land", "NL01"), 1290427.0);
    QVERIFY(get("stemmen_vvd", 1989, "provincie").none);
}

void TestBuiltInFigures::mediansStayWhereTheyWerePublished()
{
    const Figures figures = get("inkomen_besteedbaar_mediaan", 2024, "provincie");
    QVERIFY(figures.none);
    QCOMPARE(figures.none->why, NoFigures::Why::DoesNotAggregate);
    QCOMPARE(figures.absence[0], Absence::NotAggregable);
    QVERIFY(!figures.none->nearestLevel.isEmpty());
}

void TestBuiltInFigures::theHagueIsFlagged()
{
    const Figures city = get("aandeel_vvd", 2021, "gemeente");
    QVERIFY(city.flags[row(city, "GM0518")] & VotersAbroad);
    QVERIFY(!(city.flags[row(city, "GM0363")] & VotersAbroad));
    const Figures land = get("aandeel_vvd", 2021, "land");
    QVERIFY(land.flags[0] & VotersAbroad);
}

void TestBuiltInFigures::joinsAStatLineFile()
{
    const auto csv = readCsv(QStringLiteral(ATLAS_SHARED_DATA_DIR "/raw/83625NED_UntypedDataSet_05062025_101716.csv"));
    if (!csv)
        QSKIP("the files as published are not here");
    const auto plan = planJoin(*m_data, *csv, QStringLiteral("gemeente"), 2024);
    QVERIFY(plan.has_value());
    const PlaceTable &table = m_data->tables()[static_cast<std::size_t>(plan->table)];
    QCOMPARE(table.level, QStringLiteral("gemeente"));
    QCOMPARE(plan->codeColumn, 1);
    QCOMPARE(plan->matched, 342);
    QVERIFY(plan->duplicates.isEmpty());
    const auto joined = applyJoin(*m_data, *csv, *plan, QStringLiteral("prijzen.csv"));
    const Figures prices = figuresFor(*joined, QStringLiteral("own_gemiddeldeverkoopprijs_1"), 2024, plan->table);
    // The atlas has the same table from another carrier.
    const Figures known = figuresFor(*joined, QStringLiteral("verkoopprijs"), 2024, plan->table);
    for (std::size_t at = 0; at < prices.values.size(); ++at) {
        if (std::isfinite(known.values[at]))
            QCOMPARE(prices.values[at], known.values[at]);
    }
}

void TestBuiltInFigures::composesAtOnce()
{
    const int krimp = m_data->tableIndex(QStringLiteral("krimpregio"), 2023);
    QBENCHMARK { static_cast<void>(figuresFor(*m_data, QStringLiteral("aandeel_65_plus"), 2015, krimp)); }
}

QTEST_APPLESS_MAIN(TestBuiltInFigures)
#include "tst_built_in_figures.moc"
