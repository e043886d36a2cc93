// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/figure_spec.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas {

/// What a batch has one figure of.
enum class BatchEach { Place, Region, Year, Indicator };

/// "place", "region", "year", "indicator": the names of the command line.
QString toText(BatchEach each);
std::optional<BatchEach> batchEachFromText(const QString &text);

/// One figure of a batch: a page of a book, or a file.
struct BatchItem {
    QString name;       ///< bookmark: "Emmen", "2024"
    QString file;       ///< without an ending; unique in its batch, ASCII, safe on every file system
    FigureSpec spec;
};

/// What a batch comes to.
struct BatchPlan {
    std::vector<BatchItem> items;   ///< in reading order: names as the language sorts them, years ascending
    QStringList skipped;            ///< what gets no figure and why, a sentence each
};

/// The figures that `spec` becomes for each place, region, year or indicator. Theme, language, size, parts and words
/// of the composer stay; a title stands behind the name of the place.
/// - Place: one per place of the drawn level. The map shows the place, outlined, and what lies around it, with an
///   inset of the country; the subtitle tells its figure, rank and the national figure. Classes are those of all.
/// - Region: one per region of `regionLevel` (empty = province) that has places of the drawn level, zoomed to them.
/// - Year: one per year with figures. Indicator: one per indicator with figures at the level, in the year nearest to
///   the view's, with its proposed classes; scheme, number of classes and palette that the composer chose are kept.
/// What has no figure is skipped. A map of tiles always shows the whole country. Pure, thread-safe; draws one figure
/// to learn the shape of the map.
BatchPlan batchPlan(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel = {});
/// The items of batchPlan().
std::vector<BatchItem> batchItems(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel = {});

/// How many figures there would be, without making them up: for a preview. Under 50 ms.
std::size_t batchCount(const AtlasData &data, const FigureSpec &spec, BatchEach each, const QString &regionLevel = {});
/// Levels whose places can be the regions of a batch, coarse to fine.
QStringList regionLevels(const AtlasData &data, const ViewState &view);

/// Called after every figure, in the thread that writes.
using BatchProgress = std::function<void(std::size_t done, std::size_t of)>;

/// Writes a batch: to a target ending in .pdf as one book with bookmarks (format Pdf), else as files in that folder,
/// which is made if need be. Figures are drawn ahead in worker threads. Everything is written aside and put in place
/// at the end: after a failure or a stop there is nothing new.
/// @param pngScale device pixels per page unit of PNG files
/// @return the number of figures. Errors: Cancelled, WriteFailed.
DataResult<std::size_t> writeBatch(const AtlasData &data, std::span<const BatchItem> items, const QString &target, FigureFormat format,
                                   const BatchProgress &progress, std::stop_token stop, double pngScale = 1);

/// True if a batch to this target becomes one book.
bool isBook(const QString &target, FigureFormat format);

} // namespace atlas
