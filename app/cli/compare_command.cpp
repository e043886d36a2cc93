// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"
#include "app/cli/comparison_json.h"
#include "app/cli/output_form.h"

#include "layers/data/search_index.h"
#include "layers/data/table_writer.h"
#include "layers/render/figure/compare_figure.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/classified_figures.h"
#include "layers/view/comparison.h"
#include "layers/view/comparison_warnings.h"
#include "layers/view/workbook_words.h"

#include <QJsonDocument>

#include <algorithm>
#include <variant>

namespace atlas::cli {

namespace {

constexpr int kFewestPlaces = 2;

std::optional<ReferenceKind> referenceFrom(const QString &name)
{
    // There is no selection on the command line.
    for (const ReferenceKind kind : {ReferenceKind::None, ReferenceKind::Country, ReferenceKind::Province, ReferenceKind::Region, ReferenceKind::Similar}) {
        if (name == referenceName(kind))
            return kind;
    }
    return std::nullopt;
}

/// The newest year in which all places have the indicator that the atlas opens with; else the year it opens with.
int yearForAll(const AtlasData &data, const ViewState &opening, const QList<PlaceKey> &places)
{
    const std::vector<int> years = data.years(opening.indicator);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        const bool all = std::ranges::all_of(places, [&](const PlaceKey &key) {
            const auto place = data.find(key);
            return place && std::ranges::binary_search(yearsWithFigures(data, opening.indicator, place->table), *year);
        });
        if (all)
            return *year;
    }
    return opening.year;
}

/// The view the options ask for, or the exit code with which the command ends.
std::variant<ViewState, int> viewFrom(const Arguments &options, const AtlasData &data)
{
    const Describe &describe = options.describe();
    ViewState view = openingView(data, describe.language());
    view.compared.clear();
    for (const QString &text : options.values(QStringLiteral("place"))) {
        const auto place = resolvePlace(data, text);
        if (!place)
            return fail(describe, place.error());
        const PlaceKey key = data.tables()[static_cast<std::size_t>(place->table)].key(place->row);
        if (view.compared.contains(key))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "“%1” is named twice: compare different places.")).arg(text));
        view.compared += key;
    }
    for (const QString &code : options.values(QStringLiteral("indicator"))) {
        if (!data.indicator(code))
            return fail(describe, DataError{DataErrorCode::UnknownIndicator, options.file(), {}, -1, code});
    }
    view.comparison.theme = options.value(QStringLiteral("theme"));
    if (!view.comparison.theme.isEmpty() && !data.theme(view.comparison.theme)) {
        QStringList themes;
        for (const Theme &theme : data.parts().themes)
            themes += theme.code;
        return fail(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no theme “%1” in this atlas: choose one of %2."))
                        .arg(view.comparison.theme, themes.join(QStringLiteral(", "))));
    }
    // What was asked for by name is answered, if only with why there is no figure.
    view.comparison.hideMissing = !options.isSet(QStringLiteral("indicator"));
    const auto year = options.number(QStringLiteral("year"), 0, 1800, 2200);
    if (!year)
        return WrongUsage;
    view.year = *year ? *year : yearForAll(data, view, view.compared);
    return view;
}

Comparison comparisonOf(const Arguments &options, const AtlasData &data, const ViewState &view)
{
    Comparison comparison = compare(data, view);
    const QStringList codes = options.values(QStringLiteral("indicator"));
    if (codes.isEmpty())
        return comparison;
    std::vector<ComparisonRow> rows;
    for (const QString &code : codes) {
        const auto row = std::ranges::find(comparison.rows, code, &ComparisonRow::indicator);
        if (row != comparison.rows.end() && std::ranges::find(rows, code, &ComparisonRow::indicator) == rows.end())
            rows.push_back(*row);
    }
    comparison.rows = std::move(rows);
    comparison.warnings = comparisonWarnings(data, comparison, view.language);
    return comparison;
}

