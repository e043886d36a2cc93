// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#pragma once

#include <QString>

namespace atlas {

/// The text of `context` in a language, whatever language the window has: figures can be in another one.
/// Falls back to the English source text. Thread-safe.
/// @param language "nl" or "en"
/// @param n        number for plural forms; −1 = none
QString translate(const QString &language, const char *context, const char *text, int n = -1);

} // namespace atlas
