// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/chart_settings.h"

#include <QCoreApplication>

namespace atlas {

/// Names of the charts in the language of the window: the words that the charts themselves bear.
inline QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ranking: return QCoreApplication::translate("Chart", "Ranking");
    case ChartKind::Distribution: return QCoreApplication::translate("Chart", "Distribution");
    case ChartKind::Relation: return QCoreApplication::translate("Chart", "Relation");
    case ChartKind::Trend: return QCoreApplication::translate("Chart", "Trend");
    case ChartKind::Gap: return QCoreApplication::translate("Chart", "Gap");
    case ChartKind::Composition: return QCoreApplication::translate("Chart", "Composition");
    }
    return {};
}

} // namespace atlas
