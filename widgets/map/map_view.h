// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/render/map_scene.h"
#include "widgets/map/compared_places.h"
#include "widgets/map/frame_renderer.h"
#include "widgets/map/map_callouts.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace atlas {

/// The map. Shows the last frame transformed at once and asks a worker for the sharp one; hover and selection
/// lie over it and never redraw it. Reads and writes only the session.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// What dragging with the plain left button does. Shift always draws a rectangle. What is drawn around or
    /// pressed becomes the selection; with Ctrl it is added, with Alt removed.
    enum class Tool { Pan, Rectangle, Lasso };

    explicit MapView(AtlasSession &session, QWidget *parent = nullptr);
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// What lies on the canvas: the whole map is fitted between it, inside the margins. Logical pixels.
    void setPanels(const QMargins &margins, const QList<QRectF> &panels);
    /// Shows one class strongly and pales the others; nullopt = all alike; −1 = places without a figure.
    void setEmphasis(std::optional<int> classIndex);
    /// The next press picks a place and changes nothing else; Esc ends it.
    void setPicking(bool picking);

    void fit();
    void zoomBy(double factor);
    void zoomToRow(int row) { zoomToRows({row}); }
    /// The places and as much around them.
    void zoomToRows(const std::vector<int> &rows);
    /// Canvas rectangle of a place's box; empty if nothing is drawn.
    [[nodiscard]] QRectF placeRect(int row) const;
    [[nodiscard]] double largestSymbolPx() const { return m_scene ? symbolRadius(m_scene->symbols, m_viewport) : 0; }
    /// The place that is hovered because of the pointer or a key here, not in a chart or list.
    [[nodiscard]] std::optional<int> pointed() const { return m_pointed; }
    /// While held the map stays where it is on the screen though something takes a strip off its top.
    void setHeld(bool held);

Q_SIGNALS:
    void viewportChanged();
    void toolChanged(atlas::MapView::Tool tool);
    /// The place that was pressed while picking; nullopt if it was given up.
    void picked(std::optional<int> row);
    void frameShown();      ///< the sharp frame of the present viewport

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const ArcMap *shapes() const;
    [[nodiscard]] QRectF freeRect() const;
    [[nodiscard]] Viewport whole() const;
    [[nodiscard]] Viewport fromExtent(const Extent &extent) const;
    void moveTo(const Viewport &viewport);
    void zoomAt(double factor, QPointF about);
    void panBy(QPointF delta);
    void takeScene();
    void takeSelection();
    void showEmphasis();
    void forgetFrame();
    void requestFrame();
    void showFrame(const Frame &frame);
    void updatePlace(std::optional<int> row);
    void paintFrame(QPainter &painter) const;
    void paintMarked(QPainter &painter) const;
    void paintNames(QPainter &painter, const QRectF &part) const;
    [[nodiscard]] QList<Callout> smallMarked() const;
    void paintRubber(QPainter &painter) const;
    [[nodiscard]] std::optional<int> rowAt(QPointF canvas) const;
    void showCursor();
    void pick(std::optional<int> row, SelectMode mode);
    void finishRubber(SelectMode mode);
    void hover(std::optional<int> row);
    void stepPlace(int step);
    bool nativeGesture(QEvent *event), gesture(QEvent *event);
    AtlasSession &m_session;
    std::shared_ptr<const MapScene> m_scene, m_plainScene;  ///< plain: without emphasis
    Viewport m_viewport;
    QMargins m_margins;
    QList<QRectF> m_panels;
    bool m_whole = true;            ///< shows everything: follows resizing
    Tool m_tool = Tool::Pan;
    std::optional<int> m_emphasis, m_pointed;
    Frame m_frame;
    std::uint64_t m_generation = 0;
    std::vector<std::uint32_t> m_selected;
    ComparedPlaces m_compared;
    bool m_picking = false, m_dragging = false, m_ringShown = false;
    std::optional<Viewport> m_held; ///< as it was
    std::optional<QPointF> m_press;
    QPointF m_last;
    std::optional<Tool> m_rubber;
    QPolygonF m_rubberPath;
    FrameRenderer m_renderer;       ///< last: its thread ends before the rest goes
};

} // namespace atlas
