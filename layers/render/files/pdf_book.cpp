// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_book.h"

#include "layers/data/file_replacement.h"
#include "layers/render/files/pdf_finish.h"
#include "layers/render/files/pdf_pages.h"

#include <QFile>
#include <QStringList>

namespace atlas {

struct PdfBook::Draft {
    explicit Draft(const QString &target)
        : pagesFile(target, QStringLiteral(".pages")), finishedFile(target, QStringLiteral(".pdf")), device(pagesFile.temporaryPath()), pages(device)
    {
        device.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }

    FileReplacement pagesFile;      ///< never put in place: what the last step reads
    FileReplacement finishedFile;
    QFile device;
    PdfPages pages;
    QStringList bookmarks;
};

PdfBook::PdfBook(const QString &target) : m_draft(std::make_unique<Draft>(target)) {}

PdfBook::~PdfBook() = default;

DataResult<bool> PdfBook::add(const DisplayList &page, const QString &bookmark)
{
    Q_ASSERT(m_draft);
    if (!m_draft->device.isOpen() || !m_draft->pages.add(page) || m_draft->device.error() != QFileDevice::NoError)
        return Unexpected{m_draft->finishedFile.failure(m_draft->device.errorString())};
    m_draft->bookmarks += bookmark;
    return true;
}

DataResult<bool> PdfBook::finish(const FigureMetadata &meta)
{
    Q_ASSERT(m_draft);
    // What was written so far is gone when this returns.
    const std::unique_ptr<Draft> draft = std::move(m_draft);
    const bool whole = draft->device.isOpen() && draft->pages.end() && draft->device.flush() && draft->device.error() == QFileDevice::NoError;
    draft->device.close();
    if (!whole)
        return Unexpected{draft->finishedFile.failure(draft->device.errorString())};
    const auto finished = finishPdf(draft->pagesFile.temporaryPath(), draft->finishedFile.temporaryPath(), draft->bookmarks, meta);
    if (!finished)
        return Unexpected{draft->finishedFile.failure(finished.error().detail)};
    return draft->finishedFile.commit();
}

} // namespace atlas
