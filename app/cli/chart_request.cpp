// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/chart_request.h"

#include "layers/data/search_index.h"
#include "layers/view/charts/composition_data.h"
#include "layers/view/classified_figures.h"
#include "layers/view/place_filter.h"
#include "layers/view/theme_tokens.h"

#include <algorithm>

namespace atlas::cli {

namespace {

/// Options that only one kind of chart has.
struct OwnOption {
    const char *name;
    ChartKind kind;
};
constexpr OwnOption kOwnOptions[]{
    {"x", ChartKind::Relation}, {"y", ChartKind::Relation}, {"size-by", ChartKind::Relation},
    {"log-x", ChartKind::Relation}, {"log-y", ChartKind::Relation},
    {"measure", ChartKind::Gap}, {"groups", ChartKind::Gap}, {"unweighted", ChartKind::Gap},
    {"index", ChartKind::Trend}, {"family", ChartKind::Composition}};

constexpr int kFirstYear = 1800, kLastYear = 2200;
constexpr auto kNone = "none";

/// Charts of the places of one level; the others are of marked places, whatever their level.
bool needsLevel(ChartKind kind)
{
    return kind != ChartKind::Trend && kind != ChartKind::Composition;
}

bool needsIndicator(const Arguments &options, ChartKind kind)
{
    return kind != ChartKind::Composition && !(kind == ChartKind::Relation && options.isSet(QStringLiteral("x")));
}

int wrong(const Arguments &options, const char *text)
{
    return wrongUsage(say(options.describe(), text));
}

/// Takes a setting by the name it has in JSON. False if that is no name of it.
bool setNamed(ChartSettings &settings, const QString &member, const QString &name)
{
    QJsonObject json = toJson(settings);
    json[member] = name;
    settings = chartSettingsFromJson(json);
    return toJson(settings)[member].toString() == name;
}

/// The options of one kind; WrongUsage (and a message) where they are none.
std::optional<int> readSettings(const Arguments &options, ChartSettings &settings)
{
    settings.relationX = options.value(QStringLiteral("x"));
    if (options.isSet(QStringLiteral("y")))
        settings.relationY = options.value(QStringLiteral("y"));
    if (options.isSet(QStringLiteral("size-by")))
        settings.relationSize = options.value(QStringLiteral("size-by")) == QLatin1String(kNone) ? QString() : options.value(QStringLiteral("size-by"));
    const QString x = settings.relationX.isEmpty() ? options.value(QStringLiteral("indicator")) : settings.relationX;
    if (options.isSet(QStringLiteral("y")) && settings.relationY == x)
        return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "Both axes would be “%1”: give --y another indicator.")).arg(x));
    settings.logX = options.isSet(QStringLiteral("log-x"));
    settings.logY = options.isSet(QStringLiteral("log-y"));
    settings.selectionFit = options.isSet(QStringLiteral("select"));
    if (options.isSet(QStringLiteral("measure")) && !setNamed(settings, QStringLiteral("gapMeasure"), options.value(QStringLiteral("measure"))))
        return wrong(options, QT_TRANSLATE_NOOP("Cli", "--measure takes automatic, standard-deviation, variation, gini, theil or tenths-ratio."));
    if (options.isSet(QStringLiteral("groups")) && !setNamed(settings, QStringLiteral("gapGroups"), options.value(QStringLiteral("groups"))))
        return wrong(options, QT_TRANSLATE_NOOP("Cli", "--groups takes shrinkage or province."));
    settings.gapWeighted = !options.isSet(QStringLiteral("unweighted"));
    if (options.value(QStringLiteral("index")) == QLatin1String(kNone)) {
        settings.trendScale = TrendScale::Figures;
    } else if (options.isSet(QStringLiteral("index"))) {
        const auto year = options.number(QStringLiteral("index"), 0, kFirstYear, kLastYear);
        if (!year)
            return WrongUsage;
        settings.trendScale = TrendScale::Index;
        settings.indexYear = *year;
    }
    settings.composition = options.value(QStringLiteral("family"));
    return std::nullopt;
}

