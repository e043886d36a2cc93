// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/data/geopackage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace atlas::cli {

namespace {

QJsonArray levelsOf(const AtlasParts &parts)
{
    QJsonArray levels;
    for (const LayerCount &layer : parts.layers) {
        levels.append(QJsonObject{{QStringLiteral("name"), layer.level}, {QStringLiteral("layer"), layer.layer}, {QStringLiteral("vintage"), layer.vintage > 0 ? QJsonValue(layer.vintage) : QJsonValue()},
                                  {QStringLiteral("rows"), layer.rows}, {QStringLiteral("places"), layer.places}});
    }
    return levels;
}

QJsonArray indicatorsOf(const AtlasData &data, const QString &language)
{
    QJsonArray indicators;
    for (const Indicator &indicator : data.indicators()) {
        // A rate that the program divides itself has the sources of its two parts.
        const QStringList columnsOf{indicator.code, indicator.numerator, indicator.denominator};
        std::set<QString> sources;
        for (const Column &column : data.parts().columns) {
            if (columnsOf.contains(column.indicator) && !column.source.isEmpty())
                sources.insert(column.source);
        }
        QJsonArray years;
        for (const int year : data.years(indicator.code))
            years.append(year);
        indicators.append(QJsonObject{{QStringLiteral("code"), indicator.code}, {QStringLiteral("name"), indicator.name.in(language)},
                                      {QStringLiteral("unit"), indicator.unit.in(language)}, {QStringLiteral("kind"), toText(indicator.kind)},
                                      {QStringLiteral("years"), years},
                                      {QStringLiteral("sources"), QJsonArray::fromStringList(QStringList(sources.begin(), sources.end()))},
                                      {QStringLiteral("inferred"), indicator.inferred}});
    }
    return indicators;
}

QJsonArray sourcesOf(const AtlasParts &parts)
{
    QJsonArray sources;
    for (const Source &source : parts.sources) {
        sources.append(QJsonObject{{QStringLiteral("id"), source.id}, {QStringLiteral("title"), source.title}, {QStringLiteral("publisher"), source.publisher},
                                   {QStringLiteral("url"), source.url}, {QStringLiteral("licence"), source.licence},
                                   {QStringLiteral("attribution"), source.attribution}, {QStringLiteral("retrieved"), source.retrieved}});
    }
    return sources;
}

} // namespace

int info(const QStringList &arguments)
{
    Arguments options(QStringLiteral("info"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "What a GeoPackage (or the built-in atlas) holds, as JSON."), {});
    if (const auto code = options.parse(arguments))
        return *code;

    const QString path = options.file().isEmpty() ? builtInAtlasPath() : options.file();
    auto parts = readGeoPackage(path);
    if (!parts)
        return fail(options.describe(), parts.error());
    const std::vector<ReportLine> report = reportOf(*parts);
    const auto data = AtlasData::make(std::move(*parts));

    QJsonArray repairs, problems;
    for (const ReportLine &line : report) {
        if (line.problem)
            problems.append(options.describe().reportLine(line));
        else
            repairs.append(QJsonObject{{QStringLiteral("layer"), line.layer}, {QStringLiteral("what"), line.what}, {QStringLiteral("count"), line.count}});
    }
    const QJsonObject json{{QStringLiteral("file"), options.file()}, {QStringLiteral("profile"), data->parts().profile},
                           {QStringLiteral("approximate"), data->isApproximate()}, {QStringLiteral("levels"), levelsOf(data->parts())},
                           {QStringLiteral("indicators"), indicatorsOf(*data, options.describe().language())},
                           {QStringLiteral("sources"), sourcesOf(data->parts())}, {QStringLiteral("repairs"), repairs}, {QStringLiteral("problems"), problems}};
    const auto written = write(QJsonDocument(json).toJson(), {});
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
