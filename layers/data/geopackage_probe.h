// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QString>

#include <optional>

namespace atlas {

/// What speaks against opening the file, from its directory entry and first bytes alone, so that the
/// reason given is the true one and not what a database library makes of it.
/// Errors: FileMissing, IsDirectory, NotReadable, EmptyFile, NotAGeoPackage, Encrypted, Damaged (shorter
/// than its own header says).
std::optional<DataError> probeGeoPackage(const QString &path);

/// True if the SQLite header carries the application id of a GeoPackage.
bool claimsToBeGeoPackage(const QString &path);

} // namespace atlas
