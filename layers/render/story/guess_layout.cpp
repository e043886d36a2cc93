// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/guess_layout.h"

#include "layers/render/charts/year_lines.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/story/slide_source.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Kind = StepGuess::Kind;

/// Lines that are kept for who was nearest and for what must be said with a figure.
constexpr int kVerdictLines = 2;
constexpr double kLeading = 1.37;
// Digits and capitals reach from the baseline to 0.714 of the size: their middle is half of that above it.
constexpr double kMiddle = 0.357;

QString sourceOf(const AtlasData &data, const GuessQuestion &question)
{
    SlideSource source(data, question.language);
    if (question.kind != Kind::Trend && !question.sources.isEmpty())
        source.add(question.sources, question.year, 0, 0);
    if (!question.known.empty()) {
        source.add(question.sources, question.known.front().year, 0, 0);
        source.add(question.sources, question.asked.back().year, 0, 0);
    }
    if (question.shapes)
        source.addBorders(question.places.front().place.table);
    return source.line();
}

} // namespace

QString guessLetter(std::size_t place) { return QString(QLatin1Char(static_cast<char>('A' + place))); }

QColor guessColour(const ThemeTokens &theme, std::size_t guess)
{
    // Eight guesses and five colours of places: the numbers tell them apart, colours only help.
    const std::size_t colours = theme.place.size();
    return guess < colours ? theme.place[guess] : guess == colours ? theme.accent : guess == colours + 1 ? theme.krimp : theme.ink2;
}

display::Text guessText(const SlidePage &page, const QString &text, QPointF middle, double sizePx, int weight, const QColor &colour, display::Text::Align align)
{
    display::Text line;
    line.text = text;
    line.anchor = middle + QPointF(0, kMiddle * sizePx);
    line.align = align;
    line.family = page.style.theme.fontFamily;
    line.sizePx = sizePx;
    line.weight = weight;
    line.colour = colour;
    return line;
}

GuessListGrid::GuessListGrid(const AtlasData &data, const GuessQuestion &question, const SlidePage &page, double width)
{
    // The longest distance that can be.
    const double most = question.kind == Kind::Where ? 888 : question.kind == Kind::Rank ? static_cast<double>(question.of) : question.high - question.low;
    const QString sample = guessDistance(data, question, most);
    row = 2 * kGuessDisc * page.least * 1.12;
    const double least = row + page.least * 0.5 + widthOf(sample, page.style.theme.fontFamily, page.least, 700) + page.least;
    columns = std::clamp(static_cast<int>(width / least), 1, 4);
    rows = (static_cast<int>(kMostGuesses) + columns - 1) / columns;
    cell = width / columns;
}

GuessLayout::GuessLayout(const AtlasData &data, const GuessQuestion &question, const SlideOptions &options)
    : m_data(data), m_question(question), m_page(options), m_longestTruth(guessOutcome(data, question, {}).truth)
{
    std::vector<SlidePart> parts;
    parts.push_back({[this](double width, int) { return answerHeight(width); }, [this](const QRectF &room, int, display::Group &) { m_answer = room; }});
    if (question.kind != Kind::Higher) {
        parts.push_back({[this](double width, int) { return GuessListGrid(m_data, m_question, m_page, width).height(); },
                         [this](const QRectF &room, int, display::Group &) { m_plan.list = room; }});
    }
    m_frame.emplace(m_page, SlideWords{question.question, question.about, {}, sourceOf(data, question)}, std::move(parts), needs());
    // Where the parts lie is told by drawing them; the words are drawn for good with the slide.
    display::Group unused;
    m_frame->draw(unused);
    m_plan.size = m_page.size;
    m_plan.distance = options.distance;
    const QRectF &room = m_frame->room();
    if (room.isEmpty())
        return;
    switch (question.kind) {
    case Kind::Higher:
        layCards(room);
        break;
    case Kind::Where:
        layMap(room);
        break;
    case Kind::Trend:
        layAxes(room);
        break;
    case Kind::Rank:
        layLadder(room);
        break;
    }
}

std::unique_ptr<const GuessLayout> GuessLayout::fitting(const AtlasData &data, const GuessQuestion &question, SlideOptions options)
{
    constexpr double kStep = 0.1;
    options.distance = std::clamp(options.distance, 1.0, 1.6);
    for (;; options.distance = std::max(1.0, options.distance - kStep)) {
        auto layout = std::make_unique<const GuessLayout>(data, question, options);
        if (layout->fits() || options.distance <= 1)
            return layout;
    }
}

SlideNeeds GuessLayout::needs() const
{
    SlideNeeds needs;
    needs.share = 0.3;
    const double least = m_page.least;
    switch (m_question.kind) {
    case Kind::Higher:
        needs.leastAspect = 1;
        needs.mostAspect = 4;
        needs.column = false;
        needs.least = {17 * least, 0};
        {
            const auto count = static_cast<int>(m_question.places.size());
            const double width = m_page.size.width() - 2 * m_page.margin;
            const int columns = cardColumns(width), rows = (count + columns - 1) / columns;
            needs.least.setHeight(rows * (width / columns < kNarrowCard * least ? kLowestNarrowCard : kLowestCard) * least + (rows - 1) * least);
        }
        break;
    case Kind::Where: {
        const Box &bounds = m_question.shapes->bounds();
        needs.leastAspect = needs.mostAspect = std::clamp(bounds.width() / bounds.height(), 0.5, 2.0);
        needs.least = QSizeF(11, 11) * least;
        break;
    }
    case Kind::Trend:
        needs.leastAspect = 1;
        needs.mostAspect = 2.2;
        needs.least = QSizeF(20, 14) * least;
        break;
    case Kind::Rank:
        needs.leastAspect = 0.9;
        needs.mostAspect = 1.6;
        // Eight guesses above each other; beside them the neighbours.
        needs.least = QSizeF(24, 16) * least;
        break;
    }
    return needs;
}

