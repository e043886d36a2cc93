// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/word_completion.h"

#include <QLineEdit>

namespace atlas {

class DetailList;

/// A line for an expression: proposes the words that can follow, and underlines what is wrong. Tab, Enter or a
/// press takes over a proposal; Esc puts them away.
class ExpressionField : public QLineEdit {
    Q_OBJECT

public:
    /// @param over the widget that the proposals lie over, below the line.
    ExpressionField(QWidget *over, QWidget *parent);

    void setWords(const QList<CompletionWord> &words) { m_words = words; }
    /// @param length 0 = the place where something is missing; position −1 = nothing is wrong.
    void setMark(int position, int length);
    [[nodiscard]] DetailList &proposals() { return *m_list; }
    [[nodiscard]] bool proposing() const;
    void stopProposing();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void propose(bool all);
    void take(int row);
    [[nodiscard]] int xOf(int position) const;

    QWidget *m_over;
    DetailList *m_list;
    QList<CompletionWord> m_words, m_proposed;
    int m_mark = -1, m_markLength = 0;
};

} // namespace atlas
