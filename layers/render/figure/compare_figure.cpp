// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/compare_figure.h"

#include "layers/render/figure/compare_row.h"
#include "layers/render/figure/figure_font.h"
#include "layers/view/comparison_warnings.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

namespace {

constexpr double kShrink = 0.9;
constexpr int kMostShrinks = 12;
constexpr double kColumnWidth = 95;     ///< steps; narrower columns crowd the figures
constexpr int kMostColumns = 3;
/// Rows that lack a figure are left out if at least so many are whole.
constexpr std::size_t kEnoughWhole = 3;
/// The page is small if fewer rows than this fit: then type shrinks.
constexpr std::size_t kFewRows = 2;
/// A page that is as high as its rows need is at most this many times as high as wide.
constexpr double kHighest = 1.45;

bool isWhole(const ComparisonRow &row)
{
    return std::ranges::all_of(row.figures, [](const ComparedFigure &figure) { return std::isfinite(figure.value); });
}

/// Everything at one size of type.
class Sheet {
public:
    Sheet(const AtlasData &data, const ViewState &view, const Comparison &comparison, const CompareFigureOptions &options, double k)
        : m_data(data), m_view(view), m_comparison(comparison), m_free(options.size.height() <= 0),
          m_size(options.size.width(), m_free ? options.size.width() * kHighest : options.size.height()), m_describe(view.language),
          m_style{themeTokens(view.theme), k},
          m_margin(figureMargin(m_size, m_style.theme, options.margin)),
          m_width(m_size.width() - 2 * m_margin), m_order(rowsByImportance(data, view, comparison))
    {
        m_lacking = comparison.rows.size() - m_order.size();
        if (options.mostRows > 0 && m_order.size() > options.mostRows)
            m_order.resize(options.mostRows);
        m_columns = std::clamp(static_cast<int>(m_width / m_style.step(kColumnWidth)), 1, kMostColumns);
        m_columnWidth = (m_width - m_style.step(8) * (m_columns - 1)) / m_columns;
        for (const std::size_t row : m_order)
            m_rows.try_emplace(row, data, comparison, comparison.rows[row], m_style, m_describe, m_columnWidth);
        layHeader(m_order);
        chooseRows();
        // What is only true of rows that are left out need not be said: the header never gets longer by it.
        layHeader(m_chosen);
        levelColumns();
    }

    [[nodiscard]] std::size_t shown() const { return m_chosen.size(); }
    [[nodiscard]] std::size_t wanted() const { return m_order.size(); }

    DisplayList draw()
    {
        auto root = std::make_shared<display::Group>();
        root->id = QStringLiteral("comparison");
        DisplayList list;
        list.size = m_size;
        list.background = m_style.theme.paper;
        list.title = m_comparison.names.join(QStringLiteral(" – "));
        list.description = warningsOf(m_chosen).join(QLatin1Char(' '));
        root->title = list.title;
        root->description = list.description;
        root->children.insert(root->children.end(), m_header.begin(), m_header.end());
        for (const auto &[row, corner] : flow(m_chosen, m_bottom - m_top).value_or(Flow{}))
            drawAt(row, corner, *root);
        m_foot.draw({m_margin, m_size.height() - m_margin - m_foot.size().height()}, QStringLiteral("foot"), *root);
        list.root = std::move(root);
        return list;
    }

private:
    /// A row, or −1 − the number of the row whose theme is named; and its upper left corner.
    using Flow = std::vector<std::pair<int, QPointF>>;

    [[nodiscard]] QString say(const char *text, int n = -1) const { return translate(m_view.language, "Comparison", text, n); }

    /// @param rows of which it must be said what their figures are
    void layHeader(const std::vector<std::size_t> &rows)
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("places");
        double x = m_margin;
        double y = m_margin;
        const double size = m_style.titlePx();
        for (std::size_t i = 0; i < m_comparison.places.size(); ++i) {
            const QString &name = m_comparison.names[static_cast<qsizetype>(i)];
            const QString kind = m_describe.placeKind(m_data, m_comparison.places[i]);
            const TextBlock title(m_style, name, m_width, size, 700, m_style.theme.place[i]);
            const double kindX = title.size().width() + m_style.step(1.5);
            const double kindWidth = widthOf(kind, m_style.theme.fontFamily, m_style.notePx(), 400);
            if (x > m_margin && x + kindX + kindWidth > m_margin + m_width) {
                x = m_margin;
                y += size * 1.5;
            }
            title.draw({x, y}, QStringLiteral("title-%1").arg(i + 1), *group);
            const bool beside = x + kindX + kindWidth <= m_margin + m_width;
            const TextBlock aside(m_style, kind, beside ? kindWidth + 1 : m_width, m_style.notePx(), 400, m_style.theme.ink2);
            if (!beside)
                y += title.size().height();
            // On the line of the name, whatever its size.
            aside.draw(beside ? QPointF(x + kindX, y + (size - m_style.notePx()) * 1.06) : QPointF(x, y), QStringLiteral("kind-%1").arg(i + 1), *group);
            x = beside ? x + kindX + kindWidth + m_style.step(5) : m_margin + m_width + 1;
            if (i + 1 == m_comparison.places.size())
                y += beside ? size * 1.5 : aside.size().height();
            else if (!beside)
                y += aside.size().height() - size * 1.5;
        }
        QStringList lines{m_comparison.reference.name.isEmpty() ? QString::number(m_comparison.year)
                                                                : QStringLiteral("%1 · ◇ %2").arg(m_comparison.year).arg(m_comparison.reference.name)};
        lines += warningsOf(rows);
        const TextBlock notes(m_style, lines.join(QLatin1Char('\n')), m_width, m_style.notePx(), 400, m_style.theme.ink2);
        notes.draw({m_margin, y}, QStringLiteral("warning"), *group);
        m_header = {group};
        m_top = y + notes.size().height() + m_style.step(3);
    }

