// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/guess_figures.h"

#include "layers/render/charts/year_lines.h"
#include "layers/render/figure/figure_font.h"
#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using Align = display::Text::Align;

/// The largest of these sizes, in sizes of the least type, at which a text stands in one line; else the least.
double fitting(const SlideText &text, double width, double least, std::initializer_list<double> sizes)
{
    for (const double size : sizes) {
        if (text.widthInOneLine(size * least) <= width)
            return size * least;
    }
    return least;
}

display::Discs disc(QPointF centre, double radius, const QColor &fill)
{
    display::Discs made;
    made.centres = {centre};
    made.radii = {radius};
    made.fill = fill;
    return made;
}

/// Letter and name at the top of a card. @return where they end
double drawCardHead(const SlidePage &page, const GuessCard &card, std::size_t index, const QString &name, display::Group &group)
{
    const ThemeTokens &theme = page.style.theme;
    const bool narrow = card.rect.width() < kNarrowCard * page.least;
    const double pad = (narrow ? 0.5 : 0.8) * page.least, radius = 0.95 * page.least;
    const QPointF centre = card.rect.topLeft() + QPointF(pad + radius, pad + radius);
    group.children.emplace_back(disc(centre, radius, theme.place[index % theme.place.size()]));
    group.children.emplace_back(guessText(page, guessLetter(index), centre, 1.15 * page.least, 700, theme.dark ? theme.canvas : QColor(Qt::white), Align::Middle));
    const double left = narrow ? card.rect.left() + pad : centre.x() + radius + 0.5 * page.least;
    const double width = card.rect.right() - pad - left;
    const SlideText words = page.text(name, 700, theme.ink);
    double size = 1.6 * page.least;
    while (size > page.least && (words.widestPiece(size) > width || words.set(width, size).lines.size() > 2))
        size -= 0.1 * page.least;
    size = std::max(size, page.least);
    const SlideBlock block = words.cut(width, size, 3);
    const double top = narrow ? centre.y() + radius + 0.2 * page.least : centre.y() - 0.68 * size;
    block.draw({left, top}, QStringLiteral("name"), group);
    return std::max(centre.y() + radius, top + block.size().height());
}

/// Ranks that are labelled on a ladder: the first, the last and round ones between, no nearer than `room`.
std::vector<std::size_t> labelledRanks(const GuessPlan &plan, double room)
{
    std::vector<std::size_t> ranks{1, plan.ranks};
    for (const std::size_t step : {1U, 2U, 5U, 10U, 20U, 25U, 50U, 100U, 200U, 500U, 1000U, 2000U, 5000U}) {
        if (plan.ladder.height() * static_cast<double>(step) / static_cast<double>(std::max<std::size_t>(1, plan.ranks - 1)) < room)
            continue;
        for (std::size_t rank = step; rank < plan.ranks; rank += step) {
            const double y = plan.heightOf(rank);
            if (y - plan.ladder.top() >= room && plan.ladder.bottom() - y >= room)
                ranks.push_back(rank);
        }
        break;
    }
    std::ranges::sort(ranks);
    const auto doubles = std::ranges::unique(ranks);
    ranks.erase(doubles.begin(), doubles.end());
    return ranks;
}

std::vector<chart::LinePoint> pointsOf(const std::vector<TrendPoint> &points, const GuessPlan &plan)
{
    std::vector<chart::LinePoint> line;
    for (const TrendPoint &point : points) {
        line.push_back({{plan.years.positionOf(point.year), plan.figures.positionOf(point.figure)}, point.joined, (point.flags & Forecast) != 0,
                        (point.flags & OtherBoundaries) != 0, point.year});
    }
    return line;
}

} // namespace

