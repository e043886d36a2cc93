// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <initializer_list>
#include <limits>
#include <utility>

namespace atlas::tiny {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

inline PlaceTable table(const char *level, int vintage, std::initializer_list<std::pair<const char *, const char *>> places,
                        bool drawn = false)
{
    PlaceTable made;
    made.level = QString::fromUtf8(level);
    made.vintage = vintage;
    for (const auto &[code, name] : places) {
        made.codes.append(QString::fromUtf8(code));
        made.names.append(QString::fromUtf8(name));
    }
    if (drawn)
        made.shapes = std::make_shared<ArcMap>();   // none of these tests looks at the shapes
    return made;
}

inline Column column(const char *indicator, int year, int table, std::vector<double> values, const char *source = "cbs")
{
    Column made;
    made.indicator = QString::fromUtf8(indicator);
    made.year = year;
    made.table = table;
    made.source = QString::fromUtf8(source);
    made.referenceDate = QString::number(year) + QStringLiteral("-01-01");
    for (const double value : values)
        made.absence.push_back(value == value ? Absence::None : Absence::Missing);
    made.values = std::move(values);
    return made;
}

inline Indicator indicator(const char *code, IndicatorKind kind)
{
    Indicator made;
    made.code = QString::fromUtf8(code);
    made.name = {made.code, made.code + QStringLiteral(" (en)")};
    made.kind = kind;
    return made;
}

inline LevelInfo level(const char *code, int order)
{
    return {QString::fromUtf8(code), {QString::fromUtf8(code), {}}, {}, order};
}

inline Membership in(const char *childLevel, const char *child, int vintage, const char *parentLevel, const char *parent)
{
    Membership made;
    made.childLevel = QString::fromUtf8(childLevel);
    made.childCode = QString::fromUtf8(child);
    made.childVintage = vintage;
    made.parentLevel = QString::fromUtf8(parentLevel);
    made.parentCode = QString::fromUtf8(parent);
    made.source = QStringLiteral("gebieden");
    return made;
}

// Rows of the tables of parts().
enum Table { Land, Provincie, Krimpregio, Gemeente2015, Gemeente2023 };

/// A country of five municipalities. In 2015 Aa, Bee and Cee lie in the province of Noord, Dee in Zuid; Bee is the
/// shrinking region. On 1 January 2019 Bee and Cee became Eem, which is the shrinking region of 2023.
inline AtlasParts parts()
{
    AtlasParts made;
    made.levels = {level("land", 1), level("provincie", 3), level("krimpregio", 5), level("gemeente", 7)};
    made.tables = {
        table("land", 2023, {{"NL01", "Nederland"}}, true),
        table("provincie", 2023, {{"PV20", "Noord"}, {"PV21", "Zuid"}}, true),
        table("krimpregio", 2023, {{"KR01", "Krimp"}}, true),
        table("gemeente", 2015, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"}, {"GM0004", "Dee"}}),
        table("gemeente", 2023, {{"GM0001", "Aa"}, {"GM0004", "Dee"}, {"GM0005", "Eem"}}, true),
    };
    Indicator share = indicator("aandeel", IndicatorKind::Rate);
    share.numerator = QStringLiteral("ouderen");
    share.denominator = QStringLiteral("inwoners");
    share.factor = 100;
    Indicator woz = indicator("woz", IndicatorKind::Mean);
    woz.weight = QStringLiteral("huishoudens");
    made.indicators = {indicator("inwoners", IndicatorKind::Count), indicator("ouderen", IndicatorKind::Count), share,
                       indicator("huishoudens", IndicatorKind::Count), woz, indicator("mediaan", IndicatorKind::Median),
                       indicator("stemmen", IndicatorKind::Count)};
    made.memberships = {
        in("gemeente", "GM0001", 2015, "provincie", "PV20"), in("gemeente", "GM0002", 2015, "provincie", "PV20"),
        in("gemeente", "GM0003", 2015, "provincie", "PV20"), in("gemeente", "GM0004", 2015, "provincie", "PV21"),
        in("gemeente", "GM0002", 2015, "krimpregio", "KR01"),
        in("gemeente", "GM0001", 2023, "provincie", "PV20"), in("gemeente", "GM0004", 2023, "provincie", "PV21"),
        in("gemeente", "GM0005", 2023, "provincie", "PV20"), in("gemeente", "GM0005", 2023, "krimpregio", "KR01"),
        in("provincie", "PV20", 2023, "land", "NL01"), in("provincie", "PV21", 2023, "land", "NL01"),
    };
    made.mergers = {
        {QStringLiteral("GM0002"), QStringLiteral("GM0005"), QStringLiteral("2019-01-01"), 1, QStringLiteral("volledig")},
        {QStringLiteral("GM0003"), QStringLiteral("GM0005"), QStringLiteral("2019-01-01"), 1, QStringLiteral("volledig")},
    };
    made.columns = {
        column("inwoners", 2015, Gemeente2015, {1000, 200, 300, 500}),
        column("inwoners", 2023, Gemeente2023, {1100, 450, 480}),
    };
    return made;
}

} // namespace atlas::tiny
