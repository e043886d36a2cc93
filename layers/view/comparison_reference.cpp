// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison_reference.h"

#include "layers/data/cached_figures.h"
#include "layers/data/level_tables.h"
#include "layers/data/membership_index.h"
#include "layers/stats/weighted.h"
#include "layers/view/comparison_figures.h"
#include "layers/view/place_name.h"
#include "layers/view/similar_places.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

const PlaceTable &tableOf(const AtlasData &data, const AtlasData::PlaceRef &place)
{
    return data.tables()[static_cast<std::size_t>(place.table)];
}

QString capitalised(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

class ReferenceMaker {
public:
    ReferenceMaker(const AtlasData &data, const ViewState &view, const AtlasData::PlaceRef &place)
        : m_data(data), m_view(view), m_place(place)
    {
        m_reference.kind = view.comparison.reference;
    }

    ComparisonReference make()
    {
        switch (m_view.comparison.reference) {
        case ReferenceKind::None:
            break;
        case ReferenceKind::Country:
            country();
            break;
        case ReferenceKind::Province:
            province();
            break;
        case ReferenceKind::Region:
            region();
            break;
        case ReferenceKind::SelectionMean:
            selection();
            break;
        case ReferenceKind::Similar:
            similar();
            break;
        }
        return std::move(m_reference);
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_view.language, "Comparison", text); }
    [[nodiscard]] QString sentence(const char *text) const
    {
        return capitalised(say(text).arg(nameInSentence(m_data, m_place, m_view.language)));
    }
    [[nodiscard]] bool isOf(const char *level) const { return tableOf(m_data, m_place).level == QLatin1String(level); }

    void take(const AtlasData::PlaceRef &place)
    {
        m_reference.place = place;
        m_reference.name = displayName(m_data, place, m_view.language);
    }

    [[nodiscard]] std::optional<AtlasData::PlaceRef> parentAt(const QString &level) const
    {
        const PlaceTable &table = tableOf(m_data, m_place);
        const QString code = m_data.memberships().parent(table.level, table.codes[m_place.row], table.vintage, level);
        return code.isEmpty() ? std::nullopt : m_data.find({level, code, 0});
    }

    void country()
    {
        if (isOf("land")) {
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "%1 is the country itself: there is nothing to set it against."));
            return;
        }
        // An atlas without memberships has one country all the same.
        auto country = parentAt(QStringLiteral("land"));
        const int table = standingTable(m_data, QStringLiteral("land"));
        if (!country && table >= 0 && m_data.tables()[static_cast<std::size_t>(table)].size() == 1)
            country = AtlasData::PlaceRef{table, 0};
        if (country)
            take(*country);
        else
            m_reference.missing = say(QT_TRANSLATE_NOOP("Comparison", "This atlas has no figures of the country as a whole."));
    }

    void province()
    {
        if (isOf("provincie"))
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "%1 is a province itself: choose another reference."));
        else if (const auto province = parentAt(QStringLiteral("provincie")))
            take(*province);
        else
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "%1 does not lie in one province: choose another reference."));
    }

    void region()
    {
        if (isOf("krimpregio") || isOf("anticipeerregio"))
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "%1 is such a region itself: choose another reference."));
        else if (const auto krimp = parentAt(QStringLiteral("krimpregio")))
            take(*krimp);
        else if (const auto anticipeer = parentAt(QStringLiteral("anticipeerregio")))
            take(*anticipeer);
        else
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "%1 lies in no shrinking region and no anticipation region."));
    }

    /// @param text with %1 for the number and %2 for the level
    void nameMembers(const char *text)
    {
        const LevelInfo *level = m_data.level(tableOf(m_data, m_reference.members.front()).level);
        const bool single = m_reference.members.size() == 1;
        const QString word = !level ? QString() : (single ? level->name : level->plural).in(m_view.language);
        m_reference.name = say(text).arg(m_reference.members.size()).arg(word).trimmed();
    }

    /// Places of one level only, so that none holds another: of the map's, else of the first one's.
    void selection()
    {
        std::vector<AtlasData::PlaceRef> chosen;
        for (const PlaceKey &key : m_view.selection) {
            if (const auto place = m_data.find(key))
                chosen.push_back(*place);
        }
        const auto ofLevel = [&](const QString &level) {
            std::vector<AtlasData::PlaceRef> places;
            std::ranges::copy_if(chosen, std::back_inserter(places), [&](const auto &place) { return tableOf(m_data, place).level == level; });
            return places;
        };
        m_reference.members = ofLevel(m_view.level);
        if (m_reference.members.empty() && !chosen.empty())
            m_reference.members = ofLevel(tableOf(m_data, chosen.front()).level);
        if (m_reference.members.empty())
            m_reference.missing = say(QT_TRANSLATE_NOOP("Comparison", "Nothing is selected: select places on the map or in a chart."));
        else
            nameMembers(QT_TRANSLATE_NOOP("Comparison", "mean of %1 selected %2"));
    }

    void similar()
    {
        const QStringList by = m_view.comparison.similarBy.isEmpty() ? proposedSimilarity(m_data) : m_view.comparison.similarBy;
        SimilarPlaces found = similarPlaces(m_data, m_place, by, m_view.year, m_view.comparison.similarCount);
        m_reference.members = std::move(found.places);
        m_reference.distances = std::move(found.distances);
        m_reference.similarBy = found.by;
        m_reference.leftOut = found.leftOut;
        if (m_reference.members.empty())
            m_reference.missing = sentence(QT_TRANSLATE_NOOP("Comparison", "No place can be called like %1: the figures for that are not there."));
        else
            nameMembers(QT_TRANSLATE_NOOP("Comparison", "mean of %1 similar %2"));
    }

    const AtlasData &m_data;
    const ViewState &m_view;
    AtlasData::PlaceRef m_place;
    ComparisonReference m_reference;
};

