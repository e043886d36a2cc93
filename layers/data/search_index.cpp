// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/search_index.h"

#include "layers/data/membership_index.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace atlas {

namespace {

// Scores: whole names before beginnings before words inside; a level's order is taken off, so that of equals the
// coarser level comes first.
constexpr int kWholeName = 10000;
constexpr int kNameBegins = 7000;
constexpr int kCodeBegins = 6000;
constexpr int kWordBegins = 4000;
constexpr int kAliasLess = 500;     ///< an alias counts a little less than the name itself
constexpr int kIndicatorOrder = 50;

constexpr std::array kArticles{"s ", "t ", "de ", "den ", "het ", "the "};

/// Coarse to fine; levels without an order after the others.
int levelOrder(const AtlasData &data, const QString &code)
{
    const LevelInfo *level = data.level(code);
    return level ? level->order : kIndicatorOrder - 1;
}

/// Level a place is told to lie in: what one would say to tell two of the same name apart.
QString tellingParent(const AtlasData &data, const QString &level)
{
    for (const char *parent : {"gemeente", "provincie"}) {
        const QString code = QLatin1String(parent);
        if (code != level && data.memberships().reaches(level, code)
            && levelOrder(data, code) < levelOrder(data, level))
            return code;
    }
    return {};
}

} // namespace

QString SearchIndex::fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark() || c == QLatin1Char('\'') || c == QLatin1Char('`') || c == QChar(0x00b4) || c == QChar(0x2018)
            || c == QChar(0x2019))
            continue;
        if (c.isLetterOrNumber())
            folded.append(c.toLower());
        else if (!folded.isEmpty() && !folded.endsWith(QLatin1Char(' ')))
            folded.append(QLatin1Char(' '));
    }
    if (folded.endsWith(QLatin1Char(' ')))
        folded.chop(1);
    return folded;
}

SearchIndex::SearchIndex(std::shared_ptr<const AtlasData> data, QString language) : m_data(std::move(data))
{
    addPlaces(language);
    addIndicators(language);
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.folded < b.folded; });
}

void SearchIndex::addPlaces(const QString &language)
{
    const QStringList levels = m_data->drawnLevels();
    for (const QString &level : levels) {
        const int index = m_data->drawnTable(level);
        const PlaceTable &table = m_data->tables()[static_cast<std::size_t>(index)];
        const LevelInfo *info = m_data->level(level);
        const QString levelName = info ? info->name.in(language) : level;
        const QString parentLevel = tellingParent(*m_data, level);
        for (int row = 0; row < table.size(); ++row) {
            SearchHit hit;
            hit.place = {index, row};
            hit.label = table.name(row, language);
            hit.detail = levelName;
            const QString parent = parentLevel.isEmpty()
                ? QString() : m_data->memberships().parent(level, table.codes[row], table.vintage, parentLevel);
            if (const auto in = parent.isEmpty() ? std::nullopt : m_data->find({parentLevel, parent, 0}))
                hit.detail += QLatin1String(" in ") + m_data->tables()[static_cast<std::size_t>(in->table)].name(in->row, language);
            const int at = static_cast<int>(m_hits.size());
            m_hits.push_back(hit);
            m_orders.push_back(levelOrder(*m_data, level));

            addName(table.names[row], at, 0);
            if (row < table.namesEn.size() && !table.namesEn[row].isEmpty())
                addName(table.namesEn[row], at, 0);
            for (const QString &alias : m_data->parts().aliases.value(level + QLatin1Char(':') + table.codes[row]))
                addName(alias, at, kAliasLess);
            addCode(table.codes[row], at);
        }
    }
}

void SearchIndex::addIndicators(const QString &language)
{
    for (const Indicator &indicator : m_data->indicators()) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Indicator;
        hit.indicator = indicator.code;
        hit.label = indicator.name.in(language);
        const Theme *theme = m_data->theme(indicator.theme);
        hit.detail = theme ? theme->name.in(language) : QString();
        const int at = static_cast<int>(m_hits.size());
        m_hits.push_back(hit);
        m_orders.push_back(kIndicatorOrder);
        addName(hit.label, at, 0);
        if (indicator.shortName.in(language) != hit.label)
            addName(indicator.shortName.in(language), at, kAliasLess);
    }
}

