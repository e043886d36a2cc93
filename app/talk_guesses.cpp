// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/talk_guesses.h"

#include "layers/model/presentation.h"
#include "widgets/present/present_view.h"
#include "widgets/present/slide_feed.h"

namespace atlas {

TalkGuesses::TalkGuesses(Presentation &talk, SlideFeed &feed, PresentView &view) : m_talk(talk), m_feed(feed), m_view(view)
{
    view.setInput(&m_input);
    connect(&feed, &SlideFeed::slideChanged, this, &TalkGuesses::takeSlide);
    connect(&talk, &Presentation::stepChanged, this, &TalkGuesses::takeSlide);
    connect(&m_input, &GuessInput::answersChanged, this, [this] {
        m_talk.setGuess(m_input.state());
        m_view.update();
    });
    connect(&m_input, &GuessInput::revealedChanged, this, [this] { m_talk.setGuess(m_input.state()); });
    takeSlide();
}

TalkGuesses::~TalkGuesses() { m_view.setInput(nullptr); }

/// Keys are for what is seen: while the slide of another step still stands nothing is guessed.
void TalkGuesses::takeSlide()
{
    const auto &slide = m_feed.slide();
    if (!slide || slide->job.step.id != m_talk.told().id || !slide->job.step.guess)
        return m_input.clear();
    m_input.setStep(slide->job.data, slide->job.step, m_talk.guess(), slide->job.options);
    m_view.update();
}

} // namespace atlas
