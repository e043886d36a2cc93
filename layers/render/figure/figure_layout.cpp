// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

// Type gets smaller until the map has at least this share of the page.
constexpr double kEnough = 0.2;
constexpr double kShrink = 0.9;
constexpr int kMostShrinks = 7;
// The arrangement with everything in one column reads best: another must give the map clearly more.
constexpr double kColumnBonus = 1.15;

enum class Arrangement { Column, Beside, Beneath };

/// One attempt: an arrangement at a size of type.
class Attempt {
public:
    Attempt(const FigureTexts &texts, const LegendModel &legend, const ThemeTokens &theme, QSizeF page, double k, double margin)
        : m_texts(texts), m_legend(legend), m_style{theme, k}, m_page(page),
          m_margin(margin)
    {
    }

    /// Nothing if it does not fit on the page.
    [[nodiscard]] std::optional<FigureLayout> arranged(Arrangement arrangement, int columns) const
    {
        FigureLayout layout;
        layout.k = m_style.k;
        layout.legendColumns = columns;
        const double width = m_page.width() - 2 * m_margin;
        const QSizeF legend = FigureLegend(m_legend, m_style, columns).size();
        const double gap = m_style.step(3);
        const double smallGap = m_style.step(2);

        layout.scaleBarRoom = m_texts.scaleBar ? m_style.step(48) : 0;
        const double scaleBarHeight = m_texts.scaleBar ? m_style.step(5) : 0;
        const double sideWidth = std::max({legend.width(), layout.scaleBarRoom, arrangement == Arrangement::Column ? std::min(width * 0.34, m_style.step(95)) : 0.0});
        const double wordsWidth = arrangement == Arrangement::Column ? sideWidth : width;
        const ThemeTokens &theme = m_style.theme;
        layout.title = TextBlock(m_style, m_texts.title, wordsWidth, m_style.titlePx(), 700, theme.ink);
        layout.subtitle = TextBlock(m_style, m_texts.subtitle, wordsWidth, m_style.textPx(), 400, theme.ink2);
        layout.approximate = TextBlock(m_style, m_texts.approximate, arrangement == Arrangement::Beneath ? width : sideWidth, m_style.notePx(), 600, theme.ink2);
        layout.notes = TextBlock(m_style, m_texts.notes.join(QLatin1Char('\n')), width, m_style.notePx(), 400, theme.ink3);

        layout.titleAt = {m_margin, m_margin};
        layout.subtitleAt = layout.titleAt + QPointF(0, layout.title.size().height() + m_style.step(0.5));
        const double wordsBottom = layout.subtitleAt.y() + layout.subtitle.size().height();
        double bottom = m_page.height() - m_margin - layout.notes.size().height();
        layout.notesAt = {m_margin, bottom};
        bottom -= smallGap;

        const QSizeF approximate = layout.approximate.size();
        const double footHeight = scaleBarHeight + approximate.height();
        const QSizeF foot(std::max(layout.scaleBarRoom, approximate.width()), footHeight);
        if (arrangement == Arrangement::Beneath) {
            const bool sideBySide = legend.width() + gap + foot.width() <= width;
            const double height = sideBySide ? std::max(legend.height(), foot.height()) : legend.height() + smallGap + foot.height();
            const double top = bottom - height;
            layout.legendAt = {m_margin, top};
            layout.scaleBarAt = sideBySide ? QPointF(m_margin + legend.width() + gap, bottom - foot.height()) : QPointF(m_margin, top + legend.height() + smallGap);
            layout.approximateAt = layout.scaleBarAt + QPointF(0, scaleBarHeight);
            layout.map = QRectF(QPointF(m_margin, wordsBottom + smallGap), QPointF(m_margin + width, top - gap));
            if (legend.width() > width)
                return std::nullopt;
        } else {
            layout.approximateAt = {m_margin, bottom - approximate.height()};
            layout.scaleBarAt = {m_margin, bottom - footHeight};
            layout.legendAt = {m_margin, layout.scaleBarAt.y() - smallGap - legend.height()};
            const double mapTop = arrangement == Arrangement::Column ? m_margin : wordsBottom + smallGap;
            layout.map = QRectF(QPointF(m_margin + sideWidth + gap, mapTop), QPointF(m_page.width() - m_margin, bottom));
            if (layout.legendAt.y() < wordsBottom + gap)
                return std::nullopt;
        }
        if (layout.map.width() < 1 || layout.map.height() < 1 || layout.title.size().width() > wordsWidth + 0.5)
            return std::nullopt;
        return layout;
    }

private:
    const FigureTexts &m_texts;
    const LegendModel &m_legend;
    FigureStyle m_style;
    QSizeF m_page;
    double m_margin;
};

} // namespace

FigureLayout layoutFigure(const FigureTexts &texts, const LegendModel &legend, const ThemeTokens &theme, QSizeF page, double scale, double mapAspect,
                          std::optional<double> margin)
{
    std::optional<FigureLayout> best;
    double bestScore = -1;
    double k = scale;
    for (int shrink = 0; shrink < kMostShrinks && bestScore < kEnough * page.width() * page.height(); ++shrink, k *= kShrink) {
        const Attempt attempt(texts, legend, theme, page, k, figureMargin(page, theme, margin));
        const auto consider = [&](Arrangement arrangement, int columns) {
            const std::optional<FigureLayout> layout = attempt.arranged(arrangement, columns);
            if (!layout)
                return;
            const double height = std::min(layout->map.height(), layout->map.width() / mapAspect);
            const double score = height * height * mapAspect * (arrangement == Arrangement::Column ? kColumnBonus : 1);
            if (score > bestScore) {
                bestScore = score;
                best = layout;
            }
        };
        consider(Arrangement::Column, 1);
        consider(Arrangement::Beside, 1);
        for (int columns = 1; columns <= 4; ++columns)
            consider(Arrangement::Beneath, columns);
    }
    return best.value_or(FigureLayout{});
}

} // namespace atlas
