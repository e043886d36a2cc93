// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/model/atlas_session.h"
#include "layers/render/display_list.h"
#include "layers/render/files/figure_file.h"

#include <QImage>
#include <QString>

namespace atlas {

/// Device pixels a page unit of an image for the screen or the clipboard.
inline constexpr double kFigurePixelsPerUnit = 2;

/// The finished figure of the present view. A dark window gives a light figure: it goes on paper. Without a root if
/// there is nothing to draw.
DisplayList mapFigureOf(const AtlasSession &session);

QImage figureImage(const DisplayList &figure);

/// "inwoners-65-plus-gemeente-2024.svg": says what it holds, safe on every file system.
/// @param kind set before the ending: "ranking"; empty for the map
QString figureFileName(const AtlasSession &session, const QString &kind = {});

/// What a dialog offers to save a figure as.
QStringList figureFilters();

/// Writes the figure as the ending of the path says (SVG, PDF, PNG), to a temporary file beside the target that is
/// then renamed.
DataResult<bool> saveFigure(const DisplayList &figure, const QString &path, const FigureFileOptions &options = {.pngScale = kFigurePixelsPerUnit, .text = FigureText::Words, .meta = {}});

} // namespace atlas
