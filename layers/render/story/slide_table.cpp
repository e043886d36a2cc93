// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_table.h"

#include "layers/render/charts/chart_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// In sizes of the least type, from large to small.
constexpr std::array<double, 6> kFigures{2.2, 1.9, 1.6, 1.35, 1.15, 1}, kLabels{1.35, 1.25, 1.15, 1.1, 1, 1};
constexpr std::array<double, 6> kColumnGaps{0.9, 0.9, 0.9, 0.7, 0.5, 0.4};
constexpr double kBar = 0.5, kBarGap = 0.15, kRowGap = 0.55;
constexpr std::array<double, 7> kLabelShares{0.42, 0.36, 0.32, 0.28, 0.25, 0.22, 0.19};
constexpr double kPictures = 0.3;
/// Columns narrower than this hold no figure.
constexpr double kNarrowest = 1.5;
/// Index of the size.
constexpr int kSmallestWithPictures = 4;
/// Rows are not pulled apart farther than this.
constexpr double kMostAir = 1.4;

} // namespace

/// All blocks at one size.
struct SlideTable::Set {
    bool fits = false;
    double gap = 0, labelWidth = 0, columnWidth = 0, pictureWidth = 0, headingHeight = 0, height = 0;
    std::vector<SlideBlock> headings, labels;
    std::vector<std::vector<SlideBlock>> figures, notes;
    std::vector<double> heights;
    SlideBlock pictures;
};

SlideTable::SlideTable(const SlidePage &page, const std::vector<SlideColumn> &columns, const std::vector<SlideRow> &rows, const QString &pictures)
    : m_page(page), m_columns(columns), m_rows(rows), m_pictures(pictures),
      m_hasPictures(std::ranges::any_of(rows, [](const SlideRow &row) { return static_cast<bool>(row.picture); })),
      m_hasBars(std::ranges::any_of(rows, [](const SlideRow &row) { return std::ranges::any_of(row.cells, [](const SlideCell &cell) { return std::isfinite(cell.bar); }); }))
{
}

SlideTable::Set SlideTable::set(QSizeF room, std::size_t rows, int size, bool pictures) const
{
    const auto at = static_cast<std::size_t>(size);
    const double least = m_page.least;
    const double figurePx = kFigures[at] * least;
    const double labelPx = kLabels[at] * least;
    const double gap = kColumnGaps[at] * least;
    const auto columns = static_cast<double>(m_columns.size());
    const ThemeTokens &theme = m_page.style.theme;
    Set all;
    for (const double share : kLabelShares) {
        all = {};
        all.gap = gap;
        all.pictureWidth = pictures ? room.width() * kPictures : 0;
        all.labelWidth = room.width() * share;
        all.columnWidth = (room.width() - all.labelWidth - all.pictureWidth - (pictures ? gap : 0)) / std::max(1.0, columns) - gap;
        all.fits = all.columnWidth > kNarrowest * least;
        if (!all.fits)
            continue;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const SlideText heading = m_page.text(m_columns[i].heading, 600, m_columns[i].colour);
            all.fits = all.fits && heading.widestPiece(least) <= all.columnWidth;
            all.headings.push_back(heading.set(all.columnWidth, least, true));
            all.headingHeight = std::max(all.headingHeight, all.headings.back().size().height());
        }
        if (pictures) {
            all.pictures = m_page.text(m_pictures, 400, theme.ink2).set(all.pictureWidth, least, true);
            all.headingHeight = std::max(all.headingHeight, all.pictures.size().height());
        }
        all.height = all.headingHeight + (all.headingHeight > 0 ? kRowGap * least / 2 : 0);
        for (std::size_t r = 0; r < rows && all.fits; ++r) {
            const SlideRow &row = m_rows[r];
            const SlideText label = m_page.text(row.label, 400, theme.ink);
            all.fits = all.fits && label.widestPiece(labelPx) <= all.labelWidth;
            all.labels.push_back(label.set(all.labelWidth, labelPx));
            double cells = 0;
            std::vector<SlideBlock> figures, notes;
            for (const SlideCell &cell : row.cells) {
                const SlideText figure = m_page.text(cell.figure, cell.known ? 700 : 400, cell.colour);
                figures.push_back(figure.set(all.columnWidth, cell.known ? figurePx : labelPx, false, 1.22));
                const bool words = !cell.known;
                all.fits = all.fits && (figures.back().lines.size() == 1 || (words && figure.widestPiece(labelPx) <= all.columnWidth));
                notes.push_back(m_page.text(cell.note, 400, theme.ink2).set(all.columnWidth, least));
                cells = std::max(cells, figures.back().size().height() + notes.back().size().height());
            }
            if (m_hasBars)
                cells += (kBar + kBarGap) * least;
            all.figures.push_back(std::move(figures));
            all.notes.push_back(std::move(notes));
            all.heights.push_back(std::max({all.labels.back().size().height(), cells, pictures && row.picture ? 2 * least : 0.0}));
            all.height += all.heights.back() + kRowGap * least;
        }
        all.fits = all.fits && all.height <= room.height();
        if (all.fits)
            break;
    }
    return all;
}

