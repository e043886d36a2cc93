// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/files/figure_metadata.h"

#include <QByteArray>

#include <span>

namespace atlas {

/// The lists as a PDF, a page each, in their true size; vectors, fonts embedded, words whole; bookmarked by their
/// titles; with the metadata, and the view and the figures attached. Empty if it could not be made. Any thread.
/// @param meta where its title or description is empty the first list's is taken
QByteArray toPdf(std::span<const DisplayList> pages, FigureMetadata meta = {});

} // namespace atlas
