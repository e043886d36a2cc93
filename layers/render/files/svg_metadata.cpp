// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_metadata.h"

#include <QXmlStreamWriter>

namespace atlas::svg {

namespace {

void writeElement(QXmlStreamWriter &xml, const char *id, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("metadata"));
    xml.writeAttribute(QStringLiteral("id"), QLatin1String(id));
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
}

} // namespace

QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe && (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))) {
            result += c;
        }
    }
    return result;
}

void writeMetadata(QXmlStreamWriter &xml, const FigureMetadata &meta)
{
    QStringList about;
    const auto say = [&about](const char *what, const QString &words) {
        if (!words.isEmpty())
            about += QStringLiteral("%1: %2").arg(QLatin1String(what), words);
    };
    say("title", meta.title);
    say("subject", meta.subject);
    say("creator", meta.author);
    say("source", meta.source);
    say("keywords", meta.keywords.join(QStringLiteral(", ")));
    say("language", meta.language);
    if (!about.isEmpty())
        about += QStringLiteral("program: Krimpatlas");
    writeElement(xml, kAboutId, about.join(QLatin1Char('\n')));
    writeElement(xml, kSpecId, QString::fromUtf8(meta.spec));
    writeElement(xml, kCsvId, QString::fromUtf8(meta.csv));
}

} // namespace atlas::svg
