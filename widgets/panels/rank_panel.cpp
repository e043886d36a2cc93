// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/rank_panel.h"

#include "layers/view/describe.h"
#include "widgets/panels/rank_model.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// From this width on notes have a column of their own.
constexpr int kNotesFrom = 460;
/// Under this width the bars are shorter, so that names keep their room.
constexpr int kBarsFrom = 340;

/// Draws rows of the table: the figure with a bar in the colour of its class.
class RankDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &theme = style::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QVariant hovered = index.data(Qt::BackgroundRole);
        if (selected)
            painter->fillRect(option.rect, theme.accentSoft);
        else if (hovered.isValid())
            painter->fillRect(option.rect, hovered.value<QColor>());
        QRectF words = QRectF(option.rect).adjusted(6, 0, -6, 0);
        QString text = index.data().toString();
        bool small = index.column() == RankModel::NoteColumn;
        if (index.column() == RankModel::ValueColumn) {
            const auto *table = static_cast<const QTableView *>(option.widget);
            const QString note = table->isColumnHidden(RankModel::NoteColumn) ? index.siblingAtColumn(RankModel::NoteColumn).data().toString() : QString();
            const bool missing = index.data(RankModel::ShareRole).isNull();
            if (!note.isEmpty() && missing) {
                text = note;
                small = true;
            } else if (!note.isEmpty()) {
                text = QStringLiteral("* ") + text;
            }
            const QColor colour = index.data(RankModel::ClassColourRole).value<QColor>();
            const double room = words.width() - option.fontMetrics.horizontalAdvance(text) - 10;
            const double length = index.data(RankModel::ShareRole).toDouble() * std::min(room, 64.0 * theme.scale);
            if (colour.isValid() && length >= 1)
                // Its edge keeps the darkest class apart from dark paper, the lightest from light.
                painter->fillRect(QRectF(words.left(), words.center().y() - 5, length, 10), style::mixed(colour, theme.ink, 0.3));
            if (colour.isValid() && length >= 3)
                painter->fillRect(QRectF(words.left() + 1, words.center().y() - 4, length - 2, 8), colour);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setFont(small ? style::font(11) : style::font(13, selected && index.column() == RankModel::NameColumn ? 600 : 400));
        painter->setPen(small ? theme.ink2 : ink.isValid() ? ink.value<QColor>() : theme.ink);
        const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(words, int(align) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
            painter->setPen(QPen(theme.accent, 1));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }
};

} // namespace

