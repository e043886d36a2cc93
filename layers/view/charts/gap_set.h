// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/figures.h"
#include "layers/view/chart_settings.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace atlas {

/// The places and years over which inequality is measured: see gapData(). Made for one table and indicator; each of
/// weigh() and divide() may leave places out. Not thread-safe; used within one call.
class GapSet {
public:
    GapSet(const AtlasData &data, const Indicator &indicator, int table);

    /// Weighs places by their inhabitants. False, and nothing changes, where the atlas has none for the table.
    bool weigh();
    /// Divides places into groups. False, and nothing changes, where nothing says which place belongs to which.
    bool divide(GapGroups groups);

    [[nodiscard]] const std::vector<int> &years() const { return m_years; }
    [[nodiscard]] const std::vector<int> &leftOutYears() const { return m_leftOut; }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<double> values(std::size_t year) const;
    [[nodiscard]] std::vector<double> weights(std::size_t year) const;      ///< empty = alike
    [[nodiscard]] const std::vector<int> &groups() const { return m_groupOfPlace; }     ///< empty = none
    [[nodiscard]] bool anyBelowZero() const;
    [[nodiscard]] std::uint16_t flags(std::size_t year) const;      ///< any that a figure of the places has

    /// Years of which the inhabitants of another year are the weights, and those other years.
    [[nodiscard]] const std::vector<int> &yearsWithoutWeights() const { return m_withoutWeights; }
    [[nodiscard]] const std::vector<int> &weightYearsInstead() const { return m_weightYears; }
    /// First year of whose territories something is known; 0 = nothing is known of any.
    [[nodiscard]] int territoryKnownFrom() const;
    [[nodiscard]] QStringList sources() const;

private:
    void keepRows(const std::vector<bool> &keep);
    [[nodiscard]] int groupTable(const QString &level) const;

    const AtlasData &m_data;
    QString m_indicator;
    int m_table;
    std::vector<int> m_years, m_leftOut, m_rows;
    std::vector<std::shared_ptr<const Figures>> m_figures;  ///< per year
    std::vector<std::vector<double>> m_weights;             ///< per year, per row of the table; empty = alike
    std::vector<int> m_groupOfPlace;                        ///< per place of m_rows
    std::vector<int> m_withoutWeights, m_weightYears;
    QStringList m_otherSources;
};

} // namespace atlas
