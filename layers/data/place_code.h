// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

#include <optional>

namespace atlas {

/// A place code in its one form: GM0014, WK001400, BU00140000, PV20, CR01, LD01, NL01.
struct NormalCode {
    QString code;
    QString level;      ///< level the prefix stands for; empty if the code has no known form
    bool repaired = false;
};

/// Brings a code as found in files (363, 0363, gm0363, "GM0363    ", 2025GM0363) into its one form.
/// @param level level the column is known to hold; empty = unknown. A bare number is taken as a
///              gemeente code, except 20…31 without a level, which could be a province: nullopt.
std::optional<NormalCode> normaliseCode(const QString &raw, const QString &level = {});

/// Any value ≤ −99990 stands for "no figure" in CBS files.
bool isSentinel(double value);

} // namespace atlas
