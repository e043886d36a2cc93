// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/story/story.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace atlas {

/// A talk that broke off.
struct BrokenTalk {
    Story story;
    int step = 0;
    QDateTime started;
    QString atlas;          ///< file of the atlas it was held with; empty = the built-in one
};

/// Keeps a talk on disk while it is held, so that it can go on where it was after a crash: the story once, and a mark
/// with the step. Files are replaced as a whole, in a thread of their own; a talk never waits for a disk, and a disk that
/// is full or locked is no reason to stop one. Two programs do not take each other's talk.
class TalkMemory {
public:
    /// A mark older than this is of another day, and nobody waits for it.
    static constexpr qint64 kHours = 8;

    /// @param folder empty = the program's own for data of this computer
    explicit TalkMemory(const QString &folder = {});
    ~TalkMemory();

    void begin(const BrokenTalk &talk);
    void setStep(int step);
    /// The talk is over: nothing is left of it.
    void end();
    /// What an earlier program left; nullopt if it ended well, too long ago, is still at it, or left nothing readable.
    [[nodiscard]] std::optional<BrokenTalk> left();

private:
    [[nodiscard]] QString path(const char *name) const;
    void writeMark();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    BrokenTalk m_talk;
    bool m_held = false;
    QThreadPool m_writer;       ///< last, with one thread: what is written later is written last
};

} // namespace atlas
