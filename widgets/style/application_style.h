// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/theme_tokens.h"

#include <QColor>
#include <QFont>
#include <QString>

/// The one application style: Fusion under a palette and a small style sheet, both made of ThemeTokens.
namespace atlas::style {

/// Dresses the running QApplication in a theme; may be called again at any time. GUI thread.
void apply(const QString &theme);

/// The tokens the application is dressed in; light until apply() was called.
const ThemeTokens &tokens();

/// The type family at a size in logical pixels (before the theme's scale) and a weight of 400, 600 or 700.
QFont font(int px, int weight = 400);

/// A length in logical pixels, scaled by the theme.
int px(double length);

/// `share` of b over a; both opaque.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace atlas::style
