// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_host.h"

#include "layers/render/charts/ranking_chart.h"
#include "layers/view/describe.h"
#include "widgets/charts/chart_layers.h"
#include "widgets/charts/class_bounds.h"
#include "widgets/style/select_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

// What mouse and keys do in a chart.

namespace atlas {

namespace {

constexpr double kReach = 8;            ///< px around a point that still mean it
constexpr double kTouch = 24;           ///< px, the least a finger can hit
constexpr int kWheelRows = 3;

QRectF touchable(const QRectF &grip)
{
    const double wide = std::max(0.0, kTouch - grip.width()) / 2, high = std::max(0.0, kTouch - grip.height()) / 2;
    return grip.adjusted(-wide, -high, wide, high);
}

} // namespace

bool ChartHost::canBrush() const
{
    return m_kind == ChartKind::Ranking || m_kind == ChartKind::Distribution || m_kind == ChartKind::Relation;
}

int ChartHost::handleAt(QPointF at) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (const ChartHandle &handle : m_picture.drawing->handles) {
        const double away = std::abs(handle.grip.center().x() - at.x());
        if (touchable(handle.grip).contains(at) && away < least) {
            least = away;
            nearest = handle.index;
        }
    }
    return nearest;
}

void ChartHost::hoverAt(QPointF at)
{
    if (!isCurrent())
        return clearHover();
    const ChartDrawing &drawing = *m_picture.drawing;
    const int handle = handleAt(at);
    viewport()->setCursor(handle >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    const auto mark = handle >= 0 ? std::nullopt : markAt(drawing, at, kReach);
    m_pointed = true;
    if (mark && drawing.places[static_cast<std::size_t>(*mark)].row >= 0) {
        m_session.setHoveredRow(drawing.places[static_cast<std::size_t>(*mark)].row);
        showCard(true);
        return;
    }
    const int group = handle >= 0 ? -1 : groupAt(drawing, at);
    if (group < 0)
        return clearHover();
    m_session.setHoveredGroup(drawing.groups[static_cast<std::size_t>(group)].rows);
    viewport()->setToolTip(drawing.groups[static_cast<std::size_t>(group)].label);
}

void ChartHost::clearHover()
{
    viewport()->setToolTip({});
    m_session.setHoveredRow(std::nullopt);
    m_session.setHoveredGroup({});
    m_pointed = false;
    showCard(false);
}

void ChartHost::pick(std::vector<int> rows, Qt::KeyboardModifiers keys)
{
    SelectMode mode = selectModeFor(keys);
    // Ctrl on what is selected already takes it out: a press toggles.
    if (mode == SelectMode::Add) {
        std::vector<int> selected = m_session.selectedRows();
        std::sort(selected.begin(), selected.end());
        std::sort(rows.begin(), rows.end());
        if (std::includes(selected.begin(), selected.end(), rows.begin(), rows.end()))
            mode = SelectMode::Remove;
    }
    m_session.select(rows, mode);
}

void ChartHost::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isCurrent())
        return;
    m_press = Press{event->position(), handleAt(event->position()), false, {}};
    if (m_press->handle >= 0) {
        m_bound = m_press->handle;
        markBound(m_bound);
    }
}

void ChartHost::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press)
        return hoverAt(event->position());
    if (!isCurrent())
        return endPress();
    if (m_press->handle >= 0) {
        const double x = std::clamp(event->position().x(), m_picture.drawing->x.from, m_picture.drawing->x.to);
        const double perPixel = std::abs(valueAt({x + 1, 0}).x() - valueAt({x, 0}).x());
        const Indicator *indicator = m_session.data()->indicator(m_session.view().indicator);
        moveBound(m_press->handle, valueAt({x, 0}).x(), boundStep(indicator ? indicator->decimals : 0, perPixel));
        markBound(m_press->handle, x);
    } else if (m_press->brushing || (canBrush() && (event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance())) {
        brushTo(event->position());
    }
}

void ChartHost::brushTo(QPointF at)
{
    if (!m_press->brushing)
        clearHover();
    m_press->brushing = true;
    m_press->brush = QRectF(m_press->at, at).normalized() & QRectF(QPointF(), m_picture.drawing->size);
    m_overlay->setBrush(m_press->brush);
    if (!m_frame.isActive())
        m_frame.start();
}

void ChartHost::endPress()
{
    m_press.reset();
    m_frame.stop();
    m_overlay->setBrush({});
}

