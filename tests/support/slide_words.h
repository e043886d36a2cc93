// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_font.h"
#include "tests/support/display_nodes.h"

#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace atlas::support {

/// Height of a capital of Open Sans, in sizes of type: as its file has it (1462 of 2048 units).
inline constexpr double kCapital = 1462 / 2048.;

/// Where the letters of a text are: from the top of a capital with an accent to the end of a descender.
inline QRectF inkOf(const display::Text &text)
{
    const QRectF line = boundsOf(text);
    // Dots stand on the line of writing.
    if (text.text == QStringLiteral("…"))
        return {line.left(), text.anchor.y() - 0.15 * text.sizePx, line.width(), 0.2 * text.sizePx};
    return {line.left(), text.anchor.y() - 0.8 * text.sizePx, line.width(), 1.04 * text.sizePx};
}

/// What is wrong with the words of a slide: letters too small for the back of the room, cut off by the edge, or over
/// each other. One sentence each.
inline QStringList faultsOf(const DisplayList &list)
{
    QStringList faults;
    if (!list.root)
        return {QStringLiteral("nothing is drawn")};
    std::vector<const display::Text *> texts;
    collect(*list.root, texts);
    const QRectF page(QPointF(), list.size);
    const double least = list.size.height() / 50;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const display::Text &text = *texts[i];
        if (text.text.isEmpty())
            continue;
        if (text.sizePx * kCapital < least)
            faults += QStringLiteral("“%1” has capitals of %2, not %3").arg(text.text).arg(text.sizePx * kCapital).arg(least);
        if (!page.contains(inkOf(text)))
            faults += QStringLiteral("“%1” is cut off").arg(text.text);
        for (std::size_t j = 0; j < i; ++j) {
            // A part of a unit is nothing that can be seen.
            const QRectF both = inkOf(text) & inkOf(*texts[j]);
            if (both.width() > list.size.height() / 400 && both.height() > list.size.height() / 400)
                faults += QStringLiteral("“%1” lies over “%2”").arg(text.text, texts[j]->text);
        }
    }
    return faults;
}

} // namespace atlas::support
