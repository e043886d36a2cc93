// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "layers/render/story/guess_slide.h"
#include "widgets/present/slide_input.h"
#include "widgets/present/slide_renderer.h"

#include <QObject>

#include <memory>
#include <optional>

namespace atlas {

/// The maker of slides for talks in which the room guesses: what a step asks, and once it is revealed the truth.
Slide slideWithGuess(const SlideJob &job);

/// Turns keys, mouse and fingers into the guesses of a room at the steps that ask something.
///
/// - Higher: A … E or a press on a card is a vote; with Shift, or at its minus, one is taken back.
/// - Where: a press sets a pin; arrow keys move a cross (with Shift in small steps), Enter sets the pin there.
/// - Trend: a line is drawn through the years; or Left and Right choose a year, Up and Down its figure (with Shift in
///   small steps), Enter ends it.
/// - Rank: a press on the ladder; or digits and Enter.
/// - Other letters do nothing: a place that was gone to by name would tell its figure.
/// - Backspace takes the last one back, Escape what was begun. "Next" tells the truth first; "previous" hides it again.
///
/// The guesses are the talk's; it keeps them by step. GUI thread only.
class GuessInput : public QObject, public SlideInput {
    Q_OBJECT

public:
    explicit GuessInput(Presentation &talk, QObject *parent = nullptr);

    /// Whether the slide that is shown asks something.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] const GuessQuestion &question() const { return m_question; }
    [[nodiscard]] const GuessPlan &plan() const { return m_plan; }
    /// What stands there, for a screen reader: question, guesses, distances once revealed.
    [[nodiscard]] QString spoken() const;
    /// Which keys do what at this question, for the speaker's screen; empty if nothing is asked.
    [[nodiscard]] QString hint() const override;

    bool key(const QKeyEvent &event) override;
    bool next() override;
    bool previous() override;
    bool press(QPointF at) override;
    void move(QPointF at) override;
    void release(QPointF at) override;
    void slideShown(const RenderedSlide &slide) override;
    void paint(QPainter &painter) override;

Q_SIGNALS:
    void changed();                 ///< what is painted, spoken(), hint()

private:
    [[nodiscard]] bool isOpen() const { return isAsking() && !m_state.revealed; }
    void take(const GuessState &state);
    void give(GuessAnswer answer);
    void takeBack();
    void vote(int place, bool back);
    bool answers(const QKeyEvent &event);
    bool endDraft(const QKeyEvent &event);
    bool keyHigher(const QKeyEvent &event);
    bool keyWhere(const QKeyEvent &event);
    bool keyTrend(const QKeyEvent &event);
    bool keyRank(const QKeyEvent &event);
    void moveCross(QPointF by);
    void stepYear(int by);
    void stepFigure(double by);
    void drawTo(QPointF at);
    [[nodiscard]] double clampedFigure(double figure) const;
    [[nodiscard]] GuessAnswer fresh() const;
    [[nodiscard]] bool isFull() const { return m_state.answers.size() >= kMostGuesses; }

    Presentation &m_talk;
    std::optional<SlideJob> m_job;      ///< of the slide that is shown
    GuessQuestion m_question;
    GuessPlan m_plan;
    GuessState m_state;                 ///< as the talk has it, of the step that is shown
    std::optional<QPointF> m_from;      ///< while a line is drawn: where the hand was last
};

} // namespace atlas
