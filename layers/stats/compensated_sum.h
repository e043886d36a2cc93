// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cmath>

namespace atlas {

/// A sum that keeps what plain addition rounds away (Neumaier 1974): the mean of
/// ten million and a tenth stays right to the last digit. Finite values only.
class CompensatedSum {
public:
    void add(double value)
    {
        const double total = m_total + value;
        if (std::abs(m_total) >= std::abs(value))
            m_lost += (m_total - total) + value;
        else
            m_lost += (value - total) + m_total;
        m_total = total;
    }

    [[nodiscard]] double value() const { return m_total + m_lost; }

private:
    double m_total = 0.0;
    double m_lost = 0.0;
};

} // namespace atlas
