// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "widgets/present/slide_feed.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace atlas {

class SlideThumb;

/// What the speaker sees and the room does not: the slide, the next one, the notes, the clock, all steps. The keys are
/// those of the slide. Reads and writes only the talk.
class SpeakerView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeastNotes = 12, kMostNotes = 48;     ///< size of the notes, pixels before the theme's scale

    SpeakerView(Presentation &talk, SlideFeed &feed, QWidget *parent = nullptr);
    ~SpeakerView() override;

    void setNotesSize(int size);                ///< clamped
    [[nodiscard]] int notesSize() const { return m_notesSize; }
    /// What the speaker has to know about the machine, in a small line; empty = nothing.
    void setWarning(const QString &text);

    [[nodiscard]] QPlainTextEdit &notes() { return *m_notes; }
    [[nodiscard]] QListWidget &steps() { return *m_steps; }
    [[nodiscard]] SlideThumb &shown() { return *m_shown; }
    [[nodiscard]] SlideThumb &next() { return *m_next; }
    [[nodiscard]] QLabel &clock() { return *m_clock; }

Q_SIGNALS:
    /// A key that is not of the notes: for PresentView::press().
    void keyPressed(const QKeyEvent &event);
    void notesSizeChanged(int size);
    void closed();                              ///< by the hand of the speaker

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void fillSteps();
    void takeStep();
    void takePictures();
    void takeState();
    void tick();
    void askPictures();

    Presentation &m_talk;
    SlideFeed &m_feed;
    QLabel *m_title, *m_count, *m_clock, *m_elapsed, *m_nextTitle, *m_warning;
    SlideThumb *m_shown, *m_next;
    QPlainTextEdit *m_notes;
    QListWidget *m_steps;
    QTimer m_second;
    int m_notesSize = 20;
};

} // namespace atlas
