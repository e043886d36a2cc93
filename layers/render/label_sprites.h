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

/// Text with a halo as small images, kept between frames: stroking the outlines of a map's names would
/// cost more than drawing the map. All methods are thread-safe.
class LabelSprites {
public:
    /// The one used by all maps of the process.
    static LabelSprites &shared();

    /// Logical pixels, halo included.
    [[nodiscard]] double width(const QString &text, const QFont &font);
    [[nodiscard]] double lineHeight(const QFont &font) const;
    /// Of the text, from the top of the label.
    [[nodiscard]] double baseline(const QFont &font) const;

    /// `dpr` device pixels per logical pixel; ARGB32_Premultiplied with devicePixelRatio set.
    [[nodiscard]] QImage sprite(const QString &text, const QFont &font, const QColor &ink, const QColor &halo, double dpr);

private:
    QMutex m_mutex;
    QHash<QString, double> m_widths;
    QCache<QString, QImage> m_images{8 * 1024};     ///< cost in kB
};

} // namespace atlas
