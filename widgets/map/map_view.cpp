// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_view.h"

#include "widgets/map/map_fit.h"
#include "widgets/style/application_style.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

constexpr double kNearestMetresPerPixel = 0.5;
/// As far as an outline reaches beyond its place: a small one has a ring around it. Logical pixels.
constexpr int kReach = 20;
/// How far what is not meant is mixed with the canvas.
constexpr double kPaled = 0.72;
/// Of its height, to messages that come and go; what takes more takes it from the map. Logical pixels.
constexpr int kMostLent = 96;
/// Opacity of discs that are not meant.
constexpr int kPaledAlpha = 40;

/// What is not meant is paled: the area, or on a map of discs the disc.
void paleAllBut(MapScene &scene, const std::vector<bool> &meant)
{
    MapSymbols &symbols = scene.symbols;
    if (!symbols.isEmpty()) {
        const auto styles = static_cast<int>(symbols.styles.size());
        for (int i = 0; i < styles; ++i) {
            SymbolColours paled = symbols.styles[static_cast<std::size_t>(i)];
            paled.fill.setAlpha(kPaledAlpha);
            paled.line.setAlpha(kPaledAlpha);
            symbols.styles.push_back(paled);
        }
        for (MapSymbol &symbol : symbols.discs) {
            if (!meant[symbol.area])
                symbol.style += styles;
        }
        return;
    }
    for (std::size_t i = 0; i < meant.size(); ++i) {
        if (meant[i] || scene.fill[i] == 0)
            continue;
        scene.fill[i] = style::mixed(QColor::fromRgb(scene.fill[i]), scene.theme.canvas, kPaled).rgb();
        if (i < scene.patterns.of.size())
            scene.patterns.of[i] = kNoPattern;
    }
}

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
    connect(&session, &AtlasSession::mapChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::overlaysChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::themeChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::languageChanged, this, &MapView::takeScene);
    connect(&session, &AtlasSession::selectionChanged, this, &MapView::takeSelection);
    connect(&session, &AtlasSession::comparedChanged, this, [this] {
        m_compared.take(m_session);
        update();
    });
    connect(&session, &AtlasSession::hoveredGroupChanged, this, &MapView::showEmphasis);
    connect(&session, &AtlasSession::extentChanged, this, [this](const Extent &extent) {
        m_whole = extent.heightM <= 0;
        moveTo(fromExtent(extent));
    });
    connect(&session, &AtlasSession::hoveredChanged, this, [this](std::optional<int> row, std::optional<int> before) {
        if (row != m_pointed)
            m_pointed.reset();
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
    showCursor();
    Q_EMIT toolChanged(tool);
}

void MapView::setPicking(bool picking)
{
    if (m_picking == picking)
        return;
    m_picking = picking;
    showCursor();
}

void MapView::showCursor() { setCursor(m_picking ? Qt::PointingHandCursor : m_tool == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor); }

void MapView::setPanels(const QMargins &margins, const QList<QRectF> &panels)
{
    if (m_margins == margins && m_panels == panels)
        return;
    m_margins = margins;
    m_panels = panels;
    if (m_whole && !m_held)
        moveTo(whole());
}

void MapView::setHeld(bool held)
{
    m_held = held && m_whole && isVisible() ? std::optional(m_viewport) : std::nullopt;
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
    m_held.reset();
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
    m_compared.take(m_session);
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
    showEmphasis();
}

/// Pales all but the class or the group that is pointed at elsewhere.
void MapView::showEmphasis()
{
    if (!m_plainScene)
        return;
    m_scene = m_plainScene;
    const std::vector<int> &group = m_session.hoveredGroup();
    if (m_emphasis || !group.empty()) {
        auto scene = std::make_shared<MapScene>(*m_plainScene);
        std::vector<bool> meant(scene->fill.size(), false);
        for (const int row : group)
            meant[static_cast<std::size_t>(row)] = true;
        for (std::size_t i = 0; m_emphasis && i < meant.size(); ++i)
            meant[i] = i < scene->groupOf.size() && scene->groupOf[i] == *m_emphasis;
        paleAllBut(*scene, meant);
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
    if (!row)
        return;
    const QRectF disc = m_scene ? symbolRect(m_scene->symbols, m_viewport, static_cast<std::uint32_t>(*row)) : QRectF();
    update(placeRect(*row).united(disc).adjusted(-kReach, -kReach, kReach, kReach).toAlignedRect());
}

void MapView::resizeEvent(QResizeEvent *)
{
    Viewport next = m_viewport;
    if (m_whole && m_held && m_held->size.width() == width() && m_held->size.height() - height() <= kMostLent && m_held->size.height() >= height()) {
        // Only the top edge moved.
        next = *m_held;
        next.centre.ry() -= (m_held->size.height() - height()) / 2.0 * m_held->metresPerPixel;
    } else if (m_whole) {
        m_held.reset();
        next = whole();
    }
    next.size = size();
    moveTo(next);
}

} // namespace atlas
