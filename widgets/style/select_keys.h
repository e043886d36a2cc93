// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <Qt>

namespace atlas {

/// What a press or a drag does to the selection, everywhere alike: Ctrl adds, Alt takes out.
inline SelectMode selectModeFor(Qt::KeyboardModifiers keys)
{
    return keys.testFlag(Qt::AltModifier) ? SelectMode::Remove : keys.testFlag(Qt::ControlModifier) ? SelectMode::Add : SelectMode::Replace;
}

} // namespace atlas
