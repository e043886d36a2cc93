// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_rows.h"

#include "layers/data/place_code.h"

#include <QHash>

#include <set>
#include <utility>

namespace atlas {

namespace {

const RawColumn *columnAt(const RawLayer &layer, int column)
{
    return column < 0 ? nullptr : &layer.columns[static_cast<std::size_t>(column)];
}

/// "2023", 2023, "2023GM0014"; 0 = no year.
int yearIn(const RawColumn &column, std::size_t row)
{
    const QString text = rawCode(column, row).left(4);
    bool ok = false;
    const int year = text.toInt(&ok);
    return ok && year >= 1800 && year < 2200 ? year : 0;
}

/// Krimp- and anticipeerregio's come in one layer; the letters of the code tell them apart.
bool sharesLayer(const QString &level, const QString &other)
{
    const auto isRegion = [](const QString &l) {
        return l == QLatin1String("krimpregio") || l == QLatin1String("anticipeerregio");
    };
    return isRegion(level) && isRegion(other);
}

/// The CBS row for everything outside the Netherlands.
bool isAbroad(const QString &code)
{
    return code == QLatin1String("GM0998");
}

} // namespace

QString rawCode(const RawColumn &column, std::size_t row)
{
    if (!column.numeric)
        return column.texts[static_cast<qsizetype>(row)];
    const double value = column.numbers[row];
    return value == value ? QString::number(value, 'f', 0) : QString();
}

std::vector<TableKey> PlaceRows::tables() const
{
    const std::set<TableKey> distinct(tableOf.begin(), tableOf.end());
    return {distinct.begin(), distinct.end()};
}

PlaceRows joinRows(const RawLayer &layer, const ColumnRoles &roles, int fallbackVintage, LayerReport &report)
{
    const RawColumn *const codes = columnAt(layer, roles.code);
    const RawColumn *const names = columnAt(layer, roles.name);
    const RawColumn *const water = columnAt(layer, roles.water);
    const RawColumn *const years = columnAt(layer, roles.year);

    PlaceRows joined;
    joined.placeOf.assign(layer.rows(), -1);
    joined.tableOf.assign(layer.rows(), {roles.level, fallbackVintage});
    QHash<std::pair<TableKey, QString>, int> known;
    for (std::size_t row = 0; row < layer.rows(); ++row) {
        TableKey &table = joined.tableOf[row];
        if (const int year = years ? yearIn(*years, row) : 0)
            table.second = year;
        const QString name = names ? rawCode(*names, row).trimmed() : QString();
        QString code = codes ? rawCode(*codes, row) : name;
        const QString number = QStringLiteral("#%1").arg(layer.fids[row]);
        if (code.trimmed().isEmpty()) {
            report.problem("missing-code", name.isEmpty() ? number : name);
            code = number;
        } else if (const auto normal = codes ? normaliseCode(code, roles.level) : std::nullopt;
                   normal && (normal->level == roles.level || sharesLayer(normal->level, roles.level))) {
            if (normal->repaired)
                report.repaired("padded-code", QStringLiteral("%1 → %2").arg(code, normal->code));
            code = normal->code;
            table.first = normal->level;
        } else {
            code = code.trimmed();
        }

        const QString wet = water ? rawCode(*water, row).trimmed().toUpper() : QString();
        if (wet == QLatin1String("B") || isAbroad(code)) {
            report.problem("abroad", code);
            continue;
        }
        if (wet == QLatin1String("JA")) {
            report.problem("water-row", code);
            continue;
        }

        const std::pair<TableKey, QString> key(table, code);
        if (const auto before = known.constFind(key); before != known.cend()) {
            joined.placeOf[row] = *before;
            joined.places[static_cast<std::size_t>(*before)].rows.push_back(row);
            report.problem("duplicate-code", code);
            continue;
        }
        const auto place = static_cast<int>(joined.places.size());
        known.insert(key, place);
        joined.placeOf[row] = place;
        joined.places.push_back({code, name.isEmpty() ? code : name, table.first, table.second, {row}});
    }
    return joined;
}

} // namespace atlas
