// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/table_writer.h"

namespace atlas {

/// The words of writeXlsx() and writeTable() in a language: that of the tables.
/// @param language "nl" or "en"
WorkbookWords workbookWords(const QString &language);

} // namespace atlas
