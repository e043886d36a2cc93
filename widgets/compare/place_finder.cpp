// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/place_finder.h"

#include "layers/data/membership_index.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kMostHits = 8, kAsked = 40, kWidth = 332, kRow = 30;
constexpr int kDetailRole = Qt::UserRole;

/// The name, and behind it what kind of place it is.
class PlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, style::px(kRow)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeTokens &theme = style::tokens();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current)
            painter->fillRect(option.rect, theme.accentSoft);
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(style::font(13, index.flags().testFlag(Qt::ItemIsEnabled) ? 600 : 400));
        painter->setPen(current ? theme.accent : theme.ink);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, name);
        const QRect rest = words.adjusted(painter->fontMetrics().horizontalAdvance(name) + 10, 0, 0, 0);
        painter->setFont(style::font(11));
        painter->setPen(theme.ink2);
        if (rest.width() > 20)
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(index.data(kDetailRole).toString(), Qt::ElideRight, rest.width()));
    }
};

} // namespace

PlaceFinder::PlaceFinder(AtlasSession &session, QWidget *window)
    : Popover(window), m_session(session), m_field(new QLineEdit(this)), m_list(new QListWidget(this)), m_pick(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_pick, 0, Qt::AlignLeft);
    m_field->addAction(style::icon(style::Icon::Search), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_pick->setProperty("link", true);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_field, &QLineEdit::textChanged, this, &PlaceFinder::find);
    connect(m_pick, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pickAsked();
    });
    const auto forget = [this] {
        m_search.reset();
        hide();
    };
    connect(&session, &AtlasSession::dataChanged, this, forget);
    connect(&session, &AtlasSession::languageChanged, this, forget);
    retranslate();
}

void PlaceFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Popover::changeEvent(event);
}

void PlaceFinder::retranslate()
{
    m_field->setPlaceholderText(tr("Search a place…"));
    m_field->setAccessibleName(tr("Search a place to compare"));
    m_list->setAccessibleName(tr("Places found"));
    m_pick->setText(tr("Pick on the map"));
    m_pick->setToolTip(tr("The next press on the map is the place"));
}

const SearchIndex &PlaceFinder::searchIndex()
{
    if (!m_search)
        m_search = std::make_unique<SearchIndex>(m_session.data(), m_session.view().language);
    return *m_search;
}

void PlaceFinder::open(int index, const QRect &anchor)
{
    m_index = index;
    setAccessibleName(index < 0 ? tr("Add a place to compare") : tr("Replace a compared place"));
    m_field->clear();
    find();
    openAt(anchor, kWidth);
    m_field->setFocus(Qt::PopupFocusReason);
}

QList<PlaceKey> PlaceFinder::proposals() const
{
    const AtlasData &atlasData = *m_session.data();
    QList<PlaceKey> keys;
    const auto propose = [&](const PlaceKey &key) {
        const auto known = [&](const QList<PlaceKey> &list) {
            return std::any_of(list.begin(), list.end(), [&](const PlaceKey &other) { return atlasData.find(other) == atlasData.find(key); });
        };
        if (atlasData.find(key) && !known(keys) && !known(m_session.view().compared) && keys.size() < kMostHits)
            keys << key;
    };
    if (m_session.view().selection.size() <= 2)
        std::for_each(m_session.view().selection.begin(), m_session.view().selection.end(), propose);
    for (const QString &level : {QStringLiteral("krimpregio"), QStringLiteral("anticipeerregio"), QStringLiteral("gemeente"), QStringLiteral("provincie")}) {
        for (const PlaceKey &key : m_session.view().compared) {
            const QString code = key.level == level ? QString() : atlasData.memberships().parent(key.level, key.code, key.vintage, level);
            if (!code.isEmpty())
                propose({level, code, 0});
        }
    }
    for (const PlaceTable &table : atlasData.tables()) {
        if (table.level == QLatin1String("land") && table.size() > 0)
            propose({table.level, table.codes.first(), 0});
    }
    return keys;
}

void PlaceFinder::add(const AtlasData::PlaceRef &place)
{
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    m_found << atlasData.tables()[static_cast<std::size_t>(place.table)].key(place.row);
    auto *item = new QListWidgetItem(displayName(atlasData, place, language), m_list);
    item->setData(kDetailRole, Describe(language).placeKind(atlasData, place));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), item->data(kDetailRole).toString()));
}

void PlaceFinder::find()
{
    m_list->clear();
    m_found.clear();
    if (m_field->text().trimmed().isEmpty()) {
        for (const PlaceKey &key : proposals())
            add(*m_session.data()->find(key));
    } else {
        for (const SearchHit &hit : searchIndex().find(m_field->text(), kAsked)) {
            if (hit.kind == SearchHit::Kind::Place && m_found.size() < kMostHits)
                add(hit.place);
        }
        if (m_found.isEmpty()) {
            auto *item = new QListWidgetItem(tr("No place found"), m_list);
            item->setData(kDetailRole, tr("try a name or a code such as GM0114"));
            item->setFlags(Qt::NoItemFlags);
        }
    }
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(m_list->count() * style::px(kRow));
    if (isVisible())
        settle();
}

void PlaceFinder::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const PlaceKey key = m_found[row];
    Q_EMIT chosen(key);
    finish();
}

bool PlaceFinder::keyPressed(QObject *widget, int key)
{
    if (widget != m_field)
        return false;
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && !m_found.isEmpty()) {
        const int count = static_cast<int>(m_found.size());
        m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1) + count) % count);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    return false;
}

} // namespace atlas
