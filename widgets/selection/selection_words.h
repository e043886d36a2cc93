// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QList>
#include <QString>

#include <span>

namespace atlas {

/// "1 gemeente", "63 gemeenten". `language` is "nl" or "en", here and below.
QString placesText(const AtlasData &data, const QString &level, qsizetype count, const QString &language);

/// The selection in a few words: "63 gemeenten"; what is of other levels comes after what is drawn.
/// @param drawnLevel named first, and also where none of its places is selected but others are. Empty for nothing.
QString selectionText(const AtlasData &data, const QList<PlaceKey> &selection, const QString &drawnLevel, const QString &language);

/// How many people live in the rows of a table, their share in the whole table and what is missing:
/// "4,4 mln inwoners in 2024 (24%)". Of the nearest year with figures where the year has none. Empty if the atlas
/// does not count inhabitants. GUI thread.
QString inhabitantsText(const AtlasData &data, int table, std::span<const int> rows, int year, const QString &language);

} // namespace atlas
