// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/region_change.h"

#include "layers/data/atlas_cache.h"
#include "layers/data/membership_index.h"
#include "layers/data/successors.h"

#include <optional>
#include <utility>

namespace atlas {

namespace {

const QString &municipality()
{
    static const QString level = QStringLiteral("gemeente");
    return level;
}

/// Compares the members of regions at two vintages, one way: are those of the one all in the same region at the
/// other, under their own code or under that of what they became (or were before)?
class MembersCompared {
public:
    MembersCompared(const AtlasData &data, const PlaceTable &regions, int from, int to)
        : m_data(data), m_regions(regions), m_from(from), m_to(to), m_successors(data.parts().mergers, from, to)
    {
    }

    void mark(std::vector<bool> &changed) const
    {
        const auto regionThere = [this](const QString &code) -> std::optional<int> {
            if (!m_data.memberships().existed(municipality(), code, m_to))
                return std::nullopt;
            return regionOf(code, m_to);
        };
        const QStringList members = m_data.memberships().children(municipality(), m_regions.level, m_from);
        for (const QString &code : members) {
            const int region = regionOf(code, m_from);
            if (region < 0)
                continue;
            const auto same = regionThere(code);
            const auto through = m_successors.parent(code, regionThere);
            // A code that lives on and of which nothing went elsewhere has no successors to look at.
            const bool stays = same ? *same == region && (!through || *through == region) : through == region;
            if (!stays)
                changed[static_cast<std::size_t>(region)] = true;
        }
    }

private:
    [[nodiscard]] int regionOf(const QString &code, int vintage) const
    {
        const QString in = m_data.memberships().parent(municipality(), code, vintage, m_regions.level);
        return in.isEmpty() ? -1 : m_regions.rowOf(in);
    }

    const AtlasData &m_data;
    const PlaceTable &m_regions;
    int m_from, m_to;
    Successors m_successors;
};

std::vector<bool> compare(const AtlasData &data, int table, int otherVintage)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    std::vector<bool> changed(static_cast<std::size_t>(places.size()), false);
    if (places.level == municipality()) {
        for (int row = 0; row < places.size(); ++row)
            changed[static_cast<std::size_t>(row)] = data.territoryChanged(places.codes[row], otherVintage, places.vintage);
        return changed;
    }
    if (places.level == QLatin1String("land") || !data.memberships().reaches(municipality(), places.level))
        return changed;
    const int then = data.memberships().nearestVintage(municipality(), places.level, otherVintage);
    const int now = data.memberships().nearestVintage(municipality(), places.level, places.vintage);
    if (then != now) {
        MembersCompared(data, places, then, now).mark(changed);
        MembersCompared(data, places, now, then).mark(changed);
    }
    return changed;
}

} // namespace

std::shared_ptr<const std::vector<bool>> changedPlaces(const AtlasData &data, int table, int otherVintage)
{
    AtlasCache &cache = data.cache();
    return cache.get(cache.changed, {table, otherVintage}, [&] { return compare(data, table, otherVintage); });
}

} // namespace atlas
