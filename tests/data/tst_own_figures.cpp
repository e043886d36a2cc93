// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/figures.h"
#include "layers/data/own_figures.h"
#include "tests/data/tiny_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;

class TestOwnFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheCodeColumn_data();
    void findsTheCodeColumn();
    void joinsByName();
    void takesTheLevelThatFits();
    void listsWhatDoesNotMatch();
    void readsYears();
    void leavesOutDuplicates();
    void tellsFiguresFromText();
    void makesIndicators();
    void keepsAbsence();
    void namesDoNotClash();
    void needsCodes();
    void readsStatLine();

private:
    [[nodiscard]] JoinPlan planned(const QByteArray &bytes, const QString &level = {});
    [[nodiscard]] std::shared_ptr<const AtlasData> joined(const QByteArray &bytes);

    std::shared_ptr<const AtlasData> m_data;
    CsvTable m_csv;
};

void TestOwnFigures::init()
{
    AtlasParts parts = tiny::parts();
    parts.aliases.insert(QStringLiteral("gemeente:GM0005"), {QStringLiteral("Eemstad")});
    m_data = AtlasData::make(std::move(parts));
}

JoinPlan TestOwnFigures::planned(const QByteArray &bytes, const QString &level)
{
    m_csv = *parseCsv(bytes, QStringLiteral("own.csv"));
    auto plan = planJoin(*m_data, m_csv, level, 2024);
    return plan ? *plan : JoinPlan{};
}

std::shared_ptr<const AtlasData> TestOwnFigures::joined(const QByteArray &bytes)
{
    const JoinPlan plan = planned(bytes);
    return applyJoin(*m_data, m_csv, plan, QStringLiteral("folder/own.csv"));
}

void TestOwnFigures::findsTheCodeColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("repairs");
    QTest::newRow("official codes") << QByteArray("nr;gemeente;w\n1;GM0001;5\n4;GM0004;6\n5;GM0005;7\n") << 1 << 0;
    QTest::newRow("bare numbers that lost their zeros") << QByteArray("code;w\n1;5\n4;6\n5;7\n") << 0 << 3;
    QTest::newRow("numbers among numbers, by the header") << QByteArray("w;gemeentecode\n1;4\n4;5\n5;1\n") << 1 << 3;
    QTest::newRow("padded") << QByteArray("RegioS;w\n\"GM0001    \";5\n\"GM0004    \";6\n") << 0 << 2;
    QTest::newRow("year before the code") << QByteArray("jrstatcode,w\n2023GM0001,5\n2023GM0004,6\n") << 0 << 2;
    QTest::newRow("row numbers that look like codes") << QByteArray("id,gm,w\n1,GM0005,5\n4,GM0004,6\n5,GM0001,7\n") << 1 << 0;
}

void TestOwnFigures::findsTheCodeColumn()
{
    QFETCH(QByteArray, bytes);
    const JoinPlan plan = planned(bytes);
    QTEST(plan.codeColumn, "column");
    QCOMPARE(plan.table, int(tiny::Gemeente2023));
    QVERIFY(!plan.byName);
    QTEST(static_cast<int>(plan.repairs.size()), "repairs");
    QCOMPARE(plan.figures.size(), 1U);
    QCOMPARE(plan.figures[0].name, QStringLiteral("w"));
}

void TestOwnFigures::joinsByName()
{
    const JoinPlan plan = planned("plaats;w\nAa (gemeente);1\ndee;2\nEemstad;3\nElders;4\n");
    QVERIFY(plan.byName);
    QCOMPARE(plan.rowOf, std::vector({0, 1, 2, -1}));
    QCOMPARE(plan.unmatchedInFile, QStringList{QStringLiteral("Elders")});
    QCOMPARE(plan.matched, 3);
}

void TestOwnFigures::takesTheLevelThatFits()
{
    QCOMPARE(planned("code;w\nPV20;1\nPV21;2\n").table, int(tiny::Provincie));
    QCOMPARE(planned("code;w\n20;1\n21;2\n").table, int(tiny::Provincie));
    QCOMPARE(planned("naam;w\nNoord;1\nZuid;2\n").table, int(tiny::Provincie));
}

