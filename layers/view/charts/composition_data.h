// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"
#include "layers/view/charts/charted_places.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace atlas {

/// Percentages that together are a whole: age groups, kinds of households.
struct CompositionFamily {
    QString code;           ///< "age", as in ChartSettings::composition
    QString name;           ///< "Leeftijd"
    QString whole;          ///< what the parts are of: "inwoners"
    QStringList parts;      ///< indicators, in the order of the bars
    QStringList partNames;  ///< short
    QString palette;        ///< light to dark over the parts

    bool operator==(const CompositionFamily &) const = default;
};

/// The families of which the atlas has all parts in some year, in a fixed order; names in `language`.
std::vector<CompositionFamily> compositionFamilies(const AtlasData &data, const QString &language);

/// The parts of one place.
struct CompositionBar {
    ChartedPlace place;
    int year = 0;                   ///< of the figures; 0 = no year has all parts
    std::vector<double> values;     ///< per part, per cent of the whole; empty = no year has all parts
    double sum = 0;                 ///< of the values
    std::uint16_t flags = 0;        ///< any of the parts'

    /// The sum is 100 as far as rounding of the parts tells. @param decimals of the indicators
    [[nodiscard]] bool isWhole(int decimals) const;
};

/// A family for the marked places. Texts are in the language of the view.
struct CompositionData {
    CompositionFamily family;
    int decimals = 0;               ///< of the parts, as published
    int year = 0;                   ///< the view's
    std::vector<CompositionBar> bars;   ///< compared, selected, country; also those without figures
    QString title, subtitle, summary;
    QStringList notes;
    QStringList sources;            ///< ids
    QString empty;                  ///< set: there is nothing to show, and why
};

/// Parts of the asked family (else of the first) per place, of the view's year, else of the nearest year in which
/// that place has all of them (the later of two as near). A place that lacks a part in every year has a bar
/// without values. Pure, thread-safe.
CompositionData compositionData(const AtlasData &data, const ViewState &view);

/// A row a place. Notes end with the sources.
DataTable compositionDataTable(const AtlasData &data, const CompositionData &composition, const QString &language);

} // namespace atlas
