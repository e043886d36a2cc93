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
    if (!m_draft->device.isOpen() || !m_draft->pages.add(page) || m_draft->device.error() != QFileDevice::NoError)
        return Unexpected{m_draft->finishedFile.failure(m_draft->device.errorString())};
    m_draft->bookmarks += bookmark;
    return true;
}

DataResult<bool> PdfBook::finish(const FigureMetadata &meta)
{
    const bool whole = m_draft->device.isOpen() && m_draft->pages.end() && m_draft->device.flush() && m_draft->device.error() == QFileDevice::NoError;
    m_draft->device.close();
    if (!whole)
        return Unexpected{m_draft->finishedFile.failure(m_draft->device.errorString())};
    const auto finished = finishPdf(m_draft->pagesFile.temporaryPath(), m_draft->finishedFile.temporaryPath(), m_draft->bookmarks, meta);
    if (!finished)
        return Unexpected{m_draft->finishedFile.failure(finished.error().detail)};
    return m_draft->finishedFile.commit();
}

} // namespace atlas
