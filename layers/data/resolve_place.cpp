// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/level_tables.h"
#include "layers/data/place_code.h"
#include "layers/data/search_index.h"

#include <vector>

namespace atlas {

namespace {

using PlaceRef = AtlasData::PlaceRef;

/// The level that is meant by its code or its name in either language; empty if none is.
QString levelNamed(const AtlasData &data, const QString &text)
{
    const QString wanted = SearchIndex::fold(text);
    for (const PlaceTable &table : data.tables()) {
        const LevelInfo *info = data.level(table.level);
        if (SearchIndex::fold(table.level) == wanted
            || (info && (SearchIndex::fold(info->name.nl) == wanted || SearchIndex::fold(info->name.en) == wanted)))
            return table.level;
    }
    return {};
}

void addByName(const AtlasData &data, const QString &level, const QString &name, std::vector<PlaceRef> &found)
{
    const int index = standingTable(data, level);
    if (index < 0)
        return;
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(index)];
    const QString wanted = SearchIndex::fold(name);
    for (int row = 0; row < table.size(); ++row) {
        bool is = SearchIndex::fold(table.names[row]) == wanted
            || (row < table.namesEn.size() && SearchIndex::fold(table.namesEn[row]) == wanted);
        for (const QString &alias : data.parts().aliases.value(level + QLatin1Char(':') + table.codes[row]))
            is = is || SearchIndex::fold(alias) == wanted;
        if (is)
            found.push_back({index, row});
    }
}

void addByCode(const AtlasData &data, const QString &text, const QString &level, std::vector<PlaceRef> &found)
{
    const auto code = normaliseCode(text, level);
    if (!code)
        return;
    const QStringList levels = code->level.isEmpty() ? (level.isEmpty() ? standingLevels(data) : QStringList{level})
                                                     : QStringList{code->level};
    for (const QString &in : levels) {
        if (!level.isEmpty() && in != level)
            continue;
        if (const auto place = data.find({in, code->code, 0}))
            found.push_back(*place);
    }
}

DataResult<PlaceRef> theOnly(const AtlasData &data, const std::vector<PlaceRef> &found, const QString &text)
{
    if (found.empty())
        return Unexpected{DataError{.code = DataErrorCode::UnknownPlace, .detail = text}};
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const PlaceRef &place : found) {
        const PlaceTable &table = data.tables()[static_cast<std::size_t>(place.table)];
        names.append(QStringLiteral("%1:%2 (%3)").arg(table.level, table.names[place.row], table.codes[place.row]));
    }
    return Unexpected{DataError{.code = DataErrorCode::AmbiguousPlace, .detail = names.join(QLatin1String(", "))}};
}

} // namespace

DataResult<AtlasData::PlaceRef> resolvePlace(const AtlasData &data, const QString &text)
{
    std::vector<PlaceRef> found;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString level = colon < 0 ? QString() : levelNamed(data, text.first(colon));
    if (!level.isEmpty()) {
        const QString rest = text.mid(colon + 1).trimmed();
        addByCode(data, rest, level, found);
        if (found.empty())
            addByName(data, level, rest, found);
        return theOnly(data, found, text);
    }

    addByCode(data, text, {}, found);
    if (found.empty() && !normaliseCode(text)) {
        // 20 … 31 may be a gemeente or a province.
        addByCode(data, text, QStringLiteral("gemeente"), found);
        addByCode(data, text, QStringLiteral("provincie"), found);
    }
    if (found.empty()) {
        const QStringList levels = standingLevels(data);
        for (const QString &one : levels)
            addByName(data, one, text, found);
    }
    return theOnly(data, found, text);
}

} // namespace atlas
