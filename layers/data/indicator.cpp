// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/indicator.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array kKinds{
    std::pair{IndicatorKind::Count, "count"},   std::pair{IndicatorKind::Rate, "rate"},
    std::pair{IndicatorKind::Mean, "mean"},     std::pair{IndicatorKind::Median, "median"},
    std::pair{IndicatorKind::Index, "index"},   std::pair{IndicatorKind::Share, "share"},
};

} // namespace

IndicatorKind indicatorKindFromText(const QString &text)
{
    for (const auto &[kind, name] : kKinds) {
        if (text == QLatin1String(name))
            return kind;
    }
    return IndicatorKind::Share;
}

QString toText(IndicatorKind kind)
{
    for (const auto &[known, name] : kKinds) {
        if (known == kind)
            return QLatin1String(name);
    }
    return {};
}

} // namespace atlas
