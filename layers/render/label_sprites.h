// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QString>

namespace atlas {

/// Text of one font with a halo as small images, kept between frames. All methods are thread-safe.
class LabelSprites {
public:
    /// The ones in this font of all maps of the process.
    static LabelSprites &in(const QFont &font);

    explicit LabelSprites(const QFont &font);

    /// Logical pixels, halo included.
    [[nodiscard]] double width(const QString &text);
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// Of the text, from the top of the label.
    [[nodiscard]] double baseline() const { return m_baseline; }

    /// `dpr` device pixels per logical pixel; ARGB32_Premultiplied with devicePixelRatio set.
    [[nodiscard]] QImage sprite(const QString &text, const QColor &ink, const QColor &halo, double dpr);

private:
    [[nodiscard]] QImage drawn(const QString &text, const QColor &ink, const QColor &halo, double dpr);

    QFont m_font;
    double m_haloPx, m_lineHeight, m_baseline;
    QMutex m_mutex;
    QHash<QString, double> m_widths;
    QCache<QString, QImage> m_images{8 * 1024};     ///< cost in kB
};

} // namespace atlas
