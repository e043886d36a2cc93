// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"
#include "layers/view/figure_spec.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <stop_token>

namespace atlas {

/// Everything a desk needs of one figure, in a folder or (if the name of the target ends in .zip) in a zip: the figure
/// as SVG, PDF and PNG at one and two pixels a page unit, the figures behind it as CSV, `bronnen.csv`, the alternative
/// text in Dutch and English, a sentence that holds in both, and `SHA256SUMS` over all of them, which `sha256sum -c`
/// checks. A zip holds one folder of its own name.
///
/// A new folder is put in place whole, or not at all; one that exists must be empty, and a file in the way of a folder
/// is an error (TargetExists). A zip replaces the zip of that name. Other errors: WriteFailed, Cancelled. Any thread.
/// @param progress of (done, of) files
/// @return names of the files, without folder
DataResult<QStringList> writePressBundle(const AtlasData &data, const FigureSpec &spec, const QString &target,
                                         const std::function<void(std::size_t done, std::size_t of)> &progress = {}, std::stop_token stop = {});

} // namespace atlas
