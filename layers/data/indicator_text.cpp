// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/indicator_text.h"

namespace atlas {

DataResult<Indicator> indicatorFrom(const TextFile &file, std::size_t row)
{
    const auto both = [&](const char *nl, const char *en) { return LocalisedText{file.cell(row, nl), file.cell(row, en)}; };
    Indicator indicator;
    indicator.code = file.cell(row, "code");
    indicator.name = both("name_nl", "name_en");
    indicator.shortName = both("short_nl", "short_en");
    indicator.unit = both("unit_nl", "unit_en");
    indicator.phrase = both("phrase_nl", "phrase_en");
    indicator.definition = both("definition_nl", "definition_en");
    indicator.sentence = both("sentence_nl", "sentence_en");
    indicator.more = both("more_nl", "more_en");
    indicator.less = both("less_nl", "less_en");
    indicator.theme = file.cell(row, "theme");
    indicator.kind = indicatorKindFromText(file.cell(row, "kind"));
    indicator.numerator = file.cell(row, "numerator");
    indicator.denominator = file.cell(row, "denominator");
    indicator.weight = file.cell(row, "weight");
    indicator.polarity = file.cell(row, "polarity");
    indicator.scheme = file.cell(row, "scheme");
    indicator.palette = file.cell(row, "palette");
    if (toText(indicator.kind) != file.cell(row, "kind"))
        return Unexpected{file.error(row, QLatin1String("kind: ") + file.cell(row, "kind"))};

    const auto decimals = file.integer(row, "decimals");
    if (!decimals)
        return Unexpected{decimals.error()};
    indicator.decimals = *decimals;
    if (!file.cell(row, "classes").isEmpty()) {
        const auto classes = file.integer(row, "classes");
        if (!classes)
            return Unexpected{classes.error()};
        indicator.classes = *classes;
    }
    if (!file.cell(row, "factor").isEmpty()) {
        const auto factor = file.number(row, "factor");
        if (!factor)
            return Unexpected{factor.error()};
        indicator.factor = *factor;
    }
    if (!file.cell(row, "midpoint").isEmpty()) {
        const auto midpoint = file.number(row, "midpoint");
        if (!midpoint)
            return Unexpected{midpoint.error()};
        indicator.midpoint = *midpoint;
    }
    return indicator;
}

} // namespace atlas
