// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>

namespace atlas {

/// What a place is called outside of its municipality: "Emmen", "Amsterdam-Zuid", "Weesp (Amsterdam)",
/// "Centrum (Emmen)". A name that already holds its municipality's stays as it is, and so does every
/// name of a level above the stadsdeel. For chips, tables and legends.
/// `language` is "nl" or "en". Empty for a place that is not in the atlas. Thread-safe.
QString displayName(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language);

/// The same in the middle of a sentence, with the article and the kind of place where they are needed:
/// "Emmen", "de Veluwe", "de provincie Groningen" (there is a municipality of that name), "the Netherlands".
QString nameInSentence(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language);

/// nameInSentence() with its preposition: "in Emmen", "in de Achterhoek", "op Texel", "on Texel".
QString inPlace(const AtlasData &data, const AtlasData::PlaceRef &place, const QString &language);

} // namespace atlas
