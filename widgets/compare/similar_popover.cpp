// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/similar_popover.h"

#include "layers/data/search_index.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "widgets/compare/row_words.h"
#include "widgets/style/application_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kWidth = 340, kIndicatorRows = 8;
constexpr int kCodeRole = Qt::UserRole;

} // namespace

SimilarPopover::SimilarPopover(AtlasSession &session, QWidget *window)
    : Popover(window), m_session(session), m_heading(new QLabel(this)), m_note(new QLabel(this)), m_byHeading(new QLabel(this)),
      m_places(new QListWidget(this)), m_indicators(new QListWidget(this)), m_filter(new QLineEdit(this)), m_proposed(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_places);
    column->addWidget(m_note);
    auto *line = new QHBoxLayout;
    line->addWidget(m_byHeading, 1);
    line->addWidget(m_proposed);
    column->addLayout(line);
    column->addWidget(m_filter);
    column->addWidget(m_indicators, 1);
    for (QLabel *heading : {m_heading, m_byHeading})
        heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_proposed->setProperty("link", true);
    for (QListWidget *list : {m_places, m_indicators}) {
        list->setMouseTracking(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
    }
    m_indicators->setMinimumHeight(style::px(26) * 4);
    m_filter->setClearButtonEnabled(true);
    connect(m_places, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { hover(m_places->row(item)); });
    connect(m_places, &QListWidget::currentRowChanged, this, [this](int row) { if (m_places->hasFocus()) hover(row); });
    connect(m_places, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pin(m_places->row(item)); });
    connect(m_indicators, &QListWidget::itemChanged, this, &SimilarPopover::takeIndicators);
    connect(m_filter, &QLineEdit::textChanged, this, &SimilarPopover::listIndicators);
    connect(m_proposed, &QPushButton::clicked, this, [this] {
        ComparisonSettings settings = m_session.view().comparison;
        settings.similarBy.clear();
        m_session.setComparison(settings);
        listIndicators();
    });
    connect(&session, &AtlasSession::dataChanged, this, &QWidget::hide);
    retranslate();
}

void SimilarPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Popover::changeEvent(event);
}

void SimilarPopover::hideEvent(QHideEvent *event)
{
    m_session.setHoveredRow(std::nullopt);
    Popover::hideEvent(event);
}

void SimilarPopover::retranslate()
{
    setAccessibleName(tr("Similar places"));
    m_places->setAccessibleName(tr("Similar places, nearest first"));
    m_note->setText(tr("Distance in standard deviations over the figures below; 0 is the same in all of them. Press a place to compare it."));
    m_byHeading->setText(tr("Alike in"));
    m_proposed->setText(tr("Proposed figures"));
    m_filter->setPlaceholderText(tr("Search a figure…"));
    m_filter->setAccessibleName(tr("Search a figure"));
    m_indicators->setAccessibleName(tr("Figures that make places alike"));
}

void SimilarPopover::open(const QRect &anchor)
{
    m_filter->clear();
    listIndicators();
    openAt(anchor, kWidth);
    (m_places->count() > 0 ? m_places : m_indicators)->setFocus(Qt::PopupFocusReason);
}

void SimilarPopover::setPlaces(const ComparisonReference &reference, const QString &first)
{
    m_reference = reference;
    m_first = first;
    const Describe describe(m_session.view().language);
    const bool any = reference.kind == ReferenceKind::Similar && !reference.members.empty();
    m_heading->setText(any ? tr("Like %1").arg(first) : reference.missing.isEmpty() ? tr("No similar places") : reference.missing);
    m_places->clear();
    for (std::size_t i = 0; any && i < reference.members.size(); ++i) {
        const QString name = displayName(*m_session.data(), reference.members[i], describe.language());
        const QString distance = i < reference.distances.size() ? describe.number(reference.distances[i], 2) : QString();
        auto *item = new QListWidgetItem(tr("%1 · %2", "name, distance").arg(name, distance), m_places);
        item->setData(Qt::AccessibleTextRole, tr("%1, distance %2").arg(name, distance));
    }
    m_places->setVisible(any);
    m_note->setVisible(any);
    m_places->setFixedHeight(std::min(m_places->count(), 8) * std::max(26, m_places->sizeHintForRow(0)));
    if (isVisible())
        settle();
}

void SimilarPopover::listIndicators()
{
    const QScopedValueRollback guard(m_listing, true);
    const AtlasData &atlasData = *m_session.data();
    const QString &language = m_session.view().language;
    const QStringList &own = m_session.view().comparison.similarBy;
    const QStringList chosen = own.isEmpty() ? proposedSimilarity(atlasData) : own;
    const QString wanted = SearchIndex::fold(m_filter->text());
    m_indicators->clear();
    const auto add = [&](const Indicator &indicator) {
        const QString name = listName(indicator, language);
        if (!wanted.isEmpty() && !SearchIndex::fold(name).contains(wanted) && !SearchIndex::fold(indicator.name.in(language)).contains(wanted))
            return;
        auto *item = new QListWidgetItem(name, m_indicators);
        item->setData(kCodeRole, indicator.code);
        item->setToolTip(indicator.name.in(language));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(indicator.code) ? Qt::Checked : Qt::Unchecked);
    };
    // What counts now stands first.
    for (const bool first : {true, false}) {
        for (const Indicator &indicator : atlasData.indicators()) {
            if (chosen.contains(indicator.code) == first && !atlasData.years(indicator.code).empty())
                add(indicator);
        }
    }
    m_indicators->setMaximumHeight(kIndicatorRows * std::max(26, m_indicators->sizeHintForRow(0)));
    m_proposed->setVisible(!own.isEmpty());
}

void SimilarPopover::takeIndicators()
{
    if (m_listing)
        return;
    ComparisonSettings settings = m_session.view().comparison;
    const QStringList before = settings.similarBy.isEmpty() ? proposedSimilarity(*m_session.data()) : settings.similarBy;
    settings.similarBy = before;
    for (int i = 0; i < m_indicators->count(); ++i) {
        const QListWidgetItem *item = m_indicators->item(i);
        const QString code = item->data(kCodeRole).toString();
        if (item->checkState() == Qt::Unchecked)
            settings.similarBy.removeAll(code);
        else if (!settings.similarBy.contains(code))
            settings.similarBy << code;
    }
    if (settings.similarBy == proposedSimilarity(*m_session.data()))
        settings.similarBy.clear();
    m_session.setComparison(settings);
    m_proposed->setVisible(!m_session.view().comparison.similarBy.isEmpty());
}

void SimilarPopover::hover(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_reference.members.size())
        return;
    const AtlasData::PlaceRef &place = m_reference.members[static_cast<std::size_t>(row)];
    if (place.table == m_session.table())
        m_session.setHoveredRow(place.row);
}

/// Beside the others; where there are five already, the last gives way.
void SimilarPopover::pin(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_reference.members.size())
        return;
    const AtlasData::PlaceRef &place = m_reference.members[static_cast<std::size_t>(row)];
    QList<PlaceKey> next = m_session.view().compared;
    if (next.size() == kMaximumCompared)
        next.removeLast();
    next << m_session.data()->tables()[static_cast<std::size_t>(place.table)].key(place.row);
    m_session.setCompared(next);
}

bool SimilarPopover::keyPressed(QObject *widget, int key)
{
    if (widget != m_places || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    pin(m_places->currentRow());
    return true;
}

} // namespace atlas
