// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/chart_settings.h"

#include <QCoreApplication>

namespace atlas {

/// Names of the charts in the language of the window; the charts themselves bear the same ones.
struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    static QString name(ChartKind kind)
    {
        switch (kind) {
        case ChartKind::Ranking: return tr("Ranking");
        case ChartKind::Distribution: return tr("Distribution");
        case ChartKind::Relation: return tr("Relation");
        case ChartKind::Trend: return tr("Trend");
        case ChartKind::Gap: return tr("Gap");
        case ChartKind::Composition: return tr("Composition");
        }
        return {};
    }
};

} // namespace atlas
