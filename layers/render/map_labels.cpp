// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_labels.h"

#include "layers/geometry/hex_grid.h"
#include "layers/render/label_sprites.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Names on the map stand between notes and text.
constexpr double kLabelPerNote = 12.0 / 11;
// Smaller places are dots to the eye; their name would say nothing.
constexpr double kSmallestPlacePx = 15;
// A name much wider than its place belongs to its neighbours as much.
constexpr double kWidestForPlace = 2.2;
// The names one orients oneself by are kept at any scale.
constexpr std::size_t kAlwaysNamed = 24;
// Air around a label, so that a map of a whole country stays a map.
constexpr double kAirX = 9;
constexpr double kAirY = 6;
// A disc of this radius, in heights of a word, holds the word.
constexpr double kRoomyDisc = 1.3;
// Across a tile, in heights of a line: fewer letters are no name.
constexpr double kFewestLetters = 2.2;
constexpr double kTileEdgePx = 3;
// Labels this far beside the canvas are still weighed: they may take the room of one on it.
constexpr double kWeighedBeyondPx = 500;

/// Rectangles by row, to find quickly whether another touches one of them.
class TakenRoom {
public:
    TakenRoom(double top, double height, double rowHeight)
        : m_top(top), m_rowHeight(rowHeight), m_rows(static_cast<std::size_t>(std::ceil(height / rowHeight)) + 2)
    {
    }

    bool take(const QRectF &rect)
    {
        const std::size_t first = rowAt(rect.top());
        const std::size_t last = rowAt(rect.bottom());
        for (std::size_t row = first; row <= last; ++row) {
            for (const QRectF &other : m_rows[row]) {
                if (other.intersects(rect))
                    return false;
            }
        }
        for (std::size_t row = first; row <= last; ++row)
            m_rows[row].push_back(rect);
        return true;
    }

private:
    [[nodiscard]] std::size_t rowAt(double y) const
    {
        const double row = std::clamp((y - m_top) / m_rowHeight, 0.0, static_cast<double>(m_rows.size() - 1));
        return static_cast<std::size_t>(row);
    }

    double m_top, m_rowHeight;
    std::vector<std::vector<QRectF>> m_rows;
};

/// Room for words across the middle of a tile, logical pixels.
double tileRoom(const MapLabel &label, const Viewport &viewport)
{
    return label.sizeM / std::sqrt(kHexArea) / viewport.metresPerPixel - kTileEdgePx;
}

QString shortened(const QString &text, double room, LabelSprites &sprites)
{
    QString fitting = text;
    for (qsizetype length = text.size(); sprites.width(fitting) > room && length > 1; --length)
        fitting = text.left(length - 1).trimmed() + QChar(0x2026);
    return fitting;
}

} // namespace

QFont labelFont(const ThemeTokens &theme)
{
    QFont font(theme.fontFamily);
    font.setPixelSize(static_cast<int>(std::lround(theme.notePx * kLabelPerNote)));
    font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::vector<PlacedLabel> placeLabels(const MapScene &scene, const Viewport &viewport)
{
    std::vector<PlacedLabel> placed;
    if (scene.labels.empty())
        return placed;
    const double scale = scene.theme.scale;
    const QRectF canvas(QPointF(0, 0), QSizeF(viewport.size));
    const QRectF weighed = canvas.adjusted(-kWeighedBeyondPx, -kWeighedBeyondPx, kWeighedBeyondPx, kWeighedBeyondPx);
    LabelSprites &sprites = LabelSprites::in(labelFont(scene.theme));
    const double height = sprites.lineHeight();
    const double largestDisc = symbolRadius(scene.symbols, viewport);
    const double tile = scene.tiled ? tileRoom(scene.labels.front(), viewport) : 0;
    const bool inside = tile >= kFewestLetters * height;
    TakenRoom taken(weighed.top(), weighed.height(), 2 * (height + kAirY));
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        const MapLabel &label = scene.labels[i];
        if (i >= kAlwaysNamed && label.sizeM < kSmallestPlacePx * scale * viewport.metresPerPixel)
            continue;
        QPointF middle = viewport.toCanvas(label.at);
        // A word would hide a small disc; in a large one it has room.
        if (const double radius = largestDisc * label.disc; radius > 0 && radius < kRoomyDisc * height)
            middle.ry() += radius + height / 2;
        if (!weighed.contains(middle))
            continue;
        const QString text = inside ? shortened(label.text, tile, sprites) : label.text;
        const double width = sprites.width(text);
        if (!inside && i >= kAlwaysNamed && width * viewport.metresPerPixel > kWidestForPlace * label.sizeM)
            continue;
        const QRectF rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
        if (!inside && !taken.take(rect.adjusted(-kAirX * scale, -kAirY * scale, kAirX * scale, kAirY * scale)))
            continue;
        const QPointF corner(std::round(rect.x() * viewport.dpr) / viewport.dpr, std::round(rect.y() * viewport.dpr) / viewport.dpr);
        const QRectF whole(corner, rect.size());
        if (canvas.contains(whole))
            placed.push_back({i, text, whole, whole.top() + sprites.baseline()});
    }
    return placed;
}

std::vector<QRectF> labelRects(const MapScene &scene, const Viewport &viewport)
{
    std::vector<QRectF> rects;
    for (const PlacedLabel &label : placeLabels(scene, viewport))
        rects.push_back(label.rect);
    return rects;
}

void paintLabels(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> placed)
{
    LabelSprites &sprites = LabelSprites::in(labelFont(scene.theme));
    for (const PlacedLabel &label : placed) {
        const QImage sprite = sprites.sprite(label.text, scene.theme.ink, scene.theme.paper, viewport.dpr);
        painter.drawImage(label.rect.topLeft(), sprite);
    }
}

} // namespace atlas
