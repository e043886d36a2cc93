// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/indicator_panel.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

/// A theme with more indicators starts folded, so that all themes are seen at a glance.
constexpr int kLongTheme = 6;
constexpr int kCodeRole = Qt::UserRole;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool theme = !index.parent().isValid();
        return {QStyledItemDelegate::sizeHint(option, index).width(), style::px(theme ? (index.row() == 0 ? 28 : 34) : 28)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *tree = static_cast<const QTreeWidget *>(option.widget);
        const ThemeTokens &tokens = style::tokens();
        const bool theme = !index.parent().isValid();
        const bool current = !theme && index == tree->currentIndex();
        const bool focused = index == tree->currentIndex() && tree->hasFocus();
        QRect row(0, option.rect.top(), tree->viewport()->width(), option.rect.height());
        painter->save();
        if (current)
            painter->fillRect(row, tokens.accentSoft);
        else if (!theme && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, style::mixed(tokens.paper, tokens.ink, 0.05));
        if (focused) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        const int left = 16;
        painter->setFont(theme ? style::font(11, 600) : style::font(13, current ? 600 : 400));
        painter->setPen(theme ? tokens.ink2 : current ? tokens.accent : tokens.ink);
        QRect words = row.adjusted(left + (theme ? 0 : 2), theme ? row.height() - style::px(26) : 0, -12, 0);
        if (theme) {
            const bool open = tree->isExpanded(index);
            const QRectF mark(words.right() - 14, words.center().y() - 7, 14, 14);
            style::paintIcon(*painter, open ? style::Icon::Chevron : style::Icon::ChevronRight, mark, tokens.ink3);
            words.setRight(words.right() - 18);
        }
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

IndicatorPanel::IndicatorPanel(AtlasSession &session, QWidget *parent) : QWidget(parent), m_session(session), m_list(new QTreeWidget(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("indicatorPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_empty, 1);
    m_empty->setProperty("role", QStringLiteral("second"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 8, 12, 8);
    m_list->setObjectName(QStringLiteral("indicatorList"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (item->parent())
            Q_EMIT chosen();
        else
            item->setExpanded(!item->isExpanded());
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->parent())
            Q_EMIT chosen();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_marking && item && item->parent())
            m_session.setIndicator(item->data(0, kCodeRole).toString());
    });
    connect(&session, &AtlasSession::dataChanged, this, &IndicatorPanel::rebuild);
    connect(&session, &AtlasSession::classificationChanged, this, &IndicatorPanel::markCurrent);
    rebuild();
}

void IndicatorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void IndicatorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now the list has its height: from the top, as far down as the present indicator asks.
    QMetaObject::invokeMethod(this, [this] {
        m_list->scrollToTop();
        if (m_list->currentItem())
            m_list->scrollToItem(m_list->currentItem());
    }, Qt::QueuedConnection);
}

void IndicatorPanel::rebuild()
{
    const QScopedValueRollback guard(m_marking, true);
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    m_list->setAccessibleName(tr("Indicators"));
    m_list->clear();
    std::vector<Theme> themes(atlasData.parts().themes);
    std::stable_sort(themes.begin(), themes.end(), [](const Theme &a, const Theme &b) { return a.order < b.order; });
    // Indicators of files whose theme is unknown come last.
    themes.push_back({QString(), {tr("Other"), tr("Other")}, 0});
    for (const Theme &theme : themes) {
        QList<QTreeWidgetItem *> children;
        for (const Indicator &indicator : atlasData.indicators()) {
            if (theme.code.isEmpty() ? atlasData.theme(indicator.theme) != nullptr : indicator.theme != theme.code)
                continue;
            if (atlasData.years(indicator.code).empty())
                continue;
            const QString name = indicator.shortName.in(language).isEmpty() ? indicator.name.in(language) : indicator.shortName.in(language);
            auto *child = new QTreeWidgetItem({name});
            child->setData(0, kCodeRole, indicator.code);
            child->setToolTip(0, indicator.name.in(language));
            children << child;
        }
        if (children.isEmpty())
            continue;
        auto *head = new QTreeWidgetItem(m_list, {theme.name.in(language)});
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        head->addChildren(children);
        head->setExpanded(children.size() <= kLongTheme);
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_empty->setText(m_session.table() < 0 ? QString() : tr("This file brings boundaries only. Open a CSV with figures of your own to colour the map."));
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    markCurrent();
}

void IndicatorPanel::markCurrent()
{
    const QScopedValueRollback guard(m_marking, true);
    const QString &code = m_session.view().indicator;
    if (m_list->currentItem() && m_list->currentItem()->data(0, kCodeRole).toString() == code)
        return;
    for (int t = 0; t < m_list->topLevelItemCount(); ++t) {
        QTreeWidgetItem *theme = m_list->topLevelItem(t);
        for (int i = 0; i < theme->childCount(); ++i) {
            if (theme->child(i)->data(0, kCodeRole).toString() != code)
                continue;
            theme->setExpanded(true);
            m_list->setCurrentItem(theme->child(i));
            m_list->scrollToItem(theme->child(i));
            return;
        }
    }
}

} // namespace atlas
