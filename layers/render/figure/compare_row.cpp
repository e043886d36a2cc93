// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/compare_row.h"

#include "layers/render/figure/compare_strip.h"
#include "layers/render/figure/figure_font.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kFigureSize = 1.25;    ///< of the text
constexpr double kLine = 1.36;
constexpr double kAscent = 1.06;

} // namespace

CompareRow::CompareRow(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const FigureStyle &style,
                       const Describe &describe, double width)
    : m_data(data), m_comparison(comparison), m_row(row), m_style(style), m_describe(describe), m_width(width)
{
    layName();
    layFigures();
    m_stripTop = m_height;
    m_height += m_style.step(6.5);
    layRanks();
    m_height += m_style.step(2.5);
}

CompareRow::Run CompareRow::run(const QString &id, const QString &text, double sizePx, int weight, const QColor &colour) const
{
    Run run;
    run.text.id = id;
    run.text.text = text;
    run.text.family = m_style.theme.fontFamily;
    run.text.sizePx = sizePx;
    run.text.weight = weight;
    run.text.colour = colour;
    run.width = widthOf(text, run.text.family, sizePx, weight);
    return run;
}

QColor CompareRow::colourOf(std::size_t place) const
{
    return m_style.theme.place[std::min(place, m_style.theme.place.size() - 1)];
}

double CompareRow::cellWidth() const
{
    const auto cells = static_cast<double>(std::max<std::size_t>(m_row.figures.size(), 1));
    return (m_width - m_style.step(2) * (cells - 1)) / cells;
}

void CompareRow::setInCell(Run &run, std::size_t place, double baseline) const
{
    if (isPair() && place == 1) {
        run.text.align = display::Text::Align::End;
        run.text.anchor = {m_width, baseline};
    } else {
        run.text.anchor = {static_cast<double>(place) * (cellWidth() + m_style.step(2)), baseline};
    }
}

void CompareRow::layName()
{
    const Indicator *indicator = m_data.indicator(m_row.indicator);
    const QString name = indicator->shortName.in(m_describe.language());
    const QString unit = indicator->unit.in(m_describe.language());
    const double nameWidth = widthOf(name, m_style.theme.fontFamily, m_style.textPx(), 400);
    Run aside = run(QStringLiteral("unit"), unit, m_style.notePx(), 400, m_style.theme.ink2);
    const bool beside = nameWidth + m_style.step(1.5) + aside.width <= m_width;
    const QString whole = beside || unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
    m_name = TextBlock(m_style, whole, m_width, m_style.textPx(), 400, m_style.theme.ink);
    if (beside && !unit.isEmpty()) {
        aside.text.anchor = {nameWidth + m_style.step(1.5), m_style.textPx() * kAscent};
        m_runs.push_back(std::move(aside));
    }
    m_height = m_name.size().height();
}

void CompareRow::layFigures()
{
    const Indicator *indicator = m_data.indicator(m_row.indicator);
    const double baseline = m_height + m_style.textPx() * kFigureSize * kAscent;
    // All figures of a row are equally large: as large as the longest allows.
    double size = m_style.textPx() * kFigureSize;
    const double room = cellWidth();
    const auto yearOf = [&](const ComparedFigure &figure) {
        return figure.year != 0 && figure.year != m_comparison.year ? QStringLiteral("(%1)").arg(figure.year) : QString();
    };
    for (const ComparedFigure &figure : m_row.figures) {
        const QString text = m_describe.number(figure.value, indicator->decimals);
        const double year = widthOf(yearOf(figure), m_style.theme.fontFamily, m_style.notePx(), 400) + m_style.step(1);
        const double width = widthOf(text, m_style.theme.fontFamily, size, 700);
        if (std::isfinite(figure.value) && width + year > room)
            size *= std::max(0.3, (room - year) / width);
    }
    for (std::size_t place = 0; place < m_row.figures.size(); ++place) {
        const ComparedFigure &figure = m_row.figures[place];
        const bool known = std::isfinite(figure.value);
        const QString id = QStringLiteral("figure-%1").arg(QChar(u'A' + static_cast<int>(place)));
        Run value = run(id, m_describe.number(figure.value, indicator->decimals), known ? size : m_style.notePx(), known ? 700 : 400,
                        known ? colourOf(place) : m_style.theme.ink3);
        setInCell(value, place, baseline);
        if (const QString year = yearOf(figure); !year.isEmpty()) {
            Run aside = run(id + QStringLiteral("-year"), year, m_style.notePx(), 400, m_style.theme.ink3);
            const bool right = value.text.align == display::Text::Align::End;
            // At the right edge the year goes before the figure, so that the figures stay in line.
            aside.text.align = value.text.align;
            aside.text.anchor = value.text.anchor + QPointF((right ? -1 : 1) * (value.width + m_style.step(1)), 0);
            value.width += aside.width + m_style.step(1);
            m_runs.push_back(std::move(aside));
        }
        m_figures.push_back(value);
        m_runs.push_back(std::move(value));
    }
    m_height += m_style.textPx() * kFigureSize * kLine;
    if (isPair())
        layDifference(baseline);
    else
        layDifferences();
}

