// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/publication_csv.h"

#include "layers/view/class_doubts.h"
#include "layers/view/csv_fields.h"
#include "layers/view/describe.h"
#include "layers/view/shown_values.h"

namespace atlas {

QString publicationCsv(const AtlasData &data, const ViewState &state)
{
    QString csv = QStringLiteral("code,name,level,vintage,year,value,absence,flags,class,class_label,doubt,source\n");
    const ClassifiedFigures classified = classifyView(data, state);
    const Figures &figures = classified.figures;
    const Indicator *indicator = data.indicator(figures.indicator);
    if (figures.table < 0 || !indicator)
        return csv;
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    const std::vector<double> values = shownValues(figures, *indicator);
    const QStringList labels = Describe(state.language).classLabels(classified);
    const ClassDoubts doubts = classDoubts(data, state, classified);
    const int vintage = figures.vintage > 0 ? figures.vintage : table.vintage;
    const auto year = [](int known) { return known > 0 ? QString::number(known) : QString(); };
    for (int row = 0; row < table.size(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        const int classIndex = classified.classOf[i];
        csv += csvLine({table.codes[row], table.name(row, state.language), table.level, year(vintage), year(figures.year),
                        csvNumber(values[i]), toText(figures.absence[i]),
                        flagsToText(figures.flags.empty() ? std::uint16_t{NoFlag} : figures.flags[i]),
                        classIndex >= 0 ? QString::number(classIndex + 1) : QString(), labels.value(classIndex),
                        doubtsToText(doubts.reasons[i]), figures.sources.join(QLatin1Char('|'))});
    }
    return csv;
}

} // namespace atlas
