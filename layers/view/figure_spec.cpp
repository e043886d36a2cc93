// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/figure_spec.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr double kUnitsPerMm = 96 / 25.4;
constexpr double kLeastSide = 1, kMostSide = 20000;

constexpr std::array kPresets{
    FigurePreset{"newspaper-1", {48, 90, LengthUnit::Mm}, 0.8},
    FigurePreset{"newspaper-2", {101, 120, LengthUnit::Mm}, 0.9},
    FigurePreset{"newspaper-3", {154, 150, LengthUnit::Mm}, 1},
    FigurePreset{"newspaper-4", {207, 180, LengthUnit::Mm}, 1.1},
    FigurePreset{"a4", {210, 297, LengthUnit::Mm}, 1.1},
    FigurePreset{"a4-landscape", {297, 210, LengthUnit::Mm}, 1.1},
    FigurePreset{"a3", {297, 420, LengthUnit::Mm}, 1.5},
    FigurePreset{"a3-landscape", {420, 297, LengthUnit::Mm}, 1.5},
    FigurePreset{"slide", {1920, 1080, LengthUnit::Px}, 1.8},
    FigurePreset{"square", {1080, 1080, LengthUnit::Px}, 1.6},
};

template <typename Value>
struct Word {
    Value value;
    const char *text;
};

constexpr std::array kUnits{Word<LengthUnit>{LengthUnit::Px, "px"}, Word<LengthUnit>{LengthUnit::Mm, "mm"}};
constexpr std::array kTexts{Word<FigureText>{FigureText::Words, "words"}, Word<FigureText>{FigureText::Paths, "paths"},
                            Word<FigureText>{FigureText::Embedded, "embedded"}};
constexpr std::array kParts{Word<FigurePart::Kind>{FigurePart::Kind::Map, "map"}, Word<FigurePart::Kind>{FigurePart::Kind::Chart, "chart"},
                            Word<FigurePart::Kind>{FigurePart::Kind::Comparison, "comparison"}};
constexpr std::array kMultiples{Word<FigureMultiples::By>{FigureMultiples::By::None, "none"}, Word<FigureMultiples::By>{FigureMultiples::By::Year, "year"},
                                Word<FigureMultiples::By>{FigureMultiples::By::Indicator, "indicator"}};

template <typename Words, typename Value>
QString textOf(const Words &words, Value value)
{
    const auto it = std::ranges::find_if(words, [value](const auto &word) { return word.value == value; });
    return it == words.end() ? QString() : QString::fromLatin1(it->text);
}

/// The value a text names; `otherwise` if it is none of the words.
template <typename Words, typename Value>
Value valueOf(const Words &words, const QString &text, Value otherwise)
{
    const auto it = std::ranges::find_if(words, [&](const auto &word) { return text == QLatin1String(word.text); });
    return it == words.end() ? otherwise : it->value;
}

QJsonObject toJson(const FigureAnnotation &annotation)
{
    QJsonObject o{{QStringLiteral("level"), annotation.place.level}, {QStringLiteral("code"), annotation.place.code},
                  {QStringLiteral("vintage"), annotation.place.vintage}, {QStringLiteral("text"), annotation.text},
                  {QStringLiteral("badge"), annotation.badge}};
    if (annotation.offset) {
        o[QStringLiteral("dx")] = annotation.offset->x();
        o[QStringLiteral("dy")] = annotation.offset->y();
    }
    return o;
}

FigureAnnotation annotationFromJson(const QJsonObject &o)
{
    FigureAnnotation annotation;
    annotation.place = {o[QStringLiteral("level")].toString(), o[QStringLiteral("code")].toString(), o[QStringLiteral("vintage")].toInt()};
    annotation.text = o[QStringLiteral("text")].toString();
    annotation.badge = o[QStringLiteral("badge")].toBool();
    if (o[QStringLiteral("dx")].isDouble() && o[QStringLiteral("dy")].isDouble())
        annotation.offset = QPointF(o[QStringLiteral("dx")].toDouble(), o[QStringLiteral("dy")].toDouble());
    return annotation;
}

} // namespace

QSizeF FigureSize::pageUnits() const
{
    return QSizeF(width, height) * (unit == LengthUnit::Mm ? kUnitsPerMm : 1);
}

std::span<const FigurePreset> figurePresets() { return kPresets; }

const FigurePreset *findFigurePreset(const QString &name)
{
    const auto it = std::ranges::find_if(kPresets, [&](const FigurePreset &preset) { return name == QLatin1String(preset.name); });
    return it == kPresets.end() ? nullptr : &*it;
}