double GuessLayout::answerHeight(double width) const
{
    const double truth = m_page.text(m_longestTruth, 700, {}).set(width, m_page.least).size().height();
    return truth + (kVerdictLines + (m_question.notes.isEmpty() ? 0 : 1)) * kLeading * m_page.least;
}

/// In one row while every card is wide enough for its name.
int GuessLayout::cardColumns(double width) const
{
    const auto count = static_cast<int>(m_question.places.size());
    double widest = 8 * m_page.least;
    for (const GuessedPlace &place : m_question.places)
        widest = std::max(widest, m_page.text(place.name, 700, {}).widestPiece(m_page.least) + 1.1 * m_page.least);
    return (width - (count - 1) * m_page.least) / count >= widest ? count : (count + 1) / 2;
}

void GuessLayout::layCards(const QRectF &room)
{
    const auto count = static_cast<int>(m_question.places.size());
    const double gap = m_page.least;
    const int columns = cardColumns(room.width());
    const int rows = (count + columns - 1) / columns;
    const double width = (room.width() - (columns - 1) * gap) / columns;
    const double height = std::min((room.height() - (rows - 1) * gap) / rows, 20 * m_page.least);
    const double top = room.top() + (room.height() - rows * height - (rows - 1) * gap) / 2;
    const double minus = 2.2 * m_page.least;
    for (int i = 0; i < count; ++i) {
        const QRectF rect(room.left() + (i % columns) * (width + gap), top + (i / columns) * (height + gap), width, height);
        m_plan.cards.push_back({rect, QRectF(rect.right() - minus, rect.bottom() - minus, minus, minus)});
    }
}

void GuessLayout::layMap(const QRectF &room)
{
    const Box &bounds = m_question.shapes->bounds();
    const double air = m_page.least;
    m_plan.map.frame = room;
    m_plan.map.centre = {bounds.centre().x, bounds.centre().y};
    m_plan.map.metresPerUnit = std::max(bounds.width() / (room.width() - 2 * air), bounds.height() / (room.height() - 2 * air));
}

void GuessLayout::layAxes(const QRectF &room)
{
    chart::AxisSpec y;
    y.kind = ChartAxis::Kind::Linear;
    y.min = m_question.low;
    y.max = m_question.high;
    y.label = chart::tickLabels(m_data.indicator(m_question.indicator), m_question.language);
    const int first = m_question.known.front().year, last = m_question.asked.back().year;
    const FigureStyle &style = m_page.style;
    // Discs with the numbers of the lines stand beside their ends.
    const double ends = 3 * kGuessDisc * m_page.least;
    m_axes = chart::layOut(room.adjusted(0, 0, -ends, 0), chart::yearAxis(first, last), y, style, {style.step(1), style.step(1), style.step(2), style.step(2), false});
    m_axes.area.setRight(room.right());
    chart::setYearTicks(m_axes, style, first, last, 0);
    m_plan.plot = m_axes.plot;
    m_plan.years = m_axes.x;
    m_plan.figures = m_axes.y;
}

void GuessLayout::layLadder(const QRectF &room)
{
    const double air = kGuessDisc * m_page.least;
    const double label = widthOf(QString::number(m_question.of), m_page.style.theme.fontFamily, m_page.least, 400);
    m_plan.ranks = m_question.of;
    m_plan.ladder = QRectF(room.left() + label + m_page.least, room.top() + air, m_page.least * 1.2, room.height() - 2 * air);
    // Between ladder and neighbours: the guesses with their ranks.
    const double guesses = 2.4 * m_page.least + 2 * air + label;
    m_rungs = QRectF(QPointF(m_plan.ladder.right() + guesses, room.top()), room.bottomRight());
    // A figure far from its name is read on the wrong line.
    m_rungs.setWidth(std::min(m_rungs.width(), 19 * m_page.least));
}

std::size_t GuessPlan::rankAt(double y) const
{
    if (ranks < 2)
        return ranks;
    const double share = std::clamp((y - ladder.top()) / ladder.height(), 0.0, 1.0);
    return 1 + static_cast<std::size_t>(std::lround(share * static_cast<double>(ranks - 1)));
}

double GuessPlan::heightOf(std::size_t rank) const
{
    return ranks < 2 ? ladder.center().y() : ladder.top() + ladder.height() * (static_cast<double>(rank) - 1) / static_cast<double>(ranks - 1);
}

GuessPlan GuessPlan::scaled(double factor) const
{
    const auto rect = [factor](const QRectF &r) { return QRectF(r.topLeft() * factor, r.size() * factor); };
    GuessPlan plan = *this;
    plan.size *= factor;
    for (GuessCard &card : plan.cards)
        card = {rect(card.rect), rect(card.minus)};
    plan.list = rect(list);
    plan.map.frame = rect(map.frame);
    plan.map.metresPerUnit /= factor;
    plan.plot = rect(plot);
    plan.ladder = rect(ladder);
    for (ChartAxis *axis : {&plan.years, &plan.figures}) {
        axis->from *= factor;
        axis->to *= factor;
    }
    return plan;
}

GuessPlan guessPlan(const AtlasData &data, const GuessQuestion &question, const SlideOptions &options)
{
    if (!question.canBeAsked())
        return {};
    const auto layout = GuessLayout::fitting(data, question, options);
    return layout->plan().scaled(layout->page().factor);
}

} // namespace atlas
