// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/story_session.h"

#include "tests/support/tiny_atlas.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

using Words = StorySession::Words;

class TestStorySession : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_atlas;
    std::unique_ptr<StorySession> m_stories;

    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        for (const StoryStep &step : m_stories->story()->steps)
            list << step.title.nl;
        return list;
    }
    void undo() { m_stories->undoStack()->undo(); }
    void redo() { m_stories->undoStack()->redo(); }
    /// Three steps: of 2015, 2021 and 2022.
    void addThree()
    {
        for (const int year : {2015, 2021, 2022}) {
            m_atlas->setYear(year);
            m_stories->addView();
        }
    }
    static Story shipped()
    {
        Story story;
        story.id = QStringLiteral("two");
        story.title = {QStringLiteral("Twee werelden"), QStringLiteral("Two worlds")};
        for (const int year : {2015, 2022}) {
            StoryStep step;
            step.id = QStringLiteral("y%1").arg(year);
            step.view.indicator = QStringLiteral("aandeel");
            step.view.year = year;
            step.title = {QStringLiteral("Jaar %1").arg(year), QStringLiteral("Year %1").arg(year)};
            story.steps << step;
        }
        return story;
    }

private Q_SLOTS:
    void init()
    {
        m_stories.reset();
        m_atlas = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_atlas->setIndicator(QStringLiteral("aandeel"));
        m_stories = std::make_unique<StorySession>(*m_atlas);
    }

    void thereIsNoStoryAtFirst()
    {
        QVERIFY(!m_stories->story());
        QVERIFY(!m_stories->currentStep());
        QCOMPARE(m_stories->step(), -1);
        QVERIFY(!m_stories->isDirty());
    }

    void aViewThatIsAddedMakesAStoryAndIsDescribedInBothLanguages()
    {
        m_atlas->setCompared({tinyKey(1), tinyKey(2)});
        m_atlas->setSelection({tinyKey(3)});
        m_atlas->setExtent({120000, 415000, 20000});
        ChartSettings charts;
        charts.current = ChartKind::Trend;
        m_atlas->setCharts(charts);
        m_stories->addView();
        QVERIFY(m_stories->story());
        QCOMPARE(m_stories->own().size(), 1);
        const StoryStep *step = m_stories->currentStep();
        QVERIFY(step);
        QCOMPARE(step->view.extent, (Extent{120000, 415000, 20000}));
        QCOMPARE(step->view.compared, m_atlas->view().compared);
        QCOMPARE(step->view.selection, m_atlas->view().selection);
        QCOMPARE(step->view.charts.current, ChartKind::Trend);
        QCOMPARE(step->title.nl, QStringLiteral("Inwoners van 65 jaar en ouder, 2022"));
        QCOMPARE(step->title.en, QStringLiteral("Inhabitants aged 65 and over, 2022"));
        QVERIFY2(step->text.en.contains(QStringLiteral("Delfzijl")) || step->text.en.contains(QStringLiteral("Goes")), qPrintable(step->text.en));
        QVERIFY(step->text.nl != step->text.en);
        QVERIFY(m_stories->isDirty());
        undo();
        QVERIFY(!m_stories->story());
        QVERIFY(!m_stories->isDirty());
        redo();
        QCOMPARE(m_stories->story()->steps.size(), 1);
    }

    void aStepIsAddedAfterTheCurrentOne()
    {
        addThree();
        m_stories->goTo(0);
        m_atlas->setIndicator(QStringLiteral("inwoners"));
        m_stories->addView();
        QCOMPARE(titles(), (QStringList{QStringLiteral("Inwoners van 65 jaar en ouder, 2015"), QStringLiteral("Inwoners, 2022"), QStringLiteral("Inwoners van 65 jaar en ouder, 2021"),
                                        QStringLiteral("Inwoners van 65 jaar en ouder, 2022")}));
        QCOMPARE(m_stories->step(), 1);
        QStringList ids;
        for (const StoryStep &step : m_stories->story()->steps)
            ids << step.id;
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void goingToAStepShowsItsViewAndLeavesLanguageThemeAndKeptSelections()
    {
        addThree();
        const QList<NamedSelection> kept{{QStringLiteral("Noord"), {tinyKey(7)}, {}}};
        m_atlas->setTheme(QStringLiteral("dark"));
        m_atlas->setLanguage(QStringLiteral("en"));
        m_atlas->setKept(kept);
        m_atlas->setExtent({110000, 415000, 9000});
        m_stories->goTo(0);
        QCOMPARE(m_atlas->view().year, 2015);
        QCOMPARE(m_atlas->view().theme, QStringLiteral("dark"));
        QCOMPARE(m_atlas->view().language, QStringLiteral("en"));
        QCOMPARE(m_atlas->view().kept, kept);
        QCOMPARE(m_atlas->view().extent, Extent{});
        QVERIFY(m_stories->showsStep());
        // A step back of the map, not of the story.
        m_atlas->undoStack()->undo();
        QCOMPARE(m_atlas->view().year, 2022);
        QVERIFY(!m_stories->showsStep());
        QCOMPARE(m_stories->story()->steps.size(), 3);
    }

    void whatTheAtlasDoesNotHoldIsToldAndTheMapStays()
    {
        Story story = shipped();
        story.steps[1].view.indicator = QStringLiteral("elders");
        m_stories->showShipped(story);
        QSignalSpy told(m_stories.get(), &StorySession::cannotShow);
        const ViewState before = m_atlas->view();
        m_stories->goTo(1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_stories->step(), 1);
        QCOMPARE(m_atlas->view(), before);
        QVERIFY(!m_stories->canShow(story.steps[1]));
        // Words need no figures.
        story.steps[1].shows = StepShows::Words;
        QVERIFY(m_stories->canShow(story.steps[1]));
    }

    void theStepOneIsAtStaysWhenStepsMove()
    {
        addThree();
        m_stories->goTo(2);
        m_stories->moveStep(2, 0);
        QCOMPARE(titles().first(), QStringLiteral("Inwoners van 65 jaar en ouder, 2022"));
        QCOMPARE(m_stories->step(), 0);
        m_stories->moveStep(2, 0);
        QCOMPARE(m_stories->step(), 1);
        undo();
        undo();
        QCOMPARE(m_stories->step(), 2);
        QCOMPARE(titles().last(), QStringLiteral("Inwoners van 65 jaar en ouder, 2022"));
    }

    void aStepIsRemovedAndComesBack()
    {
        addThree();
        m_stories->removeStep(2);
        QCOMPARE(m_stories->step(), 1);
        m_stories->removeStep(0);
        QCOMPARE(m_stories->step(), 0);
        m_stories->removeStep(0);
        QCOMPARE(m_stories->step(), -1);
        QVERIFY(m_stories->story()->steps.isEmpty());
        undo();
        undo();
        undo();
        QCOMPARE(m_stories->story()->steps.size(), 3);
        QCOMPARE(m_stories->step(), 2);
    }

    void aCopyOfAStepStandsAfterIt()
    {
        addThree();
        m_stories->duplicateStep(0);
        QCOMPARE(titles()[1], titles()[0]);
        QVERIFY(m_stories->story()->steps[1].id != m_stories->story()->steps[0].id);
        QCOMPARE(m_stories->step(), 1);
    }

    void typingInOneFieldIsOneStepBackUntilItIsLeft()
    {
        addThree();
        const int before = m_stories->undoStack()->count();
        for (const char *typed : {"E", "Em", "Emmen"})
            m_stories->writeStep(0, Words::Title, QLatin1String(typed));
        m_stories->endStep();
        m_stories->writeStep(0, Words::Title, QStringLiteral("Emmen krimpt"));
        m_stories->writeStep(0, Words::Text, QStringLiteral("Tekst"));
        QCOMPARE(m_stories->undoStack()->count(), before + 3);
        undo();
        undo();
        QCOMPARE(m_stories->story()->steps[0].title.nl, QStringLiteral("Emmen"));
        undo();
        QCOMPARE(m_stories->story()->steps[0].title.nl, QStringLiteral("Inwoners van 65 jaar en ouder, 2015"));
    }

    void dutchWordsStandInForEnglishUntilTheseAreWritten()
    {
        addThree();
        m_stories->writeStep(0, Words::Title, QStringLiteral("Krimp"));
        QCOMPARE(m_stories->story()->steps[0].title.in(QStringLiteral("en")), QStringLiteral("Krimp"));
        m_stories->endStep();
        m_atlas->setLanguage(QStringLiteral("en"));
        for (const char *typed : {"Krimp", "S", "Krimp", "Shrinkage"})
            m_stories->writeStep(0, Words::Title, QLatin1String(typed));
        QCOMPARE(m_stories->story()->steps[0].title, (LocalisedText{QStringLiteral("Krimp"), QStringLiteral("Shrinkage")}));
        m_stories->endStep();
        m_atlas->setLanguage(QStringLiteral("nl"));
        m_stories->writeStep(0, Words::Title, QStringLiteral("Krimp in Emmen"));
        QCOMPARE(m_stories->story()->steps[0].title, (LocalisedText{QStringLiteral("Krimp in Emmen"), QStringLiteral("Shrinkage")}));
    }

    void englishWordsStandInForDutchUntilTheseAreWritten()
    {
        addThree();
        m_atlas->setLanguage(QStringLiteral("en"));
        for (const char *typed : {"F", "Fewer"})
            m_stories->writeStep(0, Words::Title, QLatin1String(typed));
        QCOMPARE(m_stories->story()->steps[0].title, (LocalisedText{QStringLiteral("Fewer"), QStringLiteral("Fewer")}));
        m_stories->endStep();
        m_atlas->setLanguage(QStringLiteral("nl"));
        m_stories->writeStep(0, Words::Title, QStringLiteral("Minder"));
        m_stories->endStep();
        m_atlas->setLanguage(QStringLiteral("en"));
        m_stories->writeStep(0, Words::Title, QStringLiteral("Fewer people"));
        QCOMPARE(m_stories->story()->steps[0].title.in(QStringLiteral("en")), QStringLiteral("Fewer people"));
    }

    void aTranslationThatIsShippedIsNotOverwritten()
    {
        m_stories->showShipped(shipped());
        m_stories->writeStep(0, Words::Title, QStringLiteral("Toen"));
        QCOMPARE(m_stories->story()->steps[0].title, (LocalisedText{QStringLiteral("Toen"), QStringLiteral("Year 2015")}));
    }

    void aChangeToAShippedStoryMakesAnOwnCopyFirst()
    {
        m_stories->showShipped(shipped());
        QVERIFY(m_stories->isShipped());
        QVERIFY(!m_stories->isDirty());
        m_stories->goTo(1);
        m_stories->removeStep(0);
        QVERIFY(!m_stories->isShipped());
        QCOMPARE(m_stories->own().size(), 1);
        QVERIFY(m_stories->story()->id != shipped().id);
        QCOMPARE(titles(), QStringList{QStringLiteral("Jaar 2022")});
        undo();
        QVERIFY(!m_stories->isShipped());
        QCOMPARE(titles().size(), 2);
        undo();
        QVERIFY(m_stories->isShipped());
        QCOMPARE(*m_stories->story(), shipped());
        QVERIFY(m_stories->own().isEmpty());
        QCOMPARE(m_stories->step(), 1);
        // A second copy has another name.
        m_stories->duplicateStep(0);
        m_stories->showShipped(shipped());
        m_stories->duplicateStep(0);
        QCOMPARE(m_stories->own().size(), 2);
        QVERIFY(m_stories->own()[0].id != m_stories->own()[1].id);
    }

    void theViewOfAStepIsReplacedAndItsOwnWordsStay()
    {
        addThree();
        m_stories->writeStep(0, Words::Text, QStringLiteral("Mijn tekst"));
        m_atlas->setIndicator(QStringLiteral("inwoners"));
        m_stories->takeView(0);
        QCOMPARE(m_stories->story()->steps[0].view.indicator, QStringLiteral("inwoners"));
        QCOMPARE(m_stories->story()->steps[0].text.nl, QStringLiteral("Mijn tekst"));
        // Nobody wrote the title: it is of the new view.
        QCOMPARE(m_stories->story()->steps[0].title.nl, QStringLiteral("Inwoners, 2022"));
        undo();
        QCOMPARE(m_stories->story()->steps[0].view.indicator, QStringLiteral("aandeel"));
        QCOMPARE(m_stories->story()->steps[0].title.nl, QStringLiteral("Inwoners van 65 jaar en ouder, 2015"));
    }

    void kindAndGuessAreStepsBack()
    {
        addThree();
        m_stories->setShows(0, StepShows::Maps);
        QCOMPARE(m_stories->story()->steps[0].multiples.by, FigureMultiples::By::Year);
        m_stories->setGuess(0, StepGuess{StepGuess::Kind::Where, {}, 0});
        m_stories->setPlays(1, true);
        undo();
        QVERIFY(!m_stories->story()->steps[1].plays);
        undo();
        QVERIFY(!m_stories->story()->steps[0].guess);
        undo();
        QCOMPARE(m_stories->story()->steps[0].shows, StepShows::Map);
    }

    void whatWasSavedIsCleanUntilTheNextChange()
    {
        addThree();
        QSignalSpy dirty(m_stories.get(), &StorySession::dirtyChanged);
        m_stories->setClean();
        QVERIFY(!m_stories->isDirty());
        QCOMPARE(dirty.takeLast().first().toBool(), false);
        // Looking around is no change.
        m_stories->goTo(1);
        m_atlas->setYear(2015);
        QVERIFY(!m_stories->isDirty());
        m_stories->setPlays(0, true);
        QVERIFY(m_stories->isDirty());
        undo();
        QVERIFY(!m_stories->isDirty());
        undo();
        QVERIFY(m_stories->isDirty());
    }

    void theStoriesOfAProjectTakeThePlaceOfTheOthers()
    {
        addThree();
        const QList<Story> kept{shipped()};
        m_stories->replace(kept, QStringLiteral("two"), 1);
        QCOMPARE(m_stories->own(), kept);
        QCOMPARE(m_stories->step(), 1);
        QVERIFY(!m_stories->undoStack()->canUndo());
        QVERIFY(!m_stories->isDirty());
        m_stories->replace(kept, QStringLiteral("two"), 7, true);
        QCOMPARE(m_stories->step(), 1);
        QVERIFY(m_stories->isDirty());
    }

    void storiesAreBegunAndDeleted()
    {
        m_stories->addStory();
        m_stories->writeStory(Words::Title, QStringLiteral("Mijn verhaal"));
        m_stories->addStory();
        QCOMPARE(m_stories->own().size(), 2);
        QVERIFY(m_stories->story()->title.nl.isEmpty());
        m_stories->removeStory();
        QCOMPARE(m_stories->story()->title.nl, QStringLiteral("Mijn verhaal"));
        m_stories->removeStory();
        QVERIFY(!m_stories->story());
        undo();
        undo();
        QCOMPARE(m_stories->own().size(), 2);
        m_stories->showOwn(m_stories->own()[0].id);
        QCOMPARE(m_stories->story()->title.nl, QStringLiteral("Mijn verhaal"));
    }
};

QTEST_MAIN(TestStorySession)
#include "tst_story_session.moc"
