// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Which blocks of pixels of some rows were written to: one bit a block.
class TouchedBlocks {
public:
    static constexpr int kBlock = 16;       ///< pixels

    TouchedBlocks(std::size_t columns, int rows)
        : m_words((columns + kBlock * 64 - 1) / (kBlock * 64)), m_bits(m_words * static_cast<std::size_t>(rows))
    {
    }

    void touch(int row, int column)
    {
        const auto block = static_cast<unsigned>(column) / kBlock;
        of(row)[block / 64] |= std::uint64_t{1} << (block % 64);
    }
    [[nodiscard]] bool isTouched(int row, int block) const { return (of(row)[block / 64] >> (block % 64) & 1U) != 0; }
    /// The first touched block from `block` on; one beyond the row if there is none.
    [[nodiscard]] int next(int row, int block) const
    {
        auto word = static_cast<std::size_t>(block / 64);
        std::uint64_t later = of(row)[word] >> (block % 64) << (block % 64);
        while (later == 0 && ++word < m_words)
            later = of(row)[word];
        return static_cast<int>(word) * 64 + (later == 0 ? 0 : std::countr_zero(later));
    }
    void forget(int row) { std::fill_n(of(row), m_words, 0); }

private:
    [[nodiscard]] std::uint64_t *of(int row) { return m_bits.data() + m_words * static_cast<std::size_t>(row); }
    [[nodiscard]] const std::uint64_t *of(int row) const { return m_bits.data() + m_words * static_cast<std::size_t>(row); }

    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

} // namespace atlas
