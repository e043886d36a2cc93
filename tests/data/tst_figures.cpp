// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/figures.h"
#include "tests/data/tiny_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using tiny::kNone;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasPublished();
    void keepsGapsOfAPublishedColumn();
    void joinsAnotherVintageByCode();
    void dividesNumeratorByDenominator();
    void prefersThePublishedRate();
    void sumsCounts();
    void sumsOverLevelsBetween();
    void dividesSums();
    void weighsMeans();
    void coversTheWeightNotThePlaces();
    void refusesUnderNinetyFivePercent();
    void countsGonePartsAsMissing();
    void followsMergersBothWays();
    void knowsAPlaceUnderItsNewCode();
    void passesFiguresOnToANewCode();
    void passesFiguresOnInTheYearOfTheNewCode();
    void passesNothingOnThroughAMerger();
    void doubtsWhatGrewBeforeTheMemberships();
    void keepsFlagsOfTheParts();
    void flagsRegionsThatWereOthers();
    void neverPassesOffPartOfALevelBetween();
    void doesNotAggregateMedians();
    void saysWhyThereIsNothing();
    void listsYears();
};

namespace {

AtlasParts with(std::vector<Column> columns)
{
    AtlasParts parts = tiny::parts();
    for (Column &column : columns)
        parts.columns.push_back(std::move(column));
    return parts;
}

/// Dee of 2015 became GM0014 in 2016 and nothing else, as Groesbeek became Berg en Dal.
AtlasParts withRenaming()
{
    AtlasParts parts = tiny::parts();
    parts.mergers.push_back({QStringLiteral("GM0004"), QStringLiteral("GM0014"), QStringLiteral("2016-01-01"), 1, QStringLiteral("naam")});
    parts.tables[tiny::Gemeente2023] = tiny::table("gemeente", 2023, {{"GM0001", "Aa"}, {"GM0014", "Dee"}, {"GM0005", "Eem"}}, true);
    return parts;
}

Figures get(const AtlasParts &parts, const char *indicator, int year, int table)
{
    const auto data = AtlasData::make(parts);
    return figuresFor(*data, QString::fromLatin1(indicator), year, table);
}

} // namespace

void TestFigures::takesWhatWasPublished()
{
    const Figures figures = get(tiny::parts(), "inwoners", 2023, tiny::Gemeente2023);
    QCOMPARE(figures.values, std::vector<double>({1100, 450, 480}));
    QCOMPARE(figures.absence, std::vector(3, Absence::None));
    QCOMPARE(figures.flags, std::vector<std::uint16_t>(3, NoFlag));
    QCOMPARE(figures.sources, QStringList{QStringLiteral("cbs")});
    QCOMPARE(figures.referenceDate, QStringLiteral("2023-01-01"));
    QCOMPARE(figures.vintage, 2023);
    QVERIFY(figures.composedFrom.isEmpty());
    QVERIFY(figures.coverage.empty());
    QVERIFY(!figures.none);
}

void TestFigures::keepsGapsOfAPublishedColumn()
{
    Column published = tiny::column("inwoners", 2023, tiny::Provincie, {1580, kNone});
    published.absence[1] = Absence::Secret;
    const Figures figures = get(with({published}), "inwoners", 2023, tiny::Provincie);
    QCOMPARE(figures.values[0], 1580.0);
    QVERIFY2(std::isnan(figures.values[1]), "not filled with a sum of its own");
    QCOMPARE(figures.absence[1], Absence::Secret);
}

void TestFigures::joinsAnotherVintageByCode()
{
    AtlasParts parts = tiny::parts();
    parts.mergers.push_back({QStringLiteral("GM0003"), QStringLiteral("GM0004"), QStringLiteral("2017-01-01"), kNone, QStringLiteral("deel")});
    const Figures figures = get(parts, "inwoners", 2015, tiny::Gemeente2023);
    QCOMPARE(figures.values[0], 1000.0);
    QCOMPARE(figures.flags[0], std::uint16_t(NoFlag));
    QCOMPARE(figures.values[1], 500.0);
    QCOMPARE(figures.flags[1], std::uint16_t(OtherBoundaries));
    QVERIFY(std::isnan(figures.values[2]));
    QCOMPARE(figures.absence[2], Absence::Unmatched);
    QCOMPARE(figures.otherBoundaries, 1);
    QCOMPARE(figures.vintage, 2015);
}

