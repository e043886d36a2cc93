// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// Stands for a placeholder in the texts below, so that it is seen what a number is next to.
inline constexpr char16_t kPlaceholderMark = u'\uFFFC';

/// Numbers in the words of a story that were typed and not looked up. Let through are what is no figure: years from 1945
/// to 2050, ages in the name of an age group ("65-plussers", "20 tot 65 jaar", "over 80", "75+"), the names of parties
/// and of units that hold a digit ("D66", "per 1.000 inwoners"), an index that is 100, and the numbers of CBS tables.
/// @param text without the placeholders, kPlaceholderMark in their stead
/// @return each as it stands, with a few letters around it; empty = none.
QStringList typedNumbers(const QString &text);

/// Numbers from three upward that are written out in words of the language ("negen", "nine"): figures all the same,
/// and just as soon wrong. Two and less are words like any other.
QStringList typedNumberWords(const QString &text, const QString &language);

} // namespace atlas
