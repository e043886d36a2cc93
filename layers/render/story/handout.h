// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"
#include "layers/render/display_list.h"
#include "layers/view/story/story.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <stop_token>

namespace atlas {

/// A page of the hand-out of a story: A4 upright, on paper: title, text and drawing of one step, the notes and the full
/// sources under them. The drawing gives way to the words; nothing overlaps or is cut off. Page units. Thread-safe.
/// @param language "nl" or "en"
DisplayList handoutPage(const AtlasData &data, const Story &story, qsizetype step, const QString &language);

/// Steps that are written, and of how many.
using HandoutProgress = std::function<void(std::size_t, std::size_t)>;

/// The hand-out as a PDF, a step a page, with its steps as bookmarks; written beside the target and put in its place
/// at the end. Errors: WriteFailed; Cancelled. Any one thread.
/// @return how many pages
DataResult<std::size_t> writeHandout(const AtlasData &data, const Story &story, const QString &language, const QString &target,
                                     const HandoutProgress &progress = {}, const std::stop_token &stop = {});

} // namespace atlas
