// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/expression_field.h"

#include "widgets/selection/detail_list.h"
#include "widgets/style/application_style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kMost = 8, kShown = 6, kLeastWidth = 260, kGap = 3;

} // namespace

ExpressionField::ExpressionField(QWidget *over, QWidget *parent) : QLineEdit(parent), m_over(over), m_list(new DetailList(over))
{
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("#proposals { border: 1px solid palette(mid); border-radius: 6px; padding: 3px; }"));
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(this, &QLineEdit::textEdited, this, [this] { propose(false); });
}

bool ExpressionField::proposing() const { return m_list->isVisible(); }

void ExpressionField::stopProposing() { m_list->hide(); }

void ExpressionField::setMark(int position, int length)
{
    m_mark = position;
    m_markLength = length;
    update();
}

void ExpressionField::propose(bool all)
{
    const WordSpan span = wordAt(text(), cursorPosition());
    m_proposed = all && span.typed.isEmpty() ? m_words : completionsOf(m_words, span, kMost);
    const bool whole = std::any_of(m_proposed.begin(), m_proposed.end(), [&](const CompletionWord &word) {
        return word.word.compare(span.typed, Qt::CaseInsensitive) == 0;
    });
    if (m_proposed.isEmpty() || (whole && m_proposed.size() == 1))
        return stopProposing();
    m_list->clear();
    for (const CompletionWord &word : m_proposed)
        m_list->addRow(word.word, word.meaning);
    // What is a word already is not replaced by a longer one unless that is chosen.
    m_list->setCurrentRow(whole || all ? -1 : 0);
    const int tall = std::min<int>(m_list->heightOfRows(), kShown * style::px(28)) + 8;
    const int wide = std::max(style::px(kLeastWidth), width() * 9 / 10);
    const QPoint below = mapTo(m_over, QPoint(std::max(0, xOf(span.position) - 12), height() + kGap));
    m_list->setGeometry(std::clamp(below.x(), 4, std::max(4, m_over->width() - wide - 4)), below.y(), std::min(wide, m_over->width() - 8),
                        std::min(tall, std::max(style::px(64), m_over->height() - below.y() - 4)));
    m_list->show();
    m_list->raise();
}

void ExpressionField::take(int row)
{
    if (row < 0 || row >= m_proposed.size())
        return;
    const WordSpan span = wordAt(text(), cursorPosition());
    const int end = span.position + span.length;
    const bool spaced = end < text().size() && text()[end].isSpace();
    setSelection(span.position, span.length);
    insert(m_proposed[row].word + (spaced ? QString() : QStringLiteral(" ")));
    stopProposing();
    setFocus();
}

bool ExpressionField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && proposing()) {
        // Tab would go to the next widget before keyPressEvent() hears of it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
            take(std::max(0, m_list->currentRow()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ExpressionField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (proposing())
            m_list->step(key == Qt::Key_Down ? 1 : -1);
        else if (key == Qt::Key_Down)
            propose(true);
        return;
    }
    if (proposing() && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentRow() >= 0)
        return take(m_list->currentRow());
    if (key == Qt::Key_Escape && proposing())
        return stopProposing();
    QLineEdit::keyPressEvent(event);
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End)
        stopProposing();
}

void ExpressionField::focusOutEvent(QFocusEvent *event)
{
    stopProposing();
    QLineEdit::focusOutEvent(event);
}

int ExpressionField::xOf(int position) const
{
    const QFontMetricsF metrics(font());
    return qRound(cursorRect().center().x() + metrics.horizontalAdvance(text().left(position)) - metrics.horizontalAdvance(text().left(cursorPosition())));
}

void ExpressionField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_mark < 0)
        return;
    QPainter painter(this);
    const int from = std::min<int>(m_mark, static_cast<int>(text().size())), to = std::min<int>(from + m_markLength, static_cast<int>(text().size()));
    const int left = xOf(from), right = std::max(xOf(to), left + style::px(8));
    painter.setClipRect(rect().adjusted(8, 2, -8, -2));
    const int below = (height() + fontMetrics().height()) / 2 - 1;
    painter.fillRect(QRect(left, below, right - left, style::px(2)), style::tokens().warning);
}

} // namespace atlas
