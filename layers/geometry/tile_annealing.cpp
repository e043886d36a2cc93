// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/tile_annealing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace atlas {

namespace {
// All against a neighbour lost, which costs 1.
constexpr double kFarther = 0.4;        ///< each further step between neighbours
constexpr double kAstray = 0.08;        ///< a hexagon's width from where a tile wants to lie; by its square
constexpr double kAstrayOfFew = 10;     ///< and so much more, divided among the tiles: few must not turn together
constexpr double kSea = 1.5;            ///< a tile on a cell without land
constexpr double kHole = 3;             ///< an empty cell in the middle of land
constexpr double kPiece = 4;            ///< a piece of a group that lies apart
constexpr double kHot = 0.7, kCold = 0.1, kWarm = 0.3;
/// Moves tried a tile. Twice as many keep one neighbour in a hundred more.
constexpr std::size_t kRounds = 600;
constexpr std::size_t kLeastRounds = 12000;
/// Bringing pieces together and settling what that stirred up; a piece more is then out of the question.
constexpr int kMendings = 30;
constexpr double kDear = 1000;
constexpr int kWays = 12;
constexpr std::size_t kSlice = 1024;
constexpr std::uint32_t kChances = 4096;

/// What it costs that two neighbours lie so many steps apart.
double apart(int distance)
{
    return distance <= 1 ? 0 : 1 + kFarther * (distance - 2);
}

} // namespace

TileAnnealer::TileAnnealer(const TileProblem &problem, const TileWindow &window, std::vector<HexCell> cells)
    : m_problem(problem), m_window(window), m_tileAt(window.size(), -1), m_seen(window.size(), 0),
      m_astray(kAstray + kAstrayOfFew / std::max(1.0, static_cast<double>(problem.count())))
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i] = kHexSteps[i].r * window.width + kHexSteps[i].q;
    for (std::size_t c = 0; c < window.size(); ++c) {
        const HexCell cell = window.cellAt(static_cast<int>(c));
        m_hexOf.push_back(cell);
        m_centre.push_back(window.centre(cell));
        if (!window.isInside(cell))
            m_tileAt[c] = -2;
    }
    for (std::size_t t = 0; t < cells.size(); ++t) {
        m_cellOf.push_back(window.indexOf(cells[t]));
        m_tileAt[static_cast<std::size_t>(m_cellOf.back())] = static_cast<int>(t);
        const int group = problem.group[t];
        if (group < 0)
            continue;
        if (m_members.size() <= static_cast<std::size_t>(group))
            m_members.resize(static_cast<std::size_t>(group) + 1);
        m_members[static_cast<std::size_t>(group)].push_back(static_cast<std::uint32_t>(t));
    }
    for (std::size_t g = 0; g < m_members.size(); ++g)
        m_pieces.push_back(piecesOf(static_cast<int>(g)));
}

std::uint32_t TileAnnealer::random(std::uint32_t below)
{
    // xorshift64*
    m_random ^= m_random >> 12;
    m_random ^= m_random << 25;
    m_random ^= m_random >> 27;
    const std::uint64_t bits = (m_random * 0x2545f4914f6cdd1dULL) >> 32;
    return static_cast<std::uint32_t>((bits * below) >> 32);
}

std::vector<HexCell> TileAnnealer::cells() const
{
    std::vector<HexCell> cells;
    for (const int cell : m_cellOf)
        cells.push_back(m_hexOf[static_cast<std::size_t>(cell)]);
    return cells;
}

int TileAnnealer::extraPieces() const
{
    int extra = 0;
    for (const int pieces : m_pieces)
        extra += std::max(0, pieces - 1);
    return extra;
}

