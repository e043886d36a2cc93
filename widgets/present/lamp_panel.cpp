// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/lamp_panel.h"

#include "layers/view/describe.h"
#include "layers/view/lamp_words.h"
#include "widgets/present/lamp_strip.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Under so many sizes of type the parts stand under each other.
constexpr int kBesideFrom = 76;
constexpr double kLumenStep = 100, kWidthStep = 0.1, kLuxStep = 25;

/// @param step what one step of the slider is
double valueOf(const QSlider &slider, double step) { return slider.value() * step; }

} // namespace

LampPanel::LampPanel(QWidget *parent)
    : QFrame(parent), m_controls(new QBoxLayout(QBoxLayout::LeftToRight)), m_findings(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_proposals(new QBoxLayout(QBoxLayout::LeftToRight)), m_title(roleLabel(this, "heading")), m_verdict(roleLabel(this, "plain")), m_source(roleLabel(this, "note")),
      m_try(roleLabel(this, "second")), m_close(new QToolButton(this)), m_strip(new LampStrip(this))
{
    setObjectName(QStringLiteral("lampPanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(&m_job, &LampJob::ready, this, &LampPanel::say);
    connect(m_close, &QToolButton::clicked, this, &LampPanel::closeAsked);
    retranslate();
    restyle();
    showLamp();
}

void LampPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 10);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_title->setWordWrap(false);
    m_verdict->setObjectName(QStringLiteral("lampVerdict"));
    m_close->setObjectName(QStringLiteral("lampClose"));
    m_close->setProperty("quiet", true);

    auto *segments = new QFrame(this);
    segments->setObjectName(QStringLiteral("segments"));
    segments->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *rooms = new QHBoxLayout(segments);
    rooms->setContentsMargins(1, 1, 1, 1);
    rooms->setSpacing(0);
    for (std::size_t i = 0; i < kRoomLights.size(); ++i) {
        auto *button = m_rooms[i] = new QToolButton(segments);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setProperty("first", i == 0);
        button->setProperty("last", i + 1 == kRoomLights.size());
        button->setObjectName(QStringLiteral("lampRoom%1").arg(i));
        rooms->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, room = kRoomLights[i]] {
            Lamp lamp = m_lamp;
            lamp.roomLux = luxOf(room);
            setLamp(lamp);
            showLamp();     // pressed again, it stays checked
        });
    }
    m_controls->setSpacing(16);
    m_controls->addWidget(segments, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto *dials = new QHBoxLayout;
    dials->setSpacing(16);
    m_dials[Room] = addDial(dials, 0, Lamp::kMostRoomLux, kLuxStep);
    m_dials[Lumens] = addDial(dials, Lamp::kLeastLumens, Lamp::kMostLumens, kLumenStep);
    m_dials[Width] = addDial(dials, Lamp::kLeastWidthM, Lamp::kMostWidthM, kWidthStep);
    m_dials[Room].slider->setObjectName(QStringLiteral("lampRoomLight"));
    m_dials[Lumens].slider->setObjectName(QStringLiteral("lampLumens"));
    m_dials[Width].slider->setObjectName(QStringLiteral("lampWidth"));
    m_controls->addLayout(dials, 1);
    column->addLayout(m_controls);
    column->addWidget(m_source);
    m_source->setObjectName(QStringLiteral("lampSource"));

    m_findings->setSpacing(16);
    m_findings->addWidget(m_strip, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_proposals->setSpacing(6);
    m_proposals->addWidget(m_try);
    m_proposals->addStretch(1);
    m_try->setWordWrap(false);
    m_findings->addLayout(m_proposals, 1);
    column->addLayout(m_findings);
}

LampPanel::Dial LampPanel::addDial(QBoxLayout *row, double least, double most, double step)
{
    Dial dial;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(dial.label = roleLabel(this, "note"));
    column->addWidget(dial.slider = new QSlider(Qt::Horizontal, this));
    dial.label->setWordWrap(false);
    dial.slider->setRange(static_cast<int>(std::lround(least / step)), static_cast<int>(std::lround(most / step)));
    dial.slider->setPageStep(std::max(1, (dial.slider->maximum() - dial.slider->minimum()) / 10));
    dial.slider->setMinimumWidth(96);
    connect(dial.slider, &QSlider::valueChanged, this, &LampPanel::takeDials);
    row->addLayout(column, 1);
    return dial;
}

void LampPanel::takeDials()
{
    setLamp({valueOf(*m_dials[Lumens].slider, kLumenStep), valueOf(*m_dials[Width].slider, kWidthStep), valueOf(*m_dials[Room].slider, kLuxStep)});
}

void LampPanel::setLamp(const Lamp &lamp)
{
    if (lamp == m_lamp)
        return;
    m_lamp = lamp;
    showLamp();
    m_job.start(m_lamp);
    Q_EMIT lampChanged(m_lamp);
}

void LampPanel::showLamp()
{
    const Describe describe(m_language);
    const auto set = [](const Dial &dial, double value, double step) {
        const QSignalBlocker blocked(dial.slider);
        dial.slider->setValue(static_cast<int>(std::lround(value / step)));
    };
    set(m_dials[Lumens], m_lamp.lumens, kLumenStep);
    set(m_dials[Width], m_lamp.widthM, kWidthStep);
    set(m_dials[Room], m_lamp.roomLux, kLuxStep);
    m_dials[Lumens].label->setText(tr("Lamp: %1 lumens").arg(describe.number(m_lamp.lumens, 0)));
    m_dials[Width].label->setText(tr("Picture: %1 m wide").arg(describe.number(m_lamp.widthM, 1)));
    m_dials[Room].label->setText(tr("Room light: %1 lx").arg(describe.number(m_lamp.roomLux, 0)));
    const QStringList names{tr("Light of the lamp"), tr("Width of the picture"), tr("Light of the room")};
    for (std::size_t i = 0; i < m_dials.size(); ++i) {
        m_dials[i].slider->setAccessibleName(names[static_cast<qsizetype>(i)]);
        m_dials[i].slider->setAccessibleDescription(m_dials[i].label->text());
    }
    QString source = tr("The lamp throws %1 lx on the screen.").arg(describe.number(m_lamp.lampLux(), 0));
    for (std::size_t i = 0; i < kRoomLights.size(); ++i) {
        const bool chosen = luxOf(kRoomLights[i]) == m_lamp.roomLux;
        m_rooms[i]->setChecked(chosen);
        if (chosen)
            source += QLatin1Char(' ') + roomSource(kRoomLights[i], m_language);
    }
    m_source->setText(source);
}

void LampPanel::setView(std::shared_ptr<const AtlasData> atlasData, const ViewState &view)
{
    if (m_language != view.language) {
        m_language = view.language;
        retranslate();
        showLamp();
    }
    m_job.setView(std::move(atlasData), view);
    m_job.start(m_lamp);
}

void LampPanel::setTypePx(int px)
{
    m_typePx = px;
    restyle();
}

void LampPanel::say(const LampAdvice &advice)
{
    m_advice = advice;
    m_strip->setAdvice(advice, m_language);
    m_strip->setVisible(!advice.pairs.empty());
    m_verdict->setText(lampVerdict(advice, m_language));
    m_try->setVisible(!advice.proposals.empty());
    // A button keeps its place, and the keyboard its button, while a slider is dragged.
    while (m_buttons.size() > static_cast<qsizetype>(advice.proposals.size()))
        delete m_buttons.takeLast();
    while (m_buttons.size() < static_cast<qsizetype>(advice.proposals.size())) {
        auto *button = new QPushButton(this);
        const auto index = static_cast<std::size_t>(m_buttons.size());
        button->setObjectName(QStringLiteral("lampProposal%1").arg(index));
        m_proposals->insertWidget(1 + static_cast<int>(index), button);
        connect(button, &QPushButton::clicked, this, [this, index] {
            const LampProposal taken = m_advice.proposals[index];
            Q_EMIT changeAsked(taken.classification, taken.map);
        });
        m_buttons << button;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const LampProposal &proposal = advice.proposals[static_cast<std::size_t>(i)];
        const QString text = proposalText(proposal, m_language), gain = proposalGain(proposal, m_language);
        m_buttons[i]->setText(QStringLiteral("%1 · %2").arg(text, differenceOnWall(proposal.least, m_language)));
        m_buttons[i]->setToolTip(gain);
        m_buttons[i]->setAccessibleName(text);
        m_buttons[i]->setAccessibleDescription(gain);
    }
}

void LampPanel::retranslate()
{
    m_title->setText(tr("Washed out by the beamer"));
    m_try->setText(tr("What helps:"));
    m_close->setToolTip(tr("Back to the colours as they are"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_title->text());
    for (std::size_t i = 0; i < kRoomLights.size(); ++i) {
        m_rooms[i]->setText(roomName(kRoomLights[i], m_language));
        m_rooms[i]->setToolTip(roomSource(kRoomLights[i], m_language));
        m_rooms[i]->setAccessibleDescription(m_rooms[i]->toolTip());
    }
    say(LampAdvice(m_advice));
}

void LampPanel::restyle()
{
    const ThemeTokens &theme = style::tokens();
    const int text = m_typePx > 0 ? m_typePx : theme.textPx, note = m_typePx > 0 ? m_typePx * theme.notePx / theme.textPx : theme.notePx;
    const QString sheet = QStringLiteral("QFrame#lampPanel { background: %1; border: 0; border-top: 1px solid %2; } QLabel, QPushButton, QToolButton { font-size: %3px; } "
                                         "QLabel[role=\"note\"] { font-size: %4px; }")
                              .arg(theme.paper.name(), theme.line.name()).arg(text).arg(note);
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    m_close->setIcon(style::icon(style::Icon::Close));
    m_strip->setTypePx(note);
}

void LampPanel::resizeEvent(QResizeEvent *event)
{
    const int type = m_typePx > 0 ? m_typePx : style::tokens().textPx;
    const auto direction = width() >= kBesideFrom * type ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_controls->setDirection(direction);
    m_findings->setDirection(direction);
    QFrame::resizeEvent(event);
}

void LampPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

void LampPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLamp();
    } else if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
    QFrame::changeEvent(event);
}

} // namespace atlas
