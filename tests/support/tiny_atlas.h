// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <memory>

namespace atlas::support {

/// Nine municipalities as squares of 10 km, three by three from the south-west, GM0001 … GM0009:
///
///     7 8 9      row north
///     4 5 6
///     1 2 3      row south
///
/// in two provinces (PV20: 1–6, PV21: 7–9). Indicators: `aandeel` (%, Share, so it does not aggregate;
/// 10 × the number in 2015, 10 × + 1 in 2021 and + 2 in 2022; GM0009 is secret in 2022) and `inwoners`
/// (Count, 1000 × the number, 2022). GM0005 is called 's-Gravenhage, also known as Den Haag.
std::shared_ptr<const AtlasData> tinyAtlas();

/// Middle of a municipality, RD metres. @param number 1 … 9
Point tinyCentre(int number);
PlaceKey tinyKey(int number);

} // namespace atlas::support
