// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter_cursor.h"

#include "layers/view/place_filter_names.h"

#include <algorithm>

namespace atlas {

using Error = FilterError::Kind;
using Kind = FilterToken::Kind;

void FilterCursor::advance()
{
    if (now().kind != Kind::End)
        ++m_at;
}

bool FilterCursor::takeSign(const char *spelling)
{
    const bool taken = !failed() && now().isSign(spelling);
    if (taken)
        advance();
    return taken;
}

bool FilterCursor::takeKeyword(const char *spelling)
{
    const bool taken = !failed() && now().isKeyword(spelling);
    if (taken)
        advance();
    return taken;
}

void FilterCursor::needKeyword(const char *spelling)
{
    if (!takeKeyword(spelling))
        fail(Error::Unexpected);
}

double FilterCursor::takeNumber()
{
    const double sign = takeSign("-") ? -1 : 1;
    if (now().kind != Kind::Number) {
        fail(Error::NumberExpected);
        return 0;
    }
    const double number = sign * now().number;
    advance();
    return number;
}

std::optional<QString> FilterCursor::takeText(FilterNode::Field field, const QString &level)
{
    const FilterToken &taken = now();
    if (taken.kind != Kind::Text && taken.kind != Kind::Quoted && taken.kind != Kind::Word && taken.kind != Kind::Number) {
        fail(Error::TextExpected);
        return std::nullopt;
    }
    if (field == FilterNode::Field::Parent && !taken.text.isEmpty() && !isPlaceOfLevel(m_data, level, taken.text))
        fail(Error::UnknownPlace, level);
    advance();
    return taken.text;
}

int FilterCursor::takeYear(const QString &indicator)
{
    if (!takeSign("@"))
        return 0;
    const int year = now().kind == Kind::Number && now().text.size() == 4 ? now().text.toInt() : 0;
    if (year == 0) {
        fail(Error::InvalidYear);
        return 0;
    }
    const std::vector<int> years = m_data.years(indicator);
    if (std::find(years.begin(), years.end(), year) == years.end()) {
        QStringList known;
        for (const int one : years)
            known.append(QString::number(one));
        fail(Error::UnknownYear, known.join(QLatin1String(", ")));
    }
    advance();
    return year;
}

void FilterCursor::failAt(Error kind, std::size_t first, std::size_t last, const QString &hint)
{
    if (failed())
        return;
    const int from = m_tokens[first].position;
    const int length = m_tokens[last].position + m_tokens[last].length - from;
    m_error = FilterError{from, length, kind, m_text.mid(from, length), hint};
}

void FilterCursor::fail(Error kind, const QString &hint)
{
    failAt(now().kind == Kind::End ? Error::Incomplete : kind, m_at, m_at, hint);
}

} // namespace atlas
