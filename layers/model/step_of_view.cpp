// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/step_of_view.h"

#include "layers/view/describe.h"
#include "layers/view/form_words.h"
#include "layers/view/map_sentence.h"

namespace atlas {

ViewState stepView(ViewState view)
{
    view.theme = ViewState().theme;
    view.language = ViewState().language;
    view.kept.clear();
    return view;
}

bool holdsView(const AtlasData &data, const ViewState &view)
{
    return data.indicator(view.indicator) && data.drawnTable(view.level) >= 0 && (view.vintage == 0 || data.tableIndex(view.level, view.vintage) >= 0);
}

LocalisedText proposedTitle(const AtlasData &data, const ViewState &view)
{
    const ClassifiedFigures classified = classifyView(data, view);
    if (classified.figures.table < 0)
        return {};
    const auto in = [&](const char *language) {
        const QString title = formWords(data, view, classified, Describe(QLatin1String(language))).title;
        return title.isEmpty() || view.year == 0 ? title : QStringLiteral("%1, %2").arg(title).arg(view.year);
    };
    return {in("nl"), in("en")};
}

LocalisedText proposedText(const AtlasData &data, const ViewState &view)
{
    const ClassifiedFigures classified = classifyView(data, view);
    if (classified.figures.table < 0 || classified.figures.none)
        return {};
    return {mapSentence(data, view, QStringLiteral("nl")), mapSentence(data, view, QStringLiteral("en"))};
}

QString viewSources(const AtlasData &data, const ViewState &view, const QString &language)
{
    const ClassifiedFigures classified = classifyView(data, view);
    return classified.figures.table < 0 ? QString() : formWords(data, view, classified, Describe(language)).source;
}

} // namespace atlas
