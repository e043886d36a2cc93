// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/guess_input.h"

#include "tests/support/tiny_atlas.h"
#include "widgets/present/present_view.h"

#include <QMouseEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace atlas;
using namespace atlas::support;

// The figures of the tiny atlas: 10 × the number of the place in 2015, 1 more in 2021, 2 more in 2022.
namespace {

using Kind = StepGuess::Kind;

StoryStep asking(const char *id, Kind kind, const QList<int> &places, int known = 0)
{
    StoryStep step;
    step.id = QString::fromLatin1(id);
    step.title = {QStringLiteral("Antwoord"), QStringLiteral("Answer")};
    step.view.indicator = QStringLiteral("aandeel");
    step.view.year = 2022;
    for (const int place : places)
        step.view.compared += tinyKey(place);
    step.guess = StepGuess{kind, {}, known};
    return step;
}

Story quiz()
{
    StoryStep last;
    last.id = QStringLiteral("last");
    last.title = {QStringLiteral("Einde"), QStringLiteral("The end")};
    last.shows = StepShows::Words;
    Story story;
    story.steps = {asking("higher", Kind::Higher, {1, 3, 5}), asking("where", Kind::Where, {5}), asking("trend", Kind::Trend, {2}, 2015),
                   asking("rank", Kind::Rank, {5}), last};
    return story;
}

} // namespace

class TestGuessInput : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Presentation> m_talk;
    std::unique_ptr<SlideFeed> m_feed;
    std::unique_ptr<GuessInput> m_input;
    std::unique_ptr<PresentView> m_view;
    QPointingDevice *m_fingers = nullptr;

    void settle() { QTRY_VERIFY(!m_feed->isWaiting()); }
    void goTo(int step)
    {
        m_talk->goTo(step);
        settle();
        QVERIFY(m_input->isAsking());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_view.get(), key, held); }
    void click(QPointF page, Qt::KeyboardModifiers held = {}) { QTest::mouseClick(m_view.get(), Qt::LeftButton, held, page.toPoint()); }
    void drag(QPointF to)
    {
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    [[nodiscard]] std::vector<int> votes() const
    {
        std::vector<int> all;
        for (int i = 0; i < 3; ++i)
            all.push_back(m_talk->guess().votesFor(i));
        return all;
    }
    [[nodiscard]] const GuessPlan &plan() const { return m_input->plan(); }
    [[nodiscard]] QPointF onAxes(int year, double figure) const { return {plan().years.positionOf(year), plan().figures.positionOf(figure)}; }
    [[nodiscard]] QImage picture() const { return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32); }

