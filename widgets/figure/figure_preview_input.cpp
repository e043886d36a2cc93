// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_preview.h"

#include "widgets/figure/words_editor.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Mouse and keys over the page.

namespace atlas {

namespace {

constexpr double kZoomStep = 1.25;

} // namespace

void FigurePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomAt(zoom() * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void FigurePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(zoom() * kZoomStep);
    case Qt::Key_Minus: return setZoom(zoom() / kZoomStep);
    case Qt::Key_0: return setZoom(0);
    case Qt::Key_1: return setZoom(1);
    case Qt::Key_F2:
    case Qt::Key_Return: return editWords(PageWords::Title);
    case Qt::Key_Escape:
        if (m_picking)
            return endPicking(std::nullopt);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void FigurePreview::setPicking(bool picking)
{
    m_picking = picking;
    m_hover = {};
    viewport()->setCursor(picking ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
    if (picking)
        setFocus(Qt::OtherFocusReason);
}

void FigurePreview::endPicking(std::optional<PlaceKey> place)
{
    setPicking(false);
    Q_EMIT picked(std::move(place));
}

void FigurePreview::showHover(QPointF page)
{
    QRectF hover;
    Qt::CursorShape shape = m_picking ? Qt::CrossCursor : Qt::ArrowCursor;
    if (m_drawn && !m_picking) {
        if (const auto annotation = annotationAt(m_drawn->list, static_cast<int>(m_session.spec().annotations.size()), page)) {
            hover = annotation->words;
            shape = Qt::SizeAllCursor;
        } else if (const auto words = wordsAt(m_drawn->list, page)) {
            hover = findWords(m_drawn->list, *words).rect;
            shape = Qt::IBeamCursor;
        }
    }
    viewport()->setCursor(shape);
    if (hover == m_hover)
        return;
    m_hover = hover;
    viewport()->update();
}

void FigurePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const QPointF page = toPage(event->position());
    if (m_picking) {
        const auto found = m_drawn ? placeAt(m_drawn->list, m_session.spec().view.level, page) : std::nullopt;
        return endPicking(found);
    }
    Drag drag;
    drag.from = event->pos();
    drag.offset = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const auto hit = m_drawn && event->button() == Qt::LeftButton ? annotationAt(m_drawn->list, static_cast<int>(m_session.spec().annotations.size()), page) : std::nullopt;
    if (hit) {
        drag.annotation = hit->index;
        drag.offset = hit->words.center() - hit->place;
        m_session.endStep();
    }
    m_drag = drag;
}

void FigurePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return showHover(toPage(event->position()));
    const QPoint way = event->pos() - m_drag->from;
    if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moved = true;
    if (m_drag->annotation < 0) {
        horizontalScrollBar()->setValue(qRound(m_drag->offset.x()) - way.x());
        verticalScrollBar()->setValue(qRound(m_drag->offset.y()) - way.y());
        return;
    }
    FigureSpec next = m_session.spec();
    if (m_drag->annotation >= next.annotations.size())
        return;
    next.annotations[m_drag->annotation].offset = m_drag->offset + QPointF(way) / zoom();
    m_session.change(next, tr("Move the words"), QStringLiteral("move-%1").arg(m_drag->annotation));
}

void FigurePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && m_drag->annotation >= 0)
        m_session.endStep();
    m_drag.reset();
    showHover(toPage(event->position()));
}

void FigurePreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (!m_drawn || event->button() != Qt::LeftButton)
        return;
    const QPointF page = toPage(event->position());
    if (const auto hit = annotationAt(m_drawn->list, static_cast<int>(m_session.spec().annotations.size()), page))
        editAnnotation(hit->index);
    else if (const auto words = wordsAt(m_drawn->list, page))
        editWords(*words);
}

void FigurePreview::editWords(PageWords which)
{
    const WordsHit hit = m_drawn ? findWords(m_drawn->list, which) : WordsHit{};
    if (hit.rect.isEmpty())
        return;
    QString FigureSpec::*member = which == PageWords::Title ? &FigureSpec::title : which == PageWords::Subtitle ? &FigureSpec::subtitle : &FigureSpec::note;
    const QString typed = m_session.spec().*member;
    WordsEditor::Words words;
    words.name = which == PageWords::Title ? tr("Title") : which == PageWords::Subtitle ? tr("Subtitle") : tr("Note");
    // A title that was proposed is rather changed than written anew; a note is added to what stands there.
    words.text = which == PageWords::Note || !typed.isEmpty() ? typed : drawnWords(m_drawn->list, which);
    words.proposed = which == PageWords::Note ? tr("A note of your own") : words.text;
    words.sizePx = hit.sizePx * zoom();
    words.weight = hit.weight;
    const QString before = words.text;
    const QRectF over(toViewport(hit.rect.topLeft()), toViewport(hit.rect.bottomRight()));
    m_editor->open(over.toRect(), words, [this, member, before, name = words.name](const QString &text) {
        // What was left as proposed goes on following the data.
        if (text == before)
            return;
        FigureSpec next = m_session.spec();
        next.*member = text;
        m_session.change(next, name);
    });
    m_hover = {};
    viewport()->update();
}

void FigurePreview::editAnnotation(int index)
{
    const AnnotationHit hit = m_drawn ? findAnnotation(m_drawn->list, index) : AnnotationHit{};
    if (hit.index < 0 || index >= m_session.spec().annotations.size())
        return;
    WordsEditor::Words words;
    words.name = tr("Words at the place");
    words.text = m_session.spec().annotations[index].text;
    words.weight = 600;
    words.sizePx = style::tokens().textPx * m_session.spec().scale * zoom();
    const QRectF over(toViewport(hit.words.topLeft()), toViewport(hit.words.bottomRight()));
    m_editor->open(over.toRect(), words, [this, index, name = words.name](const QString &text) {
        FigureSpec next = m_session.spec();
        if (index >= next.annotations.size())
            return;
        next.annotations[index].text = text;
        m_session.change(next, name);
    });
    m_hover = {};
    viewport()->update();
}

bool FigurePreview::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_hover.isEmpty()) {
        m_hover = {};
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip && m_drawn) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QPointF page = toPage(help->pos());
        if (annotationAt(m_drawn->list, static_cast<int>(m_session.spec().annotations.size()), page))
            QToolTip::showText(help->globalPos(), tr("Drag to move the words, double-click to change them"), viewport());
        else if (wordsAt(m_drawn->list, page))
            QToolTip::showText(help->globalPos(), tr("Double-click to change the words"), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace atlas
