// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/topbar/top_bar.h"

#include "widgets/search/search_box.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"
#include "widgets/topbar/level_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace atlas {

TopBar::TopBar(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_drawer(new QToolButton(this)), m_name(new QLabel(QStringLiteral("Krimpatlas"), this)),
      m_search(new SearchBox(session, this)), m_levels(new LevelSwitch(session, this)), m_export(new QPushButton(this)),
      m_language(new QToolButton(this)), m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("programName"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_drawer);
    row->addWidget(m_name);
    row->addSpacing(4);
    row->addWidget(m_search);
    row->addStretch();
    row->addWidget(m_levels);
    row->addSpacing(4);
    row->addWidget(m_export);
    row->addWidget(m_language);
    row->addWidget(m_menu);
    m_drawer->setIcon(style::icon(style::Icon::Panel));
    m_menu->setIcon(style::icon(style::Icon::Menu));
    m_export->setIcon(style::icon(style::Icon::Export));
    m_drawer->setObjectName(QStringLiteral("drawerButton"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    for (QToolButton *button : {m_drawer, m_menu})
        button->setFixedSize(32, 32);
    m_language->setFixedHeight(32);
    m_language->setMinimumWidth(40);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    connect(m_drawer, &QToolButton::clicked, this, &TopBar::drawerAsked);
    connect(m_language, &QToolButton::clicked, this, [this] {
        m_session.setLanguage(m_session.view().language == QLatin1String("nl") ? QStringLiteral("en") : QStringLiteral("nl"));
    });
    connect(&session, &AtlasSession::dataChanged, this, &TopBar::makeRoom);
    connect(m_levels, &LevelSwitch::segmentsChanged, this, &TopBar::orderTabs);
    connect(&session, &AtlasSession::languageChanged, this, &TopBar::retranslate);
    retranslate();
    orderTabs();
}

/// Tab goes as one reads; a segment made later would come last in the window.
void TopBar::orderTabs()
{
    QList<QWidget *> order{m_drawer, m_search};
    for (QToolButton *segment : m_levels->segments())
        order << segment;
    order << m_export << m_language << m_menu;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TopBar::setExportMenu(QMenu *menu) { m_export->setMenu(menu); }
void TopBar::setMainMenu(QMenu *menu) { m_menu->setMenu(menu); }

void TopBar::setDrawerButtonShown(bool shown)
{
    m_drawer->setVisible(shown);
    makeRoom();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent *) { makeRoom(); }

void TopBar::makeRoom()
{
    m_search->setFixedWidth(style::px(width() < 1200 ? 264 : 280));
    int others = 16 + 12 + 12 + 8 * 8 + m_search->width();
    for (const QWidget *widget : {static_cast<const QWidget *>(m_name), static_cast<const QWidget *>(m_export), static_cast<const QWidget *>(m_language),
                                  static_cast<const QWidget *>(m_menu)})
        others += widget->sizeHint().width();
    if (!m_drawer->isHidden())
        others += m_drawer->width() + 8;
    // Half of the levels are for specialists: the bar stays calm, the others are in the last segment.
    m_levels->setRoom(std::clamp(width() - others, 120, std::max(120, width() * 9 / 20)));
}

void TopBar::retranslate()
{
    const bool dutch = m_session.view().language == QLatin1String("nl");
    m_drawer->setToolTip(tr("Show the list of figures (Ctrl+B)"));
    m_drawer->setAccessibleName(tr("List of figures"));
    m_export->setText(tr("Export"));
    m_language->setText(dutch ? QStringLiteral("NL") : QStringLiteral("EN"));
    m_language->setToolTip(dutch ? QStringLiteral("Switch to English") : QStringLiteral("Naar het Nederlands"));
    m_language->setAccessibleName(m_language->toolTip());
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    makeRoom();
}

} // namespace atlas
