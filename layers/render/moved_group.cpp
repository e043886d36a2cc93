// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/moved_group.h"

#include <variant>

namespace atlas {

namespace {

struct Move {
    QPointF by;

    display::Node operator()(display::Path path) const
    {
        for (QPointF &point : path.points)
            point += by;
        return path;
    }
    display::Node operator()(display::Discs discs) const
    {
        for (QPointF &centre : discs.centres)
            centre += by;
        return discs;
    }
    display::Node operator()(display::Text text) const
    {
        text.anchor += by;
        return text;
    }
    display::Node operator()(display::Image image) const
    {
        image.rect.translate(by);
        return image;
    }
    display::Node operator()(const std::shared_ptr<const display::Group> &group) const { return moved(group, by); }
};

} // namespace

std::shared_ptr<const display::Group> moved(const std::shared_ptr<const display::Group> &group, QPointF by)
{
    if (!group)
        return nullptr;
    auto result = std::make_shared<display::Group>();
    result->id = group->id;
    result->title = group->title;
    result->description = group->description;
    result->clip = group->clip.isNull() ? group->clip : group->clip.translated(by);
    result->children.reserve(group->children.size());
    for (const display::Node &node : group->children)
        result->children.push_back(std::visit(Move{by}, node));
    return result;
}

} // namespace atlas
