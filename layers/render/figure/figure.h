// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/view/figure_spec.h"

namespace atlas {

/// The finished figure of a spec: what the preview shows and every file holds. Without a root if there is nothing to
/// draw. Pure, thread-safe.
DisplayList figureOf(const AtlasData &data, const FigureSpec &spec);

} // namespace atlas
