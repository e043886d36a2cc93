// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

/// What a finished figure can be written as.
enum class FigureFormat { Svg, Pdf, Png };

/// By the ending of a path; nullopt for another one.
std::optional<FigureFormat> figureFormatOf(const QString &path);

/// The bytes of the file; empty if it could not be made. Any thread.
/// @param pngScale device pixels per page unit, PNG only
/// @param source   kept in a PNG as text; the others show it
QByteArray figureBytes(const DisplayList &figure, FigureFormat format, double pngScale = 1, const QString &source = {});

} // namespace atlas
