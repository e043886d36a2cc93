// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QByteArray>

#include <span>

namespace atlas {

/// The lists as a PDF, a page each, in their true size; vectors, fonts embedded, words whole. Empty if it could not
/// be made. Any thread.
QByteArray toPdf(std::span<const DisplayList> pages);

} // namespace atlas
