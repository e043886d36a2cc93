// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/rank_model.h"

#include "layers/data/search_index.h"
#include "layers/render/map_scene.h"
#include "layers/stats/rank.h"
#include "layers/view/describe.h"
#include "layers/view/place_order.h"
#include "widgets/style/application_style.h"

#include <algorithm>
#include <cmath>

namespace atlas {

RankModel::RankModel(const AtlasSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    reload();
}

const PlaceTable *RankModel::table() const
{
    const int index = m_session.table();
    return index < 0 ? nullptr : &m_session.data()->tables()[static_cast<std::size_t>(index)];
}

void RankModel::reload()
{
    beginResetModel();
    const ClassifiedFigures &classified = m_session.classified();
    m_rank.clear();
    m_greatest = 0;
    for (const Rank &rank : ranks(classified.figures.values))
        m_rank.push_back(rank.rank);
    for (const double value : classified.figures.values) {
        if (std::isfinite(value))
            m_greatest = std::max(m_greatest, std::abs(value));
    }
    m_colours = classColours(m_session.view(), classified);
    m_commonFlags = 0xffff;
    for (std::size_t i = 0; i < classified.figures.flags.size(); ++i) {
        if (std::isfinite(classified.figures.values[i]))
            m_commonFlags &= classified.figures.flags[i];
    }
    m_folded.clear();
    m_hovered.reset();
    arrange();
    endResetModel();
}

void RankModel::setFilter(const QString &text)
{
    const QString folded = SearchIndex::fold(text);
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    arrange();
    endResetModel();
}

void RankModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void RankModel::sortByName(std::vector<int> &order) const
{
    QStringList names;
    for (const int place : order)
        names << table()->name(place, m_session.view().language);
    std::vector<int> sorted;
    for (const std::size_t i : sortedNames(names, m_session.view().language))
        sorted.push_back(order[i]);
    order = std::move(sorted);
}

void RankModel::arrange()
{
    m_order.clear();
    m_rowOfPlace.clear();
    if (!table())
        return;
    const auto &figures = m_session.classified().figures;
    const int count = table()->size();
    if (!m_filter.isEmpty() && m_folded.isEmpty()) {
        for (int place = 0; place < count; ++place)
            m_folded << SearchIndex::fold(table()->name(place, m_session.view().language)) + QLatin1Char(' ') + table()->codes[place].toLower();
    }
    for (int place = 0; place < count; ++place) {
        if (m_filter.isEmpty() || m_folded[place].contains(m_filter))
            m_order.push_back(place);
    }
    sortByName(m_order);
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == NameColumn) {
        if (down)
            std::reverse(m_order.begin(), m_order.end());
    } else if (m_sortColumn == NoteColumn) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const auto text = [this](int p) { return words(static_cast<std::size_t>(p), NoteColumn).toString(); };
            return down ? text(b) < text(a) : text(a) < text(b);
        });
    } else {
        // Rank 1 is the highest figure; places without a figure stay last either way.
        const bool highestFirst = (m_sortColumn == RankColumn) != down;
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const double x = figures.values[static_cast<std::size_t>(a)], y = figures.values[static_cast<std::size_t>(b)];
            if (std::isnan(x) || std::isnan(y))
                return !std::isnan(x) && std::isnan(y);
            return highestFirst ? x > y : x < y;
        });
    }
    m_rowOfPlace.assign(static_cast<std::size_t>(count), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rowOfPlace[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
}

bool RankModel::hasNotes() const
{
    const Figures &figures = m_session.classified().figures;
    for (std::size_t i = 0; i < figures.values.size(); ++i) {
        const bool missing = std::isnan(figures.values[i]) && i < figures.absence.size() && figures.absence[i] != Absence::None;
        if (missing || (i < figures.flags.size() && (figures.flags[i] & static_cast<std::uint16_t>(~m_commonFlags)) != 0))
            return true;
    }
    return false;
}

int RankModel::rowOfPlace(int placeRow) const
{
    return placeRow >= 0 && static_cast<std::size_t>(placeRow) < m_rowOfPlace.size() ? m_rowOfPlace[static_cast<std::size_t>(placeRow)] : -1;
}

void RankModel::setHovered(std::optional<int> placeRow)
{
    const auto before = std::exchange(m_hovered, placeRow);
    for (const auto &place : {before, placeRow}) {
        const int row = place ? rowOfPlace(*place) : -1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {Qt::BackgroundRole});
    }
}

int RankModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_order.size()); }
int RankModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RankModel::words(std::size_t place, int column) const
{
    const ClassifiedFigures &classified = m_session.classified();
    const Figures &figures = classified.figures;
    const Describe describe(m_session.view().language);
    const double value = figures.values[place];
    switch (column) {
    case RankColumn:
        return place < m_rank.size() && m_rank[place] > 0 ? describe.number(static_cast<double>(m_rank[place]), 0) : QString();
    case NameColumn: return table()->name(static_cast<int>(place), m_session.view().language);
    case ValueColumn: {
        const Indicator *indicator = m_session.data()->indicator(figures.indicator);
        return std::isfinite(value) ? describe.number(value, indicator ? indicator->decimals : 0) : QStringLiteral("–");
    }
    case NoteColumn: {
        QStringList notes;
        if (std::isnan(value) && place < figures.absence.size() && figures.absence[place] != Absence::None)
            notes << describe.absence(figures.absence[place]);
        if (place < figures.flags.size())
            notes << describe.flags(figures.flags[place] & static_cast<std::uint16_t>(~m_commonFlags));
        return notes.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant RankModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !table())
        return {};
    const std::size_t place = static_cast<std::size_t>(placeRow(index.row()));
    const ClassifiedFigures &classified = m_session.classified();
    switch (role) {
    case Qt::DisplayRole: return words(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(table()->codes[static_cast<int>(place)])
                                            : words(place, NoteColumn);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == NameColumn || index.column() == NoteColumn ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::ForegroundRole:
        return index.column() == RankColumn || index.column() == NoteColumn ? QVariant(style::tokens().ink2) : QVariant();
    case Qt::BackgroundRole:
        return m_hovered == placeRow(index.row()) ? QVariant(style::mixed(style::tokens().paper, style::tokens().ink, 0.07)) : QVariant();
    case ShareRole: {
        const double value = classified.figures.values[place];
        if (std::isnan(value))
            return {};
        return m_greatest > 0 ? std::abs(value) / m_greatest : 0.0;
    }
    case ClassColourRole: {
        const int c = classified.classOf[place];
        return c >= 0 && static_cast<std::size_t>(c) < m_colours.size() ? QVariant(m_colours[static_cast<std::size_t>(c)]) : QVariant();
    }
    default: return {};
    }
}

QVariant RankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == NameColumn || section == NoteColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn: return tr("Rank");
    case NameColumn: return tr("Place");
    case ValueColumn: {
        const Indicator *indicator = m_session.data()->indicator(m_session.view().indicator);
        const QString unit = indicator ? indicator->unit.in(m_session.view().language) : QString();
        return unit.isEmpty() ? tr("Figure") : unit;
    }
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace atlas
