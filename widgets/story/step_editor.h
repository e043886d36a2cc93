// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"

#include <QLabel>
#include <QList>
#include <QWidget>

class QPushButton;

namespace atlas {

class StepPopover;
class WordsField;

/// The words of the current step, written where they stand, and what the step shows.
class StepEditor : public QWidget {
    Q_OBJECT

public:
    explicit StepEditor(StorySession &session, QWidget *parent = nullptr);

    /// @param words any but the question, which the popover has
    [[nodiscard]] WordsField &field(StorySession::Words words) { return *m_rows[static_cast<int>(words)].field; }
    [[nodiscard]] QPushButton &kindButton() { return *m_kind; }
    [[nodiscard]] QPushButton &takeViewButton() { return *m_takeView; }
    /// Made when first opened.
    [[nodiscard]] StepPopover *popover() { return m_popover; }
    void openPopover();
    /// Gives the title the keys.
    void write();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QLabel *label;
        WordsField *field;
    };
    void addRow(StorySession::Words words, bool paragraph, int least, int most);
    void retranslate();
    void refresh();
    void refreshSources();
    void followView();

    StorySession &m_session;
    QList<Row> m_rows;              ///< in the order of StorySession::Words
    QPushButton *m_kind, *m_takeView;
    QLabel *m_missing, *m_sources;
    StepPopover *m_popover = nullptr;
    ViewState m_sourcesOf;          ///< the view that m_sources is about
};

} // namespace atlas
