// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/place.h"
#include "layers/stats/scheme.h"
#include "layers/view/chart_settings.h"
#include "layers/view/map_settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

/// Which part of the country is shown: centre and height in RD metres. height 0 = everything.
struct Extent {
    double centreX = 0;
    double centreY = 0;
    double heightM = 0;

    bool operator==(const Extent &) const = default;
};

/// How values become classes and classes become colours.
struct ClassificationSpec {
    Scheme scheme = Scheme::Quantile;
    int classes = 5;
    std::vector<double> manual;         ///< Scheme::Manual: upper bounds, ascending
    bool pooled = true;                 ///< one set of bounds for all years of the indicator
    QString palette = QStringLiteral("blues");
    bool reversed = false;
    std::optional<double> midpoint;     ///< diverging palettes: value of the middle colour

    bool operator==(const ClassificationSpec &) const = default;
};

/// A selection that was given a name and kept.
struct NamedSelection {
    QString name;
    QList<PlaceKey> places;
    QString expression;     ///< what it was made with, if by one; see place_filter.h

    bool operator==(const NamedSelection &) const = default;
};

/// At most this many places are compared.
inline constexpr int kMaximumCompared = 5;

/// Everything that says what is shown: plain, comparable, stored as JSON. Undo, stories, small multiples,
/// rendering ahead and exported figures are all made of ViewStates. Hover is not part of it.
struct ViewState {
    static constexpr int kVersion = 1;

    QString indicator;
    int year = 0;
    QString level = QStringLiteral("gemeente");
    int vintage = 0;                                ///< 0 = the newest drawn one
    ClassificationSpec classification;
    MapSettings map;
    QStringList overlays;                           ///< levels whose borders are drawn as lines
    bool labels = true;
    QString theme = QStringLiteral("light");        ///< light, dark, projector, print
    QString language = QStringLiteral("nl");        ///< nl, en
    Extent extent;
    QList<PlaceKey> selection;
    QList<NamedSelection> kept;
    QList<PlaceKey> compared;                       ///< at most kMaximumCompared, of any level; each its own colour
    ComparisonSettings comparison;
    ChartSettings charts;

    bool operator==(const ViewState &) const = default;
};

QJsonObject toJson(const ViewState &state);
QJsonArray toJson(const QList<NamedSelection> &kept);
/// What is no object is left out.
QList<NamedSelection> namedSelectionsFromJson(const QJsonArray &json);
/// Unknown members are ignored; a later version or a wrong type is InvalidState.
DataResult<ViewState> viewStateFromJson(const QJsonObject &json);

/// "quantile", "fisher-jenks" …: the names of the command line and of JSON.
QString schemeName(Scheme scheme);
std::optional<Scheme> schemeFromName(const QString &name);
/// All schemes in the order they are offered (manual last).
std::vector<Scheme> allSchemes();

} // namespace atlas
