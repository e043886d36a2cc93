// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/story/story.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace atlas {

/// The stories of the project, the one of them (or of the program's own) that is shown, and the step one is at. Has
/// steps back of its own. A change to a story of the program makes an own copy of it first. GUI thread only.
class StorySession : public QObject {
    Q_OBJECT

public:
    /// The words of a step or of a story that somebody writes.
    enum class Words { Title, Text, Notes, Source, Question };

    explicit StorySession(AtlasSession &atlas, QObject *parent = nullptr);
    ~StorySession() override;

    [[nodiscard]] AtlasSession &atlas() { return m_atlas; }
    [[nodiscard]] const QList<Story> &own() const { return m_now.own; }
    /// nullptr if none is shown.
    [[nodiscard]] const Story *story() const;
    [[nodiscard]] bool isShipped() const { return m_now.shipped.has_value(); }
    /// Position of the current step; −1 = none. Within the story that is shown.
    [[nodiscard]] int step() const { return m_now.step; }
    [[nodiscard]] const StoryStep *currentStep() const;
    /// The window shows what the current step shows, but for language, theme and kept selections.
    [[nodiscard]] bool showsStep() const;
    /// The atlas that is open has what the step needs. Steps of words and tables need nothing.
    [[nodiscard]] bool canShow(const StoryStep &step) const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// Own stories were changed since setClean().
    [[nodiscard]] bool isDirty() const { return !m_undo.isClean(); }
    void setClean() { m_undo.setClean(); }

    // Not undoable.
    /// Takes the stories of a project; nothing can be undone then.
    /// @param shown id of the one that is shown; empty = none
    /// @param unsaved they are nowhere but here
    void replace(const QList<Story> &own, const QString &shown = {}, int step = 0, bool unsaved = false);
    void showOwn(const QString &id);
    void showShipped(const Story &story);
    void showNone();
    /// The window shows the view of the step (a step of the atlas session); if the atlas has no such view, the window
    /// keeps its own and cannotShow() tells.
    void goTo(int step);

    // Each is one undo step.
    void addStory();
    void makeOwn();                                     ///< a copy of the shipped story that is shown
    void removeStory();
    void writeStory(Words words, const QString &text);  ///< Title, or Text: the summary
    /// A step of what the window shows, after the current one. Makes a story if none is shown.
    void addView();
    void removeStep(int step);
    void duplicateStep(int step);
    void moveStep(int from, int to);
    /// In the language of the window. Question: of a step with a guess. What is typed in one go, until endStep(), is one step back. Words stand in both
    /// languages until they are written in the other one.
    void writeStep(int step, Words words, const QString &text);
    void setShows(int step, StepShows shows);
    void setChart(int step, ChartKind chart);           ///< of its view
    void setMultiples(int step, const FigureMultiples &multiples);
    void setGuess(int step, const std::optional<StepGuess> &guess);
    void setPlays(int step, bool plays);
    /// The view of the step becomes what the window shows.
    void takeView(int step);
    /// The next words begin a new step back, whatever came before: a field was left.
    void endStep() { ++m_run; }

Q_SIGNALS:
    /// Which stories there are, which is shown, or what is in it.
    void changed();
    void stepChanged(int step);
    void dirtyChanged(bool dirty);
    void cannotShow(const atlas::StoryStep &step);

private:
    friend class StoryCommand;
    /// What an undo step puts back.
    struct State {
        QList<Story> own;
        std::optional<Story> shipped;       ///< shown in place of an own one
        QString shown;                      ///< id of an own story
        int step = -1;

        bool operator==(const State &) const = default;
    };
    void apply(const State &state);
    void select(int step);
    void push(const State &next, const QString &words, const QString &merge = {});
    /// The present state with an own story shown: a copy of the shipped one, as an undo step of its own.
    [[nodiscard]] State owned();
    [[nodiscard]] static Story &shownIn(State &state);
    template <typename Change> void changeStep(int step, const QString &words, const QString &merge, Change change);
    [[nodiscard]] QString freeId(const QString &wanted) const;
    [[nodiscard]] LocalisedText written(const LocalisedText &before, const LocalisedText &proposed, const QString &text, const QString &field);

    AtlasSession &m_atlas;
    State m_now;
    QUndoStack m_undo;
    int m_run = 0;
    QString m_field;                        ///< "run field": what is being written
    bool m_both = false;                    ///< and the other language follows
};

} // namespace atlas
