// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_hits.h"

#include "layers/render/figure/figure_font.h"

#include <QPolygonF>
#include <QStringList>

#include <cmath>
#include <limits>
#include <memory>

namespace atlas {

namespace {

/// Around words, page units: they are as easy to press as a button.
constexpr double kAir = 4;
/// So near a place too small to press counts as on it, page units.
constexpr double kReach = 6;

QString idOf(PageWords which)
{
    switch (which) {
    case PageWords::Title: return QStringLiteral("title");
    case PageWords::Subtitle: return QStringLiteral("subtitle");
    case PageWords::Note: return QStringLiteral("notes");
    }
    return {};
}

/// The lines of a block of words bear its id, numbered where there are several.
bool isLineOf(const QString &id, const QString &block)
{
    if (!id.startsWith(block))
        return false;
    if (id.size() == block.size())
        return true;
    bool number = false;
    if (id[block.size()] != QLatin1Char('-'))
        return false;
    id.mid(block.size() + 1).toInt(&number);
    return number;
}

template <typename Visit>
void walk(const std::shared_ptr<const display::Group> &group, const Visit &visit)
{
    if (!group)
        return;
    for (const display::Node &node : group->children) {
        if (const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node))
            walk(*inner, visit);
        else
            visit(node);
    }
}

std::shared_ptr<const display::Group> groupOf(const std::shared_ptr<const display::Group> &group, const QString &id)
{
    if (!group || group->id == id)
        return group;
    for (const display::Node &node : group->children) {
        const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node);
        if (auto found = inner ? groupOf(*inner, id) : nullptr)
            return found;
    }
    return nullptr;
}

QPolygonF ring(const display::Path &path, std::size_t s)
{
    return QPolygonF(QList<QPointF>(path.points.begin() + path.start[s], path.points.begin() + path.start[s + 1]));
}

/// How large the area is that holds the point; infinity if it does not hold it.
double sizeAround(const display::Path &path, QPointF at)
{
    bool inside = false;
    QRectF all;
    for (std::size_t s = 0; s + 1 < path.start.size(); ++s) {
        const QPolygonF polygon = ring(path, s);
        const QRectF box = polygon.boundingRect();
        all |= box;
        inside ^= box.contains(at) && polygon.containsPoint(at, Qt::OddEvenFill);
    }
    const bool near = std::max(all.width(), all.height()) < kReach && std::hypot(all.center().x() - at.x(), all.center().y() - at.y()) < kReach;
    return inside || near ? all.width() * all.height() : std::numeric_limits<double>::infinity();
}

double sizeAround(const display::Discs &discs, QPointF at)
{
    for (std::size_t i = 0; i < discs.centres.size(); ++i) {
        const double radius = discs.radii.empty() ? 0 : discs.radii[discs.radii.size() == 1 ? 0 : i];
        if (const QPointF d = discs.centres[i] - at; std::hypot(d.x(), d.y()) <= radius)
            return radius * radius * 4;
    }
    return std::numeric_limits<double>::infinity();
}

/// Where the words of the page itself are: parts of a page have a heading of their own.
std::shared_ptr<const display::Group> ownWords(const DisplayList &figure)
{
    if (!figure.root)
        return nullptr;
    for (const display::Node &node : figure.root->children) {
        const auto *group = std::get_if<std::shared_ptr<const display::Group>>(&node);
        if (group && *group && (*group)->id == QLatin1String("texts"))
            return *group;
    }
    return nullptr;
}

} // namespace

WordsHit findWords(const DisplayList &figure, PageWords which)
{
    WordsHit hit;
    const QString id = idOf(which);
    walk(ownWords(figure), [&](const display::Node &node) {
        const auto *text = std::get_if<display::Text>(&node);
        if (!text || !isLineOf(text->id, id))
            return;
        hit.rect |= boundsOf(*text);
        hit.sizePx = text->sizePx;
        hit.weight = text->weight;
    });
    return hit;
}

std::optional<PageWords> wordsAt(const DisplayList &figure, QPointF at)
{
    for (const PageWords which : {PageWords::Title, PageWords::Subtitle, PageWords::Note}) {
        const QRectF rect = findWords(figure, which).rect;
        if (!rect.isEmpty() && rect.adjusted(-kAir, -kAir, kAir, kAir).contains(at))
            return which;
    }
    return std::nullopt;
}

QString drawnWords(const DisplayList &figure, PageWords which)
{
    QStringList lines;
    const QString id = idOf(which);
    walk(ownWords(figure), [&](const display::Node &node) {
        if (const auto *text = std::get_if<display::Text>(&node); text && isLineOf(text->id, id))
            lines += text->text;
    });
    return lines.join(QLatin1Char(' '));
}

std::optional<PlaceKey> placeAt(const DisplayList &figure, const QString &level, QPointF at)
{
    const QString prefix = level + QLatin1Char('-');
    std::optional<PlaceKey> found;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](const QString &id, double size) {
        if (size < least) {
            least = size;
            found = PlaceKey{level, id.mid(prefix.size()), 0};
        }
    };
    walk(figure.root, [&](const display::Node &node) {
        if (const auto *path = std::get_if<display::Path>(&node); path && path->id.startsWith(prefix))
            consider(path->id, sizeAround(*path, at));
        else if (const auto *discs = std::get_if<display::Discs>(&node); discs && discs->id.startsWith(prefix))
            consider(discs->id, sizeAround(*discs, at));
    });
    return found;
}

AnnotationHit findAnnotation(const DisplayList &figure, int index)
{
    AnnotationHit hit;
    const auto group = groupOf(figure.root, QStringLiteral("annotation-%1").arg(index + 1));
    if (!group)
        return hit;
    hit.index = index;
    bool pointed = false;
    QRectF disc;
    walk(group, [&](const display::Node &node) {
        if (const auto *line = std::get_if<display::Path>(&node); line && !line->points.empty()) {
            hit.place = line->points.front();
            pointed = true;
        } else if (const auto *dot = std::get_if<display::Discs>(&node); dot && !dot->centres.empty() && !dot->radii.empty()) {
            const double r = dot->radii.front();
            disc = QRectF(dot->centres.front() - QPointF(r, r), QSizeF(2 * r, 2 * r));
        } else if (const auto *text = std::get_if<display::Text>(&node)) {
            hit.words |= boundsOf(*text);
        }
    });
    if (!pointed)
        hit.place = disc.center();
    // A number lies in its badge.
    if (disc.intersects(hit.words))
        hit.words |= disc;
    return hit;
}

std::optional<AnnotationHit> annotationAt(const DisplayList &figure, int count, QPointF at)
{
    for (int i = count - 1; i >= 0; --i) {
        const AnnotationHit hit = findAnnotation(figure, i);
        if (hit.index >= 0 && hit.words.adjusted(-kAir, -kAir, kAir, kAir).contains(at))
            return hit;
    }
    return std::nullopt;
}

} // namespace atlas
