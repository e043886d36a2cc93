// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"
#include "widgets/style/choice_button.h"

class QMenu;

namespace atlas {

/// Names the story that is shown; pressed it offers the others: own ones, those that come with the program, a new one.
class StoryChooser : public ChoiceButton {
    Q_OBJECT

public:
    explicit StoryChooser(StorySession &session, QWidget *parent = nullptr);

    /// What a press opens; filled when it opens.
    [[nodiscard]] QMenu &menu() { return *m_menu; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();

    StorySession &m_session;
    QMenu *m_menu;
};

} // namespace atlas
