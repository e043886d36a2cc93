// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/chart_settings.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

template <typename T>
struct Named {
    T value;
    const char *name;
};

constexpr Named<ChartKind> kKinds[]{{ChartKind::Ranking, "ranking"}, {ChartKind::Distribution, "distribution"},
                                    {ChartKind::Relation, "relation"}, {ChartKind::Trend, "trend"},
                                    {ChartKind::Gap, "gap"}, {ChartKind::Composition, "composition"}};
constexpr Named<GapMeasure> kMeasures[]{{GapMeasure::Automatic, "automatic"}, {GapMeasure::StandardDeviation, "standard-deviation"},
                                        {GapMeasure::Variation, "variation"},
                                        {GapMeasure::Gini, "gini"}, {GapMeasure::Theil, "theil"},
                                        {GapMeasure::TenthsRatio, "tenths-ratio"}};
constexpr Named<GapGroups> kGroups[]{{GapGroups::Shrinkage, "shrinkage"}, {GapGroups::Province, "province"}};
constexpr Named<TrendScale> kScales[]{{TrendScale::Automatic, "automatic"}, {TrendScale::Figures, "figures"}, {TrendScale::Index, "index"}};
constexpr Named<ReferenceKind> kReferences[]{{ReferenceKind::None, "none"}, {ReferenceKind::Country, "country"},
                                             {ReferenceKind::Province, "province"}, {ReferenceKind::Region, "region"},
                                             {ReferenceKind::SelectionMean, "selection"}, {ReferenceKind::Similar, "similar"}};
constexpr Named<ComparisonOrder> kOrders[]{{ComparisonOrder::Theme, "theme"}, {ComparisonOrder::Difference, "difference"}};

template <typename T, std::size_t N>
QString nameOf(const Named<T> (&table)[N], T value)
{
    const auto it = std::find_if(std::begin(table), std::end(table), [&](const auto &entry) { return entry.value == value; });
    return it == std::end(table) ? QString() : QString::fromLatin1(it->name);
}

template <typename T, std::size_t N>
std::optional<T> valueOf(const Named<T> (&table)[N], const QString &name)
{
    const auto it = std::find_if(std::begin(table), std::end(table), [&](const auto &entry) { return name == QLatin1String(entry.name); });
    return it == std::end(table) ? std::nullopt : std::optional(it->value);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts += entry.toString();
    return texts;
}

} // namespace

QString toText(ChartKind kind) { return nameOf(kKinds, kind); }
std::optional<ChartKind> chartKindFromText(const QString &text) { return valueOf(kKinds, text); }

QJsonObject toJson(const ChartSettings &s)
{
    return {{QStringLiteral("current"), toText(s.current)},
            {QStringLiteral("rankingAround"), s.rankingAround},
            {QStringLiteral("relationX"), s.relationX},
            {QStringLiteral("relationY"), s.relationY},
            {QStringLiteral("relationSize"), s.relationSize},
            {QStringLiteral("logX"), s.logX},
            {QStringLiteral("logY"), s.logY},
            {QStringLiteral("selectionFit"), s.selectionFit},
            {QStringLiteral("trendIndicator"), s.trendIndicator},
            {QStringLiteral("trendScale"), nameOf(kScales, s.trendScale)},
            {QStringLiteral("indexYear"), s.indexYear},
            {QStringLiteral("gapIndicator"), s.gapIndicator},
            {QStringLiteral("gapMeasure"), nameOf(kMeasures, s.gapMeasure)},
            {QStringLiteral("gapGroups"), nameOf(kGroups, s.gapGroups)},
            {QStringLiteral("gapWeighted"), s.gapWeighted},
            {QStringLiteral("composition"), s.composition}};
}

QJsonObject toJson(const ComparisonSettings &s)
{
    return {{QStringLiteral("reference"), nameOf(kReferences, s.reference)},
            {QStringLiteral("theme"), s.theme},
            {QStringLiteral("order"), nameOf(kOrders, s.order)},
            {QStringLiteral("hideMissing"), s.hideMissing},
            {QStringLiteral("similarBy"), QJsonArray::fromStringList(s.similarBy)},
            {QStringLiteral("similarCount"), s.similarCount}};
}

ChartSettings chartSettingsFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name, const QString &other) { return json[QLatin1String(name)].toString(other); };
    const auto flag = [&](const char *name, bool other) { return json[QLatin1String(name)].toBool(other); };
    ChartSettings s;
    s.current = valueOf(kKinds, text("current", {})).value_or(s.current);
    s.rankingAround = flag("rankingAround", s.rankingAround);
    s.relationX = text("relationX", s.relationX);
    s.relationY = text("relationY", s.relationY);
    s.relationSize = text("relationSize", s.relationSize);
    s.logX = flag("logX", s.logX);
    s.logY = flag("logY", s.logY);
    s.selectionFit = flag("selectionFit", s.selectionFit);
    s.trendIndicator = text("trendIndicator", s.trendIndicator);
    s.trendScale = valueOf(kScales, text("trendScale", {})).value_or(s.trendScale);
    s.indexYear = json[QLatin1String("indexYear")].toInt(s.indexYear);
    s.gapIndicator = text("gapIndicator", s.gapIndicator);
    s.gapMeasure = valueOf(kMeasures, text("gapMeasure", {})).value_or(s.gapMeasure);
    s.gapGroups = valueOf(kGroups, text("gapGroups", {})).value_or(s.gapGroups);
    s.gapWeighted = flag("gapWeighted", s.gapWeighted);
    s.composition = text("composition", s.composition);
    return s;
}

ComparisonSettings comparisonSettingsFromJson(const QJsonObject &json)
{
    ComparisonSettings s;
    s.reference = valueOf(kReferences, json[QLatin1String("reference")].toString()).value_or(s.reference);
    s.theme = json[QLatin1String("theme")].toString(s.theme);
    s.order = valueOf(kOrders, json[QLatin1String("order")].toString()).value_or(s.order);
    s.hideMissing = json[QLatin1String("hideMissing")].toBool(s.hideMissing);
    if (json.contains(QLatin1String("similarBy")))
        s.similarBy = textsFrom(json[QLatin1String("similarBy")]);
    s.similarCount = json[QLatin1String("similarCount")].toInt(s.similarCount);
    return s;
}

} // namespace atlas
