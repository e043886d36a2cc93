// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/data/tiny_atlas.h"

#include <QTest>

using namespace atlas;

class TestAtlasData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpByCode();
    void drawsTheNewestTableWithShapes();
    void ordersDrawnLevelsFromCoarseToFine();
    void findsPlacesByKey();
    void findsColumns();
    void listsYearsThatCanBeComputed();
    void findsParents();
    void findsParentsOverLevelsBetween();
    void knowsWhenATerritoryChanged();
    void writesAbsencesAndFlagsAsText();
};

void TestAtlasData::looksUpByCode()
{
    const auto data = AtlasData::make(tiny::parts());
    QCOMPARE(data->indicator(QStringLiteral("woz"))->kind, IndicatorKind::Mean);
    QVERIFY(!data->indicator(QStringLiteral("none")));
    QCOMPARE(data->level(QStringLiteral("krimpregio"))->order, 5);
    QVERIFY(!data->source(QStringLiteral("cbs")));
    QVERIFY(!data->theme(QString()));
    QVERIFY(!data->isApproximate());

    AtlasParts parts = tiny::parts();
    parts.tables[tiny::Gemeente2015].approximate = true;
    QVERIFY2(!AtlasData::make(parts)->isApproximate(), "that table has no shapes");
    parts.tables[tiny::Gemeente2023].approximate = true;
    QVERIFY(AtlasData::make(parts)->isApproximate());
}

void TestAtlasData::drawsTheNewestTableWithShapes()
{
    AtlasParts parts = tiny::parts();
    parts.tables.push_back(tiny::table("gemeente", 2025, {{"GM0001", "Aa"}}));
    parts.tables.push_back(tiny::table("gemeente", 2020, {{"GM0001", "Aa"}}, true));
    const auto data = AtlasData::make(std::move(parts));
    QCOMPARE(data->drawnTable(QStringLiteral("gemeente")), int(tiny::Gemeente2023));
    QCOMPARE(data->drawnTable(QStringLiteral("wijk")), -1);
    QCOMPARE(data->tableIndex(QStringLiteral("gemeente"), 2015), int(tiny::Gemeente2015));
    QCOMPARE(data->tableIndex(QStringLiteral("gemeente"), 2016), -1);
}

void TestAtlasData::ordersDrawnLevelsFromCoarseToFine()
{
    AtlasParts parts = tiny::parts();
    std::reverse(parts.tables.begin(), parts.tables.end());
    parts.columns.clear();
    QCOMPARE(AtlasData::make(std::move(parts))->drawnLevels(),
             QStringList({QStringLiteral("land"), QStringLiteral("provincie"), QStringLiteral("krimpregio"), QStringLiteral("gemeente")}));
}

void TestAtlasData::findsPlacesByKey()
{
    const auto data = AtlasData::make(tiny::parts());
    const auto place = [&](const char *code, int vintage) {
        return data->find({QStringLiteral("gemeente"), QString::fromLatin1(code), vintage});
    };
    QCOMPARE(place("GM0005", 2023), (AtlasData::PlaceRef{tiny::Gemeente2023, 2}));
    QCOMPARE(place("GM0005", 0), (AtlasData::PlaceRef{tiny::Gemeente2023, 2}));
    QCOMPARE(place("GM0002", 2015), (AtlasData::PlaceRef{tiny::Gemeente2015, 1}));
    QVERIFY(!place("GM0002", 0));
    QVERIFY(!place("GM0002", 2014));
}

void TestAtlasData::findsColumns()
{
    const auto data = AtlasData::make(tiny::parts());
    const QString inhabitants = QStringLiteral("inwoners");
    QVERIFY(data->column(inhabitants, 2015, tiny::Gemeente2015));
    QVERIFY(!data->column(inhabitants, 2015, tiny::Gemeente2023));
    QVERIFY(!data->column(inhabitants, 2016, tiny::Gemeente2015));
    QCOMPARE(data->columns(inhabitants, 2023, QStringLiteral("gemeente")).size(), 1U);
    QVERIFY(data->columns(inhabitants, 2023, QStringLiteral("land")).empty());
    QVERIFY(data->columns(QStringLiteral("none"), 2023, QStringLiteral("gemeente")).empty());
}

