// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_frame.h"

#include "layers/render/scaled_list.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kHeight = 720;
// So much larger than the least, so that rounding anywhere does not take it below.
constexpr double kSafe = 1.005;
constexpr double kMargin = 34;
constexpr std::array<double, kMostTight + 1> kTitle{2.15, 1.85, 1.55, 1.3}, kSubtitle{1.2, 1.12, 1.05, 1}, kText{1.25, 1.12, 1, 1}, kGap{1, 0.8, 0.65, 0.5};
constexpr double kTitleLeading = 1.2;
/// Tightening costs as much as so great a part of the figure; twice the figure is worth less than twice as much.
constexpr double kTightCost = 0.11, kWorth = 0.7;
/// And each line of a title over two.
constexpr double kLineCost = 0.06;
constexpr double kBroken = 0.2;
/// A column beside a figure that is not wide reads best.
constexpr double kColumnBonus = 1.12;
constexpr std::array<double, 9> kColumns{0.26, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58};
/// Lines of a title and of a subtitle: more read badly.
constexpr qsizetype kMostTitleLines = 4;
constexpr int kMostSourceLines = 3;

double at(const std::array<double, kMostTight + 1> &sizes, int tight) { return sizes[static_cast<std::size_t>(std::clamp(tight, 0, kMostTight))]; }

} // namespace

double titleSize(int tight) { return at(kTitle, tight); }
double subtitleSize(int tight) { return at(kSubtitle, tight); }
double textSize(int tight) { return at(kText, tight); }

SlidePage::SlidePage(const SlideOptions &options)
    : size(kHeight * options.size.width() / std::max(1.0, options.size.height()), kHeight), factor(options.size.height() / kHeight),
      language(options.language), style{themeTokens(options.theme), 1}, least(kLeastTypeOfHeight * kHeight * kSafe * std::clamp(options.distance, 1.0, 1.6)),
      margin(kMargin), number(options.number), of(options.of), words(options.words), pictures(options.pictures)
{
    style.k = least / style.theme.notePx;
}

QRectF SlidePage::onPixels(const QRectF &rect) const
{
    const QPointF corner(std::ceil(rect.left() * factor - 1e-6), std::ceil(rect.top() * factor - 1e-6));
    const QPointF end(std::floor(rect.right() * factor + 1e-6), std::floor(rect.bottom() * factor + 1e-6));
    return {corner / factor, end / factor};
}

DisplayList SlidePage::finished(std::shared_ptr<const display::Group> root, const QString &title, const QString &description) const
{
    DisplayList list;
    list.size = size;
    list.background = style.theme.canvas;
    list.title = title;
    list.description = description;
    list.root = std::move(root);
    return scaled(list, factor);
}

FigureTransform SlidePage::finished(FigureTransform at) const
{
    at.frame = QRectF(at.frame.topLeft() * factor, at.frame.size() * factor);
    at.metresPerUnit /= factor;
    return at;
}

/// One arrangement at one tightness.
struct SlideFrame::Attempt {
    Placed title, subtitle, words;
    std::vector<QRectF> parts;
    QRectF room;
    double score = -1;      ///< < 0: does not fit
    double figure = 0;      ///< share of the page that is of use to the figure
    int tight = 0;
};

struct SlideFrame::Giving {
    int lines = std::numeric_limits<int>::max();    ///< of the text
    double figure = 1;                              ///< times the least room of the figure
    bool parts = true;
    [[nodiscard]] bool something() const { return lines < std::numeric_limits<int>::max(); }
};

SlideFrame::SlideFrame(const SlidePage &page, const SlideWords &words, std::vector<SlidePart> parts, const SlideNeeds &needs)
    : m_page(page), m_titleText(page.text(page.words ? words.title : QString(), 700, page.style.theme.ink)),
      m_subtitleText(page.text(words.subtitle, 400, page.style.theme.ink2)), m_text(page.text(page.words ? words.text : QString(), 400, page.style.theme.ink)),
      m_parts(std::move(parts)), m_needs(needs)
{
    laySource(words.source);
    Attempt best;
    for (int tight = 0; tight <= kMostTight; ++tight) {
        if (Attempt one = bestOf(tight, {}); one.score > best.score)
            best = std::move(one);
    }
    m_whole = best.score >= 0;
    const int lines = best.score < 0 ? static_cast<int>(m_text.set(page.size.width() / 3, page.least).lines.size()) : 0;
    for (int left = lines - 1; best.score < 0 && left >= 0; --left)
        best = bestOf(kMostTight, {left});
    for (double figure = 0.75; best.score < 0 && figure > 0.1; figure -= 0.2)
        best = bestOf(kMostTight, {0, figure});
    if (best.score < 0)
        best = bestOf(kMostTight, {0, 0, false});
    keep(best);
}

