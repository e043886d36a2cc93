// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

struct DecodedText {
    QString text;
    bool utf8 = true;   ///< false: taken as Windows-1252
};

/// Text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else Windows-1252. Text that was
/// encoded twice ("FryslÃ¢n") is set right. nullopt if it is no text at all.
std::optional<DecodedText> decodeText(const QByteArray &bytes);

/// Splits text into records of fields. Fields may stand in quotes, with separators, line ends and doubled quotes
/// inside; an empty line is a record of one empty field. Never fails: a quote that is not closed ends with the text.
/// @param most stop after so many records; −1 = all.
std::vector<QStringList> splitRecords(QStringView text, QChar separator, int most = -1);

/// The separator (; , or tab) by which most records have the same number of fields; a comma if there is none.
QChar findSeparator(QStringView text);

/// The number of fields that most of the records have, blank ones left out; 0 if all are blank.
int modalFieldCount(const std::vector<QStringList> &records);

/// True if every field is empty or blank.
bool isBlank(const QStringList &record);

} // namespace atlas
