// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/csv_records.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

namespace atlas {

namespace {

/// Windows-1252 between 0x80 and 0x9f; the rest is Latin-1. Unassigned bytes stand for themselves.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(kWindows1252[c.unicode() - 0x80U]);
    }
    return text;
}

std::optional<QByteArray> toWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        char16_t unit = c.unicode();
        if (unit > 0xff) {
            const auto at = std::find(kWindows1252.begin(), kWindows1252.end(), unit);
            if (at == kWindows1252.end())
                return std::nullopt;
            unit = static_cast<char16_t>(0x80 + (at - kWindows1252.begin()));
        }
        bytes.append(static_cast<char>(unit));
    }
    return bytes;
}

std::optional<QString> decodeStrictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-8 that was taken for Windows-1252 and written as UTF-8 once more.
QString undoDoubleEncoding(QString text)
{
    if (!text.contains(QChar(0x00c3)))
        return text;
    if (const auto bytes = toWindows1252(text)) {
        if (auto once = decodeStrictly(*bytes, QStringConverter::Utf8))
            return std::move(*once);
    }
    return text;
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        auto text = decodeStrictly(bytes, *marked);
        return text ? std::optional(DecodedText{std::move(*text), true}) : std::nullopt;
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    if (auto text = decodeStrictly(bytes, QStringConverter::Utf8))
        return DecodedText{undoDoubleEncoding(std::move(*text)), true};
    return DecodedText{fromWindows1252(bytes), false};
}

std::vector<QStringList> splitRecords(QStringView text, QChar separator, int most)
{
    std::vector<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    const qsizetype end = text.size();
    const auto isLineEnd = [](QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); };

    while (at < end && (most < 0 || static_cast<int>(records.size()) < most)) {
        QString field;
        if (text[at] == QLatin1Char('"')) {
            ++at;
            while (at < end) {
                const qsizetype from = at;
                while (at < end && text[at] != QLatin1Char('"'))
                    ++at;
                field.append(text.sliced(from, at - from));
                if (at + 1 < end && text[at + 1] == QLatin1Char('"')) {
                    field.append(QLatin1Char('"'));
                    at += 2;
                    continue;
                }
                ++at;   // the closing quote, or past the end
                break;
            }
            at = std::min(at, end);
        }
        const qsizetype from = at;
        while (at < end && text[at] != separator && !isLineEnd(text[at]))
            ++at;
        field.append(text.sliced(from, at - from));
        record.append(std::move(field));

        if (at < end && text[at] == separator) {
            ++at;
            if (at < end)
                continue;
            record.append(QString());   // the text ends behind a separator
        } else if (at < end) {
            const bool pair = text[at] == QLatin1Char('\r') && at + 1 < end && text[at + 1] == QLatin1Char('\n');
            at += pair ? 2 : 1;
        }
        records.push_back(std::move(record));
        record = QStringList();
    }
    return records;
}

QChar findSeparator(QStringView text)
{
    constexpr int kSample = 200;
    QChar best = QLatin1Char(',');
    std::pair<std::ptrdiff_t, int> bestScore{0, 0};
    for (const char candidate : {';', ',', '\t'}) {
        const auto records = splitRecords(text, QLatin1Char(candidate), kSample);
        const int fields = modalFieldCount(records);
        if (fields < 2)
            continue;
        const std::ptrdiff_t alike = std::count_if(records.begin(), records.end(), [&](const QStringList &record) {
            return record.size() == fields && !isBlank(record);
        });
        const std::pair score{alike, fields};
        if (score > bestScore) {
            bestScore = score;
            best = QLatin1Char(candidate);
        }
    }
    return best;
}

int modalFieldCount(const std::vector<QStringList> &records)
{
    std::map<qsizetype, int> times;
    for (const QStringList &record : records) {
        if (!isBlank(record))
            ++times[record.size()];
    }
    qsizetype modal = 0;
    int most = 0;
    for (const auto &[fields, count] : times) {
        if (count >= most) {    // of two as frequent the wider one
            most = count;
            modal = fields;
        }
    }
    return static_cast<int>(modal);
}

bool isBlank(const QStringList &record)
{
    return std::all_of(record.begin(), record.end(), [](const QString &field) { return field.trimmed().isEmpty(); });
}

} // namespace atlas
