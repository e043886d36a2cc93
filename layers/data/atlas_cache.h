// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace atlas {

struct TableParts;

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
    std::map<TablePair, std::shared_ptr<const std::vector<bool>>> changed;     ///< table and other vintage
    std::map<std::pair<QString, int>, std::shared_ptr<const std::vector<int>>> years;  ///< indicator and table

private:
    std::mutex m_mutex;
};

} // namespace atlas