/// An indicator of the options that the atlas does not have.
std::optional<QString> unknownIndicator(const Arguments &options, const AtlasData &data)
{
    for (const char *name : {"indicator", "x", "y", "size-by"}) {
        const QString code = options.value(QLatin1String(name));
        const bool none = qstrcmp(name, "size-by") == 0 && code == QLatin1String(kNone);
        if (options.isSet(QLatin1String(name)) && !none && !data.indicator(code))
            return code;
    }
    return std::nullopt;
}

std::optional<int> addPlaces(const Arguments &options, const AtlasData &data, ViewState &view)
{
    for (const QString &text : options.values(QStringLiteral("place"))) {
        const auto place = resolvePlace(data, text);
        if (!place)
            return fail(options.describe(), place.error());
        const PlaceKey key = data.tables()[static_cast<std::size_t>(place->table)].key(place->row);
        if (view.compared.contains(key))
            return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "“%1” is named twice: compare different places.")).arg(text));
        view.compared += key;
    }
    return std::nullopt;
}

/// An expression that cannot be read is wrong usage; one that asks for what the atlas does not have is no match.
bool isOfAtlas(FilterError::Kind kind)
{
    using Kind = FilterError::Kind;
    return kind == Kind::UnknownName || kind == Kind::UnknownPlace || kind == Kind::UnknownYear;
}

std::optional<int> select(const Arguments &options, const AtlasData &data, ChartRequest &request)
{
    if (!options.isSet(QStringLiteral("select")))
        return std::nullopt;
    const Describe &describe = options.describe();
    request.expression = options.value(QStringLiteral("select"));
    const auto filter = parseFilter(data, request.expression);
    if (!filter) {
        note(describeFilterError(filter.error(), describe));
        return isOfAtlas(filter.error().kind) ? Failed : WrongUsage;
    }
    const int table = drawnTableOf(data, request.view);
    const FilterMatch match = matchPlaces(data, *filter, table, request.view.year);
    request.remarks = describeFilterMatch(data, match, describe);
    if (match.rows.empty()) {
        return fail((QStringList{say(describe, QT_TRANSLATE_NOOP("Cli", "No place of the level “%1” meets “%2”: widen the condition.")).arg(request.view.level, request.expression)}
                     + request.remarks).join(QLatin1Char(' ')));
    }
    for (const int row : match.rows)
        request.view.selection += data.tables()[static_cast<std::size_t>(table)].key(row);
    return std::nullopt;
}

} // namespace

std::vector<Arguments::Option> chartOptions()
{
    return {{QStringLiteral("kind"), QStringLiteral("KIND"), "ranking, distribution, relation, trend, gap, composition", true},
            {QStringLiteral("indicator"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "which indicator"), false},
            {QStringLiteral("level"), QStringLiteral("LEVEL"), "gemeente, provincie, corop, …", false},
            {QStringLiteral("year"), QStringLiteral("YEAR"), QT_TRANSLATE_NOOP("Cli", "newest year with figures if left out"), false},
            {QStringLiteral("place"), QStringLiteral("PLACE"), QT_TRANSLATE_NOOP("Cli", "a marked place: GM0114, gemeente:Emmen …; up to five times"), false},
            {QStringLiteral("select"), QStringLiteral("EXPRESSION"), QT_TRANSLATE_NOOP("Cli", "selects what meets it: \"inwoners between 50000 and 100000\""), false},
            {QStringLiteral("x"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "relation: indicator of the x axis; that of --indicator if left out"), false},
            {QStringLiteral("y"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "relation: indicator of the y axis (woz_waarde)"), false},
            {QStringLiteral("size-by"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "relation: size of the points (inwoners); none = all alike"), false},
            {QStringLiteral("log-x"), {}, QT_TRANSLATE_NOOP("Cli", "relation: logarithmic x axis"), false},
            {QStringLiteral("log-y"), {}, QT_TRANSLATE_NOOP("Cli", "relation: logarithmic y axis"), false},
            {QStringLiteral("measure"), QStringLiteral("MEASURE"), QT_TRANSLATE_NOOP("Cli", "gap: automatic, standard-deviation, variation, gini, theil, tenths-ratio"), false},
            {QStringLiteral("groups"), QStringLiteral("GROUPS"), QT_TRANSLATE_NOOP("Cli", "gap, theil: between and within shrinkage or province"), false},
            {QStringLiteral("unweighted"), {}, QT_TRANSLATE_NOOP("Cli", "gap: every place counts alike, not by its inhabitants"), false},
            {QStringLiteral("index"), QStringLiteral("YEAR"), QT_TRANSLATE_NOOP("Cli", "trend: this year is 100; none = figures"), false},
            {QStringLiteral("family"), QStringLiteral("NAME"), QT_TRANSLATE_NOOP("Cli", "composition: which parts; a name that is none lists them all"), false},
            {QStringLiteral("theme"), QStringLiteral("NAME"), "light, dark, projector, print", false}};
}

