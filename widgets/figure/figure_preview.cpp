// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_preview.h"

#include "widgets/figure/words_editor.h"
#include "widgets/style/application_style.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Around the page.
constexpr int kMargin = 28;
constexpr int kCheck = 8;
/// A fitted page is not blown up beyond this: its lines and words would look coarser than they are.
constexpr double kMostFitted = 2;

void paintChecks(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, Qt::white);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const int side = style::px(kCheck);
    const QColor grey(228, 228, 228);
    for (int y = 0; y * side < rect.height(); ++y) {
        for (int x = y % 2; x * side < rect.width(); x += 2)
            painter.fillRect(rect.left() + x * side, rect.top() + y * side, side, side, grey);
    }
    painter.restore();
}

} // namespace

FigurePreview::FigurePreview(FigureSession &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_editor(new WordsEditor(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(style::px(200), style::px(160));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setObjectName(QStringLiteral("figurePreview"));
    connect(&session, &FigureSession::specChanged, this, &FigurePreview::ask);
    connect(&m_job, &FigureJob::ready, this, &FigurePreview::take);
    connect(m_editor, &WordsEditor::closed, this, [this] {
        m_session.endStep();
        setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

QSizeF FigurePreview::shownPage() const
{
    return m_drawn ? m_drawn->list.size : m_session.spec().size.pageUnits();
}

double FigurePreview::zoomFor(QSizeF page) const
{
    if (m_zoom > 0)
        return m_zoom;
    const QSizeF room = maximumViewportSize() - QSizeF(2, 2) * style::px(kMargin);
    return std::clamp(std::min(room.width() / std::max(1.0, page.width()), room.height() / std::max(1.0, page.height())), 0.02, kMostFitted);
}

double FigurePreview::zoom() const { return zoomFor(shownPage()); }

QRectF FigurePreview::sheet() const
{
    const QSizeF size = shownPage() * zoom();
    const auto along = [](int room, double length, int scrolled) {
        return std::round(length + 2 * style::px(kMargin) <= room ? (room - length) / 2 : style::px(kMargin) - scrolled);
    };
    return {QPointF(along(viewport()->width(), size.width(), horizontalScrollBar()->value()),
                    along(viewport()->height(), size.height(), verticalScrollBar()->value())), size};
}

QPointF FigurePreview::toPage(QPointF viewportPoint) const { return (viewportPoint - sheet().topLeft()) / zoom(); }
QPointF FigurePreview::toViewport(QPointF pagePoint) const { return sheet().topLeft() + pagePoint * zoom(); }

void FigurePreview::setScrollRanges()
{
    const QSizeF whole = shownPage() * zoom() + QSizeF(2, 2) * style::px(kMargin);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, fits() ? 0 : std::max(0, static_cast<int>(std::ceil(whole.width())) - room.width()));
    verticalScrollBar()->setRange(0, fits() ? 0 : std::max(0, static_cast<int>(std::ceil(whole.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(style::px(24));
    verticalScrollBar()->setSingleStep(style::px(24));
}

void FigurePreview::setZoom(double zoom)
{
    zoomAt(zoom, QPointF(viewport()->width(), viewport()->height()) / 2);
}

/// What lies under the point stays there.
void FigurePreview::zoomAt(double zoom, QPointF viewportPoint)
{
    const double next = zoom > 0 ? std::clamp(zoom, kLeastZoom, kMostZoom) : 0;
    if (next == m_zoom)
        return;
    const QPointF page = toPage(viewportPoint);
    m_zoom = next;
    setScrollRanges();
    const QPointF away = toViewport(page) - viewportPoint;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(away.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(away.y()));
    m_editor->clearFocus();
    ask();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void FigurePreview::setFilter(FigureJob::Filter filter)
{
    m_filtered = true;
    m_job.setFilter(std::move(filter));
    ask();
}

bool FigurePreview::isCurrent() const
{
    return m_drawn && !m_job.isBusy() && m_drawn->data == m_session.data() && m_drawn->spec == m_session.spec();
}

void FigurePreview::ask()
{
    if (!m_session.isOpen() || m_session.atlas().table() < 0) {
        m_job.stop();
        viewport()->update();
        return;
    }
    if (!isVisible())
        return;
    const double scale = zoomFor(m_session.spec().size.pageUnits()) * devicePixelRatioF();
    if (!std::exchange(m_filtered, false) && isCurrent() && std::abs(m_drawn->scale - scale) < 1e-9)
        return;
    m_job.start(m_session.data(), m_session.spec(), scale, m_drawn);
}

void FigurePreview::take(const std::shared_ptr<const DrawnFigure> &figure)
{
    const bool resized = !m_drawn || m_drawn->list.size != figure->list.size;
    m_drawn = figure;
    m_hover = {};
    setAccessibleDescription(figure->list.title + QStringLiteral(". ") + figure->list.description);
    setScrollRanges();
    viewport()->update();
    Q_EMIT drawnChanged();
    if (resized)
        Q_EMIT zoomChanged();
}

void FigurePreview::paintEvent(QPaintEvent *)
{
    const ThemeTokens &theme = style::tokens();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), style::mixed(theme.canvas, theme.ink, theme.dark ? 0.04 : 0.055));
    if (m_session.atlas().table() < 0 || !m_drawn) {
        if (m_session.atlas().table() < 0) {
            painter.setFont(style::font(13));
            painter.setPen(theme.ink2);
            painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, tr("There is nothing to make a figure of yet. Open a GeoPackage first."));
        }
        return;
    }
    const QRectF page = sheet();
    if (m_drawn->spec.transparent)
        paintChecks(painter, page.toAlignedRect());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // A picture that is of this size already is copied pixel by pixel.
    const QRectF whole(page.topLeft(), QSizeF(m_drawn->image.size()) / (m_drawn->scale * devicePixelRatioF()) * (devicePixelRatioF() * zoom()));
    const bool exact = std::abs(m_drawn->scale - zoom() * devicePixelRatioF()) < 1e-9;
    painter.drawImage(exact ? QRectF(page.topLeft(), QSizeF(m_drawn->image.size()) / devicePixelRatioF()) : whole, m_drawn->image);
    painter.setPen(QPen(theme.lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintHover(painter);
}

void FigurePreview::paintHover(QPainter &painter)
{
    if (m_hover.isEmpty() || m_editor->isVisible())
        return;
    const QRectF rect(toViewport(m_hover.topLeft()), toViewport(m_hover.bottomRight()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(style::tokens().accent, 1.5);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(-4, -3, 4, 3), 3, 3);
}

void FigurePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setScrollRanges();
    ask();
    if (fits())
        Q_EMIT zoomChanged();
}

void FigurePreview::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    ask();
}

void FigurePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

void FigurePreview::retranslate()
{
    setAccessibleName(tr("Preview of the figure"));
    viewport()->update();
}

} // namespace atlas
