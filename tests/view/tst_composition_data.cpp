// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/composition_data.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using tiny::kNone;

namespace {

PlaceKey gemeente(const char *code) { return {QStringLiteral("gemeente"), QString::fromLatin1(code), 0}; }

ViewState viewOf(QList<PlaceKey> compared, int year = 2023)
{
    ViewState view;
    view.language = QStringLiteral("en");
    view.indicator = QStringLiteral("inwoners");
    view.year = year;
    view.compared = std::move(compared);
    return view;
}

void add(AtlasParts &parts, int year, std::vector<double> low, std::vector<double> middle, std::vector<double> high)
{
    parts.columns.push_back(tiny::column("opleiding_laag", year, tiny::Gemeente2023, std::move(low)));
    parts.columns.push_back(tiny::column("opleiding_middelbaar", year, tiny::Gemeente2023, std::move(middle)));
    parts.columns.push_back(tiny::column("opleiding_hoog", year, tiny::Gemeente2023, std::move(high)));
}

/// Levels of education of Aa, Dee and Eem: in 2023 Dee lacks one, in 2021 it has all.
AtlasParts education()
{
    AtlasParts parts = tiny::parts();
    for (const char *code : {"opleiding_laag", "opleiding_middelbaar", "opleiding_hoog"})
        parts.indicators.push_back(tiny::indicator(code, IndicatorKind::Share));
    add(parts, 2023, {33, 40, 30}, {33, kNone, 30}, {33, 20, 30});
    add(parts, 2021, {34, 41, 31}, {33, 39, 31}, {33, 20, 38});
    return parts;
}

bool says(const CompositionData &composition, const QString &words)
{
    return std::any_of(composition.notes.begin(), composition.notes.end(), [&](const QString &note) { return note.contains(words); });
}

} // namespace

class TestCompositionData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOnlyWhatHasAllParts()
    {
        const auto families = compositionFamilies(*AtlasData::make(education()), QStringLiteral("en"));
        QCOMPARE(families.size(), std::size_t(1));
        QCOMPARE(families.front().code, QStringLiteral("education"));
        QCOMPARE(families.front().parts.size(), 3);

        AtlasParts parts = education();
        parts.columns.erase(parts.columns.end() - 6, parts.columns.end());
        parts.columns.push_back(tiny::column("opleiding_laag", 2023, tiny::Gemeente2023, {1, 2, 3}));
        parts.columns.push_back(tiny::column("opleiding_middelbaar", 2023, tiny::Gemeente2023, {1, 2, 3}));
        parts.columns.push_back(tiny::column("opleiding_hoog", 2022, tiny::Gemeente2023, {1, 2, 3}));
        QVERIFY2(compositionFamilies(*AtlasData::make(parts), QStringLiteral("en")).empty(), "never in the same year");
        QVERIFY(!compositionData(*AtlasData::make(parts), viewOf({gemeente("GM0001")})).empty.isEmpty());
    }

    void takesTheNearestYearThatIsComplete()
    {
        const CompositionData composition = compositionData(*AtlasData::make(education()), viewOf({gemeente("GM0001"), gemeente("GM0004")}));
        QCOMPARE(composition.bars[0].year, 2023);
        QCOMPARE(composition.bars[0].values, std::vector<double>({33, 33, 33}));
        QCOMPARE(composition.bars[1].year, 2021);
        QCOMPARE(composition.bars[1].values, std::vector<double>({41, 39, 20}));
        QVERIFY(says(composition, QStringLiteral("Figures of 2021 instead of 2023: Dee.")));
    }

    void neverTakesAMissingPartForZero()
    {
        AtlasParts parts = education();
        parts.columns.erase(parts.columns.end() - 3, parts.columns.end());
        const CompositionData composition = compositionData(*AtlasData::make(parts), viewOf({gemeente("GM0004"), gemeente("GM0001")}));
        QCOMPARE(composition.bars[0].year, 0);
        QVERIFY(composition.bars[0].values.empty());
        QVERIFY(says(composition, QStringLiteral("No figures: Dee")));
        const DataTable table = compositionDataTable(*AtlasData::make(parts), composition, QStringLiteral("en"));
        QVERIFY(!table.rows[0][1].index() || std::isnan(std::get<double>(table.rows[0][1])));
    }

    void sumsUpWithinRounding_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("whole");
        QTest::newRow("exact") << QList<double>{34, 48, 18} << 0 << true;
        QTest::newRow("three whole per cents may be off by 1.5") << QList<double>{33, 33, 33} << 0 << true;
        QTest::newRow("but not by 2") << QList<double>{33, 33, 32} << 0 << false;
        QTest::newRow("one decimal may be off by 0.15") << QList<double>{33.3, 33.3, 33.3} << 1 << true;
        QTest::newRow("but not by 0.2") << QList<double>{33.3, 33.3, 33.2} << 1 << false;
        QTest::newRow("whole per cents of an indicator with decimals") << QList<double>{33, 33, 33} << 1 << true;
        QTest::newRow("too much") << QList<double>{40, 40, 40} << 0 << false;
    }
    void sumsUpWithinRounding()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, decimals);
        CompositionBar bar;
        bar.values.assign(values.begin(), values.end());
        for (const double value : values)
            bar.sum += value;
        QTEST(bar.isWhole(decimals), "whole");
    }

    void saysWhereSomethingIsNotKnown()
    {
        const CompositionData composition = compositionData(*AtlasData::make(education()), viewOf({gemeente("GM0005")}));
        QVERIFY(says(composition, QStringLiteral("The parts of Eem add up to 90%, not to 100%.")));
        QVERIFY(!says(compositionData(*AtlasData::make(education()), viewOf({gemeente("GM0001")})), QStringLiteral("add up")));
    }

    /// Statistics Netherlands, key figures of 2022: whole per cents of Emmen's age groups.
    void agesOfEmmen()
    {
        const auto atlas = support::builtInAtlas();
        QVERIFY(atlas);
        ViewState view = viewOf({gemeente("GM0114")}, 2022);
        const CompositionData composition = compositionData(*atlas, view);
        QCOMPARE(composition.family.code, QStringLiteral("age"));
        QCOMPARE(composition.bars.front().year, 2022);
        QCOMPARE(composition.bars.front().values, std::vector<double>({14, 12, 21, 29, 24}));

        QStringList codes;
        for (const CompositionFamily &family : compositionFamilies(*atlas, QStringLiteral("nl")))
            codes += family.code;
        QCOMPARE(codes, QStringList({QStringLiteral("age"), QStringLiteral("households"), QStringLiteral("education")}));
    }
};

QTEST_APPLESS_MAIN(TestCompositionData)
#include "tst_composition_data.moc"
