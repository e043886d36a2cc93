// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/map_facts.h"
#include "layers/view/view_state.h"

#include <QString>

namespace atlas {

/// One sentence about a map that holds: "In 2024 was 38,2% van de inwoners van Laren 65 jaar of ouder, het hoogste
/// cijfer van de 342 gemeenten; het laagste was 11,4%, op Urk; in 213 van de 342 gemeenten lag het boven het
/// landelijke cijfer van 20,5%." in `language`, whatever the view's is.
///
/// It begins with the indicator's own clause (sentenceClause()); without one, and for forecasts, it names the
/// indicator. Places that share the highest or lowest figure are named together, more than two counted. Instead of the
/// national figure, growth and balances tell on how many sides of zero the places lie, and counts the national total.
/// The national figure is of the same year, published or honestly put together; where there is none nothing is said.
/// Where the figures are rounded more coarsely than the national one it counts only what is certain ("minstens").
/// Provisional, estimated, forecast and composed figures are named. Without figures: why (Describe::noFigures()).
/// Empty if the view draws nothing. Pure, thread-safe.
QString mapSentence(const AtlasData &data, const ViewState &state, const QString &language);

/// The parts of it that an alternative text uses too.
namespace words {

/// "de 342 gemeenten", "de 340 gemeenten met een cijfer".
QString scope(const AtlasData &data, const PlaceTable &table, std::size_t with, std::size_t without, const QString &language);
/// "op Urk", "in Laren en in Bergen (NH.)", "in 12 gemeenten": of rows of the table.
QString placesIn(const AtlasData &data, int table, const std::vector<int> &rows, const QString &language);
/// "voorlopig", "deels voorlopig; samengesteld uit kleinere plaatsen"; empty if nothing need be said.
QString flags(const MapFacts &facts, const QString &language);

} // namespace words

} // namespace atlas
