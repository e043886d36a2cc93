// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

/// The letters of a text and no others of an installed font, as WOFF2 with its copyright and licence in it. Empty if
/// the family is not installed (another would stand in for it), or may not be embedded or cut. Any thread.
/// @param weight 400, 600, 700
QByteArray fontSubset(const QString &family, int weight, const QString &letters);

} // namespace atlas
