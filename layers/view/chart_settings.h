// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atlas {

/// The charts under the map: each is the same selection seen differently.
enum class ChartKind { Ranking, Distribution, Relation, Trend, Gap, Composition };

inline constexpr std::array<ChartKind, 6> kChartKinds{ChartKind::Ranking, ChartKind::Distribution, ChartKind::Relation,
                                                      ChartKind::Trend, ChartKind::Gap, ChartKind::Composition};

/// How inequality between places is measured. What each is: layers/stats/inequality.h; Automatic: see gapData().
enum class GapMeasure { Automatic, StandardDeviation, Variation, Gini, Theil, TenthsRatio };

/// The groups of places between and within which inequality is divided.
enum class GapGroups { Shrinkage, Province };   ///< krimp / anticipeer / other; provinces

/// A trend as figures, or as an index in which one year is 100.
enum class TrendScale { Automatic, Figures, Index };    ///< Automatic: an index for counts

/// What is asked of the charts. Part of a ViewState; codes of indicators may be unknown to the atlas
/// (a chart then says so).
struct ChartSettings {
    ChartKind current = ChartKind::Ranking;

    bool rankingAround = false;                             ///< around the first marked place instead of from the top

    QString relationX;                                      ///< empty = the map's indicator
    QString relationY = QStringLiteral("woz_waarde");       ///< where it equals x, the chart takes inhabitants
    QString relationSize = QStringLiteral("inwoners");      ///< size of the points; empty = all alike
    bool logX = false;
    bool logY = true;                                       ///< only where all figures are positive
    bool selectionFit = false;                              ///< a second line, through the selected places

    QString trendIndicator;                                 ///< empty = the map's
    TrendScale trendScale = TrendScale::Automatic;
    int indexYear = 0;                                      ///< year that is 100; 0 = the first that all lines have

    QString gapIndicator;                                   ///< empty = the map's
    GapMeasure gapMeasure = GapMeasure::Automatic;
    GapGroups gapGroups = GapGroups::Shrinkage;
    bool gapWeighted = true;                                ///< by inhabitants; else every place counts alike

    QString composition;                                    ///< a family of parts (compositionFamilies()); empty = the first there is

    bool operator==(const ChartSettings &) const = default;
};

/// What the comparison panel sets the places against.
enum class ReferenceKind { None, Country, Province, Region, SelectionMean, Similar };

/// Order of the rows of a comparison.
enum class ComparisonOrder { Theme, Difference };

/// What is asked of the comparison. Part of a ViewState.
struct ComparisonSettings {
    ReferenceKind reference = ReferenceKind::Country;
    QString theme;                                          ///< only this theme; empty = all
    ComparisonOrder order = ComparisonOrder::Theme;
    bool hideMissing = true;                                ///< leave out what no place has
    QStringList similarBy;                                  ///< indicators that make places alike; empty = the proposed ones
    int similarCount = 5;

    bool operator==(const ComparisonSettings &) const = default;
};

/// "ranking", "distribution" …: the names in JSON and on the command line.
QString toText(ChartKind kind);
std::optional<ChartKind> chartKindFromText(const QString &text);

QJsonObject toJson(const ChartSettings &settings);
QJsonObject toJson(const ComparisonSettings &settings);
/// Unknown members and values are ignored: they keep what a new one has.
ChartSettings chartSettingsFromJson(const QJsonObject &json);
ComparisonSettings comparisonSettingsFromJson(const QJsonObject &json);

} // namespace atlas
