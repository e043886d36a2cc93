// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QImage>
#include <QString>

namespace atlas {

/// How two images differ.
struct ImageDifference {
    bool sameSize = true;
    qint64 pixels = 0;      ///< that differ by more than the tolerance in a channel
    int largest = 0;        ///< greatest difference of a channel
    double share = 0;       ///< of all pixels

    /// At most 0.05 % of the pixels differ.
    [[nodiscard]] bool isAlike() const { return sameSize && share <= 0.0005; }
};

/// @param tolerance greatest difference of a channel that counts as equal
ImageDifference compareImages(const QImage &actual, const QImage &expected, int tolerance = 2);

/// Holds an image against tests/golden/NAME.png. On failure NAME-actual.png and NAME-diff.png are written
/// to the build's folder golden-failures. With ATLAS_UPDATE_GOLDEN=1 the golden image is renewed instead.
/// @return empty if they are alike, else what is wrong and where to look
QString compareToGolden(const QImage &actual, const QString &name);

} // namespace atlas
