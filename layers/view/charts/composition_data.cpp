// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/composition_data.h"

#include "layers/data/cached_figures.h"
#include "layers/view/describe.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>

namespace atlas {

namespace {

struct Family {
    const char *code, *name, *whole, *palette;
    std::array<const char *, 5> parts;
};

/// What the Statistics Netherlands tables divide: each exactly, but for rounding and for what is not known.
constexpr std::array kFamilies{
    Family{"age", QT_TRANSLATE_NOOP("Chart", "Age"), QT_TRANSLATE_NOOP("Chart", "inhabitants"), "blues",
           {"aandeel_0_15", "aandeel_15_25", "aandeel_25_45", "aandeel_45_65", "aandeel_65_plus"}},
    Family{"households", QT_TRANSLATE_NOOP("Chart", "Households"), QT_TRANSLATE_NOOP("Chart", "households"), "greens",
           {"aandeel_eenpersoonshuishoudens", "aandeel_huishoudens_zonder_kinderen", "aandeel_huishoudens_met_kinderen"}},
    Family{"education", QT_TRANSLATE_NOOP("Chart", "Education"), QT_TRANSLATE_NOOP("Chart", "people whose level is known"), "purples",
           {"opleiding_laag", "opleiding_middelbaar", "opleiding_hoog"}},
    Family{"tenure", QT_TRANSLATE_NOOP("Chart", "Tenure"), QT_TRANSLATE_NOOP("Chart", "dwellings"), "oranges",
           {"aandeel_koopwoningen", "aandeel_huurwoningen"}},
    Family{"origin", QT_TRANSLATE_NOOP("Chart", "Origin"), QT_TRANSLATE_NOOP("Chart", "inhabitants"), "greens",
           {"aandeel_herkomst_nederland", "aandeel_herkomst_europa", "aandeel_herkomst_buiten_europa"}},
};

/// Years that all parts have somewhere, ascending.
std::vector<int> commonYears(const AtlasData &data, const QStringList &parts)
{
    std::vector<int> years = data.years(parts.front());
    for (const QString &part : parts) {
        const std::vector<int> own = data.years(part);
        std::erase_if(years, [&](int year) { return !std::binary_search(own.begin(), own.end(), year); });
    }
    return years;
}

bool isWholeNumber(double value)
{
    return std::abs(value - std::round(value)) < 1e-9;
}

CompositionBar barOf(const AtlasData &data, const CompositionFamily &family, const ChartedPlace &place, int wanted, QStringList &sources)
{
    CompositionBar bar;
    bar.place = place;
    std::vector<int> years = commonYears(data, family.parts);
    std::sort(years.begin(), years.end(), [wanted](int a, int b) {
        const int toA = std::abs(a - wanted);
        const int toB = std::abs(b - wanted);
        return toA != toB ? toA < toB : a > b;
    });
    const auto row = static_cast<std::size_t>(place.place.row);
    for (const int year : years) {
        std::vector<double> values;
        QStringList from;
        unsigned flags = NoFlag;
        for (const QString &part : family.parts) {
            const auto figures = cachedFigures(data, part, year, place.place.table);
            if (!std::isfinite(figures->values[row]))
                break;
            values.push_back(figures->values[row]);
            flags |= figures->flags[row];
            from += figures->sources;
        }
        if (static_cast<qsizetype>(values.size()) < family.parts.size())
            continue;
        bar.year = year;
        for (const double value : values)
            bar.sum += value;
        bar.values = std::move(values);
        bar.flags = static_cast<std::uint16_t>(flags);
        sources += from;
        break;
    }
    return bar;
}

class CompositionWords {
public:
    CompositionWords(const CompositionData &composition, const QString &language)
        : m_composition(composition), m_language(language), m_describe(language)
    {
    }

    [[nodiscard]] QString say(const char *text, int n = -1) const { return chartText(m_language, text, n); }