void ChartHost::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *m_press;
    endPress();
    if (press.handle >= 0) {
        markBound(m_bound);
        return;
    }
    if (!isCurrent())
        return;
    const ChartDrawing &drawing = *m_picture.drawing;
    if (press.brushing) {
        m_session.setHoveredGroup({});
        m_session.select(rowsIn(drawing, press.brush), selectModeFor(event->modifiers()));
        return;
    }
    const auto mark = markAt(drawing, event->position(), kReach);
    const int group = groupAt(drawing, event->position());
    if (mark && drawing.places[static_cast<std::size_t>(*mark)].row >= 0)
        pick({drawing.places[static_cast<std::size_t>(*mark)].row}, event->modifiers());
    else if (group >= 0)
        pick(drawing.groups[static_cast<std::size_t>(group)].rows, event->modifiers());
    else if (!mark && selectModeFor(event->modifiers()) == SelectMode::Replace)
        m_session.setSelection({});
}

void ChartHost::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isCurrent())
        return;
    const auto mark = markAt(*m_picture.drawing, event->position(), kReach);
    if (mark && m_picture.drawing->places[static_cast<std::size_t>(*mark)].row >= 0)
        Q_EMIT placeActivated(m_picture.drawing->places[static_cast<std::size_t>(*mark)].row);
}

bool ChartHost::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_press)
        clearHover();
    return QChartView::viewportEvent(event);
}

void ChartHost::wheelEvent(QWheelEvent *event)
{
    if (m_kind != ChartKind::Ranking || !m_picture.drawing || event->angleDelta().y() == 0)
        return event->ignore();
    const int rows = event->angleDelta().y() > 0 ? -kWheelRows : kWheelRows;
    // Upwards over the top one is back at the condensed form.
    scrollTo(m_first <= 0 && rows < 0 ? -1 : std::max(0, m_first + (m_first < 0 ? 0 : rows)));
    event->accept();
}

void ChartHost::moveBound(int index, double value, double step)
{
    const ClassifiedFigures &classified = m_session.classified();
    ClassificationSpec spec = m_session.view().classification;
    const auto next = withBoundAt(classified.upper, classified.lower, index, value, step);
    if (next == classified.upper)
        return;
    spec.scheme = Scheme::Manual;
    spec.manual = next;
    m_session.setClassification(spec);
}

/// Shows which bound is meant; where the drawing has it, or where the hand is.
void ChartHost::markBound(int index, std::optional<double> x)
{
    const auto &handles = m_picture.drawing->handles;
    const auto handle = std::find_if(handles.begin(), handles.end(), [index](const ChartHandle &h) { return h.index == index; });
    const auto &upper = m_session.classified().upper;
    if (index < 0 || handle == handles.end() || static_cast<std::size_t>(index) >= upper.size() || (!hasFocus() && !m_press))
        return m_overlay->setBound({});
    const QString label = Describe(m_session.view().language).number(upper[static_cast<std::size_t>(index)], m_session.classified().decimals);
    m_overlay->setBound(BoundMark{x.value_or(handle->grip.center().x()), handle->grip.center().y(), m_picture.drawing->plot.bottom(), label});
}

bool ChartHost::boundKey(QKeyEvent *event)
{
    const int count = static_cast<int>(m_picture.drawing->handles.size());
    if (count == 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return false;
    const int way = event->key() == Qt::Key_Right ? 1 : -1;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_bound >= 0) {
        const Indicator *indicator = m_session.data()->indicator(m_session.view().indicator);
        const double step = boundStep(indicator ? indicator->decimals : 0, 0);
        moveBound(m_bound, m_session.classified().upper[static_cast<std::size_t>(m_bound)] + way * step, step);
    } else {
        m_bound = m_bound < 0 ? (way > 0 ? 0 : count - 1) : std::clamp(m_bound + way, 0, count - 1);
    }
    markBound(m_bound);
    return true;
}

bool ChartHost::scrollKey(QKeyEvent *event)
{
    if (m_kind != ChartKind::Ranking)
        return false;
    switch (event->key()) {
    case Qt::Key_PageDown: scrollTo(m_first < 0 ? 0 : m_first + listPage()); return true;
    case Qt::Key_PageUp: scrollTo(m_first <= 0 ? -1 : std::max(0, m_first - listPage())); return true;
    case Qt::Key_Home: scrollTo(-1); return true;
    case Qt::Key_End: scrollTo(m_scroll->maximum()); return true;
    default: return false;
    }
}