DataResult<bool> writeFigure(const AtlasData &data, const ViewState &view, const Comparison &comparison, QSize size, const QString &path)
{
    CompareFigureOptions options;
    options.size = size;
    const QByteArray bytes = figureBytes(compareFigure(data, view, comparison, options), figureFormatOf(path).value_or(FigureFormat::Png));
    if (bytes.isEmpty())
        return Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, {}}};
    return write(bytes, path);
}

} // namespace

int compareCommand(const QStringList &arguments)
{
    Arguments options(QStringLiteral("compare"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "Two to five places side by side, of any level: figures, ranks within the own level, differences."),
                      {{QStringLiteral("place"), QStringLiteral("PLACE"), QT_TRANSLATE_NOOP("Cli", "GM0114, gemeente:Emmen, stadsdeel:Zuid …; give it two to five times"), true},
                       {QStringLiteral("year"), QStringLiteral("YEAR"), QT_TRANSLATE_NOOP("Cli", "newest year that all places have if left out"), false},
                       {QStringLiteral("json"), {}, QT_TRANSLATE_NOOP("Cli", "JSON with all that is known; otherwise CSV"), false},
                       {QStringLiteral("reference"), QStringLiteral("WHAT"), "none, country, province, region, similar", false},
                       {QStringLiteral("indicator"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "only this indicator; may be given more than once"), false},
                       {QStringLiteral("theme"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "only the indicators of this theme"), false},
                       {QStringLiteral("size"), QStringLiteral("WxH"), QT_TRANSLATE_NOOP("Cli", "of the picture, pixels; as high as needed if left out"), false},
                       {QStringLiteral("output"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("Cli", "where to, as .csv, .xlsx, .json, .svg, .pdf or .png; standard output if left out"), false}});
    if (const auto code = options.parse(arguments))
        return *code;
    const Describe &describe = options.describe();
    const auto places = options.values(QStringLiteral("place")).size();
    if (places < kFewestPlaces || places > kMaximumCompared)
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "compare takes two to five places, each with its own --place.")));
    const QString output = options.value(QStringLiteral("output"));
    const auto form = outputFormOf(output, options.isSet(QStringLiteral("json")));
    if (!form) {
        return wrongUsage(options.isSet(QStringLiteral("json"))
                              ? say(describe, QT_TRANSLATE_NOOP("Cli", "Give the JSON a name that ends in .json."))
                              : say(describe, QT_TRANSLATE_NOOP("Cli", "Give the comparison a name that ends in .csv, .xlsx, .json, .svg, .pdf or .png.")));
    }
    const auto reference = referenceFrom(options.isSet(QStringLiteral("reference")) ? options.value(QStringLiteral("reference")) : QStringLiteral("none"));
    if (!reference)
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "--reference takes none, country, province, region or similar.")));
    const auto size = options.size(QStringLiteral("size"), {1000, 0});
    if (!size)
        return WrongUsage;

    const auto opened = open(options.file());
    if (!opened)
        return fail(describe, opened.error());
    const AtlasData &data = **opened;
    auto wanted = viewFrom(options, data);
    if (const int *code = std::get_if<int>(&wanted))
        return *code;
    ViewState view = std::move(std::get<ViewState>(wanted));
    view.comparison.reference = *reference;
    const Comparison comparison = comparisonOf(options, data, view);

    // A table has no room for it; the other forms say it themselves.
    if (*form == OutputForm::Csv && !comparison.reference.missing.isEmpty())
        note(comparison.reference.missing);

    const auto written = [&]() -> DataResult<bool> {
        switch (*form) {
        case OutputForm::Json:
            return write(QJsonDocument(comparisonJson(data, comparison, describe.language())).toJson(), output);
        case OutputForm::Xlsx:
            return writeTable(comparisonTable(data, comparison, describe.language()), output, workbookWords(describe.language()));
        case OutputForm::Figure:
            return writeFigure(data, view, comparison, *size, output);
        case OutputForm::Csv:
            break;
        }
        return write(toCsv(comparisonTable(data, comparison, describe.language())).toUtf8(), output);
    }();
    return written ? Done : fail(describe, written.error());
}

} // namespace atlas::cli
