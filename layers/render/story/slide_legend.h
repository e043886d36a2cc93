// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/legend_model.h"
#include "layers/render/story/slide_frame.h"

#include <memory>

namespace atlas {

/// The legend of a slide. Classes of areas are a strip, each with its upper bound beneath it, "≤ 22,2", so that no
/// two bounds touch; where they do not fit side by side they stand one under the other. Discs, sizes and pairs have
/// their own keys. Below: places without a figure with their number, and the borders that are drawn.
/// Keeps a reference to `page`.
/// @param bounds of the classes as they are drawn
SlidePart legendPart(const SlidePage &page, LegendModel model, QStringList bounds);

/// "≤ 20,0" for each class.
QStringList classBounds(const ClassifiedFigures &classified, const Describe &describe);

/// A line of keys, wrapped: what hatches and borders are. For legends of other makers.
class SlideKeys {
public:
    SlideKeys(const SlidePage &page, const std::vector<LegendRow> &rows, double width);
    [[nodiscard]] double height() const;
    void draw(QPointF corner, display::Group &group) const;

private:
    const SlidePage &m_page;
    struct Key {
        LegendRow row;
        SlideBlock label;
        QPointF at;
    };
    std::vector<Key> m_keys;
    double m_height = 0;
};

} // namespace atlas
