// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace atlas {

/// Something that can be found by typing: a place or an indicator.
struct SearchHit {
    enum class Kind { Place, Indicator };
    Kind kind = Kind::Place;
    AtlasData::PlaceRef place;  ///< Kind::Place
    QString indicator;          ///< Kind::Indicator
    QString label;              ///< what is shown: "Emmen"
    QString detail;             ///< "gemeente in Drenthe" / theme; in the asked language
    int score = 0;              ///< higher first
};

/// Index of names, aliases and codes of all drawn places, and of indicator names; built once per atlas and language.
/// Matches without case, accents, apostrophes and leading articles ("s gravenhage", "fryslan", "den haag",
/// "0114", "GM0114"); whole names before beginnings before words inside, coarse levels first on a tie. Where nothing begins with
/// the text, what holds all its words in any order ("stemmen vvd").
class SearchIndex {
public:
    SearchIndex(std::shared_ptr<const AtlasData> data, QString language);

    /// Best first; empty for an empty text.
    [[nodiscard]] std::vector<SearchHit> find(const QString &text, int most = 12) const;

    /// The folded form that is compared; for tests and sorting.
    static QString fold(const QString &text);

private:
    /// Something that typing may begin with, and what it leads to.
    struct Entry {
        QString folded;
        int hit;            ///< index into m_hits
        int whole, part;    ///< score if all of it is typed, or its beginning
    };

    void addPlaces(const QString &language);
    void addIndicators(const QString &language);
    void addName(const QString &name, int hit, int rank);
    void addCode(const QString &code, int hit);
    /// Score and hit of every entry that begins with a folded text.
    [[nodiscard]] std::vector<std::pair<int, int>> beginningWith(const QString &wanted) const;
    /// Hits whose names hold a beginning of each word, in any order.
    [[nodiscard]] std::vector<std::pair<int, int>> holdingEveryWord(const QStringList &words) const;

    std::shared_ptr<const AtlasData> m_data;
    std::vector<SearchHit> m_hits;
    std::vector<int> m_orders;      ///< of the level of each hit, coarse to fine
    std::vector<Entry> m_entries;   ///< sorted by folded
};

/// The place that is meant by a code or level-qualified name of the command line: `GM0114`, `114`,
/// `gemeente:Emmen`, `stadsdeel:Zuid`; a name alone where only one place has it. Errors: UnknownPlace, AmbiguousPlace (detail lists what it could be).
DataResult<AtlasData::PlaceRef> resolvePlace(const AtlasData &data, const QString &text);

} // namespace atlas
