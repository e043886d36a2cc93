// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/scaled_list.h"
#include "layers/render/story/guess_layout.h"
#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Kind = StepGuess::Kind;
using Align = display::Text::Align;

/// Places, each as near to the one it wants as they can be without coming nearer to each other than `distance`.
std::vector<double> spread(const std::vector<double> &wanted, double distance, double from, double to)
{
    std::vector<std::size_t> order(wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
    std::vector<double> at(wanted.size());
    // Down the page, then what went over its end up again.
    double least = from;
    for (const std::size_t i : order) {
        at[i] = std::max(wanted[i], least);
        least = at[i] + distance;
    }
    double most = to;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        at[*i] = std::min(at[*i], most);
        most = at[*i] - distance;
    }
    return at;
}

class Marks {
public:
    /// @param options with the distance of the plan
    Marks(const AtlasData &data, const GuessQuestion &question, const GuessState &state, const GuessPlan &plan, const SlideOptions &options)
        : m_data(data), m_question(question), m_state(state), m_page(options), m_plan(plan.scaled(1 / m_page.factor)), m_theme(m_page.style.theme),
          m_radius(kGuessDisc * m_page.least)
    {
        if (state.revealed)
            m_outcome = guessOutcome(data, question, state);
        m_root->id = QStringLiteral("guesses");
    }

    DisplayList draw()
    {
        switch (m_question.kind) {
        case Kind::Higher:
            drawVotes();
            break;
        case Kind::Where:
            drawPins();
            break;
        case Kind::Trend:
            drawLines();
            break;
        case Kind::Rank:
            drawRungs();
            break;
        }
        if (m_question.kind != Kind::Higher)
            drawList();
        DisplayList list = m_page.finished(m_root, {}, {});
        list.background = QColor();
        return list;
    }

private:
    void add(display::Node node) { m_root->children.push_back(std::move(node)); }
    void addText(const QString &text, QPointF middle, double size, int weight, const QColor &colour, Align align, const QColor &halo = {})
    {
        display::Text line = guessText(m_page, text, middle, size, weight, colour, align);
        line.halo = halo;
        add(std::move(line));
    }
    [[nodiscard]] bool isNearest(std::size_t guess) const { return std::ranges::find(m_outcome.nearest, static_cast<int>(guess)) != m_outcome.nearest.end(); }

    void addDisc(const QString &label, QPointF at, std::size_t guess)
    {
        display::Discs disc;
        disc.centres = {at};
        disc.radii = {m_radius};
        disc.fill = guessColour(m_theme, guess);
        disc.strokes = {{m_theme.casing, m_page.style.line(), {}}};
        add(std::move(disc));
        addText(label, at, m_page.least, 700, m_theme.dark ? m_theme.canvas : QColor(Qt::white), Align::Middle);
    }

    void drawVotes()
    {
        for (std::size_t i = 0; i < m_plan.cards.size(); ++i) {
            const GuessCard &card = m_plan.cards[i];
            const int votes = m_state.votesFor(static_cast<int>(i));
            const QString text = votes == 0 ? QString() : translate(m_question.language, "Guess", QT_TRANSLATE_N_NOOP("Guess", "%n vote(s)"), votes);
            addText(text, {card.rect.left() + 0.8 * m_page.least, card.minus.center().y()}, 1.3 * m_page.least, 700, m_theme.ink, Align::Start);
        }
    }

    void addPin(const GuessAnswer &answer, std::size_t guess)
    {
        const QPointF tip = m_plan.map.toPage(answer.at), head = tip - QPointF(0, 2 * m_radius);
        display::Path stem;
        stem.points = {tip, head + QPointF(0.75, 0.5) * m_radius, head + QPointF(-0.75, 0.5) * m_radius};
        stem.start.push_back(3);
        stem.fill = guessColour(m_theme, guess);
        stem.strokes = {{m_theme.casing, m_page.style.line(), {}}};
        add(std::move(stem));
        addDisc(answer.label, head, guess);
    }

