// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/sources_csv.h"

#include "layers/data/cached_figures.h"
#include "layers/data/membership_index.h"
#include "layers/view/classified_figures.h"
#include "layers/view/csv_fields.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// Source ids with what each is used for.
class SourceUses {
public:
    SourceUses(const AtlasData &data, QString language) : m_data(data), m_language(std::move(language)) {}

    void add(const QString &id, const QString &use)
    {
        if (!m_data.source(id))
            return;
        auto known = std::find_if(m_uses.begin(), m_uses.end(), [&](const auto &entry) { return entry.first == id; });
        if (known == m_uses.end())
            known = m_uses.insert(m_uses.end(), {id, {}});
        if (!use.isEmpty() && !known->second.contains(use))
            known->second += use;
    }

    void addFigures(const QString &indicator, const QStringList &ids)
    {
        const Indicator *found = m_data.indicator(indicator);
        for (const QString &id : ids)
            add(id, found ? found->name.in(m_language) : QString());
    }

    void addBorders(const PlaceTable &table) { add(table.boundarySource, borders(table)); }

    void addMembership(const Membership &membership)
    {
        add(membership.source, say(QT_TRANSLATE_NOOP("Sources", "membership of %1")).arg(plural(membership.parentLevel)));
    }

    [[nodiscard]] QString csv() const
    {
        QString csv = QStringLiteral("id,title,publisher,url,licence,attribution,retrieved,used_for\n");
        for (const auto &[id, uses] : m_uses) {
            const Source &source = *m_data.source(id);
            csv += csvLine({source.id, source.title, source.publisher, source.url, source.licence, source.attribution,
                            source.retrieved, uses.join(QStringLiteral("; "))});
        }
        return csv;
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const auto &[id, uses] : m_uses)
            ids += id;
        return ids;
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_language, "Sources", text); }

    [[nodiscard]] QString plural(const QString &level) const
    {
        const LevelInfo *info = m_data.level(level);
        return info ? info->plural.in(m_language) : level;
    }

    [[nodiscard]] QString borders(const PlaceTable &table) const
    {
        const QString name = table.vintage > 0 ? QStringLiteral("%1 %2").arg(plural(table.level)).arg(table.vintage) : plural(table.level);
        return (table.approximate ? say(QT_TRANSLATE_NOOP("Sources", "approximate boundaries of %1"))
                                  : say(QT_TRANSLATE_NOOP("Sources", "boundaries of %1"))).arg(name);
    }

    const AtlasData &m_data;
    QString m_language;
    QList<std::pair<QString, QStringList>> m_uses;
};

void addMap(SourceUses &uses, const AtlasData &data, const ViewState &state)
{
    const int table = drawnTableOf(data, state);
    if (table < 0)
        return;
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    uses.addFigures(state.indicator, cachedFigures(data, state.indicator, state.year, table)->sources);
    if (state.map.form == MapForm::Bivariate && data.indicator(state.map.second))
        uses.addFigures(state.map.second, cachedFigures(data, state.map.second, state.year, table)->sources);
    uses.addBorders(places);
    for (const QString &level : state.overlays) {
        std::vector<const Membership *> used;
        for (const QString &code : places.codes)
            static_cast<void>(data.memberships().parent(places.level, code, places.vintage, level, &used));
        for (const Membership *membership : used)
            uses.addMembership(*membership);
    }
}

} // namespace

QStringList sourcesOf(const AtlasData &data, const ViewState &state)
{
    SourceUses uses(data, state.language);
    addMap(uses, data, state);
    return uses.ids();
}

QString sourcesCsv(const AtlasData &data, const QStringList &sourceIds, const QString &language)
{
    SourceUses uses(data, language);
    for (const QString &id : sourceIds)
        uses.add(id, {});
    for (const Column &column : data.parts().columns) {
        if (sourceIds.contains(column.source))
            uses.addFigures(column.indicator, {column.source});
    }
    for (const PlaceTable &table : data.tables()) {
        if (sourceIds.contains(table.boundarySource))
            uses.addBorders(table);
    }
    for (const Membership &membership : data.parts().memberships) {
        if (sourceIds.contains(membership.source))
            uses.addMembership(membership);
    }
    return uses.csv();
}

QString sourcesCsv(const AtlasData &data, const ViewState &state, const QString &language)
{
    SourceUses uses(data, language);
    addMap(uses, data, state);
    return uses.csv();
}

} // namespace atlas
