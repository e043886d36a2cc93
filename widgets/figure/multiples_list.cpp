// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/multiples_list.h"

#include "layers/data/figures.h"
#include "widgets/style/application_style.h"

#include <QSignalBlocker>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kRow = 28, kRows = 6;
using By = FigureMultiples::By;

} // namespace

MultiplesList::MultiplesList(QWidget *parent) : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("quiet", true);
    connect(this, &QListWidget::itemChanged, this, &MultiplesList::tell);
}

void MultiplesList::show(const AtlasData &atlas, const ViewState &view, int table, const FigureMultiples &multiples, const QString &language)
{
    const QSignalBlocker quiet(this);
    m_multiples = multiples;
    const int row = currentRow();
    m_filled = 0;
    if (multiples.by == By::Year)
        fillYears(atlas, view, table);
    else if (multiples.by == By::Indicator)
        fillIndicators(atlas, view, language);
    while (count() > m_filled)
        delete takeItem(count() - 1);
    setVisible(multiples.by != By::None);
    setFixedHeight(std::clamp(count(), 1, kRows) * style::px(kRow) + 2);
    setCurrentRow(std::min(row, count() - 1));
    setAccessibleName(multiples.by == By::Year ? tr("Years that get a map") : tr("Figures that get a map"));
    m_note = noteOf();
}

void MultiplesList::add(const QString &text, const QVariant &value, bool ticked)
{
    // Items are written over: this may be the answer to a tick in one of them.
    QListWidgetItem *item = m_filled < count() ? this->item(m_filled) : new QListWidgetItem(this);
    ++m_filled;
    item->setText(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, value);
    item->setSizeHint({80, style::px(kRow)});
}

void MultiplesList::fillYears(const AtlasData &atlas, const ViewState &view, int table)
{
    if (table < 0)
        return;
    for (const int year : yearsWithFigures(atlas, view.indicator, table))
        add(QString::number(year), year, m_multiples.years.contains(year));
}

void MultiplesList::fillIndicators(const AtlasData &atlas, const ViewState &view, const QString &language)
{
    const Indicator *shown = atlas.indicator(view.indicator);
    for (const Indicator &indicator : atlas.indicators()) {
        if (!shown || indicator.unit.nl != shown->unit.nl || indicator.kind == IndicatorKind::Count || atlas.years(indicator.code).empty())
            continue;
        const QString &name = indicator.shortName.in(language);
        add(name.isEmpty() ? indicator.name.in(language) : name, indicator.code, m_multiples.indicators.contains(indicator.code));
    }
}

QString MultiplesList::noteOf() const
{
    switch (m_multiples.by) {
    case By::Year:
        return m_multiples.years.isEmpty() ? tr("Without a choice: at most nine, spread over the years with figures. All share one legend.") : tr("All maps share one legend.");
    case By::Indicator:
        return m_multiples.indicators.isEmpty() ? tr("Without a choice: figures of the same theme. Here are those in the same unit as the map's.")
                                                : tr("Figures in the same unit as the map's; twelve at most.");
    case By::None: break;
    }
    return {};
}

void MultiplesList::tell()
{
    FigureMultiples next = m_multiples;
    next.years.clear();
    next.indicators.clear();
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() != Qt::Checked)
            continue;
        if (next.by == By::Year)
            next.years += item(i)->data(Qt::UserRole).toInt();
        else
            next.indicators += item(i)->data(Qt::UserRole).toString();
    }
    Q_EMIT chosen(next);
}

} // namespace atlas
