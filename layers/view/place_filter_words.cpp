// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter.h"

#include "layers/data/membership_index.h"
#include "layers/view/place_filter_names.h"
#include "layers/view/translate.h"

#include <QCoreApplication>

namespace atlas {

namespace {

bool isDutch(const QString &language)
{
    return language != QLatin1String("en");
}

QString nameOfLevel(const AtlasData &data, const QString &level, const QString &language)
{
    const LevelInfo *info = data.level(level);
    return info ? info->name.in(language) : level;
}

} // namespace

QString describeFilterError(const FilterError &error, const Describe &describe)
{
    using Kind = FilterError::Kind;
    const auto say = [&](const char *text) { return translate(describe.language(), "Describe", text); };
    const QString at = QString::number(error.position + 1);     // people count from one
    const QString &what = error.detail;
    switch (error.kind) {
    case Kind::Empty:
        return say(QT_TRANSLATE_NOOP("Describe", "Type a condition, for instance: inwoners between 50000 and 100000"));
    case Kind::UnknownCharacter:
        return say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 means nothing here: leave it out, or put the name that holds it between quotes.")).arg(what, at);
    case Kind::OpenQuote:
        return say(QT_TRANSLATE_NOOP("Describe", "The quotation mark at position %1 is not closed: add one after the name.")).arg(at);
    case Kind::OpenParenthesis:
        return say(QT_TRANSLATE_NOOP("Describe", "The parenthesis at position %1 is not closed: add “)”.")).arg(at);
    case Kind::Unexpected:
        return say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 cannot stand there: look at what comes before it, or join conditions with “and” or “or”.")).arg(what, at);
    case Kind::Incomplete:
        return say(QT_TRANSLATE_NOOP("Describe", "The condition stops too early, at position %1: go on with a number, a name or an indicator.")).arg(at);
    case Kind::UnknownName:
        return error.hint.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 is no indicator or level: choose one from the list, or put a place name between quotes.")).arg(what, at)
            : say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 is no indicator or level: perhaps “%3” is meant.")).arg(what, at, error.hint);
    case Kind::AmbiguousName:
        return say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 is the name of several indicators: write one of %3.")).arg(what, at, error.hint);
    case Kind::UnknownPlace:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 at position %2 is not known at the level “%3”: check the name, or look for part of it with like '%'.")).arg(what, at, error.hint);
    case Kind::UnknownYear:
        return say(QT_TRANSLATE_NOOP("Describe", "There are no figures of %1 at position %2: choose a year of %3.")).arg(what, at, error.hint);
    case Kind::InvalidYear:
        return say(QT_TRANSLATE_NOOP("Describe", "A year of four digits is needed after @ at position %1, for instance @2015.")).arg(at);
    case Kind::NotACondition:
        return say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 is not a condition yet: compare it, for instance with > 100 or = 'Drenthe'.")).arg(what, at);
    case Kind::NumberExpected:
        return say(QT_TRANSLATE_NOOP("Describe", "A number or an indicator is needed at position %2, not “%1”: for what has no figure write “is missing”.")).arg(what, at);
    case Kind::TextExpected:
        return say(QT_TRANSLATE_NOOP("Describe", "A place name is needed at position %2, not “%1”: put it between quotes, for instance provincie = 'Drenthe'.")).arg(what, at);
    case Kind::TextOrder:
        return say(QT_TRANSLATE_NOOP("Describe", "Names cannot be compared with “%1” (position %2): use = or <>, in or like.")).arg(what, at);
    case Kind::ThousandsSeparator:
        return say(QT_TRANSLATE_NOOP("Describe", "“%1” at position %2 can be read in two ways: write thousands without a separator, and decimals with one more zero.")).arg(what, at);
    case Kind::TooDeep:
        return say(QT_TRANSLATE_NOOP("Describe", "There are too many parentheses within each other at position %1: make the condition simpler.")).arg(at);
    }
    return {};
}

QStringList describeFilterMatch(const AtlasData &data, const FilterMatch &match, const Describe &describe)
{
    const auto say = [&](const char *text) { return translate(describe.language(), "Describe", text); };
    QStringList notes;
    for (const FilterYear &year : match.years) {
        const Indicator *indicator = data.indicator(year.indicator);
        const QString name = indicator ? indicator->name.in(describe.language()) : year.indicator;
        if (year.used == 0)
            notes += say(QT_TRANSLATE_NOOP("Describe", "%1: no figures of %2 for these places.")).arg(name, QString::number(year.asked));
        else if (year.used != year.asked)
            notes += say(QT_TRANSLATE_NOOP("Describe", "%1: figures of %2, since there are none of %3.")).arg(name, QString::number(year.used), QString::number(year.asked));
    }
    for (const QString &level : match.unknownLevels)
        notes += say(QT_TRANSLATE_NOOP("Describe", "Nothing says which of these places lie in a place of the level “%1”."))
                     .arg(nameOfLevel(data, level, describe.language()));
    return notes;
}

QStringList filterWords(const AtlasData &data, const QString &language)
{
    QStringList words;
    QStringList names;
    for (const Indicator &indicator : data.indicators()) {
        words.append(indicator.code);
        for (const QString &name : {indicator.name.in(language), indicator.shortName.in(language)}) {
            const FilterName found = filterName(data, name);
            // Only names that lead back to this indicator and can stand between quotes.
            if (found.kind == FilterName::Kind::Indicator && found.code == indicator.code && !name.contains(QLatin1Char('"')))
                names.append(QLatin1Char('"') + name + QLatin1Char('"'));
        }
    }
    words += names;
    words += levelsWithPlaces(data);
    const char *const dutch[] = {"naam", "code", "en", "of", "niet", "tussen", "in", "lijkt op", "ontbreekt"};
    const char *const english[] = {"name", "code", "and", "or", "not", "between", "in", "like", "is missing"};
    for (const char *word : isDutch(language) ? dutch : english)
        words.append(QLatin1String(word));
    words.removeDuplicates();
    return words;
}

std::vector<FilterPreset> filterPresets(const AtlasData &data, const QString &language)
{
    const Describe describe(language);
    const auto say = [&](const char *text) { return translate(language, "Describe", text); };
    std::vector<FilterPreset> presets;
    const auto add = [&](const char *id, const QString &label, const char *dutch, const char *english) {
        presets.push_back({QLatin1String(id), label, QLatin1String(isDutch(language) ? dutch : english)});
    };
    const auto has = [&data](const char *level) {
        return levelsWithPlaces(data).contains(QLatin1String(level)) && !data.memberships().levelsBelow(QLatin1String(level)).isEmpty();
    };
    const bool krimp = has("krimpregio"), anticipeer = has("anticipeerregio");

    if (!data.years(QStringLiteral("inwoners")).empty()) {
        const QString fifty = describe.number(50000, 0), hundred = describe.number(100000, 0);
        add("middle-sized", say(QT_TRANSLATE_NOOP("Describe", "Middle-sized cities (%1–%2 inhabitants)")).arg(fifty, hundred),
            "inwoners tussen 50000 en 100000", "inwoners between 50000 and 100000");
        add("large", say(QT_TRANSLATE_NOOP("Describe", "Large cities (more than %1 inhabitants)")).arg(hundred),
            "inwoners > 100000", "inwoners > 100000");
    }
    if (krimp)
        add("krimp", say(QT_TRANSLATE_NOOP("Describe", "In a shrinking region")), "krimpregio <> ''", "krimpregio <> ''");
    if (anticipeer)
        add("anticipeer", say(QT_TRANSLATE_NOOP("Describe", "In an anticipation region")), "anticipeerregio <> ''", "anticipeerregio <> ''");
    if (krimp && anticipeer)
        add("neither", say(QT_TRANSLATE_NOOP("Describe", "In no shrinking or anticipation region")),
            "krimpregio = '' en anticipeerregio = ''", "krimpregio = '' and anticipeerregio = ''");
    return presets;
}

} // namespace atlas
