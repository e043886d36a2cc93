// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <cmath>

/// A small figure with everything a display list has, and the programs of others that read it back.
namespace atlas::figures {

inline DisplayList figure()
{
    display::Path area;
    area.id = QStringLiteral("gemeente-GM0114");
    area.title = QStringLiteral("Emmen: 24,4% <65+>");
    area.points = {{10.123456, 10}, {110, 10}, {110, 60}, {10, 60}};
    area.start = {0, 4};
    area.fill = QColor(8, 69, 148);
    area.strokes = {{Qt::white, 3, {}}, {QColor(217, 72, 15), 1.5, {4, 2}}};
    display::Path hatched = area;
    hatched.title.clear();
    for (QPointF &p : hatched.points)
        p += QPointF(120, 0);
    hatched.fill = display::Hatch{Qt::gray, Qt::white, 6, 1};
    display::Text text;
    text.text = QStringLiteral("Inwoners van 65 jaar & ouder");
    text.anchor = {10, 90};
    text.family = QStringLiteral("Open Sans");
    text.colour = Qt::black;
    text.halo = Qt::white;
    display::Discs discs;
    discs.id = QStringLiteral("punten");
    discs.centres = {{20, 110}, {40, 110}};
    discs.radii = {5};
    discs.fill = QColor(0, 0, 0, 128);

    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("vlakken");
    group->title = QStringLiteral("Gemeenten");
    group->clip = QRectF(0, 0, 250, 118);
    group->children = {area, hatched, discs, text};
    DisplayList list;
    list.size = {288, 192};
    list.background = Qt::white;
    list.title = QStringLiteral("65-plussers");
    list.description = QStringLiteral("Kaart van twee gemeenten.");
    list.root = group;
    return list;
}

/// What an XML reader finds: elements in order with their attributes and words.
struct Element {
    QString name, text;
    QXmlStreamAttributes attributes;
};

inline QList<Element> elementsOf(const QByteArray &svg, QString &error)
{
    QList<Element> list;
    QList<qsizetype> open;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open << list.size();
            list << Element{xml.name().toString(), {}, xml.attributes()};
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.isEmpty()) {
            list[open.last()].text += xml.text();
        }
    }
    error = xml.errorString();
    return list;
}

inline QByteArray output(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

inline bool has(const char *program) { return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(); }

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace atlas::figures
