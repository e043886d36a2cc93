// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/aggregate_page.h"

#include "layers/view/describe.h"
#include "widgets/compare/aggregate_model.h"
#include "widgets/compare/compare_style.h"
#include "widgets/compare/row_layout.h"
#include "widgets/compare/row_words.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

AggregatePage::AggregatePage(QWidget *parent)
    : QWidget(parent), m_model(new AggregateModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_back(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_title(new QLabel(this)), m_formula(new QLabel(this)), m_sum(new QLabel(this)), m_coverage(new QLabel(this)), m_naive(new QLabel(this)), m_flag(new QLabel(this)),
      m_view(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(kRowMargin, 0, kRowMargin, 4);
    words->setSpacing(4);
    for (QLabel *label : {m_formula, m_sum, m_coverage, m_naive, m_flag}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    column->addLayout(words);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(10, 0, 0, 0);
    parts->addWidget(m_view);
    column->addLayout(parts, 1);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_sum->setProperty("role", QStringLiteral("heading"));
    for (QLabel *label : {m_formula, m_coverage, m_naive})
        label->setProperty("role", QStringLiteral("second"));
    m_flag->setProperty("role", QStringLiteral("warning"));
    m_back->setIcon(placestyle::icon(placestyle::Icon::Back));
    m_copy->setIcon(style::icon(style::Icon::Copy));
    for (QToolButton *button : {m_back, m_copy}) {
        button->setProperty("quiet", true);
        button->setFixedSize(28, 28);
    }
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AggregateModel::kSortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 3px; }"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AggregateModel::DenominatorColumn, Qt::DescendingOrder);
    connect(m_back, &QToolButton::clicked, this, &AggregatePage::backAsked);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(copiedText()); });
    retranslate();
}

void AggregatePage::retranslate()
{
    m_back->setToolTip(tr("Back to the comparison (Esc)"));
    m_back->setAccessibleName(tr("Back to the comparison"));
    m_copy->setToolTip(tr("Copy the parts as data"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_view->setAccessibleName(tr("Parts of the figure"));
}

void AggregatePage::setInspection(const AtlasData &atlasData, const AggregateInspection &inspection, const AtlasData::PlaceRef &place, const QString &name, const QString &language)
{
    m_language = language;
    m_model->setParts(atlasData, inspection, language);
    const Describe describe(language);
    const Indicator *indicator = atlasData.indicator(inspection.indicator);
    const LevelInfo *parts = atlasData.level(inspection.composedFrom);
    const LevelInfo *level = atlasData.level(atlasData.tables()[static_cast<std::size_t>(place.table)].level);
    if (!indicator)
        return;
    const QString partsName = parts ? parts->plural.in(language) : inspection.composedFrom;
    const auto nameOf = [&](const QString &code) {
        const Indicator *known = atlasData.indicator(code);
        return known ? known->name.in(language) : code;
    };
    const auto whole = [&](double value) { return describe.number(value, 0); };
    m_title->setText(tr("%1 · %2, %3", "figure, place, year").arg(listName(*indicator, language), name).arg(inspection.year));
    const QString value = describe.value(*indicator, inspection.value);
    switch (indicator->kind) {
    case IndicatorKind::Rate:
        m_formula->setText(indicator->factor == 1 ? tr("%1, divided by %2; both added up over the %3.").arg(nameOf(indicator->numerator), nameOf(indicator->denominator), partsName)
                                                  : tr("%1, divided by %2, times %3; both added up over the %4.").arg(nameOf(indicator->numerator), nameOf(indicator->denominator), whole(indicator->factor), partsName));
        m_sum->setText(QStringLiteral("%1 / %2 = %3").arg(whole(inspection.numerator), whole(inspection.denominator), value));
        break;
    case IndicatorKind::Mean:
        m_formula->setText(tr("Mean of the %1, each counted by its %2.").arg(partsName, nameOf(indicator->weight)));
        m_sum->setText(QStringLiteral("%1 / %2 = %3").arg(whole(inspection.numerator), whole(inspection.denominator), value));
        break;
    default:
        m_formula->setText(tr("Sum of the %1.").arg(partsName));
        m_sum->setText(QStringLiteral("Σ = %1").arg(value));
        break;
    }
    const auto used = std::count_if(inspection.parts.begin(), inspection.parts.end(), [](const AggregatePart &part) { return part.used; });
    QString coverage = tr("%1 of %2 %3 have what it takes", "number of parts").arg(whole(static_cast<double>(used)), whole(static_cast<double>(inspection.parts.size())), partsName);
    // All but a sliver of the weight is not all of it.
    if (inspection.coverage < 1 && static_cast<std::size_t>(used) < inspection.parts.size())
        coverage = tr("%1: %2% of the weight.", "how many parts, their share").arg(coverage, describe.number(std::floor(inspection.coverage * 1000) / 10, 1));
    else
        coverage += QLatin1Char('.');
    m_coverage->setText(coverage);
    const bool naive = std::isfinite(inspection.naiveMean);
    m_naive->setVisible(naive);
    m_naive->setText(naive ? tr("Plain mean of the %1, which counts small ones as much as large ones: %2.").arg(partsName, describe.value(*indicator, inspection.naiveMean)) : QString());
    const bool differs = naive && level && inspection.rank > 0 && inspection.naiveRank > 0 && inspection.rank != inspection.naiveRank;
    m_flag->setVisible(differs);
    m_flag->setText(differs ? tr("With the plain mean %1 would be %2; it is number %3.").arg(name, describe.rank(inspection.naiveRank, inspection.of, *level), whole(static_cast<double>(inspection.rank))) : QString());
    const bool count = indicator->kind == IndicatorKind::Count;
    m_view->setColumnHidden(AggregateModel::DenominatorColumn, count);
    m_view->setColumnHidden(AggregateModel::ValueColumn, count);
    m_view->sortByColumn(count ? AggregateModel::NumeratorColumn : AggregateModel::DenominatorColumn, Qt::DescendingOrder);
    m_view->verticalHeader()->setDefaultSectionSize(style::px(26));
    setAccessibleName(m_title->text());
    setAccessibleDescription(words().join(QLatin1Char(' ')));
    shareWidth();
}

QStringList AggregatePage::words() const
{
    QStringList lines;
    for (const QLabel *label : {m_formula, m_sum, m_coverage, m_naive, m_flag}) {
        if (!label->isHidden() && !label->text().isEmpty())
            lines << label->text();
    }
    return lines;
}

QString AggregatePage::copiedText() const
{
    return toTsv(m_model->table(), m_language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands));
}

/// Names get what the figures leave; in a narrow panel the figures can be scrolled to.
void AggregatePage::shareWidth()
{
    const QFontMetrics metrics(style::font(11, 600));
    int figures = 0;
    for (int column = AggregateModel::NumeratorColumn; column < AggregateModel::ColumnCount; ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        const int header = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 20;
        const bool brief = column == AggregateModel::ValueColumn || column == AggregateModel::UsedColumn;
        const int wide = std::clamp(header, style::px(brief ? 40 : 56), style::px(brief ? 60 : 96));
        m_view->setColumnWidth(column, wide);
        figures += wide;
    }
    m_view->setColumnWidth(AggregateModel::NameColumn, std::max(style::px(80), m_view->viewport()->width() - figures));
}

void AggregatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    shareWidth();
}

void AggregatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void AggregatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool AggregatePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AggregatePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backAsked();
    else if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(copiedText());
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