int TileAnnealer::piecesOf(int group)
{
    const auto &members = m_members[static_cast<std::size_t>(group)];
    ++m_count;
    int pieces = 0;
    for (const std::uint32_t member : members) {
        if (m_seen[static_cast<std::size_t>(m_cellOf[member])] == m_count)
            continue;
        ++pieces;
        m_queue.assign(1, m_cellOf[member]);
        m_seen[static_cast<std::size_t>(m_cellOf[member])] = m_count;
        while (!m_queue.empty()) {
            const int cell = m_queue.back();
            m_queue.pop_back();
            for (const int step : m_steps) {
                const int next = cell + step;
                if (groupAt(next) == group && m_seen[static_cast<std::size_t>(next)] != m_count) {
                    m_seen[static_cast<std::size_t>(next)] = m_count;
                    m_queue.push_back(next);
                }
            }
        }
    }
    return pieces;
}

/// What a tile at a cell costs but for its neighbours.
double TileAnnealer::unrest(std::uint32_t tile, int at) const
{
    const Point wanted = m_problem.wanted[tile];
    const Point centre = m_centre[static_cast<std::size_t>(at)];
    const double dx = centre.x - wanted.x;
    const double dy = centre.y - wanted.y;
    return m_astray * (dx * dx + dy * dy);
}

double TileAnnealer::tension(std::uint32_t tile, int at, int other) const
{
    double sum = 0;
    const HexCell here = m_hexOf[static_cast<std::size_t>(at)];
    for (const std::uint32_t neighbour : m_problem.neighboursOf(tile)) {
        if (static_cast<int>(neighbour) != other)
            sum += apart(hexDistance(here, m_hexOf[static_cast<std::size_t>(m_cellOf[neighbour])]));
    }
    return sum;
}

double TileAnnealer::cost() const
{
    double sum = kPiece * extraPieces();
    for (std::uint32_t t = 0; t < m_cellOf.size(); ++t)
        sum += unrest(t, m_cellOf[t]) + tension(t, m_cellOf[t], -1) / 2 + kSea * static_cast<double>(1 - m_window.land[static_cast<std::size_t>(m_cellOf[t])]);
    return sum;
}

bool TileAnnealer::propose(Move &move)
{
    move.tile = random(static_cast<std::uint32_t>(m_cellOf.size()));
    move.from = m_cellOf[move.tile];
    const auto neighbours = m_problem.neighboursOf(move.tile);
    int beside = move.from;
    if (!neighbours.empty() && random(2) == 0)
        beside = m_cellOf[neighbours[random(static_cast<std::uint32_t>(neighbours.size()))]];
    move.to = beside + m_steps[random(6)];
    move.other = m_tileAt[static_cast<std::size_t>(move.to)];
    return move.to != move.from && move.other != -2;
}

/// What an empty cell costs: a hole in the land is one all of whose neighbours are taken.
double TileAnnealer::holeAt(int cell, int vacated, int taken) const
{
    if (cell == taken || (cell != vacated && m_tileAt[static_cast<std::size_t>(cell)] != -1))
        return 0;   // taken, or the rim
    int around = 0;
    for (const int step : m_steps) {
        const int next = cell + step;
        around += next == taken || (next != vacated && m_tileAt[static_cast<std::size_t>(next)] >= 0) ? 1 : 0;
    }
    return around < 5 ? 0 : (around == 6 ? kHole : kHole / 3) * static_cast<double>(m_window.land[static_cast<std::size_t>(cell)]);
}

/// What it changes in the sea and in holes that a tile leaves one cell for another.
double TileAnnealer::shoreChange(int from, int to) const
{
    double sum = kSea * static_cast<double>(m_window.land[static_cast<std::size_t>(from)] - m_window.land[static_cast<std::size_t>(to)]);
    const auto around = [&](int vacated, int taken) {
        double holes = holeAt(from, vacated, taken) + holeAt(to, vacated, taken);
        for (const int step : m_steps) {
            if (from + step != to)
                holes += holeAt(from + step, vacated, taken);
            // Cells beside both count once.
            const int next = to + step;
            const bool counted = next == from || std::ranges::any_of(m_steps, [&](int s) { return from + s == next; });
            if (!counted)
                holes += holeAt(next, vacated, taken);
        }
        return holes;
    };
    return sum + around(from, to) - around(-1, -1);
}

