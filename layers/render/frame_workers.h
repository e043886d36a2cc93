// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <functional>

namespace atlas {

/// Runs `work` in this thread and, where there are processors for it, in others at the same time; returns
/// when all are done. The threads are kept between frames, and with them what they keep for themselves.
/// `work` shares out what is to be done: it may also be run by this thread alone. Any thread.
void runTogether(const std::function<void()> &work);

} // namespace atlas
