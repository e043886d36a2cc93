// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QImage>
#include <QString>

namespace atlas {

/// The finished figure of the present view, two device pixels a page unit. A dark window gives a light figure:
/// it goes on paper. Null if there is nothing to draw.
QImage figureImage(const AtlasSession &session);

/// "inwoners-65-plus-gemeente-2024.png": says what it holds, safe on every file system.
QString figureFileName(const AtlasSession &session);

/// Writes the image to a temporary file beside the target, then renames it.
bool savePng(const QImage &image, const QString &path);

} // namespace atlas
