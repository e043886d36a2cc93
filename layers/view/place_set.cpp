// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_set.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace atlas {

namespace {

/// The same place under one key: the vintage that 0 stands for is filled in.
PlaceKey known(const AtlasData &data, const PlaceKey &key)
{
    if (key.vintage != 0)
        return key;
    const auto place = data.find(key);
    return place ? data.tables()[static_cast<std::size_t>(place->table)].key(place->row) : key;
}

PlaceSet known(const AtlasData &data, const PlaceSet &places)
{
    PlaceSet made;
    made.reserve(places.size());
    for (const PlaceKey &key : places)
        made.append(known(data, key));
    return made;
}

PlaceSet inOrder(const AtlasData &data, const PlaceSet &places)
{
    constexpr int kLast = std::numeric_limits<int>::max();
    std::vector<std::tuple<int, int, qsizetype>> order;
    QSet<PlaceKey> seen;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (seen.contains(places[i]))
            continue;
        seen.insert(places[i]);
        const auto place = data.find(places[i]);
        order.emplace_back(place ? place->table : kLast, place ? place->row : kLast, i);
    }
    std::sort(order.begin(), order.end());
    PlaceSet sorted;
    sorted.reserve(static_cast<qsizetype>(order.size()));
    for (const auto &[table, row, i] : order)
        sorted.append(places[i]);
    return sorted;
}

/// The places of `a` that are, or are not, in `b`.
PlaceSet filtered(const AtlasData &data, const PlaceSet &a, const PlaceSet &b, bool wanted)
{
    const PlaceSet others = known(data, b);
    const QSet<PlaceKey> in(others.begin(), others.end());
    PlaceSet kept;
    for (const PlaceKey &key : known(data, a)) {
        if (in.contains(key) == wanted)
            kept.append(key);
    }
    return inOrder(data, kept);
}

} // namespace

PlaceSet union_(const AtlasData &data, const PlaceSet &a, const PlaceSet &b)
{
    return inOrder(data, known(data, a) + known(data, b));
}

PlaceSet intersection(const AtlasData &data, const PlaceSet &a, const PlaceSet &b)
{
    return filtered(data, a, b, true);
}

PlaceSet difference(const AtlasData &data, const PlaceSet &a, const PlaceSet &b)
{
    return filtered(data, a, b, false);
}

PlaceSet complement(const AtlasData &data, const PlaceSet &selection, int table)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    std::vector<bool> in(static_cast<std::size_t>(places.size()), false);
    for (const int row : rowsIn(data, table, selection))
        in[static_cast<std::size_t>(row)] = true;
    PlaceSet rest;
    for (int row = 0; row < places.size(); ++row) {
        if (!in[static_cast<std::size_t>(row)])
            rest.append(places.key(row));
    }
    return rest;
}

PlaceSet placesAt(const AtlasData &data, int table, std::span<const int> rows)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    PlaceSet made;
    made.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        made.append(places.key(row));
    return made;
}

std::vector<int> rowsIn(const AtlasData &data, int table, const PlaceSet &places)
{
    const PlaceTable &in = data.tables()[static_cast<std::size_t>(table)];
    std::vector<int> rows;
    for (const PlaceKey &key : places) {
        if (key.level != in.level || (key.vintage != 0 && key.vintage != in.vintage))
            continue;
        const int row = in.rowOf(key.code);
        if (row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace atlas
