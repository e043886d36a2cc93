// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/story/story.h"

#include <QString>

namespace atlas {

/// Where everything of a step comes from, in full, as a hand-out has it: the sources of its figures, borders with their
/// year, then what the step itself names. "Bron: …". Empty if there is nothing to name. Thread-safe.
QString stepSources(const AtlasData &data, const StoryStep &step, const QString &language);

} // namespace atlas
