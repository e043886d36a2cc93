// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/story_panel.h"

#include "tests/support/tiny_atlas.h"
#include "widgets/figure/multiples_list.h"
#include "widgets/story/step_editor.h"
#include "widgets/story/step_list.h"
#include "widgets/story/step_model.h"
#include "widgets/story/step_popover.h"
#include "widgets/story/step_thumbnails.h"
#include "widgets/story/story_chooser.h"
#include "widgets/story/summary_popover.h"
#include "widgets/story/words_field.h"
#include "widgets/style/application_style.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

using Words = StorySession::Words;

class TestStoryPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_atlas;
    std::unique_ptr<StorySession> m_stories;
    std::unique_ptr<QWidget> m_window;
    StoryPanel *m_panel = nullptr;

    [[nodiscard]] StepList &list() { return m_panel->steps(); }
    [[nodiscard]] QRect rowRect(int row) { return list().visualRect(list().model()->index(row, 0)); }
    [[nodiscard]] QList<int> years() const
    {
        QList<int> list;
        for (const StoryStep &step : m_stories->story()->steps)
            list << step.view.year;
        return list;
    }
    void press(QPushButton &button) { QTest::mouseClick(&button, Qt::LeftButton); }
    /// Three steps: of 2015, 2021 and 2022.
    void addThree()
    {
        for (const int year : {2015, 2021, 2022}) {
            m_atlas->setYear(year);
            press(m_panel->addButton());
        }
        QCOMPARE(years(), (QList<int>{2015, 2021, 2022}));
    }
    void drag(int from, const QPoint &to)
    {
        const QPoint start = rowRect(from).center();
        QWidget *view = list().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, start);
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(view, start + (to - start) * i / 8);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void initTestCase() { style::apply(QStringLiteral("light")); }
    void init()
    {
        m_window.reset();
        m_stories.reset();
        m_atlas = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_atlas->setIndicator(QStringLiteral("aandeel"));
        m_stories = std::make_unique<StorySession>(*m_atlas);
        m_window = std::make_unique<QWidget>();
        m_window->resize(364, 700);
        m_panel = new StoryPanel(*m_stories, m_window.get());
        m_panel->resize(m_window->size());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void withoutAStoryThePanelSaysWhatToDo()
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().size() > 60; }));
        QVERIFY(!list().isVisible());
        QVERIFY(!m_panel->title().isVisible());
        QVERIFY(m_panel->addButton().isEnabled());
        QVERIFY(!m_panel->exportButton().isEnabled());
    }

    void viewsBecomeStepsInTheList()
    {
        addThree();
        QCOMPARE(list().model()->rowCount(), 3);
        QCOMPARE(list().currentIndex().row(), 2);
        QVERIFY(list().isVisible());
        const QString said = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("2015")) && said.contains(QLatin1Char('3')), qPrintable(said));
        QVERIFY(!list().accessibleName().isEmpty());
    }

    void aPressGoesToAStep()
    {
        addThree();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rowRect(0).center());
        QCOMPARE(m_stories->step(), 0);
        QCOMPARE(m_atlas->view().year, 2015);
        // Once more brings the view back when it was left.
        m_atlas->setYear(2022);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rowRect(0).center());
        QCOMPARE(m_atlas->view().year, 2015);
    }

    void theKeysGoThroughTheStepsAndMoveThem()
    {
        addThree();
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Up);
        QCOMPARE(m_atlas->view().year, 2021);
        QTest::keyClick(&list(), Qt::Key_Home);
        QCOMPARE(m_atlas->view().year, 2015);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(years(), (QList<int>{2021, 2015, 2022}));
        QCOMPARE(list().currentIndex().row(), 1);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(years(), (QList<int>{2021, 2022, 2015}));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(years(), (QList<int>{2021, 2015, 2022}));
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(years(), (QList<int>{2021, 2022}));
        m_stories->undoStack()->undo();
        QCOMPARE(years(), (QList<int>{2021, 2015, 2022}));
        QCOMPARE(list().currentIndex().row(), 1);
    }

    void aStepIsDraggedToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("row");       // whose upper or lower half it is let go on
        QTest::addColumn<bool>("lower");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("the last to the front") << 2 << 0 << false << QList<int>{2022, 2015, 2021};
        QTest::newRow("the first to the end") << 0 << 2 << true << QList<int>{2021, 2022, 2015};
        QTest::newRow("between two") << 0 << 1 << true << QList<int>{2021, 2015, 2022};
        QTest::newRow("onto itself") << 1 << 1 << true << QList<int>{2015, 2021, 2022};
    }
    void aStepIsDraggedToAnotherPlace()
    {
        QFETCH(const int, from);
        QFETCH(const int, row);
        QFETCH(const bool, lower);
        QFETCH(const QList<int>, after);
        addThree();
        const QRect there = rowRect(row);
        drag(from, {there.center().x(), lower ? there.bottom() - 4 : there.top() + 4});
        QCOMPARE(years(), after);
        // What was dragged is the step one is at.
        QCOMPARE(m_stories->currentStep()->view.year, QList<int>({2015, 2021, 2022})[from]);
        QVERIFY(!list().testAttribute(Qt::WA_SetCursor));
    }

    void escapeLeavesADragAlone()
    {
        addThree();
        QWidget *view = list().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, rowRect(0).center());
        QTest::mouseMove(view, rowRect(2).center());
        QTest::mouseMove(view, rowRect(2).bottomLeft() - QPoint(-20, 3));
        QTest::keyClick(&list(), Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, rowRect(2).bottomLeft() - QPoint(-20, 3));
        QCOMPARE(years(), (QList<int>{2015, 2021, 2022}));
    }

    void wordsAreWrittenWhereTheyStand()
    {
        addThree();
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
        WordsField &title = m_panel->editor().field(Words::Title);
        QVERIFY(title.hasFocus());
        // The proposed title was taken up: typing is in its place.
        QTest::keyClicks(&title, QStringLiteral("Steeds grijzer"));
        QCOMPARE(m_stories->currentStep()->title.nl, QStringLiteral("Steeds grijzer"));
        QCOMPARE(list().model()->index(2, 0).data().toString(), QStringLiteral("Steeds grijzer"));
        QVERIFY(title.hasFocus());
        // A title is one paragraph: Enter goes on to the text.
        QTest::keyClick(&title, Qt::Key_Return);
        WordsField &text = m_panel->editor().field(Words::Text);
        QVERIFY(text.hasFocus());
        text.selectAll();
        QTest::keyClicks(&text, QStringLiteral("Eerste"));
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, QStringLiteral("tweede"));
        QCOMPARE(m_stories->currentStep()->text.nl, QStringLiteral("Eerste\ntweede"));
        QTest::keyClick(&text, Qt::Key_Tab);
        QVERIFY(m_panel->editor().field(Words::Notes).hasFocus());
        QTest::keyClicks(&m_panel->editor().field(Words::Notes), QStringLiteral("Vraag de zaal"));
        QTest::keyClick(&m_panel->editor().field(Words::Notes), Qt::Key_Tab);
        QTest::keyClicks(&m_panel->editor().field(Words::Source), QStringLiteral("Rapport"));
        QCOMPARE(m_stories->currentStep()->source.nl, QStringLiteral("Rapport"));
        // Field by field.
        m_stories->undoStack()->undo();
        m_stories->undoStack()->undo();
        QCOMPARE(m_stories->currentStep()->notes.nl, QString());
        m_stories->undoStack()->undo();
        QVERIFY(m_stories->currentStep()->text.nl.contains(QStringLiteral("2022")));
        QCOMPARE(m_stories->currentStep()->title.nl, QStringLiteral("Steeds grijzer"));
        m_stories->undoStack()->undo();
        QVERIFY(title.toPlainText().contains(QStringLiteral("2022")));
        QCOMPARE(m_stories->undoStack()->index(), 3);
    }

    void aTitleThatIsPastedIsOneParagraph()
    {
        addThree();
        WordsField &title = m_panel->editor().field(Words::Title);
        title.setFocus();
        title.selectAll();
        QGuiApplication::clipboard()->setText(QStringLiteral("Twee\nregels"));
        title.paste();
        QCOMPARE(m_stories->currentStep()->title.nl, QStringLiteral("Twee regels"));
    }

    void theFieldsFollowTheStep()
    {
        addThree();
        m_stories->goTo(0);
        QVERIFY(m_panel->editor().field(Words::Title).toPlainText().contains(QStringLiteral("2015")));
        m_atlas->setLanguage(QStringLiteral("en"));
        QVERIFY(m_panel->editor().field(Words::Title).toPlainText().contains(QStringLiteral("aged 65")));
        // A field is as high as its words.
        WordsField &text = m_panel->editor().field(Words::Text);
        const int before = text.height();
        text.take(QStringLiteral("a\nb\nc\nd\ne\nf\ng"));
        QTRY_VERIFY(text.height() > before);
    }

    void theViewIsReplacedWithWhatIsShown()
    {
        addThree();
        QVERIFY(!m_panel->editor().takeViewButton().isVisible());
        m_atlas->setIndicator(QStringLiteral("inwoners"));
        QVERIFY(m_panel->editor().takeViewButton().isVisible());
        press(m_panel->editor().takeViewButton());
        QCOMPARE(m_stories->currentStep()->view.indicator, QStringLiteral("inwoners"));
        QVERIFY(!m_panel->editor().takeViewButton().isVisible());
    }

    void whatAStepShowsAndWhatIsGuessedAreChosenInThePopover()
    {
        m_atlas->setCompared({tinyKey(1), tinyKey(2)});
        addThree();
        press(m_panel->editor().kindButton());
        StepPopover *popover = m_panel->editor().popover();
        QVERIFY(popover && popover->isVisible());
        QVERIFY(popover->shows().hasFocus());
        const auto choose = [](QComboBox &box, int data) {
            box.setCurrentIndex(box.findData(data));
            Q_EMIT box.activated(box.currentIndex());
        };
        QVERIFY(popover->plays().isVisible());
        choose(popover->shows(), static_cast<int>(StepShows::Chart));
        QCOMPARE(m_stories->currentStep()->shows, StepShows::Chart);
        QVERIFY(popover->chart().isVisible() && !popover->plays().isVisible());
        choose(popover->chart(), static_cast<int>(ChartKind::Trend));
        QCOMPARE(m_stories->currentStep()->view.charts.current, ChartKind::Trend);
        choose(popover->shows(), static_cast<int>(StepShows::Maps));
        QVERIFY(popover->maps().isVisible());
        QCOMPARE(popover->maps().count(), 3);
        popover->maps().item(0)->setCheckState(Qt::Checked);
        popover->maps().item(2)->setCheckState(Qt::Checked);
        QCOMPARE(m_stories->currentStep()->multiples.years, (QList<int>{2015, 2022}));
        QVERIFY(!popover->question().isVisible());
        choose(popover->guess(), static_cast<int>(StepGuess::Kind::Higher));
        QVERIFY(m_stories->currentStep()->guess.has_value());
        QVERIFY(popover->question().isVisible());
        // What would be asked stands in the field.
        QVERIFY2(popover->question().placeholderText().contains(QStringLiteral("Aalten")), qPrintable(popover->question().placeholderText()));
        QTest::keyClicks(&popover->question(), QStringLiteral("Wie wint?"));
        QCOMPARE(m_stories->currentStep()->guess->question.nl, QStringLiteral("Wie wint?"));
        choose(popover->guess(), static_cast<int>(StepGuess::Kind::Trend));
        QVERIFY(popover->known().isVisible());
        choose(popover->known(), 2015);
        QCOMPARE(m_stories->currentStep()->guess->known, 2015);
        QVERIFY(m_panel->editor().kindButton().accessibleName().size() > 5);
        QTest::keyClick(&popover->question(), Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QVERIFY(m_panel->editor().kindButton().hasFocus());
    }

    void aGuessThatCannotBeAskedSaysWhy()
    {
        addThree();
        m_panel->editor().openPopover();
        StepPopover *popover = m_panel->editor().popover();
        popover->guess().setCurrentIndex(popover->guess().findData(static_cast<int>(StepGuess::Kind::Higher)));
        Q_EMIT popover->guess().activated(popover->guess().currentIndex());
        // Nothing is compared: there is nothing to choose between.
        QVERIFY(popover->note().isVisible());
        QCOMPARE(popover->note().property("role").toString(), QStringLiteral("warning"));
    }

    void thePicturesAreDrawnBesideTheWindow()
    {
        addThree();
        QTRY_VERIFY_WITH_TIMEOUT(!list().thumbnails().isBusy(), 20000);
        const StepModel &model = list().steps();
        const QImage first = list().thumbnails().picture(model.step(0), model.pictureKey(0), {96, 54});
        QCOMPARE(first.size(), QSize(96, 54));
        // It shows something.
        QSet<QRgb> colours;
        for (int x = 0; x < first.width(); ++x) {
            for (int y = 0; y < first.height(); ++y)
                colours.insert(first.pixel(x, y));
        }
        QVERIFY(colours.size() > 20);
        // Words beside a picture do not draw it again.
        m_stories->writeStep(0, Words::Title, QStringLiteral("Anders"));
        m_stories->writeStep(0, Words::Notes, QStringLiteral("Anders"));
        QVERIFY(!list().thumbnails().picture(model.step(0), model.pictureKey(0), {96, 54}).isNull());
        m_stories->setShows(0, StepShows::Words);
        QVERIFY(list().thumbnails().picture(model.step(0), model.pictureKey(0), {96, 54}).isNull());
    }

    void ownStoriesAndThoseOfTheProgramAreChosenFromOneMenu()
    {
        addThree();
        m_stories->addStory();
        m_stories->writeStory(Words::Title, QStringLiteral("Tweede"));
        m_panel->chooser().menu().popup({0, 0});
        QStringList names;
        for (const QAction *action : m_panel->chooser().menu().actions())
            names << action->text();
        QVERIFY(names.contains(QStringLiteral("Tweede")));
        for (QAction *action : m_panel->chooser().menu().actions()) {
            if (action->isCheckable() && !action->isChecked() && action->isEnabled()) {
                action->trigger();
                break;
            }
        }
        m_panel->chooser().menu().hide();
        QCOMPARE(m_stories->story()->steps.size(), 3);
        // The last one begins a new story.
        m_panel->chooser().menu().popup({0, 0});
        m_panel->chooser().menu().actions().last()->trigger();
        m_panel->chooser().menu().hide();
        QCOMPARE(m_stories->own().size(), 3);
    }

    void titleAndSummaryOfTheStoryAreWritten()
    {
        addThree();
        const int before = m_stories->undoStack()->index();
        QTest::keyClicks(&m_panel->title(), QStringLiteral("Grijs"));
        QCOMPARE(m_stories->story()->title.nl, QStringLiteral("Grijs"));
        QCOMPARE(m_panel->chooser().text(), QStringLiteral("Grijs"));
        QCOMPARE(m_stories->undoStack()->index(), before + 1);
        m_panel->openSummary();
        QTRY_VERIFY(m_panel->summary()->field().hasFocus());
        QTest::keyClicks(&m_panel->summary()->field(), QStringLiteral("Over vergrijzing"));
        QCOMPARE(m_stories->story()->summary.nl, QStringLiteral("Over vergrijzing"));
        QTest::keyClick(&m_panel->summary()->field(), Qt::Key_Escape);
        QVERIFY(!m_panel->summary()->isVisible());
    }

    void whatIsAskedForIsTold()
    {
        QSignalSpy present(m_panel, &StoryPanel::presentAsked), save(m_panel, &StoryPanel::saveAsked);
        addThree();
        press(m_panel->presentButton());
        press(m_panel->saveButton());
        QCOMPARE(present.size(), 1);
        QCOMPARE(save.size(), 1);
    }

    void everythingIsReachedWithTabAndHasAName()
    {
        addThree();
        m_panel->chooser().setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 30; ++i) {
            QWidget *focus = m_window->focusWidget();
            if (!focus || seen.contains(focus))
                break;
            seen.insert(focus);
            const auto *button = qobject_cast<QAbstractButton *>(focus);
            QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()), focus->metaObject()->className());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (QWidget *wanted : std::initializer_list<QWidget *>{&m_panel->chooser(), &m_panel->title(), &m_panel->addButton(), &m_panel->presentButton(), &list(),
                                                                &m_panel->editor().kindButton(), &m_panel->editor().field(Words::Title), &m_panel->editor().field(Words::Source),
                                                                &m_panel->saveButton()})
            QVERIFY2(seen.contains(wanted), qPrintable(wanted->objectName() + wanted->accessibleName()));
    }

    void nothingIsCutOffWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
        QTest::newRow("projector") << QStringLiteral("projector");
    }
    void nothingIsCutOffWhereThereIsLittleRoom()
    {
        QFETCH(const QString, theme);
        style::apply(theme);
        addThree();
        m_panel->resize(300, 520);
        QTest::qWait(1);
        for (const QPushButton *button : {&m_panel->addButton(), &m_panel->presentButton(), &m_panel->saveButton(), &m_panel->exportButton()}) {
            const int needed = button->fontMetrics().horizontalAdvance(button->text());
            QVERIFY2(button->width() >= needed + 8, qPrintable(QStringLiteral("%1: %2 < %3").arg(button->text()).arg(button->width()).arg(needed)));
            QVERIFY(m_panel->rect().contains(QRect(button->mapTo(m_panel, QPoint()), button->size())));
        }
        QVERIFY(list().height() >= rowRect(0).height());
        style::apply(QStringLiteral("light"));
    }
};

QTEST_MAIN(TestStoryPanel)
#include "tst_story_panel.moc"
