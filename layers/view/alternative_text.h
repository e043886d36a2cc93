// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/view_state.h"

#include <QString>

namespace atlas {

/// What a screen reader says in place of a map, in `language`, whatever the view's is: what kind of map of what, the
/// highest and lowest place with value, how many have no figure, how they lie about the national figure (or zero), the
/// highest and lowest province where the figures can honestly be had for provinces, the classes with their counts, the
/// lines drawn, what must be said of the figures, approximate borders, the source. Only what the data say. Plain
/// sentences in one line. Empty if the view draws nothing. Pure, thread-safe.
QString alternativeText(const AtlasData &data, const ViewState &state, const QString &language);

} // namespace atlas
