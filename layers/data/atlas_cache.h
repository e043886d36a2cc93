// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace atlas {

struct Figures;
struct TableParts;
struct TileMap;

/// What an AtlasData worked out before, since it is asked for again at every change of indicator, level or
/// year. Everything in it follows from the immutable atlas, so that it never grows stale. Thread-safe.
class AtlasCache {
public:
    /// The stored value of a key; computed by `make` when it is asked for first. The lock is not held
    /// meanwhile: two threads may compute the same, and the first one to finish is kept.
    template <typename Key, typename Value, typename Make>
    std::shared_ptr<const Value> get(std::map<Key, std::shared_ptr<const Value>> &stored, const Key &key, Make make)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto it = stored.find(key); it != stored.end())
                return it->second;
        }
        auto value = std::make_shared<const Value>(make());
        const std::scoped_lock lock(m_mutex);
        return stored.emplace(key, std::move(value)).first->second;
    }

    using TablePair = std::pair<int, int>;
    std::map<TablePair, std::shared_ptr<const TableParts>> parts;              ///< child and parent table
    std::map<TablePair, std::shared_ptr<const std::vector<int>>> rowsByCode;   ///< from and to table
    std::map<TablePair, std::shared_ptr<const std::vector<int>>> renamedRows;  ///< from and to table
    std::map<TablePair, std::shared_ptr<const std::vector<bool>>> changed;     ///< table and other vintage
    std::map<std::pair<QString, int>, std::shared_ptr<const std::vector<int>>> years;  ///< indicator and table

    std::map<int, std::shared_ptr<const TileMap>> tiles;                       ///< table

    using FiguresKey = std::tuple<QString, int, int>;   ///< indicator, year, table
    /// The kept figures of a key, which are then the last ones asked for; null if there are none.
    std::shared_ptr<const Figures> recentFigures(const FiguresKey &key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = m_figureOf.find(key);
        if (it == m_figureOf.end())
            return nullptr;
        m_figures.splice(m_figures.begin(), m_figures, it->second);
        return it->second->figures;
    }
    /// Keeps figures of so many values, and lets go of those asked for longest ago beyond `most` in all.
    /// @return the ones kept already, if another thread was first.
    std::shared_ptr<const Figures> keepFigures(const FiguresKey &key, std::shared_ptr<const Figures> figures,
                                               std::size_t values, std::size_t most)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto it = m_figureOf.find(key); it != m_figureOf.end())
            return it->second->figures;
        m_figures.push_front({key, figures, values});
        m_figureOf.emplace(key, m_figures.begin());
        m_values += values;
        while (m_values > most && m_figures.size() > 1) {
            m_values -= m_figures.back().values;
            m_figureOf.erase(m_figures.back().key);
            m_figures.pop_back();
        }
        return figures;
    }

private:
    struct KeptFigures {
        FiguresKey key;
        std::shared_ptr<const Figures> figures;
        std::size_t values;
    };

    std::mutex m_mutex;
    std::list<KeptFigures> m_figures;       ///< last asked for first
    std::map<FiguresKey, std::list<KeptFigures>::iterator> m_figureOf;
    std::size_t m_values = 0;
};

} // namespace atlas