private Q_SLOTS:
    void initTestCase() { m_fingers = QTest::createTouchDevice(); }
    void init()
    {
        m_talk = std::make_unique<Presentation>(tinyAtlas(), quiz());
        m_feed = std::make_unique<SlideFeed>(*m_talk);
        m_feed->setLanguage(QStringLiteral("en"));
        m_feed->setMaker(slideWithGuess);
        m_input = std::make_unique<GuessInput>(*m_talk);
        m_view = std::make_unique<PresentView>(*m_talk, *m_feed);
        m_view->setInput(m_input.get());
        connect(m_input.get(), &GuessInput::changed, m_view.get(), qOverload<>(&QWidget::update));
        m_view->resize(1024, 768);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        settle();
    }
    void cleanup()
    {
        m_view.reset();
        m_input.reset();
        m_feed.reset();
        m_talk.reset();
    }

    void lettersAreVotes()
    {
        press(Qt::Key_A);
        press(Qt::Key_B);       // no black screen here
        press(Qt::Key_B);
        press(Qt::Key_C);
        QCOMPARE(votes(), (std::vector<int>{1, 2, 1}));
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        press(Qt::Key_B, Qt::ShiftModifier);
        press(Qt::Key_A, Qt::ShiftModifier);
        press(Qt::Key_A, Qt::ShiftModifier);    // there is none any more
        QCOMPARE(votes(), (std::vector<int>{0, 1, 1}));
        press(Qt::Key_Backspace);
        QCOMPARE(votes(), (std::vector<int>{0, 1, 0}));
        QCOMPARE(m_talk->index(), 0);
    }

    void cardsArePressed()
    {
        QCOMPARE(plan().cards.size(), 3U);
        click(plan().cards[2].rect.center());
        click(plan().cards[2].rect.center());
        click(plan().cards[0].rect.center());
        QCOMPARE(votes(), (std::vector<int>{1, 0, 2}));
        click(plan().cards[2].minus.center());
        QCOMPARE(votes(), (std::vector<int>{1, 0, 1}));
        QTest::touchEvent(m_view.get(), m_fingers).press(0, plan().cards[1].rect.center().toPoint(), m_view.get());
        QTest::touchEvent(m_view.get(), m_fingers).release(0, plan().cards[1].rect.center().toPoint(), m_view.get());
        QCOMPARE(votes(), (std::vector<int>{1, 1, 1}));
    }

    void nextTellsTheTruthFirst()
    {
        press(Qt::Key_A);
        const QImage asked = picture();
        press(Qt::Key_PageDown);
        QVERIFY(m_talk->guess().revealed);
        QCOMPARE(m_talk->index(), 0);
        settle();
        QVERIFY(picture() != asked);
        press(Qt::Key_A);       // too late
        QCOMPARE(votes(), (std::vector<int>{1, 0, 0}));
        press(Qt::Key_PageUp);
        QVERIFY(!m_talk->guess().revealed);
        settle();
        QCOMPARE(picture(), asked);
        press(Qt::Key_Space);
        press(Qt::Key_Space);
        QCOMPARE(m_talk->index(), 1);
        press(Qt::Key_PageUp);
        settle();
        QCOMPARE(m_talk->index(), 0);
        QVERIFY2(m_talk->guess().revealed, "who comes back sees what was told");
        QCOMPARE(votes(), (std::vector<int>{1, 0, 0}));
    }

    void guessesAreSeenAtOnce()
    {
        const QImage before = picture();
        press(Qt::Key_C);
        QVERIFY(picture() != before);
        press(Qt::Key_Backspace);
        QCOMPARE(picture(), before);
    }

    void pinsAreSetByHand()
    {
        goTo(1);
        const QPointF inside = plan().map.toPage(tinyCentre(5)), far = plan().map.toPage(tinyCentre(1));
        click(far);
        click(inside);
        const GuessState state = m_talk->guess();
        QCOMPARE(state.answers.size(), 2U);
        QCOMPARE(state.answers[1].label, QStringLiteral("2"));
        press(Qt::Key_Return);
        QVERIFY(m_talk->guess().revealed);
        // Aalten's middle lies 5 km west and 5 km south of the corner of 's-Gravenhage; a pixel is some 50 m.
        const GuessOutcome outcome = guessOutcome(*m_talk->data(), m_input->question(), state);
        QVERIFY(std::abs(outcome.distances[0] - std::hypot(5, 5)) < 0.1);
        QCOMPARE(outcome.distances[1], 0.0);
        QVERIFY(m_input->spoken().contains(QLatin1String("Guess 2, right")));
    }

    void pinsAreSetByKeys()
    {
        goTo(1);
        press(Qt::Key_Right);       // the cross comes up in the middle
        QVERIFY(m_talk->guess().draft);
        const Point middle = m_talk->guess().draft->at;
        press(Qt::Key_Right);
        press(Qt::Key_Up);
        const Point coarse = m_talk->guess().draft->at;
        QVERIFY(coarse.x > middle.x && coarse.y > middle.y);
        press(Qt::Key_Right, Qt::ShiftModifier);
        const double fine = m_talk->guess().draft->at.x - coarse.x;
        QVERIFY(fine > 0 && fine < (coarse.x - middle.x) / 2);
        for (int i = 0; i < 60; ++i)
            press(Qt::Key_Left);
        QVERIFY(plan().map.frame.adjusted(-1, -1, 1, 1).contains(plan().map.toPage(m_talk->guess().draft->at)));
        press(Qt::Key_Escape);
        QVERIFY(!m_talk->guess().draft);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_talk->guess().answers.size(), 1U);
        QVERIFY(!m_talk->guess().draft && !m_talk->guess().revealed);
        press(Qt::Key_Return);      // nothing is begun: it is "next"
        QVERIFY(m_talk->guess().revealed);
    }

    void noPlaceIsGoneToByNameWhileItIsAskedFor()
    {
        goTo(1);
        const StoryStep before = m_talk->shown();
        QTest::keyClicks(m_view.get(), QStringLiteral("Goes"));
        press(Qt::Key_Return);      // "next"
        QVERIFY(m_talk->guess().revealed);
        QVERIFY(m_talk->shown() == before);
        QVERIFY(!m_talk->marked());
        press(Qt::Key_PageUp);
        press(Qt::Key_B);           // the clicker's black screen stays what it is
        QCOMPARE(m_talk->screen(), Presentation::Screen::Black);
    }

    void aLineIsDrawnThroughTheYears()
    {
        goTo(2);
        // From the last known year up to 24 in 2021, then down to 21 in 2022.
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, onAxes(2016, 20.5).toPoint());
        drag(onAxes(2021, 24));
        drag(onAxes(2022, 21));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, onAxes(2022, 21).toPoint());
        const GuessState state = m_talk->guess();
        QCOMPARE(state.answers.size(), 1U);
        QVERIFY(!state.draft);
        const auto &line = state.answers[0].line;
        QCOMPARE(line.size(), 2U);
        QCOMPARE(line[0].year, 2021);
        QVERIFY2(std::abs(line[0].figure - 24) <= 0.11, qPrintable(QString::number(line[0].figure)));
        QCOMPARE(line[1].year, 2022);
        QVERIFY2(std::abs(line[1].figure - 21) <= 0.11, qPrintable(QString::number(line[1].figure)));
        // A press where no year is asked guesses nothing.
        click(onAxes(2017, 22));
        QCOMPARE(m_talk->guess(), state);
        // One at a year is a guess of that year alone.
        click(onAxes(2022, 23));
        QCOMPARE(m_talk->guess().answers.size(), 2U);
        QCOMPARE(m_talk->guess().answers[1].line.size(), 1U);
    }

    void aLineIsMadeWithKeys()
    {
        goTo(2);
        press(Qt::Key_Right);
        QCOMPARE(m_talk->guess().draft->line.size(), 1U);
        QCOMPARE(m_talk->guess().draft->line[0].year, 2021);
        QCOMPARE(m_talk->guess().draft->line[0].figure, 20.0);      // where the known line ends
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_talk->guess().draft->line[0].figure, 20.1);      // as finely as figures are published
        press(Qt::Key_Up);
        QVERIFY(m_talk->guess().draft->line[0].figure > 20.3);
        QVERIFY(m_input->spoken().contains(QLatin1String("2021: ")));
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(m_talk->guess().draft->line.size(), 2U);
        press(Qt::Key_Right);       // there are no more years
        QCOMPARE(m_talk->guess().draft->line.size(), 2U);
        press(Qt::Key_Left);
        QCOMPARE(m_talk->guess().draft->line.size(), 1U);
        press(Qt::Key_Return);
        QCOMPARE(m_talk->guess().answers.size(), 1U);
        QCOMPARE(m_talk->guess().answers[0].line.size(), 1U);
        for (int i = 0; i < 80; ++i)
            press(Qt::Key_Up);
        QCOMPARE(m_talk->guess().draft->line[0].figure, m_input->question().high);
        QCOMPARE(m_talk->index(), 2);
    }

    void ranksAreTypedOrPressed()
    {
        goTo(3);
        QCOMPARE(m_input->question().of, 8U);
        QTest::keyClicks(m_view.get(), QStringLiteral("09"));       // there is neither a rank 0 nor a rank 9
        QVERIFY(m_talk->guess().typed.isEmpty());
        QTest::keyClicks(m_view.get(), QStringLiteral("7"));
        QCOMPARE(m_talk->guess().typed, QStringLiteral("7"));
        press(Qt::Key_Backspace);
        QVERIFY(m_talk->guess().typed.isEmpty());
        QTest::keyClicks(m_view.get(), QStringLiteral("4"));
        press(Qt::Key_Return);
        QCOMPARE(m_talk->guess().answers.size(), 1U);
        QCOMPARE(m_talk->guess().answers[0].rank, 4U);
        click({plan().ladder.center().x(), plan().heightOf(8)});
        QCOMPARE(m_talk->guess().answers[1].rank, 8U);
        press(Qt::Key_Backspace);
        QCOMPARE(m_talk->guess().answers.size(), 1U);
        press(Qt::Key_PageDown);
        QVERIFY(m_input->spoken().contains(QLatin1String("Guess 1: 4, right")));
    }

    void thereIsRoomForEight()
    {
        goTo(3);
        for (int i = 0; i < 10; ++i) {
            QTest::keyClicks(m_view.get(), QStringLiteral("3"));
            if (i < 8)
                press(Qt::Key_Return);
        }
        QCOMPARE(m_talk->guess().answers.size(), kMostGuesses);
        QVERIFY(m_talk->guess().typed.isEmpty());
        QVERIFY(m_input->hint().contains(QLatin1String("8")));
        click({plan().ladder.center().x(), plan().heightOf(8)});
        QCOMPARE(m_talk->guess().answers.size(), kMostGuesses);
    }

    void everyStepKeepsItsOwn()
    {
        press(Qt::Key_C);
        goTo(3);
        QTest::keyClicks(m_view.get(), QStringLiteral("2"));
        press(Qt::Key_Return);
        goTo(0);
        QCOMPARE(votes(), (std::vector<int>{0, 0, 1}));
        goTo(3);
        QCOMPARE(m_talk->guess().answers.size(), 1U);
    }

    void whereNothingIsAskedKeysAreTheTalks()
    {
        m_talk->goTo(4);
        settle();
        QVERIFY(!m_input->isAsking());
        QVERIFY(m_input->hint().isEmpty() && m_input->spoken().isEmpty());
        press(Qt::Key_PageUp);
        QCOMPARE(m_talk->index(), 3);
    }

    void whatStandsThereIsSaid()
    {
        press(Qt::Key_B);
        QString said = m_input->spoken();
        QVERIFY2(said.contains(QLatin1String("Where is the figure highest?")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("52")), "not before it is told");
        QVERIFY(m_input->hint().contains(QLatin1String("A to C")));
        press(Qt::Key_Space);
        said = m_input->spoken();
        QVERIFY2(said.contains(QLatin1String("Highest: 's-Gravenhage, 52.0%")), qPrintable(said));
    }
};

QTEST_MAIN(TestGuessInput)
#include "tst_guess_input.moc"
