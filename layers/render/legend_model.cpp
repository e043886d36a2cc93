// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/legend_model.h"

#include "layers/render/map_scene.h"
#include "layers/view/theme_tokens.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

QString membershipPeriod(const AtlasData &data, const QString &level)
{
    QString from;
    QString to;
    for (const Membership &membership : data.parts().memberships) {
        if (membership.parentLevel != level)
            continue;
        if (membership.validFrom.isEmpty() || membership.validTo.isEmpty())
            return {};
        if (from.isEmpty() || membership.validFrom < from)
            from = membership.validFrom;
        if (membership.validTo > to)
            to = membership.validTo;
    }
    if (from.isEmpty())
        return {};
    const QString first = from.left(4);
    const QString last = to.left(4);
    return first == last ? first : first + QChar(0x2013) + last;
}

int overlayTable(const AtlasData &data, const QString &level, int table)
{
    const auto tables = data.tables();
    const auto at = [&](int i) -> const PlaceTable & { return tables[static_cast<std::size_t>(i)]; };
    if (table < 0 || at(table).level == level)
        return -1;
    if (const int drawn = data.drawnTable(level); drawn >= 0)
        return drawn;
    int newest = -1;
    for (int i = 0; i < static_cast<int>(tables.size()); ++i) {
        if (at(i).level == level && (newest < 0 || at(i).vintage > at(newest).vintage))
            newest = i;
    }
    return newest;
}

LegendModel legendFor(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe)
{
    const ThemeTokens &theme = themeTokens(state.theme);
    const QString &language = describe.language();
    LegendModel model;
    if (const Indicator *indicator = data.indicator(classified.figures.indicator))
        model.unit = indicator->unit.in(language);
    model.scheme = describe.scheme(state.classification.scheme);
    if (classified.pooled)
        model.scheme = translate(describe.language(), "Legend", QT_TRANSLATE_NOOP("Legend", "%1 over all years")).arg(model.scheme);

    const QStringList labels = describe.classLabels(classified);
    const std::vector<QColor> colours = classColours(state, classified);
    const auto countText = [&](std::size_t count) { return describe.number(static_cast<double>(count), 0); };
    for (std::size_t i = 0; i < classified.upper.size(); ++i) {
        LegendRow row;
        row.classIndex = static_cast<int>(i);
        row.label = labels.value(static_cast<qsizetype>(i));
        row.count = i < classified.counts.size() ? classified.counts[i] : 0;
        row.countText = countText(row.count);
        row.colour = i < colours.size() ? colours[i] : theme.noDataFill;
        model.rows.push_back(std::move(row));
    }
    LegendRow none;
    none.kind = LegendRow::Kind::NoData;
    none.label = translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "no figure"));
    none.count = classified.withoutFigure;
    none.countText = countText(none.count);
    none.colour = theme.noDataFill;
    none.hatch = theme.noDataLine;
    model.rows.push_back(std::move(none));

    for (const QString &level : state.overlays) {
        const int parents = overlayTable(data, level, classified.figures.table);
        if (parents < 0 || std::ranges::none_of(data.parentRows(classified.figures.table, parents), [](int row) { return row >= 0; }))
            continue;
        LegendRow row;
        row.kind = LegendRow::Kind::Overlay;
        row.level = level;
        const LevelInfo *info = data.level(level);
        row.label = info != nullptr ? info->name.in(language) : level;
        if (const QString period = membershipPeriod(data, level); !period.isEmpty())
            row.label = translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 (%2)")).arg(row.label, period);
        row.line = overlayStyle(level, theme);
        model.rows.push_back(std::move(row));
    }
    return model;
}

} // namespace atlas
