// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/detail_list.h"

#include "widgets/style/application_style.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace atlas {

namespace {

constexpr int kRow = 28, kRowsWanted = 14, kRowsAtLeast = 3, kPadding = 8, kGap = 12;
constexpr int kDetailRole = Qt::UserRole + 100, kHeadingRole = Qt::UserRole + 101;

class DetailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, style::px(kRow)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &theme = style::tokens();
        const bool heading = index.data(kHeadingRole).toBool(), current = option.state.testFlag(QStyle::State_Selected);
        const bool remark = !heading && !index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accentSoft);
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        const QRect words = option.rect.adjusted(kPadding, heading ? 4 : 0, -kPadding, 0);
        painter->setFont(heading ? style::font(11, 600) : style::font(13));
        painter->setPen(current ? theme.accent : heading || remark ? theme.ink2 : theme.ink);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, name);
        const QRect rest = words.adjusted(painter->fontMetrics().horizontalAdvance(name) + kGap, 0, 0, 0);
        painter->setFont(style::font(11));
        painter->setPen(theme.ink2);
        if (rest.width() > 24)
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(index.data(kDetailRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

} // namespace

DetailList::DetailList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new DetailDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            setCurrentItem(item);
    });
}

QListWidgetItem *DetailList::addRow(const QString &text, const QString &detail)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(kDetailRole, detail);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, detail));
    return item;
}

void DetailList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(kHeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void DetailList::addRemark(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void DetailList::step(int by)
{
    int row = currentRow() < 0 ? (by > 0 ? -1 : count()) : currentRow();
    for (int tried = 0; tried < count(); ++tried) {
        row = (row + by + count()) % count();
        if (item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            setCurrentRow(row);
            return;
        }
    }
}

int DetailList::heightOfRows() const { return count() * style::px(kRow); }

QSize DetailList::sizeHint() const { return {style::px(240), kRowsWanted * style::px(kRow)}; }

QSize DetailList::minimumSizeHint() const { return {style::px(120), kRowsAtLeast * style::px(kRow)}; }

} // namespace atlas
