// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/guess.h"
#include "tests/support/tiny_atlas.h"

#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::support;

// The figures of the tiny atlas: 10 × the number of the place in 2015, 1 more in 2021, 2 more in 2022; Hulst (9) has none
// in 2022. Its places are squares of 10 km from (100, 400) km, three by three from the south-west.
namespace {

const QString kEn = QStringLiteral("en");
using Kind = StepGuess::Kind;

StoryStep asking(Kind kind, const QList<int> &places, int year = 2021, int known = 0)
{
    StoryStep step;
    step.id = QStringLiteral("guess");
    step.view.indicator = QStringLiteral("aandeel");
    step.view.year = year;
    for (const int place : places)
        step.view.compared += tinyKey(place);
    step.guess = StepGuess{kind, {}, known};
    return step;
}

std::shared_ptr<const AtlasData> withEqualFigures(int first, int second)
{
    AtlasParts parts = tinyAtlas()->parts();
    for (Column &column : parts.columns)
        column.values[static_cast<std::size_t>(second - 1)] = column.values[static_cast<std::size_t>(first - 1)];
    return AtlasData::make(std::move(parts));
}

GuessState pins(const std::vector<Point> &points)
{
    GuessState state;
    for (const Point at : points) {
        GuessAnswer answer;
        answer.label = QString::number(state.answers.size() + 1);
        answer.at = at;
        state.answers.push_back(answer);
    }
    return state;
}

GuessState lines(const std::vector<std::vector<GuessAnswer::Year>> &drawn)
{
    GuessState state;
    for (const auto &line : drawn) {
        GuessAnswer answer;
        answer.label = QString::number(state.answers.size() + 1);
        answer.line = line;
        state.answers.push_back(answer);
    }
    return state;
}

GuessState rungs(const std::vector<std::size_t> &ranks)
{
    GuessState state;
    for (const std::size_t rank : ranks) {
        GuessAnswer answer;
        answer.label = QString::number(state.answers.size() + 1);
        answer.rank = rank;
        state.answers.push_back(answer);
    }
    return state;
}

} // namespace

class TestGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHigherIsAskedOfTheComparedPlaces()
    {
        const auto data = tinyAtlas();
        const GuessQuestion two = guessQuestion(*data, asking(Kind::Higher, {1, 3}), kEn);
        QVERIFY2(two.canBeAsked(), qPrintable(two.cannot));
        QCOMPARE(two.question, QStringLiteral("Where is the figure higher: in Aalten or in Coevorden?"));
        QCOMPARE(two.about, QStringLiteral("Inhabitants aged 65 and over, %, 2021"));
        QCOMPARE(two.places.size(), 2U);
        QCOMPARE(two.places[0].figureText, QStringLiteral("11.0%"));
        QCOMPARE(two.places[1].figureText, QStringLiteral("31.0%"));
        QCOMPARE(two.sources, QStringList{QStringLiteral("cbs")});
        QCOMPARE(guessQuestion(*data, asking(Kind::Higher, {1, 2, 3}), kEn).question, QStringLiteral("Where is the figure highest?"));
    }

    void aStepsOwnQuestionIsAsked()
    {
        StoryStep step = asking(Kind::Higher, {1, 3});
        step.guess->question = {QStringLiteral("Waar wonen meer ouderen?"), QStringLiteral("Where do more older people live?")};
        QCOMPARE(guessQuestion(*tinyAtlas(), step, QStringLiteral("nl")).question, QStringLiteral("Waar wonen meer ouderen?"));
        QCOMPARE(guessQuestion(*tinyAtlas(), step, kEn).question, QStringLiteral("Where do more older people live?"));
    }

    void votesAreSetAgainstTheFigures()
    {
        const auto data = tinyAtlas();
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Higher, {1, 3}), kEn);
        GuessState state;
        state.votes = {0, 1, 1, 0, 1};
        QCOMPARE(state.votesFor(1), 3);
        const GuessOutcome outcome = guessOutcome(*data, question, state);
        QCOMPARE(outcome.nearest, std::vector<int>{1});
        // 31 − 11 = 20 points.
        QCOMPARE(outcome.truth, QStringLiteral("Highest: Coevorden, 31.0%. Lowest: Aalten, 11.0%. Difference: 20.0 percentage points."));
        QVERIFY2(outcome.verdict.startsWith(QStringLiteral("3 of 5")), qPrintable(outcome.verdict));
        QVERIFY(guessOutcome(*data, question, {}).verdict.isEmpty());
    }

    void equalFiguresMakeEveryVoteRight()
    {
        const auto data = withEqualFigures(1, 3);
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Higher, {1, 3}), kEn);
        GuessState state;
        state.votes = {0, 1};
        const GuessOutcome outcome = guessOutcome(*data, question, state);
        QCOMPARE(outcome.nearest, (std::vector<int>{0, 1}));
        QCOMPARE(outcome.truth, QStringLiteral("The figures are the same: 11.0%."));
        QVERIFY(outcome.verdict.startsWith(QStringLiteral("2 of 2")));
    }

    void distancesOnTheMapAreToTheBorder()
    {
        const auto data = tinyAtlas();
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Where, {5}), kEn);
        QVERIFY2(question.canBeAsked(), qPrintable(question.cannot));
        QCOMPARE(question.question, QStringLiteral("Where is 's-Gravenhage?"));
        QVERIFY(question.about.isEmpty());      // it has nothing to do with figures
        QVERIFY(question.approximate);
        // The place is (110…120, 410…420) km: inside; 5 km to the east; 3 east and 4 north of its corner, so 5.
        const GuessOutcome outcome = guessOutcome(*data, question, pins({{112000, 413000}, {125000, 415000}, {123000, 424000}, {160000, 415000}}));
        QCOMPARE(outcome.distances, (std::vector<double>{0, 5, 5, 40}));
        QCOMPARE(outcome.distanceTexts, (QStringList{QStringLiteral("right"), QStringLiteral("5.0 km"), QStringLiteral("5.0 km"), QStringLiteral("40 km")}));
        QCOMPARE(outcome.nearest, std::vector<int>{0});
        QVERIFY(outcome.verdict.contains(QStringLiteral("1 (right)")));
        QCOMPARE(outcome.truth, QStringLiteral("'s-Gravenhage: municipality in Zuid."));
    }

    void withoutAPlaceTheHighestFigureIsLookedFor()
    {
        const auto data = tinyAtlas();
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Where, {}, 2022), kEn);
        QCOMPARE(question.question, QStringLiteral("Where is the figure highest?"));
        QCOMPARE(question.places.size(), 1U);
        QCOMPARE(question.places[0].name, QStringLiteral("Goes"));      // 82; Hulst has none in that year
        QCOMPARE(question.row, 7);
        QCOMPARE(guessOutcome(*data, question, {}).truth, QStringLiteral("The highest figure: 82.0% in Goes."));
        QVERIFY(guessQuestion(*withEqualFigures(8, 7), asking(Kind::Where, {}, 2022), kEn).cannot.contains(QStringLiteral("share")));
    }

    void linesAreAsFarOffAsTheirYearsOnAverage()
    {
        const auto data = tinyAtlas();
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Trend, {2}, 2022, 2015), kEn);
        QVERIFY2(question.canBeAsked(), qPrintable(question.cannot));
        QCOMPARE(question.question, QStringLiteral("How did it go on in Borne after 2015?"));
        QCOMPARE(question.known.size(), 1U);
        QCOMPARE(question.asked.size(), 2U);
        // The truth is 20 in 2015, 21 in 2021, 22 in 2022: (3 + 2) / 2, then 3 over the one year guessed.
        const GuessOutcome outcome = guessOutcome(*data, question, lines({{{2021, 24}, {2022, 20}}, {{2022, 25}}, {}}));
        QCOMPARE(outcome.distances[0], 2.5);
        QCOMPARE(outcome.distances[1], 3.0);
        QVERIFY(std::isnan(outcome.distances[2]));
        QCOMPARE(outcome.distanceTexts[0], QStringLiteral("2.5 percentage points"));
        QVERIFY(outcome.distanceTexts[2].isEmpty());
        QCOMPARE(outcome.nearest, std::vector<int>{0});
        QCOMPARE(outcome.truth, QStringLiteral("Borne: from 20.0% in 2015 to 22.0% in 2022."));
    }

    void theAxisDoesNotTellWhichWayALineGoes()
    {
        const auto axisOf = [](double later) {
            AtlasParts parts = tinyAtlas()->parts();
            parts.columns[2].values[1] = later;
            const GuessQuestion question = guessQuestion(*AtlasData::make(std::move(parts)), asking(Kind::Trend, {2}, 2022, 2021), kEn);
            return std::pair(question.low, question.high);
        };
        // Up or down by as much gives the same axis, the last known figure (21) in its middle.
        QCOMPARE(axisOf(23), axisOf(19));
        QCOMPARE(axisOf(33), axisOf(9));
        for (const double later : {23.0, 33.0, 9.0, 41.0}) {
            const auto [low, high] = axisOf(later);
            QVERIFY(low <= later && later <= high);
            QVERIFY(low == 0 || std::abs((low + high) / 2 - 21) < 1e-9);
        }
    }

    void onlyTheYearOfTheViewAndEarlierAreAsked()
    {
        const GuessQuestion question = guessQuestion(*tinyAtlas(), asking(Kind::Trend, {2}, 2021, 2015), kEn);
        QCOMPARE(question.asked.size(), 1U);
        QCOMPARE(question.asked[0].year, 2021);
    }

    void ranksAreAsFarOffAsThereArePlacesBetween()
    {
        const auto data = tinyAtlas();
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Rank, {5}, 2022), kEn);
        QVERIFY2(question.canBeAsked(), qPrintable(question.cannot));
        // 82, 72, 62, 52: the fourth of the eight that have a figure.
        QCOMPARE(question.of, 8U);
        QCOMPARE(question.places[0].rank, 4U);
        QCOMPARE(question.question, QStringLiteral("Where does 's-Gravenhage stand among 8 municipalities? 1 is the highest."));
        QStringList ladder;
        for (const GuessedPlace &rung : question.ladder)
            ladder += QStringLiteral("%1 %2").arg(rung.rank).arg(rung.name);
        QCOMPARE(ladder, (QStringList{QStringLiteral("2 Franeker"), QStringLiteral("3 Emmen"), QStringLiteral("4 's-Gravenhage"), QStringLiteral("5 Delfzijl"), QStringLiteral("6 Coevorden")}));
        const GuessOutcome outcome = guessOutcome(*data, question, rungs({7, 4, 1}));
        QCOMPARE(outcome.distances, (std::vector<double>{3, 0, 3}));
        QCOMPARE(outcome.nearest, std::vector<int>{1});
        QCOMPARE(outcome.truth, QStringLiteral("'s-Gravenhage: rank 4 of 8 municipalities, 52.0%."));
    }

    void aSharedRankIsRightAllAlong()
    {
        // Emmen (6) has 's-Gravenhage's (5) figure: 82, 72, 52, 52 share rank 3, and 4 is as right.
        const auto data = withEqualFigures(5, 6);
        const GuessQuestion question = guessQuestion(*data, asking(Kind::Rank, {5}, 2022), kEn);
        QCOMPARE(question.places[0].rank, 3U);
        QCOMPARE(question.alike, 2U);
        QCOMPARE(guessOutcome(*data, question, rungs({2, 3, 4, 5})).distances, (std::vector<double>{1, 0, 0, 1}));
    }

    void theLadderEndsWhereTheRankingDoes()
    {
        const auto data = tinyAtlas();
        const GuessQuestion top = guessQuestion(*data, asking(Kind::Rank, {8}, 2022), kEn), bottom = guessQuestion(*data, asking(Kind::Rank, {1}, 2022), kEn);
        QCOMPARE(top.ladder.front().rank, 1U);
        QCOMPARE(top.ladder.size(), 5U);
        QCOMPARE(bottom.ladder.back().rank, 8U);
        QCOMPARE(bottom.ladder.size(), 5U);
    }

    void whatCannotBeAskedSaysWhy_data()
    {
        QTest::addColumn<StoryStep>("step");
        QTest::addColumn<QString>("why");
        QTest::newRow("one place to compare") << asking(Kind::Higher, {1}) << QStringLiteral("Compare two");
        QTest::newRow("a place without a figure") << asking(Kind::Higher, {1, 9}, 2022) << QStringLiteral("Hulst has no figure for 2022");
        QTest::newRow("a rank without a figure") << asking(Kind::Rank, {9}, 2022) << QStringLiteral("Hulst has no figure for 2022");
        QTest::newRow("a rank without a place") << asking(Kind::Rank, {}) << QStringLiteral("Compare a place");
        QTest::newRow("a line that has ended") << asking(Kind::Trend, {2}, 2022, 2022) << QStringLiteral("no figures after 2022");
        QTest::newRow("a line that has not begun") << asking(Kind::Trend, {2}, 2022, 2010) << QStringLiteral("no figure up to 2010");
        QTest::newRow("a year without figures") << asking(Kind::Where, {}, 1999) << QStringLiteral("1999");
        StoryStep unknown = asking(Kind::Higher, {1, 2});
        unknown.view.indicator = QStringLiteral("nothing");
        QTest::newRow("an indicator that is not there") << unknown << QStringLiteral("no figures");
        StoryStep none = asking(Kind::Higher, {1, 2});
        none.guess.reset();
        QTest::newRow("no guess") << none << QStringLiteral("asks nothing");
    }
    void whatCannotBeAskedSaysWhy()
    {
        QFETCH(StoryStep, step);
        QFETCH(QString, why);
        const GuessQuestion question = guessQuestion(*tinyAtlas(), step, kEn);
        QVERIFY(!question.canBeAsked());
        QVERIFY2(question.cannot.contains(why), qPrintable(question.cannot));
        QVERIFY(question.places.empty());
        QVERIFY(guessOutcome(*tinyAtlas(), question, {}).truth.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGuess)
#include "tst_guess.moc"
