// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QLocale>
#include <QTableView>

#include <memory>
#include <vector>

namespace atlas {

/// A DataTable to look at: sorted by any column, numbers as they are published. What has no figure comes last.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const DataTable> table, const QString &language);
    [[nodiscard]] const DataTable *table() const { return m_table.get(); }
    /// The table with these rows of the model, in this order.
    [[nodiscard]] DataTable excerpt(const std::vector<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const DataTable::Cell &cell(int row, int column) const;
    void arrange();

    std::shared_ptr<const DataTable> m_table;
    std::vector<std::size_t> m_order;
    QLocale m_locale;
    QCollator m_collator;
    int m_sortColumn = -1;      ///< −1 = as it comes
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The table twin of a chart, in its place. Ctrl+C copies the selected rows, or all of them, for a spreadsheet.
class ChartTable : public QTableView {
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const DataTable> table, const QString &language);
    [[nodiscard]] const DataTableModel &rows() const { return *m_model; }

Q_SIGNALS:
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    DataTableModel *m_model;
    QString m_language;
};

} // namespace atlas
