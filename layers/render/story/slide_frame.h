// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_style.h"
#include "layers/render/story/slide.h"
#include "layers/render/story/slide_text.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace atlas {

/// The page of a slide. Slides are laid out 720 units high, whatever their size, and then scaled: one look everywhere.
struct SlidePage {
    explicit SlidePage(const SlideOptions &options);

    QSizeF size;            ///< 720 high
    double factor = 1;      ///< from these units to those of the options
    QString language;
    FigureStyle style;      ///< its notes are of the least type: charts and keys drawn in it can be read
    double least = 0;       ///< size of the least type that matters
    double margin = 0;      ///< on all sides
    int number = 0, of = 0;
    bool words = true, pictures = true;     ///< as in SlideOptions

    [[nodiscard]] SlideText text(const QString &said, int weight, const QColor &colour) const { return {said, style.theme.fontFamily, weight, colour}; }
    /// The rectangle moved to whole pixels of the finished page.
    [[nodiscard]] QRectF onPixels(const QRectF &rect) const;
    /// The finished list, at the size that was asked for.
    [[nodiscard]] DisplayList finished(std::shared_ptr<const display::Group> root, const QString &title, const QString &description) const;
    /// A map that was drawn on this page, on the finished one.
    [[nodiscard]] FigureTransform finished(FigureTransform at) const;
};

/// The words around a figure.
struct SlideWords {
    QString title, subtitle, text, source;
};

/// How much everything is tightened to make room: 0 = at ease, 3 = the least type everywhere but in the title.
inline constexpr int kMostTight = 3;

/// What stands with the words beside the figure: a legend, the figures of the compared places.
struct SlidePart {
    /// Height in a column of that width; infinite if it does not fit there, 0 if there is nothing.
    std::function<double(double width, int tight)> height;
    std::function<void(const QRectF &room, int tight, display::Group &root)> draw;
};

/// What a figure asks of its room.
struct SlideNeeds {
    double leastAspect = 0.5, mostAspect = 3;   ///< width / height; room beyond that is of no use to it
    QSizeF least{160, 120};                     ///< page units
    bool column = true;                         ///< may stand beside the words
    double share = 0.18;                        ///< of the page it wants at least; words are tightened for that
    /// What the figure would make of a room, page units squared; empty = by the aspects.
    std::function<double(QSizeF room)> use;
};

/// Where the words, the parts and the figure of a slide lie. Of some arrangements – a column beside the figure; the
/// title over both; everything above and below it – the one that gives the figure most. Nothing overlaps or is cut
/// off; a text that is too long even in the least type ends in "…": it stands whole in the hand-out.
class SlideFrame {
public:
    SlideFrame(const SlidePage &page, const SlideWords &words, std::vector<SlidePart> parts, const SlideNeeds &needs);

    /// Where the figure goes.
    [[nodiscard]] const QRectF &room() const { return m_room; }
    [[nodiscard]] int tight() const { return m_tight; }
    /// False: something had to give way, see above.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// Adds the groups heading, text, the parts, and source.
    void draw(display::Group &root) const;

private:
    /// Around: the parts one under the other below the figure; AroundAbreast: side by side.
    enum class Arrangement { Column, Over, Around, AroundAbreast };
    struct Attempt;
    /// What gives way where not everything fits even in the least type: first lines of the text, then the size of the
    /// figure and of the title, then the parts.
    struct Giving;
    [[nodiscard]] Attempt attempt(Arrangement arrangement, double share, int tight, const Giving &giving) const;
    [[nodiscard]] Attempt bestOf(int tight, const Giving &giving) const;
    /// False if they do not fit.
    [[nodiscard]] bool placeParts(Attempt &one, Arrangement arrangement, const QRectF &inner, double column, double wordsBottom, double gap) const;
    void laySource(const QString &source);
    void keep(const Attempt &attempt);

    const SlidePage &m_page;
    SlideText m_titleText, m_subtitleText, m_text;
    std::vector<SlidePart> m_parts;
    SlideNeeds m_needs;
    struct Placed {
        SlideBlock block;
        QPointF at;
    };
    Placed m_title, m_subtitle, m_words, m_source;
    std::vector<QRectF> m_partRooms;
    QRectF m_room;
    double m_bottom = 0;        ///< of all but the source
    int m_tight = 0;
    bool m_whole = true;
};

/// Size of the title, of the subtitle and of the text, in sizes of the least type.
double titleSize(int tight);
double subtitleSize(int tight);
double textSize(int tight);

} // namespace atlas
