// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/spiral_slide.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_places.h"
#include "layers/render/story/slide_source.h"
#include "layers/view/story/spiral_data.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

/// Cells of a grid of three by three, clockwise from the upper left; the middle is free.
constexpr std::array<std::pair<int, int>, 8> kCells{{{0, 0}, {1, 0}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}}};
/// In sizes of the least type.
constexpr double kGapX = 1.5, kGapY = 1, kPadX = 0.45, kArrow = 0.5;
constexpr std::array<double, 8> kFigures{2, 1.7, 1.9, 1.6, 1.3, 1, 1, 1}, kClaims{1.2, 1.1, 1.15, 1.05, 1, 1, 1, 1};
/// From here on the short names are taken, the country is left out, and the names are: only source and year stay.
constexpr std::size_t kShortFrom = 2, kAloneFrom = 6, kNamelessFrom = 7;

/// What a room in which not all turns fit is worth.
constexpr double kTooSmall = 0.2;

/// The words of a turn.
struct TurnWords {
    QString claim, figure, reference, against;
    QString about, shortAbout, from;    ///< what the figure is, its source and year; shorter; only source and year
    bool known = false, holds = true;
};

class SpiralDrawing {
public:
    SpiralDrawing(const AtlasData &data, const SpiralData &spiral, const SlidePage &page) : m_data(data), m_spiral(spiral), m_page(page), m_describe(page.language)
    {
        for (const SpiralNode &node : spiral.nodes)
            m_words.push_back(wordsOf(node));
    }

    [[nodiscard]] const std::vector<TurnWords> &words() const { return m_words; }

    /// False: not even the least type does without leaving something out.
    [[nodiscard]] bool fits(const QRectF &room) const
    {
        if (static_cast<std::size_t>(sizeFor(room)) >= kAloneFrom)
            return false;
        const std::array<double, 3> needed = heights(room, sizeFor(room));
        return needed[0] + needed[1] + needed[2] + 2 * kGapY * m_page.least <= room.height();
    }
    /// The middle of the ring, for words.
    [[nodiscard]] QRectF middle(const QRectF &room) const { return cell(room, 1, 1).adjusted(0.2 * m_page.least, 0.2 * m_page.least, -0.2 * m_page.least, -0.2 * m_page.least); }

    void draw(const QRectF &room, display::Group &group) const
    {
        const int size = sizeFor(room);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            auto one = std::make_shared<display::Group>();
            one->id = QStringLiteral("turn-%1").arg(m_spiral.nodes[i].id);
            one->title = sentence(i);
            drawTurn(cell(room, i), m_words[i], size, *one);
            group.children.emplace_back(std::shared_ptr<const display::Group>(std::move(one)));
            group.children.emplace_back(arrow(room, i));
        }
    }

    [[nodiscard]] QString sentence(std::size_t turn) const
    {
        const TurnWords &words = m_words[turn];
        QStringList parts{words.figure, words.against, words.about, words.reference};
        parts.removeAll(QString());
        return QStringLiteral("%1: %2").arg(words.claim, parts.join(QStringLiteral(", ")));
    }

