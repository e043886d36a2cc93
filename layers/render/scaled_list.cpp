// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/scaled_list.h"

#include <variant>

namespace atlas {

namespace {

struct Scale {
    double by;

    void stretch(std::vector<display::Stroke> &strokes) const
    {
        for (display::Stroke &stroke : strokes) {
            stroke.width *= by;
            for (double &dash : stroke.dashes)
                dash *= by;
        }
    }
    [[nodiscard]] QRectF operator()(const QRectF &rect) const { return {rect.topLeft() * by, rect.size() * by}; }

    display::Node operator()(display::Path path) const
    {
        for (QPointF &point : path.points)
            point *= by;
        if (auto *hatch = std::get_if<display::Hatch>(&path.fill)) {
            for (double *length : {&hatch->spacing, &hatch->width, &hatch->crossSpacing, &hatch->crossWidth})
                *length *= by;
        }
        stretch(path.strokes);
        return path;
    }
    display::Node operator()(display::Discs discs) const
    {
        for (QPointF &centre : discs.centres)
            centre *= by;
        for (double &radius : discs.radii)
            radius *= by;
        stretch(discs.strokes);
        return discs;
    }
    display::Node operator()(display::Text text) const
    {
        text.anchor *= by;
        text.sizePx *= by;
        return text;
    }
    display::Node operator()(display::Image image) const
    {
        image.rect = (*this)(image.rect);
        return image;
    }
    display::Node operator()(const std::shared_ptr<const display::Group> &group) const { return scaled(group, by); }
};

} // namespace

std::shared_ptr<const display::Group> scaled(const std::shared_ptr<const display::Group> &group, double factor)
{
    if (!group)
        return nullptr;
    const Scale scale{factor};
    auto result = std::make_shared<display::Group>();
    result->id = group->id;
    result->title = group->title;
    result->description = group->description;
    result->clip = group->clip.isNull() ? group->clip : scale(group->clip);
    result->children.reserve(group->children.size());
    for (const display::Node &node : group->children)
        result->children.push_back(std::visit(scale, node));
    return result;
}

DisplayList scaled(const DisplayList &list, double factor)
{
    DisplayList result = list;
    result.size *= factor;
    result.root = scaled(list.root, factor);
    return result;
}

} // namespace atlas
