// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/batch_output.h"
#include "app/cli/commands.h"
#include "app/cli/figure_request.h"
#include "app/cli/story_output.h"

#include "layers/render/figure/figure.h"
#include "layers/render/files/figure_file.h"
#include "layers/render/files/figure_metadata.h"
#include "layers/render/files/press_bundle.h"
#include "layers/view/classified_figures.h"

#include <variant>

namespace atlas::cli {

namespace {

int writeFigure(const Arguments &options, const AtlasData &data, const FigureRequest &request)
{
    const DisplayList list = figureOf(data, request.spec);
    FigureFileOptions file;
    file.pngScale = request.pngScale;
    file.text = request.spec.text;
    file.meta = metadataOf(data, request.spec, list);
    const QByteArray bytes = figureBytes(list, request.format, file);
    if (bytes.isEmpty())
        return fail(options.describe(), DataError{DataErrorCode::WriteFailed, request.output, {}, -1, {}});
    const auto written = write(bytes, request.output);
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace

int render(const QStringList &arguments)
{
    Arguments options(QStringLiteral("render"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "A finished figure with title, legend and source, as SVG, PDF or PNG; or one for each place, region, year or indicator."),
                      figureOptions());
    if (const auto code = options.parse(arguments))
        return *code;
    if (options.isSet(QStringLiteral("story")))
        return renderStory(options);
    auto parsed = parsedFigure(options);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;

    const auto opened = open(options.file());
    if (!opened)
        return fail(options.describe(), opened.error());
    const AtlasData &data = **opened;
    const auto resolved = resolvedFigure(options, data, std::get<FigureRequest>(std::move(parsed)));
    if (const int *code = std::get_if<int>(&resolved))
        return *code;
    const FigureRequest &request = std::get<FigureRequest>(resolved);
    const ViewState &view = request.spec.view;
    // A batch of indicators has figures for others.
    const bool others = request.target == FigureRequest::Target::Batch && request.each == BatchEach::Indicator;
    const Figures figures = figuresFor(data, view.indicator, view.year, drawnTableOf(data, view));
    if (figures.none && !others)
        return fail(options.describe().noFigures(data, figures));
    if (request.target == FigureRequest::Target::Batch)
        return writeFigures(options, data, request);
    if (request.target == FigureRequest::Target::Bundle) {
        const auto written = writePressBundle(data, request.spec, request.output);
        return written ? Done : fail(options.describe(), written.error());
    }
    return writeFigure(options, data, request);
}

} // namespace atlas::cli