QJsonObject toJson(const FigureSpec &spec)
{
    QJsonArray parts;
    for (const FigurePart &part : spec.parts) {
        QJsonObject o{{QStringLiteral("kind"), textOf(kParts, part.kind)}};
        if (part.kind == FigurePart::Kind::Chart)
            o[QStringLiteral("chart")] = toText(part.chart);
        parts.append(o);
    }
    QJsonArray years;
    for (const int year : spec.multiples.years)
        years.append(year);
    QJsonArray annotations;
    for (const FigureAnnotation &annotation : spec.annotations)
        annotations.append(toJson(annotation));
    return {{QStringLiteral("version"), FigureSpec::kVersion},
            {QStringLiteral("view"), toJson(spec.view)},
            {QStringLiteral("width"), spec.size.width},
            {QStringLiteral("height"), spec.size.height},
            {QStringLiteral("unit"), textOf(kUnits, spec.size.unit)},
            {QStringLiteral("scale"), spec.scale},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("multiples"), QJsonObject{{QStringLiteral("by"), textOf(kMultiples, spec.multiples.by)},
                                                      {QStringLiteral("years"), years},
                                                      {QStringLiteral("indicators"), QJsonArray::fromStringList(spec.multiples.indicators)}}},
            {QStringLiteral("title"), spec.title},
            {QStringLiteral("subtitle"), spec.subtitle},
            {QStringLiteral("note"), spec.note},
            {QStringLiteral("alternative"), spec.alternative},
            {QStringLiteral("transparent"), spec.transparent},
            {QStringLiteral("locator"), spec.locator},
            {QStringLiteral("scaleBar"), spec.scaleBar},
            {QStringLiteral("annotations"), annotations},
            {QStringLiteral("text"), textOf(kTexts, spec.text)}};
}

DataResult<FigureSpec> figureSpecFromJson(const QJsonObject &json)
{
    const auto invalid = [](const QString &member) {
        return Unexpected{DataError{DataErrorCode::InvalidState, {}, {}, -1, member}};
    };
    const QJsonValue version = json[QStringLiteral("version")];
    if (!version.isDouble() || version.toInt() < 1 || version.toInt() > FigureSpec::kVersion)
        return invalid(QStringLiteral("version"));
    const auto view = viewStateFromJson(json[QStringLiteral("view")].toObject());
    if (!view)
        return Unexpected{view.error()};

    FigureSpec spec;
    spec.view = *view;
    spec.size = {json[QStringLiteral("width")].toDouble(spec.size.width), json[QStringLiteral("height")].toDouble(spec.size.height),
                 valueOf(kUnits, json[QStringLiteral("unit")].toString(), LengthUnit::Px)};
    const QSizeF page = spec.size.pageUnits();
    for (const double side : {page.width(), page.height()}) {
        if (!(side >= kLeastSide && side <= kMostSide))
            return invalid(QStringLiteral("width, height"));
    }
    spec.scale = std::clamp(json[QStringLiteral("scale")].toDouble(spec.scale), 0.25, 10.0);
    spec.parts.clear();
    for (const QJsonValue &value : json[QStringLiteral("parts")].toArray()) {
        const QJsonObject o = value.toObject();
        spec.parts.append({valueOf(kParts, o[QStringLiteral("kind")].toString(), FigurePart::Kind::Map),
                           chartKindFromText(o[QStringLiteral("chart")].toString()).value_or(ChartKind::Ranking)});
    }
    if (spec.parts.isEmpty())
        spec.parts.append(FigurePart{});
    const QJsonObject multiples = json[QStringLiteral("multiples")].toObject();
    spec.multiples.by = valueOf(kMultiples, multiples[QStringLiteral("by")].toString(), FigureMultiples::By::None);
    for (const QJsonValue &year : multiples[QStringLiteral("years")].toArray())
        spec.multiples.years.append(year.toInt());
    for (const QJsonValue &indicator : multiples[QStringLiteral("indicators")].toArray())
        spec.multiples.indicators.append(indicator.toString());
    spec.title = json[QStringLiteral("title")].toString();
    spec.subtitle = json[QStringLiteral("subtitle")].toString();
    spec.note = json[QStringLiteral("note")].toString();
    spec.alternative = json[QStringLiteral("alternative")].toString();
    spec.transparent = json[QStringLiteral("transparent")].toBool(spec.transparent);
    spec.locator = json[QStringLiteral("locator")].toBool(spec.locator);
    spec.scaleBar = json[QStringLiteral("scaleBar")].toBool(spec.scaleBar);
    for (const QJsonValue &annotation : json[QStringLiteral("annotations")].toArray())
        spec.annotations.append(annotationFromJson(annotation.toObject()));
    spec.text = valueOf(kTexts, json[QStringLiteral("text")].toString(), FigureText::Words);
    return spec;
}

} // namespace atlas
