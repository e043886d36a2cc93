// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/selection_bar.h"

#include "widgets/selection/selection_popover.h"
#include "widgets/selection/selection_words.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace atlas {

SelectionBar::SelectionBar(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pill(new QToolButton(this)), m_clear(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->setSizeConstraint(QLayout::SetMinAndMaxSize);
    row->addWidget(m_pill);
    row->addWidget(m_clear);
    m_pill->setObjectName(QStringLiteral("selectionPill"));
    m_pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pill->setLayoutDirection(Qt::RightToLeft);    // the arrow comes after the words
    m_pill->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_pill, &QToolButton::clicked, this, [this] {
        if (m_popover && m_popover->isVisible())
            m_popover->hide();
        else
            openPopover();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_pill->setFocus();
        m_session.setSelection({});
    });
    connect(&session, &AtlasSession::selectionChanged, this, &SelectionBar::refresh);
    connect(&session, &AtlasSession::dataChanged, this, &SelectionBar::refresh);
    connect(&session, &AtlasSession::classificationChanged, this, &SelectionBar::refresh);
    connect(&session, &AtlasSession::languageChanged, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
    QWidget::changeEvent(event);
}

void SelectionBar::refresh()
{
    const QString words = selectionText(*m_session.data(), m_session.view().selection, m_session.view().level, m_session.view().language);
    const QString text = words.isEmpty() ? tr("Select…") : tr("%1 selected").arg(words);
    m_pill->setIcon(style::icon(style::Icon::Chevron));
    m_clear->setIcon(style::icon(style::Icon::Close));
    m_pill->setToolTip(tr("Select by a condition or a region, keep and combine selections"));
    m_pill->setAccessibleName(text);
    m_pill->setAccessibleDescription(m_pill->toolTip());
    m_clear->setToolTip(tr("Clear the selection"));
    m_clear->setAccessibleName(m_clear->toolTip());
    setAccessibleName(tr("Selection"));
    if (m_pill->text() == text && m_clear->isHidden() == words.isEmpty())
        return;
    m_pill->setText(text);
    m_clear->setHidden(words.isEmpty());
    layout()->activate();
    adjustSize();
    Q_EMIT resized();
}

void SelectionBar::openPopover()
{
    if (!m_popover) {
        m_popover = new SelectionPopover(m_session, window());
        connect(m_popover, &QObject::destroyed, this, [this] { m_popover = nullptr; });
        connect(m_popover, &SelectionPopover::zoomAsked, this, &SelectionBar::zoomAsked);
        connect(m_popover, &SelectionPopover::pinAsked, this, &SelectionBar::pinAsked);
        connect(m_popover, &SelectionPopover::closed, this, [this] { m_pill->setFocus(Qt::PopupFocusReason); });
    }
    m_popover->open(QRect(m_pill->mapTo(window(), QPoint()), m_pill->size()));
}

} // namespace atlas
