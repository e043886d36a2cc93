// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QImage>

namespace atlas {

/// An opaque-to-be ARGB32_Premultiplied image with anything in it. The pixels of the last one that was
/// let go are used again: of fresh ones the kernel would first clear every byte.
/// Null if there is no memory. Any thread.
QImage frameImage(QSize size);

} // namespace atlas
