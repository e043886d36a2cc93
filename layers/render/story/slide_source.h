// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/classified_figures.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// The short source line of a slide: "Bron: CBS, Kiesraad, 1989–2025, voorlopig · grenzen 2023: benaderd". Always with
/// the years of the figures and, where borders are drawn, their year and whether they are approximate. The full list
/// of sources stands in the hand-out, that of divisions with it.
class SlideSource {
public:
    SlideSource(const AtlasData &data, const QString &language) : m_data(data), m_language(language) {}

    /// Figures that are shown. Those without any figure count for nothing.
    void add(const Figures &figures);
    /// @param all flags of every figure; @param some flags that at least one of them has
    void add(const QStringList &sources, int year, std::uint16_t all, std::uint16_t some);
    /// Borders of a table are drawn.
    void addBorders(int table);
    /// What else is said of where it comes from, with "; " between; empty = nothing. Of sources of the atlas in it the
    /// line names publisher and years, as of its own; others are said as they are, but for what stands in brackets.
    void add(const QString &words);

    /// Empty if there is nothing to name.
    [[nodiscard]] QString line() const;

private:
    void addPublisher(const QString &name);
    void addYear(int year);

    const AtlasData &m_data;
    QString m_language;
    QStringList m_publishers, m_words;
    std::vector<int> m_years;
    std::optional<std::uint16_t> m_flagsOfAll;
    std::uint16_t m_flagsOfSome = 0;
    QString m_composedFrom;
    int m_borders = -1;
};

} // namespace atlas
