// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_table.h"

#include "widgets/style/application_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr int kRowHeight = 24;
constexpr int kWidestColumn = 260;

bool isNone(const DataTable::Cell &cell)
{
    const double *number = std::get_if<double>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (number && !std::isfinite(*number));
}

} // namespace

void DataTableModel::setTable(std::shared_ptr<const DataTable> table, const QString &language)
{
    beginResetModel();
    const bool sameColumns = m_table && table && m_table->columns == table->columns;
    m_table = std::move(table);
    m_locale = QLocale(language);
    m_collator.setLocale(m_locale);
    m_collator.setNumericMode(true);
    if (!sameColumns)
        m_sortColumn = -1;
    m_order.resize(m_table ? m_table->rows.size() : 0);
    arrange();
    endResetModel();
}

void DataTableModel::arrange()
{
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_sortColumn < 0 || !m_table)
        return;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    static const DataTable::Cell none;
    const auto at = [&](std::size_t row) -> const DataTable::Cell & {
        const auto &cells = m_table->rows[row];
        return column < cells.size() ? cells[column] : none;
    };
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const DataTable::Cell &x = at(a), &y = at(b);
        if (isNone(x) || isNone(y))
            return !isNone(x) && isNone(y);
        if (x.index() != y.index())
            return x.index() > y.index();       // numbers before the words among them
        if (const double *number = std::get_if<double>(&x))
            return up ? *number < std::get<double>(y) : *number > std::get<double>(y);
        const int order = m_collator.compare(std::get<QString>(x), std::get<QString>(y));
        return up ? order < 0 : order > 0;
    });
}

void DataTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    Q_EMIT layoutChanged();
}

const DataTable::Cell &DataTableModel::cell(int row, int column) const
{
    static const DataTable::Cell none;
    const auto &cells = m_table->rows[m_order[static_cast<std::size_t>(row)]];
    return static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)] : none;
}

DataTable DataTableModel::excerpt(const std::vector<int> &rows) const
{
    DataTable part;
    if (!m_table)
        return part;
    part.title = m_table->title;
    part.subtitle = m_table->subtitle;
    part.columns = m_table->columns;
    part.notes = m_table->notes;
    for (const int row : rows)
        part.rows.push_back(m_table->rows[m_order[static_cast<std::size_t>(row)]]);
    return part;
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    const DataTable::Column &column = m_table->columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    const DataTable::Cell &shown = cell(index.row(), index.column());
    if (isNone(shown))
        return QStringLiteral("–");
    const double *number = std::get_if<double>(&shown);
    return number ? m_locale.toString(*number, 'f', column.decimals) : std::get<QString>(shown);
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table)
        return {};
    const DataTable::Column &column = m_table->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return headerText(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

ChartTable::ChartTable(QWidget *parent) : QTableView(parent), m_model(new DataTableModel(this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ChartTable::setTable(std::shared_ptr<const DataTable> table, const QString &language)
{
    m_language = language;
    const bool sameColumns = m_model->table() && table && m_model->table()->columns == table->columns;
    m_model->setTable(std::move(table), language);
    verticalHeader()->setDefaultSectionSize(style::px(kRowHeight));
    if (sameColumns)
        return;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), style::px(kWidestColumn)));
}

void ChartTable::copy()
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QApplication::clipboard()->setText(toTsv(m_model->excerpt(rows), QLocale(m_language)));
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QTableView::keyPressEvent(event);
}

} // namespace atlas
