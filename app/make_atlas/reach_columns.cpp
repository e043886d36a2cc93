// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/make_atlas/reach_columns.h"

#include "layers/data/reach.h"
#include "layers/data/text_file.h"

#include <QDir>

namespace atlas {

DataResult<bool> addReachColumns(AtlasParts &parts, const QString &folder)
{
    const auto file = TextFile::read(QDir(folder).filePath(QStringLiteral("reach.csv")),
                                     {QStringLiteral("indicator"), QStringLiteral("count"), QStringLiteral("year"), QStringLiteral("km")});
    if (!file)
        return Unexpected{file.error()};
    const auto data = AtlasData::make(parts);
    const int table = data->drawnTable(QStringLiteral("gemeente"));
    for (std::size_t row = 0; row < file->size(); ++row) {
        const auto year = file->integer(row, "year");
        const auto km = file->number(row, "km");
        if (!year || !km)
            return Unexpected{year ? km.error() : year.error()};
        const QString &indicator = file->cell(row, "indicator");
        const Indicator *count = data->indicator(file->cell(row, "count"));
        if (!count || !data->indicator(indicator))
            return Unexpected{file->error(row, count ? indicator : file->cell(row, "count"), DataErrorCode::UnknownIndicator)};
        auto figures = withinReach(*data, *count, *year, table, *km);
        if (!figures)
            return Unexpected{file->error(row, QString::number(*year), DataErrorCode::UnknownYear)};
        Column column;
        column.indicator = indicator;
        column.year = *year;
        column.table = table;
        column.referenceDate = figures->referenceDate;
        column.source = figures->sources.front();
        column.values = std::move(figures->values);
        column.absence = std::move(figures->absence);
        column.flags = std::move(figures->flags);
        parts.columns.push_back(std::move(column));
    }
    return true;
}

} // namespace atlas
