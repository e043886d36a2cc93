// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/batch/batch.h"

#include "layers/render/batch/ordered_work.h"
#include "layers/render/figure/figure.h"
#include "layers/render/files/figure_metadata.h"
#include "layers/render/files/pdf_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

namespace atlas {

namespace {

/// Figures drawn before the one that is written: enough to keep the workers busy, few enough to keep memory small.
constexpr std::size_t kAhead = 6;
constexpr std::size_t kMostWorkers = 4;

std::size_t workersFor(std::size_t figures)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return std::min({cores, kMostWorkers, figures});
}

DataError failure(DataErrorCode code, const QString &target, const QString &why = {})
{
    return {.code = code, .file = QDir::cleanPath(target), .detail = why};
}

QString endingOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg: return QStringLiteral(".svg");
    case FigureFormat::Pdf: return QStringLiteral(".pdf");
    case FigureFormat::Png: return QStringLiteral(".png");
    }
    return {};
}

/// What a book says about itself: what its first page says, but for the name of the first place.
FigureMetadata bookMetadata(const AtlasData &data, const BatchItem &first, const DisplayList &page, bool oneIndicator)
{
    FigureMetadata meta = metadataOf(data, first.spec, page);
    const Indicator *indicator = data.indicator(first.spec.view.indicator);
    meta.title = oneIndicator && indicator ? indicator->name.in(first.spec.view.language) : QStringLiteral("Krimpatlas");
    meta.description.clear();
    return meta;
}

DataResult<std::size_t> writeBook(const AtlasData &data, std::span<const BatchItem> items, const QString &target, const BatchProgress &progress,
                                  const std::stop_token &stop)
{
    PdfBook book(target);
    FigureMetadata meta;
    OrderedWork<DisplayList> lists(items.size(), workersFor(items.size()), kAhead, [&](std::size_t i) { return figureOf(data, items[i].spec); });
    for (std::size_t i = 0; i < items.size(); ++i) {
        const DisplayList page = *lists.take();
        if (stop.stop_requested())
            return Unexpected{failure(DataErrorCode::Cancelled, target)};
        if (i == 0) {
            const auto sameIndicator = [&](const BatchItem &item) { return item.spec.view.indicator == items.front().spec.view.indicator; };
            meta = bookMetadata(data, items.front(), page, std::ranges::all_of(items, sameIndicator));
        }
        if (const auto added = book.add(page, items[i].name); !added)
            return Unexpected{added.error()};
        if (progress)
            progress(i + 1, items.size());
    }
    if (stop.stop_requested())
        return Unexpected{failure(DataErrorCode::Cancelled, target)};
    if (const auto finished = book.finish(meta); !finished)
        return Unexpected{finished.error()};
    return items.size();
}

/// A folder for the files of a batch: they are written into a hidden one inside it and moved at the end.
class BatchFolder {
public:
    explicit BatchFolder(const QString &target)
        : m_target(target), m_existed(QFileInfo::exists(target)),
          m_aside((static_cast<void>(QDir().mkpath(target)), QDir(target).filePath(QStringLiteral(".figures-"))))
    {
    }
    ~BatchFolder()
    {
        m_aside.remove();
        // Only if it is empty.
        if (!m_existed && !m_kept)
            QDir().rmdir(m_target);
    }
    BatchFolder(const BatchFolder &) = delete;
    BatchFolder &operator=(const BatchFolder &) = delete;

    [[nodiscard]] bool isValid() const { return m_aside.isValid(); }
    [[nodiscard]] DataResult<bool> write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_aside.filePath(name));
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return Unexpected{failure(DataErrorCode::WriteFailed, m_target, file.errorString())};
        m_names += name;
        return true;
    }
    [[nodiscard]] DataResult<bool> keep()
    {
        for (const QString &name : m_names) {
            const QString final = QDir(m_target).filePath(name);
            if (QFileInfo(final).isDir())
                return Unexpected{failure(DataErrorCode::IsDirectory, final)};
            QFile::remove(final);
            if (!QFile::rename(m_aside.filePath(name), final))
                return Unexpected{failure(DataErrorCode::WriteFailed, final)};
        }
        m_kept = true;
        return true;
    }

private:
    QString m_target;
    bool m_existed, m_kept = false;
    QTemporaryDir m_aside;
    QStringList m_names;
};

DataResult<std::size_t> writeFiles(const AtlasData &data, std::span<const BatchItem> items, const QString &target, FigureFormat format,
                                   const BatchProgress &progress, const std::stop_token &stop, double pngScale)
{
    BatchFolder folder(target);
    if (!folder.isValid())
        return Unexpected{failure(DataErrorCode::WriteFailed, target)};
    // Drawing and packing take long, writing does not: the workers do the former.
    OrderedWork<QByteArray> files(items.size(), workersFor(items.size()), kAhead, [&](std::size_t i) {
        const DisplayList list = figureOf(data, items[i].spec);
        FigureFileOptions options;
        options.pngScale = pngScale;
        options.text = items[i].spec.text;
        options.meta = metadataOf(data, items[i].spec, list);
        return figureBytes(list, format, options);
    });
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QByteArray bytes = *files.take();
        if (stop.stop_requested())
            return Unexpected{failure(DataErrorCode::Cancelled, target)};
        if (const auto written = folder.write(items[i].file + endingOf(format), bytes); !written)
            return Unexpected{written.error()};
        if (progress)
            progress(i + 1, items.size());
    }
    if (stop.stop_requested())
        return Unexpected{failure(DataErrorCode::Cancelled, target)};
    if (const auto kept = folder.keep(); !kept)
        return Unexpected{kept.error()};
    return items.size();
}

} // namespace

bool isBook(const QString &target, FigureFormat format)
{
    return format == FigureFormat::Pdf && target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) && !QFileInfo(target).isDir();
}

DataResult<std::size_t> writeBatch(const AtlasData &data, std::span<const BatchItem> items, const QString &target, FigureFormat format,
                                   const BatchProgress &progress, std::stop_token stop, double pngScale)
{
    if (items.empty())
        return std::size_t{0};
    if (isBook(target, format))
        return writeBook(data, items, target, progress, stop);
    if (QFileInfo::exists(target) && !QFileInfo(target).isDir())
        return Unexpected{failure(DataErrorCode::WriteFailed, target)};
    return writeFiles(data, items, target, format, progress, stop, pngScale);
}

} // namespace atlas
