// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/label_sprites.h"

#include "layers/render/figure_font.h"

#include <QFontMetricsF>
#include <QMutexLocker>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Beyond this many names the memory is worth more than the time.
constexpr qsizetype kMostWidths = 50'000;

double haloPx(const QFont &font)
{
    return font.pixelSize() / 8.0;
}

QString fontKey(const QFont &font)
{
    return font.family() + QLatin1Char('/') + QString::number(font.pixelSize()) + QLatin1Char('/') + QString::number(font.weight());
}

} // namespace

LabelSprites &LabelSprites::shared()
{
    static LabelSprites sprites;
    return sprites;
}

double LabelSprites::width(const QString &text, const QFont &font)
{
    const QString key = fontKey(font) + QLatin1Char('/') + text;
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= kMostWidths)
        m_widths.clear();
    // Figures set the same names at any scale: room for the wider of the rounded and the exact advances.
    const double exact = widthOf(text, font.family(), font.pixelSize(), font.weight());
    const double width = std::ceil(std::max(QFontMetricsF(font).horizontalAdvance(text), exact) + 2 * haloPx(font));
    m_widths.insert(key, width);
    return width;
}

double LabelSprites::lineHeight(const QFont &font) const
{
    // Capitals and descenders, not the line spacing: names may stand close above one another.
    const QFontMetricsF metrics(font);
    return std::ceil(metrics.capHeight() * 1.25 + metrics.descent() + 2 * haloPx(font));
}

double LabelSprites::baseline(const QFont &font) const
{
    return lineHeight(font) - QFontMetricsF(font).descent() - haloPx(font);
}

QImage LabelSprites::sprite(const QString &text, const QFont &font, const QColor &ink, const QColor &halo, double dpr)
{
    const QString key = fontKey(font) + QStringLiteral("/%1/%2/%3/").arg(ink.rgba()).arg(halo.rgba()).arg(dpr) + text;
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage *known = m_images.object(key))
            return *known;
    }
    const QSizeF size(width(text, font), lineHeight(font));
    QImage image((size * dpr).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::transparent);
    const QPointF origin(haloPx(font), baseline(font));
    QPainterPath outline;
    outline.addText(origin, font, text);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor around = halo;
    around.setAlphaF(0.9F);
    painter.strokePath(outline, QPen(around, 2 * haloPx(font), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(outline, ink);
    painter.end();

    const QMutexLocker lock(&m_mutex);
    m_images.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

} // namespace atlas
