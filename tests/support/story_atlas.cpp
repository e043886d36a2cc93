// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/support/story_atlas.h"

#include "layers/geometry/area_rings.h"

#include <cmath>

namespace atlas::support {

namespace {

constexpr double kSideM = 10000;
const double kNone = std::nan("");

LevelInfo level(const char *code, const char *plural, int order)
{
    const QString name = QString::fromLatin1(code), many = QString::fromLatin1(plural);
    return {name, {name, name}, {many, many}, order};
}

PlaceTable table(const char *level, int vintage, const QStringList &codes, const QStringList &names)
{
    PlaceTable places;
    places.level = QString::fromLatin1(level);
    places.vintage = vintage;
    places.codes = codes;
    places.names = names;
    return places;
}

void drawRow(PlaceTable &places)
{
    AreaRings rings;
    for (int i = 0; i < places.size(); ++i) {
        const double x = 100000 + kSideM * i, y = 400000;
        rings.addRing(std::vector<Point>{{x, y}, {x + kSideM, y}, {x + kSideM, y + kSideM}, {x, y + kSideM}});
        rings.endArea();
    }
    places.shapes = std::make_shared<const ArcMap>(ArcMap::build(rings));
    places.approximate = true;
}

Indicator indicator(const char *code, IndicatorKind kind, const char16_t *unit, const char16_t *unitEn, int decimals)
{
    Indicator made;
    made.code = QString::fromLatin1(code);
    made.name = {made.code, made.code};
    made.shortName = made.name;
    made.kind = kind;
    made.unit = {QString::fromUtf16(unit), QString::fromUtf16(unitEn)};
    made.decimals = decimals;
    return made;
}

Column column(const char *code, int year, int at, std::vector<double> values, const char *source, bool flow = false)
{
    Column made;
    made.indicator = QString::fromLatin1(code);
    made.year = year;
    made.table = at;
    made.referenceDate = flow ? QString::number(year) : QStringLiteral("%1-01-01").arg(year);
    made.source = QString::fromLatin1(source);
    for (const double value : values)
        made.absence.push_back(std::isfinite(value) ? Absence::None : Absence::Secret);
    made.values = std::move(values);
    return made;
}

Membership lies(const char *code, const char *level, const char *in)
{
    Membership made;
    made.childLevel = QStringLiteral("gemeente");
    made.childCode = QString::fromLatin1(code);
    made.childVintage = 2023;
    made.parentLevel = QString::fromLatin1(level);
    made.parentCode = QString::fromLatin1(in);
    made.source = QStringLiteral("regios");
    return made;
}

Source source(const char *id, const char *title, const char *publisher)
{
    Source made;
    made.id = QString::fromLatin1(id);
    made.title = QString::fromLatin1(title);
    made.publisher = QString::fromLatin1(publisher);
    return made;
}

ReportFigure report(const char *claim, const char *place, int year, double value, int decimals, const char16_t *unit, const char16_t *unitEn)
{
    ReportFigure made;
    made.claim = QString::fromLatin1(claim);
    made.place = QString::fromUtf8(place);
    made.year = year;
    made.value = value;
    made.decimals = decimals;
    made.unit = {QString::fromUtf16(unit), QString::fromUtf16(unitEn)};
    made.source = QStringLiteral("rapporten");
    return made;
}

} // namespace

std::shared_ptr<const AtlasData> storyAtlas()
{
    AtlasParts parts;
    parts.levels = {level("land", "landen", 1), level("krimpregio", "krimpregios", 4), level("anticipeerregio", "anticipeerregios", 5),
                    level("gemeente", "gemeenten", 6)};
    parts.sources = {source("kern", "Kerncijfers 2023", "CBS"), source("oud", "Kerncijfers 2015", "CBS"), source("regios", "Regios", ""),
                     source("rapporten", "Rapporten", "")};

    parts.indicators = {indicator("inwoners", IndicatorKind::Count, u"inwoners", u"inhabitants", 0),
                        indicator("ouderen", IndicatorKind::Count, u"personen", u"people", 0),
                        indicator("aandeel", IndicatorKind::Rate, u"%", u"%", 1), indicator("woz", IndicatorKind::Mean, u"× € 1.000", u"× €1,000", 0),
                        indicator("mediaan", IndicatorKind::Median, u"€", u"€", 0), indicator("banen", IndicatorKind::Count, u"banen", u"jobs", 0),
                        indicator("banen_per_1000", IndicatorKind::Rate, u"per 1.000 inwoners", u"per 1,000 inhabitants", 0),
                        indicator("geboorten", IndicatorKind::Count, u"personen", u"people", 0)};
    Indicator &share = parts.indicators[2];
    share.numerator = QStringLiteral("ouderen");
    share.denominator = QStringLiteral("inwoners");
    share.factor = 100;
    parts.indicators[3].weight = QStringLiteral("inwoners");
    Indicator &jobs = parts.indicators[6];
    jobs.numerator = QStringLiteral("banen");
    jobs.denominator = QStringLiteral("inwoners");
    jobs.factor = 1000;

    const QStringList names = QStringLiteral("Eendorp Tweedorp Driedorp Vierdorp Vijfdorp Zesdorp").split(QLatin1Char(' '));
    const QStringList codes = QStringLiteral("GM0001 GM0002 GM0003 GM0004 GM0005 GM0006").split(QLatin1Char(' '));
    const QStringList before = QStringLiteral("GM0001 GM0002 GM0003 GM0004 GM0005 GM0016 GM0026").split(QLatin1Char(' '));
    parts.tables = {table("gemeente", 2023, codes, names), table("gemeente", 2015, before, before),
                    table("krimpregio", 2023, {QStringLiteral("KR01")}, {QStringLiteral("Westhoek")}),
                    table("anticipeerregio", 2023, {QStringLiteral("AR01")}, {QStringLiteral("Midden")})};
    drawRow(parts.tables[0]);
    parts.memberships = {lies("GM0001", "krimpregio", "KR01"), lies("GM0002", "krimpregio", "KR01"), lies("GM0003", "anticipeerregio", "AR01"),
                         lies("GM0004", "land", "NL01"), lies("GM0005", "land", "NL01"), lies("GM0006", "land", "NL01")};
    for (const char *old : {"GM0016", "GM0026"})
        parts.mergers.push_back({QString::fromLatin1(old), QStringLiteral("GM0006"), QStringLiteral("2018-01-01"), 1, QStringLiteral("volledig")});

    parts.columns = {column("inwoners", 2023, 0, {10000, 20000, 30000, 40000, 50000, 60000}, "kern"),
                     column("ouderen", 2023, 0, {3000, 5000, 6000, 6000, 10000, 9000}, "kern"),
                     column("woz", 2023, 0, {100, 200, 300, 150, 250, 400}, "kern"),
                     column("mediaan", 2023, 0, {10, 20, 30, 40, 50, kNone}, "kern"),
                     column("banen", 2023, 0, {kNone, 2000, 3000, 4000, 5000, 6000}, "kern", true),
                     column("geboorten", 2022, 0, {100, 200, 300, 400, 500, 600}, "kern", true),
                     column("geboorten", 2023, 0, {100, 200, 300, 400, 500, 600}, "kern", true),
                     column("inwoners", 2015, 1, {11000, 21000, 29000, 39000, 49000, 20000, 35000}, "oud"),
                     column("ouderen", 2015, 1, {2000, 4000, 5000, 5000, 8000, 3000, kNone}, "oud")};
    return AtlasData::make(std::move(parts));
}

std::vector<ReportFigure> storyReports()
{
    return {report("woz", "Nederland", 2015, 206000, 0, u"€", u"€"), report("woz", "krimpregio’s samen", 2015, 163200, 0, u"€", u"€"),
            report("vergrijzing", "", 2040, 25, 0, u"%", u"%"), report("vergrijzing", "", 2040, 27.5, 1, u"%", u"%"),
            report("investering", "", 0, 360, 0, u"mln €", u"million €")};
}

} // namespace atlas::support
