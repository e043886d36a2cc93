// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/membership_index.h"

#include <memory>
#include <vector>

namespace atlas {

/// Joins the shapes of smaller places to those of larger ones, so that the borders of both are the same
/// lines. Refers to the parts; they must outlive it and keep their memberships.
class ShapeJoiner {
public:
    explicit ShapeJoiner(const AtlasParts &parts);

    /// Shapes of `parent` joined from those of `child`; null if `child` has none or no place lies in another.
    [[nodiscard]] std::shared_ptr<const ArcMap> join(const PlaceTable &child, const PlaceTable &parent) const;

    /// Index of the finest table whose shapes join exactly to those of a table; −1 = none does.
    [[nodiscard]] int origin(int table) const;

private:
    const AtlasParts &m_parts;
    MembershipIndex m_index;
};

} // namespace atlas
