// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/story/story.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas {

/// Ids of the stories that come with the program, in the order in which they are offered: two-worlds, growth-and-shrinkage,
/// grey-pressure, balance, great-divergence, middle-sized-cities, work-follows-living, places-that-dont-matter.
const QStringList &shippedStoryIds();

/// Where their files lie: beside the built-in atlas, in the build tree as well as once installed; empty if it is nowhere.
QString shippedStoriesFolder();

/// One of them. Errors: FileMissing for an id that is none or has no file, NotReadable,
/// InvalidState with what and where for a file that is no story.
DataResult<Story> readShippedStory(const QString &id, const QString &folder = shippedStoriesFolder());

/// All that can be read, in their order; a few ms, so it can be done when a list of them is opened.
QList<Story> readShippedStories(const QString &folder = shippedStoriesFolder());

} // namespace atlas
