// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/figure_request.h"

#include "layers/render/files/figure_reader.h"
#include "layers/view/palette.h"
#include "layers/view/theme_tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::cli {

namespace {

constexpr double kLeastSidePx = 100, kMostSidePx = 20000;
constexpr double kLeastScale = 0.25, kMostScale = 10;
/// Beyond this no picture can be held or painted.
constexpr double kMostSideDots = 32767, kMostDots = 2e8;
constexpr double kUnitsPerInch = 96;

/// Two options of which each says something the other contradicts.
constexpr std::array<std::pair<const char *, const char *>, 5> kContradictions{
    {{"size", "preset"}, {"each", "bundle"}, {"bundle", "dpi"}, {"zoom", "tiles"}, {"format", "bundle"}}};

int wrong(const Arguments &options, const char *text)
{
    return wrongUsage(say(options.describe(), text));
}

QString given(const Arguments &options, const char *name) { return options.value(QLatin1String(name)); }
bool has(const Arguments &options, const char *name) { return options.isSet(QLatin1String(name)); }

/// "--format goes with --each."
std::optional<int> needs(const Arguments &options, const char *name, bool met, const QString &what)
{
    if (!has(options, name) || met)
        return std::nullopt;
    return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "--%1 goes with --%2.")).arg(QLatin1String(name), what));
}

std::optional<FigureSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(px|mm)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const FigureSize size{match.captured(1).toDouble(), match.captured(2).toDouble(),
                          match.captured(3).compare(QLatin1String("mm"), Qt::CaseInsensitive) == 0 ? LengthUnit::Mm : LengthUnit::Px};
    const QSizeF page = size.pageUnits();
    const auto fits = [](double side) { return side >= kLeastSidePx && side <= kMostSidePx; };
    return fits(page.width()) && fits(page.height()) ? std::optional(size) : std::nullopt;
}

/// The figure of a file: JSON of a FigureSpec, or what a drawing holds.
DataResult<FigureSpec> specFrom(const QString &path)
{
    const auto failed = [&](DataErrorCode code, const QString &detail = {}) { return Unexpected{DataError{code, path, {}, -1, detail}}; };
    if (!QFileInfo::exists(path))
        return failed(DataErrorCode::FileMissing);
    if (mayHoldFigure(path))
        return readFigureSpec(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(DataErrorCode::NotReadable);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    return json.isObject() ? figureSpecFromJson(json.object()) : failed(DataErrorCode::InvalidState, QFileInfo(path).fileName());
}

/// Size, scale and resolution.
std::optional<int> readPage(const Arguments &options, FigureRequest &request)
{
    FigureSpec &spec = request.spec;
    if (has(options, "size")) {
        const auto size = sizeFrom(given(options, "size"));
        if (!size) {
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--size takes a width and a height from 100 to 20000 px (27 to 5290 mm), such as 1200x900 or 80x95mm."));
        }
        spec.size = *size;
    }
    if (has(options, "preset")) {
        const FigurePreset *preset = findFigurePreset(given(options, "preset"));
        if (preset == nullptr) {
            QStringList names;
            for (const FigurePreset &known : figurePresets())
                names += QLatin1String(known.name);
            return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "There is no preset “%1”: choose one of %2."))
                                  .arg(given(options, "preset"), names.join(QStringLiteral(", "))));
        }
        spec.size = preset->size;
        spec.scale = preset->scale;
    }
    if (has(options, "scale")) {
        bool ok = false;
        spec.scale = given(options, "scale").toDouble(&ok);
        if (!ok || !(spec.scale >= kLeastScale && spec.scale <= kMostScale))
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--scale takes a number from 0.25 to 10."));
    }
    const auto dpi = options.number(QStringLiteral("dpi"), static_cast<int>(kUnitsPerInch), 36, 2400);
    if (!dpi)
        return WrongUsage;
    request.pngScale = *dpi / kUnitsPerInch;
    const QSizeF dots = spec.size.pageUnits() * request.pngScale;
    if (request.target != FigureRequest::Target::Bundle && request.format == FigureFormat::Png
        && (std::max(dots.width(), dots.height()) > kMostSideDots || dots.width() * dots.height() > kMostDots)) {
        return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "That would be a picture of %1 × %2 dots: choose a smaller --size or --dpi."))
                              .arg(std::lround(dots.width())).arg(std::lround(dots.height())));
    }
    return std::nullopt;
}

