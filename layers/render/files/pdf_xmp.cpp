// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/pdf_xmp.h"

#include <QXmlStreamWriter>

namespace atlas {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kPdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");

/// `<dc:name><rdf:Alt><rdf:li xml:lang="x-default">…`, as XMP wants titles, lists and languages.
void property(QXmlStreamWriter &xml, const char *name, const char *container, const QStringList &values)
{
    if (values.join(QString()).isEmpty())
        return;
    xml.writeStartElement(kDublinCore, QLatin1String(name));
    xml.writeStartElement(kRdf, QLatin1String(container));
    for (const QString &value : values) {
        xml.writeStartElement(kRdf, QStringLiteral("li"));
        if (qstrcmp(container, "Alt") == 0)
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString xmpCreator() { return QStringLiteral("Krimpatlas"); }

QString xmpProducer() { return QStringLiteral("Krimpatlas, Qt %1, libqpdf").arg(QLatin1String(qVersion())); }

QByteArray xmpOf(const FigureMetadata &meta, const QDateTime &now)
{
    QByteArray packet = QByteArrayLiteral("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeNamespace(kDublinCore, QStringLiteral("dc"));
    xml.writeNamespace(kXmp, QStringLiteral("xmp"));
    xml.writeNamespace(kPdf, QStringLiteral("pdf"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    property(xml, "title", "Alt", {meta.title});
    property(xml, "creator", "Seq", {meta.author});
    property(xml, "description", "Alt", {meta.description.isEmpty() ? meta.subject : meta.description});
    property(xml, "subject", "Bag", meta.keywords);
    property(xml, "language", "Bag", {meta.language});
    if (!meta.source.isEmpty())
        xml.writeTextElement(kDublinCore, QStringLiteral("source"), meta.source);
    xml.writeTextElement(kXmp, QStringLiteral("CreatorTool"), xmpCreator());
    xml.writeTextElement(kXmp, QStringLiteral("CreateDate"), now.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(kXmp, QStringLiteral("ModifyDate"), now.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(kPdf, QStringLiteral("Producer"), xmpProducer());
    if (!meta.keywords.isEmpty())
        xml.writeTextElement(kPdf, QStringLiteral("Keywords"), meta.keywords.join(QStringLiteral(", ")));
    xml.writeEndDocument();
    return packet + body + "\n<?xpacket end=\"r\"?>";
}

} // namespace atlas
