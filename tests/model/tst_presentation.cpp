// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/presentation.h"

#include "tests/support/tiny_atlas.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;
using namespace atlas::support;

class TestPresentation : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Presentation> m_talk;

    static StoryStep step(const char *id, StepShows shows = StepShows::Map)
    {
        StoryStep made;
        made.id = QString::fromLatin1(id);
        made.shows = shows;
        made.view.indicator = QStringLiteral("aandeel");
        made.view.year = 2022;
        return made;
    }
    void tell(const QList<StoryStep> &steps)
    {
        Story story;
        story.steps = steps;
        m_talk = std::make_unique<Presentation>(tinyAtlas(), story);
    }

private Q_SLOTS:
    void init() { tell({step("a"), step("b"), step("c")}); }

    void stepsForthAndBackAndStopsAtTheEnds()
    {
        const QSignalSpy stepped(m_talk.get(), &Presentation::stepChanged);
        m_talk->previous();
        QCOMPARE(m_talk->index(), 0);
        m_talk->next();
        m_talk->next();
        m_talk->next();
        QCOMPARE(m_talk->index(), 2);
        QCOMPARE(m_talk->told().id, QStringLiteral("c"));
        m_talk->goTo(-5);
        QCOMPARE(m_talk->index(), 0);
        m_talk->goTo(99);
        QCOMPARE(m_talk->index(), 2);
        QCOMPARE(stepped.count(), 4);
    }

    void anotherStepForgetsWhatWasDoneToTheView()
    {
        m_talk->setExtent({100000, 400000, 5000});
        m_talk->setMarked(tinyKey(3));
        m_talk->setYear(2015);
        QVERIFY(m_talk->isZoomed());
        m_talk->next();
        QVERIFY(!m_talk->isZoomed() && !m_talk->marked());
        QCOMPARE(m_talk->shown(), m_talk->told());
        m_talk->previous();
        QCOMPARE(m_talk->shown(), m_talk->told());
    }

    void fromABlackScreenThePictureComesBackBeforeAnythingElse()
    {
        m_talk->setScreen(Presentation::Screen::Black);
        m_talk->next();
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        QCOMPARE(m_talk->index(), 0);
        m_talk->next();
        QCOMPARE(m_talk->index(), 1);
    }

    void whatMayComeNextIsKnownAndIsExactlyWhatComes()
    {
        StoryStep playing = step("p");
        playing.plays = true;
        tell({step("a"), playing, step("c")});
        for (const int from : {0, 1}) {
            m_talk->goTo(from);
            m_talk->setPlaying(false);
            const QList<ShownStep> ahead = m_talk->ahead();
            m_talk->next();
            QVERIFY(ahead.contains(m_talk->shownStep()));
        }
        const QList<ShownStep> ahead = m_talk->ahead();
        m_talk->previous();
        QVERIFY(ahead.contains(m_talk->shownStep()));
    }

    void aYearIsOneOfThoseWithFiguresAndClassesArePooled()
    {
        StoryStep own = step("a");
        own.view.classification.pooled = false;
        tell({own});
        QCOMPARE(m_talk->years(), (std::vector<int>{2015, 2021, 2022}));
        m_talk->setYear(2017);
        QCOMPARE(m_talk->year(), 2015);
        QVERIFY(m_talk->shown().view.classification.pooled);
        m_talk->stepYear(1);
        QCOMPARE(m_talk->year(), 2021);
        m_talk->stepYear(9);
        QCOMPARE(m_talk->year(), 2022);
        m_talk->stepYear(-9);
        QCOMPARE(m_talk->year(), 2015);
    }

    void playsTheYearsFromTheFirstAndEndsWithTheLast()
    {
        const QSignalSpy playing(m_talk.get(), &Presentation::playingChanged);
        m_talk->setPlaying(true);
        QCOMPARE(m_talk->year(), 2015);
        const QList<ShownStep> ahead = m_talk->ahead();
        QCOMPARE(ahead.at(0).step.view.year, 2021);
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->year(), 2021, 4 * Presentation::kYearMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->year(), 2022, 4 * Presentation::kYearMs);
        QVERIFY(!m_talk->isPlaying());
        QCOMPARE(playing.count(), 2);
    }

    void noYearGoesByWhileItsPictureIsWaitedForOrTheScreenIsBlack()
    {
        m_talk->setPlaying(true);
        m_talk->setWaiting(true);
        QTest::qWait(Presentation::kYearMs + 300);
        QCOMPARE(m_talk->year(), 2015);
        m_talk->setScreen(Presentation::Screen::Black);
        m_talk->setWaiting(false);
        QTest::qWait(Presentation::kYearMs + 300);
        QCOMPARE(m_talk->year(), 2015);
        QVERIFY(m_talk->isPlaying());
    }

    void choosingAYearPauses()
    {
        m_talk->setPlaying(true);
        m_talk->setYear(2021);
        QVERIFY(!m_talk->isPlaying());
    }

    /// The words of the step are about its year: later ones come only when they are asked for.
    void aStepThatPlaysBeginsWhenItIsReachedAndEndsAtItsOwnYear()
    {
        StoryStep playing = step("p");
        playing.plays = true;
        playing.view.year = 2021;
        tell({step("a"), playing, step("c")});
        m_talk->next();
        QVERIFY(m_talk->isPlaying());
        QCOMPARE(m_talk->year(), 2015);
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->year(), 2021, 4 * Presentation::kYearMs);
        QVERIFY(!m_talk->isPlaying());
        m_talk->next();
        m_talk->previous();
        QVERIFY2(!m_talk->isPlaying(), "who comes back has seen it");
        QCOMPARE(m_talk->year(), 2021);
        m_talk->setPlaying(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->year(), 2022, 4 * Presentation::kYearMs);
    }

    void aTalkThatBeginsAtAStepThatPlaysPlays()
    {
        StoryStep playing = step("p");
        playing.plays = true;
        tell({playing});
        m_talk->begin(0);
        QVERIFY(m_talk->isPlaying());
        QCOMPARE(m_talk->year(), 2015);
    }

    void onlyMapsHaveYears()
    {
        tell({step("a", StepShows::Chart), step("b", StepShows::Words)});
        m_talk->setPlaying(true);
        QVERIFY(!m_talk->isPlaying());
        m_talk->setYear(2015);
        QCOMPARE(m_talk->year(), 2022);
    }

    void aPlaceIsZoomedToAndMarkedOnAMap()
    {
        QVERIFY(m_talk->takePlace(tinyKey(9)));
        QVERIFY(m_talk->isZoomed());
        QCOMPARE(m_talk->shown().view.extent.centreX, tinyCentre(9).x);
        QCOMPARE(m_talk->shown().view.extent.centreY, tinyCentre(9).y);
        // Ten kilometres wide: with surroundings, but not all thirty of the country.
        QVERIFY(m_talk->shown().view.extent.heightM >= 12000 && m_talk->shown().view.extent.heightM < 30000.5);
        QCOMPARE(m_talk->marked(), tinyKey(9));
        m_talk->zoomOut();
        QVERIFY(!m_talk->isZoomed());
        QCOMPARE(m_talk->marked(), tinyKey(9));
    }

    void aPlaceGoesBesideTheOthersOnAChart()
    {
        StoryStep chart = step("a", StepShows::Chart);
        chart.view.compared = {tinyKey(1)};
        tell({chart});
        QVERIFY(m_talk->takePlace(tinyKey(4)));
        QCOMPARE(m_talk->shown().view.compared, (QList<PlaceKey>{tinyKey(1), tinyKey(4)}));
        for (const int other : {5, 6, 7, 8})
            QVERIFY(m_talk->takePlace(tinyKey(other)));
        QCOMPARE(m_talk->shown().view.compared.size(), qsizetype(kMaximumCompared));
        QCOMPARE(m_talk->shown().view.compared.last(), tinyKey(8));
        QCOMPARE(m_talk->shown().view.compared.first(), tinyKey(1));
    }

    void aPlaceBecomesTheOneOfTheSpiral()
    {
        StoryStep spiral = step("a", StepShows::Spiral);
        spiral.view.compared = {tinyKey(1)};
        tell({spiral});
        QVERIFY(m_talk->takePlace(tinyKey(4)));
        QCOMPARE(m_talk->shown().view.compared.first(), tinyKey(4));
    }

    void wordsAndTablesHaveNoRoomForAPlace()
    {
        tell({step("a", StepShows::Words), step("b", StepShows::Table)});
        QVERIFY(!m_talk->takePlace(tinyKey(1)));
        m_talk->next();
        QVERIFY(!m_talk->takePlace(tinyKey(1)));
        QVERIFY(!m_talk->takePlace({QStringLiteral("gemeente"), QStringLiteral("GM9999"), 2023}));
    }

    void aQuestionKeepsThePlacesItIsAbout()
    {
        StoryStep chart = step("g", StepShows::Chart);
        chart.view.compared = {tinyKey(1), tinyKey(2)};
        chart.guess = StepGuess{};
        tell({chart});
        QVERIFY(!m_talk->takePlace(tinyKey(4)));
        QCOMPARE(m_talk->shown(), chart);
    }

    void whatTheRoomGuessedStaysWithItsStep()
    {
        StoryStep guess = step("g");
        guess.guess = StepGuess{};
        tell({step("a"), guess, step("c")});
        QVERIFY(!m_talk->years().empty());
        m_talk->next();
        QVERIFY2(m_talk->years().empty(), "another year would be another question");
        m_talk->previous();
        const QSignalSpy shown(m_talk.get(), &Presentation::shownChanged);
        const QSignalSpy ahead(m_talk.get(), &Presentation::aheadChanged);
        m_talk->next();
        GuessState state;
        state.votes = {1, 0};
        m_talk->setGuess(state);
        QCOMPARE(shown.count(), 1);     // the step: guesses are drawn over the slide
        QCOMPARE(ahead.count(), 1);
        const QList<ShownStep> likely = m_talk->ahead();
        state.revealed = true;
        m_talk->setGuess(state);
        QCOMPARE(shown.count(), 2);
        QVERIFY2(likely.contains(m_talk->shownStep()), "the answer is drawn ahead");
        m_talk->next();
        QCOMPARE(m_talk->guess(), GuessState{});
        m_talk->previous();
        QCOMPARE(m_talk->guess(), state);
    }

    void distanceIsOneOfThree()
    {
        const QSignalSpy changed(m_talk.get(), &Presentation::distanceChanged);
        m_talk->setDistance(1.3);
        QCOMPARE(m_talk->distance(), 1.25);
        m_talk->setDistance(7);
        QCOMPARE(m_talk->distance(), 1.5);
        m_talk->setDistance(1.5);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPresentation)
#include "tst_presentation.moc"
