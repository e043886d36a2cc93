// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/presentation_desk.h"

#include "app/settings.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/present/present_view.h"
#include "widgets/present/slide_thumb.h"
#include "widgets/present/speaker_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace atlas;
using namespace atlas::support;

namespace {

StoryStep step(const char *id, const char *title, const char *notes)
{
    StoryStep made;
    made.id = QString::fromLatin1(id);
    made.title = {QString::fromLatin1(title), QString::fromLatin1(title)};
    made.notes = {QString::fromLatin1(notes), QString::fromLatin1(notes)};
    made.view.indicator = QStringLiteral("aandeel");
    made.view.year = 2022;
    return made;
}

Story threeSteps()
{
    Story story;
    story.id = QStringLiteral("three");
    story.steps = {step("a", "Eerste", "Begin rustig."), step("b", "Tweede", "Vraag de zaal."), step("c", "Derde", "")};
    return story;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPresentationDesk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    PresentationDesk *m_desk = nullptr;

    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_desk = new PresentationDesk(*m_session, *m_settings, *m_window, m_folder->path());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_desk->view(), key, held); }
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// What a program leaves that ends without a word.
    void leaveTalk(const QDateTime &written, int at, const QString &atlas = {})
    {
        write(file("presenting-story.json"), QJsonDocument(toJson(threeSteps())).toJson());
        write(file("presenting.json"), QStringLiteral(R"({"version":1,"step":%1,"started":"2025-01-01T09:00:00Z","written":"%2","atlas":"%3"})")
                                           .arg(at).arg(written.toUTC().toString(Qt::ISODate), atlas).toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_session->setIndicator(QStringLiteral("aandeel"));
        m_settings = std::make_unique<Settings>();
        m_settings->setBeamer({});
        m_settings->setViewingDistance(1);
        m_settings->setNotesSize(SpeakerView::kLeastNotes + 8);     // not what an earlier run left
        open();
    }
    void cleanup() { m_window.reset(); }

    void theSlideFillsTheSecondDisplayAndTheNotesTheFirst()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_desk->start(threeSteps(), 1);
        QVERIFY(m_desk->isPresenting());
        QScreen *beamer = QGuiApplication::screens().at(1);
        QCOMPARE(m_desk->beamer(), beamer);
        QVERIFY(m_desk->view()->isFullScreen());
        QCOMPARE(m_desk->view()->screen(), beamer);
        QCOMPARE(m_desk->view()->geometry(), beamer->geometry());
        QVERIFY(m_desk->speaker()->isVisible());
        QCOMPARE(m_desk->speaker()->screen(), QGuiApplication::primaryScreen());
        QCOMPARE(m_desk->talk()->index(), 1);
        QVERIFY2(!m_desk->feed()->isWaiting(), "the display never opens without a picture");
        QCOMPARE(m_desk->feed()->pixels(), beamer->size());
    }

    void theChosenDisplayIsRememberedAndTakenAtOnce()
    {
        QVERIFY(m_desk->displayMenu()->menuAction()->isVisible());
        m_desk->start(threeSteps());
        const QList<QAction *> displays = m_desk->displayMenu()->actions();
        QCOMPARE(displays.size(), 2);
        QVERIFY(displays[1]->isChecked());
        const QSize first = QGuiApplication::primaryScreen()->size();
        QVERIFY2(displays[0]->text().contains(QStringLiteral("%1 × %2").arg(first.width()).arg(first.height())), qPrintable(displays[0]->text()));
        displays[0]->trigger();
        QCOMPARE(m_desk->view()->screen(), QGuiApplication::primaryScreen());
        QCOMPARE(m_desk->speaker()->screen(), QGuiApplication::screens().at(1));
        QCOMPARE(Settings().beamer(), QGuiApplication::primaryScreen()->name());
        QCOMPARE(m_desk->view()->size(), QGuiApplication::primaryScreen()->size());
        QTRY_VERIFY(!m_desk->feed()->isWaiting());
        QCOMPARE(m_desk->feed()->slide()->image.size(), QGuiApplication::primaryScreen()->size());
    }

    void theViewOfTheWindowIsTheOnlyStepWithoutAStory()
    {
        m_session->setYear(2015);
        m_desk->start();
        QCOMPARE(m_desk->talk()->count(), 1);
        QCOMPARE(m_desk->talk()->shown().view.year, 2015);
        QCOMPARE(m_desk->talk()->shown().view.indicator, QStringLiteral("aandeel"));
    }

    void escapeEndsTheTalkAndNothingIsLeftOfIt()
    {
        const QSignalSpy presenting(m_desk, &PresentationDesk::presentingChanged);
        m_desk->start(threeSteps());
        QTRY_VERIFY(QFile::exists(file("presenting.json")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->isPresenting());
        QCOMPARE(presenting.count(), 2);
        QVERIFY(!QFile::exists(file("presenting.json")) && !QFile::exists(file("presenting-story.json")));
        QVERIFY(!m_desk->resume());
    }

    void aStoryWithoutStepsStartsNothing()
    {
        m_desk->start(Story{});
        QVERIFY(!m_desk->isPresenting());
    }

    void theSpeakerSeesNotesStepsAndTheNextSlide()
    {
        m_desk->start(threeSteps());
        SpeakerView &speaker = *m_desk->speaker();
        QCOMPARE(speaker.notes().toPlainText(), QStringLiteral("Begin rustig."));
        QCOMPARE(speaker.steps().count(), 3);
        QTRY_VERIFY(!speaker.shown().image().isNull() && !speaker.next().image().isNull());
        QVERIFY(speaker.shown().image() != speaker.next().image());
        QVERIFY(!speaker.clock().text().isEmpty());
        // The same keys, whichever window has them.
        QTest::keyClick(&speaker, Qt::Key_PageDown);
        QCOMPARE(m_desk->talk()->index(), 1);
        QCOMPARE(speaker.notes().toPlainText(), QStringLiteral("Vraag de zaal."));
        QTest::keyClick(&speaker, Qt::Key_B);
        QCOMPARE(m_desk->talk()->screen(), Presentation::Screen::Black);
        QTest::keyClick(&speaker, Qt::Key_B);
        const QRect third = speaker.steps().visualItemRect(speaker.steps().item(2));
        QTest::mouseClick(speaker.steps().viewport(), Qt::LeftButton, {}, third.center());
        QCOMPARE(m_desk->talk()->index(), 2);
        QVERIFY(!speaker.next().isVisible());
        press(Qt::Key_F6);
        QTRY_VERIFY(!m_desk->speaker()->isVisible());
        press(Qt::Key_F6);
        QTRY_VERIFY(m_desk->speaker()->isVisible());
    }

    void theNotesGrowWithTheWheelAndStaySo()
    {
        m_desk->start(threeSteps());
        SpeakerView &speaker = *m_desk->speaker();
        const int before = speaker.notesSize();
        const QPointF at(20, 20);
        QWheelEvent wheel(at, speaker.notes().viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(speaker.notes().viewport(), &wheel);
        QVERIFY(speaker.notesSize() > before);
        QTest::keyClick(&speaker, Qt::Key_Plus, Qt::AltModifier);
        QCOMPARE(Settings().notesSize(), speaker.notesSize());
        QCOMPARE(m_desk->talk()->index(), 0);
        m_desk->stop();
        m_desk->start(threeSteps());
        QCOMPARE(m_desk->speaker()->notesSize(), Settings().notesSize());
    }

    void howFarPeopleSitIsKept()
    {
        m_desk->start(threeSteps());
        press(Qt::Key_Plus, Qt::ControlModifier);
        m_desk->stop();
        m_desk->start(threeSteps());
        QCOMPARE(m_desk->talk()->distance(), 1.25);
    }

    void afterACrashItGoesOnAtItsStep()
    {
        leaveTalk(QDateTime::currentDateTimeUtc().addSecs(-60), 2);
        QVERIFY(m_desk->resume());
        QCOMPARE(m_desk->talk()->index(), 2);
        QCOMPARE(m_desk->talk()->story(), threeSteps());
        QVERIFY(m_desk->view()->isFullScreen());
        QCOMPARE(m_desk->talk()->started().toUTC(), QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC));
    }

    void whatIsKeptIsWhatAnEarlierProgramWouldFind()
    {
        m_desk->start(threeSteps());
        press(Qt::Key_PageDown);
        // As another program would, for this one still holds the talk.
        TalkMemory other(m_folder->path());
        QTRY_VERIFY(QFile::exists(file("presenting.json")));
        QVERIFY2(!other.left(), "a talk that is still held is nobody else's");
        QTRY_COMPARE(QJsonDocument::fromJson([this] {
            QFile mark(file("presenting.json"));
            return mark.open(QIODevice::ReadOnly) ? mark.readAll() : QByteArray();
        }()).object().value(QStringLiteral("step")).toInt(), 1);
    }

    void nothingIsResumedThatNobodyWaitsFor_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<QString>("atlas");
        QTest::newRow("yesterday") << 86400 << QByteArray() << QString();
        QTest::newRow("in the future") << -86400 << QByteArray() << QString();
        QTest::newRow("half a story") << 60 << QByteArray("{\"version\":1,\"steps\":[{") << QString();
        QTest::newRow("no steps") << 60 << QByteArray("{\"version\":1,\"id\":\"x\",\"steps\":[]}") << QString();
        QTest::newRow("of another atlas") << 60 << QByteArray() << QStringLiteral("/other.gpkg");
    }
    void nothingIsResumedThatNobodyWaitsFor()
    {
        QFETCH(const int, secondsAgo);
        QFETCH(const QByteArray, story);
        QFETCH(const QString, atlas);
        leaveTalk(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), 1, atlas);
        if (!story.isEmpty())
            write(file("presenting-story.json"), story);
        QCOMPARE(m_desk->resumableAtlas(), atlas);
        QVERIFY(!m_desk->resume());
        QVERIFY(!m_desk->isPresenting());
    }

    void aStepThatIsNotThereAnyMoreIsTheLast()
    {
        leaveTalk(QDateTime::currentDateTimeUtc(), 17);
        QVERIFY(m_desk->resume());
        QCOMPARE(m_desk->talk()->index(), 2);
    }

    void aCrashIsAProgramThatEndsWithoutAWord()
    {
        {
            TalkMemory crashed(m_folder->path());
            crashed.begin({threeSteps(), 0, QDateTime::currentDateTime(), {}});
            crashed.setStep(1);
        }
        QVERIFY(m_desk->resume());
        QCOMPARE(m_desk->talk()->index(), 1);
        m_desk->stop();
        QVERIFY(!m_desk->resume());
    }

    void quittingMeanwhileIsNoCrash()
    {
        m_desk->start(threeSteps());
        m_window.reset();
        QVERIFY(!QFile::exists(file("presenting.json")));
    }

    void theLanguageOfTheWindowIsThatOfTheSlide()
    {
        m_desk->start(threeSteps());
        m_session->setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(!m_desk->feed()->isWaiting());
        QCOMPARE(m_desk->feed()->slide()->job.options.language, QStringLiteral("en"));
    }
};

int main(int argc, char **argv)
{
    // Two displays: a small laptop and, at its right, a beamer. Which of them comes first is up to the plug-in.
    QTemporaryDir folder;
    const QString screens = folder.filePath(QStringLiteral("screens.json"));
    write(screens, R"({"synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "beamer", "x": 1280, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("krimpatlas-test"));
    TestPresentationDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presentation_desk.moc"
