// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/foreign_layer.h"
#include "layers/data/indicator.h"

#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// A column of a foreign layer that becomes figures.
struct FigureColumn {
    int column = -1;
    Indicator indicator;
    double scale = 1;
    int year = 0;       ///< year in the column's name; 0 = the layer's
};

/// What the columns of a layer are for; column numbers, −1 = none.
struct ColumnRoles {
    QString level;
    int code = -1;
    int name = -1;
    int water = -1;
    int year = -1;
    struct Parent { int column = -1; QString level; };
    std::vector<Parent> parents;
    std::vector<FigureColumn> figures;
};

/// Level of the layer: by its name, else by the form of its codes, else the layer's name without year.
/// The code column is the one whose values have the form of the level's codes, the catalogue deciding ties.
ColumnRoles findRoles(const RawLayer &layer);

/// A year between 1900 and 2099 that stands by itself in a name (gemeente_2023, BestuurlijkeGebieden_2024); 0 = none.
int yearInName(const QString &name);

/// The number in a cell of text ("-99995.0", "12", "3.5"); nullopt if it is none.
std::optional<double> numberInText(const QString &cell);

} // namespace atlas
