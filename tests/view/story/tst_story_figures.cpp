// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_figures.h"
#include "tests/support/story_atlas.h"

#include <QtTest>

using namespace atlas;

/// Expected values are worked out by hand from the table in story_atlas.h.
class StoryFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figures = std::make_unique<StoryFigures>(support::storyAtlas(), support::storyReports()); }

    void expressionsComeToTheirFigures_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<double>("value");
        const auto row = [](const char *what, const char *expression, double value) { QTest::newRow(what) << QString::fromUtf8(expression) << value; };
        row("published", "figure('inwoners', 'GM0003', 2023)", 30000);
        row("a rate of the place itself", "figure('aandeel', 'GM0001', 2023)", 30);
        row("sums and differences", "figure('inwoners', 'GM0002', 2023) - 2 * figure('inwoners', 'GM0001', 2023)", 0);
        row("turned", "-figure('inwoners', 'GM0001', 2023)", -10000);

        row("a region: a count is summed", "figure('inwoners', 'KR01', 2023)", 30000);
        row("a region: a rate of the sums", "figure('aandeel', 'KR01', 2023)", 100 * 8000. / 30000);
        row("a region: a weighted mean", "figure('woz', 'KR01', 2023)", (100 * 10000. + 200 * 20000.) / 30000);
        row("all shrinking regions", "figure('inwoners', 'krimp', 2023)", 30000);
        row("all anticipation regions", "figure('inwoners', 'anticipeer', 2023)", 30000);
        row("all others", "figure('inwoners', 'overig', 2023)", 150000);
        row("all others, a rate", "figure('aandeel', 'overig', 2023)", 100 * 25000. / 150000);
        row("a group of another division", "figure('inwoners', 'krimp', 2015)", 32000);
        row("a group, followed through mergers", "figure('inwoners', 'overig', 2015)", 39000 + 49000 + 20000 + 35000);

        row("added up over years", "sumover('geboorten', 'GM0003', 2022, 2023)", 600);
        row("a group, added up over years", "sumover('geboorten', 'krimp', 2022, 2023)", 600);

        row("the highest has rank 1", "rank('aandeel', 'GM0001', 2023)", 1);
        row("equal figures share the best rank", "rank('aandeel', 'GM0005', 2023)", 3);
        row("places with a figure", "of('mediaan', 'gemeente', 2023)", 5);
        row("the figure in the middle", "median('mediaan', 'gemeente', 2023)", 30);
        row("the mean of the two in the middle", "median('inwoners', 'gemeente', 2023)", 35000);
        row("the highest figure", "figureat('highest', 'aandeel', 'gemeente', 2023)", 30);
        row("the second lowest figure, which is the lowest again", "figureat('lowest', 'aandeel', 'gemeente', 2023, 2)", 15);
        row("places of a level", "total('gemeente')", 6);

        row("places that match", "count('gemeente', 'inwoners between 20000 and 50000', 2023)", 4);
        row("places that match by region", "count('gemeente', 'krimpregio = ''''', 2023)", 4);
        row("places above a figure", "count('gemeente', 'aandeel > %1', 2023, figure('aandeel', 'GM0005', 2023))", 2);
        row("places between figures", "count('gemeente', 'inwoners > %1 and inwoners < %2', 2023, 20000, figure('inwoners', 'GM0005', 2023))", 2);
        row("a set above a figure", "aggregate('inwoners', 'gemeente', 'aandeel > %1', 2023, figure('aandeel', 'GM0003', 2023))", 30000);
        row("no place matches", "count('gemeente', 'inwoners > 99000', 2023)", 0);
        row("a set: a sum", "aggregate('inwoners', 'gemeente', 'aandeel >= 20', 2023)", 110000);
        row("a set: a rate", "aggregate('aandeel', 'gemeente', 'aandeel >= 20', 2023)", 100 * 24000. / 110000);
        row("a set: a weighted mean", "aggregate('woz', 'gemeente', 'inwoners <= 20000', 2023)", 500. / 3);
        row("a set of today in another year", "aggregate('inwoners', 'gemeente', 'inwoners@2023 >= 50000', 2015)", 49000 + 20000 + 35000);
        row("a rate over 95.2 % of the weight", "aggregate('banen_per_1000', 'gemeente', 'inwoners > 0', 2023)", 100);

        row("a report", "report('woz', 'Nederland', 2015)", 206000);
        row("a report, its apostrophe typed", "report('woz', 'krimpregio''s samen', 2015)", 163200);
        row("a report without place and year", "report('investering', '', 0)", 360);
        row("the second of two in a report", "report('vergrijzing', '', 2040, 2)", 27.5);

        // Sxy = −47.5, Sxx = 17.5, Syy = 170.83 with inhabitants in tens of thousands.
        row("Pearson", "correlation('inwoners', 'aandeel', 'gemeente', 2023, 2023)", -0.86873692);
        // Ranks of aandeel: 6, 5, 3.5, 1.5, 3.5, 1.5; Σdxdy = −14.5, Σdx² = 17.5, Σdy² = 16.5.
        row("Spearman", "spearman('inwoners', 'aandeel', 'gemeente', 2023, 2023)", -0.85331034);
        row("a slope", "1000000 * slope('inwoners', 'aandeel', 'gemeente', 2023, 2023)", -271.428571);
        row("an elasticity: proportional", "elasticity('inwoners', 'mediaan', 'gemeente', 2023, 2023)", 1);
        row("pairs", "pairs('inwoners', 'mediaan', 'gemeente', 2023, 2023)", 5);
        row("pairs of a selection", "pairs('inwoners', 'mediaan', 'gemeente', 2023, 2023, 'inwoners >= 20000')", 4);
        // Of 1..n the Gini coefficient is (n − 1) / 3n.
        row("Gini", "gap('mediaan', 'gemeente', 'gini', 2023, 'whole', 'equal')", 4. / 15);

        row("within reach: neighbours on both sides", "reach('inwoners', 'GM0003', 2023, 12)", 90000);
        row("within reach: itself alone", "reach('inwoners', 'GM0003', 2023, 5)", 30000);
        row("within reach: through mergers", "reach('inwoners', 'GM0006', 2015, 12)", 49000 + 20000 + 35000);
        row("within reach: at the edge", "reach('inwoners', 'GM0001', 2023, 12)", 30000);
    }
    void expressionsComeToTheirFigures()
    {
        QFETCH(QString, expression);
        QFETCH(double, value);
        const auto answer = evaluate(*m_figures, expression);
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error()));
        QVERIFY2(std::abs(answer->number - value) < 1e-6 * std::max(1.0, std::abs(value)), qPrintable(QString::number(answer->number, 'g', 12)));
        QVERIFY(answer->lookedUp);
    }

    void partsOfTheilAddUp()
    {
        const auto part = [this](const char *name) {
            return evaluate(*m_figures, QStringLiteral("gap('woz', 'gemeente', 'theil', 2023, '%1', 'equal')").arg(QLatin1String(name)))->number;
        };
        // Σ x/n ln(x/mean) of 100, 200, 300, 150, 250, 400 with mean 700/3.
        QVERIFY(std::abs(part("whole") - 0.09029022) < 1e-7);
        QVERIFY(std::abs(part("whole") - part("between") - part("within")) < 1e-12);
    }

    void namesAreGivenInBothLanguages()
    {
        const auto highest = evaluate(*m_figures, QStringLiteral("highest('inwoners', 'gemeente', 2023)"));
        QCOMPARE(highest->text->nl, QStringLiteral("Zesdorp"));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("lowest('inwoners', 'gemeente', 2023, 2)"))->text->nl, QStringLiteral("Tweedorp"));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("name('KR01')"))->text->en, QStringLiteral("Westhoek"));
    }

    void sourcesComeWithTheFigure()
    {
        QCOMPARE(evaluate(*m_figures, QStringLiteral("figure('inwoners', 'GM0001', 2023)"))->sources, QStringList(QStringLiteral("kern")));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("figure('aandeel', 'KR01', 2023)"))->sources, (QStringList{QStringLiteral("kern"), QStringLiteral("regios")}));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("figure('inwoners', 'GM0001', 2023) / report('woz', 'Nederland', 2015)"))->sources,
                 (QStringList{QStringLiteral("kern"), QStringLiteral("rapporten")}));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("count('gemeente', 'aandeel > 20', 2023)"))->sources, QStringList(QStringLiteral("kern")));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("count('gemeente', 'aandeel > %1', 2023, report('vergrijzing', '', 2040, 1))"))->sources,
                 (QStringList{QStringLiteral("kern"), QStringLiteral("rapporten")}));
        QCOMPARE(evaluate(*m_figures, QStringLiteral("rank('inwoners', 'GM0001', 2023)"))->sources, QStringList(QStringLiteral("kern")));
        QVERIFY(evaluate(*m_figures, QStringLiteral("aggregate('banen_per_1000', 'gemeente', 'inwoners > 0', 2023)"))->notes.join(QLatin1Char(' '))
                    .contains(QLatin1String("95.2% of the weight")));
    }

    void nothingIsLookedUpInANumber()
    {
        QVERIFY(!evaluate(*m_figures, QStringLiteral("2 * 3"))->lookedUp);
    }

    void whatIsNotThereIsToldWithItsReason_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *what, const char *expression, const char *reason) {
            QTest::newRow(what) << QString::fromUtf8(expression) << QString::fromUtf8(reason);
        };
        row("an unknown function", "sum(1)", "there is no function “sum”");
        row("too few arguments", "figure('inwoners')", "it is called as figure(indicator, place, year)");
        row("an unknown indicator", "figure('inwoner', 'GM0001', 2023)", "there is no indicator “inwoner” (there is inwoners)");
        row("an unknown place", "figure('inwoners', 'GM0999', 2023)", "no place “GM0999”");
        row("an unknown level", "total('wijk')", "there is no level “wijk”");
        row("a year without figures", "figure('inwoners', 'GM0001', 2020)", "years with figures: 2015 and 2023");
        row("a figure kept secret", "figure('mediaan', 'GM0006', 2023)", "no figure: kept secret");
        row("a median of a region", "figure('mediaan', 'KR01', 2023)", "may not be put together");
        row("a median of a group", "figure('mediaan', 'krimp', 2023)", "may not be put together");
        row("a median of a set", "aggregate('mediaan', 'gemeente', 'inwoners < 30000', 2023)", "may not be put together");
        row("too few parts with a figure", "figure('ouderen', 'overig', 2015)", "too few");
        row("a rate over too little", "figure('banen_per_1000', 'KR01', 2023)", "too few");
        row("a sum that lacks a part", "aggregate('banen', 'gemeente', 'inwoners > 0', 2023)", "a sum of 5 of 6 parts, 95.2% of the weight");
        row("a set of nothing", "aggregate('inwoners', 'gemeente', 'inwoners > 99000', 2023)", "no place matches");
        row("a filter that is wrong", "count('gemeente', 'inwoners >', 2023)", "count(");
        row("a filter over another year", "count('gemeente', 'mediaan > 20', 2015)", "mediaan has no figures for 2015 here; ask for a year that has with mediaan@2023");
        row("a number that the filter does not ask for", "count('gemeente', 'inwoners > 0', 2023, 1)", "the filter has no %1 for argument 4");
        row("a figure typed into a filter", "count('gemeente', 'aandeel > 16.67', 2023)", "a figure was typed into the filter");
        row("a rank without a figure", "rank('mediaan', 'GM0006', 2023)", "no figure");
        row("one of several that are alike", "highest('aandeel', 'gemeente', 2023, 3)", "several places share that figure");
        row("more places than there are", "lowest('inwoners', 'gemeente', 2023, 7)", "there are 6 places with a figure, not 7");
        row("a stand added up", "sumover('inwoners', 'GM0001', 2023, 2023)", "a stand on 2023-01-01");
        row("a report that is not there", "report('woz', 'Nederland', 2016)", "the reports hold no such figure");
        row("one of two in a report", "report('vergrijzing', '', 2040)", "the reports hold 2 such figures");
        row("a third of two in a report", "report('vergrijzing', '', 2040, 3)", "the reports hold 2 such figures, not 3");
        row("a correlation of one place", "correlation('inwoners', 'woz', 'gemeente', 2023, 2023, 'inwoners > 50000')", "1 places have both figures");
        row("a measure that is none", "gap('woz', 'gemeente', 'hoover', 2023)", "argument 3 must be one of gini, theil, variation, sd, tenths");
        row("parts of a measure without", "gap('woz', 'gemeente', 'gini', 2023, 'between')", "only Theil’s index has parts");
        row("a gap in a year without", "gap('woz', 'gemeente', 'gini', 2015)", "it is there in 2023");
        row("reach of what is no count", "reach('aandeel', 'GM0001', 2023, 10)", "is no count");
        row("reach over too little", "reach('banen', 'GM0001', 2023, 5)", "no figure");
        row("division by zero", "figure('inwoners', 'GM0001', 2023) / (1 - 1)", "a division by zero");
        row("a name in a sum", "1 + name('GM0001')", "a name is no number");
    }
    void whatIsNotThereIsToldWithItsReason()
    {
        QFETCH(QString, expression);
        QFETCH(QString, reason);
        const auto answer = evaluate(*m_figures, expression);
        QVERIFY2(!answer, qPrintable(answer ? QString::number(answer->number) : QString()));
        QVERIFY2(answer.error().contains(reason), qPrintable(answer.error()));
    }

private:
    std::unique_ptr<StoryFigures> m_figures;
};

QTEST_GUILESS_MAIN(StoryFiguresTest)
#include "tst_story_figures.moc"
