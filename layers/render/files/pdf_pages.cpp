// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_pages.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int kUnitsPerInch = 96;
/// Dots of 0.004 mm. Everything is drawn in whole dots: the writer gives nine digits to any other number, and the
/// borders of a page of municipalities then take three times the room.
constexpr int kDotsPerUnit = 64;

/// The same drawing in dots.
class Enlarged {
public:
    std::shared_ptr<const display::Group> operator()(const display::Group &group) const
    {
        auto result = std::make_shared<display::Group>(display::Group{{}, {}, {}, rect(group.clip), {}});
        result->children.reserve(group.children.size());
        for (const display::Node &node : group.children)
            std::visit([&](const auto &child) { add(child, *result); }, node);
        return result;
    }

private:
    static double length(double units) { return units * kDotsPerUnit; }
    static QPointF dot(QPointF p) { return {std::round(p.x() * kDotsPerUnit), std::round(p.y() * kDotsPerUnit)}; }
    static QRectF rect(const QRectF &r) { return r.isNull() ? QRectF() : QRectF(r.topLeft() * kDotsPerUnit, r.size() * kDotsPerUnit); }

    static std::vector<display::Stroke> strokes(std::vector<display::Stroke> list)
    {
        for (display::Stroke &stroke : list) {
            stroke.width = length(stroke.width);
            std::ranges::transform(stroke.dashes, stroke.dashes.begin(), length);
        }
        return list;
    }

    /// Without the points that fall on the one before.
    static void add(const display::Path &path, display::Group &group)
    {
        display::Path result;
        result.closed = path.closed;
        result.fill = path.fill;
        if (auto *hatch = std::get_if<display::Hatch>(&result.fill)) {
            hatch->spacing = length(hatch->spacing);
            hatch->width = length(hatch->width);
            hatch->crossSpacing = length(hatch->crossSpacing);
            hatch->crossWidth = length(hatch->crossWidth);
        }
        result.strokes = strokes(path.strokes);
        result.points.reserve(path.points.size());
        for (std::size_t s = 0; s + 1 < path.start.size(); ++s) {
            for (std::uint32_t i = path.start[s]; i < path.start[s + 1]; ++i) {
                const QPointF p = dot(path.points[i]);
                if (result.points.size() == result.start.back() || result.points.back() != p)
                    result.points.push_back(p);
            }
            result.start.push_back(static_cast<std::uint32_t>(result.points.size()));
        }
        group.children.emplace_back(std::move(result));
    }

    static void add(display::Discs discs, display::Group &group)
    {
        std::ranges::transform(discs.centres, discs.centres.begin(), dot);
        std::ranges::transform(discs.radii, discs.radii.begin(), length);
        discs.strokes = strokes(std::move(discs.strokes));
        group.children.emplace_back(std::move(discs));
    }

    static void add(display::Text text, display::Group &group)
    {
        text.anchor = dot(text.anchor);
        text.sizePx = length(text.sizePx);
        group.children.emplace_back(std::move(text));
    }

    static void add(display::Image image, display::Group &group)
    {
        image.rect = rect(image.rect);
        group.children.emplace_back(std::move(image));
    }

    void add(const std::shared_ptr<const display::Group> &child, display::Group &group) const
    {
        if (child)
            group.children.emplace_back((*this)(*child));
    }
};

QPageLayout layoutOf(const QSizeF &size)
{
    return {QPageSize(size / kUnitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()};
}

} // namespace

struct PdfPages::Drawing {
    explicit Drawing(QIODevice &device) : writer(&device) {}
    QPdfWriter writer;
    QPainter painter;
};

PdfPages::PdfPages(QIODevice &device) : m_device(device) {}

PdfPages::~PdfPages() = default;

bool PdfPages::add(const DisplayList &page)
{
    const bool first = !m_drawing;
    if (first) {
        m_drawing = std::make_unique<Drawing>(m_device);
        m_drawing->writer.setResolution(kUnitsPerInch * kDotsPerUnit);
    }
    m_drawing->writer.setPageLayout(layoutOf(page.size));
    if (first ? !m_drawing->painter.begin(&m_drawing->writer) : !m_drawing->writer.newPage())
        return false;
    DisplayList dots;
    dots.size = page.size * kDotsPerUnit;
    dots.background = page.background;
    if (page.root)
        dots.root = Enlarged{}(*page.root);
    paint(dots, m_drawing->painter);
    return true;
}

bool PdfPages::end()
{
    return m_drawing && m_drawing->painter.end();
}

} // namespace atlas
