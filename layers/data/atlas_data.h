// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/column.h"
#include "layers/data/indicator.h"
#include "layers/data/place.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace atlas {
class AtlasCache;
class MembershipIndex;
/// One line of what a reader repaired, left out or could not understand.
struct ReportLine {
    QString layer;
    QString what;           ///< stable key: water-row, duplicate-code, sentinel, padded-code, empty-geometry, invalid-ring, curve, reprojected, missing-crs, …
    qint64 count = 0;
    QString detail;     ///< examples, codes
    bool problem = false; ///< true: left out or doubtful; false: repaired
};

/// What a layer of a file held: rows as the file counts them, places as they are mapped. A layer of which
/// several tables were made is there once for each: all its rows every time, the places of that table.
struct LayerCount {
    QString layer, level;       ///< name in the file, level and vintage it became
    int vintage = 0;
    qint64 rows = 0;
    qint64 places = 0;
};

/// What a reader fills in, before it becomes an AtlasData.
struct AtlasParts {
    QString file;               ///< empty = built-in atlas
    QString profile;            ///< "1.0", or empty for a foreign file
    std::vector<LevelInfo> levels;
    std::vector<Theme> themes;
    std::vector<Indicator> indicators;
    std::vector<Source> sources;
    std::vector<PlaceTable> tables;
    std::vector<Column> columns;
    std::vector<Membership> memberships;
    std::vector<Merger> mergers;
    QHash<QString, QStringList> aliases;    ///< "level:code" → other names
    std::vector<LayerCount> layers;
    std::vector<ReportLine> report;
};

/// Everything the atlas knows: places, figures, sources. Immutable and shared; a change makes a new one.
/// All methods are thread-safe.
class AtlasData {
public:
    /// Indexes the parts. Columns that name an unknown table or indicator, or are not as long as their
    /// table, are an error of the reader (assert).
    static std::shared_ptr<const AtlasData> make(AtlasParts parts);
    ~AtlasData();
    Q_DISABLE_COPY(AtlasData)

    [[nodiscard]] const AtlasParts &parts() const { return m_parts; }
    [[nodiscard]] std::span<const PlaceTable> tables() const { return m_parts.tables; }
    [[nodiscard]] std::span<const Indicator> indicators() const { return m_parts.indicators; }
    [[nodiscard]] bool isApproximate() const;

    [[nodiscard]] const Indicator *indicator(const QString &code) const;   ///< null if unknown
    [[nodiscard]] const Source *source(const QString &id) const;           ///< null if unknown
    [[nodiscard]] const LevelInfo *level(const QString &code) const;       ///< null if unknown
    [[nodiscard]] const Theme *theme(const QString &code) const;           ///< null if unknown

    /// Index of the table of that level and vintage; −1 if there is none.
    [[nodiscard]] int tableIndex(const QString &level, int vintage) const;
    /// Index of the newest table of the level that has shapes; −1 if none has.
    [[nodiscard]] int drawnTable(const QString &level) const;
    /// Levels that can be drawn, coarse to fine.
    [[nodiscard]] QStringList drawnLevels() const;

    /// The published column; null if there is none.
    [[nodiscard]] const Column *column(const QString &indicator, int year, int table) const;
    /// All columns of an indicator and year at a level, any vintage.
    [[nodiscard]] std::vector<const Column *> columns(const QString &indicator, int year, const QString &level) const;
    /// Years with any published figure of the indicator, or from which it can be computed; ascending.
    [[nodiscard]] std::vector<int> years(const QString &indicator) const;

    /// Row of the parent of each row of a table, in the table `parentTable`; −1 = none. Uses the
    /// memberships of the child's vintage, else of the nearest vintage, by code.
    [[nodiscard]] std::vector<int> parentRows(int childTable, int parentTable) const;
    /// True if the territory under a municipal code changed between two vintages (mergers).
    [[nodiscard]] bool territoryChanged(const QString &code, int vintageA, int vintageB) const;

    /// Row and table of a key; nullopt if the atlas has no such place. A vintage of 0 means the drawn
    /// one, or the newest where none is drawn.
    struct PlaceRef { int table = -1; int row = -1; bool operator==(const PlaceRef &) const = default; };
    [[nodiscard]] std::optional<PlaceRef> find(const PlaceKey &key) const;

    /// Who lies in whom, and what was worked out before; for the computations of this folder.
    [[nodiscard]] const MembershipIndex &memberships() const { return *m_memberships; }
    [[nodiscard]] AtlasCache &cache() const { return *m_cache; }

private:
    explicit AtlasData(AtlasParts parts);
    void indexColumns();

    AtlasParts m_parts;
    QHash<QString, int> m_indicatorRow, m_sourceRow, m_levelRow, m_themeRow;
    QHash<std::pair<QString, int>, int> m_tableOf;  ///< level and vintage → table
    QHash<QString, std::vector<int>> m_columnsOf;   ///< indicator code → columns, by year and table
    QHash<QString, std::vector<int>> m_yearsOf;     ///< indicator code → years()
    QHash<QString, QStringList> m_changes;          ///< code → ISO dates of its mergers
    std::unique_ptr<const MembershipIndex> m_memberships;
    std::unique_ptr<AtlasCache> m_cache;
};

} // namespace atlas