    [[nodiscard]] QStringList warningsOf(const std::vector<std::size_t> &rows) const
    {
        Comparison shown = m_comparison;
        shown.rows.clear();
        for (const std::size_t row : rows)
            shown.rows.push_back(m_comparison.rows[row]);
        return comparisonWarnings(m_data, shown, m_view.language);
    }

    /// As many rows as fit, the most important first; the foot says how many are left out, which takes room too.
    void chooseRows()
    {
        for (std::size_t count = m_order.size();; --count) {
            m_chosen.assign(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(count));
            std::ranges::sort(m_chosen);
            m_foot = footFor();
            m_bottom = m_size.height() - m_margin - m_foot.size().height() - m_style.step(2);
            if (count == 0 || flow(m_chosen, m_bottom - m_top))
                break;
        }
    }

    /// Columns of about the same length.
    void levelColumns()
    {
        for (double height = m_bottom - m_top; height > 0; height -= m_style.step(4)) {
            if (!flow(m_chosen, height))
                break;
            m_bottom = m_top + height;
        }
        if (m_free)
            m_size.setHeight(std::ceil(m_bottom + m_style.step(2) + m_foot.size().height() + m_margin));
    }

    [[nodiscard]] TextBlock footFor() const
    {
        QStringList lines;
        if (!m_chosen.empty())
            lines += key();
        const auto composed = [&](std::size_t row) {
            return std::ranges::any_of(m_comparison.rows[row].figures, [](const ComparedFigure &figure) { return figure.year != 0 && figure.of > 0; });
        };
        if (std::ranges::any_of(m_chosen, composed))
            lines += say(QT_TRANSLATE_NOOP("Comparison", "* put together from smaller places"));
        lines += flags();
        const std::size_t room = m_comparison.rows.size() - m_lacking - m_chosen.size();
        if (m_lacking > 0)
            lines += say(QT_TRANSLATE_N_NOOP("Comparison", "%n indicator(s) are left out because not all places have the figure."), static_cast<int>(m_lacking));
        if (room > 0)
            lines += say(QT_TRANSLATE_N_NOOP("Comparison", "%n more indicator(s) of this comparison are not in the figure."), static_cast<int>(room));
        lines += sources();
        lines.removeAll(QString());
        return TextBlock(m_style, lines.join(QLatin1Char('\n')), m_width, m_style.notePx(), 400, m_style.theme.ink3);
    }

    /// What the marks of the strips are.
    [[nodiscard]] QString key() const
    {
        const auto plural = [&](std::size_t place) {
            const QString &level = m_data.tables()[static_cast<std::size_t>(m_comparison.places[place].table)].level;
            const LevelInfo *info = m_data.level(level);
            return info ? info->plural.in(m_view.language) : level;
        };
        const bool mixed = std::ranges::any_of(m_comparison.places, [&](const auto &place) { return place.table != m_comparison.places.front().table; });
        return (mixed ? say(QT_TRANSLATE_NOOP("Comparison", "Each tick is a place: above the line %1, below it those of the other levels; the black tick is the median of the %1."))
                      : say(QT_TRANSLATE_NOOP("Comparison", "Each tick is one of the %1; the black tick is their median.")))
            .arg(plural(0));
    }

    /// "'s-Gravenhage (Opkomst): includes voters registered abroad". Composed has its star, boundaries their warning.
    [[nodiscard]] QStringList flags() const
    {
        QStringList lines;
        for (const FigureFlag flag : {Provisional, Estimated, Forecast, VotersAbroad}) {
            for (std::size_t place = 0; place < m_comparison.places.size(); ++place) {
                QStringList names;
                for (const std::size_t row : m_chosen) {
                    if (m_comparison.rows[row].figures[place].flags & flag)
                        names += m_data.indicator(m_comparison.rows[row].indicator)->shortName.in(m_view.language);
                }
                if (!names.isEmpty()) {
                    lines += QStringLiteral("%1 (%2): %3").arg(m_comparison.names[static_cast<qsizetype>(place)], names.join(QStringLiteral(", ")),
                                                               m_describe.flags(flag).join(QStringLiteral(", ")));
                }
            }
        }
        return lines;
    }

