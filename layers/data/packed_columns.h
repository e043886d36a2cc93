// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/own_profile_observations.h"

#include <optional>
#include <span>
#include <stop_token>

namespace atlas {

/// The table krimpatlas_column: what reading krimpatlas_observation gives, a column a row, read in a fraction of the
/// time. It says nothing of its own and is never believed over the observations: triggers empty it as soon as one of
/// those is added, changed or removed, by whatever program, and its checksums cover the definition of their table,
/// these triggers and the places, so that a table that was made anew, altered or copied without them does not pass.

/// Packs what stands in krimpatlas_observation, after the last of it was written. False if anything failed.
/// Nothing is packed where an observation names no place of the atlas: that has to be told at every reading.
bool writePackedColumns(GDALDatasetH dataset, std::span<const PlaceTable> tables);

/// True if there are packed columns to be tried.
bool hasPackedColumns(GDALDatasetH dataset);

/// Equal to what readObservations() gives of both parts. nullopt if the packed columns are not those of the
/// observations and the places, or were stopped: the observations then have to be read themselves.
/// @param tables codes and vintages are used; shapes may still be missing.
std::optional<Observations> readPackedColumns(GDALDatasetH dataset, std::span<const PlaceTable> tables, std::stop_token stop);

} // namespace atlas
