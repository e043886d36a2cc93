// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

namespace atlas {

/// Buurten lie in the wijk, wijken in the gemeente that their codes begin with: adds these memberships
/// for every table of the parts that has none of its own to a parent level of the parts.
void addPrefixMemberships(AtlasParts &parts);

} // namespace atlas