private:
    [[nodiscard]] TurnWords wordsOf(const SpiralNode &node) const
    {
        TurnWords words;
        words.claim = node.claim;
        words.known = std::isfinite(node.figure.value);
        words.holds = node.holds.value_or(true);
        if (!words.holds)
            words.against = translate(m_page.language, "Spiral", QT_TRANSLATE_NOOP("Spiral", "not here"));
        const Indicator *indicator = m_data.indicator(node.indicator);
        const QString name = indicator != nullptr ? indicator->name.in(m_page.language) : QString();
        const QString shortName = indicator != nullptr ? indicator->shortName.in(m_page.language) : QString();
        if (indicator == nullptr || !words.known) {
            words.figure = noFigure(m_page.language);
            words.about = name;
            words.shortAbout = shortName;
            return words;
        }
        words.figure = roomFigure(m_describe, *indicator, node.figure.value);
        const QString unit = indicator->unit.in(m_page.language);
        if (words.figure != m_describe.value(*indicator, node.figure.value) && unit.size() <= 3)
            words.figure += QChar(QChar::Nbsp) + unit;
        QStringList publishers;
        for (const QString &id : node.sources) {
            if (const Source *source = m_data.source(id); source != nullptr && !source->publisher.isEmpty())
                publishers += source->publisher.section(QStringLiteral(", "), 0, 0);
        }
        publishers.removeDuplicates();
        const auto about = [&](const QString &what) { return QStringLiteral("%1, %2\u00A0%3").arg(what, publishers.value(0)).arg(node.figure.year); };
        words.about = about(name);
        words.shortAbout = about(shortName);
        words.from = QStringLiteral("%1\u00A0%2").arg(publishers.value(0)).arg(node.figure.year);
        if (node.reference) {
            words.reference = QStringLiteral("%1: %2").arg(m_spiral.reference, roomFigure(m_describe, *indicator, node.reference->value));
            if (node.reference->year != node.figure.year)
                words.reference += QStringLiteral(" (%1)").arg(node.reference->year);
        }
        return words;
    }

    /// Rows are as high as what stands in them, and share what is left.
    [[nodiscard]] QRectF cell(const QRectF &room, int column, int row) const
    {
        const double gapX = kGapX * m_page.least;
        const double gapY = kGapY * m_page.least;
        const double width = (room.width() - 2 * gapX) / 3;
        const std::array<double, 3> needed = heights(room, sizeFor(room));
        const double left = (room.height() - 2 * gapY - needed[0] - needed[1] - needed[2]) / 3;
        double top = room.top();
        for (int above = 0; above < row; ++above)
            top += needed[static_cast<std::size_t>(above)] + left + gapY;
        return {room.left() + column * (width + gapX), top, width, needed[static_cast<std::size_t>(row)] + left};
    }
    [[nodiscard]] QRectF cell(const QRectF &room, std::size_t turn) const
    {
        const auto &[column, row] = kCells[turn % kCells.size()];
        return cell(room, column, row);
    }

    struct Blocks {
        SlideBlock claim, figure, against, about, reference;
        [[nodiscard]] double height() const
        {
            return claim.size().height() + figure.size().height() + about.size().height() + reference.size().height();
        }
    };
    [[nodiscard]] Blocks blocksOf(const TurnWords &words, double width, int size) const
    {
        const ThemeTokens &theme = m_page.style.theme;
        const auto at = static_cast<std::size_t>(size);
        const QColor place = chart::readable(theme.place[0], theme);
        Blocks blocks;
        blocks.claim = m_page.text(words.claim, 700, theme.ink).set(width, kClaims[at] * m_page.least, true, 1.3);
        blocks.figure = m_page.text(words.figure, 700, words.known ? place : theme.ink2).set(width, (words.known ? kFigures[at] : kClaims[at]) * m_page.least, false, 1.25);
        blocks.against = m_page.text(words.against, 600, theme.ink).set(width, m_page.least);
        blocks.about = m_page.text(at < kShortFrom ? words.about : at < kNamelessFrom ? words.shortAbout : words.from, 400, theme.ink2).set(width, m_page.least);
        blocks.reference = m_page.text(at < kAloneFrom ? words.reference : QString(), 400, theme.ink2).set(width, m_page.least);
        return blocks;
    }
    /// What the rows of cells need.
    [[nodiscard]] std::array<double, 3> heights(const QRectF &room, int size) const
    {
        const double width = (room.width() - 2 * kGapX * m_page.least) / 3 - 2 * kPadX * m_page.least;
        std::array<double, 3> needed{};
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            double &row = needed[static_cast<std::size_t>(kCells[i % kCells.size()].second)];
            row = std::max(row, blocksOf(m_words[i], width, size).height() + 0.3 * m_page.least);
        }
        return needed;
    }
    /// The largest size at which all fit.
    [[nodiscard]] int sizeFor(const QRectF &room) const
    {
        if (m_sizedFor == room)
            return m_size;
        m_sizedFor = room;
        for (m_size = 0; m_size + 1 < static_cast<int>(kFigures.size()); ++m_size) {
            const std::array<double, 3> needed = heights(room, m_size);
            if (needed[0] + needed[1] + needed[2] + 2 * kGapY * m_page.least <= room.height())
                break;
        }
        return m_size;
    }

    void drawTurn(const QRectF &box, const TurnWords &words, int size, display::Group &group) const
    {
        const ThemeTokens &theme = m_page.style.theme;
        const double pad = kPadX * m_page.least;
        display::Path card = roundedRect(box, 0.5 * m_page.least);
        card.fill = theme.paper;
        card.strokes = {{theme.lineStrong, m_page.style.line(), {}}};
        if (!words.holds || !words.known)
            card.strokes.front().dashes = {4 * m_page.style.line(), 3 * m_page.style.line()};
        group.children.emplace_back(std::move(card));
        const Blocks blocks = blocksOf(words, box.width() - 2 * pad, size);
        double y = box.top() + (box.height() - blocks.height()) / 2;
        const auto add = [&](const SlideBlock &block, const char *id) {
            block.draw({box.left() + pad, y}, QLatin1String(id), group);
            y += block.size().height();
        };
        add(blocks.claim, "claim");
        // On the same line of writing as the figure.
        blocks.against.draw({box.right() - pad, y + blocks.figure.firstBaseline() - blocks.against.firstBaseline()}, QStringLiteral("against"), group,
                            display::Text::Align::End);
        add(blocks.figure, "figure");
        add(blocks.about, "about");
        add(blocks.reference, "country");
    }

    /// From a turn to the next one, in the gap between them.
    [[nodiscard]] display::Path arrow(const QRectF &room, std::size_t turn) const
    {
        const QRectF from = cell(room, turn);
        const QRectF to = cell(room, turn + 1);
        const QPointF towards = to.center() - from.center();
        const bool across = std::abs(towards.x()) > std::abs(towards.y());
        const QPointF direction = across ? QPointF(towards.x() > 0 ? 1 : -1, 0) : QPointF(0, towards.y() > 0 ? 1 : -1);
        const QPointF middle = (from.center() + to.center()) / 2;
        const double reach = kArrow * m_page.least;
        const QPointF side(-direction.y(), direction.x());
        display::Path path;
        path.id = QStringLiteral("arrow-%1").arg(turn + 1);
        path.points = {middle + direction * reach, middle - direction * reach * 0.55 + side * reach * 0.9, middle - direction * reach * 0.55 - side * reach * 0.9};
        path.start = {0, 3};
        path.fill = m_page.style.theme.ink3;
        return path;
    }

    const AtlasData &m_data;
    const SpiralData &m_spiral;
    const SlidePage &m_page;
    Describe m_describe;
    std::vector<TurnWords> m_words;
    mutable QRectF m_sizedFor;      ///< of m_size
    mutable int m_size = 0;
};

