// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/cli/arguments.h"

namespace atlas::cli {

/// `render --story`: a picture for each step in a folder, one step as a file, or the whole as HTML or as a hand-out in
/// PDF. Returns the exit code.
int renderStory(const Arguments &options);

} // namespace atlas::cli