void drawGuessCards(const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth)
{
    const SlidePage &page = layout.page();
    const ThemeTokens &theme = page.style.theme;
    const QString highest = std::ranges::max(question.places, {}, &GuessedPlace::figure).figureText;
    double figureSize = 2.6 * page.least;
    for (std::size_t i = 0; i < question.places.size(); ++i) {
        const double width = layout.plan().cards[i].rect.width() - page.least;
        figureSize = std::min(figureSize, fitting(page.text(question.places[i].figureText, 700, {}), width, page.least, {2.6, 2.2, 1.9, 1.6, 1.3, 1.1}));
    }
    double headEnd = 0;
    for (std::size_t i = 0; i < question.places.size(); ++i) {
        const GuessCard &card = layout.plan().cards[i];
        const bool best = truth && question.places[i].figureText == highest;
        display::Path ground = roundedRect(card.rect, 0.5 * page.least);
        ground.fill = best ? theme.accentSoft : theme.paper;
        ground.strokes = {{best ? theme.accent : theme.lineStrong, best ? 0.22 * page.least : 0.08 * page.least, {}}};
        figure.children.emplace_back(std::move(ground));
        headEnd = std::max(headEnd, drawCardHead(page, card, i, question.places[i].name, figure) - card.rect.top());
        // The minus belongs to the card, whether anybody voted or not.
        figure.children.emplace_back(chart::line(card.minus.center() - QPointF(0.35 * page.least, 0), card.minus.center() + QPointF(0.35 * page.least, 0),
                                                 {theme.ink2, 0.14 * page.least, {}}));
    }
    for (std::size_t i = 0; truth && i < question.places.size(); ++i) {
        const GuessCard &card = layout.plan().cards[i];
        // All figures at one height.
        const double room = card.minus.top() - card.rect.top() - headEnd;
        figureSize = std::clamp(room - 1.3 * page.least, page.least, figureSize);
        const QPointF middle(card.rect.center().x(), card.rect.top() + headEnd + (room - 1.2 * page.least) / 2);
        truth->children.emplace_back(guessText(page, question.places[i].figureText, middle, figureSize, 700, theme.ink, Align::Middle));
        if (question.places[i].figureText == highest) {
            truth->children.emplace_back(guessText(page, translate(question.language, "Guess", QT_TRANSLATE_NOOP("Guess", "highest")),
                                                   middle + QPointF(0, 0.5 * figureSize + 0.7 * page.least), page.least, 600, chart::readable(theme.accent, theme), Align::Middle));
        }
    }
}

void drawGuessAxes(const AtlasData &data, const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth)
{
    const SlidePage &page = layout.page();
    const ThemeTokens &theme = page.style.theme;
    const GuessPlan &plan = layout.plan();
    const Describe describe(question.language);
    const Indicator *indicator = data.indicator(question.indicator);
    // What is asked lies on another ground than what is known.
    const double from = plan.years.positionOf(question.known.back().year);
    figure.children.emplace_back(chart::box(QRectF(QPointF(from, plan.plot.top()), QPointF(plan.years.to + page.style.step(2), plan.plot.bottom())), theme.accentSoft));
    figure.children.emplace_back(std::shared_ptr<const display::Group>(chart::drawAxes(layout.axes(), page.style)));
    const std::vector<chart::LinePoint> known = pointsOf(question.known, plan);
    chart::drawLine(known, {theme.ink, theme.canvas, 3}, page.style, QStringLiteral("known"), {}, figure);
    figure.children.emplace_back(disc(known.back().at, 0.3 * page.least, theme.ink));
    const auto label = [&](const TrendPoint &point, QPointF at, const QColor &colour, Align align, bool otherSide = false) {
        const bool above = (at.y() - 2 * page.least > plan.plot.top()) != otherSide;
        display::Text text = guessText(page, describe.value(*indicator, point.figure), at + QPointF(align == Align::End ? -0.4 * page.least : 0, (above ? -1 : 1) * 1.1 * page.least),
                                       1.15 * page.least, 700, colour, align);
        text.halo = theme.canvas;
        return text;
    };
    // Out of the way of the guesses, which all begin at the point.
    const QString first = describe.value(*indicator, question.known.back().figure);
    const double room = widthOf(first, theme.fontFamily, 1.15 * page.least, 700);
    const bool left = known.back().at.x() - room > plan.plot.left() + page.style.step(2);
    const display::Text begin = label(question.known.back(), known.back().at, theme.ink, left ? Align::End : Align::Middle);
    figure.children.emplace_back(begin);
    if (!truth)
        return;
    std::vector<TrendPoint> whole{question.known.back()};
    whole.insert(whole.end(), question.asked.begin(), question.asked.end());
    const std::vector<chart::LinePoint> points = pointsOf(whole, plan);
    const QColor colour = chart::readable(theme.accent, theme);
    chart::drawLine(points, {colour, theme.canvas, 4}, page.style, QStringLiteral("true"), {}, *truth);
    truth->children.emplace_back(disc(points.back().at, 0.35 * page.least, colour));
    display::Text end = label(question.asked.back(), points.back().at, colour, Align::End);
    if (boundsOf(end).intersects(boundsOf(begin)))
        end = label(question.asked.back(), points.back().at, colour, Align::End, true);
    truth->children.emplace_back(std::move(end));
}