SlideTable::Set SlideTable::best(QSizeF room, std::size_t rows) const
{
    Set last;
    for (const bool pictures : {true, false}) {
        // Without pictures only where figures would be tiny beside them.
        const int smallest = pictures ? kSmallestWithPictures : static_cast<int>(kFigures.size()) - 1;
        for (int size = 0; (m_hasPictures || !pictures) && size <= smallest; ++size) {
            last = set(room, rows, size, pictures);
            if (last.fits)
                return last;
        }
    }
    return last;
}

std::size_t SlideTable::rowsIn(QSizeF room) const
{
    std::size_t rows = m_rows.size();
    while (rows > 0 && !best(room, rows).fits)
        --rows;
    return rows;
}

void SlideTable::draw(const QRectF &room, std::size_t rows, display::Group &group) const
{
    const Set all = best(room.size(), rows);
    const double least = m_page.least;
    const ThemeTokens &theme = m_page.style.theme;
    const double gap = all.gap;
    const double line = m_page.style.line();
    const double air = std::clamp((room.height() - all.height) / static_cast<double>(std::max<std::size_t>(1, rows)), 0.0, kMostAir * least);
    const auto leftOf = [&](std::size_t column) { return room.left() + all.labelWidth + gap + static_cast<double>(column) * (all.columnWidth + gap); };
    const double pictureLeft = room.right() - all.pictureWidth;
    double y = room.top();
    for (std::size_t i = 0; i < all.headings.size(); ++i)
        all.headings[i].draw({leftOf(i), y + all.headingHeight - all.headings[i].size().height()}, QStringLiteral("column-%1").arg(i + 1), group);
    all.pictures.draw({pictureLeft, y + all.headingHeight - all.pictures.size().height()}, QStringLiteral("column-pictures"), group);
    if (all.headingHeight > 0)
        y += all.headingHeight + kRowGap * least / 2;
    for (std::size_t r = 0; r < rows; ++r) {
        display::Path rule = chart::line({room.left(), y}, {room.right(), y}, {r == 0 ? theme.lineStrong : theme.line, line, {}});
        rule.id = QStringLiteral("rule-%1").arg(r + 1);
        group.children.emplace_back(std::move(rule));
        const double height = all.heights[r] + kRowGap * least + air;
        const auto top = [&](double own) { return y + (height - own) / 2; };
        all.labels[r].draw({room.left(), top(all.labels[r].size().height())}, QStringLiteral("label-%1").arg(r + 1), group);
        for (std::size_t c = 0; c < all.figures[r].size() && c < m_columns.size(); ++c) {
            const SlideBlock &figure = all.figures[r][c];
            const SlideBlock &note = all.notes[r][c];
            const SlideCell &cell = m_rows[r].cells[c];
            const double bar = m_hasBars ? (kBar + kBarGap) * least : 0;
            double cellTop = top(figure.size().height() + note.size().height() + bar);
            const QString id = QStringLiteral("%1-%2").arg(r + 1).arg(c + 1);
            figure.draw({leftOf(c), cellTop}, QStringLiteral("figure-") + id, group);
            cellTop += figure.size().height();
            note.draw({leftOf(c), cellTop}, QStringLiteral("note-") + id, group);
            cellTop += note.size().height() + kBarGap * least;
            if (std::isfinite(cell.bar)) {
                const double width = std::max(line, std::abs(cell.bar) * all.columnWidth);
                display::Path path = chart::box({leftOf(c), cellTop, width, kBar * least}, cell.colour);
                path.id = QStringLiteral("bar-") + id;
                path.title = cell.figure;
                if (cell.bar < 0) {
                    // Below zero: an open bar, so that its length is not read as an amount.
                    path.fill = theme.paper;
                    path.strokes = {{cell.colour, line, {}}};
                }
                group.children.emplace_back(std::move(path));
            }
        }
        if (m_rows[r].picture && all.pictureWidth > 0)
            m_rows[r].picture({pictureLeft, top(2 * least), all.pictureWidth, 2 * least}, group);
        y += height;
    }
}

} // namespace atlas
