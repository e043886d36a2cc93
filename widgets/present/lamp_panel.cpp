// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/lamp_panel.h"

#include "layers/view/describe.h"
#include "layers/view/lamp_words.h"
#include "widgets/present/lamp_strip.h"
#include "widgets/style/application_style.h"
#include "widgets/style/flow_layout.h"
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

/// Proposals stand beside the classes, in several rows if need be, where they have so many sizes of type.
constexpr int kFewestBeside = 30;
constexpr double kLumenStep = 100, kWidthStep = 0.1, kLuxStep = 25;

/// @param step what one step of the slider is
double valueOf(const QSlider &slider, double step) { return slider.value() * step; }

} // namespace

LampPanel::LampPanel(QWidget *parent)
    : QFrame(parent), m_controls(new QBoxLayout(QBoxLayout::LeftToRight)), m_dialRow(new QBoxLayout(QBoxLayout::LeftToRight)), m_findings(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_proposals(new FlowLayout), m_segments(new QFrame(this)), m_title(roleLabel(this, "heading")), m_verdict(roleLabel(this, "plain")), m_source(roleLabel(this, "note")),
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
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_title->setWordWrap(false);
    m_verdict->setObjectName(QStringLiteral("lampVerdict"));
    m_close->setObjectName(QStringLiteral("lampClose"));
    m_close->setProperty("quiet", true);

    m_segments->setObjectName(QStringLiteral("segments"));
    m_segments->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *rooms = new QHBoxLayout(m_segments);
    rooms->setContentsMargins(1, 1, 1, 1);
    rooms->setSpacing(0);
    for (std::size_t i = 0; i < kRoomLights.size(); ++i) {
        auto *button = m_rooms[i] = new QToolButton(m_segments);
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
    m_controls->addWidget(m_segments, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_dials[Room] = addDial(m_dialRow, 0, Lamp::kMostRoomLux, kLuxStep);
    m_dials[Lumens] = addDial(m_dialRow, Lamp::kLeastLumens, Lamp::kMostLumens, kLumenStep);
    m_dials[Width] = addDial(m_dialRow, Lamp::kLeastWidthM, Lamp::kMostWidthM, kWidthStep);
    m_dials[Room].slider->setObjectName(QStringLiteral("lampRoomLight"));
    m_dials[Lumens].slider->setObjectName(QStringLiteral("lampLumens"));
    m_dials[Width].slider->setObjectName(QStringLiteral("lampWidth"));
    m_controls->addLayout(m_dialRow, 1);
    column->addLayout(m_controls);
    column->addWidget(m_source);
    m_source->setObjectName(QStringLiteral("lampSource"));

    m_findings->addWidget(m_strip, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_proposals->addWidget(m_try);
    m_try->setWordWrap(false);
    m_try->setAlignment(Qt::AlignVCenter);
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
        m_proposals->addWidget(button);
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
    arrange();
    updateGeometry();
}

void LampPanel::retranslate()
{
    m_title->setText(tr("Washed out by the projector"));
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

int LampPanel::typePx() const { return m_typePx > 0 ? m_typePx : style::tokens().textPx; }

void LampPanel::restyle()
{
    const ThemeTokens &theme = style::tokens();
    const int text = typePx(), note = text * theme.notePx / theme.textPx;
    const auto px = [text](double sizes) { return static_cast<int>(std::lround(sizes * text)); };
    const QString sheet = QStringLiteral("QFrame#lampPanel { background: %1; border: 0; border-top: 1px solid %2; } QLabel, QPushButton, QToolButton { font-size: %3px; } "
                                         "QLabel[role=\"note\"] { font-size: %4px; } QPushButton, QToolButton { min-height: %5px; } "
                                         "QSlider::groove:horizontal { height: %6px; border-radius: %7px; background: %8; } QSlider::sub-page:horizontal { border-radius: %7px; background: %9; }")
                              .arg(theme.paper.name(), theme.line.name()).arg(text).arg(note).arg(px(2.1)).arg(px(0.32)).arg(px(0.16)).arg(theme.lineStrong.name(), theme.accent.name())
        + QStringLiteral("QSlider { min-height: %1px; } QSlider::handle:horizontal { width: %2px; margin: -%3px 0; border-radius: %4px; border: 1px solid %5; background: %6; } "
                         "QSlider::handle:horizontal:focus { border: 2px solid %7; }")
              .arg(px(1.5)).arg(px(1.1)).arg(px(0.42)).arg(px(0.3)).arg(theme.ink2.name(), theme.paper.name(), theme.accent.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    layout()->setContentsMargins(px(1.2), px(0.6), px(0.9), px(0.8));
    layout()->setSpacing(px(0.5));
    for (QBoxLayout *row : {m_controls, m_dialRow, m_findings})
        row->setSpacing(px(1.2));
    m_proposals->setSpacing(px(0.5));
    m_try->setMinimumHeight(px(2.1));   // in line with the buttons
    for (const Dial &dial : m_dials)
        dial.slider->setMinimumWidth(px(7.5));
    m_close->setIcon(style::icon(style::Icon::Close));
    m_close->setIconSize(QSize(px(1.4), px(1.4)));
    m_strip->setTypePx(note);
    arrange();
}

/// Beside each other what there is room for, else under each other.
void LampPanel::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto lay = [room](QBoxLayout *row, int first, int second) {
        row->setDirection(first + row->spacing() + second <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    lay(m_controls, m_segments->sizeHint().width(), m_dialRow->minimumSize().width());
    lay(m_findings, m_strip->isHidden() ? 0 : m_strip->sizeHint().width(), std::min(m_proposals->sizeHint().width(), kFewestBeside * typePx()));
}

QSize LampPanel::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int widest = std::max({m_segments->sizeHint().width(), m_dialRow->minimumSize().width(), m_strip->isHidden() ? 0 : m_strip->sizeHint().width(), m_proposals->minimumSize().width()});
    return {widest + margins.left() + margins.right(), layout()->minimumSize().height()};
}

void LampPanel::resizeEvent(QResizeEvent *event)
{
    arrange();
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
