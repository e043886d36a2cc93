// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_view.h"

#include "widgets/map/map_fit.h"
#include "widgets/style/application_style.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

/// More selected places than this are drawn by the worker, not while pointing.
constexpr std::size_t kDrawnDirectly = 48;
constexpr double kNearestMetresPerPixel = 0.5;
/// As far as an outline reaches beyond its place: a small one has a ring around it. Logical pixels.
constexpr int kReach = 20;
/// A selection of up to so many places names the small ones among them.
constexpr std::size_t kNamedSelected = 5;
constexpr double kSmallPx = 40;

} // namespace

MapView::MapView(AtlasSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("mapView"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(240, 240);
    connect(&m_renderer, &FrameRenderer::frameReady, this, &MapView::showFrame);
    connect(&session, &AtlasSession::dataChanged, this, [this] {
        forgetFrame();
        m_whole = m_session.view().extent.heightM <= 0;
        takeScene();
    });
    connect(&session, &AtlasSession::classificationChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::overlaysChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::themeChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::languageChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::selectionChanged, this, &MapView::takeSelection);
    connect(&session, &AtlasSession::extentChanged, this, [this](const Extent &extent) {
        m_whole = extent.heightM <= 0;
        moveTo(fromExtent(extent));
    });
    connect(&session, &AtlasSession::hoveredChanged, this, [this](std::optional<int> row, std::optional<int> before) {
        updatePlace(before);
        updatePlace(row);
    });
    m_whole = session.view().extent.heightM <= 0;
    takeScene();
}

const ArcMap *MapView::shapes() const
{
    return m_scene ? m_scene->shapes.get() : nullptr;
}

QRectF MapView::freeRect() const
{
    const QRectF room = QRectF(rect()).marginsRemoved(QMarginsF(m_margins));
    return room.width() > 80 && room.height() > 80 ? room : QRectF(rect()).adjusted(8, 8, -8, -8);
}

Viewport MapView::whole() const
{
    if (shapes())
        return fitAround(*shapes(), size(), devicePixelRatioF(), freeRect(), m_panels);
    Viewport empty;
    empty.size = size();
    empty.dpr = devicePixelRatioF();
    return empty;
}

Viewport MapView::fromExtent(const Extent &extent) const
{
    if (extent.heightM <= 0)
        return whole();
    Viewport shown;
    shown.size = size();
    shown.dpr = devicePixelRatioF();
    shown.centre = {extent.centreX, extent.centreY};
    shown.metresPerPixel = extent.heightM / std::max(1, height());
    return shown;
}

void MapView::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    setCursor(tool == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
    Q_EMIT toolChanged(tool);
}

void MapView::setPanels(const QMargins &margins, const QList<QRectF> &panels)
{
    if (m_margins == margins && m_panels == panels)
        return;
    m_margins = margins;
    m_panels = panels;
    if (m_whole)
        moveTo(whole());
}

void MapView::moveTo(const Viewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    update();
    requestFrame();
    Q_EMIT viewportChanged();
}

void MapView::fit()
{
    m_whole = true;
    m_session.setExtent({});
    moveTo(whole());
}

void MapView::zoomBy(double factor) { zoomAt(factor, freeRect().center()); }

void MapView::zoomAt(double factor, QPointF about)
{
    if (!shapes())
        return;
    const double widest = 2.5 * std::max(shapes()->bounds().width() / width(), shapes()->bounds().height() / height());
    const double wanted = std::clamp(m_viewport.metresPerPixel / factor, kNearestMetresPerPixel, widest);
    const Viewport next = m_viewport.zoomed(m_viewport.metresPerPixel / wanted, about);
    m_session.setExtent({next.centre.x(), next.centre.y(), next.metresPerPixel * height()});
}

void MapView::panBy(QPointF delta)
{
    if (!shapes())
        return;
    // The middle of the canvas stays on the map: one cannot lose it.
    const Box &all = shapes()->bounds();
    const double x = std::clamp(m_viewport.centre.x() - delta.x() * m_viewport.metresPerPixel, all.minX, all.maxX);
    const double y = std::clamp(m_viewport.centre.y() + delta.y() * m_viewport.metresPerPixel, all.minY, all.maxY);
    m_session.setExtent({x, y, m_viewport.metresPerPixel * height()});
}

void MapView::zoomToRows(const std::vector<int> &rows)
{
    Box box;
    for (const int row : rows) {
        if (shapes() && row >= 0 && static_cast<std::size_t>(row) < shapes()->areaCount())
            box.add(shapes()->areaBox(static_cast<std::size_t>(row)));
    }
    if (box.isEmpty())
        return;
    // A third of the room for the place: its neighbours tell where it lies.
    const double margin = std::max(box.width(), box.height());
    box.add(Point{box.minX - margin, box.minY - margin});
    box.add(Point{box.maxX + margin, box.maxY + margin});
    const double metresPerPixel = std::max({box.width() / width(), box.height() / height(), kNearestMetresPerPixel});
    m_session.setExtent({box.centre().x, box.centre().y, metresPerPixel * height()});
}

QRectF MapView::placeRect(int row) const
{
    if (!shapes() || row < 0 || static_cast<std::size_t>(row) >= shapes()->areaCount())
        return {};
    const Box &box = shapes()->areaBox(static_cast<std::size_t>(row));
    if (box.isEmpty())
        return {};
    return QRectF(m_viewport.toCanvas({box.minX, box.maxY}), m_viewport.toCanvas({box.maxX, box.minY}));
}

void MapView::takeScene()
{
    m_plainScene = m_session.table() < 0 ? nullptr : makeScene(*m_session.data(), m_session.view(), m_session.classified());
    m_scene = m_plainScene;
    m_emphasis.reset();
    if (!m_scene)
        forgetFrame();
    m_selected.clear();
    for (const int row : m_session.selectedRows())
        m_selected.push_back(static_cast<std::uint32_t>(row));
    if (m_whole)
        m_viewport = whole();
    requestFrame();
    if (!m_scene)
        update();
    Q_EMIT viewportChanged();
}

void MapView::takeSelection()
{
    const bool large = m_selected.size() > kDrawnDirectly;
    m_selected.clear();
    for (const int row : m_session.selectedRows())
        m_selected.push_back(static_cast<std::uint32_t>(row));
    if (large || m_selected.size() > kDrawnDirectly)
        requestFrame();
    update();
}

void MapView::setEmphasis(std::optional<int> classIndex)
{
    if (m_emphasis == classIndex || !m_plainScene)
        return;
    m_emphasis = classIndex;
    m_scene = m_plainScene;
    if (classIndex) {
        auto scene = std::make_shared<MapScene>(*m_plainScene);
        const auto &classOf = m_session.classified().classOf;
        for (std::size_t i = 0; i < scene->fill.size() && i < classOf.size(); ++i) {
            if (classOf[i] != *classIndex && scene->fill[i] != 0)
                scene->fill[i] = style::mixed(QColor::fromRgb(scene->fill[i]), scene->theme.canvas, 0.72).rgb();
        }
        m_scene = std::move(scene);
    }
    requestFrame();
}

/// Shows nothing, and takes none of the frames that are still under way.
void MapView::forgetFrame()
{
    m_frame = Frame{m_generation, {}, {}, {}, {}, {}};
}

void MapView::requestFrame()
{
    if (!m_scene || size().isEmpty())
        return;
    FrameJob job{++m_generation, m_scene, m_viewport, {}};
    if (m_selected.size() > kDrawnDirectly)
        job.selected = m_selected;
    // Nothing is shown yet: paintEvent draws the first frame itself, so that there is never an empty window.
    if (!m_frame.map.isNull())
        m_renderer.request(std::move(job));
    else
        update();
}

void MapView::showFrame(const Frame &frame)
{
    if (frame.generation <= m_frame.generation || !m_scene)
        return;
    m_frame = frame;
    update();
    if (frame.generation == m_generation)
        Q_EMIT frameShown();
}

void MapView::updatePlace(std::optional<int> row)
{
    if (row)
        update(placeRect(*row).adjusted(-kReach, -kReach, kReach, kReach).toAlignedRect());
}

void MapView::resizeEvent(QResizeEvent *)
{
    Viewport next = m_whole ? whole() : m_viewport;
    next.size = size();
    moveTo(next);
}

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

/// Of a small selection: the places whose outline alone would have to be looked for.
QList<Callout> MapView::smallSelected() const
{
    QList<Callout> small;
    if (m_selected.size() > kNamedSelected || m_session.table() < 0)
        return small;
    const PlaceTable &table = m_session.data()->tables()[static_cast<std::size_t>(m_session.table())];
    for (const std::uint32_t row : m_selected) {
        const QRectF place = placeRect(static_cast<int>(row));
        const QString name = table.name(static_cast<int>(row), m_session.view().language);
        const bool named = m_frame.scene && std::ranges::any_of(m_frame.labels, [&](const PlacedLabel &l) { return m_frame.scene->labels[l.label].text == name; });
        if (!place.isEmpty() && !named && std::max(place.width(), place.height()) < kSmallPx)
            small << Callout{place, name};
    }
    return small;
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
        Highlight highlight;
        if (m_selected.size() <= kDrawnDirectly)
            highlight.selected = m_selected;
        if (const auto row = m_session.hoveredRow(); row && static_cast<std::size_t>(*row) < shapes()->areaCount())
            highlight.hovered = static_cast<std::uint32_t>(*row);
        paintHighlight(painter, *shapes(), m_viewport, highlight, theme);
        if (!highlight.selected.empty() || highlight.hovered != kNoArea || !m_frame.over.isNull())
            paintNames(painter, event->rect());
        if (const QList<Callout> small = smallSelected(); !small.isEmpty()) {
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
