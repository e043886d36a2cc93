// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/side_panel.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headings(new QHBoxLayout(m_head)), m_buttons(new QButtonGroup(this)),
      m_close(new QToolButton(m_head)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    m_headings->setContentsMargins(8, 0, 8, 0);
    m_headings->setSpacing(0);
    m_headings->addStretch();
    m_headings->addWidget(m_close);
    m_close->setIcon(style::icon(style::Icon::Close));
    m_close->setProperty("quiet", true);
    m_close->setFixedSize(28, 28);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::closeAsked);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { setCurrent(m_headed[id]); });
    refresh();
}

void SidePanel::addPage(QWidget *page)
{
    auto *heading = new QToolButton(m_head);
    heading->setCheckable(true);
    heading->setProperty("heading", true);
    m_buttons->addButton(heading, static_cast<int>(m_headed.size()));
    m_headings->insertWidget(static_cast<int>(m_headed.size()), heading);
    m_headed << page;
    m_pages->addWidget(page);
    if (m_headed.size() == 1)
        heading->setChecked(true);
}

void SidePanel::setHeading(QWidget *page, const QString &heading)
{
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(m_headed.indexOf(page))))
        button->setText(heading);
    fitHeadings();
}

/// Headings that do not fit beside each other are smaller.
void SidePanel::fitHeadings()
{
    const auto setClose = [this](bool close) {
        for (QAbstractButton *heading : m_buttons->buttons()) {
            if (heading->property("close").toBool() == close)
                continue;
            heading->setProperty("close", close);
            heading->style()->unpolish(heading);
            heading->style()->polish(heading);
        }
        m_headings->invalidate();
    };
    setClose(false);
    if (m_headings->sizeHint().width() > width())
        setClose(true);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeadings();
}

QWidget *SidePanel::current() const { return m_pages->currentWidget(); }

bool SidePanel::hasGuest() const { return !m_headed.contains(current()); }

void SidePanel::setCurrent(QWidget *page)
{
    const auto id = static_cast<int>(m_headed.indexOf(page));
    if (id < 0)
        return;
    m_head->show();
    m_buttons->button(id)->setChecked(true);
    if (page == current())
        return;
    m_pages->setCurrentWidget(page);
    Q_EMIT currentChanged(page);
}

void SidePanel::setGuest(QWidget *guest)
{
    if (!guest)
        return setCurrent(m_last ? m_last : m_headed.value(0));
    if (!hasGuest())
        m_last = current();
    if (m_pages->indexOf(guest) < 0)
        m_pages->addWidget(guest);
    m_head->hide();
    m_pages->setCurrentWidget(guest);
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() == QEvent::StyleChange && !m_headed.isEmpty())
        fitHeadings();
    QFrame::changeEvent(event);
}

void SidePanel::refresh()
{
    m_close->setToolTip(tr("Close the panel"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIcon(style::icon(style::Icon::Close));
}

} // namespace atlas
