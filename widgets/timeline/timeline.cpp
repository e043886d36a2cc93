// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/timeline/timeline.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"
#include "widgets/timeline/year_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int kStepMs = 900;
constexpr std::size_t kGapsNamed = 2;

} // namespace

Timeline::Timeline(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_play(new QToolButton(this)), m_slider(new YearSlider(this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("timeline"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_note);
    m_play->setObjectName(QStringLiteral("playButton"));
    m_play->setProperty("quiet", true);
    m_play->setFixedSize(32, 32);
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_timer.setInterval(kStepMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Timeline::advance);
    connect(m_play, &QToolButton::clicked, this, &Timeline::togglePlay);
    connect(m_slider, &YearSlider::yearChosen, &session, &AtlasSession::setYear);
    connect(&session, &AtlasSession::dataChanged, this, [this] { stop(); refresh(); });
    connect(&session, &AtlasSession::classificationChanged, this, &Timeline::refresh);
    connect(&session, &AtlasSession::themeChanged, this, &Timeline::refresh);
    refresh();
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void Timeline::resizeEvent(QResizeEvent *)
{
    m_note->setVisible(width() > 720 && !m_note->text().isEmpty());
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_play->isEnabled())
        togglePlay();
    else
        QWidget::keyPressEvent(event);
}

QString Timeline::note() const
{
    const std::vector<int> &years = m_session.classified().years;
    if (m_session.table() < 0)
        return {};
    if (years.empty())
        return tr("no figures at this level");
    if (years.size() == 1)
        return tr("figures for %1 only").arg(years.front());
    const auto missing = YearSlider::gaps(years);
    if (missing.empty())
        return {};
    if (missing.size() > kGapsNamed)
        return tr("%n year(s) with figures", nullptr, static_cast<int>(years.size()));
    QStringList named;
    for (const auto &[from, to] : missing)
        named << (from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to));
    return tr("%1: no figure").arg(named.join(QStringLiteral(", ")));
}

void Timeline::refresh()
{
    const std::vector<int> &years = m_session.classified().years;
    m_slider->setYears(years, m_session.view().year);
    m_slider->setAccessibleName(tr("Year"));
    m_play->setEnabled(years.size() > 1);
    m_play->setIcon(style::icon(isPlaying() ? style::Icon::Pause : style::Icon::Play));
    m_play->setToolTip(isPlaying() ? tr("Stop") : tr("Play the years"));
    m_play->setAccessibleName(m_play->toolTip());
    m_note->setText(note());
    m_note->setVisible(width() > 720 && !m_note->text().isEmpty());
    if (isPlaying() && years.size() < 2)
        stop();
}

void Timeline::stop()
{
    m_timer.stop();
}

void Timeline::togglePlay()
{
    const std::vector<int> years = m_session.classified().years;
    if (isPlaying()) {
        stop();
    } else if (years.size() > 1) {
        if (m_session.view().year >= years.back())
            m_session.setYear(years.front());
        m_timer.start();
    }
    refresh();
}

void Timeline::advance()
{
    const std::vector<int> &years = m_session.classified().years;
    if (years.empty() || m_session.view().year >= years.back()) {
        stop();
        refresh();
        return;
    }
    m_slider->step(1);
}

} // namespace atlas
