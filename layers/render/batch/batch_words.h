// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/figures.h"
#include "layers/view/describe.h"
#include "layers/view/figure_spec.h"

#include <QString>

#include <optional>

namespace atlas {

/// The words on the pages of a batch. Keeps what all pages share: the figures of the level and of the country.
class BatchWords {
public:
    /// @param figures of the places that are told about, of one table
    BatchWords(const AtlasData &data, const FigureSpec &spec, Figures figures);

    /// "Emmen: Inwoners van 65 jaar en ouder", or the composer's title in its place.
    [[nodiscard]] QString title(const QString &name) const;
    /// What all maps of the batch show, then the sentence about the place, on a line of its own: its figure, rank and
    /// difference from the country, and the national figure. Without a figure only the first.
    [[nodiscard]] QString subtitle(int row) const;
    [[nodiscard]] QString sentence(int row) const;
    /// Why a place has no figure; nullopt if it has one.
    [[nodiscard]] std::optional<QString> whyNot(int row) const;

private:
    const AtlasData &m_data;
    const FigureSpec &m_spec;
    Describe m_describe;
    Figures m_figures;
    QString m_common;                       ///< subtitle of every map
    std::optional<Figures> m_country;       ///< of one place
};

} // namespace atlas
