// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/view_state.h"

#include <QString>

#include <span>
#include <vector>

namespace atlas {

/// At most so many selected places get a line or a bar of their own; of more, none does.
inline constexpr int kMaximumChartedSelection = 5;

/// A place that a chart over places of several levels shows, and what it is there for.
struct ChartedPlace {
    enum class As { Compared, Selected, Region, Country };
    AtlasData::PlaceRef place;
    As as = As::Compared;
    int index = 0;          ///< of a compared place in the view: its colour is that of A … E
    QString name;           ///< as displayName() has it
    int row = -1;           ///< in the drawn table of the view; −1 = of another level

    bool operator==(const ChartedPlace &) const = default;
};

/// The compared places in their order, the selected ones unless they are more than kMaximumChartedSelection, the
/// shrinking and anticipation regions that compared places lie in, and the country: each once, under the first of
/// these.
/// Places that the atlas does not have are left out. Thread-safe.
/// @param regions with the regions
std::vector<ChartedPlace> chartedPlaces(const AtlasData &data, const ViewState &view, bool regions);
/// Selected places, compared ones aside, where they are too many to be shown; otherwise 0.
int uncharted(const AtlasData &data, const ViewState &view);

/// A text of the charts, translation context "Chart".
QString chartText(const QString &language, const char *text, int n = -1);
/// "2012–2015, 2018 en 2020" of ascending years.
QString yearRanges(std::span<const int> years, const QString &language);
/// "a, b en c"
QString listed(const QStringList &texts, const QString &language);
/// "WOZ-waarde (× € 1.000)": the short name and its unit.
QString shortNameWithUnit(const Indicator &indicator, const QString &language);
/// Where the figures come from, on one line; empty without sources.
QString sourcesOf(const AtlasData &data, QStringList sources, const QString &language);

} // namespace atlas
