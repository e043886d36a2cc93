// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_font.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Fonts know whole pixels; measured this large, rounding is lost in the division.
constexpr int kMeasurePx = 200;

double measured(const QString &text, const QFontMetricsF &metrics, double sizePx)
{
    return metrics.horizontalAdvance(text) * sizePx / kMeasurePx;
}

QFontMetricsF metricsOf(const QString &family, int weight)
{
    return QFontMetricsF(fontOf(family, kMeasurePx, weight));
}

} // namespace

QFont fontOf(const QString &family, double sizePx, int weight)
{
    QFont font(family);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(sizePx))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Changes no width, but letters that are spaced are not joined: who copies "officieel" out of a PDF gets its
    // letters, not the sign ﬃ.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

double widthOf(const QString &text, const QString &family, double sizePx, int weight)
{
    return measured(text, metricsOf(family, weight), sizePx);
}

QRectF boundsOf(const display::Text &text)
{
    const QFontMetricsF metrics = metricsOf(text.family, text.weight);
    const double width = measured(text.text, metrics, text.sizePx);
    const double ascent = metrics.ascent() * text.sizePx / kMeasurePx;
    const double descent = metrics.descent() * text.sizePx / kMeasurePx;
    const double before = text.align == display::Text::Align::Start ? 0 : text.align == display::Text::Align::Middle ? width / 2 : width;
    return {text.anchor.x() - before, text.anchor.y() - ascent, width, ascent + descent};
}

QStringList wrapped(const QString &text, double width, const QString &family, double sizePx, int weight)
{
    const QFontMetricsF metrics = metricsOf(family, weight);
    const auto fits = [&](const QString &line) { return measured(line, metrics, sizePx) <= width; };
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString line;
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines += line;
            while (word.size() > 1 && !fits(word)) {
                qsizetype most = word.size() - 1;
                while (most > 1 && !fits(word.left(most)))
                    --most;
                lines += word.left(most);
                word = word.mid(most);
            }
            line = word;
        }
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace atlas
