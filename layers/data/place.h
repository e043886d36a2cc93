// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/localised_text.h"
#include "layers/geometry/arc_map.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>

namespace atlas {

/// A level of places: land, landsdeel, provincie, corop, krimpregio, anticipeerregio, gemeente,
/// stadsdeel, wijk, buurt, or what a foreign file brings (its layer name).
struct LevelInfo {
    QString code;
    LocalisedText name;     ///< "gemeente", "municipality"
    LocalisedText plural;   ///< "gemeenten", "municipalities"
    int order = 0;          ///< coarse to fine

    bool operator==(const LevelInfo &) const = default;
};

/// Identity of a place. The same code at another vintage is not the same territory.
struct PlaceKey {
    QString level;
    QString code;           ///< always text: "GM0114"
    int vintage = 0;        ///< year of the boundaries; 0 = unknown

    bool operator==(const PlaceKey &) const = default;
};

inline size_t qHash(const PlaceKey &k, size_t seed = 0) { return qHashMulti(seed, k.level, k.code, k.vintage); }

/// The places of one level at one vintage, in file order; row numbers index everything that belongs to them.
struct PlaceTable {
    QString level;
    int vintage = 0;
    QStringList codes;                      ///< unique within the table
    QStringList names;
    QStringList namesEn;                    ///< empty, or one per place (empty string = as `names`)
    std::shared_ptr<const ArcMap> shapes;   ///< areas in row order; null = figures only
    bool approximate = false;               ///< borders made by the program itself
    QString boundarySource;                 ///< id of the source of the borders; empty = unknown
    QString title;                          ///< layer name in the file it came from; may be empty

    [[nodiscard]] int size() const { return static_cast<int>(codes.size()); }
    [[nodiscard]] int rowOf(const QString &code) const { return m_rowOf.value(code, -1); }
    [[nodiscard]] PlaceKey key(int row) const { return {level, codes[row], vintage}; }
    [[nodiscard]] QString name(int row, const QString &language) const;
    /// Must be called after `codes` changed and before rowOf(); AtlasData::make does it.
    void index();

private:
    QHash<QString, int> m_rowOf;
};

/// A dated, sourced "lies in": the child counts in the parent from validFrom to validTo.
struct Membership {
    QString childLevel, childCode;
    int childVintage = 0;
    QString parentLevel, parentCode;
    QString validFrom, validTo;             ///< ISO dates; empty = open
    QString confidence;                     ///< as the source list says; empty = official
    QString source;
};

/// A municipality that went into another. share: part of the old one's inhabitants or area; NaN = not known.
struct Merger {
    QString oldCode, newCode;
    QString date;                           ///< ISO
    double share = 1;
    QString kind;                           ///< volledig, deel, naam
};

} // namespace atlas
