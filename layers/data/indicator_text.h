// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/indicator.h"
#include "layers/data/text_file.h"

#include <cstddef>

namespace atlas {

/// Columns of an indicators.csv, of the atlas as of the catalogue, separated by spaces.
inline constexpr char kIndicatorColumns[] =
    "code name_nl name_en short_nl short_en unit_nl unit_en decimals theme kind numerator denominator factor weight "
    "polarity scheme classes palette midpoint definition_nl definition_en phrase_nl phrase_en "
    "sentence_nl sentence_en more_nl less_nl more_en less_en";

/// One row of an indicators.csv; an empty cell leaves the field as it is by default. Does not ask whether
/// the theme or the indicators it names exist. Errors: NotCsv for an unknown kind or a cell that is no number.
/// Precondition: the file was read with kIndicatorColumns.
DataResult<Indicator> indicatorFrom(const TextFile &file, std::size_t row);

} // namespace atlas
