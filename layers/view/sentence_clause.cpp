// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/sentence_clause.h"

#include "layers/view/place_name.h"

#include <cmath>

namespace atlas {

QString sentenceClause(const AtlasData &data, const Indicator &indicator, const SentenceFigure &figure, const Describe &describe)
{
    if (!std::isfinite(figure.value) || figure.year <= 0 || (figure.flags & Forecast))
        return {};
    const QString &language = describe.language();
    // No falling back: a Dutch clause has no place in an English sentence.
    QString text = language == QLatin1String("en") ? indicator.sentence.en : indicator.sentence.nl;
    // Names come last: they are from the data, and might hold a brace.
    return text.replace(QLatin1String("{year}"), QString::number(figure.year))
        .replace(QLatin1String("{value}"), describe.value(indicator, figure.value))
        .replace(QLatin1String("{number}"), describe.number(figure.value, indicator.decimals))
        .replace(QLatin1String("in {place}"), inPlace(data, figure.place, language))
        .replace(QLatin1String("{place}"), nameInSentence(data, figure.place, language));
}

} // namespace atlas
