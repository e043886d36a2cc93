// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <memory>
#include <variant>
#include <vector>

namespace atlas::support {

/// Adds all nodes of one kind in a group and the groups within, in drawing order.
template <typename Kind>
void collect(const display::Group &group, std::vector<const Kind *> &out)
{
    for (const display::Node &node : group.children) {
        if (const auto *found = std::get_if<Kind>(&node))
            out.push_back(found);
        else if (const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node))
            collect(**inner, out);
    }
}

} // namespace atlas::support
