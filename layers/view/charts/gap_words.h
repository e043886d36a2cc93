// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/charts/gap_data.h"
#include "layers/view/charts/gap_set.h"
#include "layers/view/describe.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// What the gap says in words.
class GapWords {
public:
    GapWords(const AtlasData &data, const QString &language, const Indicator &indicator, const QString &level);

    struct Asked {
        GapGroups groups;
        bool divided;       ///< places were divided into them
        bool weighted;      ///< was asked for
    };

    [[nodiscard]] QString say(const char *text, int n = -1) const;
    [[nodiscard]] QString measure(GapMeasure measure) const;
    [[nodiscard]] QString unit(GapMeasure measure) const;
    [[nodiscard]] QString subtitle(const GapData &gap) const;
    [[nodiscard]] QString summary(const GapData &gap) const;
    [[nodiscard]] QStringList notes(const GapData &gap, const GapSet &set, const Asked &asked) const;
    [[nodiscard]] QString noYears() const;
    [[nodiscard]] QString tooFewPlaces(const GapData &gap) const;
    [[nodiscard]] QString measureDoesNotFit(GapMeasure measure) const;

private:
    [[nodiscard]] QString ranges(const std::vector<int> &years) const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString count(std::size_t places) const;
    [[nodiscard]] QString weighting(const GapData &gap, const GapSet &set, bool asked) const;
    [[nodiscard]] QString territory(const GapData &gap, const GapSet &set) const;
    [[nodiscard]] QString grouping(const GapData &gap, const Asked &asked) const;
    [[nodiscard]] QString reading(GapMeasure measure) const;

    QString m_language;
    const Indicator &m_indicator;
    QString m_level, m_places;      ///< code; "gemeenten"
    Describe m_describe;
};

} // namespace atlas
