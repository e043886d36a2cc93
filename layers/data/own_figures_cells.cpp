// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/own_figures_cells.h"

#include "layers/data/csv_table.h"
#include "layers/data/place_code.h"
#include "layers/data/search_index.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

template <std::size_t N>
bool isOneOf(const QString &header, const std::array<const char *, N> &names)
{
    const QString folded = SearchIndex::fold(header).remove(QLatin1Char(' '));
    for (const char *name : names) {
        if (folded == QLatin1String(name))
            return true;
    }
    return false;
}

int decimalsOf(QStringView cell, bool decimalComma)
{
    const qsizetype sign = cell.lastIndexOf(decimalComma ? QLatin1Char(',') : QLatin1Char('.'));
    qsizetype digits = 0;
    while (sign >= 0 && sign + 1 + digits < cell.size() && cell[sign + 1 + digits].isDigit())
        ++digits;
    return static_cast<int>(digits);
}

} // namespace

OwnCell readOwnCell(const QString &cell, bool decimalComma)
{
    OwnCell result;
    QStringView text = QStringView(cell).trimmed();
    if (text.endsWith(QLatin1Char('*'))) {
        text.chop(1);
        result.flags = Provisional;
    }
    result.value = parseNumber(text, decimalComma);
    if (std::isfinite(result.value) && !isSentinel(result.value)) {
        result.what = OwnCell::What::Number;
        result.decimals = decimalsOf(text, decimalComma);
        return result;
    }
    // In CBS tables "." is unknown and "-" nil, but others write "-" for unknown: neither is made a nought.
    const bool sentinel = std::isfinite(result.value);
    result.value = std::numeric_limits<double>::quiet_NaN();
    result.flags = NoFlag;
    if (text == QLatin1String("x") || text == QLatin1String("X")) {
        result.what = OwnCell::What::Absent;
        result.absence = Absence::Secret;
    } else if (sentinel || text.isEmpty() || text == QLatin1String(".") || text == QLatin1String("-")
               || text == QLatin1String("..") || text == QLatin1String("NA") || text == QLatin1String("NULL")) {
        result.what = OwnCell::What::Absent;
        result.absence = Absence::Missing;
    }
    return result;
}

std::optional<int> yearOfCell(const QString &cell)
{
    static const QRegularExpression year(QStringLiteral("^\\s*((?:18|19|20|21)[0-9]{2})(?:JJ00)?\\*?\\s*$"));
    const auto match = year.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

bool isCodeHeader(const QString &header)
{
    static constexpr std::array names{
        "code", "gemeentecode", "gmcode", "gemcode", "wijkcode", "buurtcode", "provinciecode", "coropcode", "regio", "regios",
        "regiocode", "statcode", "jrstatcode", "cbscode", "gebiedscode", "gwbcode", "codering", "placecode", "areacode",
        "municipalitycode", "gm", "codegemeente", "codegebied", "gebied", "geocode",
    };
    return isOneOf(header, names);
}

bool isYearHeader(const QString &header)
{
    static constexpr std::array names{"jaar", "year", "periode", "perioden", "period", "periods", "peiljaar", "jaren"};
    return isOneOf(header, names);
}

bool isRowNumberHeader(const QString &header)
{
    static constexpr std::array names{"id", "fid", "ogcfid", "objectid", "rownumber", "rij", "nr", "index", "volgnummer"};
    return isOneOf(header, names);
}

} // namespace atlas
