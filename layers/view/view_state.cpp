// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/view_state.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<Scheme, const char *>, 9> kSchemes{{
    {Scheme::Quantile, "quantile"},
    {Scheme::Equal, "equal"},
    {Scheme::FisherJenks, "fisher-jenks"},
    {Scheme::StdMean, "std-mean"},
    {Scheme::HeadTail, "head-tail"},
    {Scheme::Box, "box"},
    {Scheme::Percentiles, "percentiles"},
    {Scheme::Pretty, "pretty"},
    {Scheme::Manual, "manual"},
}};

QJsonArray toJson(const QList<PlaceKey> &places)
{
    QJsonArray array;
    for (const PlaceKey &p : places) {
        array.append(QJsonObject{{QStringLiteral("level"), p.level}, {QStringLiteral("code"), p.code},
                                 {QStringLiteral("vintage"), p.vintage}});
    }
    return array;
}

QList<PlaceKey> placesFromJson(const QJsonValue &value)
{
    QList<PlaceKey> places;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject o = entry.toObject();
        places.append({o[QStringLiteral("level")].toString(), o[QStringLiteral("code")].toString(),
                       o[QStringLiteral("vintage")].toInt()});
    }
    return places;
}

QJsonObject toJson(const ClassificationSpec &spec)
{
    QJsonArray manual;
    for (const double bound : spec.manual)
        manual.append(bound);
    QJsonObject o{{QStringLiteral("scheme"), schemeName(spec.scheme)}, {QStringLiteral("classes"), spec.classes},
                  {QStringLiteral("manual"), manual}, {QStringLiteral("pooled"), spec.pooled},
                  {QStringLiteral("palette"), spec.palette}, {QStringLiteral("reversed"), spec.reversed}};
    if (spec.midpoint)
        o[QStringLiteral("midpoint")] = *spec.midpoint;
    return o;
}

std::optional<ClassificationSpec> classificationFromJson(const QJsonObject &o)
{
    ClassificationSpec spec;
    const auto scheme = schemeFromName(o[QStringLiteral("scheme")].toString(schemeName(spec.scheme)));
    if (!scheme)
        return std::nullopt;
    spec.scheme = *scheme;
    spec.classes = o[QStringLiteral("classes")].toInt(spec.classes);
    for (const QJsonValue &bound : o[QStringLiteral("manual")].toArray())
        spec.manual.push_back(bound.toDouble());
    spec.pooled = o[QStringLiteral("pooled")].toBool(spec.pooled);
    spec.palette = o[QStringLiteral("palette")].toString(spec.palette);
    spec.reversed = o[QStringLiteral("reversed")].toBool(spec.reversed);
    if (o[QStringLiteral("midpoint")].isDouble())
        spec.midpoint = o[QStringLiteral("midpoint")].toDouble();
    return spec;
}

} // namespace

QJsonArray toJson(const QList<NamedSelection> &kept)
{
    QJsonArray array;
    for (const NamedSelection &selection : kept) {
        array.append(QJsonObject{{QStringLiteral("name"), selection.name}, {QStringLiteral("places"), toJson(selection.places)},
                                 {QStringLiteral("expression"), selection.expression}});
    }
    return array;
}

QList<NamedSelection> namedSelectionsFromJson(const QJsonArray &json)
{
    QList<NamedSelection> list;
    for (const QJsonValue &value : json) {
        const QJsonObject kept = value.toObject();
        if (!kept.isEmpty())
            list.append({kept[QStringLiteral("name")].toString(), placesFromJson(kept[QStringLiteral("places")]),
                         kept[QStringLiteral("expression")].toString()});
    }
    return list;
}

QJsonObject toJson(const ViewState &state)
{
    return {{QStringLiteral("version"), ViewState::kVersion},
            {QStringLiteral("indicator"), state.indicator},
            {QStringLiteral("year"), state.year},
            {QStringLiteral("level"), state.level},
            {QStringLiteral("vintage"), state.vintage},
            {QStringLiteral("classification"), toJson(state.classification)},
            {QStringLiteral("map"), toJson(state.map)},
            {QStringLiteral("overlays"), QJsonArray::fromStringList(state.overlays)},
            {QStringLiteral("labels"), state.labels},
            {QStringLiteral("theme"), state.theme},
            {QStringLiteral("language"), state.language},
            {QStringLiteral("extent"), QJsonObject{{QStringLiteral("x"), state.extent.centreX},
                                                   {QStringLiteral("y"), state.extent.centreY},
                                                   {QStringLiteral("height"), state.extent.heightM}}},
            {QStringLiteral("selection"), toJson(state.selection)},
            {QStringLiteral("kept"), toJson(state.kept)},
            {QStringLiteral("compared"), toJson(state.compared)},
            {QStringLiteral("comparison"), toJson(state.comparison)},
            {QStringLiteral("charts"), toJson(state.charts)}};
}

DataResult<ViewState> viewStateFromJson(const QJsonObject &json)
{
    const auto invalid = [](const QString &member) {
        return Unexpected{DataError{DataErrorCode::InvalidState, {}, {}, -1, member}};
    };
    const QJsonValue version = json[QStringLiteral("version")];
    if (!version.isDouble() || version.toInt() < 1 || version.toInt() > ViewState::kVersion)
        return invalid(QStringLiteral("version"));
    if (!json[QStringLiteral("indicator")].isString())
        return invalid(QStringLiteral("indicator"));

    ViewState state;
    state.indicator = json[QStringLiteral("indicator")].toString();
    state.year = json[QStringLiteral("year")].toInt();
    state.level = json[QStringLiteral("level")].toString(state.level);
    state.vintage = json[QStringLiteral("vintage")].toInt();
    const auto classification = classificationFromJson(json[QStringLiteral("classification")].toObject());
    if (!classification)
        return invalid(QStringLiteral("classification"));
    state.classification = *classification;
    state.map = mapSettingsFromJson(json[QStringLiteral("map")].toObject());
    for (const QJsonValue &overlay : json[QStringLiteral("overlays")].toArray())
        state.overlays.append(overlay.toString());
    state.labels = json[QStringLiteral("labels")].toBool(state.labels);
    state.theme = json[QStringLiteral("theme")].toString(state.theme);
    state.language = json[QStringLiteral("language")].toString(state.language);
    const QJsonObject extent = json[QStringLiteral("extent")].toObject();
    state.extent = {extent[QStringLiteral("x")].toDouble(), extent[QStringLiteral("y")].toDouble(),
                    extent[QStringLiteral("height")].toDouble()};
    state.selection = placesFromJson(json[QStringLiteral("selection")]);
    state.kept = namedSelectionsFromJson(json[QStringLiteral("kept")].toArray());
    state.compared = placesFromJson(json[QStringLiteral("compared")]).mid(0, kMaximumCompared);
    state.comparison = comparisonSettingsFromJson(json[QStringLiteral("comparison")].toObject());
    state.charts = chartSettingsFromJson(json[QStringLiteral("charts")].toObject());
    return state;
}

QString schemeName(Scheme scheme)
{
    for (const auto &[value, name] : kSchemes) {
        if (value == scheme)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Scheme> schemeFromName(const QString &name)
{
    for (const auto &[value, known] : kSchemes) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

std::vector<Scheme> allSchemes()
{
    std::vector<Scheme> schemes;
    for (const auto &[value, name] : kSchemes)
        schemes.push_back(value);
    return schemes;
}

} // namespace atlas
