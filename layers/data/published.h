// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

#include <optional>
#include <vector>

namespace atlas {

/// Figures of a table without any figure yet: NaN and Missing in every row.
Figures emptyFigures(const AtlasData &data, const QString &indicator, int year, int table);

bool hasFigure(const Figures &figures);

/// What was published for the table's level in that year: for its own vintage, else for the vintage nearest to it,
/// joined by code, or, where that has no figure, by the other code of a municipality that was only renamed
/// (places without a row there: Unmatched; OtherBoundaries where the territory under the code changed). nullopt if
/// nothing was published for the level.
std::optional<Figures> published(const AtlasData &data, const QString &indicator, int year, int table);

/// The value published for a place in the year nearest to the asked one (the later of two as near), at any
/// vintage of its level; NaN if there never was one.
double nearestKnown(const AtlasData &data, const QString &indicator, int year, const QString &level, const QString &code);

} // namespace atlas
