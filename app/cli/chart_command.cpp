// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/chart_json.h"
#include "app/cli/chart_request.h"
#include "app/cli/commands.h"
#include "app/cli/output_form.h"

#include "layers/data/table_writer.h"
#include "layers/render/charts/chart_drawing.h"
#include "layers/render/charts/charts.h"
#include "layers/render/charts/relation_chart.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/classified_figures.h"
#include "layers/view/theme_tokens.h"
#include "layers/view/workbook_words.h"

#include <QJsonDocument>

#include <variant>

namespace atlas::cli {

namespace {

/// A chart that was worked out, with its words.
struct Chart {
    std::shared_ptr<const ChartContent> content;
    ChartFigureTexts texts;     ///< source line last
};

/// What a table cannot say, but must not be lost.
void sayBesideTable(const Arguments &options, const ChartRequest &request, const ChartContent &content)
{
    for (const QString &remark : request.remarks)
        note(remark);
    if (request.kind != ChartKind::Relation)
        return;
    const RelationData &relation = relationOf(content).data;
    const char *linear = QT_TRANSLATE_NOOP("Cli", "--%1 was left out: “%2” has figures of zero or less, which have no logarithm.");
    if (relation.logXRefused)
        note(say(options.describe(), linear).arg(QStringLiteral("log-x"), relation.x.indicator));
    if (relation.logYRefused)
        note(say(options.describe(), linear).arg(QStringLiteral("log-y"), relation.y.indicator));
}

DataResult<bool> writeFigure(const ChartRequest &request, const Chart &chart, const ChartInput &input, QSizeF size, const QString &path)
{
    const FigureStyle style{themeTokens(input.view.theme), 1};
    const ChartDrawing drawing = drawChart(request.kind, *chart.content, input, style, chartArea(chart.texts, style, size).size());
    FigureFileOptions file;
    file.meta.source = chart.texts.notes.value(chart.texts.notes.size() - 1);
    file.meta.language = input.view.language;
    const QByteArray bytes = figureBytes(chartFigure(drawing, chart.texts, style, size), figureFormatOf(path).value_or(FigureFormat::Png), file);
    if (bytes.isEmpty())
        return Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, {}}};
    return write(bytes, path);
}

} // namespace

int chart(const QStringList &arguments)
{
    std::vector<Arguments::Option> all = chartOptions();
    all.insert(all.end(), {{QStringLiteral("size"), QStringLiteral("WxH"), QT_TRANSLATE_NOOP("Cli", "of the picture, pixels (800x500)"), false},
                           {QStringLiteral("json"), {}, QT_TRANSLATE_NOOP("Cli", "JSON with the statistics; otherwise CSV"), false},
                           {QStringLiteral("output"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("Cli", "where to, as .csv, .xlsx, .json, .svg, .pdf or .png; standard output if left out"), false}});
    Arguments options(QStringLiteral("chart"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "A chart as the window draws it, its table, or what it is based on: ranking, distribution, relation, trend, gap, composition."), std::move(all));
    if (const auto code = options.parse(arguments))
        return *code;
    const Describe &describe = options.describe();
    const QString output = options.value(QStringLiteral("output"));
    const auto form = outputFormOf(output, options.isSet(QStringLiteral("json")));
    if (!form) {
        return wrongUsage(options.isSet(QStringLiteral("json"))
                              ? say(describe, QT_TRANSLATE_NOOP("Cli", "Give the JSON a name that ends in .json."))
                              : say(describe, QT_TRANSLATE_NOOP("Cli", "Give the chart a name that ends in .csv, .xlsx, .json, .svg, .pdf or .png.")));
    }
    const auto size = options.size(QStringLiteral("size"), {800, 500});
    if (!size)
        return WrongUsage;
    auto wanted = parsedChart(options);
    if (const int *code = std::get_if<int>(&wanted))
        return *code;

    const auto opened = open(options.file());
    if (!opened)
        return fail(describe, opened.error());
    const AtlasData &data = **opened;
    wanted = resolvedChart(options, data, std::move(std::get<ChartRequest>(wanted)));
    if (const int *code = std::get_if<int>(&wanted))
        return *code;
    const ChartRequest &request = std::get<ChartRequest>(wanted);

    const ClassifiedFigures classified = classifyView(data, request.view);
    const ChartInput input{data, request.view, classified};
    Chart made{chartContent(request.kind, input), {}};
    // What it is called, and whether there is anything to draw, does not depend on its size.
    const ChartDrawing draft = drawChart(request.kind, *made.content, input, FigureStyle{themeTokens(request.view.theme), 1}, *size);
    if (!draft.empty.isEmpty())
        return fail(draft.empty);
    made.texts = chartFigureTexts(request.kind, *made.content, input, draft);
    for (const QString &remark : request.remarks)
        made.texts.notes.prepend(remark);

    if (*form == OutputForm::Csv)
        sayBesideTable(options, request, *made.content);
    const auto written = [&]() -> DataResult<bool> {
        const auto table = [&] {
            DataTable result = chartTable(request.kind, *made.content, input);
            result.title = made.texts.title;
            result.notes = made.texts.notes;
            return result;
        };
        switch (*form) {
        case OutputForm::Json:
            return write(QJsonDocument(chartJson(request, *made.content, input, made.texts)).toJson(), output);
        case OutputForm::Xlsx:
            return writeTable(table(), output, workbookWords(describe.language()));
        case OutputForm::Figure:
            return writeFigure(request, made, input, *size, output);
        case OutputForm::Csv:
            break;
        }
        return write(toCsv(table()).toUtf8(), output);
    }();
    return written ? Done : fail(describe, written.error());
}

} // namespace atlas::cli
