// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/story_session.h"

#include "layers/model/step_of_view.h"

#include <QSet>

#include <algorithm>
#include <utility>

// What changes the stories: each is a step back of its own.

namespace atlas {

namespace {

QString freeStepId(const QList<StoryStep> &steps)
{
    QSet<QString> taken;
    for (const StoryStep &step : steps)
        taken.insert(step.id);
    qsizetype n = steps.size() + 1;
    while (taken.contains(QStringLiteral("step-%1").arg(n)))
        ++n;
    return QStringLiteral("step-%1").arg(n);
}

QString &wordsIn(LocalisedText &text, const QString &language) { return language == QLatin1String("en") ? text.en : text.nl; }

LocalisedText &wordsOf(StoryStep &step, StorySession::Words words)
{
    switch (words) {
    case StorySession::Words::Text: return step.text;
    case StorySession::Words::Notes: return step.notes;
    case StorySession::Words::Source: return step.source;
    case StorySession::Words::Question: return step.guess->question;
    case StorySession::Words::Title: break;
    }
    return step.title;
}

} // namespace

Story &StorySession::shownIn(State &state)
{
    return *std::ranges::find(state.own, state.shown, &Story::id);
}

QString StorySession::freeId(const QString &wanted) const
{
    const auto taken = [this](const QString &id) { return std::ranges::find(m_now.own, id, &Story::id) != m_now.own.end(); };
    QString id = wanted;
    for (int n = 2; taken(id); ++n)
        id = QStringLiteral("%1-%2").arg(wanted).arg(n);
    return id;
}

StorySession::State StorySession::owned()
{
    if (m_now.shipped) {
        State next = m_now;
        Story copy = *std::exchange(next.shipped, std::nullopt);
        copy.id = next.shown = freeId(copy.id + QStringLiteral("-own"));
        next.own += copy;
        push(next, tr("Make an own copy"));
    }
    return m_now;
}

void StorySession::addStory()
{
    State next = m_now;
    Story story;
    story.id = freeId(QStringLiteral("own"));
    next.own += story;
    next.shipped.reset();
    next.shown = story.id;
    next.step = -1;
    push(next, tr("Begin a story"));
}

void StorySession::makeOwn() { static_cast<void>(owned()); }

void StorySession::removeStory()
{
    if (m_now.shipped || !story())
        return;
    State next = m_now;
    const auto at = std::ranges::find(next.own, next.shown, &Story::id) - next.own.begin();
    next.own.removeAt(at);
    next.shown.clear();
    next.step = -1;
    if (!next.own.isEmpty()) {
        const Story &other = next.own[std::min(at, next.own.size() - 1)];
        next.shown = other.id;
        next.step = other.steps.isEmpty() ? -1 : 0;
    }
    push(next, tr("Delete the story"));
}

LocalisedText StorySession::written(const LocalisedText &before, const LocalisedText &proposed, const QString &text, const QString &field)
{
    const QString &language = m_atlas.view().language;
    const QString other = language == QLatin1String("en") ? QStringLiteral("nl") : QStringLiteral("en");
    LocalisedText next = before;
    // Decided once: while one types, the words of both languages may be the same for a moment.
    if (std::exchange(m_field, field) != field) {
        const QString &there = wordsIn(next, other);
        const QString &here = wordsIn(next, language);
        m_both = there.isEmpty() || there == here || (!here.isEmpty() && there == proposed.in(other));
    }
    wordsIn(next, language) = text;
    // English falls back to Dutch by itself, Dutch to nothing.
    if (m_both)
        wordsIn(next, other) = language == QLatin1String("en") ? text : QString();
    return next;
}

void StorySession::writeStory(Words words, const QString &text)
{
    if (!story())
        return;
    State next = owned();
    const QString field = QStringLiteral("%1 %2 story %3").arg(m_run).arg(next.shown).arg(static_cast<int>(words));
    Story &shown = shownIn(next);
    LocalisedText &place = words == Words::Title ? shown.title : shown.summary;
    place = written(place, {}, text, field);
    push(next, words == Words::Title ? tr("Write the title of the story") : tr("Write the summary of the story"), field);
}

void StorySession::addView()
{
    State next = owned();
    if (!story()) {
        Story made;
        made.id = freeId(QStringLiteral("own"));
        next.own += made;
        next.shown = made.id;
        next.step = -1;
    }
    const AtlasData &data = *m_atlas.data();
    const ViewState view = stepView(m_atlas.view());
    Story &shown = shownIn(next);
    StoryStep step;
    step.id = freeStepId(shown.steps);
    step.view = view;
    step.title = proposedTitle(data, view);
    step.text = proposedText(data, view);
    next.step = static_cast<int>(std::min<qsizetype>(next.step + 1, shown.steps.size()));
    shown.steps.insert(next.step, step);
    push(next, tr("Add this view"));
}

void StorySession::removeStep(int step)
{
    const Story *before = story();
    if (!before || step < 0 || step >= before->steps.size())
        return;
    State next = owned();
    Story &shown = shownIn(next);
    shown.steps.removeAt(step);
    if (next.step > step || next.step >= shown.steps.size())
        --next.step;
    push(next, tr("Remove the step"));
}

void StorySession::duplicateStep(int step)
{
    const Story *before = story();
    if (!before || step < 0 || step >= before->steps.size())
        return;
    State next = owned();
    Story &shown = shownIn(next);
    StoryStep copy = shown.steps[step];
    copy.id = freeStepId(shown.steps);
    shown.steps.insert(step + 1, copy);
    next.step = step + 1;
    push(next, tr("Duplicate the step"));
}

void StorySession::moveStep(int from, int to)
{
    const Story *before = story();
    if (!before || from == to || std::min(from, to) < 0 || std::max(from, to) >= before->steps.size())
        return;
    State next = owned();
    Story &shown = shownIn(next);
    const QString current = next.step >= 0 ? shown.steps[next.step].id : QString();
    shown.steps.move(from, to);
    const auto it = std::ranges::find(shown.steps, current, &StoryStep::id);
    if (it != shown.steps.end())
        next.step = static_cast<int>(it - shown.steps.begin());
    push(next, tr("Move the step"));
}

template <typename Change>
void StorySession::changeStep(int step, const QString &words, const QString &merge, Change change)
{
    const Story *before = story();
    if (!before || step < 0 || step >= before->steps.size())
        return;
    State next = owned();
    change(shownIn(next).steps[step]);
    push(next, words, merge);
}

void StorySession::writeStep(int step, Words words, const QString &text)
{
    const Story *before = story();
    if (!before || step < 0 || step >= before->steps.size() || (words == Words::Question && !before->steps[step].guess))
        return;
    State next = owned();
    StoryStep &there = shownIn(next).steps[step];
    const QString field = QStringLiteral("%1 %2 %3 %4").arg(m_run).arg(next.shown, there.id).arg(static_cast<int>(words));
    const LocalisedText proposed = m_field == field                ? LocalisedText{}
                                   : words == Words::Title         ? proposedTitle(*m_atlas.data(), there.view)
                                   : words == Words::Text          ? proposedText(*m_atlas.data(), there.view)
                                                                   : LocalisedText{};
    LocalisedText &place = wordsOf(there, words);
    place = written(place, proposed, text, field);
    const QStringList names{tr("Write a title"), tr("Write a text"), tr("Write notes"), tr("Write a source"), tr("Write a question")};
    push(next, names[static_cast<int>(words)], field);
}

void StorySession::setShows(int step, StepShows shows)
{
    changeStep(step, tr("Choose what the step shows"), {}, [&](StoryStep &there) {
        there.shows = shows;
        if (shows == StepShows::Maps && there.multiples.by == FigureMultiples::By::None)
            there.multiples.by = FigureMultiples::By::Year;
    });
}

void StorySession::setChart(int step, ChartKind chart)
{
    changeStep(step, tr("Choose the chart of the step"), {}, [&](StoryStep &there) { there.view.charts.current = chart; });
}

void StorySession::setMultiples(int step, const FigureMultiples &multiples)
{
    changeStep(step, tr("Choose the maps of the step"), {}, [&](StoryStep &there) { there.multiples = multiples; });
}

void StorySession::setGuess(int step, const std::optional<StepGuess> &guess)
{
    changeStep(step, tr("Choose what is guessed first"), {}, [&](StoryStep &there) { there.guess = guess; });
}

void StorySession::setPlays(int step, bool plays)
{
    changeStep(step, tr("Play the years at the step"), {}, [&](StoryStep &there) { there.plays = plays; });
}

void StorySession::takeView(int step)
{
    const AtlasData &data = *m_atlas.data();
    changeStep(step, tr("Replace the view of the step"), {}, [&](StoryStep &there) {
        const ViewState view = stepView(m_atlas.view());
        // Words that nobody wrote follow the view.
        if (there.title == proposedTitle(data, there.view))
            there.title = proposedTitle(data, view);
        if (there.text == proposedText(data, there.view))
            there.text = proposedText(data, view);
        there.view = view;
    });
}

} // namespace atlas
