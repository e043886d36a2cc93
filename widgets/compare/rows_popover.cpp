// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/rows_popover.h"

#include "widgets/style/chevron_combo.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kWidth = 280;

} // namespace

RowsPopover::RowsPopover(AtlasSession &session, QWidget *window)
    : Popover(window), m_session(session), m_themeLabel(new QLabel(this)), m_orderLabel(new QLabel(this)), m_theme(new ChevronCombo(this)),
      m_order(new ChevronCombo(this)), m_hideMissing(new QCheckBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_themeLabel, 0, 0);
    grid->addWidget(m_theme, 0, 1);
    grid->addWidget(m_orderLabel, 1, 0);
    grid->addWidget(m_order, 1, 1);
    grid->addWidget(m_hideMissing, 2, 0, 1, 2);
    for (auto [label, combo] : {std::pair(m_themeLabel, m_theme), std::pair(m_orderLabel, m_order)}) {
        label->setProperty("role", QStringLiteral("second"));
        label->setBuddy(combo);
    }
    m_order->addItem(QString(), static_cast<int>(ComparisonOrder::Theme));
    m_order->addItem(QString(), static_cast<int>(ComparisonOrder::Difference));
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] { change([this](ComparisonSettings &s) { s.theme = m_theme->currentData().toString(); }); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { change([this](ComparisonSettings &s) { s.order = static_cast<ComparisonOrder>(m_order->currentData().toInt()); }); });
    connect(m_hideMissing, &QCheckBox::toggled, this, [this](bool on) { change([on](ComparisonSettings &s) { s.hideMissing = on; }); });
    connect(&session, &AtlasSession::comparisonChanged, this, &RowsPopover::refresh);
    connect(&session, &AtlasSession::dataChanged, this, &RowsPopover::refresh);
    refresh();
}

template <typename Change>
void RowsPopover::change(Change edit)
{
    ComparisonSettings settings = m_session.view().comparison;
    edit(settings);
    m_session.setComparison(settings);
}

void RowsPopover::open(const QRect &anchor)
{
    refresh();
    openAt(anchor, kWidth);
    m_theme->setFocus(Qt::PopupFocusReason);
}

void RowsPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Popover::changeEvent(event);
}

void RowsPopover::refresh()
{
    const QSignalBlocker blockTheme(m_theme), blockOrder(m_order), blockMissing(m_hideMissing);
    const ComparisonSettings &settings = m_session.view().comparison;
    setAccessibleName(tr("Rows of the comparison"));
    m_themeLabel->setText(tr("Theme"));
    m_orderLabel->setText(tr("Order"));
    m_order->setItemText(0, tr("By theme"));
    m_order->setItemText(1, tr("Greatest difference first"));
    m_hideMissing->setText(tr("Hide what no place has"));
    m_theme->clear();
    m_theme->addItem(tr("All themes"), QString());
    std::vector<Theme> themes(m_session.data()->parts().themes);
    std::stable_sort(themes.begin(), themes.end(), [](const Theme &a, const Theme &b) { return a.order < b.order; });
    for (const Theme &theme : themes)
        m_theme->addItem(theme.name.in(m_session.view().language), theme.code);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.theme)));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(settings.order)));
    m_hideMissing->setChecked(settings.hideMissing);
}

} // namespace atlas
