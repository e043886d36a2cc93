// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_host.h"

#include "layers/render/charts/ranking_chart.h"
#include "layers/view/describe.h"
#include "widgets/charts/chart_layers.h"
#include "widgets/map/hover_card.h"
#include "widgets/style/application_style.h"

#include <QEvent>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QValueAxis>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kScrollBarWidth = 12;
constexpr int kFrameMs = 16;

QAbstractAxis *hiddenAxis(const ChartAxis &axis, QChart *chart)
{
    QAbstractAxis *made = nullptr;
    if (axis.kind == ChartAxis::Kind::Log) {
        auto *log = new QLogValueAxis(chart);
        log->setBase(10);
        made = log;
    } else {
        made = new QValueAxis(chart);
    }
    made->setRange(axis.min, axis.max);
    made->setVisible(false);
    return made;
}

} // namespace

ChartHost::ChartHost(AtlasSession &session, ChartKind kind, QWidget *parent)
    : QChartView(parent), m_session(session), m_kind(kind), m_mapping(new QScatterSeries(this)), m_scroll(new QScrollBar(Qt::Vertical, viewport()))
{
    // A theme overwrites what is set before it.
    chart()->setTheme(QChart::ChartThemeLight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setMinimumSize(0, 0);
    chart()->addSeries(m_mapping);
    m_image = new ChartImageItem(chart());
    m_overlay = new ChartOverlayItem(m_image);
    m_image->setZValue(100);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(0, 0);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_scroll->hide();
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrameMs);

    connect(&m_frame, &QTimer::timeout, this, [this] {
        if (m_press && m_press->brushing && isCurrent())
            m_session.setHoveredGroup(rowsIn(*m_picture.drawing, m_press->brush));
    });
    connect(m_scroll, &QScrollBar::valueChanged, this, &ChartHost::scrollTo);
    connect(&session, &AtlasSession::hoveredChanged, this, &ChartHost::light);
    connect(&session, &AtlasSession::hoveredGroupChanged, this, &ChartHost::light);
    connect(&session, &AtlasSession::themeChanged, this, &ChartHost::dress);
    dress();
}

ChartHost::~ChartHost()
{
    delete m_card;
}

void ChartHost::dress()
{
    setBackgroundBrush(themeTokens(m_session.view().theme).paper);
}

ChartRequest ChartHost::request() const
{
    // The list's scroll bar has a place of its own, whether it is needed or not: it must not change the list.
    const QSize room = viewport()->size() - QSize(m_kind == ChartKind::Ranking ? kScrollBarWidth : 0, 0);
    return {room.expandedTo({0, 0}), devicePixelRatioF(), m_first, false};
}

void ChartHost::setPicture(const ChartPicture &picture)
{
    m_picture = picture;
    m_image->setImage(picture.image);
    const ChartDrawing &drawing = *picture.drawing;
    setAxes();
    setAccessibleName(drawing.subtitle.isEmpty() ? drawing.title : QStringLiteral("%1: %2").arg(drawing.title, drawing.subtitle));
    setAccessibleDescription((QStringList{drawing.empty.isEmpty() ? drawing.summary : drawing.empty} + drawing.notes).join(QLatin1Char(' ')));
    if (m_bound >= static_cast<int>(drawing.handles.size()))
        m_bound = -1;
    if (!m_press || m_press->handle < 0)
        markBound(m_bound);
    refreshScroll();
    light();
}

/// Axes without words or lines of their own: those are in the drawing, which is the same in window and file.
void ChartHost::setAxes()
{
    const ChartDrawing &drawing = *m_picture.drawing;
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    QAbstractAxis *x = hiddenAxis(drawing.x, chart()), *y = hiddenAxis(drawing.y, chart());
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    m_mapping->attachAxis(x);
    m_mapping->attachAxis(y);
    QRectF plot = drawing.plot;
    if (drawing.x.kind != ChartAxis::Kind::None) {
        plot.setLeft(drawing.x.from);
        plot.setRight(drawing.x.to);
    }
    if (drawing.y.kind != ChartAxis::Kind::None) {
        plot.setTop(drawing.y.to);
        plot.setBottom(drawing.y.from);
    }
    chart()->setPlotArea(plot);
}

QPointF ChartHost::valueAt(QPointF at) const
{
    return chart()->mapToValue(chart()->mapFromScene(mapToScene(at.toPoint())) + (at - QPointF(at.toPoint())), m_mapping);
}

std::shared_ptr<const display::Group> ChartHost::lit() const
{
    return m_overlay->lit();
}

/// Rows of the picture are rows of the table the session shows now.
bool ChartHost::isCurrent() const
{
    return m_picture.drawing && m_picture.from->data == m_session.data() && m_picture.from->classified->figures.table == m_session.table();
}

