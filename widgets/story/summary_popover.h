// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"
#include "widgets/style/popover.h"

class QLabel;

namespace atlas {

class WordsField;

/// What the story is about, in some sentences: on the first page of a hand-out, and where stories are chosen.
class SummaryPopover : public Popover {
    Q_OBJECT

public:
    SummaryPopover(StorySession &session, QWidget *window);

    void open(const QRect &anchor);
    [[nodiscard]] WordsField &field() { return *m_field; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    StorySession &m_session;
    QLabel *m_label;
    WordsField *m_field;
};

} // namespace atlas
