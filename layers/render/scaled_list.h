// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

namespace atlas {

/// The same drawing at another size: points, type, lines, hatches, clips, all times `factor`. What is drawn for one
/// height of a page looks the same at any other. Pure, thread-safe; about as long as a copy takes.
DisplayList scaled(const DisplayList &list, double factor);
std::shared_ptr<const display::Group> scaled(const std::shared_ptr<const display::Group> &group, double factor);

} // namespace atlas
