// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace atlas {

/// How figures become marks on the map.
enum class MapForm {
    Choropleth,     ///< places filled by class
    Proportional,   ///< a disc a place, its area in proportion to the figure
    Graduated,      ///< a disc a place, one size a class
    Bivariate,      ///< places filled by the classes of two indicators, three by three
};

inline constexpr std::array<MapForm, 4> kMapForms{MapForm::Choropleth, MapForm::Proportional, MapForm::Graduated, MapForm::Bivariate};

/// What is asked of the map beside its classes. Part of a ViewState.
struct MapSettings {
    MapForm form = MapForm::Choropleth;
    bool tiles = false;             ///< one hexagon a place in place of the geography
    QString second;                 ///< Bivariate: the other indicator; empty or unknown = proposed
    bool patterns = false;          ///< classes by hatch patterns as well, for prints without colour
    bool doubts = false;            ///< places that would change class under another fair choice are marked

    bool operator==(const MapSettings &) const = default;

    /// Doubts are about classes: forms without have none to mark.
    [[nodiscard]] bool marksDoubts() const { return doubts && (form == MapForm::Choropleth || form == MapForm::Graduated); }
};

/// "choropleth", "proportional" …: the names in JSON and on the command line.
QString toText(MapForm form);
std::optional<MapForm> mapFormFromText(const QString &text);

QJsonObject toJson(const MapSettings &settings);
/// Unknown members and values are ignored: they keep what a new one has.
MapSettings mapSettingsFromJson(const QJsonObject &json);

} // namespace atlas
