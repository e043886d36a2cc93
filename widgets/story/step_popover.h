// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"
#include "widgets/style/popover.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace atlas {

class MultiplesList;

/// What the current step puts before the room, and what the room guesses first.
class StepPopover : public Popover {
    Q_OBJECT

public:
    StepPopover(StorySession &session, QWidget *window);

    void open(const QRect &anchor);
    [[nodiscard]] QComboBox &shows() { return *m_shows; }
    [[nodiscard]] QComboBox &chart() { return *m_chart; }
    [[nodiscard]] MultiplesList &maps() { return *m_maps; }
    [[nodiscard]] QCheckBox &plays() { return *m_plays; }
    [[nodiscard]] QComboBox &guess() { return *m_guess; }
    [[nodiscard]] QLineEdit &question() { return *m_question; }
    [[nodiscard]] QComboBox &known() { return *m_known; }
    [[nodiscard]] const QLabel &note() const { return *m_note; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();
    void refresh();
    void refreshShows(const StoryStep &step);
    void refreshGuess(const StoryStep &step);
    void changeGuess(const std::function<void(StepGuess &)> &change);
    QLabel *addRow(QGridLayout *grid, QWidget *field);
    static void setShown(QLabel *label, QWidget *field, bool shown);

    StorySession &m_session;
    QComboBox *m_shows, *m_chart, *m_by;
    MultiplesList *m_maps;
    QCheckBox *m_plays;
    QComboBox *m_guess;
    QLineEdit *m_question;
    QComboBox *m_known;
    QLabel *m_showsLabel, *m_chartLabel, *m_byLabel, *m_mapsNote, *m_guessLabel, *m_questionLabel, *m_knownLabel, *m_note;
};

} // namespace atlas
