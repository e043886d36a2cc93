// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QList>
#include <QObject>

#include <vector>

class QUndoCommand;
class QUndoStack;

namespace atlas {

/// Several undo stacks as one line of time: undo takes back what was done last, wherever it was done. GUI thread.
class UndoHistory : public QObject {
    Q_OBJECT

public:
    /// @param stacks outlive this
    explicit UndoHistory(const QList<QUndoStack *> &stacks, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// canUndo() or canRedo() may be another.
    void changed();

private:
    struct Done {
        const QUndoCommand *step = nullptr;
        quint64 when = 0;
    };
    struct Line {
        QUndoStack *stack;
        std::vector<Done> done;         ///< in the order of the stack
        int index = 0;                  ///< of the stack, when it was last followed
    };
    void follow(Line &line);
    [[nodiscard]] const Line *lastDone() const;
    [[nodiscard]] const Line *firstUndone() const;

    std::vector<Line> m_lines;
    quint64 m_clock = 0;
};

} // namespace atlas
