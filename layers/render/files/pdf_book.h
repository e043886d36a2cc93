// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/render/display_list.h"
#include "layers/render/files/figure_metadata.h"

#include <QString>

#include <memory>

namespace atlas {

/// A PDF of many pages, written page by page to a temporary file beside the target; memory does not grow with the
/// pages. Put in place by finish(); what is not finished is removed again, and the old file stays whole. Any one thread.
class PdfBook {
public:
    explicit PdfBook(const QString &target);
    ~PdfBook();
    PdfBook(const PdfBook &) = delete;
    PdfBook &operator=(const PdfBook &) = delete;

    /// @param bookmark what the page is called in the list of a viewer
    DataResult<bool> add(const DisplayList &page, const QString &bookmark);
    /// The metadata of the whole; afterwards nothing can be added. WriteFailed without a page too.
    DataResult<bool> finish(const FigureMetadata &meta);

private:
    struct Draft;
    std::unique_ptr<Draft> m_draft;
};

} // namespace atlas
