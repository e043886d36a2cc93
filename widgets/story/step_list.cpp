// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_list.h"

#include "widgets/story/step_delegate.h"
#include "widgets/story/step_model.h"
#include "widgets/story/step_thumbnails.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int kScrollMs = 60, kScrollEdge = 20;

} // namespace

StepList::StepList(StorySession &session, QWidget *parent)
    : QListView(parent), m_session(session), m_model(new StepModel(session, this)), m_thumbnails(new StepThumbnails(session.atlas(), this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(*m_model, *m_thumbnails, this));
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(m_thumbnails, &StepThumbnails::drawn, viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, this, &StepList::takeCurrent);
    connect(&session, &StorySession::stepChanged, this, &StepList::takeCurrent);
    takeCurrent();
    retranslate();
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Type and rows are larger in another theme.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps of the story"));
    setAccessibleDescription(tr("Arrow keys go to a step, Alt and an arrow moves it, Enter writes its words, Delete removes it."));
    m_model->renew();
}

void StepList::takeCurrent()
{
    const int step = m_session.step();
    if (currentIndex().row() == step)
        return;
    m_taking = true;
    setCurrentIndex(m_model->index(step));
    m_taking = false;
}

/// What was chosen here, with keys or a press, is gone to.
void StepList::currentChanged(const QModelIndex &current, const QModelIndex &before)
{
    QListView::currentChanged(current, before);
    if (!m_taking && current.isValid() && current.row() != m_session.step())
        m_session.goTo(current.row());
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const int step = m_session.step();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (m_drop >= 0 && event->key() == Qt::Key_Escape)
        endDrag();
    else if (alt && event->key() == Qt::Key_Up)
        m_session.moveStep(step, step - 1);
    else if (alt && event->key() == Qt::Key_Down)
        m_session.moveStep(step, step + 1);
    else if (event->key() == Qt::Key_Delete && step >= 0)
        m_session.removeStep(step);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT writeAsked();
    else if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))
        openMenu(visualRect(currentIndex()).center());
    else
        QListView::keyPressEvent(event);
}

void StepList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex under = byKey ? currentIndex() : indexAt(event->pos());
    if (!under.isValid())
        return;
    setCurrentIndex(under);
    openMenu(byKey ? visualRect(under).center() : event->pos());
}

void StepList::openMenu(const QPoint &at)
{
    const int step = m_session.step(), count = m_model->rowCount();
    if (step < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its view"), this, [this, step] { m_session.goTo(step); })->setEnabled(!m_session.showsStep());
    menu->addAction(tr("Replace its view by what is shown"), this, [this, step] { m_session.takeView(step); })->setEnabled(!m_session.showsStep());
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this, step] { m_session.moveStep(step, step - 1); })->setEnabled(step > 0);
    menu->addAction(tr("Move down"), this, [this, step] { m_session.moveStep(step, step + 1); })->setEnabled(step + 1 < count);
    menu->addAction(tr("Duplicate"), this, [this, step] { m_session.duplicateStep(step); });
    menu->addAction(tr("Remove"), this, [this, step] { m_session.removeStep(step); });
    menu->popup(viewport()->mapToGlobal(at));
}

void StepList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()).row() : -1;
    m_pressedAt = event->pos();
    const int before = m_session.step();
    QListView::mousePressEvent(event);
    // A press on the current step brings its view back.
    if (m_pressed >= 0 && m_pressed == before && !m_session.showsStep())
        m_session.goTo(m_pressed);
}

void StepList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return QListView::mouseMoveEvent(event);
    if (m_drop < 0 && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drop = dropRow(event->pos());
    setCursor(Qt::ClosedHandCursor);
    if (!m_scrolls)
        m_scrolls = startTimer(kScrollMs);
    viewport()->update();
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = m_pressed, drop = m_drop;
    endDrag();
    if (from >= 0 && drop >= 0)
        m_session.moveStep(from, drop > from ? drop - 1 : drop);
    else
        QListView::mouseReleaseEvent(event);
}

void StepList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT writeAsked();
}

void StepList::endDrag()
{
    m_pressed = m_drop = -1;
    if (m_scrolls)
        killTimer(std::exchange(m_scrolls, 0));
    unsetCursor();
    viewport()->update();
}

int StepList::dropRow(const QPoint &at) const
{
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        if (at.y() < visualRect(m_model->index(row)).center().y())
            return row;
    }
    return count;
}

void StepList::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolls)
        return QListView::timerEvent(event);
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int step = at.y() < kScrollEdge ? -1 : at.y() > viewport()->height() - kScrollEdge ? 1 : 0;
    if (step == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step * style::px(12));
    m_drop = dropRow(at);
    viewport()->update();
}

void StepList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_drop < 0 || m_drop == m_pressed || m_drop == m_pressed + 1)
        return;
    const int count = m_model->rowCount();
    const int y = m_drop < count ? visualRect(m_model->index(m_drop)).top() : visualRect(m_model->index(count - 1)).bottom();
    QPainter painter(viewport());
    painter.fillRect(QRect(4, std::clamp(y - 1, 0, viewport()->height() - 3), viewport()->width() - 8, 3), style::tokens().accent);
}

} // namespace atlas