SlideFrame::Attempt SlideFrame::bestOf(int tight, const Giving &giving) const
{
    Attempt best;
    const auto consider = [&](Arrangement arrangement, double share) {
        Attempt one = attempt(arrangement, share, tight, giving);
        if (one.score > best.score)
            best = std::move(one);
    };
    for (const double share : kColumns) {
        if (m_needs.column)
            consider(Arrangement::Column, share);
        if (m_needs.column)
            consider(Arrangement::Over, share);
    }
    consider(Arrangement::Around, 1);
    if (m_parts.size() > 1)
        consider(Arrangement::AroundAbreast, 1);
    return best;
}

void SlideFrame::laySource(const QString &source)
{
    const double right = m_page.size.width() - m_page.margin;
    double width = right - m_page.margin;
    if (m_page.number > 0 && m_page.words)
        width -= m_page.text(QStringLiteral("%1 / %2").arg(m_page.number).arg(m_page.of), 400, {}).widthInOneLine(m_page.least) + m_page.least;
    m_source.block = m_page.text(source, 400, m_page.style.theme.ink3).cut(width, m_page.least, kMostSourceLines);
    const double height = std::max(m_source.block.size().height(), m_page.number > 0 && m_page.words ? 1.37 * m_page.least : 0);
    // Type hangs a little above the edge of its line.
    const double bottom = m_page.size.height() - m_page.margin * 0.6;
    m_source.at = {m_page.margin, bottom - height};
    m_bottom = bottom - height - (height > 0 ? m_page.least * 0.4 : 0);
}

SlideFrame::Attempt SlideFrame::attempt(Arrangement arrangement, double share, int tight, const Giving &giving) const
{
    Attempt one;
    one.tight = tight;
    const double least = m_page.least;
    const double gap = least * at(kGap, tight);
    const QRectF inner(QPointF(m_page.margin, m_page.margin), QPointF(m_page.size.width() - m_page.margin, m_bottom));
    const bool beside = arrangement == Arrangement::Column || arrangement == Arrangement::Over;
    const double between = beside ? 1.4 * least : 0;
    const double column = beside ? inner.width() * share : inner.width();
    const double headWidth = arrangement == Arrangement::Column ? column : inner.width();

    const double titlePx = (giving.figure < 1 ? 1 : titleSize(tight)) * least;
    const bool last = giving.something();
    if (!last && (m_titleText.widestPiece(titlePx) > headWidth || m_text.widestPiece(textSize(tight) * least) > column))
        return one;
    one.title = {m_titleText.set(headWidth, titlePx, true, kTitleLeading), inner.topLeft() - QPointF(0, m_titleText.isEmpty() ? 0 : 0.2 * titlePx)};
    if (!last && one.title.block.lines.size() > kMostTitleLines)
        return one;
    const double underTitle = one.title.at.y() + one.title.block.size().height() + (m_titleText.isEmpty() ? 0 : 0.25 * least);
    one.subtitle = {m_subtitleText.set(headWidth, subtitleSize(tight) * least, true), {inner.left(), underTitle}};
    const bool head = !one.title.block.isEmpty() || !one.subtitle.block.isEmpty();
    const double headBottom = underTitle + one.subtitle.block.size().height() + (head ? gap : 0);
    one.words = {last ? m_text.cut(column, least, giving.lines) : m_text.set(column, textSize(tight) * least), {inner.left(), headBottom}};
    const double wordsBottom = headBottom + one.words.block.size().height() + (one.words.block.isEmpty() ? 0 : gap);

    if (!(wordsBottom <= inner.bottom() + gap) || (giving.parts && !placeParts(one, arrangement, inner, column, wordsBottom, gap)))
        return one;
    double partsTop = inner.bottom();
    for (const QRectF &part : one.parts)
        partsTop = part.isEmpty() ? partsTop : std::min(partsTop, part.top() - gap);
    if (arrangement == Arrangement::Column)
        one.room = QRectF(QPointF(inner.left() + column + between, m_page.margin * 0.6), QPointF(inner.right(), m_bottom));
    else if (arrangement == Arrangement::Over)
        one.room = QRectF(QPointF(inner.left() + column + between, headBottom), QPointF(inner.right(), m_bottom));
    else
        one.room = QRectF(QPointF(inner.left(), wordsBottom), QPointF(inner.right(), partsTop));
    if (one.room.width() < m_needs.least.width() * giving.figure || one.room.height() < m_needs.least.height() * giving.figure)
        return one;
    const double width = std::min(one.room.width(), one.room.height() * m_needs.mostAspect);
    const double height = std::min(one.room.height(), one.room.width() / m_needs.leastAspect);
    one.figure = (m_needs.use ? m_needs.use(one.room.size()) : width * height) / (m_page.size.width() * m_page.size.height());
    if (one.figure <= 0 && giving.figure > 0)
        return one;
    const double enough = std::min(1.0, one.figure / m_needs.share);
    const double titleLines = static_cast<double>(std::max<qsizetype>(0, one.title.block.lines.size() - 2));
    // A word is broken only where there is no other way.
    const double unbroken = m_titleText.widestPiece(titlePx) > headWidth || m_subtitleText.widestPiece(subtitleSize(tight) * least) > headWidth ? kBroken : 1;
    one.score = unbroken * std::pow(std::max(0.0, one.figure), kWorth) * enough * (1 - kTightCost * tight) * (1 - kLineCost * titleLines)
        * (arrangement == Arrangement::Column && m_needs.mostAspect < 1.2 ? kColumnBonus : 1);
    return one;
}

