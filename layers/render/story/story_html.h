// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/story/story.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace atlas {

/// The story as one HTML page that needs nothing else: drawings, letters and script are in it, and it asks no network.
/// A section a step, with heading, text, drawing (with words for a screen reader), the figures as a table, notes and
/// sources; arrow keys, PgUp, PgDn, Home and End go from step to step; it prints a step a page, and works without
/// script. UTF-8. Any thread.
/// @param language "nl" or "en"
/// @return empty if it was stopped
QByteArray storyHtml(const AtlasData &data, const Story &story, const QString &language, const std::stop_token &stop = {});

} // namespace atlas
