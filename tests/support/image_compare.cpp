// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/support/image_compare.h"

#include <QColor>
#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace atlas {

namespace {

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
}

/// Where they differ in red, on what was expected in pale grey.
QImage differenceImage(const QImage &actual, const QImage &expected)
{
    QImage image(expected.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = 192 + qGray(expected.pixel(x, y)) / 4;
            const bool differs = !actual.valid(x, y) || distance(actual.pixel(x, y), expected.pixel(x, y)) > 2;
            image.setPixel(x, y, differs ? qRgb(220, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    return image;
}

} // namespace

ImageDifference compareImages(const QImage &actual, const QImage &expected, int tolerance)
{
    ImageDifference result;
    result.sameSize = actual.size() == expected.size();
    if (!result.sameSize)
        return result;
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            const int d = distance(actual.pixel(x, y), expected.pixel(x, y));
            result.largest = std::max(result.largest, d);
            result.pixels += d > tolerance ? 1 : 0;
        }
    }
    result.share = static_cast<double>(result.pixels) / std::max(1.0, static_cast<double>(expected.width()) * expected.height());
    return result;
}

QString compareToGolden(const QImage &actual, const QString &name)
{
    const QString path = QStringLiteral(ATLAS_SOURCE_DIR "/tests/golden/%1.png").arg(name);
    if (qEnvironmentVariable("ATLAS_UPDATE_GOLDEN") == QLatin1String("1"))
        return actual.save(path) ? QString() : QStringLiteral("cannot write %1").arg(path);
    const QImage expected(path);
    const QDir failures(QStringLiteral(ATLAS_BINARY_DIR "/golden-failures"));
    const auto keep = [&](const QImage &image, const QString &what) {
        failures.mkpath(QStringLiteral("."));
        image.save(failures.filePath(QStringLiteral("%1-%2.png").arg(name, what)));
    };
    if (expected.isNull()) {
        keep(actual, QStringLiteral("actual"));
        return QStringLiteral("there is no %1").arg(path);
    }
    const ImageDifference difference = compareImages(actual, expected);
    if (difference.isAlike())
        return {};
    keep(actual, QStringLiteral("actual"));
    keep(differenceImage(actual, expected), QStringLiteral("diff"));
    return QStringLiteral("%1: %2 pixels differ, by up to %3; see %4").arg(name).arg(difference.pixels).arg(difference.largest).arg(failures.path());
}

} // namespace atlas
