// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_writer.h"

#include "layers/render/files/pdf_finish.h"
#include "layers/render/files/pdf_pages.h"

#include <QBuffer>

namespace atlas {

QByteArray toPdf(std::span<const DisplayList> pages, FigureMetadata meta)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QStringList bookmarks;
    PdfPages writer(buffer);
    for (const DisplayList &page : pages) {
        if (!writer.add(page))
            return {};
        bookmarks += page.title;
    }
    if (!writer.end())
        return {};
    if (meta.title.isEmpty())
        meta.title = pages.front().title;
    if (meta.description.isEmpty())
        meta.description = pages.front().description;
    const auto finished = finishedPdf(buffer.data(), bookmarks, meta);
    return finished ? *finished : QByteArray();
}

} // namespace atlas
