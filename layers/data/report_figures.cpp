// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/report_figures.h"

#include "layers/data/text_file.h"

namespace atlas {

DataResult<std::vector<ReportFigure>> readReportFigures(const QString &path)
{
    const auto file = TextFile::read(path, {QStringLiteral("claim"), QStringLiteral("place"), QStringLiteral("indicator_text_nl"),
                                            QStringLiteral("indicator_text_en"), QStringLiteral("year"), QStringLiteral("value"),
                                            QStringLiteral("unit_nl"), QStringLiteral("unit_en"), QStringLiteral("source_id"),
                                            QStringLiteral("note_nl"), QStringLiteral("note_en")});
    if (!file)
        return Unexpected{file.error()};
    std::vector<ReportFigure> figures;
    for (std::size_t row = 0; row < file->size(); ++row) {
        ReportFigure figure;
        figure.claim = file->cell(row, "claim");
        figure.place = file->cell(row, "place");
        figure.what = {file->cell(row, "indicator_text_nl"), file->cell(row, "indicator_text_en")};
        if (!file->cell(row, "year").isEmpty()) {
            const auto year = file->integer(row, "year");
            if (!year)
                return Unexpected{year.error()};
            figure.year = *year;
        }
        const auto value = file->number(row, "value");
        if (!value)
            return Unexpected{value.error()};
        figure.value = *value;
        const QString &typed = file->cell(row, "value");
        const auto point = typed.indexOf(QLatin1Char('.'));
        figure.decimals = point < 0 ? 0 : static_cast<int>(typed.size() - point - 1);
        figure.unit = {file->cell(row, "unit_nl"), file->cell(row, "unit_en")};
        figure.source = file->cell(row, "source_id");
        figure.note = {file->cell(row, "note_nl"), file->cell(row, "note_en")};
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace atlas
