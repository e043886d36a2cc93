// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/charts/trend_data.h"
#include "layers/view/describe.h"

#include <QString>

namespace atlas {

/// What the trend says in words.
class TrendWords {
public:
    TrendWords(const AtlasData &data, const QString &language, const Indicator &indicator);

    [[nodiscard]] QString say(const char *text, int n = -1) const;
    [[nodiscard]] QString subtitle(const TrendData &trend) const;
    /// "Emmen: 108.838 in 2012, 109.346 in 2024"
    [[nodiscard]] QString summary(const TrendData &trend) const;
    /// Years between that no line has.
    void addMissingYears(TrendData &trend) const;
    /// Other boundaries, put together, provisional, forecast …
    void addLineNotes(TrendData &trend) const;

private:
    void addYears(TrendData &trend, std::uint16_t flag, const char *text) const;
    void addComposed(TrendData &trend) const;

    const AtlasData &m_data;
    QString m_language;
    const Indicator &m_indicator;
    Describe m_describe;
};

} // namespace atlas