    [[nodiscard]] QString subtitle() const
    {
        std::vector<int> years;
        for (const CompositionBar &bar : m_composition.bars) {
            if (bar.year != 0)
                years.push_back(bar.year);
        }
        std::sort(years.begin(), years.end());
        years.erase(std::unique(years.begin(), years.end()), years.end());
        return say(QT_TRANSLATE_NOOP("Chart", "%1 in % of %2, %3"))
            .arg(m_composition.family.name, m_composition.family.whole, yearRanges(years, m_language));
    }

    [[nodiscard]] QString summary() const
    {
        QStringList places;
        for (const CompositionBar &bar : m_composition.bars) {
            QStringList parts;
            for (std::size_t i = 0; i < bar.values.size(); ++i)
                parts += QStringLiteral("%1 %2%").arg(m_composition.family.partNames[static_cast<qsizetype>(i)], m_describe.number(bar.values[i], m_composition.decimals));
            places += QStringLiteral("%1: %2").arg(bar.place.name, parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Chart", "no figure")) : parts.join(QStringLiteral(", ")));
        }
        return places.join(QStringLiteral("; ")) + QLatin1Char('.');
    }

    [[nodiscard]] QStringList notes(int uncharted) const
    {
        std::map<int, QStringList> namesOfYear;
        QStringList without, composed, provisional, boundaries, notes;
        for (const CompositionBar &bar : m_composition.bars) {
            if (bar.year == 0) {
                without += bar.place.name;
                continue;
            }
            if (bar.year != m_composition.year)
                namesOfYear[bar.year] += bar.place.name;
            if (bar.flags & Composed)
                composed += bar.place.name;
            if (bar.flags & Provisional)
                provisional += bar.place.name;
            if (bar.flags & OtherBoundaries)
                boundaries += bar.place.name;
            if (!bar.isWhole(m_composition.decimals))
                notes += say(QT_TRANSLATE_NOOP("Chart", "The parts of %1 add up to %2%, not to 100%."))
                             .arg(bar.place.name, m_describe.number(bar.sum, m_composition.decimals));
        }
        const bool all = namesOfYear.size() == 1 && namesOfYear.begin()->second.size() + without.size() == static_cast<qsizetype>(m_composition.bars.size());
        if (all)
            notes += say(QT_TRANSLATE_NOOP("Chart", "Figures of %1 instead of %2.")).arg(QString::number(namesOfYear.begin()->first), QString::number(m_composition.year));
        for (const auto &[year, names] : all ? std::map<int, QStringList>() : namesOfYear)
            notes += say(QT_TRANSLATE_NOOP("Chart", "Figures of %1 instead of %2: %3.")).arg(QString::number(year), QString::number(m_composition.year), listed(names, m_language));
        add(notes, QT_TRANSLATE_NOOP("Chart", "No figures: %1."), without);
        add(notes, QT_TRANSLATE_NOOP("Chart", "Put together from smaller places: %1."), composed);
        add(notes, QT_TRANSLATE_NOOP("Chart", "Provisional: %1."), provisional);
        add(notes, QT_TRANSLATE_NOOP("Chart", "Other boundaries in that year: %1."), boundaries);
        if (uncharted > 0)
            notes.prepend(say(QT_TRANSLATE_NOOP("Chart", "Select at most five places to see their bars.")));
        return notes;
    }

private:
    void add(QStringList &notes, const char *text, const QStringList &names) const
    {
        if (!names.isEmpty())
            notes += say(text).arg(listed(names, m_language));
    }

    const CompositionData &m_composition;
    QString m_language;
    Describe m_describe;
};

} // namespace

bool CompositionBar::isWhole(int decimals) const
{
    // Some years are published in whole per cents, whatever the indicator has.
    const bool rounded = std::all_of(values.begin(), values.end(), isWholeNumber);
    const double step = rounded ? 1 : std::pow(10.0, -decimals);
    return std::abs(sum - 100) <= 0.5 * step * static_cast<double>(values.size()) + 1e-9;
}

std::vector<CompositionFamily> compositionFamilies(const AtlasData &data, const QString &language)
{
    std::vector<CompositionFamily> families;
    for (const Family &known : kFamilies) {
        CompositionFamily family;
        family.code = QString::fromLatin1(known.code);
        family.name = chartText(language, known.name);
        family.whole = chartText(language, known.whole);
        family.palette = QString::fromLatin1(known.palette);
        bool all = true;
        for (const char *code : known.parts) {
            if (!code)
                continue;
            const Indicator *indicator = data.indicator(QString::fromLatin1(code));
            all = all && indicator;
            if (!indicator)
                continue;
            family.parts += indicator->code;
            const QString &brief = indicator->shortName.in(language);
            family.partNames += brief.isEmpty() ? indicator->name.in(language) : brief;
        }
        if (all && !commonYears(data, family.parts).empty())
            families.push_back(std::move(family));
    }
    return families;
}

CompositionData compositionData(const AtlasData &data, const ViewState &view)
{
    CompositionData composition;
    composition.title = chartText(view.language, QT_TRANSLATE_NOOP("Chart", "Composition"));
    composition.year = view.year;
    const CompositionWords words(composition, view.language);
    const std::vector<CompositionFamily> families = compositionFamilies(data, view.language);
    if (families.empty()) {
        composition.empty = words.say(QT_TRANSLATE_NOOP("Chart", "This atlas has no percentages that together are a whole, such as age groups. Open an atlas that has them."));
        return composition;
    }
    const auto asked = std::find_if(families.begin(), families.end(), [&](const CompositionFamily &family) { return family.code == view.charts.composition; });
    composition.family = asked == families.end() ? families.front() : *asked;
    for (const QString &part : composition.family.parts)
        composition.decimals = std::max(composition.decimals, data.indicator(part)->decimals);
    for (const ChartedPlace &place : chartedPlaces(data, view, false))
        composition.bars.push_back(barOf(data, composition.family, place, view.year, composition.sources));
    composition.sources.removeDuplicates();
    composition.subtitle = words.subtitle();
    if (std::all_of(composition.bars.begin(), composition.bars.end(), [](const CompositionBar &bar) { return bar.year == 0; })) {
        composition.empty = composition.bars.empty() && uncharted(data, view) > 0
            ? words.say(QT_TRANSLATE_NOOP("Chart", "Select at most five places to see their bars."))
            : composition.bars.empty()
            ? words.say(QT_TRANSLATE_NOOP("Chart", "Compare or select places to see their parts."))
            : words.say(QT_TRANSLATE_NOOP("Chart", "None of these places has all parts of %1 in any year. Choose another division or other places.")).arg(composition.family.name);
        composition.subtitle = composition.family.name;
        return composition;
    }
    composition.notes = words.notes(uncharted(data, view));
    composition.summary = words.summary();
    return composition;
}

DataTable compositionDataTable(const AtlasData &data, const CompositionData &composition, const QString &language)
{
    DataTable table;
    table.title = composition.title;
    table.subtitle = composition.subtitle;
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Place")), false, 0, {}});
    for (const QString &part : composition.family.partNames)
        table.columns.push_back({part, true, composition.decimals, QStringLiteral("%")});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Year")), false, 0, {}});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Remarks")), false, 0, {}});
    const Describe describe(language);
    for (const CompositionBar &bar : composition.bars) {
        std::vector<DataTable::Cell> row{bar.place.name};
        for (qsizetype part = 0; part < composition.family.parts.size(); ++part)
            row.emplace_back(bar.values.empty() ? std::numeric_limits<double>::quiet_NaN() : bar.values[static_cast<std::size_t>(part)]);
        row.emplace_back(bar.year == 0 ? QString() : QString::number(bar.year));
        const QString remarks = bar.year == 0 ? chartText(language, "no figure") : describe.flags(bar.flags).join(QStringLiteral(", "));
        if (!remarks.isEmpty())
            row.emplace_back(remarks);
        table.rows.push_back(std::move(row));
    }
    table.notes = composition.notes;
    if (const QString sources = sourcesOf(data, composition.sources, language); !sources.isEmpty())
        table.notes += sources;
    return table;
}

} // namespace atlas
