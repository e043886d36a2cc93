// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace atlas {

/// A figure as written in the text files: a number; empty = missing, x = secret, - = impossible; followed by
/// * = provisional, ! = includes voters abroad.
struct TextFigure {
    double value = 0;       ///< NaN unless absence is None
    Absence absence = Absence::None;
    std::uint16_t flags = NoFlag;
};

/// nullopt if the cell is none of these.
std::optional<TextFigure> parseFigure(const QString &cell);

/// Names of places by level and code: for a vintage where one is given for it, else the nearest one's.
class PlaceNames {
public:
    struct Name {
        QString name, nameEn;
    };
    void add(const QString &level, const QString &code, int vintage, Name name) { m_names[{level, code}][vintage] = std::move(name); }
    [[nodiscard]] bool contains(const QString &level, const QString &code) const { return m_names.contains({level, code}); }
    /// Null if the place is not known at all.
    [[nodiscard]] const Name *find(const QString &level, const QString &code, int vintage) const;

private:
    QHash<std::pair<QString, QString>, std::map<int, Name>> m_names;
};

/// Reads observations.csv and the files it names. Adds a place table for every level and vintage that occurs in
/// them, besides the places in `places` (level and vintage → codes), and a column for every indicator, year
/// and table with at least one figure or a reason. Rows of a table are in order of code.
/// @param parts has its indicators and sources already.
DataResult<bool> readObservationText(const QString &folder, const PlaceNames &names,
                                     std::map<std::pair<QString, int>, std::vector<QString>> places, AtlasParts &parts);

} // namespace atlas
