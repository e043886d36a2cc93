// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/model/atlas_session.h"

#include <QImage>
#include <QString>

namespace atlas {

/// The finished figure of the present view, two device pixels a page unit. A dark window gives a light figure:
/// it goes on paper. Null if there is nothing to draw.
QImage figureImage(const AtlasSession &session);

/// "inwoners-65-plus-gemeente-2024.png": says what it holds, safe on every file system.
/// @param kind set before the ending: "ranking"; empty for the map
QString figureFileName(const AtlasSession &session, const QString &kind = {});

/// Writes the image to a temporary file beside the target, then renames it.
DataResult<bool> savePng(const QImage &image, const QString &path);

} // namespace atlas
