// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/presentation_desk.h"

#include "app/settings.h"
#include "app/talk_lamp.h"
#include "widgets/present/guess_input.h"
#include "widgets/present/present_view.h"
#include "widgets/present/slide_feed.h"
#include "widgets/present/speaker_view.h"

#include <QActionGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kSettleMs = 250;

/// The window has no story: its view is all there is to show.
Story storyOf(const ViewState &view)
{
    StoryStep step;
    step.id = QStringLiteral("view");
    step.view = view;
    step.view.kept.clear();
    Story story;
    story.id = QStringLiteral("view");
    story.steps = {step};
    return story;
}

} // namespace

/// All that is there while a talk is held.
struct PresentationDesk::Stage {
    Stage(std::shared_ptr<const AtlasData> data, const Story &story, const QString &language) : talk(std::move(data), story), feed(talk)
    {
        feed.setLanguage(language);
        feed.setMaker(slideWithGuess);
        view = std::make_unique<PresentView>(talk, feed);
        speaker = std::make_unique<SpeakerView>(talk, feed);
        view->setInput(&guesses);
        QObject::connect(&guesses, &GuessInput::changed, view.get(), qOverload<>(&QWidget::update));
        lamp = std::make_unique<TalkLamp>(talk, feed, *view);
    }

    Presentation talk;
    SlideFeed feed;
    GuessInput guesses{talk};
    std::unique_ptr<PresentView> view;
    std::unique_ptr<SpeakerView> speaker;
    std::unique_ptr<TalkLamp> lamp;
    bool speakerAsked = false;          ///< by key, where there is no display for it
};

PresentationDesk::PresentationDesk(AtlasSession &session, Settings &settings, QWidget &window, const QString &memory)
    : QObject(&window), m_session(session), m_settings(settings), m_window(window), m_displays(new QMenu(&window)), m_choices(new QActionGroup(this)), m_memory(memory)
{
    m_displays->setObjectName(QStringLiteral("displayMenu"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        fillDisplays();
        place();
    });
    const auto settle = [this] { m_settle.start(); };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, settle);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, settle);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, settle);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setBeamer(action->data().toString());
        place();
    });
    connect(&session, &AtlasSession::languageChanged, this, [this](const QString &language) {
        fillDisplays();
        if (m_stage)
            m_stage->feed.setLanguage(language);
    });
    connect(&m_awake, &StayAwake::changed, this, &PresentationDesk::showWarnings);
    fillDisplays();
}

PresentationDesk::~PresentationDesk()
{
    // Quitting is no crash; and there is nobody any more who would be told.
    m_awake.disconnect(this);
    if (m_stage)
        m_memory.end();
}

Presentation *PresentationDesk::talk() { return m_stage ? &m_stage->talk : nullptr; }
SlideFeed *PresentationDesk::feed() { return m_stage ? &m_stage->feed : nullptr; }
PresentView *PresentationDesk::view() { return m_stage ? m_stage->view.get() : nullptr; }
GuessInput *PresentationDesk::guesses() { return m_stage ? &m_stage->guesses : nullptr; }
TalkLamp *PresentationDesk::lamp() { return m_stage ? m_stage->lamp.get() : nullptr; }
SpeakerView *PresentationDesk::speaker() { return m_stage ? m_stage->speaker.get() : nullptr; }

void PresentationDesk::start(const Story &story, int step)
{
    if (!story.steps.isEmpty())
        open({story, step, QDateTime::currentDateTime(), m_session.data()->parts().file}, false);
}

void PresentationDesk::start()
{
    if (m_session.table() >= 0)
        start(storyOf(m_session.view()));
}

QString PresentationDesk::resumableAtlas()
{
    const auto talk = m_memory.left();
    return talk ? talk->atlas : QString();
}

bool PresentationDesk::resume()
{
    const auto talk = m_memory.left();
    if (!talk || m_stage || talk->atlas != m_session.data()->parts().file)
        return false;
    open(*talk, true);
    return true;
}

void PresentationDesk::open(const BrokenTalk &kept, bool resumed)
{
    stop();
    m_stage = std::make_unique<Stage>(m_session.data(), kept.story, m_session.view().language);
    Presentation &talk = m_stage->talk;
    PresentView &view = *m_stage->view;
    SpeakerView &speaker = *m_stage->speaker;
    talk.setDistance(m_settings.viewingDistance());
    speaker.setNotesSize(m_settings.notesSize());
    if (resumed)
        talk.setStarted(kept.started);
    talk.begin(kept.step);
    m_memory.begin({kept.story, talk.index(), talk.started(), kept.atlas});

    connect(&talk, &Presentation::stepChanged, this, [this](int step) {
        m_memory.setStep(step);
        Q_EMIT stepChanged(step);
    });
    connect(&talk, &Presentation::distanceChanged, this, [this](double distance) { m_settings.setViewingDistance(distance); });
    connect(&view, &PresentView::leaveAsked, this, &PresentationDesk::stop, Qt::QueuedConnection);
    connect(&view, &PresentView::speakerAsked, this, &PresentationDesk::toggleSpeaker, Qt::QueuedConnection);
    connect(&speaker, &SpeakerView::keyPressed, &view, &PresentView::press);
    connect(&speaker, &SpeakerView::notesSizeChanged, this, [this](int size) { m_settings.setNotesSize(size); });
    connect(&speaker, &SpeakerView::closed, this, [this] { m_stage->speakerAsked = false; });
    view.installEventFilter(this);
    place();
    m_awake.hold(tr("Presenting"));
    showWarnings();
    Q_EMIT presentingChanged(true);
}

