// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/point_key.h"

#include <algorithm>
#include <utility>

namespace atlas::chart {

namespace {

// Of the width: what the title of x keeps beside the key.
constexpr double kLeastForTitle = 0.25;

} // namespace

PointKey::PointKey(std::vector<Item> items, const FigureStyle &style) : m_items(std::move(items)), m_style(style) {}

double PointKey::width() const
{
    double width = 0;
    for (const Item &item : m_items)
        width += (width > 0 ? gap() : 0) + step() + widthOf(m_style, item.name);
    return width;
}

bool PointKey::fitsBeside(const QString &title, const Frame &frame) const
{
    return widthOf(m_style, title) + gap() + width() <= frame.area.width();
}

void PointKey::shareFooter(Frame &frame) const
{
    if (m_items.empty() || fitsBeside(frame.x.title, frame) || fitsBeside(frame.y.title, frame))
        return;
    const double least = kLeastForTitle * frame.area.width();
    frame.x.title = elided(m_style, frame.x.title, std::max(least, frame.area.width() - width() - gap()));
}

void PointKey::draw(const Frame &frame, display::Group &group) const
{
    const QRectF &area = frame.area;
    const bool above = !fitsBeside(frame.x.title, frame) && fitsBeside(frame.y.title, frame);
    const double y = above ? frame.header : frame.footer;
    double x = above ? area.right() - width() : area.left();
    const double end = above ? area.right() + 1 : area.right() - widthOf(m_style, frame.x.title) - gap();
    for (const Item &item : m_items) {
        const double wide = step() + widthOf(m_style, item.name);
        if (x + wide > end)
            break;
        display::Discs disc;
        disc.centres = {{x + radius(), y - m_style.notePx() * 0.34}};
        disc.radii = {radius()};
        disc.fill = item.colour;
        group.children.emplace_back(std::move(disc));
        group.children.emplace_back(note(m_style, item.name, {x + step(), y}, display::Text::Align::Start, m_style.theme.ink2));
        x += wide + gap();
    }
}

} // namespace atlas::chart
