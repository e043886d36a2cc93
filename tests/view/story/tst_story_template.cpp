// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_template.h"
#include "tests/support/story_atlas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace atlas;

namespace {

/// JSON with ` for its quotes.
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('`', '"')).object();
}

/// A story of one step: a map of `inwoners` in 2023, whose members can be put in.
/// @param members JSON of members of the step, each in place of what there is
QJsonObject story(const QByteArray &members = {})
{
    QJsonObject step = json("{`id`: `one`, `shows`: `map`,"
        "`view`: {`version`: 1, `indicator`: `inwoners`, `year`: 2023, `level`: `gemeente`, `compared`: [{`level`: `gemeente`, `code`: `GM0001`, `vintage`: 0}]},"
        "`title`: {`nl`: `Titel`, `en`: `Title`}, `text`: {`nl`: `Tekst`, `en`: `Text`}}");
    const QJsonObject more = json("{" + members + "}");
    for (auto it = more.begin(); it != more.end(); ++it)
        step[it.key()] = *it;
    return {{QStringLiteral("version"), 1}, {QStringLiteral("id"), QStringLiteral("proef")}, {QStringLiteral("steps"), QJsonArray{step}},
            {QStringLiteral("title"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Proef")}, {QStringLiteral("en"), QStringLiteral("Trial")}}}};
}

QStringList described(const ExpandedStory &expanded)
{
    QStringList problems;
    for (const StoryProblem &problem : expanded.problems)
        problems += describeStoryProblem(QStringLiteral("proef"), problem);
    return problems;
}

} // namespace

class StoryTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figures = std::make_unique<StoryFigures>(support::storyAtlas(), support::storyReports()); }

    void placeholdersBecomeTextInTheLocaleOfEachLanguage()
    {
        const ExpandedStory made = expandStory(*m_figures, story("`text`: {"
            "`nl`: `In 2023 had {= name('GM0003')} {= figure('inwoners', 'GM0003', 2023)}, {= figure('aandeel', 'GM0003', 2023)} 65-plussers.`,"
            "`en`: `In 2023 {= name('GM0003')} had {= figure('inwoners', 'GM0003', 2023)}.`}"));
        QCOMPARE(described(made), QStringList());
        QCOMPARE(made.story.steps[0].text.nl, QStringLiteral("In 2023 had Driedorp 30.000\u00A0inwoners, 20,0% 65-plussers."));
        QCOMPARE(made.story.steps[0].text.en, QStringLiteral("In 2023 Driedorp had 30,000\u00A0inhabitants."));
        QCOMPARE(made.lookups.size(), 5);
        QCOMPARE(made.lookups.last().step, QStringLiteral("one"));
    }

    void cellsHoldTheFigureAndItsText()
    {
        const ExpandedStory made = expandStory(*m_figures, story("`shows`: `table`, `table`: {`bars`: `row`,"
            "`columns`: [{`nl`: `{= name('KR01')}`, `en`: `{= name('KR01')}`}, {`nl`: `rapport`, `en`: `report`}],"
            "`rows`: [{`label`: {`nl`: `woningwaarde`, `en`: `value of homes`},"
                      "`cells`: [{`value`: `figure('woz', 'GM0002', 2023)`}, {`value`: `report('woz', 'Nederland', 2015)`, `format`: `thousands 0`}]},"
                     "{`label`: {`nl`: `x`, `en`: `y`}, `cells`: [{`text`: {`nl`: `geen cijfer`, `en`: `no figure`}}, {}]}]}"));
        QCOMPARE(described(made), QStringList());
        const StepTable &table = made.story.steps[0].table;
        QCOMPARE(table.columns[0].nl, QStringLiteral("Westhoek"));
        QCOMPARE(table.rows[0].cells[0], (StepCell{{QStringLiteral("€\u00A0200.000"), QStringLiteral("€200,000")}, 200000}));
        QCOMPARE(table.rows[0].cells[1], (StepCell{{QStringLiteral("206"), QStringLiteral("206")}, 206000}));
        QCOMPARE(table.rows[1].cells[0], (StepCell{{QStringLiteral("geen cijfer"), QStringLiteral("no figure")}, std::nullopt}));
        QCOMPARE(table.rows[1].cells[1], StepCell{});
    }

    void sourcesThatTheViewDoesNotNameAreAppended()
    {
        const QByteArray text = "`text`: {`nl`: `{= figure('inwoners', 'KR01', 2023)} {= figure('inwoners', 'GM0001', 2015)} {= report('woz', 'Nederland', 2015)}`, `en`: `Text`},"
                                   "`source`: {`nl`: `eigen werk`, `en`: `own work`}";
        const ExpandedStory made = expandStory(*m_figures, story(text));
        QCOMPARE(described(made), QStringList());
        QCOMPARE(made.story.steps[0].source.en, QStringLiteral("own work; CBS, Kerncijfers 2015; Rapporten; division: Regios"));
        const ExpandedStory words = expandStory(*m_figures, story(QByteArray(text) + ", `shows`: `words`"));
        QCOMPARE(words.story.steps[0].source.en, QStringLiteral("own work; CBS, Kerncijfers 2023; CBS, Kerncijfers 2015; Rapporten; division: Regios"));
    }

    void problemsSayStepMemberExpressionAndReason_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *what, const char *members, const char *problem) { QTest::newRow(what) << QByteArray(members) << QString::fromUtf8(problem); };
        row("no figure", "`text`: {`nl`: `{= figure('mediaan', 'GM0006', 2023)}`, `en`: `x`}",
            "proef: step one, text.nl: {= figure('mediaan', 'GM0006', 2023)}: figure('mediaan', 'GM0006', 2023): no figure: kept secret by the publisher");
        row("nothing looked up", "`text`: {`nl`: `{= 65 * 2}`, `en`: `x`}", "proef: step one, text.nl: {= 65 * 2}: it looks no figure up");
        row("a typed number", "`notes`: {`nl`: `x`, `en`: `Some 12 percent`}", "proef: step one, notes.en: a number that was typed: “Some 12 percent”");
        row("a typed number next to a placeholder", "`notes`: {`nl`: `x`, `en`: `{= total('gemeente')}00`}", "proef: step one, notes.en: a number that was typed: “…00”");
        row("a number in words", "`title`: {`nl`: `Negen`, `en`: `x`}", "proef: step one, title.nl: a number that was typed: “Negen”; look it up, with the format “words”");
        row("an unknown format", "`text`: {`nl`: `{= total('gemeente') | kilo}`, `en`: `x`}",
            "proef: step one, text.nl: {= total('gemeente')}: an unknown format “kilo”: number N, signed N, percent N, euro N, thousands N, millions N, factor N, words, name");
        row("an open placeholder", "`text`: {`nl`: `{= total('gemeente')`, `en`: `x`}", "proef: step one, text.nl: a placeholder that is not closed: “{= total('gemeente')”");
        row("one language only", "`text`: {`nl`: `x`, `en`: ``}", "proef: step one, text: it is there in one language only");
        row("no title", "`title`: {`nl`: ``, `en`: ``}", "proef: step one, title: a step needs a title");
        row("a slip in a member", "`note`: {`nl`: `x`, `en`: `x`}", "proef: step one, note: there is no such member");
        row("a slip in the view", "`view`: {`version`: 1, `indicator`: `inwoners`, `year`: 2023, `levle`: `gemeente`}", "proef: step one, view.levle: there is no such member");
        row("another language", "`text`: {`nl`: `x`, `en`: `x`, `de`: `x`}", "proef: step one, text.de: a text has the members nl and en");
        row("an unknown indicator", "`view`: {`version`: 1, `indicator`: `inwoner`, `year`: 2023}", "proef: step one, view.indicator: there is no indicator “inwoner”");
        row("no figures in that year", "`view`: {`version`: 1, `indicator`: `woz`, `year`: 2015}",
            "proef: step one, view.indicator: There are no figures for 2015. The nearest year with figures is 2023. Years with figures: 2023");
        row("no figures at that level", "`view`: {`version`: 1, `indicator`: `woz`, `year`: 2023, `level`: `wijk`}", "proef: step one, view.level: the level “wijk” is not drawn");
        row("an unknown place", "`view`: {`version`: 1, `indicator`: `woz`, `year`: 2023, `compared`: [{`level`: `gemeente`, `code`: `GM0999`}]}",
            "proef: step one, view.compared: there is no place gemeente GM0999");
        row("a map of a year without figures", "`shows`: `maps`, `multiples`: {`years`: [2015, 2020]}",
            "proef: step one, multiples.years: There are no figures for 2020. The nearest year with figures is 2023. Years with figures: 2015 and 2023");
        row("a chart of nothing", "`shows`: `chart`, `view`: {`version`: 1, `indicator`: `woz`, `year`: 2023, `charts`: {`current`: `relation`, `relationY`: `geen`}}",
            "proef: step one, view.charts.relationY: there is no indicator “geen”");
        row("a spiral of nowhere", "`shows`: `spiral`, `view`: {`version`: 1, `indicator`: ``}", "proef: step one, view.compared: the spiral needs a place whose figures it carries");
        row("which of one is higher", "`guess`: {`kind`: `higher`}",
            "proef: step one, guess: which is higher can only be asked of two compared places or more that all have a figure");
        row("a trend of two years", "`guess`: {`kind`: `trend`}", "proef: step one, guess: a trend needs a year with a figure up to `known` and two after it");
        row("a value that was typed", "`shows`: `table`, `table`: {`columns`: [{`nl`: `x`, `en`: `x`}], `rows`: [{`label`: {`nl`: `x`, `en`: `x`}, `cells`: [{`value`: 12}]}]}",
            "proef: step one, table.rows[0].cells[0]: a value is an expression in quotes");
    }
    void problemsSayStepMemberExpressionAndReason()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, problem);
        QCOMPARE(described(expandStory(*m_figures, story(members))), QStringList(problem));
    }

    void allProblemsAreToldAtOnce()
    {
        const ExpandedStory made = expandStory(*m_figures, story("`text`: {`nl`: `12 {= figure('x', 'GM0001', 2023)}`, `en`: `{= total('x')}`}"));
        QCOMPARE(made.problems.size(), 3);
    }

    void whatIsNoStoryIsTold()
    {
        QJsonObject without = story();
        without.remove(QStringLiteral("version"));
        QCOMPARE(described(expandStory(*m_figures, without)), QStringList(QStringLiteral("proef: version: no story can be read from this")));
    }

    void tablesSpiralsAndWordsNeedNoFiguresOfTheView()
    {
        for (const char *shows : {"table", "words"}) {
            const QByteArray members = QByteArray("`view`: {`version`: 1, `indicator`: ``}, `shows`: `") + shows + "`";
            QCOMPARE(described(expandStory(*m_figures, story(members))), QStringList());
        }
    }

private:
    std::unique_ptr<StoryFigures> m_figures;
};

QTEST_GUILESS_MAIN(StoryTemplateTest)
#include "tst_story_template.moc"
