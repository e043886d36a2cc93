// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/present_view.h"

#include "tests/support/tiny_atlas.h"
#include "widgets/present/room_card.h"
#include "widgets/present/room_strip.h"
#include "widgets/present/slide_input.h"
#include "widgets/present/year_bar.h"
#include "widgets/timeline/year_slider.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <atomic>
#include <cmath>

using namespace atlas;
using namespace atlas::support;

namespace {

constexpr QSize kScreen(1024, 768);

StoryStep mapStep(const char *id, const char *title)
{
    StoryStep step;
    step.id = QString::fromLatin1(id);
    step.title = {QString::fromLatin1(title), QString::fromLatin1(title)};
    step.view.indicator = QStringLiteral("aandeel");
    step.view.year = 2022;
    return step;
}

Story threeSteps()
{
    Story story;
    story.steps = {mapStep("a", "Eerste"), mapStep("b", "Tweede"), mapStep("c", "Derde")};
    return story;
}

/// Rows of the picture that hold a colour, grouped to runs without a gap: their heights.
QList<int> inkRuns(const QImage &image, const QColor &ink)
{
    QList<int> runs;
    bool inside = false;
    for (int y = 0; y < image.height(); ++y) {
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x) {
            const QColor c = image.pixelColor(x, y);
            found = std::abs(c.red() - ink.red()) + std::abs(c.green() - ink.green()) + std::abs(c.blue() - ink.blue()) < 60;
        }
        if (found && !inside)
            runs << 0;
        if (found)
            ++runs.last();
        inside = found;
    }
    return runs;
}

} // namespace

