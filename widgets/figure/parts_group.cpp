// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/parts_group.h"

#include "widgets/figure/figure_names.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kRow = 28;
/// Position in m_order that an item was filled from.
constexpr int kOriginRole = Qt::UserRole;

QList<FigurePart> allParts()
{
    QList<FigurePart> parts{FigurePart{}};
    for (const ChartKind kind : kChartKinds)
        parts.append({FigurePart::Kind::Chart, kind});
    parts.append({FigurePart::Kind::Comparison, ChartKind::Ranking});
    return parts;
}

bool same(const FigurePart &a, const FigurePart &b)
{
    return a.kind == b.kind && (a.kind != FigurePart::Kind::Chart || a.chart == b.chart);
}

} // namespace

PartsGroup::PartsGroup(FigureSession &session, QWidget *parent)
    : FigureGroup(session, parent), m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_order(allParts())
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    row->addLayout(buttons);
    column()->addLayout(row);
    m_note = addNote();
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("quiet", true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QToolButton *button : {m_up, m_down})
        button->setProperty("quiet", true);
    m_up->setIcon(style::icon([](QPainter &painter, const QColor &) { painter.drawPolyline(QPolygonF({{5.5, 12}, {10, 7.5}, {14.5, 12}})); }));
    m_down->setIcon(style::icon(style::Icon::Chevron));
    connect(m_list, &QListWidget::itemChanged, this, &PartsGroup::write);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &PartsGroup::write, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        m_up->setEnabled(at > 0);
        m_down->setEnabled(at >= 0 && at < m_list->count() - 1);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    renew();
}

void PartsGroup::retranslate()
{
    setHeading(tr("On the page"));
    m_list->setAccessibleName(tr("Parts on the page, in reading order"));
    m_up->setToolTip(tr("Earlier on the page"));
    m_down->setToolTip(tr("Later on the page"));
    for (QToolButton *button : {m_up, m_down})
        button->setAccessibleName(button->toolTip());
    fill();
}

QList<FigurePart> PartsGroup::ticked() const
{
    QList<FigurePart> parts;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            parts.append(m_order[m_list->item(i)->data(kOriginRole).toInt()]);
    }
    return parts;
}

void PartsGroup::fill()
{
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    // Items are written over: this may be the answer to a tick in one of them.
    for (int i = 0; i < m_order.size(); ++i) {
        QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        item->setText(partName(m_order[i]));
        const bool shown = std::ranges::any_of(m_session.spec().parts, [&](const FigurePart &part) { return same(part, m_order[i]); });
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
        item->setData(kOriginRole, i);
        item->setSizeHint({80, style::px(kRow)});
    }
    m_list->setFixedHeight(m_list->count() * style::px(kRow) + 2);
    m_list->setCurrentRow(std::clamp(current, 0, m_list->count() - 1));
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
}

void PartsGroup::refresh()
{
    const QList<FigurePart> &parts = m_session.spec().parts;
    QList<FigurePart> shown = ticked();
    const bool alike = std::equal(shown.begin(), shown.end(), parts.begin(), parts.end(), same);
    if (!alike) {
        // What is on the page in its order; the rest keeps its own, behind it.
        QList<FigurePart> order = parts;
        for (const FigurePart &part : m_order) {
            if (std::ranges::none_of(parts, [&](const FigurePart &other) { return same(other, part); }))
                order.append(part);
        }
        m_order = order;
        fill();
    }
    const bool compares = std::ranges::any_of(parts, [](const FigurePart &part) { return part.kind == FigurePart::Kind::Comparison; });
    m_note->setText(tr("No places are compared yet: go back to the map and choose some first."));
    m_note->setVisible(compares && m_session.atlas().view().compared.isEmpty());
}

void PartsGroup::write()
{
    const QList<FigurePart> parts = ticked();
    // A page without anything is none.
    if (parts.isEmpty())
        return fill();
    QList<FigurePart> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.append(m_order[m_list->item(i)->data(kOriginRole).toInt()]);
    m_order = order;
    fill();
    // After fill() the ticks are those of the figure before.
    change([&parts](FigureSpec &spec) { spec.parts = parts; }, tr("Choose parts"));
    fill();
}

void PartsGroup::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_order.swapItemsAt(from, to);
    const QList<FigurePart> &shown = m_session.spec().parts;
    QList<FigurePart> parts;
    for (const FigurePart &part : m_order) {
        if (std::ranges::any_of(shown, [&](const FigurePart &other) { return same(other, part); }))
            parts.append(part);
    }
    fill();
    m_list->setCurrentRow(to);
    change([&parts](FigureSpec &spec) { spec.parts = parts; }, tr("Order the parts"));
}

} // namespace atlas
