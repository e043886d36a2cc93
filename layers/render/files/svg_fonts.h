// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QSet>
#include <QString>

#include <map>
#include <utility>

namespace atlas::svg {

/// Families and weights in order, each with its letters.
using Letters = std::map<std::pair<QString, int>, QSet<char32_t>>;

/// Adds those that a drawing uses.
void collectLetters(const DisplayList &list, Letters &letters);
void collectLetters(const QString &text, const QString &family, int weight, Letters &letters);
/// @font-face rules with these letters and no others, a subset a family and weight, as data. Only browsers take them.
/// Empty where no font may be embedded. Any thread.
QString fontFaces(const Letters &letters);

/// The same with the letters of one drawing.
QString fontFaces(const DisplayList &list);

} // namespace atlas::svg
