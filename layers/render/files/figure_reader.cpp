// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/figure_reader.h"

#include "layers/data/file_head.h"
#include "layers/render/files/pdf_finish.h"
#include "layers/render/files/svg_metadata.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <algorithm>
#include <exception>
#include <stdexcept>

namespace atlas {

namespace {

// Figures are a few MB, and what is kept of one a few kB: more than this was not made by us, or not in good faith.
constexpr qint64 kLargestFile = qint64{256} << 20;
constexpr qsizetype kLargestSpec = qsizetype{8} << 20;

using Error = DataErrorCode;

Unexpected<DataError> failure(Error code, const QString &path, const QString &detail = {})
{
    return Unexpected{DataError{.code = code, .file = path, .detail = detail}};
}

/// The first bytes of the file, or why it cannot be read.
DataResult<QByteArray> beginning(const QString &path)
{
    const auto head = readHead(path, 1024);
    if (!head)
        return Unexpected{head.error()};
    if (head->size > kLargestFile)
        return failure(Error::NoFigureInside, path);
    return head->bytes;
}

DataResult<QByteArray> specOfSvg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::NotReadable, path);
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg"))
        return failure(xml.hasError() ? Error::Damaged : Error::NoFigureInside, path);
    QByteArray spec;
    // To the end, though the figure stands at the beginning: a file that was cut off is not whole.
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !spec.isEmpty() || xml.name() != QLatin1String("metadata")
            || xml.attributes().value(QLatin1String("id")) != QLatin1String(svg::kSpecId)) {
            continue;
        }
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (text.size() > kLargestSpec)
            return failure(Error::NoFigureInside, path);
        spec = text.toUtf8();
    }
    if (xml.hasError())
        return failure(Error::Damaged, path, xml.errorString());
    return spec.isEmpty() ? failure(Error::NoFigureInside, path) : DataResult<QByteArray>(spec);
}

/// What is unpacked, as far as it is no more than a figure takes.
struct Collected : Pipeline {
    Collected() : Pipeline("figure", nullptr) {}

    void write(const unsigned char *data, std::size_t size) override
    {
        if (size > static_cast<std::size_t>(kLargestSpec - bytes.size()))
            throw std::length_error("too large");
        bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

    QByteArray bytes;
};

DataResult<QByteArray> specOfPdf(const QString &path)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        // A file that would have to be repaired was cut off or changed.
        pdf.setAttemptRecovery(false);
        pdf.processFile(QFile::encodeName(path).constData());
        QPDFEmbeddedFileDocumentHelper files(pdf);
        const auto kept = files.getEmbeddedFile(kPdfSpecName);
        QPDFObjectHandle stream = kept ? kept->getEmbeddedFileStream() : QPDFObjectHandle::newNull();
        if (!stream.isStream())
            return failure(Error::NoFigureInside, path);
        QPDFObjectHandle length = stream.getDict().getKey("/Length");
        if (!length.isInteger() || length.getIntValue() > kLargestSpec)
            return failure(Error::NoFigureInside, path);
        Collected spec;
        stream.pipeStreamData(&spec, 0, qpdf_dl_generalized);
        return spec.bytes;
    } catch (const std::exception &error) {
        return failure(Error::Damaged, path, QString::fromUtf8(error.what()));
    }
}

DataResult<StoredFigure> parsed(const QByteArray &spec, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(spec);
    if (!document.isObject())
        return failure(Error::Damaged, path);
    const QJsonObject json = document.object();
    const auto later = [](const QJsonObject &o, int known) { return o[QStringLiteral("version")].toInt() > known; };
    if (later(json, FigureSpec::kVersion) || later(json[QStringLiteral("view")].toObject(), ViewState::kVersion))
        return failure(Error::NewerFigure, path);
    auto figure = figureSpecFromJson(json);
    if (!figure) {
        DataError error = figure.error();
        error.file = path;
        return Unexpected{error};
    }
    return StoredFigure{*figure, QFileInfo(json[QStringLiteral("data")].toString()).fileName()};
}

} // namespace

bool mayHoldFigure(const QString &path)
{
    return path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

DataResult<StoredFigure> readFigure(const QString &path)
{
    const auto start = beginning(path);
    if (!start)
        return Unexpected{start.error()};
    // By what it is, not by what it is called.
    const auto spec = start->contains("%PDF-") ? specOfPdf(path) : specOfSvg(path);
    return spec ? parsed(*spec, path) : Unexpected{spec.error()};
}

DataResult<FigureSpec> readFigureSpec(const QString &path)
{
    const auto figure = readFigure(path);
    return figure ? DataResult<FigureSpec>(figure->spec) : Unexpected{figure.error()};
}

} // namespace atlas
