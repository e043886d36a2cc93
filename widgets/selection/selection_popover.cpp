// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/selection_popover.h"

#include "widgets/selection/expression_field.h"
#include "widgets/selection/expression_panel.h"
#include "widgets/selection/fitting_scroll.h"
#include "widgets/selection/kept_panel.h"
#include "widgets/selection/present_panel.h"
#include "widgets/selection/ready_made.h"
#include "widgets/selection/region_page.h"
#include "widgets/selection/row_button.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kWidth = 424, kMargin = 16;

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: palette(midlight); border: 0;"));
    return line;
}

} // namespace

SelectionPopover::SelectionPopover(AtlasSession &session, QWidget *window) : Popover(window), m_session(session), m_scroll(new FittingScroll(this))
{
    // A press between its parts is not one on the window.
    setAttribute(Qt::WA_NoMousePropagation);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_scroll);
    outer->addWidget(m_regions = new RegionPage(session, this));
    m_regions->layout()->setContentsMargins(kMargin, 12, kMargin, 12);
    m_regions->hide();

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, 12, kMargin, 14);
    column->setSpacing(10);
    column->addWidget(m_expression = new ExpressionPanel(session, this, page));
    column->addWidget(rule(page));
    column->addWidget(m_ready = new ReadyMade(session, page));
    column->addWidget(rule(page));
    column->addWidget(m_present = new PresentPanel(session, page));
    column->addWidget(rule(page));
    column->addWidget(m_kept = new KeptPanel(session, page));
    column->addStretch();
    page->setAutoFillBackground(false);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);

    connect(m_expression, &ExpressionPanel::asked, this, [this](const QString &expression, const std::vector<int> &rows, SetChange change) {
        use(placesAt(*m_session.data(), m_session.table(), rows), expression, expression, change);
    });
    connect(m_ready, &ReadyMade::asked, this, &SelectionPopover::useExpression);
    connect(m_ready, &ReadyMade::regionsAsked, this, [this] { showRegions(true); });
    connect(m_regions, &RegionPage::leaveAsked, this, [this] { showRegions(false); });
    connect(m_regions, &RegionPage::chosen, this, [this](const QString &expression, const QString &name) {
        showRegions(false);
        useExpression(expression, name, SetChange::Replace);
    });
    connect(m_kept, &KeptPanel::asked, this, [this](const PlaceSet &places, const QString &expression, const QString &name, SetChange change) {
        if (!expression.isEmpty() && change == SetChange::Replace)
            m_expression->setExpression(expression);
        use(places, expression, name, change);
    });
    connect(m_present, &PresentPanel::zoomAsked, this, &SelectionPopover::zoomAsked);
    connect(m_present, &PresentPanel::pinAsked, this, &SelectionPopover::pinAsked);
    connect(m_expression, &ExpressionPanel::heightChanged, this, &SelectionPopover::fit);
    connect(m_ready, &ReadyMade::heightChanged, this, &SelectionPopover::fit);
    connect(m_present, &PresentPanel::heightChanged, this, &SelectionPopover::fit);
    connect(m_kept, &KeptPanel::heightChanged, this, &SelectionPopover::fit);
    connect(&session, &AtlasSession::classificationChanged, this, [this] { if (isVisible()) refresh(); });
    // A scroll area follows the focus only while that moves within it.
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, kMargin);
    });
    setAccessibleName(tr("Selections"));
}

void SelectionPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Selections"));
    Popover::changeEvent(event);
}

void SelectionPopover::refresh()
{
    m_expression->refresh();
    m_ready->refresh();
    m_ready->setRegionsOffered(m_regions->hasRegions());
    m_present->refresh();
    m_kept->refreshCounts();
}

void SelectionPopover::open(const QRect &anchor)
{
    showRegions(false);
    refresh();
    measure();
    openAt(anchor, kWidth);
    m_expression->field().setFocus(Qt::PopupFocusReason);
    m_expression->field().selectAll();
}

void SelectionPopover::fit()
{
    // After the labels have taken their new words; once for several changes.
    if (!isVisible() || std::exchange(m_fitting, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_fitting = false;
        measure();
        if (isVisible())
            settle();
    });
}

/// From within to without: each has its new height before it is asked for it.
void SelectionPopover::measure()
{
    for (QWidget *part : {static_cast<QWidget *>(m_expression), static_cast<QWidget *>(m_ready), static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_kept)}) {
        part->layout()->invalidate();
        part->layout()->activate();
        part->updateGeometry();
    }
    m_scroll->widget()->layout()->activate();
    m_scroll->updateGeometry();
    layout()->invalidate();
}

void SelectionPopover::showRegions(bool shown)
{
    m_scroll->setVisible(!shown);
    m_regions->setVisible(shown);
    if (shown)
        m_regions->open();
    else if (isVisible())
        m_ready->regions().setFocus(Qt::OtherFocusReason);
    fit();
}

void SelectionPopover::useExpression(const QString &expression, const QString &name, SetChange change)
{
    m_expression->setExpression(expression);
    const FilterAnswer answer = answered(*m_session.data(), expression, m_session.table(), m_session.view().year);
    if (!answer.match.rows.empty())
        use(placesAt(*m_session.data(), m_session.table(), answer.match.rows), expression, name, change);
}

void SelectionPopover::use(const PlaceSet &places, const QString &expression, const QString &name, SetChange change)
{
    m_session.setSelection(changed(*m_session.data(), m_session.view().selection, places, change));
    if (change == SetChange::Replace)
        m_kept->setOrigin({m_session.view().selection, expression, name});
}

bool SelectionPopover::closeWithin()
{
    if (m_expression->field().proposing()) {
        m_expression->field().stopProposing();
        return true;
    }
    if (m_regions->isVisible()) {
        showRegions(false);
        return true;
    }
    return m_kept->stopRenaming();
}

} // namespace atlas