void TestFigures::dividesNumeratorByDenominator()
{
    const Figures figures = get(with({tiny::column("ouderen", 2023, tiny::Gemeente2023, {220, kNone, 120}, "ouderen")}),
                                "aandeel", 2023, tiny::Gemeente2023);
    QCOMPARE(figures.values[0], 20.0);      // 220 of 1100
    QCOMPARE(figures.values[2], 25.0);      // 120 of 480
    QCOMPARE(figures.flags[0], std::uint16_t(Computed));
    QCOMPARE(figures.absence[1], Absence::Missing);
    QCOMPARE(figures.flags[1], std::uint16_t(NoFlag));
    QCOMPARE(figures.sources, QStringList({QStringLiteral("ouderen"), QStringLiteral("cbs")}));

    AtlasParts nobody = with({tiny::column("ouderen", 2023, tiny::Gemeente2023, {220, 0, 120})});
    nobody.columns[1].values[1] = 0;
    const Figures zero = get(nobody, "aandeel", 2023, tiny::Gemeente2023);
    QVERIFY(std::isnan(zero.values[1]));
    QCOMPARE(zero.absence[1], Absence::Impossible);
}

void TestFigures::prefersThePublishedRate()
{
    const Figures figures = get(with({tiny::column("ouderen", 2023, tiny::Gemeente2023, {220, 100, 120}),
                                      tiny::column("aandeel", 2023, tiny::Gemeente2023, {21, kNone, 26})}),
                                "aandeel", 2023, tiny::Gemeente2023);
    QCOMPARE(figures.values[0], 21.0);
    QVERIFY(std::isnan(figures.values[1]));
    QCOMPARE(figures.flags[0], std::uint16_t(NoFlag));
}

void TestFigures::sumsCounts()
{
    const Figures figures = get(tiny::parts(), "inwoners", 2015, tiny::Provincie);
    QCOMPARE(figures.values, std::vector<double>({1500, 500}));     // 1000 + 200 + 300; 500
    QCOMPARE(figures.coverage, std::vector<double>({1, 1}));
    QCOMPARE(figures.flags[0], std::uint16_t(Composed));
    QCOMPARE(figures.composedFrom, QStringLiteral("gemeente"));
    QCOMPARE(figures.vintage, 2015);
    QCOMPARE(figures.sources, QStringList({QStringLiteral("cbs"), QStringLiteral("gebieden")}));
}

void TestFigures::sumsOverLevelsBetween()
{
    QCOMPARE(get(tiny::parts(), "inwoners", 2015, tiny::Land).values, std::vector<double>({2000}));
    QCOMPARE(get(tiny::parts(), "inwoners", 2023, tiny::Land).values, std::vector<double>({2030}));
}

void TestFigures::dividesSums()
{
    const Figures figures = get(with({tiny::column("ouderen", 2015, tiny::Gemeente2015, {200, 80, 95, 100})}),
                                "aandeel", 2015, tiny::Provincie);
    QCOMPARE(figures.values[0], 25.0);      // (200 + 80 + 95) of 1500; the mean of the three would be 30.6
    QCOMPARE(figures.values[1], 20.0);
    QCOMPARE(figures.flags[0], std::uint16_t(Composed));
}

void TestFigures::weighsMeans()
{
    const Figures figures = get(with({tiny::column("woz", 2015, tiny::Gemeente2015, {200, 300, 100, 250}),
                                      tiny::column("huishoudens", 2015, tiny::Gemeente2015, {600, 300, 100, 200})}),
                                "woz", 2015, tiny::Provincie);
    QCOMPARE(figures.values[0], 220.0);     // (120,000 + 90,000 + 10,000) / 1000
    QCOMPARE(figures.values[1], 250.0);
}

