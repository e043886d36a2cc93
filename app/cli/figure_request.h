// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/cli/arguments.h"

#include "layers/render/batch/batch.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/figure_spec.h"

#include <optional>
#include <variant>
#include <vector>

namespace atlas::cli {

/// What `render` is asked for.
struct FigureRequest {
    enum class Target { File, Bundle, Batch };

    FigureSpec spec;
    Target target = Target::File;
    QString output;
    FigureFormat format = FigureFormat::Svg;    ///< of the file, or of each figure of a batch
    double pngScale = 1;                        ///< device pixels per page unit
    BatchEach each = BatchEach::Place;          ///< Target::Batch
    QString regionLevel;                        ///< BatchEach::Region; empty = the usual one
};

/// The options of `render`, grouped.
std::vector<Arguments::Option> figureOptions();

/// What can be told without an atlas, on top of the figure of --spec if there is one. The exit code (and a message) of
/// what is wrong usage, or of a --spec that cannot be read.
std::variant<FigureRequest, int> parsedFigure(const Arguments &options);
/// The request with what the atlas must know: indicators, level, year, places. The exit code (and a message) if it
/// does not.
std::variant<FigureRequest, int> resolvedFigure(const Arguments &options, const AtlasData &data, FigureRequest request);

/// `--annotate` and `--badge`: "CODE=words" in its two parts; nullopt if one of them is missing.
std::optional<std::pair<QString, QString>> placeAndWords(const QString &text);

} // namespace atlas::cli
