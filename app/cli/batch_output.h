// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/cli/figure_request.h"

namespace atlas::cli {

/// Writes the batch of a request and returns the exit code. What is skipped is told on standard error, and how far it
/// got where that is a terminal. Ctrl+C stops it: then nothing of it is left.
int writeFigures(const Arguments &options, const AtlasData &data, const FigureRequest &request);

} // namespace atlas::cli
