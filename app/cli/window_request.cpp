// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/window_request.h"

#include "app/cli/arguments.h"
#include "layers/view/story/shipped_stories.h"

namespace atlas::cli {

namespace {

const QLatin1String kStory("--story"), kStoryIs("--story=");

} // namespace

WindowRequest windowRequest(const QStringList &arguments)
{
    WindowRequest request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == kStory)
            request.story = arguments.value(++i);
        else if (argument.startsWith(kStoryIs))
            request.story = argument.mid(kStoryIs.size());
        else if (request.file.isEmpty() && !argument.startsWith(QLatin1Char('-')))
            request.file = argument;
    }
    return request;
}

std::optional<int> refuse(const QStringList &arguments)
{
    const Describe describe(QStringLiteral("nl"));
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1String("--")) && argument != kStory && !argument.startsWith(kStoryIs))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no option “%1”: see krimpatlas --help.")).arg(argument.mid(2)));
    }
    const QString story = windowRequest(arguments).story;
    const bool asked = arguments.contains(kStory) || !story.isEmpty();
    if (asked && !shippedStoryIds().contains(story)) {
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no story “%1” with the program; there are: %2."))
                              .arg(story, shippedStoryIds().join(QStringLiteral(", "))));
    }
    return std::nullopt;
}

} // namespace atlas::cli
