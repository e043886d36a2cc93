// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

#include <optional>

namespace atlas::cli {

/// What a comparison or a chart is written as.
enum class OutputForm { Csv, Json, Xlsx, Figure };

/// By the ending of the path, or without a path by --json, else CSV; nullopt if ending and --json do not go together
/// or the ending is none of these.
std::optional<OutputForm> outputFormOf(const QString &output, bool json);

} // namespace atlas::cli
