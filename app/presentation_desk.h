// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/stay_awake.h"
#include "app/talk_memory.h"
#include "layers/model/atlas_session.h"
#include "layers/model/presentation.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QActionGroup;
class QMenu;
class QScreen;
class QWidget;

namespace atlas {

class GuessInput;
class PresentView;
class Settings;
class SlideFeed;
class SpeakerView;
class TalkLamp;

/// Holds a talk: the slide full screen on the display that was chosen, the speaker's notes on another if there is one,
/// the screen kept awake, the step kept for after a crash. Displays may come and go meanwhile.
class PresentationDesk : public QObject {
    Q_OBJECT

public:
    /// @param window comes back to the front when the talk is over; outlives this
    /// @param memory where a talk is kept for after a crash; empty = where the program keeps it
    PresentationDesk(AtlasSession &session, Settings &settings, QWidget &window, const QString &memory = {});
    ~PresentationDesk() override;

    /// Begins at a step; a talk that is held ends. Nothing happens with a story without steps.
    void start(const Story &story, int step = 0);
    /// With what the window shows as the only step.
    void start();
    /// Goes on with a talk that a crash broke off, at once and at its step; the atlas it was held with has to be open.
    /// @return false if there is none to go on with
    bool resume();
    /// The file of the atlas of such a talk, for who has to open it first; empty = the built-in one, or no talk.
    [[nodiscard]] QString resumableAtlas();
    void stop();

    [[nodiscard]] bool isPresenting() const { return m_stage != nullptr; }
    // None of these without a talk.
    [[nodiscard]] Presentation *talk();
    [[nodiscard]] SlideFeed *feed();
    [[nodiscard]] PresentView *view();
    [[nodiscard]] SpeakerView *speaker();
    [[nodiscard]] GuessInput *guesses();
    [[nodiscard]] TalkLamp *lamp();

    /// "Beamer", with a display to choose; seen only where there are several.
    [[nodiscard]] QMenu *displayMenu() { return m_displays; }
    /// The display for the slide: the one that was chosen, else the second, else the only one.
    [[nodiscard]] QScreen *beamer() const;
    /// The display for the speaker; nullptr if there is only one.
    [[nodiscard]] QScreen *speakerScreen() const;

Q_SIGNALS:
    void presentingChanged(bool presenting);
    /// The talk is at another step: for a window that shows the story.
    void stepChanged(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Stage;
    void open(const BrokenTalk &talk, bool resumed);
    void place();
    void placeSlide(QScreen *screen);
    void placeSpeaker(QScreen *screen);
    void toggleSpeaker();
    void fillDisplays();
    void showWarnings();

    AtlasSession &m_session;
    Settings &m_settings;
    QWidget &m_window;
    QMenu *m_displays;
    QActionGroup *m_choices;
    StayAwake m_awake;
    TalkMemory m_memory;
    QTimer m_settle;                    ///< displays come and go in several steps
    std::unique_ptr<Stage> m_stage;
};

} // namespace atlas
