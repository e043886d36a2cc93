// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_table.h"

#include "widgets/style/application_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr int kRowHeight = 24;
constexpr int kWidestColumn = 260;
/// Where names and figures come first, both are seen in the least of a chart.
constexpr int kNames = 132, kFigures = 96;

bool isNone(const DataTable::Cell &cell)
{
    const double *number = std::get_if<double>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (number && !std::isfinite(*number));
}

/// Rows as in the other tables: selected ones on the soft accent, the current one between two lines.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &theme = style::tokens();
        const QVariant lit = index.data(Qt::BackgroundRole);
        if (lit.isValid())
            painter->fillRect(option.rect, lit.value<QColor>());
        else if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentSoft);
        const QRect words = option.rect.adjusted(6, 0, -6, 0);
        painter->setFont(option.font);
        painter->setPen(theme.ink);
        painter->drawText(words, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
            painter->setPen(QPen(theme.accent, 1));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }
};

/// A name that is too long loses its end, not its beginning, also above numbers.
class NameHeader : public QHeaderView {
public:
    explicit NameHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int arrow = option->sortIndicator == QStyleOptionHeader::None ? 0 : style()->pixelMetric(QStyle::PM_HeaderMarkSize, option, this);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, sectionSize(section) - arrow - 16);
    }
};

} // namespace

void DataTableModel::setTable(std::shared_ptr<const DataTable> table, std::vector<int> places, const QString &language)
{
    // What is the same keeps its place under the eye and the current row: notes change with every selection.
    if (m_table && table && m_table->columns == table->columns && m_table->rows == table->rows && m_places == places && m_locale == QLocale(language)) {
        m_table = std::move(table);
        return;
    }
    beginResetModel();
    places.resize(table ? table->rows.size() : 0, -1);
    m_places = std::move(places);
    m_lit.clear();
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

std::vector<int> DataTableModel::rowsOf(const std::vector<int> &places) const
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        const int place = m_places[m_order[row]];
        if (place >= 0 && std::binary_search(places.begin(), places.end(), place))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

void DataTableModel::setLit(std::vector<int> places) { m_lit = std::move(places); }

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
    if (role == Qt::BackgroundRole && !m_lit.empty()) {
        const int place = placeAt(index.row());
        return place >= 0 && std::binary_search(m_lit.begin(), m_lit.end(), place) ? QVariant(style::mixed(style::tokens().paper, style::tokens().ink, 0.07)) : QVariant();
    }
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

ChartTable::ChartTable(AtlasSession &session, QWidget *parent) : QTableView(parent), m_session(session), m_model(new DataTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setHorizontalHeader(new NameHeader(this));
    setCornerWidget(new QWidget(this));
    setMouseTracking(true);
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
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        const int place = m_model->placeAt(index.row());
        m_session.setHoveredRow(place < 0 ? std::nullopt : std::optional(place));
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int place = m_model->placeAt(index.row()); place >= 0)
            Q_EMIT placeActivated(place);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChartTable::takeSelection);
    // Sorted rows are other places: those that are selected are looked up again.
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ChartTable::showSelection);
    connect(&session, &AtlasSession::selectionChanged, this, &ChartTable::showSelection);
    connect(&session, &AtlasSession::hoveredChanged, this, &ChartTable::light);
    connect(&session, &AtlasSession::hoveredGroupChanged, this, &ChartTable::light);
}

void ChartTable::light()
{
    if (!isVisible())
        return;
    std::vector<int> places = m_session.hoveredGroup();
    if (const auto row = m_session.hoveredRow())
        places = {*row};
    m_model->setLit(std::move(places));
    viewport()->update();
}

void ChartTable::showSelection()
{
    if (m_linking || !isVisible())
        return;
    const QScopedValueRollback guard(m_linking, true);
    std::vector<int> places = m_session.selectedRows();
    std::sort(places.begin(), places.end());
    const std::vector<int> rows = m_model->rowsOf(places);
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t from = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        selection.select(m_model->index(rows[from], 0), m_model->index(rows[i], last));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.empty() && !hasFocus())
        scrollTo(m_model->index(rows.front(), 0), QAbstractItemView::PositionAtCenter);
}

void ChartTable::takeSelection()
{
    if (m_linking || !m_model->table())
        return;
    const QScopedValueRollback guard(m_linking, true);
    std::vector<int> places;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const int place = m_model->placeAt(index.row()); place >= 0)
            places.push_back(place);
    }
    m_session.select(places, SelectMode::Replace);
}

/// Of a narrow table one sees names and figures; codes and levels come behind them, and the year, the same in all
/// rows of a table that has one.
void ChartTable::putFiguresFirst(int code)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->moveSection(header->visualIndex(column), column);
    if (code < 0)
        return;
    for (const int column : {code, code + 2, code > 0 ? code + 3 : -1}) {
        if (column >= 0)
            header->moveSection(header->visualIndex(column), m_model->columnCount() - 1);
    }
}

void ChartTable::setTable(std::shared_ptr<const DataTable> table, std::vector<int> places, int code, const QString &language)
{
    m_language = language;
    const bool sameColumns = m_model->table() && table && m_model->table()->columns == table->columns;
    {
        const QScopedValueRollback guard(m_linking, true);
        m_model->setTable(std::move(table), std::move(places), language);
    }
    showSelection();
    verticalHeader()->setDefaultSectionSize(style::px(kRowHeight));
    if (sameColumns)
        return;
    putFiguresFirst(code);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), style::px(kWidestColumn)));
    if (code < 0)
        return;
    setColumnWidth(code + 1, std::min(columnWidth(code + 1), style::px(kNames)));
    for (int column = code + 3; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), style::px(kFigures)));
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
    else if (event->key() == Qt::Key_Escape && !m_session.view().selection.isEmpty())
        m_session.setSelection({});
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QTableView::keyPressEvent(event);
}

void ChartTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    showSelection();
    light();
}

bool ChartTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_session.setHoveredRow(std::nullopt);
    return QTableView::viewportEvent(event);
}

} // namespace atlas
