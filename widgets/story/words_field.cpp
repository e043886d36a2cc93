// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/words_field.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace atlas {

namespace {

/// Frame and padding, of a QPlainTextEdit in the style sheet; px.
constexpr int kAround = 18;

} // namespace

WordsField::WordsField(bool paragraph, int least, int most, QWidget *parent)
    : QPlainTextEdit(parent), m_paragraph(paragraph), m_least(least), m_most(most)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &WordsField::fit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_taking)
            Q_EMIT written(toPlainText());
    });
    fit();
}

void WordsField::take(const QString &words)
{
    if (toPlainText() == words)
        return;
    m_taking = true;
    setPlainText(words);
    m_taking = false;
}

void WordsField::fit()
{
    // A plain text document tells its height in lines, as they wrap.
    const int lines = static_cast<int>(document()->size().height());
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int high = fontMetrics().lineSpacing() * std::clamp(lines, m_least, m_most) + kAround;
    if (minimumHeight() != high || maximumHeight() != high)
        setFixedHeight(high);
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    if (m_paragraph && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focusNextChild();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WordsField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(m_paragraph ? source->text().simplified() : source->text());
}

void WordsField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WordsField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace atlas
