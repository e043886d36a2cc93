// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/story_session.h"

#include "layers/model/step_of_view.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace atlas {

/// Puts the stories as they were, or as they became, in the place of the others.
class StoryCommand : public QUndoCommand {
public:
    StoryCommand(StorySession &session, StorySession::State before, StorySession::State after, const QString &text, QString merge)
        : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)), m_merge(std::move(merge))
    {
    }

    void undo() override { m_session.apply(m_before); }
    void redo() override { m_session.apply(m_after); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const StoryCommand &>(*other);
        if (later.m_merge != m_merge)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    StorySession &m_session;
    StorySession::State m_before, m_after;
    QString m_merge;
};

namespace {

bool isOfWords(const StoryStep &step) { return step.shows == StepShows::Words || step.shows == StepShows::Table; }

} // namespace

StorySession::StorySession(AtlasSession &atlas, QObject *parent) : QObject(parent), m_atlas(atlas)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT dirtyChanged(!clean); });
}

StorySession::~StorySession()
{
    // Its end is no news to anybody.
    m_undo.disconnect(this);
}

const Story *StorySession::story() const
{
    if (m_now.shipped)
        return &*m_now.shipped;
    const auto it = std::ranges::find(m_now.own, m_now.shown, &Story::id);
    return it == m_now.own.end() ? nullptr : &*it;
}

const StoryStep *StorySession::currentStep() const
{
    const Story *shown = story();
    return shown && m_now.step >= 0 && m_now.step < shown->steps.size() ? &shown->steps[m_now.step] : nullptr;
}

bool StorySession::showsStep() const
{
    const StoryStep *step = currentStep();
    return step && stepView(step->view) == stepView(m_atlas.view());
}

bool StorySession::canShow(const StoryStep &step) const
{
    return isOfWords(step) || holdsView(*m_atlas.data(), step.view);
}

void StorySession::apply(const State &state)
{
    const int stepBefore = m_now.step;
    m_now = state;
    Q_EMIT changed();
    if (stepBefore != m_now.step)
        Q_EMIT stepChanged(m_now.step);
}

void StorySession::push(const State &next, const QString &words, const QString &merge)
{
    if (next == m_now)
        return;
    if (merge.isEmpty())
        endStep();
    m_undo.push(new StoryCommand(*this, m_now, next, words, merge));
}

void StorySession::replace(const QList<Story> &own, const QString &shown, int step, bool unsaved)
{
    m_undo.clear();
    endStep();
    State next{own, std::nullopt, shown, -1};
    if (const auto it = std::ranges::find(own, shown, &Story::id); it != own.end() && !it->steps.isEmpty())
        next.step = std::clamp(step, 0, static_cast<int>(it->steps.size()) - 1);
    apply(next);
    if (unsaved)
        m_undo.resetClean();
}

void StorySession::showOwn(const QString &id)
{
    endStep();
    const auto it = std::ranges::find(m_now.own, id, &Story::id);
    if (it != m_now.own.end())
        apply({m_now.own, std::nullopt, id, it->steps.isEmpty() ? -1 : 0});
}

void StorySession::showShipped(const Story &story)
{
    endStep();
    apply({m_now.own, story, {}, story.steps.isEmpty() ? -1 : 0});
}

void StorySession::showNone()
{
    endStep();
    apply({m_now.own, std::nullopt, {}, -1});
}

/// The step is the current one, whatever the window shows.
void StorySession::select(int step)
{
    const Story *shown = story();
    if (!shown || step < 0 || step >= shown->steps.size() || step == m_now.step)
        return;
    endStep();
    m_now.step = step;
    Q_EMIT stepChanged(step);
}

void StorySession::goTo(int step)
{
    select(step);
    if (m_now.step != step || !currentStep())
        return;
    const StoryStep there = *currentStep();
    if (!canShow(there)) {
        Q_EMIT cannotShow(there);
        return;
    }
    if (!holdsView(*m_atlas.data(), there.view))
        return;
    ViewState view = there.view;
    view.theme = m_atlas.view().theme;
    view.language = m_atlas.view().language;
    view.kept = m_atlas.view().kept;
    // Where one looks is no step back; what is shown is.
    const Extent extent = std::exchange(view.extent, m_atlas.view().extent);
    m_atlas.setView(view);
    m_atlas.setExtent(extent);
}

} // namespace atlas
