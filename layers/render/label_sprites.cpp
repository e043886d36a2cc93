// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/label_sprites.h"

#include "layers/render/figure/figure_font.h"

#include <QFontMetricsF>
#include <QMutexLocker>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace atlas {

namespace {

// Beyond this many names the memory is worth more than the time.
constexpr qsizetype kMostWidths = 50'000;
constexpr float kHaloOpacity = 0.9F;

/// The share of every pixel that is at most `radius` pixels from the ink. A pixel that is covered in part
/// holds an edge of the ink: what is around it reaches as much further as the pixel is covered. What comes
/// from several sides, as between the stems of an m, takes different parts of a pixel and adds up.
std::vector<float> around(const QImage &ink, double radius)
{
    using Sides = float __attribute__((vector_size(16)));
    struct Offset {
        int x, y;
        Sides share;        ///< from a pixel that ink just touches, on the side where that pixel lies
        Sides isSide;
    };
    std::vector<Offset> offsets;
    const int reach = static_cast<int>(std::ceil(radius + 1));
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const double share = radius - std::hypot(x, y);
            if (share <= -1)
                continue;
            const int side = std::abs(x) >= std::abs(y) ? (x > 0 ? 0 : 1) : (y > 0 ? 2 : 3);
            Offset offset{x, y, {}, {}};
            offset.share[side] = static_cast<float>(share);
            offset.isSide[side] = 1;
            offsets.push_back(offset);
        }
    }
    const int width = ink.width();
    std::vector<Sides> nearest(static_cast<std::size_t>(width) * static_cast<std::size_t>(ink.height()));
    for (int y = 0; y < ink.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(ink.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            if (qAlpha(pixels[x]) == 0)
                continue;
            const float covered = static_cast<float>(qAlpha(pixels[x])) / 255;
            for (const Offset &offset : offsets) {
                const int atX = x + offset.x;
                const int atY = y + offset.y;
                if (atX < 0 || atX >= width || atY < 0 || atY >= ink.height())
                    continue;
                Sides &sides = nearest[static_cast<std::size_t>(atY) * static_cast<std::size_t>(width) + static_cast<std::size_t>(atX)];
                const Sides here = offset.share + offset.isSide * covered;
                sides = sides > here ? sides : here;
            }
        }
    }
    std::vector<float> shares(nearest.size());
    std::ranges::transform(nearest, shares.begin(), [](Sides sides) { return std::min(sides[0] + sides[1] + sides[2] + sides[3], 1.0F); });
    return shares;
}

/// Puts a halo under ink that stands on nothing.
void underlay(QImage &image, const std::vector<float> &shares, const QColor &halo)
{
    auto share = shares.begin();
    for (int y = 0; y < image.height(); ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, ++share) {
            if (*share <= 0)
                continue;
            const QRgb ink = pixels[x];
            const float below = *share * kHaloOpacity * static_cast<float>(255 - qAlpha(ink)) / 255;
            const auto channel = [below](int above, int under) { return above + static_cast<int>(std::lround(below * static_cast<float>(under))); };
            pixels[x] = qRgba(channel(qRed(ink), halo.red()), channel(qGreen(ink), halo.green()), channel(qBlue(ink), halo.blue()), channel(qAlpha(ink), 255));
        }
    }
}

} // namespace

LabelSprites &LabelSprites::in(const QFont &font)
{
    using Key = std::tuple<QString, int, int>;
    static QMutex mutex;
    static std::map<Key, LabelSprites> all;     // a handful: as many as themes have sizes
    const QMutexLocker lock(&mutex);
    return all.try_emplace(Key(font.family(), font.pixelSize(), font.weight()), font).first->second;
}

LabelSprites::LabelSprites(const QFont &font) : m_font(font), m_haloPx(font.pixelSize() / 8.0)
{
    // Capitals and descenders, not the line spacing: names may stand close above one another.
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil(metrics.capHeight() * 1.25 + metrics.descent() + 2 * m_haloPx);
    m_baseline = m_lineHeight - metrics.descent() - m_haloPx;
}

double LabelSprites::width(const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_widths.constFind(text); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= kMostWidths)
        m_widths.clear();
    // Figures set the same names at any scale: room for the wider of the rounded and the exact advances.
    const double exact = widthOf(text, m_font.family(), m_font.pixelSize(), m_font.weight());
    const double width = std::ceil(std::max(QFontMetricsF(m_font).horizontalAdvance(text), exact) + 2 * m_haloPx);
    m_widths.insert(text, width);
    return width;
}

QImage LabelSprites::sprite(const QString &text, const QColor &ink, const QColor &halo, double dpr)
{
    const QString key = QStringLiteral("%1/%2/%3/").arg(ink.rgba()).arg(halo.rgba()).arg(dpr) + text;
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage *known = m_images.object(key))
            return *known;
    }
    const QImage image = drawn(text, ink, halo, dpr);
    const QMutexLocker lock(&m_mutex);
    m_images.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

QImage LabelSprites::drawn(const QString &text, const QColor &ink, const QColor &halo, double dpr)
{
    const QSizeF size(width(text), lineHeight());
    QImage image((size * dpr).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::transparent);
    QPainterPath outline;
    outline.addText(QPointF(m_haloPx, m_baseline), m_font, text);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, ink);
    painter.end();
    // Far quicker than to stroke the outlines: a frame that shows new names has to draw them all at once.
    underlay(image, around(image, m_haloPx * dpr), halo);
    return image;
}

} // namespace atlas
