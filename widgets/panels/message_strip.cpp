// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/message_strip.h"

#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kNoteMs = 10000;

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_details(new QLabel), m_progress(new QProgressBar(this)), m_action(new QPushButton(this)),
      m_other(new QPushButton(this)), m_more(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("strip"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 8, 4);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_more);
    row->addWidget(m_close);
    column->addLayout(row);
    m_text->setObjectName(QStringLiteral("stripText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setRange(0, 1000);
    m_action->setObjectName(QStringLiteral("stripAction"));
    m_action->setProperty("link", true);
    m_other->setObjectName(QStringLiteral("stripOtherAction"));
    m_other->setProperty("link", true);
    m_more->setProperty("link", true);
    m_more->setCheckable(true);
    m_close->setProperty("quiet", true);
    m_close->setIcon(style::icon(style::Icon::Close));
    m_close->setFixedSize(28, 28);

    auto *area = new QScrollArea(this);
    m_detailArea = area;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFixedHeight(132);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContentsMargins(8, 8, 8, 8);
    area->setWidget(m_details);
    column->addWidget(area);
    column->addSpacing(2);

    connect(m_more, &QPushButton::toggled, m_detailArea, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] { take(m_message.act); });
    connect(m_other, &QPushButton::clicked, this, [this] { take(m_message.otherAct); });
    m_goes.setSingleShot(true);
    m_goes.setInterval(kNoteMs);
    connect(&m_goes, &QTimer::timeout, this, &MessageStrip::clear);
    retranslate();
    clear();
}

/// The action may show the next message: this one goes first.
void MessageStrip::take(const std::function<void()> &act)
{
    const auto kept = act;
    clear();
    if (kept)
        kept();
}

void MessageStrip::show(const Message &message)
{
    m_message = message;
    setProperty("kind", message.kind == Kind::Error ? QStringLiteral("error") : QStringLiteral("note"));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_other->setText(message.otherAction);
    m_other->setVisible(!message.otherAction.isEmpty());
    m_progress->setVisible(message.kind == Kind::Progress);
    m_progress->setValue(0);
    m_close->setVisible(message.kind != Kind::Progress);
    m_more->setVisible(!message.details.isEmpty());
    m_more->setChecked(false);
    m_details->setText(message.details.join(QLatin1Char('\n')));
    m_detailArea->hide();
    setAccessibleName(message.text);
    const bool asks = message.stays || message.kind != Kind::Note || !message.action.isEmpty() || !message.details.isEmpty();
    if (asks)
        m_goes.stop();
    else
        m_goes.start();
    Q_EMIT aboutToTakeRoom(true);
    setVisible(true);
}

void MessageStrip::setProgress(double fraction)
{
    if (m_message.kind == Kind::Progress)
        m_progress->setValue(static_cast<int>(1000 * fraction));
}

void MessageStrip::clear()
{
    m_goes.stop();
    m_message = {};
    Q_EMIT aboutToTakeRoom(false);
    hide();
}

void MessageStrip::dismiss()
{
    if (m_message.kind == Kind::Progress)
        return;
    const QString text = m_message.text;
    clear();
    Q_EMIT dismissed(text);
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::retranslate()
{
    m_more->setText(tr("Details"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace atlas
