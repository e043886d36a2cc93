// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/compare_strip.h"

#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Ticks within half a unit are drawn as one: the darkest where most places lie, so that density shows among 342
// places as among 14,500.
constexpr double kBin = 0.5;
constexpr int kShades = 6;
constexpr double kFaintest = 0.1, kDarkest = 0.85;
constexpr double kTallShare = 0.36, kShortShare = 0.22;         ///< of the height, from the line

double dotRadius(const FigureStyle &style) { return 4.5 * style.line(); }

/// What is drawn stays this far from both ends: half a dot with its casing, or an arrow head.
double inset(const FigureStyle &style) { return dotRadius(style) + 2 * style.line(); }

void addLine(display::Path &path, QPointF from, QPointF to)
{
    path.points.push_back(from);
    path.points.push_back(to);
    path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
}

display::Path openPath(const QString &id, const QColor &colour, double width)
{
    display::Path path;
    path.id = id;
    path.closed = false;
    path.strokes = {{colour, width, {}}};
    return path;
}

class StripDrawer {
public:
    StripDrawer(const ComparisonRow &row, const FigureStyle &style, QSizeF size, QPointF corner)
        : m_row(row), m_style(style), m_size(size), m_left(corner.x()), m_middle(corner.y() + size.height() / 2), m_group(std::make_shared<display::Group>())
    {
        m_group->id = QStringLiteral("strip-%1").arg(row.indicator);
    }

    void line()
    {
        display::Path path = openPath(QStringLiteral("axis"), m_style.theme.lineStrong, m_style.line());
        addLine(path, {m_left + inset(m_style), m_middle}, {m_left + m_size.width() - inset(m_style), m_middle});
        m_group->children.emplace_back(std::move(path));
    }

    void ticks(const LevelStrip &strip, const QString &level, bool first, bool alone)
    {
        const double above = alone || first ? m_size.height() * (alone ? kTallShare * 0.8 : kTallShare) : 0;
        const double below = alone ? above : first ? 0 : m_size.height() * kShortShare;
        const auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("places-%1").arg(level);
        const std::vector<int> counts = countsPerBin(strip.figures->values);
        const double most = std::ranges::max(counts);
        for (int shade = 0; shade < kShades; ++shade) {
            QColor colour = m_style.theme.ink3;
            colour.setAlphaF(static_cast<float>(kFaintest + (kDarkest - kFaintest) * (shade + 1) / kShades));
            display::Path path = openPath({}, colour, m_style.line());
            for (std::size_t bin = 0; bin < counts.size(); ++bin) {
                // The root keeps single places in sight beside the crowd.
                if (counts[bin] == 0 || std::min(static_cast<int>(kShades * std::sqrt(counts[bin] / most)), kShades - 1) != shade)
                    continue;
                const double x = m_left + inset(m_style) + (static_cast<double>(bin) + 0.5) * kBin;
                addLine(path, {x, m_middle - above}, {x, m_middle + below});
            }
            if (!path.points.empty())
                group->children.emplace_back(std::move(path));
        }
        m_group->children.emplace_back(std::shared_ptr<const display::Group>(group));
    }

    void median(const LevelStrip &strip)
    {
        const double value = quantileOf(finiteSorted(strip.figures->values), 0.5);
        if (!std::isfinite(value))
            return;
        const double x = positionOf(value);
        display::Path path = openPath(QStringLiteral("median"), m_style.theme.ink, 1.6 * m_style.line());
        addLine(path, {x, m_middle - m_size.height() * 0.42}, {x, m_middle + m_size.height() * 0.34});
        m_group->children.emplace_back(std::move(path));
    }

    /// Arrow heads where places lie beyond the ends.
    void beyond()
    {
        bool left = false;
        bool right = false;
        for (const LevelStrip &strip : m_row.strips) {
            left = left || std::ranges::any_of(strip.figures->values, [&](double value) { return value < m_row.lower; });
            right = right || std::ranges::any_of(strip.figures->values, [&](double value) { return value > m_row.upper; });
        }
        const double length = 3.5 * m_style.line();
        const auto head = [&](double tip, double direction) {
            display::Path path;
            path.id = QStringLiteral("beyond");
            path.points = {{tip, m_middle}, {tip - direction * length, m_middle - length * 0.8}, {tip - direction * length, m_middle + length * 0.8}};
            path.start.push_back(3);
            path.fill = m_style.theme.ink3;
            m_group->children.emplace_back(std::move(path));
        };
        if (left)
            head(m_left + m_style.line(), -1);
        if (right)
            head(m_left + m_size.width() - m_style.line(), 1);
    }

