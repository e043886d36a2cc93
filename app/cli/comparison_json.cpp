// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/comparison_json.h"

#include "layers/view/aggregate_parts.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <QJsonArray>

#include <cmath>

namespace atlas::cli {

namespace {

QJsonValue orNull(bool known, double value)
{
    return known && std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::None:
        return QStringLiteral("none");
    case DifferenceKind::Points:
        return QStringLiteral("points");
    case DifferenceKind::PerCent:
        return QStringLiteral("percent");
    case DifferenceKind::Absolute:
        return QStringLiteral("absolute");
    case DifferenceKind::WithinRounding:
        return QStringLiteral("within-rounding");
    }
    return {};
}

class JsonMaker {
public:
    JsonMaker(const AtlasData &data, const Comparison &comparison, const QString &language)
        : m_data(data), m_comparison(comparison), m_language(language), m_describe(language)
    {
    }

    [[nodiscard]] QJsonObject make() const
    {
        QJsonArray places, rows;
        for (const AtlasData::PlaceRef &one : m_comparison.places)
            places.append(place(one));
        for (const ComparisonRow &one : m_comparison.rows)
            rows.append(row(one));
        return {{QStringLiteral("year"), m_comparison.year}, {QStringLiteral("places"), places}, {QStringLiteral("reference"), reference()},
                {QStringLiteral("rows"), rows}, {QStringLiteral("warnings"), QJsonArray::fromStringList(m_comparison.warnings)}};
    }

private:
    [[nodiscard]] QJsonObject place(const AtlasData::PlaceRef &ref) const
    {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(ref.table)];
        return {{QStringLiteral("code"), table.codes[ref.row]}, {QStringLiteral("name"), displayName(m_data, ref, m_language)},
                {QStringLiteral("level"), table.level}, {QStringLiteral("vintage"), table.vintage > 0 ? QJsonValue(table.vintage) : QJsonValue()}};
    }

    [[nodiscard]] QJsonValue reference() const
    {
        const ComparisonReference &from = m_comparison.reference;
        if (from.kind == ReferenceKind::None)
            return {};
        QJsonObject json{{QStringLiteral("kind"), referenceName(from.kind)}, {QStringLiteral("name"), from.name}, {QStringLiteral("missing"), from.missing}};
        if (from.place)
            json[QStringLiteral("place")] = place(*from.place);
        QJsonArray members;
        for (std::size_t i = 0; i < from.members.size(); ++i) {
            QJsonObject member = place(from.members[i]);
            if (i < from.distances.size())
                member[QStringLiteral("distance")] = from.distances[i];
            members.append(member);
        }
        if (!members.isEmpty())
            json[QStringLiteral("members")] = members;
        if (!from.similarBy.isEmpty())
            json[QStringLiteral("similarBy")] = QJsonArray::fromStringList(from.similarBy);
        return json;
    }

    /// @param index of the place; the number of places for the reference
    [[nodiscard]] QJsonObject value(const ComparisonRow &row, const ComparedFigure &figure, std::size_t index) const
    {
        const Rank rank = figure.rank.value_or(Rank{});
        const bool ranked = figure.rank.has_value();
        const bool composed = figure.of > 0;
        QJsonObject json{
            {QStringLiteral("value"), orNull(true, figure.value)},
            {QStringLiteral("year"), orNull(figure.year != 0, figure.year)},
            {QStringLiteral("absence"), figure.absence == Absence::None ? QJsonValue() : QJsonValue(toText(figure.absence))},
            {QStringLiteral("flags"), QJsonArray::fromStringList(flagsToText(figure.flags).split(QLatin1Char('|'), Qt::SkipEmptyParts))},
            {QStringLiteral("coverage"), orNull(composed, figure.coverage)},
            {QStringLiteral("rank"), orNull(ranked, static_cast<double>(rank.rank))},
            {QStringLiteral("of"), orNull(ranked, static_cast<double>(rank.of))},
            {QStringLiteral("percentile"), orNull(ranked, rank.percentile)},
            {QStringLiteral("note"), figureNote(m_data, m_comparison, row, index, m_language)},
        };
        if (!composed)
            return json;
        json[QStringLiteral("composedFrom")] = figure.composedFrom;
        json[QStringLiteral("used")] = figure.used;
        json[QStringLiteral("parts")] = figure.of;
        if (index >= m_comparison.places.size())
            return json;
        if (const auto inspection = inspectAggregate(m_data, row.indicator, figure.year, m_comparison.places[index])) {
            json[QStringLiteral("numerator")] = inspection->numerator;
            json[QStringLiteral("denominator")] = orNull(inspection->denominator > 0, inspection->denominator);
            json[QStringLiteral("naiveMean")] = orNull(true, inspection->naiveMean);
            json[QStringLiteral("naiveRank")] = orNull(inspection->naiveRank > 0, static_cast<double>(inspection->naiveRank));
        }
        return json;
    }

    [[nodiscard]] QJsonObject row(const ComparisonRow &row) const
    {
        const Indicator *indicator = m_data.indicator(row.indicator);
        QJsonArray values;
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            values.append(value(row, row.figures[i], i));
        const bool both = row.differenceKind != DifferenceKind::None;
        QJsonObject json{
            {QStringLiteral("indicator"), row.indicator},
            {QStringLiteral("name"), indicator->name.in(m_language)},
            {QStringLiteral("theme"), indicator->theme},
            {QStringLiteral("unit"), indicator->unit.in(m_language)},
            {QStringLiteral("kind"), toText(indicator->kind)},
            {QStringLiteral("values"), values},
            {QStringLiteral("difference"), both ? QJsonValue(row.figures[0].value - row.figures[1].value) : QJsonValue()},
            {QStringLiteral("differenceKind"), kindName(row.differenceKind)},
            {QStringLiteral("differencePercent"), orNull(row.differenceKind == DifferenceKind::PerCent, row.difference)},
            {QStringLiteral("differenceText"), differenceText(m_describe, *indicator, row.differenceKind, row.difference)},
            {QStringLiteral("differenceInDeviations"), orNull(both, row.size)},
            {QStringLiteral("sentence"), comparisonSentence(m_data, m_comparison, row, m_language)},
        };
        if (row.reference)
            json[QStringLiteral("reference")] = value(row, *row.reference, row.figures.size());
        return json;
    }

    const AtlasData &m_data;
    const Comparison &m_comparison;
    QString m_language;
    Describe m_describe;
};

} // namespace

QJsonObject comparisonJson(const AtlasData &data, const Comparison &comparison, const QString &language)
{
    return JsonMaker(data, comparison, language).make();
}

QString referenceName(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::None:
        return QStringLiteral("none");
    case ReferenceKind::Country:
        return QStringLiteral("country");
    case ReferenceKind::Province:
        return QStringLiteral("province");
    case ReferenceKind::Region:
        return QStringLiteral("region");
    case ReferenceKind::SelectionMean:
        return QStringLiteral("selection");
    case ReferenceKind::Similar:
        return QStringLiteral("similar");
    }
    return {};
}

} // namespace atlas::cli
