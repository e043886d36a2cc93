// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_view.h"

#include "widgets/figure/figure_panel.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/preview_foot.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kPanel = 364;

void drawBack(QPainter &painter, const QColor &)
{
    painter.drawLine(QPointF(4, 10), QPointF(16, 10));
    painter.drawPolyline(QPolygonF({{8.5, 5.5}, {4, 10}, {8.5, 14.5}}));
}

} // namespace

FigureView::FigureView(FigureSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_back(new QPushButton(this)), m_heading(new QLabel(this)), m_hint(new QLabel(this)),
      m_preview(new FigurePreview(session, this)), m_foot(new PreviewFoot(session, *m_preview, this)), m_panel(new FigurePanel(session, *m_preview, this))
{
    setObjectName(QStringLiteral("figureView"));
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 16, 6);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_heading);
    head->addWidget(m_hint, 1);
    head->addStretch();
    left->addLayout(head);
    left->addWidget(m_preview, 1);
    left->addWidget(m_foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    auto *edge = new QFrame(this);
    edge->setObjectName(QStringLiteral("hairline"));
    edge->setFixedWidth(1);
    row->addWidget(edge);
    row->addWidget(m_panel);
    m_back->setProperty("quiet", true);
    m_back->setIcon(style::icon(drawBack));
    m_heading->setProperty("role", QStringLiteral("panelTitle"));
    m_hint->setProperty("role", QStringLiteral("note"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_back, &QPushButton::clicked, this, &FigureView::leaveAsked);
    // Settings follow the page in the order of Tab.
    setTabOrder(m_back, m_preview);
    retranslate();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureView::retranslate()
{
    m_back->setText(tr("Back to the map"));
    m_back->setToolTip(tr("Back to the map (Esc); the figure stays as it is"));
    m_heading->setText(tr("Figure"));
    m_hint->setText(tr("Double-click words to change them"));
    setAccessibleName(tr("Compose a figure"));
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    // Out of a field first: nobody leaves the page by a slip while typing.
    if (m_panel->isAncestorOf(focusWidget()))
        m_preview->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT leaveAsked();
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    // Larger type widens the panel, but the page stays the larger part.
    m_panel->setFixedWidth(std::min(style::px(kPanel), width() * 45 / 100));
    m_hint->setVisible(width() >= style::px(1000));
    QWidget::resizeEvent(event);
}

} // namespace atlas
