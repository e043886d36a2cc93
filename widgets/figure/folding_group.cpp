// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/folding_group.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

FoldingGroup::FoldingGroup(QWidget *parent) : QWidget(parent), m_head(new QToolButton(this)), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    m_column->setContentsMargins(8, 2, 8, 8);
    m_column->setSpacing(6);
    m_head->setProperty("quiet", true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setIconSize({14, 14});
    m_head->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_head, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    showState();
}

void FoldingGroup::setHeading(const QString &heading)
{
    m_head->setText(heading);
    m_head->setAccessibleName(heading);
}

void FoldingGroup::setFolded(bool folded)
{
    m_folded = folded;
    m_body->setVisible(!folded);
    showState();
}

void FoldingGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

void FoldingGroup::showState()
{
    m_head->setIcon(style::icon(m_folded ? style::Icon::ChevronRight : style::Icon::Chevron));
    m_head->setFont(style::font(13, 700));
    m_head->setAccessibleDescription(m_folded ? tr("folded; press to show") : tr("press to fold"));
}

} // namespace atlas
