// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas::cli {

/// What the window is to open with: krimpatlas [FILE] [--story ID].
struct WindowRequest {
    QString file;       ///< a map, figures, a saved figure, a project; empty = none
    QString story;      ///< id of a story that comes with the program; empty = none

    bool operator==(const WindowRequest &) const = default;
};

/// @param arguments without the program's name
WindowRequest windowRequest(const QStringList &arguments);

/// Says what is wrong with the arguments, in one sentence, before a window is opened.
/// @return the exit code; nullopt: go on
std::optional<int> refuse(const QStringList &arguments);

} // namespace atlas::cli
