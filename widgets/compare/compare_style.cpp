// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/compare_style.h"

#include "layers/view/colour_space.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QPainter>

namespace atlas::placestyle {

namespace {

/// One of the panel's own icons, on the grid of the set.
void draw(QPainter &painter, Icon which, const QColor &colour)
{
    const auto line = [&painter](std::initializer_list<QPointF> points) { painter.drawPolyline(points.begin(), static_cast<int>(points.size())); };
    switch (which) {
    case Icon::Swap:
        line({{4, 7}, {16, 7}});
        line({{12.5, 3.5}, {16, 7}, {12.5, 10.5}});
        line({{16, 13.5}, {4, 13.5}});
        line({{7.5, 10}, {4, 13.5}, {7.5, 17}});
        break;
    case Icon::More:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        for (const double x : {4.5, 10.0, 15.5})
            painter.drawEllipse(QPointF(x, 10), 1.6, 1.6);
        break;
    case Icon::Filter:
        line({{3, 5.5}, {17, 5.5}});
        line({{5.5, 10}, {14.5, 10}});
        line({{8, 14.5}, {12, 14.5}});
        break;
    case Icon::Back:
        line({{16, 10}, {4, 10}});
        line({{9, 5}, {4, 10}, {9, 15}});
        break;
    }
}

} // namespace

QColor placeInk(int index)
{
    const ThemeTokens &theme = style::tokens();
    return readableOn(theme.place[static_cast<std::size_t>(index) % theme.place.size()], theme.paper);
}

QColor placeFill(int index)
{
    const ThemeTokens &theme = style::tokens();
    return readableOn(theme.place[static_cast<std::size_t>(index) % theme.place.size()], onPlace());
}

QColor onPlace()
{
    // In the dark theme the places have light colours: words on them are dark.
    const ThemeTokens &theme = style::tokens();
    return theme.dark ? theme.canvas : QColor(Qt::white);
}

QIcon icon(Icon which)
{
    return style::icon([which](QPainter &painter, const QColor &colour) { draw(painter, which, colour); });
}

} // namespace atlas::placestyle
