// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <memory>

class QIODevice;

namespace atlas {

/// Draws display lists as the pages of a PDF, one after another, each in its true size: vectors, fonts embedded,
/// words whole. A page is written before the next one begins, so memory does not grow with their number. Any thread.
class PdfPages {
public:
    /// @param device open for writing, and outlives this
    explicit PdfPages(QIODevice &device);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    /// False if the device takes no more.
    [[nodiscard]] bool add(const DisplayList &page);
    /// Writes what stands at the end of a PDF; false without a page.
    [[nodiscard]] bool end();

private:
    struct Drawing;
    QIODevice &m_device;
    std::unique_ptr<Drawing> m_drawing;     ///< from the first page on
};

} // namespace atlas
