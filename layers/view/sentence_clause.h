// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/sentence.h"

namespace atlas {

/// "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder": the indicator's clause filled in for one figure.
/// Empty where it has none in that language that is true: the clauses are in the past tense and name a year, so
/// neither a forecast nor a figure without a year takes one. Thread-safe.
QString sentenceClause(const AtlasData &data, const Indicator &indicator, const SentenceFigure &figure, const Describe &describe);

} // namespace atlas
