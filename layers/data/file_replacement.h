// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QString>

namespace atlas {

/// A file written under a temporary name beside its target and then put in its place: a crash or a full disk
/// leaves the old file whole. What was not committed is removed again.
class FileReplacement {
public:
    /// @param ending ending of the temporary name, with its dot: some writers insist on theirs
    FileReplacement(const QString &target, const QString &ending);
    ~FileReplacement();
    FileReplacement(const FileReplacement &) = delete;
    FileReplacement &operator=(const FileReplacement &) = delete;

    [[nodiscard]] const QString &temporaryPath() const { return m_temporary; }
    /// Makes the bytes outlive a power cut and renames. The file must have been closed. Errors: WriteFailed.
    [[nodiscard]] DataResult<bool> commit();
    /// The error of a writer that gave up, with the target's name.
    [[nodiscard]] DataError failure(const QString &why) const;

private:
    QString m_target;
    QString m_temporary;
    bool m_committed = false;
};

} // namespace atlas