void PresentationDesk::stop()
{
    if (!m_stage)
        return;
    m_awake.release();
    m_memory.end();
    m_stage->view->removeEventFilter(this);
    m_stage.reset();
    m_window.raise();
    m_window.activateWindow();
    Q_EMIT presentingChanged(false);
}

/// A window manager may close the slide as any window: then the talk is over.
bool PresentationDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && m_stage && watched == m_stage->view.get()) {
        event->ignore();
        QMetaObject::invokeMethod(this, &PresentationDesk::stop, Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QScreen *PresentationDesk::beamer() const
{
    const QList<QScreen *> all = QGuiApplication::screens();
    const auto chosen = std::ranges::find(all, m_settings.beamer(), &QScreen::name);
    if (chosen != all.end())
        return *chosen;
    const auto second = std::ranges::find_if(all, [](const QScreen *screen) { return screen != QGuiApplication::primaryScreen(); });
    return second != all.end() ? *second : QGuiApplication::primaryScreen();
}

QScreen *PresentationDesk::speakerScreen() const
{
    const QList<QScreen *> all = QGuiApplication::screens();
    QScreen *slide = beamer(), *primary = QGuiApplication::primaryScreen();
    if (primary != slide)
        return primary;
    const auto other = std::ranges::find_if(all, [slide](const QScreen *screen) { return screen != slide; });
    return other == all.end() ? nullptr : *other;
}

void PresentationDesk::place()
{
    if (!m_stage)
        return;
    QScreen *other = speakerScreen();
    placeSlide(beamer());
    if (other)
        placeSpeaker(other);
    else if (!m_stage->speakerAsked)
        m_stage->speaker->hide();
    m_stage->view->raise();
    m_stage->view->activateWindow();
    m_stage->view->setFocus();
}

void PresentationDesk::placeSlide(QScreen *screen)
{
    PresentView &view = *m_stage->view;
    if (!screen || (view.isVisible() && view.isFullScreen() && view.geometry() == screen->geometry()))
        return;
    // A window that fills one display does not let itself be moved to another.
    if (view.isVisible() && view.isFullScreen() && view.screen() != screen)
        view.setWindowState(Qt::WindowNoState);
    view.setScreen(screen);
    view.setGeometry(screen->geometry());
    view.setWindowTitle(tr("Slide – Krimpatlas"));
    view.showFullScreen();
}

void PresentationDesk::placeSpeaker(QScreen *screen)
{
    SpeakerView &speaker = *m_stage->speaker;
    if (speaker.isVisible() && speaker.screen() == screen)
        return;
    speaker.setWindowState(Qt::WindowNoState);
    speaker.setScreen(screen);
    speaker.setGeometry(screen->availableGeometry());
    speaker.showMaximized();
}

/// On its own display the view of the speaker comes and goes; with one display it is a window over the slide.
void PresentationDesk::toggleSpeaker()
{
    if (!m_stage)
        return;
    SpeakerView &speaker = *m_stage->speaker;
    if (speaker.isVisible()) {
        m_stage->speakerAsked = false;
        speaker.hide();
        m_stage->view->activateWindow();
    } else if (QScreen *screen = speakerScreen()) {
        placeSpeaker(screen);
        m_stage->view->activateWindow();
    } else {
        m_stage->speakerAsked = true;
        const QRect room = beamer()->availableGeometry();
        speaker.setWindowState(Qt::WindowNoState);
        speaker.setGeometry(QRect(room.center() - QPoint(room.width() / 3, room.height() / 3), room.size() * 2 / 3));
        speaker.show();
        speaker.raise();
        speaker.activateWindow();
    }
}

void PresentationDesk::fillDisplays()
{
    const QList<QScreen *> all = QGuiApplication::screens();
    m_displays->clear();
    qDeleteAll(m_choices->actions());
    m_displays->setTitle(tr("Projector"));
    for (const QScreen *screen : all) {
        const QSize pixels = screen->size() * screen->devicePixelRatio();
        const QString model = screen->model().isEmpty() ? screen->name() : QStringLiteral("%1 (%2)").arg(screen->model(), screen->name());
        QAction *action = m_displays->addAction(tr("Projector: %1, %2 × %3").arg(model).arg(pixels.width()).arg(pixels.height()));
        action->setCheckable(true);
        action->setData(screen->name());
        action->setChecked(screen == beamer());
        m_choices->addAction(action);
    }
    m_displays->menuAction()->setVisible(all.size() > 1);
}

void PresentationDesk::showWarnings()
{
    if (m_stage)
        m_stage->speaker->setWarning(m_awake.hasFailed() ? tr("The screen may go dark by itself: this desktop did not let Krimpatlas keep it awake.") : QString());
}

} // namespace atlas
