// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace atlas {

/// The places of the map as a table: rank, name, figure, what must be said with it. Sorted and searched
/// here, so that 14,500 rows stay fluid. Rows of the model are not rows of the place table: see placeRow().
class RankModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnIndex { RankColumn, NameColumn, ValueColumn, NoteColumn, ColumnCount };
    enum Role { ShareRole = Qt::UserRole, ClassColourRole };   ///< share of the greatest figure, 0…1 (invalid: no figure); colour of the class

    explicit RankModel(const AtlasSession &session, QObject *parent = nullptr);

    /// Takes the session's present figures.
    void reload();
    /// Shows places whose folded name or code contains the text.
    void setFilter(const QString &text);
    void setHovered(std::optional<int> placeRow);
    /// Whether some place has something to be said that does not hold for all of them.
    [[nodiscard]] bool hasNotes() const;
    [[nodiscard]] int placeRow(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfPlace(int placeRow) const;  ///< −1 if it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] QVariant words(std::size_t place, int column) const;
    [[nodiscard]] const PlaceTable *table() const;
    void sortByName(std::vector<int> &order) const;

    const AtlasSession &m_session;
    std::vector<int> m_order, m_rowOfPlace;
    std::vector<std::size_t> m_rank;
    std::vector<QColor> m_colours;
    QStringList m_folded;
    double m_greatest = 0;
    std::uint16_t m_commonFlags = 0;    ///< hold for every figure: said once, with the map
    QString m_filter;
    int m_sortColumn = RankColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<int> m_hovered;
};

} // namespace atlas