void TestOwnFigures::listsWhatDoesNotMatch()
{
    const JoinPlan plan = planned("code;w\nGM0001;1\nGM0002;2\nGM0099;3\nGM0099;4\n;5\n");
    QCOMPARE(plan.rowOf, std::vector({0, -1, -1, -1, -1}));
    QCOMPARE(plan.unmatchedInFile, QStringList({QStringLiteral("GM0002"), QStringLiteral("GM0099")}));
    QCOMPARE(plan.unmatchedInAtlas, QStringList({QStringLiteral("GM0004"), QStringLiteral("GM0005")}));
    QCOMPARE(plan.matched, 1);
}

void TestOwnFigures::readsYears()
{
    const JoinPlan plan = planned("RegioS;Perioden;w\nGM0001;2022JJ00;1\nGM0001;2023JJ00;2\nGM0004;2023KW01;3\nGM0004;2023*;4\n");
    QCOMPARE(plan.yearColumn, 1);
    QCOMPARE(plan.rowOf, std::vector({0, 0, -1, 1}));
    QVERIFY(plan.duplicates.isEmpty());
    QCOMPARE(plan.figures.size(), 1U);
    QCOMPARE(planned("code;w\nGM0001;1\n").yearColumn, -1);
    QCOMPARE(planned("code;w\nGM0001;1\n").year, 2024);
}

void TestOwnFigures::leavesOutDuplicates()
{
    const auto data = joined("code;w\nGM0001;1\n0001;9\nGM0004;2\n");
    const JoinPlan plan = *planJoin(*m_data, m_csv, {}, 2024);
    QCOMPARE(plan.rowOf, std::vector({0, -2, 1}));
    QCOMPARE(plan.duplicates, QStringList{QStringLiteral("GM0001")});
    QCOMPARE(data->column(QStringLiteral("own_w"), 2024, tiny::Gemeente2023)->values[0], 1.0);
}

void TestOwnFigures::tellsFiguresFromText()
{
    const JoinPlan plan = planned("code;naam;prijs;opmerking;leeg\nGM0001;Aa;1.234,5;3;\nGM0004;Dee;x;geen;\nGM0005;Eem;12a;veel;\n");
    QCOMPARE(plan.figures.size(), 0U);     // one number against one word
    const JoinPlan more = planned("code;naam;prijs;leeg\nGM0001;Aa;1.234,5;\nGM0004;Dee;7,25;\nGM0005;Eem;12a;\n");
    QCOMPARE(more.figures.size(), 1U);
    QCOMPARE(more.figures[0].name, QStringLiteral("prijs"));
    QCOMPARE(more.figures[0].figures, 2);
    QCOMPARE(more.figures[0].notNumbers, 1);
}

void TestOwnFigures::makesIndicators()
{
    const auto data = joined("code;Aandeel é (%);Jaar\nGM0001;12,5;2020\nGM0004;1.007,25;2020\nGM0001;13;2021\n");
    const Indicator *made = data->indicator(QStringLiteral("own_aandeel_e"));
    QVERIFY(made);
    QCOMPARE(made->name.nl, QStringLiteral("Aandeel é (%)"));
    QCOMPARE(made->unit.nl, QStringLiteral("%"));
    QCOMPARE(made->kind, IndicatorKind::Share);
    QCOMPARE(made->decimals, 2);
    QVERIFY(made->inferred);
    QCOMPARE(data->theme(made->theme)->name, (LocalisedText{QStringLiteral("Eigen cijfers"), QStringLiteral("Own figures")}));
    QCOMPARE(data->years(made->code), std::vector({2020, 2021}));
    const Figures figures = figuresFor(*data, made->code, 2020, tiny::Gemeente2023);
    QCOMPARE(figures.values[0], 12.5);
    QCOMPARE(figures.values[1], 1007.25);
    QCOMPARE(figures.sources, QStringList{QStringLiteral("own:own.csv")});
    QCOMPARE(data->source(QStringLiteral("own:own.csv"))->title, QStringLiteral("own.csv"));
    QVERIFY2(!m_data->indicator(made->code), "the first atlas is as it was");
}

