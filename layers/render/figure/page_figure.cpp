// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/page_figure.h"

#include "layers/render/figure/figure_style.h"
#include "layers/render/moved_group.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kFirstShare = 0.56;    ///< of the longer side, for the first part

/// Cells side by side or one under the other.
void split(const QRectF &room, std::size_t parts, double gap, bool sideBySide, std::vector<QRectF> &cells)
{
    const auto count = static_cast<double>(parts);
    const QSizeF size = sideBySide ? QSizeF((room.width() - gap * (count - 1)) / count, room.height())
                                   : QSizeF(room.width(), (room.height() - gap * (count - 1)) / count);
    for (std::size_t i = 0; i < parts; ++i) {
        const auto at = static_cast<double>(i);
        const QPointF corner = sideBySide ? QPointF(at * (size.width() + gap), 0) : QPointF(0, at * (size.height() + gap));
        cells.emplace_back(room.topLeft() + corner, size);
    }
}

} // namespace

std::vector<QRectF> pageCells(const QRectF &room, std::size_t parts, double gap)
{
    std::vector<QRectF> cells;
    const bool wide = room.width() >= room.height();
    if (parts <= 2) {
        split(room, parts, gap, wide, cells);
        return cells;
    }
    QRectF first = room;
    QRectF rest = room;
    if (wide) {
        first.setWidth((room.width() - gap) * kFirstShare);
        rest.setLeft(first.right() + gap);
    } else {
        first.setHeight((room.height() - gap) * kFirstShare);
        rest.setTop(first.bottom() + gap);
    }
    cells.push_back(first);
    // Up to three parts in one row or column, more in two.
    const std::size_t others = parts - 1;
    const std::size_t inFirstLine = others <= 3 ? others : (others + 1) / 2;
    if (others <= 3) {
        split(rest, others, gap, !wide, cells);
        return cells;
    }
    std::vector<QRectF> lines;
    split(rest, 2, gap, wide, lines);
    split(lines[0], inFirstLine, gap, !wide, cells);
    split(lines[1], others - inFirstLine, gap, !wide, cells);
    return cells;
}

DisplayList pageFigure(const FigureSpec &spec, const std::function<DisplayList(std::size_t, QSizeF, double)> &part)
{
    const QSizeF page = spec.size.pageUnits();
    const FigureStyle style{themeTokens(spec.view.theme), spec.scale};
    const double margin = figureMargin(page, style.theme);
    const double width = std::max(1.0, page.width() - 2 * margin);
    const TextBlock title(style, spec.title, width, style.titlePx(), 700, style.theme.ink);
    const TextBlock subtitle(style, spec.subtitle, width, style.textPx(), 400, style.theme.ink2);
    const TextBlock note(style, spec.note, width, style.notePx(), 400, style.theme.ink3);

    DisplayList list;
    list.size = page;
    list.background = style.theme.paper;
    list.title = spec.title;
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("figure");
    auto words = std::make_shared<display::Group>();
    words->id = QStringLiteral("texts");
    title.draw({margin, margin}, QStringLiteral("title"), *words);
    subtitle.draw({margin, margin + title.size().height()}, QStringLiteral("subtitle"), *words);
    note.draw({margin, page.height() - margin - note.size().height()}, QStringLiteral("notes"), *words);

    // The parts keep the margin of the page around them, so that their words stand in line with the heading.
    const double top = title.isEmpty() && subtitle.isEmpty() ? 0 : margin + title.size().height() + subtitle.size().height();
    const double bottom = note.isEmpty() ? page.height() : page.height() - margin - note.size().height();
    const QRectF room(QPointF(0, top), QPointF(page.width(), std::max(top + 1, bottom)));
    const std::vector<QRectF> cells = pageCells(room, static_cast<std::size_t>(spec.parts.size()), 0);
    QStringList descriptions;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const DisplayList one = part(i, cells[i].size(), margin);
        if (!one.root)
            continue;
        root->children.emplace_back(moved(one.root, cells[i].topLeft()));
        if (list.title.isEmpty())
            list.title = one.title;
        descriptions += one.title + QStringLiteral(": ") + one.description;
    }
    if (!words->children.empty())
        root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(words)));
    list.description = descriptions.join(QLatin1Char('\n'));
    root->title = list.title;
    root->description = list.description;
    list.root = std::move(root);
    return list;
}

DisplayList sentenceFigure(const FigureSpec &spec, const QString &sentence, QSizeF size)
{
    const FigureStyle style{themeTokens(spec.view.theme), spec.scale};
    const double margin = style.step(6);
    DisplayList list;
    list.size = size;
    list.background = style.theme.paper;
    list.title = sentence;
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("figure");
    TextBlock(style, sentence, std::max(1.0, size.width() - 2 * margin), style.textPx(), 400, style.theme.ink2).draw({margin, margin}, QStringLiteral("empty"), *root);
    list.root = std::move(root);
    return list;
}

} // namespace atlas