    [[nodiscard]] QString sources() const
    {
        Figures all;
        for (const std::size_t row : m_chosen) {
            for (const LevelStrip &strip : m_comparison.rows[row].strips)
                all.sources += strip.figures->sources;
        }
        all.sources.removeDuplicates();
        return m_describe.sourceLine(m_data, all);
    }

    /// Where the rows go in columns of that height, each theme under its name; nullopt if they do not fit.
    [[nodiscard]] std::optional<Flow> flow(const std::vector<std::size_t> &rows, double height) const
    {
        const bool themes = m_view.comparison.order == ComparisonOrder::Theme;
        const double heading = m_style.notePx() * 1.36 + m_style.step(1);
        Flow places;
        QString theme;
        int column = 0;
        double y = 0;
        for (const std::size_t row : rows) {
            const QString own = m_data.indicator(m_comparison.rows[row].indicator)->theme;
            bool named = themes && (own != theme || y == 0);
            if (y > 0 && y + (named ? heading : 0) + m_rows.at(row).height() > height) {
                ++column;
                y = 0;
                named = themes;
            }
            const double needed = (named ? heading : 0) + m_rows.at(row).height();
            if (column >= m_columns || y + needed > height)
                return std::nullopt;
            const double x = m_margin + column * (m_columnWidth + m_style.step(8));
            if (named)
                places.emplace_back(-1 - static_cast<int>(row), QPointF(x, m_top + y));
            places.emplace_back(static_cast<int>(row), QPointF(x, m_top + y + (named ? heading : 0)));
            theme = own;
            y += needed;
        }
        return places;
    }

    void drawAt(int row, QPointF corner, display::Group &root) const
    {
        if (row >= 0) {
            root.children.emplace_back(m_rows.at(static_cast<std::size_t>(row)).draw(corner));
            display::Path line;
            line.id = QStringLiteral("rule");
            line.closed = false;
            const double y = corner.y() + m_rows.at(static_cast<std::size_t>(row)).height() - m_style.step(1.2);
            line.points = {{corner.x(), y}, {corner.x() + m_columnWidth, y}};
            line.start = {0, 2};
            line.strokes = {{m_style.theme.line, m_style.line(), {}}};
            root.children.emplace_back(std::move(line));
            return;
        }
        const Theme *theme = m_data.theme(m_data.indicator(m_comparison.rows[static_cast<std::size_t>(-1 - row)].indicator)->theme);
        const TextBlock name(m_style, theme ? theme->name.in(m_view.language) : QString(), m_columnWidth, m_style.notePx(), 600, m_style.theme.ink2);
        name.draw(corner, QStringLiteral("theme"), root);
    }

    const AtlasData &m_data;
    const ViewState &m_view;
    const Comparison &m_comparison;
    bool m_free;            ///< as high as needed
    QSizeF m_size;
    Describe m_describe;
    FigureStyle m_style;
    double m_margin, m_width;
    std::vector<std::size_t> m_order, m_chosen;
    std::size_t m_lacking = 0;      ///< rows left out for want of a figure
    int m_columns = 1;
    double m_columnWidth = 0, m_top = 0, m_bottom = 0;
    std::map<std::size_t, CompareRow> m_rows;   ///< by index in the comparison; those that may be shown
    std::vector<display::Node> m_header;
    TextBlock m_foot;
};

} // namespace

std::vector<std::size_t> rowsByImportance(const AtlasData &data, const ViewState &view, const Comparison &comparison)
{
    const auto whole = std::ranges::count_if(comparison.rows, isWhole);
    const bool onlyWhole = view.comparison.hideMissing && static_cast<std::size_t>(whole) >= kEnoughWhole;
    std::vector<std::size_t> order;
    std::map<QString, int> turns;
    std::vector<int> turnOf(comparison.rows.size(), 0);
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        if (onlyWhole && !isWhole(comparison.rows[i]))
            continue;
        order.push_back(i);
        turnOf[i] = turns[data.indicator(comparison.rows[i].indicator)->theme]++;
    }
    if (view.comparison.order == ComparisonOrder::Theme)
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return turnOf[i]; });
    // What the map shows is what the figure is about.
    std::ranges::stable_partition(order, [&](std::size_t i) { return comparison.rows[i].indicator == view.indicator; });
    return order;
}

DisplayList compareFigure(const AtlasData &data, const ViewState &view, const Comparison &comparison, const CompareFigureOptions &options)
{
    double k = options.scale;
    for (int shrink = 0;; ++shrink, k *= kShrink) {
        Sheet sheet(data, view, comparison, options, k);
        if (sheet.shown() >= std::min(sheet.wanted(), kFewRows) || shrink == kMostShrinks)
            return sheet.draw();
    }
}

} // namespace atlas
