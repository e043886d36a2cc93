// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/place_typing.h"

#include <algorithm>

namespace atlas {

namespace {

/// Places of the slide's own level come before others that are found as well: more than the levels differ in score,
/// less than a whole name and a beginning do.
constexpr int kOwnTable = 100;
constexpr int kLooked = 40;

} // namespace

PlaceTyping::PlaceTyping(std::shared_ptr<const AtlasData> data, QString language, QObject *parent)
    : QObject(parent), m_data(std::move(data)), m_language(std::move(language))
{
    prepare();
}

PlaceTyping::~PlaceTyping() = default;

void PlaceTyping::prepare()
{
    m_index.reset();
    m_coming = std::async(std::launch::async, [data = m_data, language = m_language] {
        return std::unique_ptr<const SearchIndex>(std::make_unique<SearchIndex>(data, language));
    });
}

void PlaceTyping::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    prepare();
    if (m_open)
        find();
}

const SearchIndex &PlaceTyping::index()
{
    if (!m_index)
        m_index = m_coming.get();
    return *m_index;
}

void PlaceTyping::append(const QString &text)
{
    m_open = true;
    if (!(m_text.isEmpty() && text.trimmed().isEmpty()))
        m_text += text;
    find();
}

void PlaceTyping::erase()
{
    if (m_text.isEmpty())
        return close();
    m_text.chop(1);
    if (m_text.isEmpty())
        close();
    else
        find();
}

void PlaceTyping::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_text.clear();
    m_hits.clear();
    m_current = 0;
    Q_EMIT changed();
}

void PlaceTyping::step(int by)
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_current = (m_current + by + count) % count;
    Q_EMIT changed();
}

void PlaceTyping::find()
{
    m_current = 0;
    m_hits = m_text.isEmpty() ? std::vector<SearchHit>{} : index().find(m_text, kLooked);
    std::erase_if(m_hits, [](const SearchHit &hit) { return hit.kind != SearchHit::Kind::Place; });
    std::ranges::stable_sort(m_hits, std::greater{}, [this](const SearchHit &hit) { return hit.score + (hit.place.table == m_table ? kOwnTable : 0); });
    if (m_hits.size() > kMostHits)
        m_hits.resize(kMostHits);
    Q_EMIT changed();
}

std::optional<SearchHit> PlaceTyping::chosen() const
{
    return m_hits.empty() ? std::nullopt : std::optional(m_hits[static_cast<std::size_t>(m_current)]);
}

} // namespace atlas
