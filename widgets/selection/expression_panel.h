// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/filter_job.h"
#include "widgets/selection/set_change.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace atlas {

class ExpressionField;

/// Where an expression is typed: says how many places it selects while it is typed, or what is wrong with it.
class ExpressionPanel : public QWidget {
    Q_OBJECT

public:
    /// @param over the widget that the proposals of words lie over.
    ExpressionPanel(AtlasSession &session, QWidget *over, QWidget *parent);

    [[nodiscard]] ExpressionField &field() { return *m_field; }
    [[nodiscard]] QPushButton &button(SetChange change) { return *m_buttons[static_cast<std::size_t>(change)]; }
    /// Finds the answer again: another level, year, atlas or selection.
    void refresh();
    /// Shows an expression that was chosen elsewhere.
    void setExpression(const QString &expression);

Q_SIGNALS:
    /// Only with an expression that parses and selects something.
    void asked(const QString &expression, const std::vector<int> &rows, atlas::SetChange change);
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void retranslateWords();
    void ask(SetChange change);
    void show(const FilterAnswer &answer);
    void say(const QString &text, const QStringList &notes, const char *role);
    void enableButtons(bool possible);
    [[nodiscard]] bool underWay(const FilterError &error) const;

    AtlasSession &m_session;
    ExpressionField *m_field;
    QLabel *m_heading, *m_answer, *m_notes;
    std::array<QPushButton *, 4> m_buttons;
    FilterJob m_job;
    QTimer m_pause;
    bool m_insist = false;      ///< it was entered: what is wrong is wrong, not just unfinished
    bool m_possible = false;
};

} // namespace atlas
