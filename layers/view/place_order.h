// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace atlas {

/// The name under which a place is sorted: 's-Gravenhage under G, 't Zand under Z.
QString sortName(const QString &name);

/// Indices of names in the order of a language, by sortName(); numbers in them by size. Equal names keep their order.
/// Thread-safe.
std::vector<std::size_t> sortedNames(const QStringList &names, const QString &language);

} // namespace atlas
