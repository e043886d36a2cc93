// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <memory>

namespace atlas {

/// A copy of a group that lies elsewhere; null stays null. Parts of a page are made at its corner and moved to
/// their cells, so that a file holds page coordinates throughout.
std::shared_ptr<const display::Group> moved(const std::shared_ptr<const display::Group> &group, QPointF by);

} // namespace atlas