double TileAnnealer::change(const Move &move) const
{
    double sum = unrest(move.tile, move.to) - unrest(move.tile, move.from) + tension(move.tile, move.to, move.other)
        - tension(move.tile, move.from, move.other);
    if (move.other < 0)
        return sum + shoreChange(move.from, move.to);
    const auto other = static_cast<std::uint32_t>(move.other);
    return sum + unrest(other, move.from) - unrest(other, move.to) + tension(other, move.from, static_cast<int>(move.tile))
        - tension(other, move.to, static_cast<int>(move.tile));
}

void TileAnnealer::apply(const Move &move)
{
    m_tileAt[static_cast<std::size_t>(move.to)] = static_cast<int>(move.tile);
    m_tileAt[static_cast<std::size_t>(move.from)] = move.other;
    m_cellOf[move.tile] = move.to;
    if (move.other >= 0)
        m_cellOf[static_cast<std::size_t>(move.other)] = move.from;
}

void TileAnnealer::takeBack(const Move &move)
{
    m_tileAt[static_cast<std::size_t>(move.to)] = move.other;
    m_tileAt[static_cast<std::size_t>(move.from)] = static_cast<int>(move.tile);
    m_cellOf[move.tile] = move.from;
    if (move.other >= 0)
        m_cellOf[static_cast<std::size_t>(move.other)] = move.to;
}

/// True if the group surely has as many pieces after it lost one cell and gained another: around the lost
/// one its cells follow each other, and likewise around the gained one.
bool TileAnnealer::keepsPieces(int group, int loses, int gains) const
{
    const auto runs = [&](int cell, int without) {
        int count = 0;
        bool before = false;
        for (std::size_t i = 0; i < 7; ++i) {
            const int next = cell + m_steps[i % 6];
            const bool in = next != without && groupAt(next) == group;
            count += i > 0 && in && !before ? 1 : 0;
            before = in;
        }
        return count;
    };
    return runs(loses, -1) == 1 && runs(gains, loses) == 1;
}

bool TileAnnealer::keepsPieces(const Move &move) const
{
    const int group = m_problem.group[move.tile];
    const int other = move.other < 0 ? -1 : m_problem.group[static_cast<std::size_t>(move.other)];
    return group == other
        || ((group < 0 || keepsPieces(group, move.from, move.to)) && (other < 0 || keepsPieces(other, move.to, move.from)));
}

void TileAnnealer::run(const std::stop_token &stop)
{
    if (m_cellOf.size() < 2)
        return;
    const std::size_t rounds = std::max(kLeastRounds, kRounds * m_cellOf.size());
    // Pieces are cheap at first: a group that may never be in two cannot find its place.
    cool(kHot, kPiece / 8, kPiece, rounds, stop);
    for (int mending = 0; mending < kMendings && extraPieces() > 0 && !stop.stop_requested(); ++mending) {
        bringTogether();
        cool(kWarm, kDear, kDear, rounds / kMendings, stop);
    }
}

/// One tile of each piece that lies apart goes to the rest of its group; those on its way move up. Of several
/// ways the one that leaves fewest pieces.
void TileAnnealer::bringTogether()
{
    for (std::size_t g = 0; g < m_members.size(); ++g) {
        if (m_pieces[g] < 2)
            continue;
        const std::vector<int> piece = smallestPiece(static_cast<int>(g));
        const std::vector<int> cellOf = m_cellOf, tileAt = m_tileAt;
        std::vector<int> bestCells, bestTiles, bestPieces;
        int fewest = 0;
        for (int attempt = 0; attempt < kWays; ++attempt) {
            m_cellOf = cellOf;
            m_tileAt = tileAt;
            const std::vector<int> way = wayHome(static_cast<int>(g), piece);
            for (std::size_t i = 0; i + 1 < way.size(); ++i)
                apply({static_cast<std::uint32_t>(m_tileAt[static_cast<std::size_t>(way[i])]), way[i], way[i + 1], m_tileAt[static_cast<std::size_t>(way[i + 1])]});
            for (std::size_t other = 0; other < m_members.size(); ++other)
                m_pieces[other] = piecesOf(static_cast<int>(other));
            if (bestCells.empty() || extraPieces() < fewest) {
                fewest = extraPieces();
                bestCells = m_cellOf;
                bestTiles = m_tileAt;
                bestPieces = m_pieces;
            }
        }
        m_cellOf = std::move(bestCells);
        m_tileAt = std::move(bestTiles);
        m_pieces = std::move(bestPieces);
    }
}

