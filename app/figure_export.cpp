// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_export.h"

#include "layers/render/files/figure_name.h"
#include "layers/render/figure/map_figure.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace atlas {

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

QImage figureImage(const DisplayList &figure) { return toImage(figure, kFigurePixelsPerUnit); }

QString figureFileName(const AtlasSession &session, const QString &kind)
{
    return figureName(*session.data(), session.view(), kind) + QStringLiteral(".svg");
}

QStringList figureFilters()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("FigureExport", text); };
    return {say(QT_TRANSLATE_NOOP("FigureExport", "SVG drawing (*.svg)")), say(QT_TRANSLATE_NOOP("FigureExport", "PDF (*.pdf)")),
            say(QT_TRANSLATE_NOOP("FigureExport", "PNG image (*.png)"))};
}

DataResult<bool> saveFigure(const DisplayList &figure, const QString &path, const FigureFileOptions &options)
{
    const auto format = figureFormatOf(path);
    if (!format)
        return Unexpected{DataError{DataErrorCode::UnknownFormat, path, {}, -1, QStringLiteral("SVG, PDF, PNG")}};
    const QByteArray bytes = figureBytes(figure, *format, options);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    return Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, {}}};
}

} // namespace atlas
