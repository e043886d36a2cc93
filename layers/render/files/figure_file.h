// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/files/figure_metadata.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

/// What a finished figure can be written as.
enum class FigureFormat { Svg, Pdf, Png };

/// By the ending of a path; nullopt for another one.
std::optional<FigureFormat> figureFormatOf(const QString &path);

struct FigureFileOptions {
    double pngScale = 1;                    ///< PNG: device pixels per page unit; 300 / 96.0 for 300 dpi
    FigureText text = FigureText::Words;    ///< SVG
    FigureMetadata meta;                    ///< title and description: the list's where they are empty
};

/// The bytes of the file; empty if it could not be made. Any thread.
QByteArray figureBytes(const DisplayList &figure, FigureFormat format, const FigureFileOptions &options = {});

} // namespace atlas
