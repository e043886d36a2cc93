// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace atlas {

/// Which rows of a table of smaller places make up the places of another table.
struct TableParts {
    /// A place that belongs to a parent, but that the child table has no row for: the municipality did not
    /// exist under that code in that year, and what it was then (or became) does not lie in the parent whole.
    struct Missing {
        QString level, code;
        int parent = -1;    ///< row of the parent
    };

    std::vector<int> parentOfRow;   ///< per row of the child table: row of the parent table; −1 = in none
    std::vector<Missing> missing;
    /// Per row of the parent table: share 0…1 of the inhabitants that may live in places which nothing puts in
    /// a parent, because they were gone before the memberships were drawn up. Empty = there are no such places.
    std::vector<double> unplacedShare;
    QStringList sources;            ///< ids of the sources of the memberships used
};

/// The parts of every place of a table, by the memberships of the child's vintage, else of the nearest one.
/// A table of the same level is joined by code. Cached; thread-safe.
std::shared_ptr<const TableParts> partsOf(const AtlasData &data, int childTable, int parentTable);

} // namespace atlas
