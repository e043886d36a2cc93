// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/render/files/figure_file.h"
#include "layers/render/figure/figure.h"
#include "layers/view/classified_figures.h"
#include "layers/view/palette.h"
#include "layers/view/theme_tokens.h"

#include <variant>

namespace atlas::cli {

namespace {

QStringList paletteNames()
{
    QStringList names;
    for (const Palette &palette : palettes())
        names += palette.name;
    return names;
}

/// The view the options ask for, or the exit code with which the command ends.
std::variant<ViewState, int> viewFrom(const Arguments &options, const AtlasData &data)
{
    const Describe &describe = options.describe();
    const auto unknown = [&](DataErrorCode code, const QString &what) {
        return fail(describe, DataError{code, options.file(), {}, -1, what});
    };
    const QString indicator = options.value(QStringLiteral("indicator"));
    if (!data.indicator(indicator))
        return unknown(DataErrorCode::UnknownIndicator, indicator);
    const QString level = options.value(QStringLiteral("level"));
    if (data.drawnTable(level) < 0)
        return unknown(DataErrorCode::UnknownLevel, level);
    const auto year = options.number(QStringLiteral("year"), 0, 1800, 2200);
    ViewState view = openingView(data, describe.language());
    view = withIndicator(data, withLevel(data, view, level), indicator);
    const auto classes = options.number(QStringLiteral("classes"), view.classification.classes, kMinimumClasses, kMaximumClasses);
    if (!year || !classes)
        return WrongUsage;
    view.classification.classes = *classes;
    if (*year)
        view.year = *year;
    if (options.isSet(QStringLiteral("scheme"))) {
        const auto scheme = schemeFromName(options.value(QStringLiteral("scheme")));
        if (!scheme || scheme == Scheme::Manual) {
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no scheme “%1”: see krimpatlas render --help."))
                                  .arg(options.value(QStringLiteral("scheme"))));
        }
        view.classification.scheme = *scheme;
    }
    if (options.isSet(QStringLiteral("palette"))) {
        view.classification.palette = options.value(QStringLiteral("palette"));
        if (!findPalette(view.classification.palette)) {
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no palette “%1”: choose one of %2."))
                                  .arg(view.classification.palette, paletteNames().join(QStringLiteral(", "))));
        }
    }
    if (options.isSet(QStringLiteral("theme"))) {
        view.theme = options.value(QStringLiteral("theme"));
        if (themeTokens(view.theme).name != view.theme)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no theme “%1”: choose light, dark, projector or print.")).arg(view.theme));
    }
    view.compared.clear();
    view.classification.pooled = !options.isSet(QStringLiteral("own-classes"));
    return view;
}

} // namespace

int render(const QStringList &arguments)
{
    Arguments options(QStringLiteral("render"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "A finished map figure with title, legend and source, as SVG, PDF or PNG."),
                      {{QStringLiteral("indicator"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "which indicator"), true},
                       {QStringLiteral("level"), QStringLiteral("LEVEL"), "gemeente, provincie, corop, …", true},
                       {QStringLiteral("year"), QStringLiteral("YEAR"), QT_TRANSLATE_NOOP("Cli", "newest year with figures if left out"), false},
                       {QStringLiteral("scheme"), QStringLiteral("SCHEME"), "quantile, equal, fisher-jenks, std-mean, head-tail, box, percentiles, pretty", false},
                       {QStringLiteral("classes"), QStringLiteral("K"), QT_TRANSLATE_NOOP("Cli", "2 to 9"), false},
                       {QStringLiteral("own-classes"), {}, QT_TRANSLATE_NOOP("Cli", "class bounds of this year alone, not of all years"), false},
                       {QStringLiteral("palette"), QStringLiteral("NAME"), QT_TRANSLATE_NOOP("Cli", "colours; a name that is none lists them all"), false},
                       {QStringLiteral("size"), QStringLiteral("WxH"), QT_TRANSLATE_NOOP("Cli", "pixels (1200x900)"), false},
                       {QStringLiteral("theme"), QStringLiteral("NAME"), "light, dark, projector, print", false},
                       {QStringLiteral("output"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("Cli", "where to, as .svg, .pdf or .png"), true}});
    if (const auto code = options.parse(arguments))
        return *code;
    const auto size = options.size(QStringLiteral("size"), {1200, 900});
    if (!size)
        return WrongUsage;
    const QString output = options.value(QStringLiteral("output"));
    const auto format = figureFormatOf(output);
    if (!format)
        return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "Give the figure a name that ends in .svg, .pdf or .png.")));

    const auto opened = open(options.file());
    if (!opened)
        return fail(options.describe(), opened.error());
    const auto wanted = viewFrom(options, **opened);
    if (const int *code = std::get_if<int>(&wanted))
        return *code;
    const ViewState &view = std::get<ViewState>(wanted);
    const Figures figures = figuresFor(**opened, view.indicator, view.year, (*opened)->drawnTable(view.level));
    if (figures.none)
        return fail(options.describe().noFigures(**opened, figures));

    FigureSpec spec;
    spec.view = view;
    spec.size = {1.0 * size->width(), 1.0 * size->height(), LengthUnit::Px};
    const DisplayList list = figureOf(**opened, spec);
    FigureFileOptions file;
    file.meta = metadataOf(**opened, spec, list);
    const QByteArray bytes = figureBytes(list, *format, file);
    if (bytes.isEmpty())
        return fail(options.describe(), DataError{DataErrorCode::WriteFailed, output, {}, -1, {}});
    const auto written = write(bytes, output);
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
