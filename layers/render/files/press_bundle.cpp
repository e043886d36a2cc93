// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/press_bundle.h"

#include "layers/data/zip_file.h"
#include "layers/render/figure/figure.h"
#include "layers/render/files/figure_file.h"
#include "layers/render/files/figure_name.h"
#include "layers/view/alternative_text.h"
#include "layers/view/map_sentence.h"
#include "layers/view/sources_csv.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <vector>

namespace atlas {

namespace {

/// One file of the bundle; made when its turn has come.
struct Item {
    QString name;
    std::function<QByteArray()> make;
};

struct Made {
    QString name;
    QByteArray bytes;
};

constexpr const char *kSumsName = "SHA256SUMS";

std::vector<Item> itemsOf(const AtlasData &data, const FigureSpec &spec)
{
    const DisplayList figure = figureOf(data, spec);
    const FigureMetadata meta = metadataOf(data, spec, figure);
    const QString name = figureName(data, spec.view);
    const auto drawn = [&](FigureFormat format, double pngScale) {
        return [=] { return figureBytes(figure, format, {pngScale, spec.text, meta}); };
    };
    const auto words = [&data, view = spec.view](auto text, const QString &language) {
        return [&data, view, text, language] { return (text(data, view, language) + QLatin1Char('\n')).toUtf8(); };
    };
    const QString nl = QStringLiteral("nl"), en = QStringLiteral("en");
    return {
        {name + QStringLiteral(".svg"), drawn(FigureFormat::Svg, 1)},
        {name + QStringLiteral(".pdf"), drawn(FigureFormat::Pdf, 1)},
        {name + QStringLiteral(".png"), drawn(FigureFormat::Png, 1)},
        {name + QStringLiteral("@2x.png"), drawn(FigureFormat::Png, 2)},
        {name + QStringLiteral(".csv"), [csv = meta.csv] { return csv; }},
        {QStringLiteral("bronnen.csv"), [&data, view = spec.view] { return sourcesCsv(data, view, view.language).toUtf8(); }},
        {QStringLiteral("alt-nl.txt"), words(alternativeText, nl)},
        {QStringLiteral("alt-en.txt"), words(alternativeText, en)},
        {QStringLiteral("zin-nl.txt"), words(mapSentence, nl)},
        {QStringLiteral("sentence-en.txt"), words(mapSentence, en)},
    };
}

/// Every file and the sums over them; nothing is on the disk yet.
DataResult<std::vector<Made>> filesOf(const std::vector<Item> &items, const QString &target,
                                      const std::function<void(std::size_t, std::size_t)> &progress, const std::stop_token &stop)
{
    std::vector<Made> files;
    QByteArray sums;
    for (const Item &item : items) {
        if (stop.stop_requested())
            return Unexpected{DataError{.code = DataErrorCode::Cancelled, .file = target}};
        files.push_back({item.name, item.make()});
        if (files.back().bytes.isEmpty())
            return Unexpected{DataError{.code = DataErrorCode::WriteFailed, .file = target, .detail = item.name}};
        // Two spaces: the form that sha256sum -c reads.
        sums += QCryptographicHash::hash(files.back().bytes, QCryptographicHash::Sha256).toHex() + "  " + item.name.toUtf8() + '\n';
        if (progress)
            progress(files.size(), items.size());
    }
    files.push_back({QString::fromLatin1(kSumsName), sums});
    return files;
}

bool write(const Made &made, const QDir &folder)
{
    QFile file(folder.filePath(made.name));
    return file.open(QIODevice::WriteOnly) && file.write(made.bytes) == made.bytes.size() && file.flush();
}

/// Written beside the target under another name, then renamed: the folder is there whole or not at all.
DataResult<bool> writeFolder(const std::vector<Made> &files, const QString &target)
{
    const DataError failed{.code = DataErrorCode::WriteFailed, .file = target};
    const QFileInfo info(QDir::cleanPath(target));
    QTemporaryDir draft(info.absolutePath() + QStringLiteral("/.krimpatlas-"));
    if (!draft.isValid())
        return Unexpected{failed};
    // A temporary folder is closed to others; this one is to be passed on.
    QFile::setPermissions(draft.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
                                            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    for (const Made &made : files) {
        if (!write(made, QDir(draft.path())))
            return Unexpected{failed};
    }
    // An empty folder of that name makes way.
    if (info.exists() && !QDir(info.absolutePath()).rmdir(info.fileName()))
        return Unexpected{DataError{.code = DataErrorCode::TargetExists, .file = target}};
    if (!QDir().rename(draft.path(), info.absoluteFilePath()))
        return Unexpected{failed};
    draft.setAutoRemove(false);
    return true;
}

DataResult<bool> writeZip(const std::vector<Made> &files, const QString &target)
{
    ZipWriter zip(target);
    const QString folder = QFileInfo(target).completeBaseName();
    for (const Made &made : files)
        zip.add(folder + QLatin1Char('/') + made.name, made.bytes);
    return zip.finish();
}

} // namespace

DataResult<QStringList> writePressBundle(const AtlasData &data, const FigureSpec &spec, const QString &target,
                                         const std::function<void(std::size_t, std::size_t)> &progress, std::stop_token stop)
{
    const bool zip = target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    const QFileInfo info(target);
    if (zip ? info.isDir() : info.exists() && (!info.isDir() || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return Unexpected{DataError{.code = DataErrorCode::TargetExists, .file = target}};
    const auto files = filesOf(itemsOf(data, spec), target, progress, stop);
    if (!files)
        return Unexpected{files.error()};
    if (stop.stop_requested())
        return Unexpected{DataError{.code = DataErrorCode::Cancelled, .file = target}};
    const auto written = zip ? writeZip(*files, target) : writeFolder(*files, target);
    if (!written)
        return Unexpected{written.error()};
    QStringList names;
    for (const Made &made : *files)
        names += made.name;
    return names;
}

} // namespace atlas
