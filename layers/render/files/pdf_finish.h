// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/render/files/figure_metadata.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atlas {

// What QPdfWriter cannot say: author, subject, keywords, language, XMP, bookmarks, the view and the figures as attached
// files. Any thread; nothing is thrown.

/// Name of the attached file with the FigureSpec.
inline constexpr const char *kPdfSpecName = "krimpatlas.json";

/// @param bookmarks one a page; empty = none
/// @return the finished PDF; WriteFailed if the one given is none
DataResult<QByteArray> finishedPdf(const QByteArray &pdf, const QStringList &bookmarks, const FigureMetadata &meta);

/// The same from file to file: nothing but one page's worth of memory.
DataResult<bool> finishPdf(const QString &from, const QString &to, const QStringList &bookmarks, const FigureMetadata &meta);

} // namespace atlas
