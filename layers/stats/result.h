// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace atlas {

/// Wraps an error so that it can be returned where a Result is expected.
template <typename E>
struct Unexpected {
    E error;
};

template <typename E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason why there is none. Method names follow `std::expected`,
/// which GCC 12 lacks in C++20; to be replaced by it once the compiler has it.
template <typename T, typename E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected<E> unexpected) : m_state(std::in_place_index<1>, std::move(unexpected.error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Precondition: has_value().
    T &value() & { assert(has_value()); return std::get<0>(m_state); }
    const T &value() const & { assert(has_value()); return std::get<0>(m_state); }
    T &&value() && { assert(has_value()); return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Precondition: !has_value().
    [[nodiscard]] const E &error() const { assert(!has_value()); return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

} // namespace atlas
