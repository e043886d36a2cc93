// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/describe.h"

#include <QFileInfo>

#include <map>

namespace atlas {

QString Describe::place(const DataError &error) const
{
    QStringList parts;
    if (!error.file.isEmpty())
        parts += QFileInfo(error.file).fileName();
    if (!error.layer.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Describe", "layer %1")).arg(error.layer);
    if (error.row >= 0)
        parts += say(QT_TRANSLATE_NOOP("Describe", "row %1")).arg(error.row);
    return parts.join(QStringLiteral(", "));
}

QString Describe::error(const DataError &error) const
{
    const QString where = place(error);
    const QString &detail = error.detail;
    switch (error.code) {
    case DataErrorCode::FileMissing:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 does not exist: check the name and the folder.")).arg(where);
    case DataErrorCode::IsDirectory:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 is a folder: choose a file in it.")).arg(where);
    case DataErrorCode::NotReadable:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 cannot be read: check whether you may open it and whether the drive is connected.")).arg(where);
    case DataErrorCode::EmptyFile:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 is empty: get it again from where it came from.")).arg(where);
    case DataErrorCode::NotAGeoPackage:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 is not a GeoPackage: choose a .gpkg file with areas.")).arg(where);
    case DataErrorCode::Encrypted:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 is not a readable GeoPackage and may be encrypted: save it without encryption first.")).arg(where);
    case DataErrorCode::Damaged:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 is damaged or incomplete: download or copy it again.")).arg(where);
    case DataErrorCode::NoLayers:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 has no layers: choose a GeoPackage with areas.")).arg(where);
    case DataErrorCode::NoPolygons:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 has no layer with areas, and a map needs them: choose a GeoPackage with polygons.")).arg(where);
    case DataErrorCode::NewerProfile:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 was written by a later version (profile %2): update Krimpatlas to open it.")).arg(where, detail);
    case DataErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("Describe", "Opening %1 was cancelled.")).arg(where);
    case DataErrorCode::WriteFailed:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 could not be written: check the folder and the free space.")).arg(where);
    case DataErrorCode::UnknownFormat:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 cannot be written as a table: let the name end in .csv or .xlsx.")).arg(where);
    case DataErrorCode::NotCsv:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 holds no table: save it as CSV with one row of column names.")).arg(where);
    case DataErrorCode::NoCodeColumn:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 has no column with codes or names of places on the map: add one, for instance with GM0114 or Emmen.")).arg(where);
    case DataErrorCode::UnknownIndicator:
        return say(QT_TRANSLATE_NOOP("Describe", "There is no indicator “%1”: `krimpatlas info` lists them.")).arg(detail);
    case DataErrorCode::UnknownLevel:
        return say(QT_TRANSLATE_NOOP("Describe", "There is no level “%1” with boundaries: `krimpatlas info` lists them.")).arg(detail);
    case DataErrorCode::UnknownYear:
        return say(QT_TRANSLATE_NOOP("Describe", "There are no figures for %1: `krimpatlas info` lists the years.")).arg(detail);
    case DataErrorCode::UnknownPlace:
        return say(QT_TRANSLATE_NOOP("Describe", "There is no place “%1”: give a code such as GM0114 or a name such as gemeente:Emmen.")).arg(detail);
    case DataErrorCode::AmbiguousPlace:
        return say(QT_TRANSLATE_NOOP("Describe", "More than one place is meant: choose one of %1.")).arg(detail);
    case DataErrorCode::NoFigureInside:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 holds no figure that can be opened: choose an SVG or PDF that was saved with Krimpatlas.")).arg(where);
    case DataErrorCode::NewerFigure:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 was made with a later version: update Krimpatlas to open it.")).arg(where);
    case DataErrorCode::TargetExists:
        return say(QT_TRANSLATE_NOOP("Describe", "%1 exists already and is not empty: choose another name.")).arg(where);
    case DataErrorCode::InvalidState:
        if (!where.isEmpty() && detail.isEmpty())
            return say(QT_TRANSLATE_NOOP("Describe", "%1 is not a project of Krimpatlas: choose a .krimpatlas file.")).arg(where);
        if (!where.isEmpty())
            return say(QT_TRANSLATE_NOOP("Describe", "%1 holds something that cannot be understood (%2): save it again with Krimpatlas.")).arg(where, detail);
        return say(QT_TRANSLATE_NOOP("Describe", "The stored view cannot be understood (%1).")).arg(detail);
    }
    return {};
}

QString Describe::reportLine(const ReportLine &line) const
{
    // Keys as the readers report them; an unknown key is shown as it is rather than swallowed.
    static const std::map<QString, const char *> texts{
        {QStringLiteral("abroad"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) for abroad left out")},
        {QStringLiteral("bad-coordinate"), QT_TRANSLATE_N_NOOP("Describe", "%n shape(s) with impossible coordinates left out")},
        {QStringLiteral("boundaries-alone"), QT_TRANSLATE_N_NOOP("Describe", "no boundary of the file belongs to a place in the atlas: the file is shown on its own")},
        {QStringLiteral("boundaries-replaced"), QT_TRANSLATE_N_NOOP("Describe", "%n place(s) got the boundaries of this file")},
        {QStringLiteral("boundary-without-place"), QT_TRANSLATE_N_NOOP("Describe", "%n boundary(ies) of the file without a place in the atlas")},
        {QStringLiteral("curve"), QT_TRANSLATE_N_NOOP("Describe", "%n curved shape(s) turned into straight pieces")},
        {QStringLiteral("duplicate-code"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) with a code that was there already, joined to the first")},
        {QStringLiteral("empty-geometry"), QT_TRANSLATE_N_NOOP("Describe", "%n place(s) without a shape")},
        {QStringLiteral("invalid-ring"), QT_TRANSLATE_N_NOOP("Describe", "%n invalid shape(s) repaired")},
        {QStringLiteral("joined-by-name"), QT_TRANSLATE_N_NOOP("Describe", "%n boundary(ies) without a code joined by name")},
        {QStringLiteral("merged-boundary"), QT_TRANSLATE_N_NOOP("Describe", "%n older boundary(ies) joined to the municipality of today")},
        {QStringLiteral("missing-code"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) without a code, numbered instead")},
        {QStringLiteral("missing-crs"), QT_TRANSLATE_N_NOOP("Describe", "coordinate system not stated, recognised by its numbers")},
        {QStringLiteral("no-polygon"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) without an area left out")},
        {QStringLiteral("not-polygons"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) in a layer without areas left out")},
        {QStringLiteral("observation-without-place"), QT_TRANSLATE_N_NOOP("Describe", "%n figure(s) of places that are not in the file left out")},
        {QStringLiteral("outside-netherlands"), QT_TRANSLATE_N_NOOP("Describe", "%n shape(s) outside the Netherlands left out")},
        {QStringLiteral("padded-code"), QT_TRANSLATE_N_NOOP("Describe", "%n code(s) brought into the usual form")},
        {QStringLiteral("place-without-boundary"), QT_TRANSLATE_N_NOOP("Describe", "%n place(s) of the atlas without a boundary in the file")},
        {QStringLiteral("read-error"), QT_TRANSLATE_N_NOOP("Describe", "reading stopped early: the rest of the layer is missing")},
        {QStringLiteral("reprojected"), QT_TRANSLATE_N_NOOP("Describe", "%n shape(s) converted to the Dutch grid (RD)")},
        {QStringLiteral("same-level"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) in a second layer of the same level and year left out")},
        {QStringLiteral("sentinel"), QT_TRANSLATE_N_NOOP("Describe", "%n value(s) that stand for “no figure”")},
        {QStringLiteral("unknown-indicator"), QT_TRANSLATE_N_NOOP("Describe", "%n indicator(s) without a description left out")},
        {QStringLiteral("water-row"), QT_TRANSLATE_N_NOOP("Describe", "%n row(s) of water left out")},
        {QStringLiteral("wrong-crs"), QT_TRANSLATE_N_NOOP("Describe", "the coordinate system that is stated cannot be right: recognised by its numbers")},
    };
    const auto it = texts.find(line.what);
    QString text = it != texts.end() ? say(it->second, static_cast<int>(line.count))
                                     : QStringLiteral("%1: %2").arg(line.what).arg(line.count);
    if (!line.layer.isEmpty())
        text = QStringLiteral("%1: %2").arg(line.layer, text);
    return line.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, line.detail);
}

} // namespace atlas
