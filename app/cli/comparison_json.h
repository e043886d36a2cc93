// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

#include <QJsonObject>

namespace atlas::cli {

/// `{"places":[{"code","name","level"}], "rows":[{"indicator","unit","kind","values":[{"value","year","absence","flags",
/// "coverage","rank","of","percentile","note"}],"difference"}]}` and more. Numbers are not rounded;
/// null where there is none. `difference` is the first minus the second in the unit; `coverage` is null for what
/// was not put together from parts.
QJsonObject comparisonJson(const AtlasData &data, const Comparison &comparison, const QString &language);

/// "none", "country", "province", "region", "selection", "similar".
QString referenceName(ReferenceKind kind);

} // namespace atlas::cli