/// From the bottom up, the last one lowest.
bool SlideFrame::placeParts(Attempt &one, Arrangement arrangement, const QRectF &inner, double column, double wordsBottom, double gap) const
{
    const bool abreast = arrangement == Arrangement::AroundAbreast;
    const auto count = static_cast<double>(m_parts.size());
    const double between = 1.4 * m_page.least;
    const double width = abreast ? (column - between * (count - 1)) / count : column;
    std::vector<double> heights;
    double stacked = 0;
    double highest = 0;
    for (const SlidePart &part : m_parts) {
        heights.push_back(part.height(width, one.tight));
        stacked += heights.back() > 0 ? heights.back() + gap : 0;
        highest = std::max(highest, heights.back());
    }
    const double free = inner.bottom() - wordsBottom - (abreast ? highest : stacked - (stacked > 0 ? gap : 0));
    if (m_parts.empty())
        return true;
    if (!(free >= 0))
        return false;
    one.parts.assign(heights.size(), QRectF());
    if (abreast) {
        for (std::size_t i = 0; i < heights.size(); ++i)
            one.parts[i] = QRectF(inner.left() + static_cast<double>(i) * (width + between), inner.bottom() - highest, width, heights[i]);
        return true;
    }
    // In a column beside the figure they share the room that is left.
    const auto filled = static_cast<double>(std::ranges::count_if(heights, [](double height) { return height > 0; }));
    const bool beside = arrangement != Arrangement::Around;
    const double spread = beside && filled > 1 ? free / filled : 0;
    double bottom = inner.bottom();
    for (std::size_t i = heights.size(); i-- > 0;) {
        if (heights[i] <= 0)
            continue;
        one.parts[i] = QRectF(inner.left(), bottom - heights[i], column, heights[i]);
        bottom -= heights[i] + gap + spread;
    }
    return true;
}

void SlideFrame::keep(const Attempt &attempt)
{
    m_title = attempt.title;
    m_subtitle = attempt.subtitle;
    m_words = attempt.words;
    m_partRooms = attempt.parts;
    m_partRooms.resize(m_parts.size());
    m_room = attempt.room;
    m_tight = attempt.tight;
}

void SlideFrame::draw(display::Group &root) const
{
    const auto group = [&](const char *id) {
        auto made = std::make_shared<display::Group>();
        made->id = QLatin1String(id);
        return made;
    };
    const auto heading = group("heading");
    m_title.block.draw(m_title.at, QStringLiteral("title"), *heading);
    m_subtitle.block.draw(m_subtitle.at, QStringLiteral("subtitle"), *heading);
    root.children.emplace_back(std::shared_ptr<const display::Group>(heading));
    const auto text = group("text");
    m_words.block.draw(m_words.at, QStringLiteral("words"), *text);
    root.children.emplace_back(std::shared_ptr<const display::Group>(text));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_partRooms[i].isEmpty())
            m_parts[i].draw(m_partRooms[i], m_tight, root);
    }
    const auto source = group("source");
    m_source.block.draw(m_source.at, QStringLiteral("source-line"), *source);
    if (m_page.number > 0 && m_page.words) {
        const SlideText number = m_page.text(QStringLiteral("%1 / %2").arg(m_page.number).arg(m_page.of), 400, m_page.style.theme.ink3);
        const SlideBlock block = number.set(m_page.size.width(), m_page.least);
        block.draw({m_page.size.width() - m_page.margin, m_page.size.height() - m_page.margin * 0.6 - block.size().height()}, QStringLiteral("number"), *source,
                   display::Text::Align::End);
    }
    root.children.emplace_back(std::shared_ptr<const display::Group>(source));
}

} // namespace atlas