void SearchIndex::addName(const QString &name, int hit, int rank)
{
    const QString folded = fold(name);
    if (folded.isEmpty())
        return;
    m_entries.push_back({folded, hit, kWholeName - rank, kNameBegins - rank});
    const bool article = std::any_of(kArticles.begin(), kArticles.end(), [&](const char *word) {
        return folded.startsWith(QLatin1String(word));
    });
    for (qsizetype at = folded.indexOf(QLatin1Char(' ')); at >= 0; at = folded.indexOf(QLatin1Char(' '), at + 1)) {
        const bool afterArticle = article && folded.indexOf(QLatin1Char(' ')) == at;
        const int less = rank + 1;
        m_entries.push_back({folded.mid(at + 1), hit, afterArticle ? kWholeName - less : kWordBegins - rank,
                             afterArticle ? kNameBegins - less : kWordBegins - rank});
    }
}

void SearchIndex::addCode(const QString &code, int hit)
{
    const QString folded = fold(code);
    m_entries.push_back({folded, hit, kWholeName, kCodeBegins});
    qsizetype at = 0;
    while (at < folded.size() && !folded[at].isDigit())
        ++at;
    const QString digits = folded.mid(at);
    if (at == 0 || digits.isEmpty())
        return;
    m_entries.push_back({digits, hit, kWholeName, kCodeBegins});
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == QLatin1Char('0'))
        ++zeros;
    if (zeros > 0)
        m_entries.push_back({digits.mid(zeros), hit, kWholeName, kCodeBegins});
}

std::vector<std::pair<int, int>> SearchIndex::beginningWith(const QString &wanted) const
{
    std::vector<std::pair<int, int>> scored;
    auto at = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                               [](const Entry &entry, const QString &key) { return entry.folded < key; });
    for (; at != m_entries.end() && at->folded.startsWith(wanted); ++at) {
        const int score = at->folded.size() == wanted.size() ? at->whole : at->part;
        scored.emplace_back(score - m_orders[static_cast<std::size_t>(at->hit)], at->hit);
    }
    return scored;
}

std::vector<std::pair<int, int>> SearchIndex::holdingEveryWord(const QStringList &words) const
{
    QSet<int> all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QSet<int> hits;
        for (const auto &[score, hit] : beginningWith(words[i]))
            hits.insert(hit);
        all = i == 0 ? hits : all.intersect(hits);
    }
    std::vector<std::pair<int, int>> scored;
    for (const int hit : all)
        scored.emplace_back(kWordBegins - m_orders[static_cast<std::size_t>(hit)], hit);
    return scored;
}

std::vector<SearchHit> SearchIndex::find(const QString &text, int most) const
{
    std::vector<SearchHit> found;
    const QString wanted = fold(text);
    if (wanted.isEmpty() || most <= 0)
        return found;

    std::vector<std::pair<int, int>> scored = beginningWith(wanted);
    if (scored.empty() && wanted.contains(QLatin1Char(' ')))
        scored = holdingEveryWord(wanted.split(QLatin1Char(' ')));
    const auto better = [this](const std::pair<int, int> &a, const std::pair<int, int> &b) {
        if (a.first != b.first)
            return a.first > b.first;
        const QString &first = m_hits[static_cast<std::size_t>(a.second)].label;
        const QString &second = m_hits[static_cast<std::size_t>(b.second)].label;
        return std::tuple(first.size(), first, a.second) < std::tuple(second.size(), second, b.second);
    };
    // A hit may come by several of its names: enough are put in order for `most` different ones.
    constexpr std::ptrdiff_t kNamesOfAHit = 12;
    const auto ordered = std::min<std::ptrdiff_t>(std::ssize(scored), most * kNamesOfAHit);
    std::partial_sort(scored.begin(), scored.begin() + ordered, scored.end(), better);
    QSet<int> seen;
    for (auto it = scored.begin(); it != scored.begin() + ordered && std::ssize(found) < most; ++it) {
        if (seen.contains(it->second))
            continue;
        seen.insert(it->second);
        found.push_back(m_hits[static_cast<std::size_t>(it->second)]);
        found.back().score = it->first;
    }
    return found;
}

} // namespace atlas
