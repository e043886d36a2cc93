// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

namespace atlas {

/// A scale bar of a round length.
struct ScaleBar {
    double metres = 0;
    double length = 0;      ///< pixels or page units
    QString label;          ///< "50 km"
};

/// The longest bar of 1, 2 or 5 × a power of ten metres that is at most `most` long.
ScaleBar scaleBarFor(double metresPerPixel, double most);

} // namespace atlas
