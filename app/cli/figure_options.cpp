// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/figure_request.h"

namespace atlas::cli {

std::vector<Arguments::Option> figureOptions()
{
    const auto option = [](const char *name, const char *valueName, const char *help, const char *group = nullptr) {
        return Arguments::Option{QLatin1String(name), QLatin1String(valueName), help, false, group};
    };
    return {
        option("indicator", "CODE", QT_TRANSLATE_NOOP("Cli", "which indicator"), QT_TRANSLATE_NOOP("Cli", "What is shown")),
        option("level", "LEVEL", "gemeente, provincie, corop, …"),
        option("year", "YEAR", QT_TRANSLATE_NOOP("Cli", "newest year with figures if left out")),
        option("spec", "FILE", QT_TRANSLATE_NOOP("Cli", "begins with a saved figure: .json, or an .svg or .pdf of this program")),
        option("zoom", "PLACE", QT_TRANSLATE_NOOP("Cli", "this place and its surroundings: GM0114, provincie:Drenthe …")),
        option("mark", "PLACE", QT_TRANSLATE_NOOP("Cli", "outlines a place; may be given more than once")),
        option("place", "PLACE", QT_TRANSLATE_NOOP("Cli", "a compared place in its own colour; up to five times")),

        option("scheme", "SCHEME", "quantile, equal, fisher-jenks, std-mean, head-tail, box, percentiles, pretty",
               QT_TRANSLATE_NOOP("Cli", "Classes and colours")),
        option("classes", "K", QT_TRANSLATE_NOOP("Cli", "2 to 9")),
        option("own-classes", "", QT_TRANSLATE_NOOP("Cli", "class bounds of this year alone, not of all years")),
        option("palette", "NAME", QT_TRANSLATE_NOOP("Cli", "colours; a name that is none lists them all")),
        option("patterns", "", QT_TRANSLATE_NOOP("Cli", "hatches as well as colours, for prints without colour")),
        option("doubts", "", QT_TRANSLATE_NOOP("Cli", "marks places that another fair choice would put in another class")),
        option("theme", "NAME", "light, dark, projector, print"),

        option("form", "FORM", "choropleth, proportional, graduated, bivariate", QT_TRANSLATE_NOOP("Cli", "Form")),
        option("second", "CODE", QT_TRANSLATE_NOOP("Cli", "the other indicator of --form bivariate")),
        option("tiles", "", QT_TRANSLATE_NOOP("Cli", "one hexagon a place in place of the geography")),
        option("parts", "LIST", QT_TRANSLATE_NOOP("Cli", "on one page: map, ranking, distribution, relation, trend, gap, composition, comparison")),
        option("multiples", "WHAT", QT_TRANSLATE_NOOP("Cli", "year or indicator: a small map each, with one legend")),
        option("years", "LIST", QT_TRANSLATE_NOOP("Cli", "of --multiples year: 2015,2020,2024")),
        option("indicators", "LIST", QT_TRANSLATE_NOOP("Cli", "of --multiples indicator: codes with commas between")),

        option("size", "WxH", QT_TRANSLATE_NOOP("Cli", "px or mm (1200x900): 80x95mm"), QT_TRANSLATE_NOOP("Cli", "Page")),
        option("preset", "NAME", "newspaper-1 … newspaper-4, a4, a4-landscape, a3, a3-landscape, slide, square"),
        option("scale", "FACTOR", QT_TRANSLATE_NOOP("Cli", "of type and lines, apart from the size (1)")),
        option("dpi", "N", QT_TRANSLATE_NOOP("Cli", "PNG: dots per inch (96)")),
        option("transparent", "", QT_TRANSLATE_NOOP("Cli", "no ground behind the figure")),
        option("text", "WHAT", QT_TRANSLATE_NOOP("Cli", "SVG: words, paths, or embedded (a font that only browsers read)")),

        option("title", "WORDS", QT_TRANSLATE_NOOP("Cli", "in place of those made from the data"), QT_TRANSLATE_NOOP("Cli", "Words")),
        option("subtitle", "WORDS", QT_TRANSLATE_NOOP("Cli", "likewise")),
        option("note", "WORDS", QT_TRANSLATE_NOOP("Cli", "above the sources")),
        option("alt", "WORDS", QT_TRANSLATE_NOOP("Cli", "what a screen reader says")),
        option("annotate", "PLACE=WORDS", QT_TRANSLATE_NOOP("Cli", "words with a line to a place; may be given more than once")),
        option("badge", "PLACE=WORDS", QT_TRANSLATE_NOOP("Cli", "a number on a place, its words below; likewise")),
        option("locator", "", QT_TRANSLATE_NOOP("Cli", "an inset that shows where in the country the map lies")),
        option("no-scale-bar", "", QT_TRANSLATE_NOOP("Cli", "without a scale bar")),

        option("each", "WHAT", QT_TRANSLATE_NOOP("Cli", "place, region, year or indicator: one figure each"), QT_TRANSLATE_NOOP("Cli", "Many figures")),
        option("region-level", "LEVEL", QT_TRANSLATE_NOOP("Cli", "of --each region (provincie)")),
        option("format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "svg (usual), pdf or png: of the files in a folder")),
        option("bundle", "", QT_TRANSLATE_NOOP("Cli", "SVG, PDF, PNG, CSV, words and check sums together")),

        option("story", "STORY", QT_TRANSLATE_NOOP("Cli", "the steps of a story as pictures in a folder, as a page (.html) or as a hand-out (.pdf)"), QT_TRANSLATE_NOOP("Cli", "Stories")),
        option("step", "N", QT_TRANSLATE_NOOP("Cli", "only this step of it, as one file")),

        {QStringLiteral("output"), QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("Cli", ".svg, .pdf or .png; --each: a book (.pdf) or a folder; --bundle: a folder or .zip"), true,
         QT_TRANSLATE_NOOP("Cli", "Where to")}};
}

} // namespace atlas::cli
