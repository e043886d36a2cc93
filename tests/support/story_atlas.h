// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/report_figures.h"

#include <memory>
#include <vector>

namespace atlas::support {

/// Six municipalities of 2023, squares of 10 km in a row from west to east. Figures of 2023:
///
///     code     name        region  inwoners  ouderen  aandeel  woz  mediaan  banen
///     GM0001   Eendorp     KR01       10000     3000       30  100       10      –
///     GM0002   Tweedorp    KR01       20000     5000       25  200       20   2000
///     GM0003   Driedorp    AR01       30000     6000       20  300       30   3000
///     GM0004   Vierdorp    –          40000     6000       15  150       40   4000
///     GM0005   Vijfdorp    –          50000    10000       20  250       50   5000
///     GM0006   Zesdorp     –          60000     9000       15  400   secret   6000
///
/// `aandeel` is a rate of ouderen and inwoners (%), `woz` a mean weighted by inwoners (× € 1,000), `mediaan` a median (€),
/// `banen_per_1000` a rate of banen. Of 2015 the inhabitants are known of the municipalities of then: 11000, 21000,
/// 29000, 39000, 49000, and GM0016 (20000) and GM0026 (35000), which went into GM0006 in 2018; ouderen of all but GM0026:
/// 2000, 4000, 5000, 5000, 8000, 3000. `geboorten` are a flow: 100 × the number of the municipality in 2022 and 2023.
std::shared_ptr<const AtlasData> storyAtlas();

/// woz (€) of Nederland 2015 and, twice, vergrijzing (%) of nowhere 2040; investering (mln €) without place and year.
std::vector<ReportFigure> storyReports();

} // namespace atlas::support
