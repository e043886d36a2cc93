// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/multiples_group.h"

#include "layers/data/figures.h"
#include "widgets/style/chevron_combo.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kRow = 28, kRows = 6;
using By = FigureMultiples::By;

} // namespace

MultiplesGroup::MultiplesGroup(FigureSession &session, QWidget *parent)
    : FigureGroup(session, parent), m_by(new ChevronCombo(this)), m_list(new QListWidget(this))
{
    auto *grid = addGrid();
    m_label = addRow(grid, m_by);
    m_by->addItems({QString(), QString(), QString()});
    column()->addWidget(m_list);
    m_note = addNote();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("quiet", true);
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        change([index](FigureSpec &spec) { spec.multiples.by = static_cast<By>(index); }, tr("Choose small maps"));
    });
    connect(m_list, &QListWidget::itemChanged, this, &MultiplesGroup::write);
    renew();
}

void MultiplesGroup::retranslate()
{
    setHeading(tr("Small maps"));
    m_label->setText(tr("The map"));
    m_by->setAccessibleName(tr("One map or several"));
    const QStringList names{tr("Once"), tr("A map a year"), tr("A map a figure")};
    for (int i = 0; i < names.size(); ++i)
        m_by->setItemText(i, names[i]);
}

void MultiplesGroup::add(const QString &text, const QVariant &value, bool ticked)
{
    // Items are written over: this may be the answer to a tick in one of them.
    QListWidgetItem *item = m_filled < m_list->count() ? m_list->item(m_filled) : new QListWidgetItem(m_list);
    ++m_filled;
    item->setText(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, value);
    item->setSizeHint({80, style::px(kRow)});
}

void MultiplesGroup::fillYears()
{
    const FigureSpec &spec = m_session.spec();
    const int table = m_session.atlas().table();
    if (table < 0)
        return;
    for (const int year : yearsWithFigures(*m_session.data(), spec.view.indicator, table))
        add(QString::number(year), year, spec.multiples.years.contains(year));
}

void MultiplesGroup::fillIndicators()
{
    const FigureSpec &spec = m_session.spec();
    const AtlasData &atlas = *m_session.data();
    const Indicator *shown = atlas.indicator(spec.view.indicator);
    const QString &language = m_session.atlas().view().language;
    for (const Indicator &indicator : atlas.indicators()) {
        if (!shown || indicator.unit.nl != shown->unit.nl || indicator.kind == IndicatorKind::Count || atlas.years(indicator.code).empty())
            continue;
        const QString &name = indicator.shortName.in(language);
        add(name.isEmpty() ? indicator.name.in(language) : name, indicator.code, spec.multiples.indicators.contains(indicator.code));
    }
}

void MultiplesGroup::refresh()
{
    const FigureSpec &spec = m_session.spec();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_by), QSignalBlocker(m_list)};
    m_by->setCurrentIndex(static_cast<int>(spec.multiples.by));
    const int row = m_list->currentRow();
    m_filled = 0;
    if (spec.multiples.by == By::Year)
        fillYears();
    else if (spec.multiples.by == By::Indicator)
        fillIndicators();
    while (m_list->count() > m_filled)
        delete m_list->takeItem(m_list->count() - 1);
    m_list->setVisible(spec.multiples.by != By::None);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, kRows) * style::px(kRow) + 2);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setAccessibleName(spec.multiples.by == By::Year ? tr("Years that get a map") : tr("Figures that get a map"));
    QString note;
    if (spec.multiples.by == By::Year && spec.multiples.years.isEmpty())
        note = tr("Without a choice: at most nine, spread over the years with figures. All share one legend.");
    else if (spec.multiples.by == By::Year)
        note = tr("All maps share one legend.");
    else if (spec.multiples.by == By::Indicator && spec.multiples.indicators.isEmpty())
        note = tr("Without a choice: figures of the same theme. Here are those in the same unit as the map's.");
    else if (spec.multiples.by == By::Indicator)
        note = tr("Figures in the same unit as the map's; twelve at most.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void MultiplesGroup::write()
{
    QList<int> years;
    QStringList indicators;
    const bool byYear = m_session.spec().multiples.by == By::Year;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() != Qt::Checked)
            continue;
        if (byYear)
            years += item->data(Qt::UserRole).toInt();
        else
            indicators += item->data(Qt::UserRole).toString();
    }
    change([&](FigureSpec &spec) {
        if (byYear)
            spec.multiples.years = years;
        else
            spec.multiples.indicators = indicators;
    }, tr("Choose small maps"));
}

} // namespace atlas
