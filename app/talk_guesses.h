// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/present/guess_input.h"

namespace atlas {

class Presentation;
class PresentView;
class SlideFeed;

/// Lets a room guess at the steps that ask: the input takes what is meant for it while the slide of such a step is
/// shown, and the talk keeps the answers. GUI thread.
class TalkGuesses : public QObject {
    Q_OBJECT

public:
    /// All three outlive this.
    TalkGuesses(Presentation &talk, SlideFeed &feed, PresentView &view);
    ~TalkGuesses() override;

    [[nodiscard]] GuessInput &input() { return m_input; }

private:
    void takeSlide();

    Presentation &m_talk;
    SlideFeed &m_feed;
    PresentView &m_view;
    GuessInput m_input;
};

} // namespace atlas