/// What kind of file, folder or book the figure becomes.
std::optional<int> readTarget(const Arguments &options, FigureRequest &request)
{
    const Describe &describe = options.describe();
    request.output = given(options, "output");
    const auto byName = figureFormatOf(request.output);
    if (has(options, "each")) {
        const auto each = batchEachFromText(given(options, "each"));
        if (!each)
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--each takes place, region, year or indicator."));
        request.target = FigureRequest::Target::Batch;
        request.each = *each;
        request.regionLevel = given(options, "region-level");
        const QString asked = given(options, "format").toLower();
        const auto format = figureFormatOf(QLatin1Char('.') + asked);
        if (has(options, "format") && !format)
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--format takes svg, pdf or png."));
        const bool folder = !byName || QFileInfo(request.output).isDir();
        const bool book = !folder && *byName == FigureFormat::Pdf && format.value_or(FigureFormat::Pdf) == FigureFormat::Pdf;
        if (!folder && !book)
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "With --each give -o a name that ends in .pdf for one book, or a folder for files."));
        request.format = book ? FigureFormat::Pdf : format.value_or(FigureFormat::Svg);
    } else if (has(options, "bundle")) {
        request.target = FigureRequest::Target::Bundle;
        if (byName)
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "With --bundle give -o a folder or a name that ends in .zip."));
    } else if (byName) {
        request.format = *byName;
    } else {
        return wrong(options, QT_TRANSLATE_NOOP("Cli", "Give the figure a name that ends in .svg, .pdf or .png."));
    }
    for (const auto &[one, other] : kContradictions) {
        if (has(options, one) && has(options, other))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "--%1 and --%2 do not go together.")).arg(QLatin1String(one), QLatin1String(other)));
    }
    const bool batch = request.target == FigureRequest::Target::Batch;
    const bool ofPlaces = batch && (request.each == BatchEach::Place || request.each == BatchEach::Region);
    if (const auto code = needs(options, "format", batch, QStringLiteral("each")))
        return code;
    if (const auto code = needs(options, "region-level", batch && request.each == BatchEach::Region, QStringLiteral("each region")))
        return code;
    if (ofPlaces && (has(options, "zoom") || (has(options, "mark") && request.each == BatchEach::Place))) {
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "--each %1 says itself which place is shown: leave --%2 out."))
                              .arg(toText(request.each), has(options, "zoom") ? QStringLiteral("zoom") : QStringLiteral("mark")));
    }
    const bool one = request.target != FigureRequest::Target::Bundle;
    if (const auto code = needs(options, "dpi", one && request.format == FigureFormat::Png, batch ? QStringLiteral("format png") : QStringLiteral("output .png")))
        return code;
    return needs(options, "text", !one || request.format == FigureFormat::Svg, batch ? QStringLiteral("format svg") : QStringLiteral("output .svg"));
}

std::optional<int> readParts(const Arguments &options, FigureSpec &spec)
{
    if (has(options, "parts")) {
        spec.parts.clear();
        for (const QString &word : given(options, "parts").split(QLatin1Char(','))) {
            const QString name = word.trimmed();
            const auto chart = chartKindFromText(name);
            if (chart)
                spec.parts += {FigurePart::Kind::Chart, *chart};
            else if (name == QLatin1String("map"))
                spec.parts += {FigurePart::Kind::Map, {}};
            else if (name == QLatin1String("comparison"))
                spec.parts += {FigurePart::Kind::Comparison, {}};
            else
                return wrong(options, QT_TRANSLATE_NOOP("Cli", "--parts takes map, ranking, distribution, relation, trend, gap, composition and comparison, with commas between."));
        }
    }
    if (has(options, "multiples")) {
        const QString by = given(options, "multiples");
        spec.multiples = {};
        spec.multiples.by = by == QLatin1String("year") ? FigureMultiples::By::Year : FigureMultiples::By::Indicator;
        if (by != QLatin1String("year") && by != QLatin1String("indicator"))
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--multiples takes year or indicator."));
    }
    if (const auto code = needs(options, "years", spec.multiples.by == FigureMultiples::By::Year, QStringLiteral("multiples year")))
        return code;
    if (const auto code = needs(options, "indicators", spec.multiples.by == FigureMultiples::By::Indicator, QStringLiteral("multiples indicator")))
        return code;
    if (has(options, "years")) {
        spec.multiples.years.clear();
        for (const QString &year : given(options, "years").split(QLatin1Char(','))) {
            bool ok = false;
            spec.multiples.years += year.trimmed().toInt(&ok);
            if (!ok)
                return wrong(options, QT_TRANSLATE_NOOP("Cli", "--years takes years with commas between: 2015,2020,2024."));
        }
    }
    if (has(options, "indicators")) {
        spec.multiples.indicators.clear();
        for (const QString &code : given(options, "indicators").split(QLatin1Char(',')))
            spec.multiples.indicators += code.trimmed();
    }
    return std::nullopt;
}

