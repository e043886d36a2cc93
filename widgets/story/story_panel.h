// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace atlas {

class StepEditor;
class StepList;
class StoryChooser;
class SummaryPopover;

/// The story beside the map: which it is, its steps in their order, the words of the one it is at, and what leaves it.
class StoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit StoryPanel(StorySession &session, QWidget *parent = nullptr);

    [[nodiscard]] StoryChooser &chooser() { return *m_chooser; }
    [[nodiscard]] QLineEdit &title() { return *m_title; }
    [[nodiscard]] StepList &steps() { return *m_steps; }
    [[nodiscard]] StepEditor &editor() { return *m_editor; }
    [[nodiscard]] QPushButton &addButton() { return *m_add; }
    [[nodiscard]] QPushButton &presentButton() { return *m_present; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }
    [[nodiscard]] QPushButton &exportButton() { return *m_export; }
    [[nodiscard]] SummaryPopover *summary() { return m_summary; }
    void openSummary();
    /// Where the project stands, under everything: "Saved as …", "Not saved yet".
    void setFile(const QString &words, bool dirty);
    void setBusy(bool busy);
    void addView();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void presentAsked();
    void saveAsked();
    void handOutAsked();
    void webPageAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFoot(QWidget *foot);
    void connectParts();
    void retranslate();
    void refresh();
    void openMenu();
    void fitButtons();

    StorySession &m_session;
    StoryChooser *m_chooser;
    QToolButton *m_more;
    QLineEdit *m_title;
    QBoxLayout *m_buttons;          ///< add and present: beside each other, or one over the other
    QPushButton *m_add, *m_present, *m_save, *m_export;
    QMenu *m_exports;
    QAction *m_handOut, *m_webPage;
    QSplitter *m_parts;
    StepList *m_steps;
    StepEditor *m_editor;
    QWidget *m_nothing;             ///< in the place of the steps
    QLabel *m_empty, *m_file;
    SummaryPopover *m_summary = nullptr;    ///< made when first opened
};

} // namespace atlas
