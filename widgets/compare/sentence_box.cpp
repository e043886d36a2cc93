// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/sentence_box.h"

#include "widgets/compare/row_layout.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr int kTop = 8;
/// Under this height of the panel the rows need the room.
constexpr int kLowPanel = 480;

} // namespace

SentenceBox::SentenceBox(QWidget *parent) : QWidget(parent), m_text(new QTextEdit(this)), m_copy(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_copy->setIcon(style::icon(style::Icon::Copy));
    m_copy->setProperty("quiet", true);
    m_copy->setFixedSize(28, 28);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details.isEmpty() ? sentence() : sentence() + QLatin1Char('\n') + m_details); });
    retranslate();
}

void SentenceBox::setSentence(const QString &sentence, const QString &details)
{
    m_details = details;
    if (sentence != this->sentence())
        m_text->setPlainText(sentence);
    m_text->setToolTip(details);
    setVisible(!sentence.isEmpty());
    fit();
}

QString SentenceBox::sentence() const { return m_text->toPlainText(); }

void SentenceBox::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        fit();
}

/// As high as the sentence, or as many whole lines as a quarter of the panel holds; three small ones in a low panel.
void SentenceBox::fit()
{
    const bool low = m_room < style::px(kLowPanel);
    m_text->setFont(style::font(low ? 11 : 13));
    const int copy = m_copy->width(), wide = std::max(40, width() - style::px(kRowMargin) - copy - 12);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setGeometry(style::px(kRowMargin), kTop, wide, 40);
    m_text->document()->setTextWidth(wide);
    const int wanted = int(std::ceil(m_text->document()->size().height())) + 1;
    const int line = std::max(1, QFontMetrics(m_text->font()).lineSpacing());
    const int lines = low ? 3 : std::max(4, (m_room / 4 - 2 * kTop) / line);
    const int high = std::min(wanted, lines * line + 1);
    if (high < wanted)
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->resize(wide, high);
    m_copy->move(width() - copy - 8, kTop - 3);
    setFixedHeight(std::max(copy, high) + 2 * kTop);
}

void SentenceBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SentenceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void SentenceBox::retranslate()
{
    m_text->setAccessibleName(tr("Sentence about the current row"));
    m_copy->setToolTip(tr("Copy the sentence with definition and source"));
    m_copy->setAccessibleName(m_copy->toolTip());
}

void SentenceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::tokens().canvas);
    painter.fillRect(QRect(0, 0, width(), 1), style::tokens().line);
}

} // namespace atlas
