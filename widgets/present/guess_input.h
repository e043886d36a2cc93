// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/guess_slide.h"
#include "widgets/present/slide_input.h"

#include <QObject>

#include <memory>

namespace atlas {

/// Turns keys, mouse and fingers into the guesses of a room at one step.
///
/// - Higher: A … E or a press on a card is a vote; with Shift, or at its minus, one is taken back.
/// - Where: a press sets a pin; arrow keys move a cross (with Shift further), Enter sets the pin there.
/// - Trend: a line is drawn through the years; or Left and Right choose a year, Up and Down its figure, Enter ends it.
/// - Rank: a press on the ladder; or digits and Enter.
/// - Backspace takes the last one back. "Next" tells the truth first; "previous" hides it again.
///
/// GUI thread only.
class GuessInput : public QObject, public SlideInput {
    Q_OBJECT

public:
    explicit GuessInput(QObject *parent = nullptr) : QObject(parent) {}

    /// Another step is shown. @param state as it was kept; @param options those its slide is drawn with
    void setStep(std::shared_ptr<const AtlasData> data, const StoryStep &step, const GuessState &state, const SlideOptions &options);
    /// No step that asks anything: nothing is taken any more.
    void clear();

    [[nodiscard]] bool isAsking() const { return m_data != nullptr && m_question.canBeAsked(); }
    [[nodiscard]] const GuessState &state() const { return m_state; }
    [[nodiscard]] const GuessQuestion &question() const { return m_question; }
    [[nodiscard]] const GuessPlan &plan() const { return m_plan; }
    /// What stands there, for a screen reader: question, guesses, distances once revealed.
    [[nodiscard]] QString spoken() const;
    /// Which keys do what at this question: for the speaker's screen.
    [[nodiscard]] QString hint() const;

    bool key(const QKeyEvent &event) override;
    bool next() override;
    bool previous() override;
    bool press(QPointF at) override;
    void move(QPointF at) override;
    void release(QPointF at) override;
    void paint(QPainter &painter) override;

Q_SIGNALS:
    /// The guesses are others: keep state(), ask for update().
    void answersChanged();
    /// The truth is told or hidden: another slide is to be shown, guessSlide() of state(). After answersChanged().
    void revealedChanged(bool revealed);
};

} // namespace atlas
