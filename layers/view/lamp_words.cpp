// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/lamp_words.h"

#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QString say(const QString &language, const char *text, int n = -1)
{
    return translate(language, "Lamp", text, n);
}

/// "purples" and the like, as one says it.
QString paletteName(const QString &palette, const QString &language)
{
    struct Name {
        const char *palette, *name;
    };
    constexpr Name kNames[] = {{"blues", QT_TRANSLATE_NOOP("Lamp", "blues")}, {"greens", QT_TRANSLATE_NOOP("Lamp", "greens")},
                               {"purples", QT_TRANSLATE_NOOP("Lamp", "purples")}, {"oranges", QT_TRANSLATE_NOOP("Lamp", "oranges")},
                               {"greys", QT_TRANSLATE_NOOP("Lamp", "greys")}, {"viridis", QT_TRANSLATE_NOOP("Lamp", "yellow to purple")},
                               {"cividis", QT_TRANSLATE_NOOP("Lamp", "yellow to blue")}, {"blue-orange", QT_TRANSLATE_NOOP("Lamp", "orange and blue")},
                               {"purple-green", QT_TRANSLATE_NOOP("Lamp", "purple and green")}, {"brown-teal", QT_TRANSLATE_NOOP("Lamp", "brown and teal")}};
    const auto found = std::ranges::find_if(kNames, [&](const Name &name) { return palette == QLatin1String(name.palette); });
    return found == std::end(kNames) ? palette : say(language, found->name);
}

} // namespace

QString differenceOnWall(double difference, const QString &language)
{
    return Describe(language).number(std::floor(difference * 10) / 10, 1);
}

QString lampVerdict(const LampAdvice &advice, const QString &language)
{
    if (advice.pairs.empty())
        return say(language, QT_TRANSLATE_NOOP("Lamp", "This map has no row of classes to tell apart."));
    const double least = std::ranges::min(advice.pairs, {}, &ClassesOnWall::difference).difference;
    const QString size = differenceOnWall(least, language), needed = Describe(language).number(kToldApartOnWall, 0);
    if (advice.lost() == 0) {
        return (advice.hatched ? say(language, QT_TRANSLATE_NOOP("Lamp", "All classes are told apart by their hatches: the lines differ from their ground by at least %1."))
                               : say(language, QT_TRANSLATE_NOOP("Lamp", "All neighbouring classes are told apart: they differ by at least %1.")))
            .arg(size);
    }
    QString verdict = (advice.hatched ? say(language, QT_TRANSLATE_NOOP("Lamp", "The hatches are too faint: the lines differ from their ground by only %1, where %2 is needed.")).arg(size, needed)
                                      : say(language, QT_TRANSLATE_N_NOOP("Lamp", "%n of %1 steps between classes are too faint: the smallest difference is %2, where %3 is needed."), static_cast<int>(advice.lost()))
                                            .arg(QString::number(advice.pairs.size()), size, needed));
    if (advice.proposals.empty())
        verdict += QLatin1Char(' ') + say(language, QT_TRANSLATE_NOOP("Lamp", "No other colours, fewer classes or hatches help here: darken the room, or make the picture smaller."));
    return verdict;
}

QString pairText(const LampAdvice &advice, std::size_t pair, const QString &language)
{
    const ClassesOnWall &both = advice.pairs[pair];
    return (both.toldApart() ? say(language, QT_TRANSLATE_NOOP("Lamp", "Classes %1 and %2: difference %3, told apart"))
                             : say(language, QT_TRANSLATE_NOOP("Lamp", "Classes %1 and %2: difference %3, not told apart")))
        .arg(QString::number(pair + 1), QString::number(pair + 2), differenceOnWall(both.difference, language));
}

QString proposalText(const LampProposal &proposal, const QString &language)
{
    const QString palette = paletteName(proposal.classification.palette, language);
    switch (proposal.kind) {
    case LampProposal::Kind::Palette:
        break;
    case LampProposal::Kind::FewerClasses:
        return say(language, QT_TRANSLATE_N_NOOP("Lamp", "%n class(es)"), proposal.classes);
    case LampProposal::Kind::Both:
        return say(language, QT_TRANSLATE_N_NOOP("Lamp", "%n class(es), %1"), proposal.classes).arg(palette);
    case LampProposal::Kind::Hatches:
        return say(language, QT_TRANSLATE_NOOP("Lamp", "Hatches"));
    }
    return say(language, QT_TRANSLATE_NOOP("Lamp", "Colours: %1")).arg(palette);
}

QString proposalGain(const LampProposal &proposal, const QString &language)
{
    return say(language, QT_TRANSLATE_NOOP("Lamp", "difference at least %1")).arg(differenceOnWall(proposal.least, language));
}

} // namespace atlas
