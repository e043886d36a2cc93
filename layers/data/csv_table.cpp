// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/csv_table.h"

#include "layers/data/csv_records.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "© CBS", "Bron: CBS" under a StatLine table.
bool isFooter(const QStringList &record)
{
    const QString first = record.value(0).trimmed();
    return isBlank(record.mid(1))
        && (first.startsWith(QChar(0x00a9)) || first.startsWith(QLatin1String("Bron:"))
            || first.startsWith(QLatin1String("Source:")));
}

/// A spreadsheet that wrapped whole lines in quotes once more: "a"";""b"";""c
QString undoDoubledQuotes(const QString &text)
{
    static const QRegularExpression doubled(QStringLiteral("[^;,\\t\\r\\n\"]\"\"[;,\\t]\"\"[^;,\\t\\r\\n\"]"));
    if (!doubled.match(QStringView(text).first(std::min<qsizetype>(text.size(), 4096)).toString()).hasMatch())
        return text;
    return QString(text).replace(QLatin1String("\"\""), QLatin1String("\""));
}

/// StatLine writes headers over several lines: what is unnamed in one is named in the next.
void joinHeaderLines(QStringList &header, std::vector<QStringList> &rows)
{
    if (rows.empty() || !header.contains(QString()))
        return;
    const QStringList &next = rows.front();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = next.value(i).trimmed();
        const bool number = std::any_of(cell.begin(), cell.end(), isDigit) && std::isfinite(parseNumber(cell, false));
        if (number || (header[i].isEmpty() && cell.isEmpty()))
            return;
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].isEmpty())
            header[i] = next[i].trimmed();
    }
    rows.erase(rows.begin());
}

/// What the cells say about the decimal sign. "1,234" says nothing: it may be a thousand.
struct DecimalSigns {
    int comma = 0, point = 0;   ///< cells in which it can only be the decimal sign
    int eitherComma = 0;        ///< cells like 1,234

    void look(const QString &raw)
    {
        const QString cell = raw.endsWith(QLatin1Char('*')) ? raw.chopped(1) : raw;     // provisional
        const qsizetype commaAt = cell.lastIndexOf(QLatin1Char(','));
        const qsizetype pointAt = cell.lastIndexOf(QLatin1Char('.'));
        if (commaAt < 0 && pointAt < 0)
            return;
        const bool commaLast = commaAt > pointAt;
        if (!std::isfinite(parseNumber(cell, commaLast)) && !std::isfinite(parseNumber(cell, !commaLast)))
            return;
        const qsizetype last = std::max(commaAt, pointAt);
        const QChar sign = cell[last];
        const bool several = cell.count(sign) > 1;
        const bool both = commaAt >= 0 && pointAt >= 0;
        if (several) {
            ++(commaLast ? point : comma);  // thousands; so the other one is for decimals
        } else if (both || cell.size() - last - 1 != 3 || cell.trimmed().startsWith(QLatin1Char('0'))) {
            ++(commaLast ? comma : point);
        } else if (commaLast) {
            ++eitherComma;
        }
    }
};

bool hasDecimalComma(const CsvTable &table)
{
    DecimalSigns signs;
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row)
            signs.look(cell);
    }
    if (signs.comma != signs.point)
        return signs.comma > signs.point;
    return table.separator == QLatin1Char(';') && signs.eitherComma > 0;
}

} // namespace

DataResult<CsvTable> readCsv(const QString &path)
{
    const QFileInfo info(path);
    DataError error{.file = path};
    if (!info.exists())
        error.code = DataErrorCode::FileMissing;
    else if (info.isDir())
        error.code = DataErrorCode::IsDirectory;
    if (!info.exists() || info.isDir())
        return Unexpected{error};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error.detail = file.errorString();
        return Unexpected{error};
    }
    return parseCsv(file.readAll(), path);
}

DataResult<CsvTable> parseCsv(const QByteArray &bytes, const QString &nameForErrors)
{
    if (bytes.trimmed().isEmpty())
        return Unexpected{DataError{.code = DataErrorCode::EmptyFile, .file = nameForErrors}};
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return Unexpected{DataError{.code = DataErrorCode::NotCsv, .file = nameForErrors}};

    const QString text = undoDoubledQuotes(decoded->text);
    CsvTable table;
    table.utf8 = decoded->utf8;
    table.separator = findSeparator(text);
    std::vector<QStringList> records = splitRecords(text, table.separator);
    std::erase_if(records, isBlank);
    while (!records.empty() && isFooter(records.back()))
        records.pop_back();
    const int fields = modalFieldCount(records);
    if (fields == 0)
        return Unexpected{DataError{.code = DataErrorCode::NotCsv, .file = nameForErrors}};

    // Titles above the table are narrower than it.
    const auto first = std::find_if(records.begin(), records.end(), [&](const QStringList &r) { return r.size() == fields; });
    for (const QString &name : std::as_const(*first))
        table.header.append(name.trimmed());
    table.rows.assign(std::make_move_iterator(first + 1), std::make_move_iterator(records.end()));
    joinHeaderLines(table.header, table.rows);

    qsizetype width = table.header.size();
    for (QStringList &row : table.rows) {
        while (row.size() > table.header.size() && row.back().trimmed().isEmpty())
            row.removeLast();
        width = std::max(width, row.size());
    }
    table.header.resize(width);
    for (QStringList &row : table.rows)
        row.resize(width);
    table.decimalComma = hasDecimalComma(table);
    return table;
}

double parseNumber(QStringView cell, bool decimalComma)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    cell = cell.trimmed();
    std::array<char, 64> digits{};
    std::size_t length = 0;
    const auto put = [&](char c) { digits[length++] = c; };
    if (cell.isEmpty() || cell.size() > 60)
        return kNone;

    qsizetype at = 0;
    if (cell[0] == QLatin1Char('-') || cell[0] == QChar(0x2212)) {
        put('-');
        ++at;
    } else if (cell[0] == QLatin1Char('+')) {
        ++at;
    }

    const QChar decimal = decimalComma ? QLatin1Char(',') : QLatin1Char('.');
    const QChar thousand = decimalComma ? QLatin1Char('.') : QLatin1Char(',');
    int inGroup = 0;            // digits since the start or the last thousands sign
    bool grouped = false, afterDecimal = false, any = false;
    for (; at < cell.size(); ++at) {
        const QChar c = cell[at];
        if (isDigit(c)) {
            put(static_cast<char>(c.unicode()));
            ++inGroup;
            any = true;
        } else if (c == decimal && !afterDecimal) {
            if (grouped && inGroup != 3)
                return kNone;
            put('.');
            afterDecimal = true;
        } else if ((c == thousand || c.isSpace()) && !afterDecimal) {
            if (inGroup == 0 || inGroup > 3 || (grouped && inGroup != 3))
                return kNone;
            grouped = true;
            inGroup = 0;
        } else if ((c == QLatin1Char('e') || c == QLatin1Char('E')) && any && at + 1 < cell.size()) {
            put('e');
            const QChar sign = cell[at + 1];
            if (sign == QLatin1Char('-') || sign == QLatin1Char('+')) {
                put(static_cast<char>(sign.unicode()));
                ++at;
            }
            for (++at; at < cell.size(); ++at) {
                if (!isDigit(cell[at]))
                    return kNone;
                put(static_cast<char>(cell[at].unicode()));
            }
        } else {
            return kNone;
        }
    }
    if (!any || (grouped && !afterDecimal && inGroup != 3))
        return kNone;

    double value = kNone;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + length, value);
    return failed == std::errc() && end == digits.data() + length ? value : kNone;
}

} // namespace atlas
