// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/lamp.h"

#include <QObject>

class QWidget;

namespace atlas {

class LampPanel;
class Presentation;
class PresentView;
class SlideFeed;

/// Shows the slides of a talk as a weak lamp leaves them, with the panel that says what is then told apart; what it
/// proposes becomes the look of the present step. GUI thread.
class TalkLamp : public QObject {
    Q_OBJECT

public:
    /// All three outlive this.
    TalkLamp(Presentation &talk, SlideFeed &feed, PresentView &view);
    ~TalkLamp() override;

    [[nodiscard]] bool isShown() const { return m_panel != nullptr; }
    [[nodiscard]] LampPanel *panel() { return m_panel; }    ///< nullptr while it is not shown
    void setShown(bool shown);

private:
    void takeSlide();

    Presentation &m_talk;
    SlideFeed &m_feed;
    PresentView &m_view;
    LampPanel *m_panel = nullptr;
    Lamp m_lamp;                ///< as it was set last
};

} // namespace atlas
