// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/view/story/story.h"
#include "layers/view/view_state.h"

#include <QList>
#include <QString>

namespace atlas {

/// A file beside a project: it may have moved, alone or together with the project.
struct KeptPath {
    QString absolute;
    QString relative;               ///< from the folder of the project; filled in by writeProject()

    bool operator==(const KeptPath &) const = default;
};

/// Which figures a project stands on. They are not in it: a map file is large, and replaced every year.
struct ProjectData {
    KeptPath map;                   ///< empty = the built-in atlas
    QString fingerprint;            ///< fingerprintOf() the map when the project was saved; empty = not known
    bool approximate = false;       ///< its borders are the program's own
    QList<KeptPath> ownFigures;     ///< files of own figures that were joined

    bool operator==(const ProjectData &) const = default;
};

/// What is kept of a session: the view, the selections with a name (in it), the stories. Plain, comparable.
struct Project {
    static constexpr int kVersion = 1;

    ProjectData data;
    ViewState view;                 ///< its theme and language are not taken back
    QList<Story> stories;
    QString story;                  ///< id of the one that was shown; empty = none
    int step = 0;                   ///< of it
    QString origin;                 ///< of a draft: path of the project it belongs to; empty = of none yet

    bool operator==(const Project &) const = default;
};

/// ".krimpatlas", whatever its case.
bool isProjectName(const QString &path);

/// Writes a zip with project.json to a temporary file beside the target and puts it in its place: what was there stays
/// whole if that fails. Paths are absolute and relative to the target. Any thread. Errors: WriteFailed.
DataResult<bool> writeProject(const QString &path, Project project);

/// Nothing of the file is trusted. Any thread. Errors: FileMissing, IsDirectory, NotReadable, EmptyFile; InvalidState
/// (without a detail: no project; with one: what in it cannot be understood), Damaged (cut off, inconsistent, too large),
/// NewerFigure (written by a later version). Always with the file.
DataResult<Project> readProject(const QString &path);

/// Where the file lies now: where it was, else from the project's own folder. Empty if in neither place.
QString found(const KeptPath &path, const QString &projectPath);

/// Size and SHA-256 of the first MB; empty if the file cannot be read. Tells another edition under the same name.
QString fingerprintOf(const QString &path);

} // namespace atlas
