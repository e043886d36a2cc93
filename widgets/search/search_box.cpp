// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/search/search_box.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace atlas {

namespace {

constexpr int kMostHits = 9, kMostActions = 4;
constexpr int kDetailRole = Qt::UserRole;
constexpr int kListWidth = 440;

/// The name, and behind it what it is.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, style::px(32)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &theme = style::tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(option.rect, theme.accentSoft);
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        const QString name = index.data().toString(), detail = index.data(kDetailRole).toString();
        painter->setFont(style::font(13, 600));
        painter->setPen(current ? theme.accent : theme.ink);
        const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        const int used = painter->fontMetrics().horizontalAdvance(shown) + 10;
        painter->setFont(style::font(11));
        painter->setPen(theme.ink2);
        const QRect rest = words.adjusted(used, 0, 0, 0);
        if (rest.width() > 20)
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
    }
};

} // namespace

SearchBox::SearchBox(AtlasSession &session, QWidget *parent) : QLineEdit(parent), m_session(session)
{
    setObjectName(QStringLiteral("searchBox"));
    setClearButtonEnabled(true);
    addAction(style::icon(style::Icon::Search), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { if (text.isEmpty()) closeResults(); });
    connect(&session, &AtlasSession::dataChanged, this, [this] { m_index.reset(); });
    connect(&session, &AtlasSession::languageChanged, this, [this] { m_index.reset(); });
    retranslate();
}

void SearchBox::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

const SearchIndex &SearchBox::index()
{
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(m_session.data(), m_session.view().language);
    return *m_index;
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search a place, figure or action…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search (Ctrl+K)"));
}

void SearchBox::find()
{
    m_results.clear();
    const QString asked = SearchIndex::fold(text());
    if (!asked.isEmpty()) {
        for (const SearchHit &hit : index().find(text(), kMostHits))
            m_results << Result{hit.kind == SearchHit::Kind::Place ? Result::Kind::Place : Result::Kind::Indicator, hit, {}};
        int found = 0;
        for (QAction *action : std::as_const(m_actions)) {
            const QString folded = SearchIndex::fold(action->text().remove(QLatin1Char('&')));
            if (found < kMostActions && action->isEnabled() && (folded.startsWith(asked) || folded.contains(QLatin1Char(' ') + asked))) {
                m_results << Result{Result::Kind::Action, {}, action};
                ++found;
            }
        }
    }
    if (text().trimmed().isEmpty())
        closeResults();
    else
        showResults();
}

void SearchBox::showResults()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("searchResults"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new ResultDelegate(m_list));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMouseTracking(true);
        connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    }
    m_list->setStyleSheet(QStringLiteral("QListWidget { border: 1px solid %1; border-radius: 6px; padding: 4px 0; }").arg(style::tokens().lineStrong.name()));
    m_list->setAccessibleName(tr("Search results"));
    m_list->clear();
    for (const Result &result : std::as_const(m_results)) {
        const bool action = result.kind == Result::Kind::Action;
        auto *item = new QListWidgetItem(action ? result.action->text().remove(QLatin1Char('&')) : result.hit.label, m_list);
        QString detail = result.hit.detail;
        if (action)
            detail = result.action->shortcut().isEmpty() ? tr("action") : tr("action · %1").arg(result.action->shortcut().toString(QKeySequence::NativeText));
        else if (result.kind == Result::Kind::Indicator)
            detail = detail.isEmpty() ? tr("figure") : tr("figure · %1").arg(detail);
        item->setData(kDetailRole, detail);
    }
    if (m_results.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing found"), m_list);
        item->setData(kDetailRole, tr("try a name, a code such as GM0114, or a word"));
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    const QPoint at = mapTo(window(), QPoint(0, height() + 4));
    const int wide = std::min(std::max(width(), style::px(kListWidth)), window()->width() - at.x() - 8);
    m_list->setGeometry(QRect(at, QSize(wide, m_list->count() * style::px(32) + 12)));
    m_list->show();
    m_list->raise();
}

void SearchBox::closeResults()
{
    if (m_list)
        m_list->hide();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_results.size())
        return;
    const Result result = m_results[row];
    closeResults();
    clear();
    switch (result.kind) {
    case Result::Kind::Place: Q_EMIT placeChosen(result.hit.place); break;
    case Result::Kind::Indicator:
        m_session.setIndicator(result.hit.indicator);
        Q_EMIT indicatorChosen();
        break;
    case Result::Kind::Action:
        if (result.action)
            result.action->trigger();
        break;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open && !m_results.isEmpty()) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            const int count = static_cast<int>(m_results.size());
            m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        if (open)
            closeResults();
        else if (!text().isEmpty())
            clear();
        else
            event->ignore();    // the window takes the keys back to the map
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_list || !m_list->underMouse())
        closeResults();
}

} // namespace atlas
