// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/undo_history.h"

#include <QUndoStack>

#include <utility>

namespace atlas {

UndoHistory::UndoHistory(const QList<QUndoStack *> &stacks, QObject *parent) : QObject(parent)
{
    for (QUndoStack *stack : stacks)
        m_lines.push_back({stack, std::vector<Done>(static_cast<std::size_t>(stack->count())), stack->index()});
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        connect(m_lines[i].stack, &QUndoStack::indexChanged, this, [this, i] { follow(m_lines[i]); });
}

/// A step was done, undone or done again. A new one has not been seen at its position before; one that grew is where it
/// was.
void UndoHistory::follow(Line &line)
{
    line.done.resize(static_cast<std::size_t>(line.stack->count()));
    const int at = line.stack->index() - 1, before = std::exchange(line.index, at + 1) - 1;
    if (at >= 0 && (at == before || line.done[static_cast<std::size_t>(at)].step != line.stack->command(at)))
        line.done[static_cast<std::size_t>(at)] = {line.stack->command(at), ++m_clock};
    Q_EMIT changed();
}

const UndoHistory::Line *UndoHistory::lastDone() const
{
    const auto when = [](const Line &line) { return line.done[static_cast<std::size_t>(line.stack->index()) - 1].when; };
    const Line *last = nullptr;
    for (const Line &line : m_lines) {
        if (line.stack->canUndo() && (!last || when(line) > when(*last)))
            last = &line;
    }
    return last;
}

const UndoHistory::Line *UndoHistory::firstUndone() const
{
    const auto when = [](const Line &line) { return line.done[static_cast<std::size_t>(line.stack->index())].when; };
    const Line *first = nullptr;
    for (const Line &line : m_lines) {
        if (line.stack->canRedo() && (!first || when(line) < when(*first)))
            first = &line;
    }
    return first;
}

bool UndoHistory::canUndo() const { return lastDone() != nullptr; }

bool UndoHistory::canRedo() const { return firstUndone() != nullptr; }

void UndoHistory::undo()
{
    if (const Line *line = lastDone())
        line->stack->undo();
}

void UndoHistory::redo()
{
    if (const Line *line = firstUndone())
        line->stack->redo();
}

} // namespace atlas
