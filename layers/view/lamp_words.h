// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/lamp_advice.h"

#include <QString>

namespace atlas {

/// What is left of the classes of a map, in a sentence or two: "2 van de 4 overgangen zijn te zwak: het kleinste
/// verschil is 4,9, waar 10 nodig is." Says what to do where nothing is proposed. Thread-safe, as all here.
QString lampVerdict(const LampAdvice &advice, const QString &language);

/// "6,4": never rounded up to a figure that would be told apart.
QString differenceOnWall(double difference, const QString &language);
/// "Klasse 2 en 3: verschil 6,4, niet uit elkaar te houden". @param pair from 0
QString pairText(const LampAdvice &advice, std::size_t pair, const QString &language);

/// "Andere kleuren: viridis", "4 klassen", "Arceringen": what a proposal changes.
QString proposalText(const LampProposal &proposal, const QString &language);
/// "verschil minstens 11,2"
QString proposalGain(const LampProposal &proposal, const QString &language);

} // namespace atlas