RankPanel::RankPanel(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_count(new QLabel(this)), m_empty(new QLabel(this)),
      m_filter(new QLineEdit(this)), m_copy(new QToolButton(this)), m_view(new QTableView(this)),
      m_model(new RankModel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 8, 0);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_copy);
    column->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(16, 0, 16, 2);
    search->addWidget(m_filter);
    column->addLayout(search);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_count->setProperty("role", QStringLiteral("second"));
    m_empty->setProperty("role", QStringLiteral("second"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 24, 24, 24);
    m_filter->setClearButtonEnabled(true);
    m_copy->setIcon(style::icon(style::Icon::Copy));
    m_copy->setProperty("quiet", true);
    m_copy->setFixedSize(28, 28);

    m_view->setObjectName(QStringLiteral("rankTable"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RankDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setMouseTracking(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RankModel::RankColumn, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback guard(m_linking, true);
        m_model->setFilter(text);
        refreshWords();
        showSelection();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_view->setFocus();
            m_view->selectRow(0);
        }
    });
    connect(m_copy, &QToolButton::clicked, this, &RankPanel::copyCsvAsked);
    connect(m_view, &QTableView::entered, this, [this](const QModelIndex &index) { m_session.setHoveredRow(m_model->placeRow(index.row())); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT placeActivated(m_model->placeRow(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankPanel::takeSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showSelection(); });
    connect(&session, &AtlasSession::dataChanged, this, &RankPanel::refresh);
    connect(&session, &AtlasSession::classificationChanged, this, &RankPanel::refresh);
    connect(&session, &AtlasSession::themeChanged, this, &RankPanel::refresh);
    connect(&session, &AtlasSession::selectionChanged, this, &RankPanel::showSelection);
    connect(&session, &AtlasSession::hoveredChanged, m_model, &RankModel::setHovered);
    refresh();
    refreshWords();
}

void RankPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void RankPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

bool RankPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        m_session.setHoveredRow(std::nullopt);
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            QApplication::clipboard()->setText(selectedText());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_session.setSelection({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString RankPanel::selectedText() const
{
    QStringList lines;
    const auto line = [this](auto &&cell) {
        QStringList cells;
        for (int c = 0; c < RankModel::ColumnCount; ++c)
            cells << cell(c);
        return cells.join(QLatin1Char('\t'));
    };
    lines << line([this](int c) { return m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(); });
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const int count = rows.isEmpty() ? m_model->rowCount() : static_cast<int>(rows.size());
    for (int i = 0; i < count; ++i) {
        const int row = rows.isEmpty() ? i : rows[i].row();
        lines << line([this, row](int c) { return m_model->index(row, c).data().toString(); });
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void RankPanel::refresh()
{
    if (!isVisible() && m_model->rowCount() > 0) {
        m_stale = true;
        return;
    }
    m_stale = false;
    {
        const QScopedValueRollback guard(m_linking, true);
        m_model->reload();
    }
    m_view->verticalHeader()->setDefaultSectionSize(style::px(26));
    refreshWords();
    auto *header = m_view->horizontalHeader();
    header->setSectionResizeMode(RankModel::NameColumn, QHeaderView::Stretch);
    // Ranks of five digits need more than those of three.
    const QString highest = Describe(m_session.view().language).number(std::max(m_model->rowCount(), 100), 0);
    m_view->setColumnWidth(RankModel::RankColumn, std::max(style::px(52), QFontMetrics(style::font(13)).horizontalAdvance(highest) + 16));
    m_view->setColumnWidth(RankModel::NoteColumn, style::px(84));
    shareWidth();
    showSelection();
}

/// In a narrow panel the names need the room: a figure with a note gets a star, and a missing one says why.
void RankPanel::shareWidth()
{
    m_view->setColumnWidth(RankModel::ValueColumn, style::px(width() < style::px(kBarsFrom) ? 96 : 126));
    m_view->setColumnHidden(RankModel::NoteColumn, width() < style::px(kNotesFrom) || !m_model->hasNotes());
}

void RankPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void RankPanel::refreshWords()
{
    const Describe describe(m_session.view().language);
    const LevelInfo *level = m_session.data()->level(m_session.view().level);
    const int shown = m_model->rowCount();
    m_count->setText(level && shown > 0
                         ? tr("%1 %2", "number and plural of the level").arg(describe.number(shown, 0), shown == 1 ? level->name.in(describe.language()) : level->plural.in(describe.language()))
                         : QString());
    m_filter->setPlaceholderText(tr("Search in this table…"));
    m_filter->setAccessibleName(tr("Search in the table"));
    m_copy->setToolTip(tr("Copy as CSV"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_view->setAccessibleName(tr("Ranking of the places on the map"));
    m_empty->setText(m_session.table() < 0 ? tr("Open a GeoPackage to see its places here.")
                                           : tr("No place here is called that. Clear the search field to see all of them."));
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
}

void RankPanel::showSelection()
{
    if (m_stale)
        return;
    const QScopedValueRollback guard(m_linking, true);
    QItemSelection selection;
    int first = -1;
    for (const int place : m_session.selectedRows()) {
        const int row = m_model->rowOfPlace(place);
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        selection.select(m_model->index(row, 0), m_model->index(row, RankModel::ColumnCount - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first >= 0 && !m_view->hasFocus())
        m_view->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtCenter);
}

void RankPanel::takeSelection()
{
    if (m_linking || m_session.table() < 0)
        return;
    const QScopedValueRollback guard(m_linking, true);
    const PlaceTable &table = m_session.data()->tables()[static_cast<std::size_t>(m_session.table())];
    QList<PlaceKey> keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        keys << table.key(m_model->placeRow(index.row()));
    m_session.setSelection(keys);
}

} // namespace atlas
