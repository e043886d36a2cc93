// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/gap_words.h"

#include "layers/data/column.h"
#include "layers/view/charts/charted_places.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atlas {

GapWords::GapWords(const AtlasData &data, const QString &language, const Indicator &indicator, const QString &level)
    : m_language(language), m_indicator(indicator), m_level(level), m_describe(language)
{
    const LevelInfo *info = data.level(level);
    m_places = info && !info->plural.in(language).isEmpty() ? info->plural.in(language) : level;
}

QString GapWords::say(const char *text, int n) const { return chartText(m_language, text, n); }
QString GapWords::ranges(const std::vector<int> &years) const { return yearRanges(years, m_language); }

QString GapWords::name() const
{
    const QString &name = m_indicator.shortName.in(m_language);
    return name.isEmpty() ? m_indicator.name.in(m_language) : name;
}

QString GapWords::count(std::size_t places) const
{
    return QStringLiteral("%1 %2").arg(m_describe.number(static_cast<double>(places), 0), m_places);
}

QString GapWords::measure(GapMeasure measure) const
{
    switch (measure) {
    case GapMeasure::StandardDeviation:
        return say(QT_TRANSLATE_NOOP("Chart", "standard deviation"));
    case GapMeasure::Gini:
        return say(QT_TRANSLATE_NOOP("Chart", "Gini coefficient"));
    case GapMeasure::Theil:
        return say(QT_TRANSLATE_NOOP("Chart", "Theil index"));
    case GapMeasure::TenthsRatio:
        return say(QT_TRANSLATE_NOOP("Chart", "top tenth divided by bottom tenth"));
    case GapMeasure::Automatic:
    case GapMeasure::Variation:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Chart", "coefficient of variation"));
}

QString GapWords::unit(GapMeasure measure) const
{
    if (measure != GapMeasure::StandardDeviation)
        return {};
    return m_indicator.isPercentage() ? say(QT_TRANSLATE_NOOP("Chart", "percentage points")) : m_indicator.unit.in(m_language);
}

QString GapWords::subtitle(const GapData &gap) const
{
    return say(QT_TRANSLATE_NOOP("Chart", "%1: %2, %3")).arg(name(), measure(gap.measure), count(gap.rows.size()));
}

QString GapWords::summary(const GapData &gap) const
{
    QStringList lines;
    for (const GapLine &line : gap.lines) {
        std::size_t first = 0, last = gap.years.size() - 1;
        while (first < last && !std::isfinite(line.values[first]))
            ++first;
        while (last > first && !std::isfinite(line.values[last]))
            --last;
        lines += say(QT_TRANSLATE_NOOP("Chart", "%1: %2 in %3, %4 in %5"))
                     .arg(line.name, m_describe.number(line.values[first], gap.decimals), QString::number(gap.years[first]),
                          m_describe.number(line.values[last], gap.decimals), QString::number(gap.years[last]));
    }
    return say(QT_TRANSLATE_NOOP("Chart", "Inequality of %1 between %2. %3."))
        .arg(m_indicator.name.in(m_language), count(gap.rows.size()), lines.join(QStringLiteral("; ")));
}

QString GapWords::weighting(const GapData &gap, const GapSet &set, bool asked) const
{
    if (asked && m_indicator.kind == IndicatorKind::Count)
        return say(QT_TRANSLATE_NOOP("Chart", "Every place counts alike: numbers are not weighted by inhabitants."));
    if (!gap.weighted)
        return asked ? say(QT_TRANSLATE_NOOP("Chart", "Every place counts alike: their inhabitants are not known."))
                     : say(QT_TRANSLATE_NOOP("Chart", "Every place counts alike."));
    if (set.yearsWithoutWeights().empty())
        return say(QT_TRANSLATE_NOOP("Chart", "Weighted by inhabitants."));
    return say(QT_TRANSLATE_NOOP("Chart", "Weighted by inhabitants; for %1 by those of %2."))
        .arg(ranges(set.yearsWithoutWeights()), ranges(set.weightYearsInstead()));
}

QString GapWords::territory(const GapData &gap, const GapSet &set) const
{
    const int from = set.territoryKnownFrom();
    // Regions are put together from municipalities and known by those; the country never changed.
    if (m_level == QLatin1String("land") || gap.years.size() < 2)
        return {};
    if (from == 0)
        return say(QT_TRANSLATE_NOOP("Chart", "Same code in all years, territory unchecked."));
    return gap.years.front() < from ? say(QT_TRANSLATE_NOOP("Chart", "Before %1: same code, territory unchecked.")).arg(from) : QString();
}

QString GapWords::grouping(const GapData &gap, const Asked &asked) const
{
    if (gap.measure != GapMeasure::Theil)
        return {};
    if (!asked.divided)
        return say(QT_TRANSLATE_NOOP("Chart", "Not divided into groups: nothing says which of the %1 belong to which.")).arg(m_places);
    return asked.groups == GapGroups::Province
        ? say(QT_TRANSLATE_NOOP("Chart", "Between and within provinces; together they are the total."))
        : say(QT_TRANSLATE_NOOP("Chart", "Between and within three groups: shrinking, anticipation and other %1; together they are the total.")).arg(m_places);
}

QString GapWords::reading(GapMeasure measure) const
{
    switch (measure) {
    case GapMeasure::StandardDeviation:
        return say(QT_TRANSLATE_NOOP("Chart", "Standard deviation: how far places typically lie from the mean."));
    case GapMeasure::Gini:
        return say(QT_TRANSLATE_NOOP("Chart", "Gini: 0 = all alike, 1 = one has everything."));
    case GapMeasure::Theil:
        return say(QT_TRANSLATE_NOOP("Chart", "Theil: 0 = all alike."));
    case GapMeasure::TenthsRatio:
        return say(QT_TRANSLATE_NOOP("Chart", "1 = all alike; 2 = the top tenth has twice as much as the bottom tenth."));
    case GapMeasure::Automatic:
    case GapMeasure::Variation:
        break;
    }
    return m_indicator.isPercentage()
        ? say(QT_TRANSLATE_NOOP("Chart", "For percentages the standard deviation, in points, is the better reading."))
        : say(QT_TRANSLATE_NOOP("Chart", "Coefficient of variation: the standard deviation divided by the mean."));
}

QStringList GapWords::notes(const GapData &gap, const GapSet &set, const Asked &asked) const
{
    QStringList notes;
    const QString n = m_describe.number(static_cast<double>(gap.rows.size()), 0);
    const QString all = count(static_cast<std::size_t>(gap.of));
    notes += gap.years.size() > 1
        ? say(QT_TRANSLATE_NOOP("Chart", "The same %1 of %2 throughout: a figure in every year, territory unchanged.")).arg(n, all)
        : say(QT_TRANSLATE_NOOP("Chart", "One year only, of %1 of %2. An atlas with more years shows how the gap develops.")).arg(n, all);
    notes += territory(gap, set);
    notes += weighting(gap, set, asked.weighted);
    notes += grouping(gap, asked);
    if (!gap.leftOutYears.empty())
        notes += say(QT_TRANSLATE_NOOP("Chart", "Left out, since too few places have a figure: %1.")).arg(ranges(gap.leftOutYears));

    std::vector<int> without, missing, provisional, forecast;
    const std::vector<double> &whole = gap.lines.front().values;
    for (std::size_t i = 0; i < gap.years.size(); ++i) {
        if (!std::isfinite(whole[i]))
            without.push_back(gap.years[i]);
        for (int year = i > 0 ? gap.years[i - 1] + 1 : gap.years[i]; year < gap.years[i]; ++year)
            missing.push_back(year);
        if (set.flags(i) & Provisional)
            provisional.push_back(gap.years[i]);
        if (set.flags(i) & Forecast)
            forecast.push_back(gap.years[i]);
    }
    std::erase_if(missing, [&](int year) { return std::find(gap.leftOutYears.begin(), gap.leftOutYears.end(), year) != gap.leftOutYears.end(); });
    if (!without.empty())
        notes += say(QT_TRANSLATE_NOOP("Chart", "No value for %1: this measure needs figures above zero.")).arg(ranges(without));
    if (!missing.empty())
        notes += say(QT_TRANSLATE_NOOP("Chart", "No figures for %1.")).arg(ranges(missing));
    if (!provisional.empty())
        notes += say(QT_TRANSLATE_NOOP("Chart", "Provisional: %1.")).arg(ranges(provisional));
    if (!forecast.empty())
        notes += say(QT_TRANSLATE_NOOP("Chart", "Forecast: %1.")).arg(ranges(forecast));
    notes += reading(gap.measure);
    notes.removeAll(QString());
    return notes;
}

QString GapWords::noYears() const
{
    return say(QT_TRANSLATE_NOOP("Chart", "%1 has no figures for %2 in any year. Choose another level or another indicator."))
        .arg(m_indicator.name.in(m_language), m_places);
}

QString GapWords::tooFewPlaces(const GapData &gap) const
{
    return gap.of < 2 ? say(QT_TRANSLATE_NOOP("Chart", "A gap takes at least two places. Choose a finer level."))
                      : say(QT_TRANSLATE_NOOP("Chart", "Fewer than two %1 have a figure in each of %2 and an unchanged territory. Choose another level or another indicator."))
                            .arg(m_places, ranges(gap.years));
}

QString GapWords::measureDoesNotFit(GapMeasure measure) const
{
    return say(QT_TRANSLATE_NOOP("Chart", "This measure (%1) needs figures above zero, and %2 has others. Choose the standard deviation."))
        .arg(this->measure(measure), name());
}

} // namespace atlas
