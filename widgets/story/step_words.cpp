// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_words.h"

#include "widgets/charts/chart_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char *text) { return QCoreApplication::translate("StoryStep", text); }

} // namespace

QString showsName(StepShows shows)
{
    switch (shows) {
    case StepShows::Map: return say(QT_TRANSLATE_NOOP("StoryStep", "Map"));
    case StepShows::Chart: return say(QT_TRANSLATE_NOOP("StoryStep", "Chart"));
    case StepShows::Comparison: return say(QT_TRANSLATE_NOOP("StoryStep", "Comparison"));
    case StepShows::Maps: return say(QT_TRANSLATE_NOOP("StoryStep", "Maps side by side"));
    case StepShows::Table: return say(QT_TRANSLATE_NOOP("StoryStep", "Table"));
    case StepShows::Spiral: return say(QT_TRANSLATE_NOOP("StoryStep", "Spiral of shrinkage"));
    case StepShows::Words: return say(QT_TRANSLATE_NOOP("StoryStep", "Words only"));
    }
    return {};
}

QString guessName(StepGuess::Kind kind)
{
    switch (kind) {
    case StepGuess::Kind::Higher: return say(QT_TRANSLATE_NOOP("StoryStep", "Which place has the higher figure"));
    case StepGuess::Kind::Where: return say(QT_TRANSLATE_NOOP("StoryStep", "Where it lies on the map"));
    case StepGuess::Kind::Trend: return say(QT_TRANSLATE_NOOP("StoryStep", "How the line goes on"));
    case StepGuess::Kind::Rank: return say(QT_TRANSLATE_NOOP("StoryStep", "At what place it ranks"));
    }
    return {};
}

QString kindWords(const StoryStep &step)
{
    QString words = step.shows == StepShows::Chart ? QStringLiteral("%1: %2").arg(showsName(step.shows), chartName(step.view.charts.current)) : showsName(step.shows);
    if (step.shows == StepShows::Map && step.plays)
        words += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("StoryStep", "plays"));
    if (step.guess)
        words += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("StoryStep", "guess first"));
    return words;
}

QString storyName(const Story &story, const QString &language)
{
    const QString &title = story.title.in(language);
    return title.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("StoryStep", "Story without a title")) : title;
}

} // namespace atlas
