// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#pragma once

#include <optional>

namespace atlas::cli {

/// Runs the command that the arguments name (info, values, classify, render, compare, chart, check, bench, --help, --version).
/// @return exit code 0 done, 1 the input or the work failed, 2 wrong usage; nullopt if no command was
///         given: then the window is wanted. Makes its own Q(Gui)Application; needs no display.
std::optional<int> run(int &argc, char **argv);

/// Says that a window cannot be opened, and what can be done instead. @return the exit code.
int failWithoutDisplay();

} // namespace atlas::cli
