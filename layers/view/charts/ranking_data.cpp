// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/ranking_data.h"

#include "layers/stats/rank.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace atlas {

namespace {

// With fewer lines than this the two highest places have to do.
constexpr double kRoomForThree = 10;

} // namespace

RankingData rankingData(const AtlasData &data, const ClassifiedFigures &classified, const QString &language)
{
    RankingData ranking;
    const Figures &figures = classified.figures;
    if (figures.table < 0)
        return ranking;
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    const std::vector<double> &values = figures.values;
    ranking.order.resize(values.size());
    std::iota(ranking.order.begin(), ranking.order.end(), 0);
    QStringList names;
    for (const int row : ranking.order)
        names += table.name(row, language);
    const auto before = [&](int a, int b) {
        const double left = values[static_cast<std::size_t>(a)];
        const double right = values[static_cast<std::size_t>(b)];
        if (std::isfinite(left) != std::isfinite(right))
            return std::isfinite(left);
        if (std::isfinite(left) && left != right)
            return left > right;
        const int byName = names[a].compare(names[b], Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a < b;
    };
    std::ranges::sort(ranking.order, before);
    ranking.placeOf.resize(values.size());
    for (std::size_t i = 0; i < ranking.order.size(); ++i)
        ranking.placeOf[static_cast<std::size_t>(ranking.order[i])] = static_cast<int>(i);
    for (const Rank &rank : ranks(values)) {
        ranking.rank.push_back(rank.rank);
        ranking.withFigure += rank.rank > 0 ? 1 : 0;
    }
    if (ranking.withFigure > 0) {
        ranking.highest = values[static_cast<std::size_t>(ranking.order.front())];
        ranking.lowest = values[static_cast<std::size_t>(ranking.order[ranking.withFigure - 1])];
    }
    return ranking;
}

std::vector<int> condensedRanking(const std::vector<int> &needed, const std::vector<int> &wished, int length, int last, double room, double gap)
{
    std::set<int> shown;
    const auto cost = [&](const std::set<int> &places) {
        double lines = 0;
        int expected = 0;
        for (const int place : places) {
            lines += place > expected ? 1 + gap : 1;
            expected = place + 1;
        }
        return expected < length ? lines + gap : lines;
    };
    /// False if there was no room.
    const auto add = [&](int place) {
        if (place < 0 || place >= length || shown.contains(place))
            return true;
        std::set<int> more = shown;
        more.insert(place);
        if (cost(more) > room)
            return false;
        shown = std::move(more);
        return true;
    };
    if (length <= room) {
        std::vector<int> all(static_cast<std::size_t>(std::max(0, length)));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    const int middle = !needed.empty() ? needed.front() : !wished.empty() ? wished.front() : -1;
    add(0);
    add(middle);
    add(last);
    for (const int place : needed)
        add(place);
    for (const int place : wished)
        add(place);
    if (middle >= 0) {
        add(middle - 1);
        add(middle + 1);
    }
    add(1);
    if (middle < 0 || room >= kRoomForThree)
        add(2);
    // Around the first marked place, both ways in turn; without one, down from the top.
    for (int away = 1; away < length; ++away) {
        if (middle < 0) {
            if (!add(away + 2))
                break;
            continue;
        }
        const bool up = add(middle - away);
        const bool down = add(middle + away);
        if (!up || !down)
            break;
    }
    return {shown.begin(), shown.end()};
}

} // namespace atlas