void drawGuessLadder(const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth)
{
    const SlidePage &page = layout.page();
    const ThemeTokens &theme = page.style.theme;
    const GuessPlan &plan = layout.plan();
    display::Path rail = roundedRect(plan.ladder.adjusted(0, -0.2 * page.least, 0, 0.2 * page.least), 0.3 * page.least);
    rail.fill = theme.accentSoft;
    rail.strokes = {{theme.lineStrong, page.style.line(), {}}};
    figure.children.emplace_back(std::move(rail));
    for (const std::size_t rank : labelledRanks(plan, 2.2 * page.least)) {
        const double y = plan.heightOf(rank);
        figure.children.emplace_back(chart::line({plan.ladder.left(), y}, {plan.ladder.right(), y}, {theme.ink2, page.style.line(), {}}));
        figure.children.emplace_back(guessText(page, QString::number(rank), {plan.ladder.left() - 0.5 * page.least, y}, page.least, 400, theme.ink2, Align::End));
    }
    if (!truth)
        return;
    const double row = 1.75 * page.least, at = plan.heightOf(question.places.front().rank);
    const auto own = static_cast<double>(std::ranges::find(question.ladder, question.places.front().place, &GuessedPlace::place) - question.ladder.begin());
    const double height = row * static_cast<double>(question.ladder.size());
    const QRectF &rungs = layout.rungs();
    const double top = std::clamp(at - (own + 0.5) * row, rungs.top(), std::max(rungs.top(), rungs.bottom() - height));
    const QColor colour = chart::readable(theme.accent, theme);
    const double pad = 0.5 * page.least;
    const QRectF line(rungs.left(), top + own * row, rungs.width(), row);
    // From the rung to the row.
    display::Path lead = chart::line({plan.ladder.left(), at}, {plan.ladder.right(), at}, {colour, 0.22 * page.least, {}});
    lead.points.emplace_back(rungs.left(), line.center().y());
    lead.start.back() = static_cast<std::uint32_t>(lead.points.size());
    truth->children.emplace_back(std::move(lead));
    display::Path mark = roundedRect(line, 0.3 * page.least);
    mark.fill = theme.accentSoft;
    mark.strokes = {{colour, 0.1 * page.least, {}}};
    truth->children.emplace_back(std::move(mark));
    double ranks = 0, figures = 0;
    for (const GuessedPlace &rung : question.ladder) {
        ranks = std::max(ranks, widthOf(QString::number(rung.rank), theme.fontFamily, page.least, 700));
        figures = std::max(figures, widthOf(rung.figureText, theme.fontFamily, page.least, 700));
    }
    for (std::size_t i = 0; i < question.ladder.size(); ++i) {
        const GuessedPlace &rung = question.ladder[i];
        const double y = top + (static_cast<double>(i) + 0.5) * row;
        const int weight = static_cast<double>(i) == own ? 700 : 400;
        const auto say = [&](const QString &text, double x, Align align) { truth->children.emplace_back(guessText(page, text, {x, y}, page.least, weight, theme.ink, align)); };
        say(QString::number(rung.rank), rungs.left() + pad + ranks, Align::End);
        const double left = rungs.left() + 2 * pad + ranks, right = rungs.right() - pad - figures;
        const SlideBlock name = page.text(rung.name, weight, theme.ink).cut(right - pad - left, page.least, 1);
        if (!name.isEmpty())
            say(name.lines.front(), left, Align::Start);
        say(rung.figureText, rungs.right() - pad, Align::End);
    }
}

} // namespace atlas
