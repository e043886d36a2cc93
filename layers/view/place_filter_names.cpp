// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_filter_names.h"

#include "layers/data/place_code.h"
#include "layers/data/search_index.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

/// Without case and accents, but with the signs that a pattern may hold.
QString withoutAccents(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0x2018) || c == QChar(0x2019))
            plain.append(QLatin1Char('\''));
        else if (!c.isMark())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

/// Of a text that is nothing but signs too.
QString folded(const QString &text)
{
    const QString letters = SearchIndex::fold(text);
    return letters.isEmpty() ? text.trimmed() : letters;
}

/// In time proportional to text × pattern at most: only the last % is ever tried again.
bool isLike(QStringView text, QStringView pattern)
{
    qsizetype t = 0, p = 0, star = -1, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == QLatin1Char('%')) {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == QLatin1Char('_') || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('%'))
        ++p;
    return p == pattern.size();
}

/// Edits that make one text of another.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (from[i] == to[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

const PlaceTable &tableAt(const AtlasData &data, int table)
{
    return data.tables()[static_cast<std::size_t>(table)];
}

/// Marks what is known by another name that `is` accepts.
template <typename Is>
void addAliases(const AtlasData &data, const PlaceTable &table, Is is, std::vector<bool> &rows)
{
    const QString prefix = table.level + QLatin1Char(':');
    for (auto it = data.parts().aliases.cbegin(); it != data.parts().aliases.cend(); ++it) {
        if (!it.key().startsWith(prefix) || !std::any_of(it->begin(), it->end(), is))
            continue;
        const int row = table.rowOf(it.key().mid(prefix.size()));
        if (row >= 0)
            rows[static_cast<std::size_t>(row)] = true;
    }
}

template <typename Is>
void addNames(const PlaceTable &table, Is is, std::vector<bool> &rows)
{
    for (int row = 0; row < table.size(); ++row) {
        if (is(table.names[row]) || (row < table.namesEn.size() && !table.namesEn[row].isEmpty() && is(table.namesEn[row])))
            rows[static_cast<std::size_t>(row)] = true;
    }
}

} // namespace

FilterName filterName(const AtlasData &data, const QString &text)
{
    for (const Indicator &indicator : data.indicators()) {
        if (indicator.code.compare(text, Qt::CaseInsensitive) == 0)
            return {FilterName::Kind::Indicator, indicator.code, {}};
    }
    const QStringList levels = levelsWithPlaces(data);
    for (const QString &level : levels) {
        if (level.compare(text, Qt::CaseInsensitive) == 0)
            return {FilterName::Kind::Level, level, {}};
    }
    const QString wanted = folded(text);
    if (wanted == QLatin1String("naam") || wanted == QLatin1String("name"))
        return {FilterName::Kind::OwnName, {}, {}};
    if (wanted == QLatin1String("code"))
        return {FilterName::Kind::OwnCode, {}, {}};

    for (const auto member : {&Indicator::name, &Indicator::shortName}) {
        QStringList found;
        for (const Indicator &indicator : data.indicators()) {
            const LocalisedText &name = indicator.*member;
            if (folded(name.nl) == wanted || folded(name.en) == wanted)
                found.append(indicator.code);
        }
        if (found.size() == 1)
            return {FilterName::Kind::Indicator, found.front(), {}};
        if (!found.isEmpty())
            return {FilterName::Kind::Ambiguous, {}, found};
    }
    for (const QString &level : levels) {
        const LevelInfo *info = data.level(level);
        if (info && (folded(info->name.nl) == wanted || folded(info->name.en) == wanted))
            return {FilterName::Kind::Level, level, {}};
    }
    return {};
}

QString nearestFilterName(const AtlasData &data, const QString &text)
{
    QStringList codes = levelsWithPlaces(data);
    for (const Indicator &indicator : data.indicators())
        codes.append(indicator.code);
    const QString wanted = text.toLower();
    QString best;
    int least = static_cast<int>(wanted.size()) / 3 + 1;    // more than a third wrong is another word
    for (const QString &code : std::as_const(codes)) {
        if (std::abs(code.size() - wanted.size()) >= least)
            continue;
        const int edits = distance(wanted, code.toLower());
        if (edits < least) {
            least = edits;
            best = code;
        }
    }
    return best;
}

std::vector<bool> rowsNamed(const AtlasData &data, int table, const QStringList &wanted, PlaceTexts texts)
{
    const PlaceTable &places = tableAt(data, table);
    std::vector<bool> rows(static_cast<std::size_t>(places.size()), false);
    if (texts != PlaceTexts::Codes) {
        QSet<QString> names;
        for (const QString &text : wanted) {
            if (!text.isEmpty())
                names.insert(folded(text));
        }
        const auto is = [&](const QString &name) { return names.contains(folded(name)); };
        addNames(places, is, rows);
        addAliases(data, places, is, rows);
    }
    for (const QString &text : wanted) {
        if (texts == PlaceTexts::Names)
            break;
        const auto code = normaliseCode(text, places.level);
        int row = code ? places.rowOf(code->code) : -1;
        for (int i = 0; row < 0 && i < places.size(); ++i) {
            if (places.codes[i].compare(text, Qt::CaseInsensitive) == 0)
                row = i;
        }
        if (row >= 0)
            rows[static_cast<std::size_t>(row)] = true;
    }
    return rows;
}

std::vector<bool> rowsLike(const AtlasData &data, int table, const QString &pattern, PlaceTexts texts)
{
    const PlaceTable &places = tableAt(data, table);
    std::vector<bool> rows(static_cast<std::size_t>(places.size()), false);
    const QString plain = withoutAccents(pattern);
    const auto is = [&](const QString &text) { return isLike(withoutAccents(text), plain); };
    if (texts != PlaceTexts::Codes)
        addNames(places, is, rows);
    for (int row = 0; texts != PlaceTexts::Names && row < places.size(); ++row) {
        if (is(places.codes[row]))
            rows[static_cast<std::size_t>(row)] = true;
    }
    return rows;
}

bool isPlaceOfLevel(const AtlasData &data, const QString &level, const QString &text)
{
    for (std::size_t i = 0; i < data.tables().size(); ++i) {
        if (data.tables()[i].level != level)
            continue;
        const auto rows = rowsNamed(data, static_cast<int>(i), {text}, PlaceTexts::NamesAndCodes);
        if (std::find(rows.begin(), rows.end(), true) != rows.end())
            return true;
    }
    return false;
}

QStringList levelsWithPlaces(const AtlasData &data)
{
    QStringList levels;
    for (const PlaceTable &table : data.tables()) {
        if (!levels.contains(table.level))
            levels.append(table.level);
    }
    return levels;
}

} // namespace atlas
