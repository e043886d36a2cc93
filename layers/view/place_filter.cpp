// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter.h"

#include "layers/data/cached_figures.h"
#include "layers/data/level_tables.h"
#include "layers/data/membership_index.h"
#include "layers/view/place_filter_names.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace atlas {

namespace {

using Kind = FilterNode::Kind;

/// Kleene's three values, ordered so that and is the least, or the greatest.
enum class Truth : std::uint8_t { False, Unknown, True };

Truth truth(bool is) { return is ? Truth::True : Truth::False; }
Truth negation(Truth value) { return static_cast<Truth>(2 - static_cast<int>(value)); }

/// What a step came to for every row.
struct StepResult {
    std::shared_ptr<const Figures> figures;     ///< of an indicator, shared
    std::vector<double> numbers;                ///< of a computation; one element = the same for all rows
    std::vector<Truth> truths;

    [[nodiscard]] double operator[](std::size_t row) const
    {
        if (figures)
            return figures->values[row];
        return numbers.size() == 1 ? numbers.front() : numbers[row];
    }
};

class Evaluation {
public:
    Evaluation(const AtlasData &data, int table, int year)
        : m_data(data), m_table(table), m_year(year), m_places(data.tables()[static_cast<std::size_t>(table)]),
          m_rows(static_cast<std::size_t>(m_places.size()))
    {
    }

    FilterMatch run(const PlaceFilter &filter)
    {
        // Operands come first, so no recursion is needed however long the expression; each is used once.
        for (const FilterNode &node : filter.nodes()) {
            StepResult result = evaluate(node);
            for (const int used : {node.a, node.b, node.c}) {
                if (used >= 0)
                    m_results[static_cast<std::size_t>(used)] = {};
            }
            m_results.push_back(std::move(result));
        }
        const std::vector<Truth> &whole = m_results.back().truths;
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (whole[row] == Truth::True)
                m_match.rows.push_back(static_cast<int>(row));
        }
        return std::move(m_match);
    }

private:
    [[nodiscard]] const StepResult &operand(int node) const { return m_results[static_cast<std::size_t>(node)]; }

