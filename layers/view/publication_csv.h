// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/view_state.h"

#include <QString>

namespace atlas {

/// The figures behind a map, as they are drawn: one row a place, header
/// `code,name,level,vintage,year,value,absence,flags,class,class_label,doubt,source`, UTF-8 text.
///
/// The first eight columns and the last are figuresCsv()'s, but the value has the decimals that the indicator is
/// published with, as the map shows and classes it (shownValues()). `class` counts from 1, as the legend does from
/// the top; `class_label` is the legend's own text, so that bounds in file, legend and map are the same numbers.
/// Both are empty where there is no figure. `doubt`: doubtsToText(). Names and labels are in the view's language.
/// Only the header if the view draws nothing. Pure, thread-safe.
QString publicationCsv(const AtlasData &data, const ViewState &state);

} // namespace atlas
