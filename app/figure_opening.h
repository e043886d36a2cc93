// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/render/files/figure_reader.h"

#include <QString>

#include <memory>

namespace atlas {

/// Why the figure cannot be shown over these data, in a sentence that says what to open first; empty if it can.
QString missingFor(const AtlasData &data, const StoredFigure &figure);

/// Shows the view of a figure that was read from a file, as one step that can be undone; the selections that were kept
/// here stay, theme and language of the window too. A figure of the built-in atlas brings that back where another file
/// is open.
/// @return missingFor(); then nothing has changed
QString showFigure(AtlasSession &session, const std::shared_ptr<const AtlasData> &builtIn, const StoredFigure &figure);

/// The selections that were kept here, and those of others whose names are not taken.
QList<NamedSelection> withKept(QList<NamedSelection> kept, const QList<NamedSelection> &others);

} // namespace atlas
