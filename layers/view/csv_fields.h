// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// One line of a CSV file with its line end: fields that hold a comma, a quote or a line break are quoted (RFC 4180).
QString csvLine(const QStringList &fields);

/// A number with a decimal point and full precision; empty if it is none.
QString csvNumber(double value);

} // namespace atlas