/// The next place along an axis of the chart; in the ranking the next of the whole list.
void ChartHost::stepPlace(int across, int up)
{
    const ChartDrawing &drawing = *m_picture.drawing;
    std::vector<int> order;     // rows
    if (m_kind == ChartKind::Ranking) {
        order = rankingOf(*m_picture.content).data.order;
    } else {
        std::vector<const ChartMark *> marks;
        for (const ChartMark &mark : drawing.places) {
            if (mark.row >= 0)
                marks.push_back(&mark);
        }
        std::stable_sort(marks.begin(), marks.end(), [across](const ChartMark *a, const ChartMark *b) {
            return across != 0 ? a->anchor.x() < b->anchor.x() : a->anchor.y() > b->anchor.y();
        });
        for (const ChartMark *mark : marks)
            order.push_back(mark->row);
    }
    if (order.empty())
        return;
    const int step = m_kind == ChartKind::Ranking ? across - up : across + up, last = static_cast<int>(order.size()) - 1;
    const auto indexOf = [&](int row) { return static_cast<int>(std::find(order.begin(), order.end(), row) - order.begin()); };
    int at = step > 0 ? -1 : last + 1;
    if (const auto hovered = m_session.hoveredRow(); hovered && indexOf(*hovered) <= last)
        at = indexOf(*hovered);
    else if (const auto selected = m_session.selectedRows(); !selected.empty() && indexOf(selected.front()) <= last)
        at = indexOf(selected.front()) - step;
    at = std::clamp(at + step, 0, last);
    m_pointed = true;
    const int row = order[static_cast<std::size_t>(at)];
    m_session.setHoveredRow(row);
    const bool seen = static_cast<std::size_t>(row) < drawing.markOfRow.size() && drawing.markOfRow[static_cast<std::size_t>(row)] >= 0;
    if (seen)
        showCard(true);
    else if (m_kind == ChartKind::Ranking)
        scrollTo(rankingFirstRowAround(rankingOf(*m_picture.content), row, listPage()));
}

void ChartHost::stepGroup(int step)
{
    const auto &groups = m_picture.drawing->groups;
    const auto lit = std::find_if(groups.begin(), groups.end(), [this](const ChartGroup &g) { return g.rows == m_session.hoveredGroup(); });
    const int last = static_cast<int>(groups.size()) - 1;
    int at = lit == groups.end() ? (step > 0 ? -1 : last + 1) : static_cast<int>(lit - groups.begin());
    // Empty bars light nothing up.
    do {
        at += step;
    } while (at >= 0 && at <= last && groups[static_cast<std::size_t>(at)].rows.empty());
    if (at >= 0 && at <= last)
        m_session.setHoveredGroup(groups[static_cast<std::size_t>(at)].rows);
}

/// @return false if there was nothing to give up.
bool ChartHost::escape()
{
    if (m_press) {
        endPress();
        m_session.setHoveredGroup({});
    } else if (m_bound >= 0) {
        m_bound = -1;
        markBound(-1);
    } else if (!m_session.view().selection.isEmpty() || m_session.hoveredRow() || !m_session.hoveredGroup().empty()) {
        m_session.setSelection({});
        clearHover();
    } else {
        return false;
    }
    return true;
}

void ChartHost::keyPressEvent(QKeyEvent *event)
{
    // With nothing here to give up, Escape is for who is around.
    if (event->key() == Qt::Key_Escape)
        return event->setAccepted(escape());
    if (!isCurrent() || boundKey(event) || scrollKey(event))
        return;
    const bool bars = m_kind == ChartKind::Distribution && !m_picture.drawing->groups.empty();
    switch (event->key()) {
    case Qt::Key_Left: stepPlace(-1, 0); break;
    case Qt::Key_Right: stepPlace(1, 0); break;
    case Qt::Key_Up: bars ? stepGroup(1) : stepPlace(0, 1); break;
    case Qt::Key_Down: bars ? stepGroup(-1) : stepPlace(0, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto row = m_session.hoveredRow())
            pick({*row}, event->modifiers());
        else if (!m_session.hoveredGroup().empty())
            pick(m_session.hoveredGroup(), event->modifiers());
        break;
    default: QChartView::keyPressEvent(event); return;
    }
    event->accept();
}

void ChartHost::focusInEvent(QFocusEvent *event)
{
    Q_EMIT ringChanged(event->reason() != Qt::MouseFocusReason);
}

void ChartHost::focusOutEvent(QFocusEvent *)
{
    m_overlay->setBound({});
    Q_EMIT ringChanged(false);
}

} // namespace atlas