void TestFigures::coversTheWeightNotThePlaces()
{
    AtlasParts parts = with({tiny::column("ouderen", 2015, tiny::Gemeente2015, {200, kNone, 60, 100})});
    parts.columns[0].values = {1000, 20, 300, 500};
    const Figures figures = get(parts, "aandeel", 2015, tiny::Provincie);
    QCOMPARE(figures.values[0], 20.0);      // 260 of 1300, without the one of 20
    QCOMPARE(figures.coverage[0], 1300.0 / 1320.0);
    QCOMPARE(figures.absence[0], Absence::None);
}

void TestFigures::refusesUnderNinetyFivePercent()
{
    const Figures figures = get(with({tiny::column("ouderen", 2015, tiny::Gemeente2015, {200, kNone, 60, 100})}),
                                "aandeel", 2015, tiny::Provincie);
    QVERIFY(std::isnan(figures.values[0]));     // 1300 of 1500 is 87 %
    QCOMPARE(figures.absence[0], Absence::LowCoverage);
    QCOMPARE(figures.coverage[0], 1300.0 / 1500.0);
    QCOMPARE(figures.values[1], 20.0);

    const Figures counted = get(with({tiny::column("ouderen", 2015, tiny::Gemeente2015, {200, kNone, 60, 100})}),
                                "ouderen", 2015, tiny::Provincie);
    QCOMPARE(counted.absence[0], Absence::LowCoverage);
    QCOMPARE(counted.coverage[0], 1300.0 / 1500.0);     // by inhabitants
}

