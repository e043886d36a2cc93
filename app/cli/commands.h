// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#pragma once

#include "app/cli/arguments.h"

namespace atlas::cli {

// Each command reads its own options and returns the exit code of the program.
int info(const QStringList &arguments);
int values(const QStringList &arguments);
int classify(const QStringList &arguments);
int render(const QStringList &arguments);
int compareCommand(const QStringList &arguments);     ///< compare() is the comparison itself
int chart(const QStringList &arguments);
int check(const QStringList &arguments);
int bench(const QStringList &arguments);

} // namespace atlas::cli