class TestPresentView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Presentation> m_talk;
    std::unique_ptr<SlideFeed> m_feed;
    std::unique_ptr<PresentView> m_view;
    QPointingDevice *m_fingers = nullptr;

    void open(const Story &story, const SlideMaker &maker = {})
    {
        m_view.reset();
        m_feed.reset();
        m_talk = std::make_unique<Presentation>(tinyAtlas(), story);
        m_feed = std::make_unique<SlideFeed>(*m_talk);
        if (maker)
            m_feed->setMaker(maker);
        m_view = std::make_unique<PresentView>(*m_talk, *m_feed);
        m_view->resize(kScreen);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void settle() { QTRY_VERIFY(!m_feed->isWaiting()); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_view.get(), key, held); }
    void type(const char *text) { QTest::keyClicks(m_view.get(), QString::fromUtf8(text)); }
    /// Where the middle of a municipality lies on the slide.
    [[nodiscard]] QPoint at(int number) const { return m_view->maps().at(0).toPage(tinyCentre(number)).toPoint(); }
    void moveTo(QPointF to, Qt::MouseButtons held = {})
    {
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    void wheel(QPointF where, int delta)
    {
        QWheelEvent event(where, m_view->mapToGlobal(where), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    [[nodiscard]] QImage picture() const { return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    [[nodiscard]] QString strip() const
    {
        QStringList words;
        for (const RoomStrip::Part &part : m_view->strip().parts())
            words << part.text;
        return m_view->strip().isVisible() ? words.join(QLatin1Char('|')) : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_fingers = QTest::createTouchDevice(); }
    void init() { open(threeSteps()); }
    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
        m_talk.reset();
    }

    void keysOfKeyboardsAndClickersStep_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        QTest::newRow("clicker forward") << Qt::Key_PageDown << 2;
        QTest::newRow("clicker back") << Qt::Key_PageUp << 0;
        QTest::newRow("right") << Qt::Key_Right << 2;
        QTest::newRow("down") << Qt::Key_Down << 2;
        QTest::newRow("space") << Qt::Key_Space << 2;
        QTest::newRow("enter") << Qt::Key_Return << 2;
        QTest::newRow("left") << Qt::Key_Left << 0;
        QTest::newRow("up") << Qt::Key_Up << 0;
        QTest::newRow("backspace") << Qt::Key_Backspace << 0;
        QTest::newRow("home") << Qt::Key_Home << 0;
        QTest::newRow("end") << Qt::Key_End << 2;
        QTest::newRow("the clicker's start button") << Qt::Key_F5 << 1;
    }
    void keysOfKeyboardsAndClickersStep()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const int, to);
        m_talk->goTo(1);
        press(key);
        QCOMPARE(m_talk->index(), to);
    }

    void startButtonWithShiftDoesNotSurpriseEither()
    {
        m_talk->goTo(1);
        const QSignalSpy left(m_view.get(), &PresentView::leaveAsked);
        press(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(m_talk->index(), 1);
        QCOMPARE(left.count(), 0);
    }

    void aNumberAndEnterGoToThatStep()
    {
        type("3");
        QVERIFY2(strip().contains(QStringLiteral("Derde")), qPrintable(strip()));
        press(Qt::Key_Return);
        QCOMPARE(m_talk->index(), 2);
        QCOMPARE(strip(), QString());
        type("9");
        press(Qt::Key_Return);
        QCOMPARE(m_talk->index(), 2);
        QVERIFY2(strip().contains(QLatin1Char('3')), "says how many there are");
        type("12");
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QCOMPARE(m_talk->index(), 0);
    }

    void clickersMakeTheScreenBlackOrWhiteAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QColor>("colour");
        QTest::newRow("b") << QStringLiteral("b") << QColor(Qt::black);
        QTest::newRow("full stop") << QStringLiteral(".") << QColor(Qt::black);
        QTest::newRow("w") << QStringLiteral("w") << QColor(Qt::white);
        QTest::newRow("comma") << QStringLiteral(",") << QColor(Qt::white);
    }
    void clickersMakeTheScreenBlackOrWhiteAndBack()
    {
        QFETCH(const QString, text);
        QFETCH(const QColor, colour);
        const QImage before = picture();
        QTest::keyClicks(m_view.get(), text);
        const QImage blank = picture();
        for (const QPoint p : {QPoint(5, 5), at(1), at(5), at(9)})
            QCOMPARE(blank.pixelColor(p), colour);
        QTest::keyClicks(m_view.get(), text);
        QCOMPARE(picture(), before);
    }

    void lettersFindAPlaceWithoutADialog()
    {
        type("emm");
        QVERIFY2(strip().contains(QStringLiteral("Emmen")), qPrintable(strip()));
        QCOMPARE(m_talk->index(), 0);
        press(Qt::Key_Return);
        QCOMPARE(m_talk->marked(), tinyKey(6));
        QVERIFY(m_talk->isZoomed());
        QCOMPARE(strip(), QString());
        settle();
        QVERIFY(m_view->markedCard().isVisible());
        QCOMPARE(m_view->markedCard().text().name, QStringLiteral("Emmen"));
        QVERIFY(QRectF(m_view->rect()).contains(m_view->maps().rectOf(0, {0, 5})));
    }

    void aNameMayBeginWithTheLettersOfClickers()
    {
        type("bor");
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        QVERIFY2(strip().contains(QStringLiteral("Borne")), qPrintable(strip()));
        press(Qt::Key_Escape);
        type("/b");
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        QVERIFY2(strip().contains(QStringLiteral("Borne")), qPrintable(strip()));
        press(Qt::Key_Return);
        QCOMPARE(m_talk->marked(), tinyKey(2));
    }

    void whatIsTypedCanBeEditedGivenUpAndChosenFrom()
    {
        type("de");
        QVERIFY(strip().contains(QStringLiteral("Delfzijl")));
        type("x");
        QVERIFY2(strip().contains(PresentView::tr("No place has this name")), qPrintable(strip()));
        press(Qt::Key_Return);
        QVERIFY2(strip().startsWith(QStringLiteral("dex")), "nothing is taken, and nothing lost");
        press(Qt::Key_Backspace);
        QVERIFY(strip().contains(QStringLiteral("Delfzijl")));
        press(Qt::Key_Escape);
        QCOMPARE(strip(), QString());
        type("den haag");
        QVERIFY2(strip().contains(QStringLiteral("'s-Gravenhage")), qPrintable(strip()));
        press(Qt::Key_Escape);
        // Two provinces are called by their codes.
        type("/pv2");
        const QString first = strip();
        press(Qt::Key_Down);
        QVERIFY(strip() != first);
        press(Qt::Key_Up);
        QCOMPARE(strip(), first);
        QCOMPARE(m_talk->index(), 0);
        press(Qt::Key_PageDown);
        QCOMPARE(m_talk->index(), 1);
        QCOMPARE(strip(), QString());
    }

    void escapeLeavesWhatLiesOnTopFirst()
    {
        const QSignalSpy left(m_view.get(), &PresentView::leaveAsked);
        type("emmen");
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type("b");
        QTest::qWait(1100);     // B was no beginning of a name
        type("?");
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        QVERIFY(m_view->findChild<QWidget *>(QStringLiteral("keysCard"))->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!m_view->findChild<QWidget *>(QStringLiteral("keysCard"))->isVisible());
        type("g");
        QVERIFY(!strip().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(strip().isEmpty());
        type(".");
        press(Qt::Key_Escape);
        QCOMPARE(m_talk->screen(), Presentation::Screen::Shown);
        QCOMPARE(m_talk->pointer(), Presentation::Pointer::Dot);
        press(Qt::Key_Escape);
        QCOMPARE(m_talk->pointer(), Presentation::Pointer::Off);
        QVERIFY(m_talk->isZoomed());
        press(Qt::Key_Escape);
        QVERIFY(!m_talk->isZoomed() && !m_talk->marked());
        QCOMPARE(left.count(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    /// Drawn by a maker that takes its time: each frame on the way is either the old slide or the new one.
    void noFrameIsBlankBetweenSteps()
    {
        std::atomic<int> wait = 0;
        open(threeSteps(), [&wait](const SlideJob &job) {
            QThread::msleep(static_cast<unsigned long>(wait.load()));
            return slideOf(*job.data, job.step, job.options);
        });
        settle();
        const QImage first = picture();
        wait = 250;
        // A step that nobody could draw ahead.
        m_talk->goTo(2);
        QVERIFY(m_feed->isWaiting());
        int frames = 0;
        while (m_feed->isWaiting()) {
            QCOMPARE(picture(), first);
            ++frames;
            QTest::qWait(10);
        }
        QVERIFY(frames > 3);
        const QImage third = picture();
        QVERIFY(third != first);
        const SlideJob job = m_feed->slide()->job;
        QCOMPARE(job.step.id, QStringLiteral("c"));
        QCOMPARE(third, SlideRenderer::draw(job, {}, {})->image);
    }

    void theNextStepIsThereBeforeItIsAskedFor()
    {
        std::atomic<int> drawn = 0;
        open(threeSteps(), [&drawn](const SlideJob &job) {
            ++drawn;
            return slideOf(*job.data, job.step, job.options);
        });
        QTRY_COMPARE(drawn.load(), 2);
        QTest::qWait(100);
        press(Qt::Key_PageDown);
        QVERIFY(!m_feed->isWaiting());
        QCOMPARE(m_feed->slide()->job.step.id, QStringLiteral("b"));
        QTRY_COMPARE(drawn.load(), 3);
        press(Qt::Key_PageUp);
        QVERIFY(!m_feed->isWaiting());
        QTest::qWait(100);
        QCOMPARE(drawn.load(), 3);
    }

    void aStepThatNobodyWaitsForAnyMoreIsNotShown()
    {
        open(threeSteps(), [](const SlideJob &job) {
            if (job.step.id == QLatin1String("c"))
                QThread::msleep(300);
            return slideOf(*job.data, job.step, job.options);
        });
        settle();
        m_talk->goTo(2);
        m_talk->goTo(0);
        QTest::qWait(500);
        QCOMPARE(m_feed->slide()->job.step.id, QStringLiteral("a"));
    }

    void pointingShowsALargeCardOfTheNearestPlace()
    {
        settle();
        moveTo(at(4));
        QVERIFY(m_view->card().isVisible());
        const HoverText &text = m_view->card().text();
        QCOMPARE(text.name, QStringLiteral("Delfzijl"));
        // 10 × 4 + 2 in 2022; 82, 72, 62, 52, 42: the fifth of eight.
        QVERIFY2(text.figure.contains(QStringLiteral("42,0%")) && text.figure.contains(QStringLiteral("2022")), qPrintable(text.figure));
        QVERIFY2(text.rank.contains(QLatin1Char('5')) && text.rank.contains(QLatin1Char('8')), qPrintable(text.rank));
        QVERIFY(m_view->rect().contains(m_view->card().geometry()));
        QVERIFY(!m_view->card().geometry().contains(at(4)));

        // Beside the country, a hand's width from Aalten.
        const QRectF aalten = m_view->maps().rectOf(0, {0, 0});
        moveTo(QPointF(aalten.center().x(), aalten.bottom() + 8));
        QCOMPARE(m_view->card().text().name, QStringLiteral("Aalten"));
        moveTo(QPointF(2, 2));
        QVERIFY(!m_view->card().isVisible());
    }

    void aSecretFigureSaysSo()
    {
        settle();
        moveTo(at(9));
        QVERIFY(m_view->card().isVisible());
        QVERIFY2(!m_view->card().text().figure.contains(QLatin1Char('%')), qPrintable(m_view->card().text().figure));
        QVERIFY(!m_view->card().text().notes.isEmpty());
    }

    void capitalsOnTheCardAreAFiftiethOfThePicture()
    {
        RoomCard card;
        HoverText text;
        text.name = text.figure = text.rank = QStringLiteral("HHH");
        text.notes = {QStringLiteral("HHH")};
        for (const double height : {768.0, 1080.0, 2160.0}) {
            for (const double distance : kViewingDistances) {
                card.setRoom({height, distance}, height);
                card.setText(text);
                // Without the casing, which is white as the words are.
                const int edge = static_cast<int>(height / 120);
                const QList<int> heights = inkRuns(card.grab(card.rect().adjusted(edge, edge, -edge, -edge)).toImage(), RoomType::theme().onCard);
                QCOMPARE(heights.size(), 4);
                for (int i = 0; i < 4; ++i)
                    QVERIFY2(heights[i] >= height / 50 * distance - 1, qPrintable(QStringLiteral("%1 of %2").arg(heights[i]).arg(height)));
            }
        }
    }

    void aPressMarksAPlaceAndASecondTakesTheMarkAway()
    {
        settle();
        const QImage before = picture();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(2));
        QCOMPARE(m_talk->marked(), tinyKey(2));
        QVERIFY(m_view->markedCard().isVisible());
        moveTo(QPointF(2, 2));
        m_view->markedCard().hide();
        const QImage marked = picture();
        const QRect borne = m_view->maps().rectOf(0, {0, 1}).toRect();
        int accent = 0;
        for (int y = borne.top() - 6; y < borne.bottom() + 6; ++y)
            accent += marked.pixelColor(QPoint(borne.left(), y)) == RoomType::theme().accent;
        QVERIFY2(accent > borne.height() / 2, "an outline along its left side");
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(2));
        QVERIFY(!m_talk->marked());
        moveTo(QPointF(2, 2));
        QCOMPARE(picture(), before);
    }

    void ofMapsSideBySideAMarkedPlaceHasAllFigures()
    {
        StoryStep maps = mapStep("m", "Toen en nu");
        maps.shows = StepShows::Maps;
        maps.multiples.by = FigureMultiples::By::Year;
        maps.multiples.years = {2015, 2022};
        Story story;
        story.steps = {maps};
        open(story);
        settle();
        QCOMPARE(m_view->maps().count(), std::size_t(2));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->maps().at(1).toPage(tinyCentre(4)).toPoint());
        QCOMPARE(m_talk->marked(), tinyKey(4));
        // 10 × 4 in 2015, two more in 2022.
        const QString figure = m_view->markedCard().text().figure;
        QVERIFY2(figure.contains(QStringLiteral("40,0%")) && figure.contains(QStringLiteral("2015")) && figure.contains(QStringLiteral("42,0%"))
                     && figure.contains(QStringLiteral("2022")), qPrintable(figure));
        // They move as one.
        wheel(at(4), 360);
        QCOMPARE(m_view->maps().at(0).metresPerUnit, m_view->maps().at(1).metresPerUnit);
        QCOMPARE(m_view->maps().at(0).centre, m_view->maps().at(1).centre);
        settle();
        QCOMPARE(m_feed->slide()->maps[0].view.extent, m_feed->slide()->maps[1].view.extent);
    }

    void theWheelZoomsAboutTheHandAtOnceAndSharpAfter()
    {
        settle();
        const QPoint hand = at(3);
        const QColor under = picture().pixelColor(hand);
        wheel(hand, 480);
        QVERIFY(m_talk->isZoomed());
        QVERIFY(m_feed->isWaiting() && m_view->maps().isMoved());
        QVERIFY2((at(3) - hand).manhattanLength() <= 2, "the place under the hand stays there");
        QCOMPARE(picture().pixelColor(hand), under);
        settle();
        QVERIFY(!m_view->maps().isMoved());
        QCOMPARE(picture().pixelColor(hand), under);
        const double scale = m_view->maps().at(0).metresPerUnit;
        moveTo(hand);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, hand);
        for (int i = 1; i <= 6; ++i)
            moveTo(hand - QPoint(10 * i, 0), Qt::LeftButton);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, hand - QPoint(60, 0));
        QVERIFY(!m_talk->marked());
        QCOMPARE(m_view->maps().at(0).metresPerUnit, scale);
        QVERIFY2(std::abs(at(3).x() - (hand.x() - 60)) <= 2, "the map moves with the hand");
        press(Qt::Key_0);
        QVERIFY(!m_talk->isZoomed());
        for (int i = 0; i < 20; ++i)
            wheel(hand, -120);
        QVERIFY(!m_talk->isZoomed());
    }

    void wordsAndLegendStayWhereTheyAreWhileTheMapIsZoomed()
    {
        settle();
        const QImage before = picture();
        const QRect frame = m_view->maps().at(0).frame.toAlignedRect();
        wheel(at(5), 360);
        settle();
        const QImage after = picture();
        QCOMPARE(m_view->maps().at(0).frame.toAlignedRect(), frame);
        for (int y = 0; y < before.height(); y += 3) {
            for (int x = 0; x < before.width(); x += 3) {
                if (!frame.contains(x, y))
                    QCOMPARE(after.pixel(x, y), before.pixel(x, y));
            }
        }
    }

    void keysZoomAndMoveTheMap()
    {
        settle();
        type("+");
        QVERIFY(m_talk->isZoomed());
        const Extent zoomed = m_talk->shown().view.extent;
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(m_talk->shown().view.extent.centreX > zoomed.centreX);
        type("-");
        QVERIFY(!m_talk->isZoomed());
        QCOMPARE(m_talk->index(), 0);
    }

    void theMiddleButtonAndTabGoThroughDotAndSpotlight()
    {
        settle();
        moveTo(QPointF(500, 400));
        const QImage before = picture();
        QTest::mouseClick(m_view.get(), Qt::MiddleButton, {}, QPoint(500, 400));
        QCOMPARE(m_talk->pointer(), Presentation::Pointer::Dot);
        QVERIFY(picture().pixelColor(500, 400).red() > 180 && picture().pixelColor(500, 400).green() < 80);
        press(Qt::Key_Tab);
        QCOMPARE(m_talk->pointer(), Presentation::Pointer::Spotlight);
        const QImage spot = picture();
        QCOMPARE(spot.pixelColor(500, 400), before.pixelColor(500, 400));
        QVERIFY(spot.pixelColor(3, 3).lightness() < before.pixelColor(3, 3).lightness() / 2);
        // It goes along, and leaves nothing behind.
        moveTo(QPointF(300, 300));
        QVERIFY(picture().pixelColor(700, 400).lightness() < 128);
        press(Qt::Key_F2);
        moveTo(QPointF(500, 400));
        QCOMPARE(picture(), before);
    }

    void theYearsComeUpAtTheFootToPlayAndScrub()
    {
        settle();
        QVERIFY(!m_view->years().isVisible());
        moveTo(QPointF(500, 760));
        QVERIFY(m_view->years().isVisible());
        QVERIFY(m_view->rect().contains(m_view->years().geometry()));
        YearSlider &slider = m_view->years().slider();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(30, slider.height() / 3));
        QCOMPARE(m_talk->year(), 2015);
        settle();
        QCOMPARE(m_feed->slide()->maps.front().view.year, 2015);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_talk->year(), 2021);
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_talk->isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->year(), 2022, 6000);
        QVERIFY(!m_talk->isPlaying());
        QCOMPARE(m_talk->index(), 0);
    }

    void theArrowOfTheMouseGoesWhenItIsStill()
    {
        moveTo(QPointF(300, 300));
        QVERIFY(m_view->cursor().shape() != Qt::BlankCursor);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->cursor().shape(), Qt::BlankCursor, 5000);
        moveTo(QPointF(310, 300));
        QVERIFY(m_view->cursor().shape() != Qt::BlankCursor);
    }

    void howFarPeopleSitIsChangedByKeyAndSetsTheType()
    {
        settle();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_talk->distance(), 1.25);
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_talk->distance(), 1.5);
        settle();
        QCOMPARE(m_feed->slide()->job.options.distance, 1.5);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_talk->distance(), 1.25);
    }

    void aSwipeGoesToTheNextStepAndBack()
    {
        settle();
        const auto swipe = [this](QPoint from, QPoint to) {
            auto sequence = QTest::touchEvent(m_view.get(), m_fingers);
            sequence.press(0, from).commit();
            for (int i = 1; i <= 4; ++i)
                sequence.move(0, from + (to - from) * i / 4).commit();
            sequence.release(0, to).commit();
        };
        swipe({700, 400}, {300, 410});
        QCOMPARE(m_talk->index(), 1);
        swipe({300, 400}, {700, 390});
        QCOMPARE(m_talk->index(), 0);
        swipe({300, 200}, {320, 600});
        QCOMPARE(m_talk->index(), 0);
        QVERIFY(!m_talk->marked());
    }

    void aTapShowsTheCardAndALongPressIsASpotlight()
    {
        settle();
        QTest::touchEvent(m_view.get(), m_fingers).press(0, at(4)).commit();
        QTest::touchEvent(m_view.get(), m_fingers).release(0, at(4)).commit();
        QVERIFY(m_view->card().isVisible());
        QCOMPARE(m_view->card().text().name, QStringLiteral("Delfzijl"));
        QTest::touchEvent(m_view.get(), m_fingers).press(0, QPoint(500, 300)).commit();
        QTRY_COMPARE_WITH_TIMEOUT(m_talk->pointer(), Presentation::Pointer::Spotlight, 2000);
        QTest::touchEvent(m_view.get(), m_fingers).move(0, QPoint(700, 500)).commit();
        QTest::touchEvent(m_view.get(), m_fingers).release(0, QPoint(700, 500)).commit();
        QCOMPARE(m_talk->pointer(), Presentation::Pointer::Off);
        QCOMPARE(m_talk->index(), 0);
    }

    void twoFingersZoomAndOneMovesTheZoomedMap()
    {
        settle();
        const QPoint middle = at(5);
        auto sequence = QTest::touchEvent(m_view.get(), m_fingers);
        sequence.press(0, middle - QPoint(50, 0)).press(1, middle + QPoint(50, 0)).commit();
        for (int i = 1; i <= 5; ++i)
            sequence.move(0, middle - QPoint(50 + 10 * i, 0)).move(1, middle + QPoint(50 + 10 * i, 0)).commit();
        sequence.release(0, middle - QPoint(100, 0)).release(1, middle + QPoint(100, 0)).commit();
        QVERIFY(m_talk->isZoomed());
        QVERIFY2((at(5) - middle).manhattanLength() <= 3, "the place between the fingers stays there");
        QCOMPARE(m_talk->index(), 0);
        settle();
        auto one = QTest::touchEvent(m_view.get(), m_fingers);
        one.press(0, middle).commit();
        for (int i = 1; i <= 8; ++i)
            one.move(0, middle - QPoint(20 * i, 0)).commit();
        one.release(0, middle - QPoint(160, 0)).commit();
        QCOMPARE(m_talk->index(), 0);
        QVERIFY2(at(5).x() < middle.x() - 100, "the map went with the finger");
    }

    void somethingElseMayTakeTheInputFirst()
    {
        struct Taker : SlideInput {
            int keys = 0, nexts = 0, shown = 0;
            QList<QPointF> points;
            bool key(const QKeyEvent &event) override { return event.key() == Qt::Key_L && ++keys; }
            bool next() override { return ++nexts == 1; }
            bool press(QPointF at) override
            {
                points << at;
                return true;
            }
            void move(QPointF at) override { points << at; }
            void release(QPointF at) override { points << at; }
            void slideShown(const RenderedSlide &) override { ++shown; }
            void paint(QPainter &painter) override { painter.fillRect(QRect(10, 10, 20, 20), Qt::magenta); }
        } taker;
        m_view->setInput(&taker);
        QCOMPARE(taker.shown, 1);
        type("l");
        QCOMPARE(taker.keys, 1);
        QCOMPARE(strip(), QString());
        press(Qt::Key_PageDown);
        QCOMPARE(m_talk->index(), 0);
        press(Qt::Key_PageDown);
        QCOMPARE(m_talk->index(), 1);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(100, 100));
        moveTo(QPointF(120, 110), Qt::LeftButton);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(130, 120));
        QCOMPARE(taker.points, (QList<QPointF>{{100, 100}, {120, 110}, {130, 120}}));
        QVERIFY(!m_talk->marked());
        QCOMPARE(picture().pixelColor(15, 15), QColor(Qt::magenta));
        m_view->setInput(nullptr);
        QVERIFY(picture().pixelColor(15, 15) != QColor(Qt::magenta));
    }

    void aFilterChangesWhatIsShownAndGoesAgain()
    {
        settle();
        moveTo(QPointF(2, 2));
        const QImage before = picture();
        m_feed->setFilter([](const QImage &image) {
            QImage inverted = image;
            inverted.invertPixels();
            return inverted;
        });
        QTRY_VERIFY(picture() != before);
        QCOMPARE(picture().pixelColor(3, 3), QColor(255 - before.pixelColor(3, 3).red(), 255 - before.pixelColor(3, 3).green(), 255 - before.pixelColor(3, 3).blue()));
        press(Qt::Key_PageDown);
        m_feed->setFilter({});
        press(Qt::Key_PageUp);
        QTRY_COMPARE(picture(), before);
    }

    void aPanelLiesAtTheFootAndTheYearsAboveIt()
    {
        auto *panel = new QWidget;
        panel->setMinimumHeight(100);
        panel->setLayout(new QHBoxLayout);
        m_view->setPanel(panel);
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->geometry().bottom(), m_view->rect().bottom());
        QCOMPARE(panel->width(), m_view->width());
        moveTo(QPointF(500, 767));
        QVERIFY(m_view->years().isVisible());
        QVERIFY(m_view->years().geometry().bottom() < panel->geometry().top());
        type("b");
        QVERIFY(!panel->isVisible());
        m_view->setPanel(nullptr);
        QVERIFY(!panel->isVisible());
    }

    void anotherSizeKeepsThePictureUntilTheNewOneIsThere()
    {
        settle();
        m_view->resize(1280, 720);
        const QImage between = picture();
        QVERIFY(between.pixelColor(between.width() / 2, between.height() / 2).isValid());
        settle();
        QCOMPARE(m_feed->slide()->image.size(), QSize(1280, 720));
        QCOMPARE(picture(), m_feed->slide()->image.convertToFormat(QImage::Format_RGB32));
    }
};

QTEST_MAIN(TestPresentView)
#include "tst_present_view.moc"
