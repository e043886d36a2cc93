// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

namespace atlas {

/// Stops or starts the clock of the X server's screen saver and power saving. @return false where there is no X server,
/// or one that cannot
bool suspendX11ScreenSaver(bool suspended);

} // namespace atlas