    void drawPins()
    {
        if (m_state.revealed) {
            const Point place = m_question.shapes->labelPoint(static_cast<std::size_t>(m_question.row));
            for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
                add(chart::line(m_plan.map.toPage(m_state.answers[i].at), m_plan.map.toPage(place), {m_theme.casing, 3.5 * m_page.style.line(), {}}));
                add(chart::line(m_plan.map.toPage(m_state.answers[i].at), m_plan.map.toPage(place),
                                {guessColour(m_theme, i), 1.5 * m_page.style.line(), {4 * m_page.style.line(), 3 * m_page.style.line()}}));
            }
        }
        for (std::size_t i = 0; i < m_state.answers.size(); ++i)
            addPin(m_state.answers[i], i);
        if (m_state.draft && !m_state.revealed) {
            // A cross as large as a hand can see from afar.
            const QPointF at = m_plan.map.toPage(m_state.draft->at);
            for (const auto &[colour, width] : {std::pair(m_theme.casing, 5.0), std::pair(m_theme.ink, 2.0)}) {
                add(chart::line(at - QPointF(1.6 * m_radius, 0), at + QPointF(1.6 * m_radius, 0), {colour, width * m_page.style.line(), {}}));
                add(chart::line(at - QPointF(0, 1.6 * m_radius), at + QPointF(0, 1.6 * m_radius), {colour, width * m_page.style.line(), {}}));
            }
        }
    }

    void drawLines()
    {
        std::vector<double> wanted;
        for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
            addLine(m_state.answers[i], i, false);
            wanted.push_back(m_state.answers[i].line.empty() ? m_plan.plot.center().y() : m_plan.figures.positionOf(m_state.answers[i].line.back().figure));
        }
        const std::vector<double> at = spread(wanted, 2.1 * m_radius, m_plan.plot.top(), m_plan.plot.bottom());
        const double x = m_plan.years.to + m_page.style.step(2) + 1.6 * m_radius;
        for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
            const GuessAnswer &answer = m_state.answers[i];
            if (answer.line.empty())
                continue;
            const QPointF end(m_plan.years.positionOf(answer.line.back().year), wanted[i]);
            add(chart::line(end, {x - m_radius, at[i]}, {guessColour(m_theme, i), m_page.style.line(), {m_page.style.line(), 2 * m_page.style.line()}}));
            addDisc(answer.label, {x, at[i]}, i);
        }
        if (!m_state.draft || m_state.revealed || m_state.draft->line.empty())
            return;
        addLine(*m_state.draft, m_state.answers.size(), true);
        // What the hand has set is read out: a guess, not a figure.
        const GuessAnswer::Year &last = m_state.draft->line.back();
        const QPointF end(m_plan.years.positionOf(last.year), m_plan.figures.positionOf(last.figure));
        const Indicator *indicator = m_data.indicator(m_question.indicator);
        const QString text = QStringLiteral("%1: %2").arg(QString::number(last.year), Describe(m_question.language).value(*indicator, last.figure));
        const bool above = end.y() - 2 * m_page.least > m_plan.plot.top();
        addText(text, end + QPointF(-0.4 * m_page.least, (above ? -1.1 : 1.1) * m_page.least), m_page.least, 600, m_theme.ink, Align::End, m_theme.canvas);
    }

    void addLine(const GuessAnswer &answer, std::size_t guess, bool open)
    {
        display::Path path;
        path.closed = false;
        const TrendPoint &from = m_question.known.back();
        path.points.emplace_back(m_plan.years.positionOf(from.year), m_plan.figures.positionOf(from.figure));
        for (const GuessAnswer::Year &year : answer.line)
            path.points.emplace_back(m_plan.years.positionOf(year.year), m_plan.figures.positionOf(year.figure));
        path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
        const double unit = m_page.style.line();
        // Beyond the five colours a guess is dashed as well.
        const bool dashed = open || guess >= m_theme.place.size();
        path.strokes = {{m_theme.canvas, 4.5 * unit, {}}, {guessColour(m_theme, guess), 2.5 * unit, dashed ? std::vector<double>{6 * unit, 4 * unit} : std::vector<double>{}}};
        display::Discs dots;
        dots.centres.assign(path.points.begin() + 1, path.points.end());
        dots.radii = {2.4 * unit};
        dots.fill = guessColour(m_theme, guess);
        add(std::move(path));
        if (!dots.centres.empty())
            add(std::move(dots));
    }

    void drawRungs()
    {
        std::vector<double> wanted;
        for (const GuessAnswer &answer : m_state.answers)
            wanted.push_back(m_plan.heightOf(answer.rank));
        const std::vector<double> at = spread(wanted, 2.1 * m_radius, m_plan.ladder.top(), m_plan.ladder.bottom());
        const double x = m_plan.ladder.right() + 0.9 * m_page.least + m_radius;
        for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
            add(chart::line({m_plan.ladder.left(), wanted[i]}, {m_plan.ladder.right(), wanted[i]}, {guessColour(m_theme, i), 2 * m_page.style.line(), {}}));
            add(chart::line({m_plan.ladder.right(), wanted[i]}, {x, at[i]}, {guessColour(m_theme, i), m_page.style.line(), {}}));
            addDisc(m_state.answers[i].label, {x, at[i]}, i);
            addText(QString::number(m_state.answers[i].rank), {x + m_radius + 0.4 * m_page.least, at[i]}, m_page.least, 600, m_theme.ink, Align::Start, m_theme.canvas);
        }
        if (!m_state.typed.isEmpty() && !m_state.revealed)
            addText(m_state.typed + QLatin1Char('_'), {x + 6 * m_page.least, m_plan.ladder.center().y()}, 3 * m_page.least, 700, m_theme.ink, Align::Start);
    }

    void drawList()
    {
        const GuessListGrid grid(m_data, m_question, m_page, m_plan.list.width());
        for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
            const QPointF middle = m_plan.list.topLeft() + grid.corner(i) + QPointF(m_radius, grid.row / 2);
            addDisc(m_state.answers[i].label, middle, i);
            if (m_state.revealed)
                addText(m_outcome.distanceTexts[static_cast<qsizetype>(i)], middle + QPointF(m_radius + 0.5 * m_page.least, 0), m_page.least, isNearest(i) ? 700 : 400, m_theme.ink, Align::Start);
        }
    }

    const AtlasData &m_data;
    const GuessQuestion &m_question;
    const GuessState &m_state;
    const SlidePage m_page;
    const GuessPlan m_plan;
    const ThemeTokens &m_theme;
    const double m_radius;
    GuessOutcome m_outcome;
    std::shared_ptr<display::Group> m_root = std::make_shared<display::Group>();
};

} // namespace

DisplayList guessMarks(const AtlasData &data, const GuessQuestion &question, const GuessState &state, const GuessPlan &plan, const SlideOptions &options)
{
    if (!question.canBeAsked())
        return {options.size, {}, {}, {}, std::make_shared<display::Group>()};
    SlideOptions own = options;
    own.distance = plan.distance;
    return Marks(data, question, state, plan, own).draw();
}

} // namespace atlas