    template <typename Of>
    StepResult numbers(Of of) const
    {
        StepResult made;
        made.numbers.resize(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            made.numbers[row] = of(row);
        return made;
    }
    template <typename Of>
    StepResult truths(Of of) const
    {
        StepResult made;
        made.truths.resize(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            made.truths[row] = of(row);
        return made;
    }
    /// Unknown where one of the figures is missing; a division by zero is no figure either.
    template <typename Is>
    StepResult compared(const FilterNode &node, Is is) const
    {
        const StepResult &a = operand(node.a);
        const StepResult &b = node.b < 0 ? a : operand(node.b);
        const StepResult &c = node.c < 0 ? a : operand(node.c);
        return truths([&](std::size_t row) {
            const double x = a[row], y = b[row], z = c[row];
            return std::isfinite(x) && std::isfinite(y) && std::isfinite(z) ? truth(is(x, y, z)) : Truth::Unknown;
        });
    }
    template <typename Of>
    StepResult computed(const FilterNode &node, Of of) const
    {
        const StepResult &a = operand(node.a), &b = operand(node.b);
        return numbers([&](std::size_t row) { return of(a[row], b[row]); });
    }
    template <typename Of>
    StepResult joined(const FilterNode &node, Of of) const
    {
        const std::vector<Truth> &a = operand(node.a).truths, &b = operand(node.b).truths;
        return truths([&](std::size_t row) { return of(a[row], b[row]); });
    }

    StepResult evaluate(const FilterNode &node)
    {
        switch (node.kind) {
        case Kind::Number:
            return {{}, {node.number}, {}};
        case Kind::Indicator:
            return {figures(node), {}, {}};
        case Kind::Negate: {
            const StepResult &a = operand(node.a);
            return numbers([&](std::size_t row) { return -a[row]; });
        }
        case Kind::Add:
            return computed(node, [](double a, double b) { return a + b; });
        case Kind::Subtract:
            return computed(node, [](double a, double b) { return a - b; });
        case Kind::Multiply:
            return computed(node, [](double a, double b) { return a * b; });
        case Kind::Divide:
            return computed(node, [](double a, double b) { return b == 0 ? std::numeric_limits<double>::quiet_NaN() : a / b; });
        case Kind::Less:
            return compared(node, [](double a, double b, double) { return a < b; });
        case Kind::LessOrEqual:
            return compared(node, [](double a, double b, double) { return a <= b; });
        case Kind::Equal:
            return compared(node, [](double a, double b, double) { return a == b; });
        case Kind::Between:
            return compared(node, [](double a, double low, double high) { return low <= a && a <= high; });
        case Kind::InNumbers:
            return compared(node, [&](double a, double, double) {
                return std::find(node.numbers.begin(), node.numbers.end(), a) != node.numbers.end();
            });
        case Kind::FigureMissing: {
            const StepResult &a = operand(node.a);
            return truths([&](std::size_t row) { return truth(!std::isfinite(a[row])); });
        }
        case Kind::NameIs:
        case Kind::NameLike:
        case Kind::NameMissing:
            return named(node);
        case Kind::And:
            return joined(node, [](Truth a, Truth b) { return std::min(a, b); });
        case Kind::Or:
            return joined(node, [](Truth a, Truth b) { return std::max(a, b); });
        case Kind::Not: {
            const std::vector<Truth> &a = operand(node.a).truths;
            return truths([&](std::size_t row) { return negation(a[row]); });
        }
        }
        return {};
    }

    std::shared_ptr<const Figures> figures(const FilterNode &node)
    {
        const int asked = node.year == 0 ? m_year : node.year;
        auto found = cachedFigures(m_data, node.subject, asked, m_table);
        FilterYear year{node.subject, asked, found->none ? 0 : asked};
        if (found->none && node.year == 0) {
            // The newest that was known by then; what came later only where there was nothing before.
            const std::vector<int> years = yearsWithFigures(m_data, node.subject, m_table);
            const auto later = std::upper_bound(years.begin(), years.end(), asked);
            if (!years.empty()) {
                year.used = later == years.begin() ? *later : *std::prev(later);
                found = cachedFigures(m_data, node.subject, year.used, m_table);
            }
        }
        if (std::find(m_match.years.begin(), m_match.years.end(), year) == m_match.years.end())
            m_match.years.push_back(year);
        return found;
    }

    StepResult named(const FilterNode &node)
    {
        const bool within = node.field == FilterNode::Field::Parent && node.subject != m_places.level;
        if (!within) {
            const PlaceTexts texts = node.field == FilterNode::Field::Name ? PlaceTexts::Names
                : node.field == FilterNode::Field::Code                    ? PlaceTexts::Codes
                                                                           : PlaceTexts::NamesAndCodes;
            const std::vector<bool> meant = meantRows(node, m_table, texts);
            // Every place has a code and lies in itself; a name may be empty.
            const bool nameless = node.field == FilterNode::Field::Name && asksForNone(node);
            return truths([&](std::size_t row) {
                return truth(meant[row] || (nameless && m_places.names[static_cast<qsizetype>(row)].trimmed().isEmpty()));
            });
        }
        const int parents = standingTable(m_data, node.subject);
        if (parents < 0 || !m_data.memberships().reaches(m_places.level, node.subject)) {
            if (!m_match.unknownLevels.contains(node.subject))
                m_match.unknownLevels.append(node.subject);
            return truths([](std::size_t) { return Truth::Unknown; });
        }
        const std::vector<int> in = m_data.parentRows(m_table, parents);
        const std::vector<bool> meant = meantRows(node, parents, PlaceTexts::NamesAndCodes);
        const bool none = asksForNone(node);
        return truths([&](std::size_t row) { return truth(in[row] < 0 ? none : meant[static_cast<std::size_t>(in[row])]); });
    }

    [[nodiscard]] static bool asksForNone(const FilterNode &node)
    {
        return node.kind == Kind::NameMissing || (node.kind == Kind::NameIs && node.texts.contains(QString()));
    }

    [[nodiscard]] std::vector<bool> meantRows(const FilterNode &node, int table, PlaceTexts texts) const
    {
        if (node.kind == Kind::NameIs)
            return rowsNamed(m_data, table, node.texts, texts);
        if (node.kind == Kind::NameLike)
            return rowsLike(m_data, table, node.texts.front(), texts);
        return std::vector<bool>(static_cast<std::size_t>(m_data.tables()[static_cast<std::size_t>(table)].size()), false);
    }

    const AtlasData &m_data;
    int m_table;
    int m_year;
    const PlaceTable &m_places;
    std::size_t m_rows;
    std::vector<StepResult> m_results;
    FilterMatch m_match;
};

} // namespace

FilterMatch matchPlaces(const AtlasData &data, const PlaceFilter &filter, int table, int year)
{
    if (table < 0 || table >= static_cast<int>(data.tables().size()) || filter.nodes().empty())
        return {};
    return Evaluation(data, table, year).run(filter);
}

std::vector<int> placesMatching(const AtlasData &data, const PlaceFilter &filter, int table, int year)
{
    return matchPlaces(data, filter, table, year).rows;
}

} // namespace atlas
