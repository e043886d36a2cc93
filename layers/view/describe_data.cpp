// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/describe.h"

#include "layers/view/source_names.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The level a place of this level is said to lie in.
QString homeLevel(const QString &level)
{
    if (level == QLatin1String("gemeente") || level == QLatin1String("corop"))
        return QStringLiteral("provincie");
    if (level == QLatin1String("wijk") || level == QLatin1String("buurt") || level == QLatin1String("stadsdeel"))
        return QStringLiteral("gemeente");
    return {};
}

QString nameOfLevel(const AtlasData &data, const QString &level, const QString &language, bool plural)
{
    const LevelInfo *info = data.level(level);
    if (!info)
        return level;
    return plural ? info->plural.in(language) : info->name.in(language);
}

/// Year of the earliest merger the atlas knows; 0 if it knows none.
int firstMergerYear(const AtlasData &data)
{
    QString first;
    for (const Merger &merger : data.parts().mergers) {
        if (first.isEmpty() || merger.date < first)
            first = merger.date;
    }
    return first.left(4).toInt();
}

bool hasMunicipalities(const AtlasData &data, int table)
{
    return data.tables()[static_cast<std::size_t>(table)].level == QLatin1String("gemeente");
}

} // namespace

QString Describe::subtitle(const AtlasData &data, const ClassifiedFigures &classified) const
{
    const Indicator *indicator = data.indicator(classified.figures.indicator);
    if (!indicator)
        return {};
    QString phrase = indicator->phrase.in(m_language);
    if (phrase.isEmpty())
        phrase = indicator->unit.in(m_language);
    QString when = date(classified.figures.referenceDate);
    if (when.isEmpty() && classified.figures.year > 0)
        when = QString::number(classified.figures.year);
    QStringList parts{phrase, when};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString Describe::placeKind(const AtlasData &data, const AtlasData::PlaceRef &place) const
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(place.table)];
    const QString kind = nameOfLevel(data, table.level, m_language, false);
    const int home = data.drawnTable(homeLevel(table.level));
    if (home < 0)
        return kind;
    const int parent = data.parentRows(place.table, home)[static_cast<std::size_t>(place.row)];
    if (parent < 0)
        return kind;
    return say(QT_TRANSLATE_NOOP("Describe", "%1 in %2"))
        .arg(kind, data.tables()[static_cast<std::size_t>(home)].name(parent, m_language));
}

