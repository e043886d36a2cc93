// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/figure_metadata.h"

#include "layers/render/files/figure_name.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/publication_csv.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace atlas {

namespace {

/// Publishers of the figures, each once.
QString publishersOf(const AtlasData &data, const Figures &figures)
{
    QStringList publishers;
    for (const QString &id : figures.sources) {
        if (const Source *source = data.source(id); source && !source->publisher.isEmpty())
            publishers += source->publisher;
    }
    publishers.removeDuplicates();
    return publishers.join(QStringLiteral(", "));
}

} // namespace

FigureMetadata metadataOf(const AtlasData &data, const FigureSpec &spec, const DisplayList &list)
{
    const ViewState &view = spec.view;
    const Describe describe(view.language);
    const ClassifiedFigures classified = classifyView(data, view);
    FigureMetadata meta;
    meta.title = list.title;
    meta.description = list.description;
    meta.language = view.language;
    meta.author = publishersOf(data, classified.figures);
    meta.subject = describe.subtitle(data, classified);
    if (const Indicator *indicator = data.indicator(view.indicator))
        meta.keywords += indicator->name.in(view.language);
    if (const LevelInfo *level = data.level(view.level))
        meta.keywords += level->plural.in(view.language);
    meta.keywords += QString::number(view.year);
    meta.source = describe.sourceLine(data, classified.figures);
    QJsonObject stored = toJson(spec);
    // Whose figures these are: a name alone, for a folder is nobody else's.
    stored[QStringLiteral("data")] = QFileInfo(data.parts().file).fileName();
    meta.spec = QJsonDocument(stored).toJson(QJsonDocument::Compact);
    meta.csv = publicationCsv(data, view).toUtf8();
    meta.csvName = figureName(data, view) + QStringLiteral(".csv");
    return meta;
}

} // namespace atlas
