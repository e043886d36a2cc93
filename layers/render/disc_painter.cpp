// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/disc_painter.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace atlas {

namespace {

// Fewer are drawn faster than stamps are made.
constexpr std::size_t kFewDiscs = 64;
// Device pixels: a larger disc is drawn itself.
constexpr double kLargestStamp = 24;
constexpr int kPhases = 4;      ///< positions within a pixel, each way
constexpr int kSizes = 4;       ///< radii per pixel

double radiusOf(const display::Discs &discs, std::size_t i)
{
    return discs.radii.empty() ? 0 : discs.radii[std::min(i, discs.radii.size() - 1)];
}

void drawDisc(QPainter &painter, const display::Discs &discs, QPointF centre, double radius, double scale)
{
    painter.setPen(Qt::NoPen);
    if (discs.fill.isValid()) {
        painter.setBrush(discs.fill);
        painter.drawEllipse(centre, radius * scale, radius * scale);
    }
    painter.setBrush(Qt::NoBrush);
    for (const display::Stroke &stroke : discs.strokes) {
        painter.setPen(QPen(stroke.colour, stroke.width * scale));
        painter.drawEllipse(centre, radius * scale, radius * scale);
    }
}

/// Stamps of one set of discs, made when they are first needed.
class Stamps {
public:
    Stamps(const display::Discs &discs, double scale) : m_discs(discs), m_scale(scale)
    {
        for (const display::Stroke &stroke : discs.strokes)
            m_edge = std::max(m_edge, stroke.width * scale / 2);
    }

    /// Draws at a device position.
    void stamp(QPainter &painter, QPointF at, double radius)
    {
        const int size = std::max(1, static_cast<int>(std::lround(radius * m_scale * kSizes)));
        const double x = std::floor(at.x() * kPhases + 0.5) / kPhases;
        const double y = std::floor(at.y() * kPhases + 0.5) / kPhases;
        const int left = static_cast<int>(std::floor(x));
        const int top = static_cast<int>(std::floor(y));
        const int phaseX = static_cast<int>(std::lround((x - left) * kPhases));
        const int phaseY = static_cast<int>(std::lround((y - top) * kPhases));
        const int half = halfOf(size);
        QImage &image = m_images[size][static_cast<std::size_t>(phaseY * kPhases + phaseX)];
        if (image.isNull())
            image = made(size, phaseX, phaseY);
        painter.drawImage(left - half, top - half, image);
    }

private:
    using Sheet = std::array<QImage, kPhases * kPhases>;

    [[nodiscard]] int halfOf(int size) const { return static_cast<int>(std::ceil(static_cast<double>(size) / kSizes + m_edge)) + 1; }

    [[nodiscard]] QImage made(int size, int phaseX, int phaseY) const
    {
        const int half = halfOf(size);
        QImage image(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre(half + static_cast<double>(phaseX) / kPhases, half + static_cast<double>(phaseY) / kPhases);
        drawDisc(painter, m_discs, centre, static_cast<double>(size) / kSizes / m_scale, m_scale);
        return image;
    }

    const display::Discs &m_discs;
    double m_scale;
    double m_edge = 0;
    std::map<int, Sheet> m_images;
};

} // namespace

void paintDiscs(QPainter &painter, const display::Discs &discs)
{
    const QTransform device = painter.deviceTransform();
    const double scale = device.m11();
    const bool stamped = discs.centres.size() > kFewDiscs && painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster
        && device.type() <= QTransform::TxScale && std::abs(device.m22() - scale) < 1e-9 && scale > 0;
    if (!stamped) {
        for (std::size_t i = 0; i < discs.centres.size(); ++i)
            drawDisc(painter, discs, discs.centres[i], radiusOf(discs, i), 1);
        return;
    }
    painter.save();
    // Device pixels, also where the image has a ratio of its own.
    const QTransform own = painter.worldTransform().inverted() * device;
    painter.setWorldTransform(own.inverted());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    Stamps stamps(discs, scale);
    for (std::size_t i = 0; i < discs.centres.size(); ++i) {
        const QPointF at = device.map(discs.centres[i]);
        const double radius = radiusOf(discs, i);
        if (radius * scale > kLargestStamp)
            drawDisc(painter, discs, at, radius, scale);
        else
            stamps.stamp(painter, at, radius);
    }
    painter.restore();
}

} // namespace atlas