void TestAtlasData::listsYearsThatCanBeComputed()
{
    AtlasParts parts = tiny::parts();
    parts.columns.push_back(tiny::column("ouderen", 2023, tiny::Gemeente2023, {1, 2, 3}));
    parts.columns.push_back(tiny::column("ouderen", 2022, tiny::Gemeente2023, {1, 2, 3}));      // no inhabitants
    parts.columns.push_back(tiny::column("aandeel", 2014, tiny::Gemeente2015, {20, tiny::kNone, 21, 22}));
    parts.columns.push_back(tiny::column("aandeel", 2013, tiny::Gemeente2015, std::vector(4, tiny::kNone)));
    const auto data = AtlasData::make(std::move(parts));
    QCOMPARE(data->years(QStringLiteral("inwoners")), std::vector({2015, 2023}));
    QCOMPARE(data->years(QStringLiteral("aandeel")), std::vector({2014, 2023}));
    QVERIFY(data->years(QStringLiteral("none")).empty());
}

void TestAtlasData::findsParents()
{
    const auto data = AtlasData::make(tiny::parts());
    QCOMPARE(data->parentRows(tiny::Gemeente2015, tiny::Provincie), std::vector({0, 0, 0, 1}));
    QCOMPARE(data->parentRows(tiny::Gemeente2015, tiny::Krimpregio), std::vector({-1, 0, -1, -1}));
    QCOMPARE(data->parentRows(tiny::Gemeente2023, tiny::Krimpregio), std::vector({-1, -1, 0}));
    QCOMPARE(data->parentRows(tiny::Gemeente2023, tiny::Gemeente2015), std::vector({0, 3, -1}));
    QCOMPARE(data->parentRows(tiny::Provincie, tiny::Krimpregio), std::vector({-1, -1}));
}

void TestAtlasData::findsParentsOverLevelsBetween()
{
    const auto data = AtlasData::make(tiny::parts());
    QCOMPARE(data->parentRows(tiny::Gemeente2015, tiny::Land), std::vector({0, 0, 0, 0}));
}

void TestAtlasData::knowsWhenATerritoryChanged()
{
    AtlasParts parts = tiny::parts();
    // Weesp went into Amsterdam on 24 March 2022; Groesbeek took another name and code on 1 January 2016.
    parts.mergers.push_back({QStringLiteral("GM0457"), QStringLiteral("GM0363"), QStringLiteral("2022-03-24"), 1, QStringLiteral("volledig")});
    parts.mergers.push_back({QStringLiteral("GM0241"), QStringLiteral("GM1945"), QStringLiteral("2016-01-01"), 1, QStringLiteral("naam")});
    const auto data = AtlasData::make(std::move(parts));
    const auto changed = [&](const char *code, int a, int b) { return data->territoryChanged(QString::fromLatin1(code), a, b); };
    QVERIFY(changed("GM0005", 2018, 2019));
    QVERIFY(changed("GM0005", 2019, 2018));
    QVERIFY2(!changed("GM0005", 2019, 2023), "boundaries of 2019 are those of 1 January");
    QVERIFY2(!changed("GM0363", 2021, 2022), "24 March comes after 1 January");
    QVERIFY(changed("GM0363", 2022, 2023));
    QVERIFY2(!changed("GM1945", 2015, 2016), "a new name is no new territory");
    QVERIFY(!changed("GM0001", 1990, 2030));
}

void TestAtlasData::writesAbsencesAndFlagsAsText()
{
    for (const Absence absence : {Absence::None, Absence::Missing, Absence::Secret, Absence::Impossible, Absence::NotYetPublished,
                                  Absence::Unmatched, Absence::NotAggregable, Absence::LowCoverage})
        QCOMPARE(absenceFromText(toText(absence)), absence);
    QCOMPARE(absenceFromText(QStringLiteral("not_yet_published")), Absence::NotYetPublished);
    QCOMPARE(absenceFromText(QStringLiteral("whatever")), Absence::Missing);
    QCOMPARE(flagsToText(Provisional | VotersAbroad), QStringLiteral("provisional|voters-abroad"));
    QCOMPARE(flagsToText(NoFlag), QString());
    for (unsigned flags = 0; flags < 128; ++flags)
        QCOMPARE(flagsFromText(flagsToText(static_cast<std::uint16_t>(flags))), flags);
    QCOMPARE(indicatorKindFromText(QStringLiteral("mean")), IndicatorKind::Mean);
    QCOMPARE(indicatorKindFromText(QStringLiteral("?")), IndicatorKind::Share);
    QCOMPARE(toText(IndicatorKind::Index), QStringLiteral("index"));
}

QTEST_APPLESS_MAIN(TestAtlasData)
#include "tst_atlas_data.moc"
