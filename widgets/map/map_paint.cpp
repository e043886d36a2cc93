// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_view.h"

#include "widgets/style/application_style.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <span>

// What the map shows: the last frame, and over it what is marked and pointed at.

namespace atlas {

namespace {

/// A selection of up to so many places names the small ones among them.
constexpr std::size_t kNamedSelected = 5;
constexpr double kSmallPx = 40;

} // namespace

void MapView::paintFrame(QPainter &painter) const
{
    if (m_frame.map.isNull())
        return;
    const double scale = m_frame.viewport.metresPerPixel / m_viewport.metresPerPixel;
    const QPointF corner = m_viewport.toCanvas(m_frame.viewport.toMap({0, 0}));
    const bool still = m_frame.viewport == m_viewport;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !still);
    const QRectF target(corner, QSizeF(m_frame.viewport.size) * scale);
    const auto draw = [&](const QImage &image) {
        if (still)
            painter.drawImage(QPointF(0, 0), image);
        else if (!image.isNull())
            painter.drawImage(target, image, QRectF(image.rect()));
    };
    draw(m_frame.map);
    draw(m_frame.over);
}

/// The names of the frame once more: an outline never runs through a word.
void MapView::paintNames(QPainter &painter, const QRectF &part) const
{
    if (!m_frame.scene || m_frame.labels.empty())
        return;
    const double scale = m_frame.viewport.metresPerPixel / m_viewport.metresPerPixel;
    const QPointF corner = m_viewport.toCanvas(m_frame.viewport.toMap({0, 0}));
    const QTransform moved(scale, 0, 0, scale, corner.x(), corner.y());
    std::vector<PlacedLabel> names;
    std::ranges::copy_if(m_frame.labels, std::back_inserter(names), [&](const PlacedLabel &name) { return moved.mapRect(name.rect).intersects(part); });
    painter.save();
    if (m_frame.viewport != m_viewport)
        painter.setTransform(moved, true);
    paintLabels(painter, *m_frame.scene, m_frame.viewport, names);
    painter.restore();
}

/// Of the compared places and of a small selection: those whose outline alone would have to be looked for.
QList<Callout> MapView::smallMarked() const
{
    const auto needsTag = [this](const Callout &callout) {
        const QRectF &place = callout.place;
        const bool isSmall = !place.isEmpty() && std::max(place.width(), place.height()) < kSmallPx;
        const bool isNamed = m_frame.scene && std::ranges::any_of(m_frame.labels, [&](const PlacedLabel &l) {
            return m_frame.scene->labels[l.label].text == callout.name && l.rect.intersects(place.adjusted(-kSmallPx, -kSmallPx, kSmallPx, kSmallPx));
        });
        return isSmall && !isNamed;
    };
    QList<Callout> small = m_compared.callouts(m_viewport);
    if (m_selected.size() <= kNamedSelected && m_session.table() >= 0) {
        const PlaceTable &table = m_session.data()->tables()[static_cast<std::size_t>(m_session.table())];
        for (const std::uint32_t row : m_selected) {
            if (!m_session.comparedIndex(static_cast<int>(row)))
                small << Callout{placeRect(static_cast<int>(row)), table.name(static_cast<int>(row), m_session.view().language), {}};
        }
    }
    small.removeIf([&](const Callout &callout) { return !needsTag(callout); });
    return small;
}

/// Outlines of what is selected, compared and pointed at; on a map of discs also rings around theirs.
void MapView::paintMarked(QPainter &painter) const
{
    const ThemeTokens &theme = style::tokens();
    const auto ring = [&](std::span<const std::uint32_t> areas, const QColor &colour, double width) {
        if (!m_scene->symbols.isEmpty())
            paintSymbolRings(painter, m_scene->symbols, m_viewport, areas, colour, width, theme);
    };
    Highlight selected, hovered;
    if (m_selected.size() <= kDrawnDirectly)
        selected.selected = m_selected;
    if (const auto row = m_session.hoveredRow(); row && static_cast<std::size_t>(*row) < shapes()->areaCount())
        hovered.hovered = static_cast<std::uint32_t>(*row);
    paintHighlight(painter, *shapes(), m_viewport, selected, theme);
    ring(selected.selected, theme.accent, 2);
    m_compared.paint(painter, m_viewport);
    paintHighlight(painter, *shapes(), m_viewport, hovered, theme);
    if (hovered.hovered != kNoArea)
        ring(std::span(&hovered.hovered, 1), theme.ink, 2);
}

void MapView::paintEvent(QPaintEvent *event)
{
    if (m_scene && !qFuzzyCompare(m_viewport.dpr, devicePixelRatioF())) {
        m_viewport.dpr = devicePixelRatioF();
        requestFrame();
    }
    if (m_scene && m_frame.map.isNull() && !size().isEmpty()) {
        FrameJob job{++m_generation, m_scene, m_viewport, {}};
        if (m_selected.size() > kDrawnDirectly)
            job.selected = m_selected;
        m_frame = drawFrame(job);
        QMetaObject::invokeMethod(this, &MapView::frameShown, Qt::QueuedConnection);
    }
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    painter.fillRect(event->rect(), theme.canvas);
    paintFrame(painter);
    if (shapes()) {
        paintMarked(painter);
        if (!m_selected.empty() || m_session.hoveredRow() || !m_compared.isEmpty() || !m_frame.over.isNull())
            paintNames(painter, event->rect());
        if (const QList<Callout> small = smallMarked(); !small.isEmpty()) {
            QList<QRectF> taken = m_panels;
            for (const PlacedLabel &name : m_frame.labels)
                taken << name.rect;
            paintCallouts(painter, small, QRectF(rect()).adjusted(6, 6, -6, -6), taken);
        }
    }
    paintRubber(painter);
    if (m_ringShown) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapView::paintRubber(QPainter &painter) const
{
    if (!m_rubber || m_rubberPath.size() < 2)
        return;
    const ThemeTokens &theme = style::tokens();
    QColor tint = theme.accent;
    tint.setAlpha(28);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(tint);
    if (*m_rubber == Tool::Rectangle)
        painter.drawRect(QRectF(m_rubberPath.first(), m_rubberPath.last()).normalized());
    else
        painter.drawPolygon(m_rubberPath);
}

} // namespace atlas