std::variant<ChartRequest, int> parsedChart(const Arguments &options)
{
    const Describe &describe = options.describe();
    const auto kind = chartKindFromText(options.value(QStringLiteral("kind")));
    if (!kind)
        return wrong(options, QT_TRANSLATE_NOOP("Cli", "--kind takes ranking, distribution, relation, trend, gap or composition."));
    for (const OwnOption &option : kOwnOptions) {
        if (options.isSet(QLatin1String(option.name)) && option.kind != *kind)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "--%1 goes with --kind %2.")).arg(QLatin1String(option.name), toText(option.kind)));
    }
    for (const auto &[name, needed] : {std::pair{"indicator", needsIndicator(options, *kind)}, std::pair{"level", needsLevel(*kind)}}) {
        if (needed && !options.isSet(QLatin1String(name)))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "--kind %1 needs --%2: see krimpatlas chart --help.")).arg(toText(*kind), QLatin1String(name)));
    }
    if (options.values(QStringLiteral("place")).size() > kMaximumCompared)
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "chart marks at most %1 places with --place.")).arg(kMaximumCompared));
    ChartRequest request;
    request.kind = *kind;
    request.view.charts.current = *kind;
    if (const auto code = readSettings(options, request.view.charts))
        return *code;
    const auto year = options.number(QStringLiteral("year"), 0, kFirstYear, kLastYear);
    if (!year)
        return WrongUsage;
    request.view.year = *year;
    if (options.isSet(QStringLiteral("theme"))) {
        request.view.theme = options.value(QStringLiteral("theme"));
        if (themeTokens(request.view.theme).name != request.view.theme)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no theme “%1”: choose light, dark, projector or print.")).arg(request.view.theme));
    }
    return request;
}

std::variant<ChartRequest, int> resolvedChart(const Arguments &options, const AtlasData &data, ChartRequest request)
{
    const Describe &describe = options.describe();
    const auto unknown = [&](DataErrorCode code, const QString &what) {
        return fail(describe, DataError{code, options.file(), {}, -1, what});
    };
    if (const auto code = unknownIndicator(options, data))
        return unknown(DataErrorCode::UnknownIndicator, *code);
    ViewState view = openingView(data, describe.language());
    if (options.isSet(QStringLiteral("level"))) {
        const QString level = options.value(QStringLiteral("level"));
        if (data.drawnTable(level) < 0)
            return unknown(DataErrorCode::UnknownLevel, level);
        view = withLevel(data, view, level);
    }
    const QString indicator = options.value(options.isSet(QStringLiteral("indicator")) ? QStringLiteral("indicator") : QStringLiteral("x"));
    if (!indicator.isEmpty())
        view = withIndicator(data, view, indicator);
    if (request.view.year != 0)
        view.year = request.view.year;
    view.theme = request.view.theme;
    view.charts = request.view.charts;
    view.compared.clear();
    request.view = std::move(view);

    const QString family = options.value(QStringLiteral("family"));
    QStringList families;
    for (const CompositionFamily &known : compositionFamilies(data, describe.language()))
        families += known.code;
    if (options.isSet(QStringLiteral("family")) && !families.isEmpty() && !families.contains(family)) {
        return fail(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no family “%1” in this atlas: choose one of %2."))
                        .arg(family, families.join(QStringLiteral(", "))));
    }
    if (const auto code = addPlaces(options, data, request.view))
        return *code;
    if (const auto code = select(options, data, request))
        return *code;
    return request;
}

} // namespace atlas::cli
