// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/ranking_chart.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/charts/chart_words.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Of the height of a line.
constexpr double kGap = 0.45;
constexpr double kBar = 0.66;
// Selected places, the highest, that the condensed form makes room for.
constexpr std::size_t kMostSelected = 3;
// Of the width: names never take more, and give way down to the least where bars would get less than theirs.
constexpr double kMostForNames = 0.42, kLeastForNames = 0.2, kLeastForBars = 0.25;

double rowHeight(const FigureStyle &style)
{
    return std::round(style.notePx() * 1.55);
}

struct Line {
    int place;      ///< in the list
    int row;
    double top;
    QString name, rank, value;
    bool finite;
    const chart::Compared *compared;
    bool selected;
};

class RankingPainter {
public:
    RankingPainter(const RankingContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
        : m_ranking(content.data), m_input(input), m_style(style), m_size(size), m_language(input.view.language), m_describe(m_language),
          m_marked(chart::markedPlaces(input, style.theme)), m_indicator(input.data.indicator(input.classified.figures.indicator))
    {
    }

    ChartDrawing draw(const ChartScroll &scroll)
    {
        m_drawing.kind = ChartKind::Ranking;
        m_drawing.size = m_size;
        m_drawing.markOfRow.assign(m_ranking.order.size(), -1);
        std::vector<double> gaps;
        placeLines(scroll, gaps);
        measure();
        auto ground = std::make_shared<display::Group>();
        ground->id = QStringLiteral("ranking-ground");
        for (const double gap : gaps)
            ground->children.emplace_back(text(QStringLiteral("…"), m_rankRight, gap, display::Text::Align::End, m_style.theme.ink3));
        auto marks = std::make_shared<display::Group>();
        marks->id = QStringLiteral("bars");
        auto chosen = std::make_shared<display::Group>();
        chosen->id = QStringLiteral("marked");
        for (const Line &line : m_lines)
            drawLine(line, *marks, *chosen);
        if (m_drawing.x.min < 0) {
            const double zero = chart::crisp(m_drawing.x.positionOf(0), m_style.line());
            marks->children.emplace_back(chart::line({zero, m_drawing.plot.top()}, {zero, m_drawing.plot.bottom()}, {m_style.theme.ink3, m_style.line(), {}}));
        }
        m_drawing.ground = std::move(ground);
        m_drawing.marks = std::move(marks);
        m_drawing.chosen = std::move(chosen);
        return std::move(m_drawing);
    }

private:
    display::Text text(const QString &words, double x, double y, display::Text::Align align, const QColor &colour, int weight = 400) const
    {
        return chart::note(m_style, words, {x, chart::baselineAt(m_style, y)}, align, colour, weight);
    }

    std::vector<int> comparedInList() const
    {
        std::vector<int> places;
        for (const chart::Compared &compared : m_marked.compared) {
            if (compared.row >= 0)
                places.push_back(m_ranking.placeOf[static_cast<std::size_t>(compared.row)]);
        }
        return places;
    }

    std::vector<int> selectedInList() const
    {
        std::vector<int> places;
        for (const int row : m_marked.selected)
            places.push_back(m_ranking.placeOf[static_cast<std::size_t>(row)]);
        std::ranges::sort(places);
        places.resize(std::min(kMostSelected, places.size()));
        return places;
    }

    void placeLines(const ChartScroll &scroll, std::vector<double> &gaps)
    {
        const double height = rowHeight(m_style);
        const int length = static_cast<int>(m_ranking.order.size());
        const int visible = rankingVisibleRows(m_size, m_style);
        const std::vector<int> compared = comparedInList();
        const std::vector<int> selected = selectedInList();
        const int marked = !compared.empty() ? compared.front() : !selected.empty() ? selected.front() : -1;
        std::vector<int> places;
        int first = scroll.first;
        const bool around = first < 0 && m_input.view.charts.rankingAround && marked >= 0;
        if (around)
            first = marked - visible / 2;
        const bool condensed = first < 0 && !around;
        if (!condensed) {
            first = std::clamp(first, 0, std::max(0, length - visible));
            for (int i = first; i < std::min(length, first + visible); ++i)
                places.push_back(i);
        } else {
            const int last = static_cast<int>(m_ranking.withFigure) - 1;
            places = condensedRanking(compared, selected, length, last, m_size.height() / height, kGap);
        }
        double top = 0;
        int expected = condensed || places.empty() ? 0 : places.front();
        for (const int place : places) {
            if (place > expected) {
                gaps.push_back(top + height * kGap / 2 - m_style.notePx() * 0.25);
                top += std::round(height * kGap);
            }
            addLine(place, top);
            top += height;
            expected = place + 1;
        }
        if (condensed && expected < length && top + height * kGap <= m_size.height())
            gaps.push_back(top + height * kGap / 2 - m_style.notePx() * 0.25);
        m_bottom = top;
    }

    void addLine(int place, double top)
    {
        const int row = m_ranking.order[static_cast<std::size_t>(place)];
        const auto at = static_cast<std::size_t>(row);
        const Figures &figures = m_input.classified.figures;
        Line line{place, row, top, displayName(m_input.data, {figures.table, row}, m_language), {}, {}, std::isfinite(figures.values[at]),
                  m_marked.comparedAt(row), m_marked.isSelected(row)};
        if (line.finite) {
            line.rank = QLocale(m_language).toString(static_cast<qulonglong>(m_ranking.rank[at]));
            line.value = m_describe.number(figures.values[at], m_indicator != nullptr ? m_indicator->decimals : m_input.classified.decimals);
        } else {
            line.value = chartText(m_language, QT_TRANSLATE_NOOP("Chart", "no figure"));
        }
        m_lines.push_back(std::move(line));
    }

    int weightOf(const Line &line) const { return line.compared != nullptr || line.selected ? 600 : 400; }

    void measure()
    {
        const double gap = m_style.step(1.5);
        double rank = chart::widthOf(m_style, QStringLiteral("…")), name = 0, above = 0, below = 0, none = 0;
        for (const Line &line : m_lines) {
            rank = std::max(rank, chart::widthOf(m_style, line.rank));
            name = std::max(name, chart::widthOf(m_style, line.name, weightOf(line)));
            const double value = chart::widthOf(m_style, line.value, weightOf(line));
            if (!line.finite)
                none = std::max(none, value);
            else if (m_input.classified.figures.values[static_cast<std::size_t>(line.row)] < 0)
                below = std::max(below, value);
            else
                above = std::max(above, value);
        }
        m_rankRight = std::ceil(rank) + m_style.step(1);
        m_nameLeft = m_rankRight + gap;
        m_nameWidth = std::min(std::ceil(name), std::floor(m_size.width() * kMostForNames));
        const double lowest = std::min(0.0, m_ranking.lowest);
        const double highest = std::max(0.0, m_ranking.highest);
        const double values = (above > 0 ? above + gap : 0) + (below > 0 ? below + gap : 0);
        // Beside the list there may be a scroll bar.
        const double end = m_size.width() - m_style.step(1.5);
        const double forBars = end - m_nameLeft - m_nameWidth - 2 * gap - values;
        const double lacking = std::max(0.0, std::ceil(kLeastForBars * m_size.width() - forBars));
        m_nameWidth = std::max(std::min(m_nameWidth, std::floor(m_size.width() * kLeastForNames)), m_nameWidth - lacking);
        double left = m_nameLeft + m_nameWidth + 2 * gap;
        const double right = std::max(left + 1, std::floor(end - (above > 0 ? above + gap : 0)));
        left = std::min(right - 1, std::round(left + (below > 0 ? below + gap : 0)));
        ChartAxis &x = m_drawing.x;
        x.kind = ChartAxis::Kind::Linear;
        x.min = lowest;
        x.max = highest > lowest ? highest : lowest + 1;
        x.from = left;
        x.to = std::max(left + 1, right);
        m_drawing.plot = QRectF(QPointF(x.from, 0), QPointF(x.to, m_bottom));
    }

    void drawLine(const Line &line, display::Group &marks, display::Group &chosen)
    {
        const ThemeTokens &theme = m_style.theme;
        const double height = rowHeight(m_style);
        const double middle = line.top + height / 2;
        const bool marked = line.compared != nullptr || line.selected;
        display::Group &words = marked ? chosen : marks;
        const QColor edgeColour = line.compared != nullptr ? line.compared->colour : theme.ink;
        const QColor ink = line.compared != nullptr ? chart::readable(line.compared->colour, theme) : theme.ink;
        const int weight = weightOf(line);
        if (!line.rank.isEmpty())
            words.children.emplace_back(text(line.rank, m_rankRight, middle, display::Text::Align::End, line.compared != nullptr ? ink : theme.ink3));
        words.children.emplace_back(text(chart::elided(m_style, line.name, m_nameWidth, weight), m_nameLeft, middle, display::Text::Align::Start, ink, weight));

        ChartMark mark;
        mark.row = line.row;
        mark.place = {m_input.classified.figures.table, line.row};
        mark.box = QRectF(0, line.top, m_size.width(), height);
        mark.bar = true;
        const ChartAxis &x = m_drawing.x;
        const double zero = std::round(x.positionOf(0));
        if (!line.finite) {
            mark.anchor = {zero, middle};
            words.children.emplace_back(text(chart::elided(m_style, line.value, m_size.width() - x.from), x.from, middle, display::Text::Align::Start, theme.ink3));
        } else {
            const double value = m_input.classified.figures.values[static_cast<std::size_t>(line.row)];
            const double end = std::round(x.positionOf(value));
            const double thick = std::round(height * kBar);
            const QRectF bar = QRectF(QPointF(zero, line.top + std::floor((height - thick) / 2)), QSizeF(end - zero, thick)).normalized();
            const int classIndex = m_input.classified.classOf[static_cast<std::size_t>(line.row)];
            const QColor fill = classIndex >= 0 ? m_colours[static_cast<std::size_t>(classIndex)] : theme.noDataLine;
            if (bar.width() > 0)
                marks.children.emplace_back(chart::box(bar, fill));
            if (marked) {
                const double edge = m_style.line();
                const QRectF outline(QPointF(chart::crisp(bar.left(), edge), chart::crisp(bar.top(), edge)), QPointF(chart::crisp(bar.right(), edge), chart::crisp(bar.bottom(), edge)));
                chosen.children.emplace_back(chart::box(outline, {}, {{edgeColour, edge, {}}}));
            }
            const bool left = value < 0;
            const double gap = m_style.step(1.5);
            words.children.emplace_back(text(line.value, left ? end - gap : end + gap, middle, left ? display::Text::Align::End : display::Text::Align::Start, marked ? ink : theme.ink2, weight));
            mark.anchor = {end, middle};
        }
        m_drawing.markOfRow[static_cast<std::size_t>(line.row)] = static_cast<int>(m_drawing.places.size());
        m_drawing.places.push_back(mark);
    }

    const RankingData &m_ranking;
    const ChartInput &m_input;
    const FigureStyle &m_style;
    QSizeF m_size;
    QString m_language;
    Describe m_describe;
    chart::Marked m_marked;
    const Indicator *m_indicator;
    std::vector<QColor> m_colours = chart::classColours(m_input.view, m_input.classified, m_style.theme);
    std::vector<Line> m_lines;
    double m_bottom = 0, m_rankRight = 0, m_nameLeft = 0, m_nameWidth = 0;
    ChartDrawing m_drawing;
};

/// "Highest: Bergen (NH.), 34,0%; lowest: Utrecht, 10,8%. Emmen: 24,4%, rank 110 of 342 gemeenten."
QString summaryOf(const RankingData &ranking, const ChartInput &input, const chart::Marked &marked)
{
    const QString &language = input.view.language;
    const Describe describe(language);
    const Figures &figures = input.classified.figures;
    const LevelInfo *level = input.data.level(input.data.tables()[static_cast<std::size_t>(figures.table)].level);
    const auto figure = [&](int row) { return chart::figureText(input, figures.values[static_cast<std::size_t>(row)]); };
    const auto name = [&](int row) { return displayName(input.data, {figures.table, row}, language); };
    const int first = ranking.order.front();
    const int last = ranking.order[ranking.withFigure - 1];
    QString text = chartText(language, QT_TRANSLATE_NOOP("Chart", "Highest: %1, %2. Lowest: %3, %4.")).arg(name(first), figure(first), name(last), figure(last));
    for (const chart::Compared &compared : marked.compared) {
        if (compared.row < 0 || level == nullptr)
            continue;
        const std::size_t rank = ranking.rank[static_cast<std::size_t>(compared.row)];
        const QString where = rank > 0 ? figure(compared.row) + QStringLiteral(", ") + describe.rank(rank, ranking.withFigure, *level) : chartText(language, QT_TRANSLATE_NOOP("Chart", "no figure"));
        text += QStringLiteral(" %1: %2.").arg(name(compared.row), where);
    }
    return text;
}

} // namespace

