// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/charted_places.h"

#include "layers/data/level_tables.h"
#include "layers/data/membership_index.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

using As = ChartedPlace::As;

class Gathering {
public:
    Gathering(const AtlasData &data, const ViewState &view) : m_data(data), m_view(view), m_drawn(drawnTableOf(data, view)) {}

    bool add(const AtlasData::PlaceRef &place, As as, int index = 0)
    {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(place.table)];
        const PlaceKey key = table.key(place.row);
        const bool known = std::any_of(m_places.begin(), m_places.end(), [&](const ChartedPlace &other) {
            const PlaceTable &there = m_data.tables()[static_cast<std::size_t>(other.place.table)];
            return there.level == key.level && there.codes[other.place.row] == key.code;
        });
        if (known)
            return false;
        int row = -1;
        if (m_drawn >= 0 && m_data.tables()[static_cast<std::size_t>(m_drawn)].level == key.level)
            row = m_data.tables()[static_cast<std::size_t>(m_drawn)].rowOf(key.code);
        m_places.push_back({place, as, index, displayName(m_data, place, m_view.language), row});
        return true;
    }

    void addRegionsOf(const AtlasData::PlaceRef &place)
    {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(place.table)];
        for (const QString &level : {QStringLiteral("krimpregio"), QStringLiteral("anticipeerregio")}) {
            const QString code = m_data.memberships().parent(table.level, table.codes[place.row], table.vintage, level);
            if (const auto region = code.isEmpty() ? std::nullopt : m_data.find({level, code, 0}))
                add(*region, As::Region);
        }
    }

    std::vector<ChartedPlace> m_places;

private:
    const AtlasData &m_data;
    const ViewState &m_view;
    int m_drawn;
};

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

} // namespace

std::vector<ChartedPlace> chartedPlaces(const AtlasData &data, const ViewState &view, bool regions)
{
    Gathering gathering(data, view);
    for (int i = 0; i < view.compared.size(); ++i) {
        if (const auto place = data.find(view.compared[i]))
            gathering.add(*place, As::Compared, i);
    }
    // Any five of a hundred would say nothing about the hundred.
    const bool few = uncharted(data, view) == 0;
    for (const PlaceKey &key : view.selection) {
        if (const auto place = few ? data.find(key) : std::nullopt)
            gathering.add(*place, As::Selected);
    }
    if (regions) {
        for (const PlaceKey &key : view.compared) {
            if (const auto place = data.find(key))
                gathering.addRegionsOf(*place);
        }
    }
    const int country = standingTable(data, QStringLiteral("land"));
    if (country >= 0 && data.tables()[static_cast<std::size_t>(country)].size() > 0)
        gathering.add({country, 0}, As::Country);
    return std::move(gathering.m_places);
}

int uncharted(const AtlasData &data, const ViewState &view)
{
    const auto isCompared = [&](const PlaceKey &key) {
        return std::any_of(view.compared.begin(), view.compared.end(),
                           [&](const PlaceKey &other) { return other.level == key.level && other.code == key.code; });
    };
    const auto places = std::count_if(view.selection.begin(), view.selection.end(),
                                      [&](const PlaceKey &key) { return !isCompared(key) && data.find(key); });
    return places > kMaximumChartedSelection ? static_cast<int>(places) : 0;
}

QString chartText(const QString &language, const char *text, int n)
{
    return translate(language, "Chart", text, n);
}

QString yearRanges(std::span<const int> years, const QString &language)
{
    QStringList ranges;
    for (std::size_t i = 0; i < years.size();) {
        std::size_t last = i;
        while (last + 1 < years.size() && years[last + 1] == years[last] + 1)
            ++last;
        if (last == i + 1) {
            ranges += QString::number(years[i]);
            ranges += QString::number(years[last]);
        } else {
            ranges += last == i ? QString::number(years[i])
                                : QStringLiteral("%1–%2").arg(years[i]).arg(years[last]);
        }
        i = last + 1;
    }
    return listed(ranges, language);
}

QString listed(const QStringList &texts, const QString &language)
{
    return localeOf(language).createSeparatedList(texts);
}

QString shortNameWithUnit(const Indicator &indicator, const QString &language)
{
    const QString name = indicator.shortName.in(language).isEmpty() ? indicator.name.in(language) : indicator.shortName.in(language);
    const QString unit = indicator.unit.in(language);
    if (unit.isEmpty() || name.contains(unit, Qt::CaseInsensitive))
        return name;
    return QStringLiteral("%1 (%2)").arg(name, unit);
}

QString sourcesOf(const AtlasData &data, QStringList sources, const QString &language)
{
    sources.removeDuplicates();
    Figures of;
    of.sources = sources;
    return Describe(language).sourceLine(data, of);
}

} // namespace atlas