void ChartHost::light()
{
    std::vector<int> rows = m_session.hoveredGroup();
    if (const auto row = m_session.hoveredRow())
        rows = {*row};
    if (!isVisible() || rows.empty() || !isCurrent())
        m_overlay->setLit(nullptr);
    else
        m_overlay->setLit(highlightOf(*m_picture.drawing, rows, FigureStyle{themeTokens(m_picture.from->view.theme), 1}));
    if (!m_session.hoveredRow() || !m_pointed)
        showCard(false);
}

void ChartHost::showCard(bool shown)
{
    const auto row = m_session.hoveredRow();
    const int mark = row && isCurrent() && static_cast<std::size_t>(*row) < m_picture.drawing->markOfRow.size()
        ? m_picture.drawing->markOfRow[static_cast<std::size_t>(*row)] : -1;
    // A line of the ranking says it all itself.
    if (!shown || mark < 0 || m_kind == ChartKind::Ranking) {
        if (m_card)
            m_card->hide();
        return;
    }
    if (!m_card) {
        m_card = new HoverCard(window());
        m_card->setObjectName(QStringLiteral("chartHoverCard"));
        connect(m_card, &QObject::destroyed, this, [this] { m_card = nullptr; });
    }
    const ChartMark &at = m_picture.drawing->places[static_cast<std::size_t>(mark)];
    m_card->setText(chartHoverText(m_session, *m_picture.drawing, *row));
    // Above the place, so that the charts beside stay free.
    const QRectF box = at.box.isNull() ? QRectF(at.anchor - QPointF(4, 4), QSizeF(8, 8)) : at.box;
    const QRect place = box.toAlignedRect().translated(viewport()->mapTo(window(), QPoint()));
    const QRect room = window()->rect().adjusted(4, 4, -4, -4);
    const int x = std::clamp(place.center().x() - m_card->width() / 2, room.left(), std::max(room.left(), room.right() - m_card->width()));
    const int above = place.top() - m_card->height();
    m_card->move(x, above >= room.top() ? above : place.bottom());
    m_card->show();
    m_card->raise();
}

int ChartHost::listPage() const
{
    return std::max(1, rankingVisibleRows(m_picture.drawing->size, FigureStyle{themeTokens(m_picture.from->view.theme), 1}));
}

void ChartHost::refreshScroll()
{
    if (m_kind != ChartKind::Ranking)
        return;
    const QSignalBlocker quiet(m_scroll);
    const int page = listPage(), most = std::max(0, rankingLength(rankingOf(*m_picture.content)) - page);
    m_scroll->setRange(0, most);
    m_scroll->setPageStep(page);
    m_scroll->setValue(std::max(0, m_first));
    m_scroll->setVisible(most > 0 && m_picture.drawing->empty.isEmpty());
}

void ChartHost::scrollTo(int first)
{
    first = std::clamp(first, -1, std::max(-1, m_scroll->maximum()));
    if (std::exchange(m_first, first) == first)
        return;
    {
        const QSignalBlocker quiet(m_scroll);
        m_scroll->setValue(std::max(0, first));
    }
    Q_EMIT requestChanged();
}

void ChartHost::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_scroll->setGeometry(viewport()->width() - kScrollBarWidth, 0, kScrollBarWidth, viewport()->height());
    Q_EMIT requestChanged();
}

void ChartHost::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_scroll->setAccessibleName(tr("Scroll through the ranking"));
}

HoverText chartHoverText(const AtlasSession &session, const ChartDrawing &drawing, int row)
{
    HoverText text = hoverText(session, row);
    text.className.clear();
    text.source.clear();
    if (!text.rank.isEmpty())
        text.notes.clear();
    const int mark = drawing.markOfRow[static_cast<std::size_t>(row)];
    if (drawing.kind != ChartKind::Relation || mark < 0)
        return text;
    // Of a point two figures are told: those of its two axes.
    const Describe describe(session.view().language);
    const QPointF at = drawing.places[static_cast<std::size_t>(mark)].anchor;
    const ChartSettings &settings = session.view().charts;
    text.figure.clear();
    text.rank.clear();
    text.notes.clear();
    const auto add = [&](const ChartAxis &axis, const QString &asked, double position) {
        const Indicator *indicator = session.data()->indicator(asked.isEmpty() ? session.view().indicator : asked);
        const double value = axis.valueAt(position);
        text.notes << QStringLiteral("%1: %2").arg(axis.title, indicator ? describe.value(*indicator, value) : describe.number(value, 1));
    };
    add(drawing.x, settings.relationX, at.x());
    add(drawing.y, settings.relationY, at.y());
    return text;
}

} // namespace atlas