std::shared_ptr<const ChartContent> rankingContent(const ChartInput &input)
{
    auto content = std::make_shared<RankingContent>();
    content->data = rankingData(input.data, input.classified, input.view.language);
    return content;
}

const RankingContent &rankingOf(const ChartContent &content)
{
    return static_cast<const RankingContent &>(content);
}

ChartDrawing drawRanking(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size, const ChartScroll &scroll)
{
    const RankingContent &ranking = rankingOf(content);
    const QString title = chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "Ranking"));
    if (ranking.data.withFigure == 0)
        return chart::emptyDrawing(ChartKind::Ranking, title, chart::whyEmpty(input), size);
    ChartDrawing drawing = RankingPainter(ranking, input, style, size).draw(scroll);
    drawing.title = title;
    drawing.subtitle = chart::countedPlaces(input, ranking.data.withFigure);
    drawing.summary = summaryOf(ranking.data, input, chart::markedPlaces(input, style.theme));
    drawing.notes = Describe(input.view.language).notes(input.data, input.classified);
    return drawing;
}

DataTable rankingTable(const ChartContent &content, const ChartInput &input)
{
    const RankingData &ranking = rankingOf(content).data;
    const QString &language = input.view.language;
    return chart::placesTable(input, chartText(language, QT_TRANSLATE_NOOP("Chart", "Ranking")), ranking.order);
}

int rankingLength(const RankingContent &content)
{
    return static_cast<int>(content.data.order.size());
}

int rankingVisibleRows(QSizeF size, const FigureStyle &style)
{
    return std::max(1, static_cast<int>(size.height() / rowHeight(style)));
}

int rankingFirstRowAround(const RankingContent &content, int row, int visibleRows)
{
    if (row < 0 || static_cast<std::size_t>(row) >= content.data.placeOf.size())
        return 0;
    return std::clamp(content.data.placeOf[static_cast<std::size_t>(row)] - visibleRows / 2, 0, std::max(0, rankingLength(content) - visibleRows));
}

} // namespace atlas