QString Describe::sourceLine(const AtlasData &data, const Figures &figures) const
{
    const auto [titles, divisions] = sourceNames(data, figures.sources);
    QStringList parts;
    if (!titles.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Describe", "Source: %1")).arg(titles.join(QStringLiteral("; ")));
    if (!divisions.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Describe", "division: %1")).arg(divisions.join(QStringLiteral("; ")));
    if (figures.table >= 0) {
        const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
        const QString vintage = table.vintage > 0 ? QString::number(table.vintage)
                                                  : say(QT_TRANSLATE_NOOP("Describe", "year unknown"));
        if (table.approximate) {
            parts += say(QT_TRANSLATE_NOOP("Describe", "boundaries %1: approximate, not official")).arg(vintage);
        } else if (const Source *source = data.source(table.boundarySource)) {
            const QString who = source->attribution.isEmpty() ? publisherAndTitle(*source) : source->attribution;
            parts += say(QT_TRANSLATE_NOOP("Describe", "boundaries %1: %2")).arg(vintage, who);
        } else {
            parts += say(QT_TRANSLATE_NOOP("Describe", "boundaries %1")).arg(vintage);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList Describe::notes(const AtlasData &data, const ClassifiedFigures &classified, MapForm form) const
{
    QStringList notes;
    const Figures &figures = classified.figures;
    if (figures.table < 0)
        return notes;
    if (figures.otherBoundaries > 0) {
        notes += say(QT_TRANSLATE_N_NOOP("Describe", "%n place(s) had other boundaries in %1: the figure is for the territory of that year."),
                     figures.otherBoundaries).arg(figures.vintage);
    }
    const int known = firstMergerYear(data);
    if (figures.vintage > 0 && figures.vintage < known && hasMunicipalities(data, figures.table))
        notes += say(QT_TRANSLATE_NOOP("Describe", "Changes of boundaries before %1 are not known here: a figure is for the territory of its own year.")).arg(known);
    if (!figures.composedFrom.isEmpty()) {
        double lowest = 1;
        for (std::size_t i = 0; i < figures.coverage.size(); ++i) {
            if (std::isfinite(figures.values[i]) && std::isfinite(figures.coverage[i]))
                lowest = std::min(lowest, figures.coverage[i]);
        }
        const QString parts = nameOfLevel(data, figures.composedFrom, m_language, true);
        notes += lowest >= 0.9995
            ? say(QT_TRANSLATE_NOOP("Describe", "Put together from %1.")).arg(parts)
            : say(QT_TRANSLATE_NOOP("Describe", "Put together from %1; parts with a figure hold at least %2% of the whole."))
                  .arg(parts, m_locale.toString(std::floor(lowest * 1000) / 10, 'f', 1));
    }
    const bool provisional = std::ranges::any_of(figures.flags, [](auto f) { return (f & Provisional) != 0; });
    if (provisional)
        notes += say(QT_TRANSLATE_NOOP("Describe", "Some figures are provisional."));
    if (std::ranges::any_of(figures.flags, [](auto f) { return (f & VotersAbroad) != 0; }))
        notes += say(QT_TRANSLATE_NOOP("Describe", "'s-Gravenhage includes voters registered abroad."));
    const Indicator *indicator = data.indicator(figures.indicator);
    const bool asAreas = form == MapForm::Choropleth || form == MapForm::Bivariate;
    if (indicator && indicator->kind == IndicatorKind::Count && !figures.none && asAreas)
        notes += say(QT_TRANSLATE_NOOP("Describe", "These are counts: a large place has more of everything. A share or a rate compares places better."));
    return notes;
}

QString Describe::noFigures(const AtlasData &data, const Figures &figures) const
{
    if (!figures.none || figures.table < 0)
        return {};
    const NoFigures &none = *figures.none;
    const QString plural = nameOfLevel(data, data.tables()[static_cast<std::size_t>(figures.table)].level, m_language, true);
    QString why;
    switch (none.why) {
    case NoFigures::Why::NoSuchYear:
        why = say(QT_TRANSLATE_NOOP("Describe", "There are no figures for %1.")).arg(figures.year);
        break;
    case NoFigures::Why::NotAtThisLevel:
        why = say(QT_TRANSLATE_NOOP("Describe", "This figure is not published for %1.")).arg(plural);
        break;
    case NoFigures::Why::DoesNotAggregate:
        why = say(QT_TRANSLATE_NOOP("Describe", "No figure for %1: it may not be put together from smaller places, because a median, an index, an average without its weights or a share without its denominator does not add up.")).arg(plural);
        break;
    case NoFigures::Why::LowCoverage:
        why = say(QT_TRANSLATE_NOOP("Describe", "No figure for %1 in %2: too few of the smaller places have one (under 95%).")).arg(plural).arg(figures.year);
        break;
    case NoFigures::Why::NoMembership:
        why = say(QT_TRANSLATE_NOOP("Describe", "No figure for %1: nothing says which smaller places belonged to them in %2.")).arg(plural).arg(figures.year);
        break;
    }
    if (!none.nearestLevel.isEmpty()) {
        why += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Describe", "There are figures for %1 in %2."))
                   .arg(nameOfLevel(data, none.nearestLevel, m_language, true)).arg(figures.year);
    } else if (none.nearestYear > 0) {
        why += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Describe", "The nearest year with figures is %1.")).arg(none.nearestYear);
    }
    return why;
}

} // namespace atlas
