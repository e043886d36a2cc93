// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/figure_spec.h"

#include <QString>

namespace atlas {

/// "A4 standing": a preset in the language of the window.
QString presetName(const FigurePreset &preset);
/// The preset of that size, whatever unit it is given in; nullptr if there is none.
const FigurePreset *presetOf(const FigureSize &size);
/// "Map", "Ranking", "Comparison".
QString partName(const FigurePart &part);
/// "210 × 297 mm", with the decimals it needs.
QString sizeWords(const FigureSize &size, const QString &language);

} // namespace atlas
