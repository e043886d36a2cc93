// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_export.h"

#include "layers/data/search_index.h"
#include "layers/render/files/figure_file.h"
#include "layers/render/figure/map_figure.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace atlas {

namespace {

constexpr double kPixelsPerUnit = 2;

} // namespace

DisplayList mapFigureOf(const AtlasSession &session)
{
    if (session.table() < 0)
        return {};
    ViewState state = session.view();
    if (state.theme == QLatin1String("dark"))
        state.theme = QStringLiteral("light");
    // A figure shows the whole country: what was zoomed to on the screen had another shape.
    state.extent = {};
    // Their colours mean nothing without the comparison beside it.
    state.compared.clear();
    return mapFigure(*session.data(), state, FigureOptions{});
}

QImage figureImage(const DisplayList &figure) { return toImage(figure, kPixelsPerUnit); }

QString figureFileName(const AtlasSession &session, const QString &kind)
{
    const Indicator *indicator = session.data()->indicator(session.view().indicator);
    QString name = indicator ? SearchIndex::fold(indicator->name.in(session.view().language)) : QStringLiteral("krimpatlas");
    name += QLatin1Char(' ') + session.view().level + QLatin1Char(' ') + QString::number(session.view().year);
    if (!kind.isEmpty())
        name += QLatin1Char(' ') + kind.toLower();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() || c.unicode() > 127)
            c = QLatin1Char('-');
    }
    while (name.contains(QLatin1String("--")))
        name.replace(QLatin1String("--"), QLatin1String("-"));
    return name + QStringLiteral(".svg");
}

QStringList figureFilters()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("FigureExport", text); };
    return {say(QT_TRANSLATE_NOOP("FigureExport", "SVG drawing (*.svg)")), say(QT_TRANSLATE_NOOP("FigureExport", "PDF (*.pdf)")),
            say(QT_TRANSLATE_NOOP("FigureExport", "PNG image (*.png)"))};
}

DataResult<bool> saveFigure(const DisplayList &figure, const QString &path)
{
    const auto format = figureFormatOf(path);
    if (!format)
        return Unexpected{DataError{DataErrorCode::UnknownFormat, path, {}, -1, QStringLiteral("SVG, PDF, PNG")}};
    const QByteArray bytes = figureBytes(figure, *format, kPixelsPerUnit);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    return Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, {}}};
}

} // namespace atlas