/// The name of the place and the text in the middle of the ring; false if they do not fit there.
bool setMiddle(const SlidePage &page, const QRectF &room, const QString &name, const QString &text, SlideBlock &nameBlock, SlideBlock &textBlock)
{
    const ThemeTokens &theme = page.style.theme;
    for (const double size : {1.8, 1.5, 1.25, 1.1}) {
        const SlideText words = page.text(name, 700, chart::readable(theme.place[0], theme));
        nameBlock = words.set(room.width(), size * page.least, true, 1.22);
        textBlock = page.text(text, 400, theme.ink).set(room.width(), std::min(size, 1.1) * page.least, true);
        if (words.widestPiece(size * page.least) <= room.width() && nameBlock.size().height() + textBlock.size().height() <= room.height())
            return true;
    }
    return false;
}

} // namespace

Slide spiralSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const SpiralData spiral = spiralData(data, step.view, page.language);
    const SpiralDrawing drawing(data, spiral, page);
    const QString text = page.words ? step.text.in(page.language) : QString();
    SlideSource source(data, page.language);
    for (const SpiralNode &node : spiral.nodes) {
        if (std::isfinite(node.figure.value))
            source.add(node.sources, node.figure.year, 0, node.figure.flags);
    }
    source.add(step.source.in(page.language));
    const QString name = spiral.place ? spiral.name : translate(page.language, "Spiral", QT_TRANSLATE_NOOP("Spiral", "Choose a region to see its figures."));
    SlideNeeds needs;
    needs.leastAspect = 1.2;
    needs.mostAspect = 2.4;
    needs.column = false;
    needs.share = 0.6;
    // Words over the ring are tightened until all turns fit.
    needs.use = [&](QSizeF room) { return room.width() * room.height() * (drawing.fits(QRectF(QPointF(), room)) ? 1 : kTooSmall); };
    SlideWords words{step.title.in(page.language), {}, {}, source.line()};
    std::optional<SlideFrame> frame(std::in_place, page, words, std::vector<SlidePart>(), needs);
    SlideBlock nameBlock;
    SlideBlock textBlock;
    if (!setMiddle(page, drawing.middle(frame->room()), name, text, nameBlock, textBlock)) {
        // The text goes over the ring where its middle cannot hold it.
        words.text = text;
        frame.emplace(page, words, std::vector<SlidePart>(), needs);
        setMiddle(page, drawing.middle(frame->room()), name, {}, nameBlock, textBlock);
    }
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    drawing.draw(frame->room(), *figure);
    const QRectF middle = drawing.middle(frame->room());
    const double top = middle.top() + (middle.height() - nameBlock.size().height() - textBlock.size().height()) / 2;
    nameBlock.draw({middle.center().x(), top}, QStringLiteral("place"), *figure, display::Text::Align::Middle);
    textBlock.draw({middle.center().x(), top + nameBlock.size().height()}, QStringLiteral("words"), *figure, display::Text::Align::Middle);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame->draw(*root);
    QStringList description{name};
    for (std::size_t i = 0; i < drawing.words().size(); ++i)
        description += drawing.sentence(i);
    return {page.finished(root, words.title, description.join(QStringLiteral(". "))), {}, frame->isWhole() && drawing.fits(frame->room())};
}

} // namespace atlas
