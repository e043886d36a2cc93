// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace atlas {

/// Makes the values 0 … count − 1 in worker threads, and hands them over in that order. Workers are at most `ahead`
/// values before the one that is waited for, so that memory stays bounded however slowly they are taken.
template <typename Value>
class OrderedWork {
public:
    /// @param make called in any of the workers, with each number once
    OrderedWork(std::size_t count, std::size_t workers, std::size_t ahead, std::function<Value(std::size_t)> make)
        : m_count(count), m_ahead(ahead), m_make(std::move(make))
    {
        for (std::size_t i = 0; i < workers; ++i)
            m_workers.emplace_back([this](std::stop_token stop) { work(stop); });
    }
    /// Waits for what is being made; begins nothing more.
    ~OrderedWork()
    {
        for (std::jthread &worker : m_workers)
            worker.request_stop();
        m_room.notify_all();
    }
    OrderedWork(const OrderedWork &) = delete;
    OrderedWork &operator=(const OrderedWork &) = delete;

    /// The next value, as soon as it is made; nullopt after the last.
    [[nodiscard]] std::optional<Value> take()
    {
        std::unique_lock lock(m_mutex);
        if (m_taken == m_count)
            return std::nullopt;
        m_made.wait(lock, [this] { return m_values.contains(m_taken); });
        auto node = m_values.extract(m_taken);
        ++m_taken;
        lock.unlock();
        m_room.notify_all();
        return std::move(node.mapped());
    }

private:
    void work(const std::stop_token &stop)
    {
        for (;;) {
            std::size_t at;
            {
                std::unique_lock lock(m_mutex);
                if (!m_room.wait(lock, stop, [this] { return m_begun == m_count || m_begun < m_taken + m_ahead; }) || stop.stop_requested() || m_begun == m_count)
                    return;
                at = m_begun++;
            }
            Value value = m_make(at);
            const std::scoped_lock lock(m_mutex);
            m_values.emplace(at, std::move(value));
            m_made.notify_all();
        }
    }

    std::size_t m_count, m_ahead;
    std::function<Value(std::size_t)> m_make;
    std::mutex m_mutex;
    std::condition_variable m_made;
    std::condition_variable_any m_room;
    std::size_t m_begun = 0, m_taken = 0;
    std::map<std::size_t, Value> m_values;
    std::vector<std::jthread> m_workers;    ///< last: ends before what it uses
};

} // namespace atlas
