// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QString>

namespace atlas::svg {

/// @font-face rules with the letters that the drawing uses, a subset a family and weight, as data. Only browsers take
/// them. Empty where no font may be embedded. Any thread.
QString fontFaces(const DisplayList &list);

} // namespace atlas::svg