std::optional<int> readMap(const Arguments &options, FigureSpec &spec)
{
    MapSettings &map = spec.view.map;
    if (has(options, "form")) {
        const auto form = mapFormFromText(given(options, "form"));
        if (!form)
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--form takes choropleth, proportional, graduated or bivariate."));
        map.form = *form;
    }
    map.tiles = map.tiles || has(options, "tiles");
    map.patterns = map.patterns || has(options, "patterns");
    map.doubts = map.doubts || has(options, "doubts");
    if (const auto code = needs(options, "second", map.form == MapForm::Bivariate, QStringLiteral("form bivariate")))
        return code;
    if (has(options, "theme")) {
        spec.view.theme = given(options, "theme");
        if (themeTokens(spec.view.theme).name != spec.view.theme)
            return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "There is no theme “%1”: choose light, dark, projector or print.")).arg(spec.view.theme));
    }
    return std::nullopt;
}

std::optional<int> readWords(const Arguments &options, FigureSpec &spec)
{
    for (const auto &[name, words] : {std::pair{"title", &spec.title}, std::pair{"subtitle", &spec.subtitle}, std::pair{"note", &spec.note}, std::pair{"alt", &spec.alternative}}) {
        if (has(options, name))
            *words = given(options, name);
    }
    for (const char *name : {"annotate", "badge"}) {
        for (const QString &text : options.values(QLatin1String(name))) {
            if (!placeAndWords(text))
                return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "--%1 takes a place and words: \"GM0114=Shrinks since 2010\".")).arg(QLatin1String(name)));
        }
    }
    if (has(options, "text")) {
        const QString text = given(options, "text");
        constexpr std::array kTexts{std::pair{"words", FigureText::Words}, std::pair{"paths", FigureText::Paths}, std::pair{"embedded", FigureText::Embedded}};
        const auto it = std::ranges::find_if(kTexts, [&](const auto &known) { return text == QLatin1String(known.first); });
        if (it == kTexts.end())
            return wrong(options, QT_TRANSLATE_NOOP("Cli", "--text takes words, paths or embedded."));
        spec.text = it->second;
    }
    spec.transparent = spec.transparent || has(options, "transparent");
    spec.locator = spec.locator || has(options, "locator");
    spec.scaleBar = spec.scaleBar && !has(options, "no-scale-bar");
    return std::nullopt;
}

} // namespace

std::optional<std::pair<QString, QString>> placeAndWords(const QString &text)
{
    const auto at = text.indexOf(QLatin1Char('='));
    const QString place = text.left(at).trimmed(), words = text.mid(at + 1).trimmed();
    return at > 0 && !place.isEmpty() && !words.isEmpty() ? std::optional(std::pair(place, words)) : std::nullopt;
}

std::variant<FigureRequest, int> parsedFigure(const Arguments &options)
{
    const Describe &describe = options.describe();
    for (const char *name : {"indicator", "level"}) {
        if (!has(options, "spec") && !has(options, name))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "%1 needs --%2: see krimpatlas %1 --help.")).arg(QStringLiteral("render"), QLatin1String(name)));
    }
    if (options.values(QStringLiteral("place")).size() > kMaximumCompared)
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "render marks at most %1 places with --place.")).arg(kMaximumCompared));
    FigureRequest request;
    if (const auto code = readTarget(options, request))
        return *code;
    if (has(options, "spec")) {
        const auto spec = specFrom(given(options, "spec"));
        if (!spec)
            return fail(describe, spec.error());
        request.spec = *spec;
    }
    if (const auto code = readPage(options, request))
        return *code;
    if (const auto code = readParts(options, request.spec))
        return *code;
    if (const auto code = readMap(options, request.spec))
        return *code;
    if (const auto code = readWords(options, request.spec))
        return *code;
    // Wrong even where the file turns out not to be an atlas.
    if (has(options, "scheme")) {
        const auto scheme = schemeFromName(given(options, "scheme"));
        if (!scheme || scheme == Scheme::Manual)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no scheme “%1”: see krimpatlas render --help.")).arg(given(options, "scheme")));
    }
    if (has(options, "palette") && !findPalette(given(options, "palette"))) {
        QStringList names;
        for (const Palette &palette : palettes())
            names += palette.name;
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no palette “%1”: choose one of %2."))
                              .arg(given(options, "palette"), names.join(QStringLiteral(", "))));
    }
    if (!options.number(QStringLiteral("year"), 0, 1800, 2200) || !options.number(QStringLiteral("classes"), 5, kMinimumClasses, kMaximumClasses))
        return WrongUsage;
    return request;
}

} // namespace atlas::cli
