// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/words_editor.h"

#include "widgets/style/application_style.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int kLeastWidth = 260, kLeastPx = 11, kMostPx = 34;

} // namespace

WordsEditor::WordsEditor(QWidget *parent) : QLineEdit(parent)
{
    hide();
}

void WordsEditor::open(const QRect &over, const Words &words, std::function<void(const QString &)> commit)
{
    m_commit = std::move(commit);
    QFont font = style::font(13, words.weight);
    font.setPixelSize(std::clamp(qRound(words.sizePx), style::px(kLeastPx), style::px(kMostPx)));
    // The style sheet names no size of type for a field: this one stays.
    setFont(font);
    setAccessibleName(words.name);
    setPlaceholderText(words.proposed);
    setText(words.text);
    selectAll();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const QSize size(std::min(std::max(style::px(kLeastWidth), over.width() + 24), room.width()), std::max(sizeHint().height(), fontMetrics().height() + 10));
    const int left = std::clamp(over.left() - 9, room.left(), std::max(room.left(), room.right() - size.width() + 1));
    const int top = std::clamp(over.center().y() - size.height() / 2, room.top(), std::max(room.top(), room.bottom() - size.height() + 1));
    setGeometry(QRect(QPoint(left, top), size));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void WordsEditor::finish(bool take)
{
    const auto commit = std::exchange(m_commit, nullptr);
    if (!commit)
        return;
    const QString typed = text().trimmed();
    hide();
    if (take)
        commit(typed);
    Q_EMIT closed();
}

void WordsEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return finish(true);
    case Qt::Key_Escape: return finish(false);
    default: QLineEdit::keyPressEvent(event);
    }
}

void WordsEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        finish(true);
}

} // namespace atlas
