// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/sentence_box.h"

#include "widgets/compare/row_layout.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace atlas {

SentenceBox::SentenceBox(QWidget *parent) : QWidget(parent), m_text(new QTextEdit(this)), m_copy(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kRowMargin, 9, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
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

void SentenceBox::setMostHeight(int height)
{
    if (std::exchange(m_most, height) != height)
        fit();
}

void SentenceBox::fit()
{
    m_text->document()->setTextWidth(m_text->viewport()->width());
    const int wanted = int(std::ceil(m_text->document()->size().height())) + 1;
    const int most = std::max(style::px(36), m_most - 17);
    m_text->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::max(28, std::min(wanted, most)) + 17);
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