/// Cells of the smallest piece of a group.
std::vector<int> TileAnnealer::smallestPiece(int group)
{
    std::vector<int> smallest;
    std::set<int> met;
    for (const std::uint32_t member : m_members[static_cast<std::size_t>(group)]) {
        std::vector<int> piece;
        if (met.insert(m_cellOf[member]).second)
            piece.push_back(m_cellOf[member]);
        for (std::size_t i = 0; i < piece.size(); ++i) {
            for (const int step : m_steps) {
                if (groupAt(piece[i] + step) == group && met.insert(piece[i] + step).second)
                    piece.push_back(piece[i] + step);
            }
        }
        if (!piece.empty() && (smallest.empty() || piece.size() < smallest.size()))
            smallest = std::move(piece);
    }
    return smallest;
}

/// The shortest way from a piece to a cell beside the rest of its group; of those as short, any.
std::vector<int> TileAnnealer::wayHome(int group, const std::vector<int> &piece)
{
    std::map<int, int> before;
    std::vector<int> next = piece;
    for (const int cell : piece)
        before[cell] = -1;
    for (std::size_t i = 0; i < next.size(); ++i) {
        const std::uint32_t turn = random(6);
        for (std::uint32_t s = 0; s < 6; ++s) {
            const int to = next[i] + m_steps[(s + turn) % 6];
            if (m_tileAt[static_cast<std::size_t>(to)] == -2 || before.contains(to))
                continue;
            if (groupAt(to) == group) {
                std::vector<int> way;
                for (int cell = next[i]; cell >= 0; cell = before[cell])
                    way.insert(way.begin(), cell);
                return way;
            }
            before[to] = next[i];
            next.push_back(to);
        }
    }
    return {};
}

void TileAnnealer::cool(double hot, double piece, double pieceLater, std::size_t rounds, const std::stop_token &stop)
{
    std::array<double, kChances> chance{};
    for (std::size_t i = 0; i < kChances; ++i)
        chance[i] = -std::log((static_cast<double>(i) + 0.5) / kChances);
    double heat = hot;
    double price = piece;
    for (std::size_t round = 0; round < rounds; ++round) {
        if (round % kSlice == 0) {
            if (stop.stop_requested())
                return;
            const double done = static_cast<double>(round) / static_cast<double>(rounds);
            heat = hot * std::pow(kCold / hot, done);
            price = std::min(pieceLater, piece + (pieceLater - piece) * 2 * done);
        }
        Move move{};
        if (!propose(move))
            continue;
        const double allowed = heat * chance[random(kChances)];
        const double costs = change(move);
        if (costs > allowed + price * 2)
            continue;
        if (keepsPieces(move)) {
            if (costs <= allowed)
                apply(move);
            continue;
        }
        const int group = m_problem.group[move.tile];
        const int other = move.other < 0 ? -1 : m_problem.group[static_cast<std::size_t>(move.other)];
        apply(move);
        int more = 0;
        std::array<std::pair<int, int>, 2> counted{{{group, 0}, {other, 0}}};
        for (auto &[counts, pieces] : counted) {
            pieces = counts < 0 ? 0 : piecesOf(counts);
            more += counts < 0 ? 0 : pieces - m_pieces[static_cast<std::size_t>(counts)];
        }
        if (costs + price * more > allowed) {
            takeBack(move);
            continue;
        }
        for (const auto &[counts, pieces] : counted) {
            if (counts >= 0)
                m_pieces[static_cast<std::size_t>(counts)] = pieces;
        }
    }
}

} // namespace atlas
