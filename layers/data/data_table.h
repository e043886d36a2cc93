// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace atlas {

/// What a chart or a comparison shows, as a table: the one form in which figures leave the program as text, as a
/// spreadsheet or through the clipboard. A plain value; texts are in the language it was made in.
struct DataTable {
    struct Column {
        QString name;           ///< "Inwoners van 65 jaar en ouder"
        bool numeric = false;   ///< cells are numbers; otherwise text
        int decimals = 0;       ///< as published, for showing; what is written keeps full precision
        QString unit;           ///< "%"; empty = none

        bool operator==(const Column &) const = default;
    };
    /// monostate = no figure; a number that is not finite counts as none.
    using Cell = std::variant<std::monostate, QString, double>;

    QString title, subtitle;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;    ///< each at most as long as `columns`; what lacks is no figure
    QStringList notes;                      ///< sources, boundaries, what must be said; one sentence each

    bool operator==(const DataTable &) const = default;
};

/// The name with its unit, unless the name says it already: "WOZ-waarde (× € 1.000)".
QString headerText(const DataTable::Column &column);

/// RFC 4180: commas, CR LF, quotes where needed, one header line. Decimal point, full precision, empty where there
/// is no figure; title and notes are not in it. Pure, thread-safe.
QString toCsv(const DataTable &table);

/// Tabs and the locale's decimals, for pasting into a spreadsheet: one header line, full precision, no group
/// separators, empty where there is no figure; title and notes are left out. Tabs and line ends within a text
/// become spaces. Pure, thread-safe.
QString toTsv(const DataTable &table, const QLocale &locale);

} // namespace atlas