/// Columns of the members, one entry each.
class MemberFigures {
public:
    MemberFigures(const AtlasData &data, const std::vector<AtlasData::PlaceRef> &members, int year) : m_data(data), m_members(members), m_year(year) {}

    [[nodiscard]] std::vector<double> of(const QString &indicator) const
    {
        std::vector<double> values;
        for (const AtlasData::PlaceRef &member : m_members)
            values.push_back(cachedFigures(m_data, indicator, m_year, member.table)->values[static_cast<std::size_t>(member.row)]);
        return values;
    }

    /// Numerators of a rate. Of a member that was put together itself, the numerator that belongs to the parts used.
    [[nodiscard]] std::vector<double> numerators(const Indicator &rate, const std::vector<double> &denominators) const
    {
        std::vector<double> values = of(rate.numerator);
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const auto figures = cachedFigures(m_data, rate.code, m_year, m_members[i].table);
            if (!figures->composedFrom.isEmpty())
                values[i] = figures->values[static_cast<std::size_t>(m_members[i].row)] / rate.factor * denominators[i];
        }
        return values;
    }

private:
    const AtlasData &m_data;
    const std::vector<AtlasData::PlaceRef> &m_members;
    int m_year;
};

std::optional<Aggregate> aggregateOf(const Indicator &indicator, const MemberFigures &figures, const std::vector<double> &weights)
{
    switch (indicator.kind) {
    case IndicatorKind::Count: {
        Aggregate sum = aggregateSum(figures.of(indicator.code), weights);
        sum.value /= static_cast<double>(std::max<std::size_t>(sum.used, 1));
        return sum;
    }
    case IndicatorKind::Rate: {
        if (indicator.numerator.isEmpty() || indicator.denominator.isEmpty())
            return std::nullopt;
        const std::vector<double> denominators = figures.of(indicator.denominator);
        Aggregate ratio = aggregateRatio(figures.numerators(indicator, denominators), denominators, weights);
        ratio.value *= indicator.factor;
        return ratio;
    }
    case IndicatorKind::Mean:
        if (indicator.weight.isEmpty())
            return std::nullopt;
        return aggregateMean(figures.of(indicator.code), figures.of(indicator.weight), weights);
    default:
        return std::nullopt;
    }
}

ComparedFigure figureOfSet(const AtlasData &data, const Indicator &indicator, int year, const std::vector<AtlasData::PlaceRef> &members,
                           const std::vector<double> &weights)
{
    ComparedFigure figure;
    const auto aggregate = aggregateOf(indicator, MemberFigures(data, members, year), weights);
    if (!aggregate) {
        figure.absence = Absence::NotAggregable;
        return figure;
    }
    figure.used = static_cast<int>(aggregate->used);
    figure.of = static_cast<int>(aggregate->of);
    figure.coverage = aggregate->coverage;
    figure.composedFrom = tableOf(data, members.front()).level;
    if (aggregate->gap != AggregateGap::None) {
        figure.absence = aggregate->gap == AggregateGap::LowCoverage ? Absence::LowCoverage
            : aggregate->gap == AggregateGap::ZeroDenominator        ? Absence::Impossible
                                                                     : Absence::Missing;
        return figure;
    }
    figure.value = aggregate->value;
    figure.absence = Absence::None;
    figure.year = year;
    figure.flags = Composed;
    return figure;
}

} // namespace

ComparisonReference referenceOf(const AtlasData &data, const ViewState &view, const AtlasData::PlaceRef &place)
{
    return ReferenceMaker(data, view, place).make();
}

std::vector<double> memberWeights(const AtlasData &data, const ComparisonReference &reference, int year)
{
    const Indicator *inhabitants = data.indicator(QStringLiteral("inwoners"));
    std::vector<double> weights;
    for (const AtlasData::PlaceRef &member : reference.members) {
        if (inhabitants)
            weights.push_back(comparedFigure(data, *inhabitants, year, member).value);
    }
    const bool known = std::ranges::any_of(weights, [](double weight) { return weight > 0; });
    return known ? weights : std::vector<double>{};
}

std::optional<ComparedFigure> referenceFigure(const AtlasData &data, const Indicator &indicator, int year,
                                              const ComparisonReference &reference, const std::vector<double> &weights)
{
    if (reference.place)
        return comparedFigure(data, indicator, year, *reference.place);
    if (!reference.members.empty())
        return figureOfSet(data, indicator, year, reference.members, weights);
    return std::nullopt;
}

} // namespace atlas
