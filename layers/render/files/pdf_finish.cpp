// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_finish.h"

#include "layers/render/files/pdf_xmp.h"

#include <QDateTime>
#include <QFile>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace atlas {

namespace {

QPDFObjectHandle text(const QString &words) { return QPDFObjectHandle::newUnicodeString(words.toStdString()); }

QPDFObjectHandle name(const char *value) { return QPDFObjectHandle::newName(value); }

QString pdfDate(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

void setInfo(QPDF &pdf, const FigureMetadata &meta, const QDateTime &now)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto say = [&info](const char *key, const QString &words) {
        if (!words.isEmpty())
            info.replaceKey(key, text(words));
    };
    say("/Title", meta.title);
    say("/Author", meta.author);
    say("/Subject", meta.subject);
    say("/Keywords", meta.keywords.join(QStringLiteral(", ")));
    say("/Creator", xmpCreator());
    say("/Producer", xmpProducer());
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(now).toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(now).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, xmpOf(meta, now).toStdString());
    xmp.getDict().replaceKey("/Type", name("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", name("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", xmp);
    if (!meta.language.isEmpty())
        root.replaceKey("/Lang", text(meta.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// One bookmark a page, in order, none below another.
void setOutlines(QPDF &pdf, const QStringList &bookmarks)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    const std::size_t count = std::min(pages.size(), static_cast<std::size_t>(bookmarks.size()));
    if (count == 0)
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (std::size_t i = 0; i < count; ++i) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmarks[static_cast<qsizetype>(i)]));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({pages[i], name("/Fit")}));
        if (i > 0) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/Type", name("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(count)));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    if (count > 1)
        pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

struct Attachment {
    QString name;
    const char *type;
    const char *relationship;
    QString description;
    QByteArray bytes;
};

void attach(QPDF &pdf, const Attachment &attachment, QPDFObjectHandle &associated)
{
    if (attachment.bytes.isEmpty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    stream.setSubtype(attachment.type);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", name(attachment.relationship));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    associated.appendItem(file.getObjectHandle());
}

void complete(QPDF &pdf, const QStringList &bookmarks, const FigureMetadata &meta)
{
    setInfo(pdf, meta, QDateTime::currentDateTimeUtc());
    setOutlines(pdf, bookmarks);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    attach(pdf, {QString::fromLatin1(kPdfSpecName), "application/json", "/Source", QStringLiteral("Krimpatlas"), meta.spec}, associated);
    attach(pdf, {meta.csvName.isEmpty() ? QStringLiteral("krimpatlas.csv") : meta.csvName, "text/csv", "/Data", meta.source, meta.csv}, associated);
    if (associated.getArrayNItems() > 0)
        pdf.getRoot().replaceKey("/AF", associated);
}

void write(QPDFWriter &writer)
{
    // The pages are left as packed as they are: packing them tighter takes half the time of an atlas and gains 1 %.
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
}

/// What a function of libqpdf gives, or the error it threw.
template <typename Work>
auto guarded(const QString &target, Work work) -> DataResult<decltype(work())>
{
    try {
        return work();
    } catch (const std::exception &error) {
        return Unexpected{DataError{.code = DataErrorCode::WriteFailed, .file = target, .detail = QString::fromUtf8(error.what())}};
    }
}

} // namespace

DataResult<QByteArray> finishedPdf(const QByteArray &pdf, const QStringList &bookmarks, const FigureMetadata &meta)
{
    return guarded({}, [&] {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("figure", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        complete(document, bookmarks, meta);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        write(writer);
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    });
}

DataResult<bool> finishPdf(const QString &from, const QString &to, const QStringList &bookmarks, const FigureMetadata &meta)
{
    return guarded(to, [&] {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processFile(QFile::encodeName(from).constData());
        complete(document, bookmarks, meta);
        QPDFWriter writer(document, QFile::encodeName(to).constData());
        write(writer);
        return true;
    });
}

} // namespace atlas
