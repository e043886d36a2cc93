// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/form_words.h"

#include "layers/view/bivariate.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::size_t kMostPatterns = 6;

/// A name within a sentence: "WOZ-waarde" keeps its capital, "Inwoners" does not.
QString withinSentence(QString name)
{
    if (name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

QString shortNameOf(const Indicator &indicator, const QString &language)
{
    const QString name = indicator.shortName.in(language);
    return name.isEmpty() ? indicator.name.in(language) : name;
}

void addOfPair(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe, FormWords &words)
{
    const QString &language = describe.language();
    const auto say = [&](const char *text) { return translate(language, "Form", text); };
    const Indicator *first = data.indicator(classified.figures.indicator);
    const Indicator *second = data.indicator(secondIndicator(data, state));
    if (first == nullptr || second == nullptr) {
        words.notes += say(QT_TRANSLATE_NOOP("Form", "There is no second figure to set against this one."));
        return;
    }
    const BivariateFigures pair = bivariateFigures(data, state);
    words.title = say(QT_TRANSLATE_NOOP("Form", "%1 and %2")).arg(words.title, withinSentence(shortNameOf(*second, language)));
    const auto named = [&](const Indicator &indicator, const ClassifiedFigures &figures) {
        return QStringLiteral("%1: %2").arg(shortNameOf(indicator, language), describe.subtitle(data, figures));
    };
    words.subtitle = named(*first, classified) + QStringLiteral(" · ") + named(*second, pair.y);
    if (pair.y.figures.year != classified.figures.year)
        words.notes += say(QT_TRANSLATE_NOOP("Form", "The two figures are of different years: %1 and %2.")).arg(classified.figures.year).arg(pair.y.figures.year);
    if (pair.y.figures.none)
        words.notes += QStringLiteral("%1: %2").arg(shortNameOf(*second, language), describe.noFigures(data, pair.y.figures));
    for (const QString &note : describe.notes(data, pair.y)) {
        if (!words.notes.contains(note))
            words.notes += note;
    }
    Figures both = classified.figures;
    both.sources += pair.y.figures.sources;
    both.sources.removeDuplicates();
    words.source = describe.sourceLine(data, both);
}

} // namespace

FormWords formWords(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe)
{
    const QString &language = describe.language();
    const auto say = [&](const char *text) { return translate(language, "Form", text); };
    const Indicator *indicator = data.indicator(classified.figures.indicator);
    FormWords words;
    words.title = indicator != nullptr ? indicator->name.in(language) : QString();
    words.subtitle = describe.subtitle(data, classified);
    words.notes = describe.notes(data, classified, state.map.form);
    words.source = describe.sourceLine(data, classified.figures);
    if (indicator == nullptr)
        return words;
    const auto add = [&](const QString &text) { words.subtitle += (words.subtitle.isEmpty() ? QString() : QStringLiteral(" · ")) + text; };
    switch (state.map.form) {
    case MapForm::Choropleth:
        break;
    case MapForm::Proportional:
        add(say(QT_TRANSLATE_NOOP("Form", "area of the circle: %1")).arg(withinSentence(words.title)));
        if (indicator->kind != IndicatorKind::Count && !indicator->inferred)
            words.notes += say(QT_TRANSLATE_NOOP("Form", "Circles by size are meant for counts: shares and averages do not add up."));
        break;
    case MapForm::Graduated:
        add(say(QT_TRANSLATE_NOOP("Form", "size of the circle: class of the figure")));
        break;
    case MapForm::Bivariate:
        addOfPair(data, state, classified, describe, words);
        break;
    }
    if (state.map.form == MapForm::Choropleth && state.map.patterns && classified.upper.size() > kMostPatterns)
        words.notes += say(QT_TRANSLATE_NOOP("Form", "More than six patterns are hard to tell apart: choose fewer classes."));
    return words;
}

QString formName(MapForm form, const QString &language)
{
    switch (form) {
    case MapForm::Choropleth:
        return translate(language, "Form", QT_TRANSLATE_NOOP("Form", "Areas"));
    case MapForm::Proportional:
        return translate(language, "Form", QT_TRANSLATE_NOOP("Form", "Circles by size"));
    case MapForm::Graduated:
        return translate(language, "Form", QT_TRANSLATE_NOOP("Form", "Circles by class"));
    case MapForm::Bivariate:
        return translate(language, "Form", QT_TRANSLATE_NOOP("Form", "Two figures (3×3)"));
    }
    return {};
}

bool proposesProportional(const AtlasData &data, const ViewState &state)
{
    const Indicator *indicator = data.indicator(state.indicator);
    return state.map.form == MapForm::Choropleth && indicator != nullptr && indicator->kind == IndicatorKind::Count;
}

} // namespace atlas
