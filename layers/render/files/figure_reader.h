// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/view/figure_spec.h"

#include <QString>

namespace atlas {

/// A figure as it is kept in its file.
struct StoredFigure {
    FigureSpec spec;
    QString data;       ///< name of the file whose figures they are, without its folder; empty = not told

    bool operator==(const StoredFigure &) const = default;
};

/// True for the names of files that may hold a figure: .svg, .pdf.
bool mayHoldFigure(const QString &path);

/// The figure in an SVG or PDF that this program wrote. Nothing of the file is trusted. Any thread; nothing is thrown.
/// Errors: FileMissing, IsDirectory, NotReadable, EmptyFile; NoFigureInside (whole, but another program's, or too large
/// to be ours), Damaged, NewerFigure (detail: the version), InvalidState.
DataResult<StoredFigure> readFigure(const QString &path);
DataResult<FigureSpec> readFigureSpec(const QString &path);

} // namespace atlas
