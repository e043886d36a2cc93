// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"
#include "layers/view/aggregate_parts.h"

#include <QAbstractTableModel>

namespace atlas {

/// The parts of an aggregated figure.
class AggregateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnId { NameColumn, NumeratorColumn, DenominatorColumn, ValueColumn, UsedColumn, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setParts(const AtlasData &data, const AggregateInspection &inspection, const QString &language);
    [[nodiscard]] DataTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] double number(const AggregatePart &part, int column) const;
    [[nodiscard]] int decimals(int column) const;

    std::vector<AggregatePart> m_parts;
    QStringList m_headers;
    QString m_language, m_title;
    int m_decimals = 0;
};

} // namespace atlas