    void reference(double value)
    {
        const double x = positionOf(value);
        const double r = dotRadius(m_style);
        display::Path path;
        path.id = QStringLiteral("reference");
        path.points = {{x, m_middle - r}, {x + r, m_middle}, {x, m_middle + r}, {x - r, m_middle}};
        path.start.push_back(4);
        path.fill = m_style.theme.paper;
        path.strokes = {{m_style.theme.ink, 1.4 * m_style.line(), {}}};
        m_group->children.emplace_back(std::move(path));
    }

    void dot(double value, const QColor &colour, std::size_t place)
    {
        const double x = positionOf(value);
        const double r = dotRadius(m_style);
        display::Path path = roundedRect({x - r, m_middle - r, 2 * r, 2 * r}, r);
        path.id = QStringLiteral("place-%1").arg(QChar(u'A' + static_cast<int>(place)));
        path.strokes = {{m_style.theme.paper, 3 * m_style.line(), {}}};
        m_group->children.emplace_back(path);
        path.strokes.clear();
        path.fill = colour;
        m_group->children.emplace_back(std::move(path));
    }

    [[nodiscard]] std::shared_ptr<const display::Group> take() { return std::move(m_group); }

private:
    [[nodiscard]] double positionOf(double value) const { return m_left + stripPosition(m_row, value, m_style, m_size.width()); }

    /// Places per half unit; those beyond the ends are left to the arrow heads.
    [[nodiscard]] std::vector<int> countsPerBin(const std::vector<double> &values) const
    {
        const double width = std::max(0.0, m_size.width() - 2 * inset(m_style));
        std::vector<int> counts(static_cast<std::size_t>(width / kBin) + 1, 0);
        for (const double value : values) {
            if (!(value >= m_row.lower && value <= m_row.upper))
                continue;
            const double x = stripPosition(m_row, value, m_style, m_size.width()) - inset(m_style);
            ++counts[std::min(static_cast<std::size_t>(std::max(0.0, x / kBin)), counts.size() - 1)];
        }
        return counts;
    }

    const ComparisonRow &m_row;
    const FigureStyle &m_style;
    QSizeF m_size;
    double m_left, m_middle;
    std::shared_ptr<display::Group> m_group;
};

} // namespace

double stripPosition(const ComparisonRow &row, double value, const FigureStyle &style, double width)
{
    const double room = std::max(0.0, width - 2 * inset(style));
    const double share = row.upper > row.lower ? std::clamp((value - row.lower) / (row.upper - row.lower), 0.0, 1.0) : 0.5;
    return inset(style) + share * room;
}

std::shared_ptr<const display::Group> comparisonStrip(const AtlasData &data, const ComparisonRow &row, const std::vector<QColor> &colours,
                                                      const FigureStyle &style, QSizeF size, QPointF corner)
{
    StripDrawer drawer(row, style, size, corner);
    drawer.line();
    for (std::size_t i = 0; i < row.strips.size(); ++i) {
        const QString &level = data.tables()[static_cast<std::size_t>(row.strips[i].table)].level;
        drawer.ticks(row.strips[i], level, i == 0, row.strips.size() == 1);
    }
    if (!row.strips.empty())
        drawer.median(row.strips.front());
    drawer.beyond();
    if (row.reference && row.reference->value >= row.lower && row.reference->value <= row.upper)
        drawer.reference(row.reference->value);
    for (std::size_t place = std::min(row.figures.size(), colours.size()); place-- > 0;) {
        if (std::isfinite(row.figures[place].value))
            drawer.dot(row.figures[place].value, colours[place], place);
    }
    return drawer.take();
}

} // namespace atlas
