// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/set_change.h"

#include <QIcon>

namespace atlas {

/// Two circles of which what remains is filled: or, and, and not. In the ink of the current theme, sharp at any
/// device pixel ratio. GUI thread.
QIcon setIcon(SetChange change);

} // namespace atlas
