// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/column.h"
#include "layers/data/figures.h"
#include "layers/stats/rank.h"
#include "layers/view/describe.h"
#include "layers/view/difference.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace atlas {

/// A figure in a sentence.
struct SentenceFigure {
    AtlasData::PlaceRef place;
    double value = std::numeric_limits<double>::quiet_NaN();    ///< NaN = none
    int year = 0;                   ///< 0 = unknown
    std::uint16_t flags = NoFlag;
    int used = 0, of = 0;           ///< parts that had all it takes, and all parts; 0 = not composed
    QString composedFrom;           ///< level of the parts
};

/// What a sentence is about.
struct SentenceParts {
    QString indicator;
    SentenceFigure subject;
    std::optional<SentenceFigure> other;    ///< what it is set against
    std::optional<Rank> rank;               ///< of the subject within its own level
};

/// "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder, 9,0 procentpunt meer dan in Amsterdam-Zuid; rang
/// 110 van 342 gemeenten." in the language of `describe`. Composed, provisional and other figures with a flag get
/// a short sentence of their own. Without a clause of its own (and for forecasts) the indicator is named:
/// "Inwoners in Emmen, 2024: 109.346 inwoners". Claims no difference within the rounding. Empty if the indicator
/// or the place is not in the atlas. Thread-safe.
QString sentence(const AtlasData &data, const SentenceParts &parts, const Describe &describe);

/// The sentence, the definition of the indicator and Describe::sourceLine(), on a line each.
QString sentenceWithSource(const AtlasData &data, const SentenceParts &parts, const Figures &figures, const Describe &describe);

} // namespace atlas
