// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/story_desk.h"

#include "app/figure_desk.h"
#include "app/main_window.h"
#include "app/presentation_desk.h"
#include "layers/data/geopackage.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/figure_view.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/join_panel.h"
#include "widgets/panels/message_strip.h"
#include "widgets/story/story_panel.h"
#include "widgets/style/application_style.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

using Words = StorySession::Words;

class TestStoryDesk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<const AtlasData> m_builtIn;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString at(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] StorySession &stories() { return m_window->stories().session(); }
    [[nodiscard]] ProjectDesk &project() { return m_window->stories().project(); }
    [[nodiscard]] QString said() const { return m_window->strip().isVisible() ? m_window->strip().message().text : QString(); }
    [[nodiscard]] QFileDialog *dialog() { return m_window->findChild<QFileDialog *>(); }
    void pressInStrip(const char *name) { QTest::mouseClick(m_window->strip().findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_window.get(), key, with); }
    void choose(const QString &path)
    {
        QVERIFY(dialog());
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        QTRY_VERIFY(!dialog());
        // On a screen with a window manager the keys come back by themselves.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(const QString &path)
    {
        m_window->openFile(path);
        QTRY_VERIFY(m_window->strip().message().kind != MessageStrip::Kind::Progress);
    }
    /// A window as the program makes one when it is started.
    void start()
    {
        m_window.reset();
        m_session = std::make_unique<AtlasSession>(m_builtIn, QStringLiteral("nl"));
        m_session->setIndicator(QStringLiteral("aandeel"));
        m_window = std::make_unique<MainWindow>(*m_session, m_builtIn, *m_settings);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->stage().map().hasFocus());
    }
    /// Ended as a person ends it.
    void quit()
    {
        m_window->close();
        m_window.reset();
    }
    /// A story of two steps, 2015 and 2022, in a project at that place.
    void saveTwo(const QString &path)
    {
        m_session->setYear(2015);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        m_session->setYear(2022);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        stories().writeStory(Words::Title, QStringLiteral("Steeds grijzer"));
        key(Qt::Key_S, Qt::ControlModifier);
        choose(path);
        QVERIFY(QFile::exists(path));
    }
    /// The tiny atlas as a file of its own, with another name for one place.
    QString writeMap(const char *name)
    {
        AtlasParts parts = tinyAtlas()->parts();
        parts.tables[0].names[0] = QStringLiteral("Elders");
        const QString path = at(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!writeAtlas(parts, path))
            qFatal("cannot write a test file");
        return path;
    }
    static QStringList drafts()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts")).entryList({QStringLiteral("*.krimpatlas")}, QDir::Files);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("krimpatlas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("stories"));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        style::apply(QStringLiteral("light"));
        m_builtIn = tinyAtlas();
    }
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>();
        start();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void aKeyAddsTheViewAndShowsThePanel()
    {
        QVERIFY(!m_window->stories().page().isVisible());
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->stories().page().isVisible());
        QCOMPARE(stories().story()->steps.size(), 1);
        QVERIFY(m_window->actions().story->isChecked());
        key(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(!m_window->stories().page().isVisible());
    }

    void aProjectIsSavedAndOpenedAgain()
    {
        const QString path = at("verhaal.krimpatlas");
        saveTwo(path);
        QCOMPARE(project().path(), path);
        QVERIFY(!stories().isDirty());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("verhaal.krimpatlas")));
        QVERIFY(said().contains(path));
        QCOMPARE(m_settings->recentFiles().first(), path);
        stories().removeStep(0);
        QVERIFY(m_window->isWindowModified());
        // Saved again under the same name, nothing is asked.
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!dialog());
        QVERIFY(!m_window->isWindowModified());
        const QList<Story> kept = stories().own();
        start();
        QVERIFY(stories().own().isEmpty());
        open(path);
        QCOMPARE(stories().own(), kept);
        QCOMPARE(stories().story()->title.nl, QStringLiteral("Steeds grijzer"));
        QVERIFY(m_window->stories().page().isVisible());
        QCOMPARE(m_session->view().year, 2022);
        QVERIFY(!stories().isDirty());
    }

    void itIsSavedUnderAnotherName()
    {
        saveTwo(at("een.krimpatlas"));
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        choose(at("twee.krimpatlas"));
        QCOMPARE(project().path(), at("twee.krimpatlas"));
        QVERIFY(QFile::exists(at("een.krimpatlas")) && QFile::exists(at("twee.krimpatlas")));
    }

    void whatCannotBeWrittenIsSaidAndStaysUnsaved()
    {
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_S, Qt::ControlModifier);
        choose(at("weg/verhaal.krimpatlas"));
        QCOMPARE(m_window->strip().message().kind, MessageStrip::Kind::Error);
        QVERIFY(stories().isDirty());
        QVERIFY(project().path().isEmpty());
    }

    void inTheFigureViewTheKeySavesTheFigure()
    {
        key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->desk().isOpen());
        QTest::keyClick(&m_window->desk().view().preview(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(dialog());
        QVERIFY(dialog()->nameFilters().first().contains(QStringLiteral("svg")));
        dialog()->close();
    }

    void aBrokenProjectIsSaidAndEverythingStays()
    {
        saveTwo(at("goed.krimpatlas"));
        QFile file(at("stuk.krimpatlas"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("geen zip");
        file.close();
        open(at("stuk.krimpatlas"));
        QCOMPARE(m_window->strip().message().kind, MessageStrip::Kind::Error);
        QVERIFY(said().contains(QStringLiteral("stuk.krimpatlas")));
        QCOMPARE(stories().story()->steps.size(), 2);
        QCOMPARE(project().path(), at("goed.krimpatlas"));
    }

    void aProjectCanBeDropped()
    {
        const QString path = at("verhaal.krimpatlas");
        saveTwo(path);
        start();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(project().path(), path);
        QCOMPARE(stories().story()->steps.size(), 2);
    }

    void theMapOfAProjectIsOpenedWithIt()
    {
        const QString map = writeMap("kaart.gpkg"), path = at("verhaal.krimpatlas");
        open(map);
        m_session->setIndicator(QStringLiteral("aandeel"));
        saveTwo(path);
        start();
        QVERIFY(!said().contains(QStringLiteral("kaart.gpkg")));
        open(path);
        QTRY_COMPARE(m_session->data()->parts().file, map);
        QTRY_COMPARE(m_session->view().indicator, QStringLiteral("aandeel"));
        QCOMPARE(m_session->data()->tables()[0].names[0], QStringLiteral("Elders"));
        QCOMPARE(stories().story()->steps.size(), 2);
        QVERIFY2(said().contains(QStringLiteral("verhaal.krimpatlas")), qPrintable(said()));
        // Opened once more it is there already.
        open(path);
        QVERIFY(said().contains(QStringLiteral("verhaal.krimpatlas")));
    }

    void anotherEditionOfTheMapIsSaid()
    {
        const QString map = writeMap("kaart.gpkg"), path = at("verhaal.krimpatlas");
        open(map);
        saveTwo(path);
        AtlasParts parts = tinyAtlas()->parts();
        parts.tables[0].names[0] = QStringLiteral("Een heel andere naam dan eerst");
        QVERIFY(writeAtlas(parts, map));
        start();
        open(path);
        QTRY_COMPARE(m_session->data()->parts().file, map);
        QTRY_VERIFY2(said().contains(QStringLiteral("kaart.gpkg")), qPrintable(said()));
    }

    void aMapThatMovedIsAskedForAndTheStoryIsOpenMeanwhile()
    {
        const QString map = writeMap("kaarten/kaart.gpkg"), path = at("verhaal.krimpatlas");
        open(map);
        saveTwo(path);
        QVERIFY(QDir(m_dir->path()).rename(QStringLiteral("kaarten"), QStringLiteral("elders")));
        start();
        open(path);
        QTRY_VERIFY(said().contains(QStringLiteral("kaart.gpkg")));
        QCOMPARE(m_session->data(), m_builtIn);
        QCOMPARE(stories().story()->steps.size(), 2);
        // Nothing is lost by saving now.
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(readProject(path)->data.map.absolute, map);
        project().take(path, *readProject(path));
        QTRY_VERIFY(said().contains(QStringLiteral("kaart.gpkg")));
        pressInStrip("stripAction");
        // Until it is found it is still asked for.
        QVERIFY(said().contains(QStringLiteral("kaart.gpkg")));
        choose(at("elders/kaart.gpkg"));
        QTRY_COMPARE(m_session->data()->parts().file, at("elders/kaart.gpkg"));
        QTRY_VERIFY(said().contains(QStringLiteral("verhaal.krimpatlas")));
        QCOMPARE(stories().story()->steps.size(), 2);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(readProject(path)->data.map.absolute, at("elders/kaart.gpkg"));
    }

    void aMapThatIsGoneCanBeDoneWithout()
    {
        const QString map = writeMap("kaart.gpkg"), path = at("verhaal.krimpatlas");
        open(map);
        saveTwo(path);
        QVERIFY(QFile::remove(map));
        start();
        open(path);
        QTRY_VERIFY(said().contains(QStringLiteral("kaart.gpkg")));
        pressInStrip("stripOtherAction");
        QVERIFY(!said().contains(QStringLiteral("kaart.gpkg")));
        QCOMPARE(m_session->view().indicator, QStringLiteral("aandeel"));
        stories().goTo(0);
        QCOMPARE(m_session->view().year, 2015);
    }

    void ownFiguresOfAProjectAreAskedForToo()
    {
        QFile csv(at("eigen.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("gemeentecode,leegstand\nGM0001,3.5\nGM0002,4.5\n");
        csv.close();
        m_window->openFile(at("eigen.csv"));
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QTest::mouseClick(m_window->joinPanel()->findChild<QPushButton *>(QStringLiteral("joinApply")), Qt::LeftButton);
        const QString own = m_session->view().indicator, path = at("verhaal.krimpatlas");
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_S, Qt::ControlModifier);
        choose(path);
        QCOMPARE(readProject(path)->data.ownFigures.size(), 1);
        start();
        open(path);
        QTRY_VERIFY(said().contains(QStringLiteral("eigen.csv")));
        // Without them the step says so.
        QVERIFY(!stories().canShow(stories().story()->steps[0]));
        pressInStrip("stripAction");
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QTest::mouseClick(m_window->joinPanel()->findChild<QPushButton *>(QStringLiteral("joinApply")), Qt::LeftButton);
        QCOMPARE(m_session->view().indicator, own);
        QVERIFY(stories().canShow(stories().story()->steps[0]));
        QCOMPARE(project().path(), path);
    }

    void whatWasNotSavedIsOfferedAtTheNextStart()
    {
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        stories().writeStory(Words::Title, QStringLiteral("Nog niet af"));
        const QList<Story> kept = stories().own();
        quit();
        QCOMPARE(drafts().size(), 1);
        start();
        project().offerDraft();
        QVERIFY2(said().contains(QStringLiteral("Nog niet af")), qPrintable(said()));
        pressInStrip("stripAction");
        QCOMPARE(stories().own(), kept);
        QVERIFY(stories().isDirty());
        // It is safe until it is saved.
        QCOMPARE(drafts().size(), 1);
        key(Qt::Key_S, Qt::ControlModifier);
        choose(at("af.krimpatlas"));
        QVERIFY(drafts().isEmpty());
        quit();
        start();
        project().offerDraft();
        QVERIFY(said().isEmpty());
    }

    void theDraftOfAProjectGoesBackToItsFile()
    {
        const QString path = at("verhaal.krimpatlas");
        saveTwo(path);
        stories().removeStep(0);
        quit();
        start();
        project().offerDraft();
        pressInStrip("stripAction");
        QCOMPARE(project().path(), path);
        QCOMPARE(stories().story()->steps.size(), 1);
        QCOMPARE(readProject(path)->stories[0].steps.size(), 2);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(readProject(path)->stories[0].steps.size(), 1);
        QVERIFY(readProject(path)->origin.isEmpty());
    }

    void aDraftIsDiscardedWhenAsked()
    {
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        quit();
        start();
        project().offerDraft();
        pressInStrip("stripOtherAction");
        QVERIFY(drafts().isEmpty());
        QVERIFY(said().isEmpty());
    }

    void aCrashLosesLittle()
    {
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        // Written while one works, some seconds after a change.
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, 6000);
        // While the program runs the draft is its own.
        DraftBox other;
        QVERIFY(other.left().isEmpty());
        // What is undone need not be kept.
        stories().undoStack()->undo();
        QTRY_VERIFY(drafts().isEmpty());
    }

    void openingAnotherProjectLosesNothing()
    {
        const QString path = at("verhaal.krimpatlas");
        saveTwo(path);
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(stories().own().isEmpty());
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        stories().writeStory(Words::Title, QStringLiteral("Ander"));
        open(path);
        QCOMPARE(stories().story()->title.nl, QStringLiteral("Steeds grijzer"));
        QVERIFY(said().contains(QStringLiteral("verhaal.krimpatlas")));
        pressInStrip("stripAction");
        QCOMPARE(stories().story()->title.nl, QStringLiteral("Ander"));
        QVERIFY(project().path().isEmpty());
        QVERIFY(stories().isDirty());
    }

    void undoTakesBackWhatWasDoneLastOnTheMapOrInTheStory()
    {
        m_session->setYear(2015);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        m_session->setYear(2021);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->view().year, 2015);
        QVERIFY(stories().story());
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!stories().story());
        QCOMPARE(m_session->view().year, 2015);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->view().year, 2022);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stories().story());
    }

    void aTalkBeginsAtTheFirstStepOrHereOrWithTheView()
    {
        PresentationDesk &talks = m_window->stories().talks();
        key(Qt::Key_F5);
        QVERIFY(talks.isPresenting());
        QCOMPARE(talks.talk()->story().steps.size(), 1);
        QCOMPARE(talks.talk()->story().steps[0].view.indicator, QStringLiteral("aandeel"));
        QVERIFY(stories().own().isEmpty());
        talks.stop();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        saveTwo(at("verhaal.krimpatlas"));
        key(Qt::Key_F5);
        QCOMPARE(talks.talk()->index(), 0);
        QCOMPARE(talks.talk()->story().steps.size(), 2);
        talks.stop();
        // The window is at the step where the talk ended.
        QCOMPARE(stories().step(), 0);
        stories().goTo(1);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        key(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(talks.talk()->index(), 1);
        talks.stop();
    }

    void theStoryIsWrittenAsAWebPage()
    {
        saveTwo(at("verhaal.krimpatlas"));
        Q_EMIT m_window->stories().panel().webPageAsked();
        QVERIFY(dialog());
        choose(at("verhaal.html"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("verhaal.html")), 20000);
        QFile file(at("verhaal.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.startsWith("<!DOCTYPE html>") || page.startsWith("<!doctype html>"));
        QVERIFY(page.contains("Steeds grijzer"));
        QTRY_VERIFY(said().contains(at("verhaal.html")));
    }

    void aShippedStoryIsShownAtItsFirstStep()
    {
        const QString folder = QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/stories");
        QVERIFY(!m_window->stories().showShipped(QStringLiteral("no-such-story"), folder));
        QVERIFY(m_window->stories().showShipped(QStringLiteral("two-worlds"), folder));
        QVERIFY(m_window->stories().page().isVisible());
        QVERIFY(stories().isShipped());
        QCOMPARE(stories().step(), 0);
        // The tiny atlas has no such figures: that is said, and the map stays.
        QVERIFY(!said().isEmpty());
        QCOMPARE(m_session->view().indicator, QStringLiteral("aandeel"));
    }
};

QTEST_MAIN(TestStoryDesk)
#include "tst_story_desk.moc"