void TestFigures::countsGonePartsAsMissing()
{
    // A table of 2016 without Cee, which nothing says has gone: its 300 inhabitants of 2015 are missing.
    AtlasParts parts = tiny::parts();
    parts.mergers.clear();
    parts.tables.push_back(tiny::table("gemeente", 2016, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0004", "Dee"}}));
    parts.columns.push_back(tiny::column("inwoners", 2016, static_cast<int>(parts.tables.size()) - 1, {1000, 200, 500}));
    const Figures figures = get(parts, "inwoners", 2016, tiny::Provincie);
    QCOMPARE(figures.absence[0], Absence::LowCoverage);
    QCOMPARE(figures.coverage[0], 1200.0 / 1500.0);
    QCOMPARE(figures.values[1], 500.0);
}

void TestFigures::followsMergersBothWays()
{
    // 2020 lies nearer to the memberships of 2023, 2018 to those of 2015: Eem stands for Bee and Cee in both.
    AtlasParts parts = tiny::parts();
    parts.tables.push_back(tiny::table("gemeente", 2018, {{"GM0001", "Aa"}, {"GM0004", "Dee"}, {"GM0005", "Eem"}}));
    parts.mergers[0].date = parts.mergers[1].date = QStringLiteral("2018-01-01");
    parts.columns.push_back(tiny::column("inwoners", 2018, 5, {1050, 470, 490}));
    const Figures forward = get(parts, "inwoners", 2018, tiny::Provincie);
    QCOMPARE(forward.values, std::vector<double>({1540, 470}));
    QCOMPARE(forward.coverage, std::vector<double>({1, 1}));
    // Only a part of Eem was the shrinking region of 2015; by the list of 2023 all of it is.
    QCOMPARE(get(parts, "inwoners", 2018, tiny::Krimpregio).values, std::vector<double>({490}));

    AtlasParts back = tiny::parts();
    back.tables.push_back(tiny::table("gemeente", 2021, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"}, {"GM0004", "Dee"}}));
    back.mergers[0].date = back.mergers[1].date = QStringLiteral("2022-01-01");
    back.columns.push_back(tiny::column("inwoners", 2021, 5, {1050, 190, 290, 470}));
    const Figures backward = get(back, "inwoners", 2021, tiny::Provincie);
    QCOMPARE(backward.values, std::vector<double>({1530, 470}));
    QCOMPARE(backward.coverage, std::vector<double>({1, 1}));
}

void TestFigures::knowsAPlaceUnderItsNewCode()
{
    // Cee took another code in July 2015, as De Friese Meren did; some figures of 2015 have the new one already.
    AtlasParts parts = tiny::parts();
    parts.mergers = {{QStringLiteral("GM0003"), QStringLiteral("GM0013"), QStringLiteral("2015-07-01"), 1, QStringLiteral("naam")}};
    parts.tables[tiny::Gemeente2015] = tiny::table("gemeente", 2015, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"},
                                                                      {"GM0004", "Dee"}, {"GM0013", "Cee"}});
    parts.columns[0].values.push_back(kNone);
    parts.columns[0].absence.push_back(Absence::Missing);
    parts.tables.push_back(tiny::table("gemeente", 2016, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0004", "Dee"}, {"GM0013", "Cee"}}));
    parts.columns.push_back(tiny::column("inwoners", 2016, 5, {1000, 200, 500, 310}));
    const Figures before = get(parts, "inwoners", 2015, tiny::Provincie);
    QCOMPARE(before.values, std::vector<double>({1500, 500}));
    QCOMPARE(before.coverage, std::vector<double>({1, 1}));
    const Figures after = get(parts, "inwoners", 2016, tiny::Provincie);
    QCOMPARE(after.values, std::vector<double>({1510, 500}));
    QCOMPARE(after.coverage, std::vector<double>({1, 1}));
}

void TestFigures::passesFiguresOnToANewCode()
{
    const Figures now = get(withRenaming(), "inwoners", 2015, tiny::Gemeente2023);
    QCOMPARE(now.values[1], 500.0);
    QCOMPARE(now.absence[1], Absence::None);
    QCOMPARE(now.flags[1], std::uint16_t(NoFlag));
    QCOMPARE(now.otherBoundaries, 0);
    const Figures then = get(withRenaming(), "inwoners", 2023, tiny::Gemeente2015);
    QCOMPARE(then.values[3], 450.0);
    QCOMPARE(then.otherBoundaries, 0);
}

void TestFigures::passesFiguresOnInTheYearOfTheNewCode()
{
    // As De Friese Meren in July 2015: the list of 2015 has both codes, its inhabitants came under the old one.
    AtlasParts parts = withRenaming();
    parts.mergers.back().date = QStringLiteral("2015-07-01");
    parts.tables[tiny::Gemeente2015] = tiny::table("gemeente", 2015, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"},
                                                                      {"GM0004", "Dee"}, {"GM0014", "Dee"}});
    parts.columns[0].values.push_back(kNone);
    parts.columns[0].absence.push_back(Absence::Missing);
    parts.columns.push_back(tiny::column("woz", 2015, tiny::Gemeente2015, {100, 110, 120, kNone, 140}));
    const Figures inhabitants = get(parts, "inwoners", 2015, tiny::Gemeente2023);
    QCOMPARE(inhabitants.values[1], 500.0);
    QCOMPARE(inhabitants.absence[1], Absence::None);
    QCOMPARE(inhabitants.flags[1], std::uint16_t(NoFlag));
    QCOMPARE(get(parts, "woz", 2015, tiny::Gemeente2023).values[1], 140.0);
    QVERIFY2(std::isnan(get(parts, "inwoners", 2015, tiny::Gemeente2015).values[4]), "published lists stay as they are");

    parts.columns[0].absence.back() = Absence::Secret;
    QCOMPARE(get(parts, "inwoners", 2015, tiny::Gemeente2023).absence[1], Absence::Secret);
}

void TestFigures::passesNothingOnThroughAMerger()
{
    AtlasParts parts = withRenaming();
    parts.mergers.push_back({QStringLiteral("GM0099"), QStringLiteral("GM0014"), QStringLiteral("2020-01-01"), 1, QStringLiteral("volledig")});
    const Figures now = get(parts, "inwoners", 2015, tiny::Gemeente2023);
    QVERIFY(std::isnan(now.values[1]));
    QCOMPARE(now.absence[1], Absence::Unmatched);
}

void TestFigures::doubtsWhatGrewBeforeTheMemberships()
{
    // In 2012 there was an Old with 250 inhabitants, and no list says into what it went. Aa grew by 260.
    AtlasParts parts = tiny::parts();
    parts.tables.push_back(tiny::table("gemeente", 2012, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"},
                                                          {"GM0004", "Dee"}, {"GM0009", "Old"}}));
    parts.columns.push_back(tiny::column("inwoners", 2012, 5, {740, 200, 300, 505, 250}));
    const Figures figures = get(parts, "inwoners", 2012, tiny::Provincie);
    QCOMPARE(figures.absence[0], Absence::LowCoverage);
    QCOMPARE(figures.coverage[0], 1240.0 / (1240.0 + 250.0));
    QVERIFY2(figures.values[1] == 505.0, "Dee did not grow, so nothing went into it");
    QCOMPARE(get(parts, "inwoners", 2012, tiny::Land).values, std::vector<double>({1995}));
}

void TestFigures::keepsFlagsOfTheParts()
{
    AtlasParts parts = tiny::parts();
    parts.columns[0].flags = {NoFlag, VotersAbroad, Provisional, NoFlag};
    const Figures figures = get(parts, "inwoners", 2015, tiny::Provincie);
    QCOMPARE(figures.flags[0], std::uint16_t(Composed | VotersAbroad | Provisional));
    QCOMPARE(figures.flags[1], std::uint16_t(Composed));
}

void TestFigures::flagsRegionsThatWereOthers()
{
    // In 2015 Bee was the shrinking region, in 2023 it is Eem, which holds Cee as well. The provinces hold what
    // they held, under other codes.
    const Figures regions = get(tiny::parts(), "inwoners", 2015, tiny::Krimpregio);
    QCOMPARE(regions.values[0], 200.0);
    QCOMPARE(regions.flags[0], std::uint16_t(Composed | OtherBoundaries));
    QCOMPARE(regions.otherBoundaries, 1);
    QCOMPARE(get(tiny::parts(), "inwoners", 2015, tiny::Provincie).otherBoundaries, 0);
    QCOMPARE(get(tiny::parts(), "inwoners", 2023, tiny::Krimpregio).otherBoundaries, 0);

    // A published figure of a province is flagged alike once a municipality has gone to the other one.
    AtlasParts moved = tiny::parts();
    moved.memberships[4 + 3].parentCode = QStringLiteral("PV21");    // Eem, 2023
    QCOMPARE(moved.memberships[4 + 3].childCode, QStringLiteral("GM0005"));
    moved.tables.push_back(tiny::table("provincie", 2015, {{"PV20", "Noord"}, {"PV21", "Zuid"}}));
    moved.columns.push_back(tiny::column("mediaan", 2015, 5, {7, 8}));
    const Figures provinces = get(moved, "mediaan", 2015, tiny::Provincie);
    QCOMPARE(provinces.values, std::vector<double>({7, 8}));
    QCOMPARE(provinces.flags, std::vector<std::uint16_t>({OtherBoundaries, OtherBoundaries}));
}

void TestFigures::neverPassesOffPartOfALevelBetween()
{
    // Wijken are known of Aa alone: what they add up to is Aa, not its province.
    AtlasParts parts = tiny::parts();
    parts.levels.push_back(tiny::level("wijk", 9));
    parts.tables.push_back(tiny::table("wijk", 2023, {{"WK000100", "A"}, {"WK000101", "B"}}));
    parts.memberships.push_back(tiny::in("wijk", "WK000100", 2023, "gemeente", "GM0001"));
    parts.memberships.push_back(tiny::in("wijk", "WK000101", 2023, "gemeente", "GM0001"));
    parts.columns.push_back(tiny::column("stemmen", 2023, 5, {30, 20}));
    const Figures city = get(parts, "stemmen", 2023, tiny::Gemeente2023);
    QCOMPARE(city.values[0], 50.0);
    QVERIFY(std::isnan(city.values[1]));
    const Figures province = get(parts, "stemmen", 2023, tiny::Provincie);
    QVERIFY(std::isnan(province.values[0]));
    QCOMPARE(province.absence[0], Absence::LowCoverage);
    QVERIFY(province.none);
    QCOMPARE(province.none->why, NoFigures::Why::LowCoverage);
}

void TestFigures::doesNotAggregateMedians()
{
    const Figures figures = get(with({tiny::column("mediaan", 2015, tiny::Gemeente2015, {1, 2, 3, 4})}),
                                "mediaan", 2015, tiny::Provincie);
    QVERIFY(std::isnan(figures.values[0]));
    QCOMPARE(figures.absence[0], Absence::NotAggregable);
    QVERIFY(figures.none);
    QCOMPARE(figures.none->why, NoFigures::Why::DoesNotAggregate);
    QCOMPARE(figures.none->nearestLevel, QStringLiteral("gemeente"));
    QCOMPARE(figures.none->nearestYear, 0);
}

void TestFigures::saysWhyThereIsNothing()
{
    const Figures year = get(tiny::parts(), "inwoners", 2018, tiny::Gemeente2023);
    QCOMPARE(year.none->why, NoFigures::Why::NoSuchYear);
    QCOMPARE(year.none->nearestYear, 2015);
    QVERIFY(year.none->nearestLevel.isEmpty());

    const AtlasParts coarse = with({tiny::column("mediaan", 2020, tiny::Provincie, {7, 8})});
    const Figures level = get(coarse, "mediaan", 2020, tiny::Gemeente2023);
    QCOMPARE(level.none->why, NoFigures::Why::NotAtThisLevel);
    QCOMPARE(level.none->nearestLevel, QStringLiteral("provincie"));

    // The country (order 1) is nearer to the provinces (3) than the municipalities (7), and says less.
    AtlasParts both = with({tiny::column("mediaan", 2015, tiny::Gemeente2015, {1, 2, 3, 4}),
                            tiny::column("mediaan", 2015, tiny::Land, {9})});
    both.tables[tiny::Gemeente2015].shapes = std::make_shared<ArcMap>();
    const Figures finer = get(both, "mediaan", 2015, tiny::Provincie);
    QCOMPARE(finer.none->nearestLevel, QStringLiteral("gemeente"));

    AtlasParts loose = tiny::parts();
    std::erase_if(loose.memberships, [](const Membership &one) { return one.parentLevel == QStringLiteral("krimpregio"); });
    const Figures membership = get(loose, "inwoners", 2015, tiny::Krimpregio);
    QCOMPARE(membership.none->why, NoFigures::Why::NoMembership);
    QCOMPARE(membership.none->nearestLevel, QStringLiteral("gemeente"));

    const Figures unknown = get(tiny::parts(), "nothing", 2015, tiny::Gemeente2023);
    QVERIFY(unknown.none);
    QCOMPARE(unknown.values.size(), 3U);
}

void TestFigures::listsYears()
{
    const auto data = AtlasData::make(with({tiny::column("mediaan", 2015, tiny::Gemeente2015, {kNone, 2, kNone, kNone}),
                                            tiny::column("ouderen", 2015, tiny::Gemeente2015, {200, 80, 95, 100})}));
    QCOMPARE(yearsWithFigures(*data, QStringLiteral("inwoners"), tiny::Provincie), std::vector({2015, 2023}));
    QCOMPARE(yearsWithFigures(*data, QStringLiteral("aandeel"), tiny::Krimpregio), std::vector({2015}));
    // Only Bee has a median, and Bee is gone in 2023.
    QVERIFY(yearsWithFigures(*data, QStringLiteral("mediaan"), tiny::Gemeente2023).empty());
    QCOMPARE(yearsWithFigures(*data, QStringLiteral("mediaan"), tiny::Gemeente2015), std::vector({2015}));
    QVERIFY(yearsWithFigures(*data, QStringLiteral("nothing"), tiny::Land).empty());
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