void CompareRow::layDifferences()
{
    const Indicator *indicator = m_data.indicator(m_row.indicator);
    const double size = m_style.notePx();
    std::vector<Run> line;
    for (std::size_t place = 1; place < m_row.toFirst.size() && place < m_row.figures.size(); ++place) {
        const PlaceDifference &to = m_row.toFirst[place];
        Run difference = run(QStringLiteral("difference-%1").arg(QChar(u'A' + static_cast<int>(place))),
                             differenceText(m_describe, *indicator, to.kind, to.difference), size, 400, m_style.theme.ink2);
        if (difference.text.text.isEmpty())
            continue;
        if (difference.width > cellWidth()) {
            difference.text.sizePx *= cellWidth() / difference.width;
            difference.width = cellWidth();
        }
        setInCell(difference, place, m_height + size * kAscent);
        line.push_back(std::move(difference));
    }
    if (line.empty())
        return;
    Run label = run(QStringLiteral("difference-label"), translate(m_describe.language(), "Comparison", QT_TRANSLATE_NOOP("Comparison", "difference")), size, 400, m_style.theme.ink2);
    setInCell(label, 0, m_height + size * kAscent);
    if (label.width <= cellWidth())
        m_runs.push_back(std::move(label));
    m_runs.insert(m_runs.end(), line.begin(), line.end());
    m_height += size * kLine;
}

void CompareRow::layDifference(double baseline)
{
    Run difference = run(QStringLiteral("difference"),
                         differenceText(m_describe, *m_data.indicator(m_row.indicator), m_row.differenceKind, m_row.difference),
                         m_style.notePx(), 400, m_style.theme.ink2);
    if (difference.text.text.isEmpty())
        return;
    const double left = m_figures[0].width + m_style.step(2);
    const double right = m_width - m_figures[1].width - m_style.step(2);
    difference.text.align = display::Text::Align::Middle;
    if (difference.width <= right - left) {
        // In the middle of the row, unless a figure reaches there.
        const double half = difference.width / 2;
        difference.text.anchor = {std::clamp(m_width / 2, left + half, right - half), baseline};
    } else {
        difference.text.anchor = {m_width / 2, m_height + m_style.notePx() * kAscent};
        m_height += m_style.notePx() * kLine;
    }
    m_runs.push_back(std::move(difference));
}

QString CompareRow::rankText(std::size_t place, double sizePx) const
{
    const ComparedFigure &figure = m_row.figures[place];
    QStringList wordings;
    // Of one place there is no order.
    const bool ranked = figure.rank && figure.rank->of > 1;
    if (ranked) {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(m_comparison.places[place].table)];
        const LevelInfo *level = m_data.level(table.level);
        const QString rank = m_describe.rank(figure.rank->rank, figure.rank->of, level ? *level : LevelInfo{});
        const QString star = figure.of > 0 ? QStringLiteral("*") : QString();
        if (figure.of > 0) {
            const LevelInfo *parts = m_data.level(figure.composedFrom);
            wordings += QStringLiteral("%1 · %2").arg(rank, translate(m_describe.language(), "Comparison", QT_TRANSLATE_NOOP("Comparison", "from %1 of %2 %3"))
                            .arg(m_describe.number(figure.used, 0), m_describe.number(figure.of, 0), parts ? parts->plural.in(m_describe.language()) : figure.composedFrom));
        }
        wordings += rank + star;
        wordings += translate(m_describe.language(), "Comparison", QT_TRANSLATE_NOOP("Comparison", "%1 of %2"))
                        .arg(m_describe.number(static_cast<double>(figure.rank->rank), 0), m_describe.number(static_cast<double>(figure.rank->of), 0)) + star;
    } else if (std::isfinite(figure.value)) {
        return figure.of > 0 ? QStringLiteral("*") : QString();
    } else {
        wordings += m_describe.absence(figure.absence);
    }
    for (const QString &wording : wordings) {
        if (widthOf(wording, m_style.theme.fontFamily, sizePx, 400) <= cellWidth())
            return wording;
    }
    return ranked ? wordings.back() : QStringLiteral("–");
}

void CompareRow::layRanks()
{
    const double size = m_style.notePx();
    for (std::size_t place = 0; place < m_row.figures.size(); ++place) {
        Run rank = run(QStringLiteral("rank-%1").arg(QChar(u'A' + static_cast<int>(place))), rankText(place, size), size, 400, m_style.theme.ink2);
        if (rank.text.text.isEmpty())
            continue;
        if (rank.width > cellWidth()) {
            rank.text.sizePx *= cellWidth() / rank.width;
            rank.width = cellWidth();
        }
        setInCell(rank, place, m_height + size * kAscent);
        m_runs.push_back(std::move(rank));
    }
    m_height += size * kLine;
}

std::shared_ptr<const display::Group> CompareRow::draw(QPointF corner) const
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("row-%1").arg(m_row.indicator);
    group->title = m_data.indicator(m_row.indicator)->name.in(m_describe.language());
    group->description = comparisonSentence(m_data, m_comparison, m_row, m_describe.language());
    m_name.draw(corner, QStringLiteral("name"), *group);
    for (const Run &run : m_runs) {
        display::Text text = run.text;
        text.anchor += corner;
        group->children.emplace_back(std::move(text));
    }
    std::vector<QColor> colours;
    for (std::size_t place = 0; place < m_row.figures.size(); ++place)
        colours.push_back(colourOf(place));
    const QSizeF stripSize(m_width, m_style.step(6.5));
    group->children.emplace_back(comparisonStrip(m_data, m_row, colours, m_style, stripSize, corner + QPointF(0, m_stripTop)));
    return group;
}

} // namespace atlas
