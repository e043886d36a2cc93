// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_opening.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FigureOpening", text);
}

QString fileOf(const AtlasData &data)
{
    return QFileInfo(data.parts().file).fileName();
}

} // namespace

QString missingFor(const AtlasData &data, const StoredFigure &figure)
{
    const ViewState &view = figure.spec.view;
    if (!figure.data.isEmpty() && figure.data != fileOf(data))
        return say(QT_TRANSLATE_NOOP("FigureOpening", "This figure was made with %1: open that file first, then the figure again.")).arg(figure.data);
    if (!data.indicator(view.indicator))
        return say(QT_TRANSLATE_NOOP("FigureOpening", "This figure shows “%1”, which is not among the figures that are open: add those first, then open it again.")).arg(view.indicator);
    if (data.drawnTable(view.level) < 0 || (view.vintage != 0 && data.tableIndex(view.level, view.vintage) < 0))
        return say(QT_TRANSLATE_NOOP("FigureOpening", "This figure shows boundaries (%1) that are not in what is open: open the file that has them, then the figure again.")).arg(view.level);
    return {};
}

QString showFigure(AtlasSession &session, const std::shared_ptr<const AtlasData> &builtIn, const StoredFigure &figure)
{
    const bool goBack = figure.data != fileOf(*session.data()) && figure.data == fileOf(*builtIn);
    const std::shared_ptr<const AtlasData> data = goBack ? builtIn : session.data();
    if (const QString missing = missingFor(*data, figure); !missing.isEmpty())
        return missing;
    if (goBack)
        session.replaceData(data);
    ViewState view = figure.spec.view;
    view.kept = withKept(session.view().kept, view.kept);
    view.theme = session.view().theme;
    view.language = session.view().language;
    const Extent extent = std::exchange(view.extent, session.view().extent);
    session.setView(view);
    session.setExtent(extent);
    return {};
}

QList<NamedSelection> withKept(QList<NamedSelection> kept, const QList<NamedSelection> &others)
{
    for (const NamedSelection &selection : others) {
        if (std::ranges::find(kept, selection.name, &NamedSelection::name) == kept.end())
            kept += selection;
    }
    return kept;
}

} // namespace atlas
