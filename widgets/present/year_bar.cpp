// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/year_bar.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"
#include "widgets/timeline/year_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace atlas {

YearBar::YearBar(Presentation &talk, QWidget *parent) : QWidget(parent), m_talk(talk), m_play(new QToolButton(this)), m_slider(new YearSlider(this))
{
    setObjectName(QStringLiteral("yearBar"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    m_play->setObjectName(QStringLiteral("presentPlay"));
    m_play->setProperty("quiet", true);
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_slider)})
        part->setFocusPolicy(Qt::NoFocus);
    connect(m_play, &QToolButton::clicked, this, [this] { m_talk.setPlaying(!m_talk.isPlaying()); });
    connect(m_slider, &YearSlider::yearChosen, &talk, &Presentation::setYear);
    connect(&talk, &Presentation::shownChanged, this, &YearBar::refresh);
    connect(&talk, &Presentation::playingChanged, this, &YearBar::refresh);
    hide();
    refresh();
}

void YearBar::setRoom(const RoomType &room)
{
    m_room = room;
    // The years are of the least type that is read at the back: eleven pixels at scale 1.
    m_slider->setScale(room.leastPx() / (11 * style::tokens().scale));
    const int button = static_cast<int>(std::lround(2.2 * room.leastPx())), gap = static_cast<int>(std::lround(2 * room.unit()));
    m_play->setFixedSize(button, button);
    m_play->setIconSize(QSize(button, button) * 0.85);
    layout()->setContentsMargins(gap, gap / 2, gap, 0);
    layout()->setSpacing(gap);
}

void YearBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void YearBar::refresh()
{
    m_slider->setYears(m_talk.years(), m_talk.year());
    m_slider->setAccessibleName(tr("Year"));
    m_play->setIcon(style::icon(m_talk.isPlaying() ? style::Icon::Pause : style::Icon::Play));
    m_play->setAccessibleName(m_talk.isPlaying() ? tr("Pause") : tr("Play the years"));
    if (!isOfUse())
        hide();
}

void YearBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    painter.fillRect(rect(), theme.paper);
    painter.fillRect(QRectF(0, 0, width(), std::max(1.0, m_room.unit() / 4)), theme.lineStrong);
}

} // namespace atlas
