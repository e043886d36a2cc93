// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QByteArray>

namespace atlas {

/// The list as an SVG 1.1 document: true size in millimetres (programs disagree about what a px is) with a viewBox
/// in page units, text as text with fallback fonts, groups with readable unique ids, <title> and <desc> as alternative
/// text, coordinates with at most two decimals. UTF-8. Pure, thread-safe.
QByteArray toSvg(const DisplayList &list);

} // namespace atlas
