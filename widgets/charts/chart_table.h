// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"
#include "layers/model/atlas_session.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QLocale>
#include <QTableView>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// A DataTable to look at: sorted by any column, numbers as they are published. What has no figure comes last.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param places per row of the table the row of the drawn table it is about, or −1.
    void setTable(std::shared_ptr<const DataTable> table, std::vector<int> places, const QString &language);
    [[nodiscard]] const DataTable *table() const { return m_table.get(); }
    /// The place a row is about; −1 if none.
    [[nodiscard]] int placeAt(int row) const { return m_places[m_order[static_cast<std::size_t>(row)]]; }
    /// Rows that are about these places, ascending. @param places ascending.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<int> &places) const;
    /// Places that are lit up, ascending.
    void setLit(std::vector<int> places);
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
    std::vector<int> m_places, m_lit;
    std::vector<std::size_t> m_order;
    QLocale m_locale;
    QCollator m_collator;
    int m_sortColumn = -1;      ///< −1 = as it comes
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The table twin of a chart, in its place, with hover and selection shared as in the chart. Ctrl+C copies the selected rows, or all of them, for a spreadsheet.
class ChartTable : public QTableView {
    Q_OBJECT

public:
    explicit ChartTable(AtlasSession &session, QWidget *parent = nullptr);

    /// @param code column whose places' names and figures are seen first, see codeColumn(); −1 = as it comes.
    void setTable(std::shared_ptr<const DataTable> table, std::vector<int> places, int code, const QString &language);
    [[nodiscard]] const DataTableModel &rows() const { return *m_model; }

Q_SIGNALS:
    void escaped();
    void placeActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void copy();
    void light();
    void showSelection();
    void takeSelection();
    void putFiguresFirst(int code);

    AtlasSession &m_session;
    DataTableModel *m_model;
    QString m_language;
    bool m_linking = false;     ///< the selection is being passed on
};

} // namespace atlas