void TestOwnFigures::keepsAbsence()
{
    const auto data = joined("code;w\nGM0001;.\nGM0004;3,5*\n");
    const Column *column = data->column(QStringLiteral("own_w"), 2024, tiny::Gemeente2023);
    QCOMPARE(column->absence, std::vector({Absence::Missing, Absence::None, Absence::Unmatched}));
    QCOMPARE(column->flags[1], std::uint16_t(Provisional));

    const auto secret = joined("code;w;v\nGM0001;x;-99997\nGM0004;3;4\nGM0005;-99995.0;5\n");
    QCOMPARE(secret->column(QStringLiteral("own_w"), 2024, tiny::Gemeente2023)->absence,
             std::vector({Absence::Secret, Absence::None, Absence::Missing}));
    QVERIFY(std::isnan(secret->column(QStringLiteral("own_v"), 2024, tiny::Gemeente2023)->values[0]));
}

void TestOwnFigures::namesDoNotClash()
{
    m_data = joined("code;w\nGM0001;1\nGM0004;3\n");
    const auto twice = joined("code;w;W!\nGM0001;1;5\nGM0004;2;6\n");
    QVERIFY(twice->indicator(QStringLiteral("own_w_2")));
    QVERIFY(twice->indicator(QStringLiteral("own_w_3")));
    QCOMPARE(std::ssize(twice->parts().sources), 1);
    QCOMPARE(twice->column(QStringLiteral("own_w_3"), 2024, tiny::Gemeente2023)->values[1], 6.0);
}

void TestOwnFigures::needsCodes()
{
    const auto csv = parseCsv("a;b\nfoo;1\nbar;2\n", QStringLiteral("x.csv"));
    QCOMPARE(planJoin(*m_data, *csv, {}, 2024).error().code, DataErrorCode::NoCodeColumn);
    const auto header = parseCsv("a;b\n", QStringLiteral("x.csv"));
    QCOMPARE(planJoin(*m_data, *header, {}, 2024).error().code, DataErrorCode::NotCsv);
}

void TestOwnFigures::readsStatLine()
{
    const auto csv = readCsv(QStringLiteral(ATLAS_SHARED_DATA_DIR "/raw/83625NED_UntypedDataSet_05062025_101716.csv"));
    if (!csv)
        QSKIP("the files as published are not here");
    AtlasParts parts;
    parts.levels = {tiny::level("gemeente", 7)};
    parts.tables = {tiny::table("gemeente", 2023, {{"GM0114", "Emmen"}, {"GM0363", "Amsterdam"}}, true)};
    const auto data = AtlasData::make(std::move(parts));
    // Two of some seven hundred codes are in this atlas: too few to be sure. With the column named they are.
    const auto plan = planJoin(*data, *csv, QStringLiteral("gemeente"), 2024);
    QVERIFY(!plan);
    CsvTable emmen = *csv;
    std::erase_if(emmen.rows, [](const QStringList &row) { return !row[1].startsWith(QStringLiteral("GM0114")); });
    const auto known = planJoin(*data, emmen, QStringLiteral("gemeente"), 2024);
    QVERIFY(known.has_value());
    QCOMPARE(known->codeColumn, 1);
    QCOMPARE(known->yearColumn, 2);
    QCOMPARE(known->figures.size(), 1U);
    const auto joinedData = applyJoin(*data, emmen, *known, QStringLiteral("83625NED.csv"));
    // PROVENANCE.md: Emmen 2024 313,566.
    QCOMPARE(figuresFor(*joinedData, QStringLiteral("own_gemiddeldeverkoopprijs_1"), 2024, 0).values[0], 313566.0);
}

QTEST_APPLESS_MAIN(TestOwnFigures)
#include "tst_own_figures.moc"
