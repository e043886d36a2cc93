// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/recoloured.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Takes a drawing apart and puts it together again in other colours.
class Recolourer {
public:
    explicit Recolourer(const std::function<QColor(const QColor &)> &change) : m_change(change) {}

    [[nodiscard]] QColor changed(const QColor &colour) const { return colour.isValid() ? m_change(colour) : colour; }

    [[nodiscard]] std::shared_ptr<const display::Group> changed(const display::Group &group) const
    {
        auto result = std::make_shared<display::Group>();
        result->id = group.id;
        result->title = group.title;
        result->description = group.description;
        result->clip = group.clip;
        result->children.reserve(group.children.size());
        for (const display::Node &node : group.children)
            result->children.push_back(std::visit(*this, node));
        return result;
    }

    display::Node operator()(display::Path path) const
    {
        if (auto *colour = std::get_if<QColor>(&path.fill)) {
            *colour = changed(*colour);
        } else if (auto *hatch = std::get_if<display::Hatch>(&path.fill)) {
            hatch->line = changed(hatch->line);
            hatch->ground = changed(hatch->ground);
        }
        changeStrokes(path.strokes);
        return path;
    }
    display::Node operator()(display::Discs discs) const
    {
        discs.fill = changed(discs.fill);
        changeStrokes(discs.strokes);
        return discs;
    }
    display::Node operator()(display::Text text) const
    {
        text.colour = changed(text.colour);
        text.halo = changed(text.halo);
        return text;
    }
    display::Node operator()(const display::Image &image) const { return image; }
    display::Node operator()(const std::shared_ptr<const display::Group> &group) const { return group ? changed(*group) : group; }

private:
    void changeStrokes(std::vector<display::Stroke> &strokes) const
    {
        for (display::Stroke &stroke : strokes)
            stroke.colour = changed(stroke.colour);
    }

    const std::function<QColor(const QColor &)> &m_change;
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

} // namespace

DisplayList recoloured(const DisplayList &list, const std::function<QColor(const QColor &)> &change)
{
    const Recolourer recolourer(change);
    DisplayList result = list;
    result.background = recolourer.changed(list.background);
    if (list.root)
        result.root = recolourer.changed(*list.root);
    return result;
}

QColor greyOf(const QColor &colour)
{
    // Luminance of sRGB (IEC 61966-2-1), and the grey that has it.
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    const double grey = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    const int level = std::clamp(static_cast<int>(std::lround(grey * 255)), 0, 255);
    return {level, level, level, colour.alpha()};
}

} // namespace atlas
