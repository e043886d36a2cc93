// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/localised_text.h"
#include "layers/view/view_state.h"

#include <QString>

namespace atlas {

/// What of a view belongs to a step: not how the window looks, nor the selections that were kept in it.
ViewState stepView(ViewState view);
/// The atlas has the indicator and draws the level of the view.
bool holdsView(const AtlasData &data, const ViewState &view);
/// "Inwoners van 65 jaar en ouder, 2024", in both languages: what a step of the view is called until somebody writes something
/// better. Thread-safe.
LocalisedText proposedTitle(const AtlasData &data, const ViewState &view);
/// mapSentence() in both languages; empty where the view has no figures. Thread-safe.
LocalisedText proposedText(const AtlasData &data, const ViewState &view);
/// Where the figures of the view come from, in one line: what a step names by itself. Thread-safe.
QString viewSources(const AtlasData &data, const ViewState &view, const QString &language);

} // namespace atlas
