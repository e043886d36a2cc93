// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_dock.h"

#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_host.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/chart_words.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kCharts = static_cast<int>(kChartKinds.size());
constexpr int kHeight = 214, kLeastHeight = 150;
constexpr int kSlot = 320;          ///< px, the least of a chart behind tabs
constexpr int kNarrowSlot = 250;    ///< px, the least where all are seen at once
constexpr int kHeader = 30;

} // namespace

ChartDock::ChartDock(AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new QWidget(this)), m_tabs(new QTabBar(m_header)), m_close(new QToolButton(m_header)),
      m_row(new QHBoxLayout), m_feed(session)
{
    setObjectName(QStringLiteral("chartDock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_header);
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_close);
    column->addWidget(m_header);
    column->addLayout(m_row, 1);
    m_row->setSpacing(1);
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_close->setObjectName(QStringLiteral("closeCharts"));
    m_close->setIcon(style::icon(style::Icon::Close));
    m_close->setProperty("quiet", true);
    for (const ChartKind kind : kChartKinds) {
        auto *made = new ChartCard(session, m_feed, kind, this);
        m_cards[static_cast<std::size_t>(kind)] = made;
        m_row->addWidget(made, 1);
        m_tabs->addTab(chartName(kind));
        made->hide();
        connect(made, &ChartCard::exportAsked, this, &ChartDock::exportAsked);
        connect(made, &ChartCard::figureAsked, this, &ChartDock::figureAsked);
        connect(made, &ChartCard::placeActivated, this, &ChartDock::placeActivated);
        connect(made, &ChartCard::enlargeAsked, this, [this](ChartKind asked, bool enlarged) {
            setEnlarged(enlarged ? std::optional(asked) : std::nullopt);
        });
    }
    m_tabs->setCurrentIndex(static_cast<int>(session.view().charts.current));
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartDock::chooseTab);
    connect(m_close, &QToolButton::clicked, this, &ChartDock::closeAsked);
    connect(&session, &AtlasSession::chartsChanged, this, [this] {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(m_session.view().charts.current));
        arrange();
    });
    retranslate();
    arrange();
}

ChartDock::~ChartDock()
{
    // Cards tell the feed when they go.
    for (ChartCard *each : m_cards)
        delete each;
}

int ChartDock::slotsFor(int width)
{
    return width >= kCharts * kNarrowSlot ? kCharts : std::clamp(width / kSlot, 1, kCharts);
}

void ChartDock::setCorner(QWidget *widget)
{
    auto *head = static_cast<QHBoxLayout *>(m_header->layout());
    head->addWidget(widget);
    // Tab goes along the line as the eye does.
    QWidget *before = m_tabs;
    for (auto *button : widget->findChildren<QAbstractButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_close);
    m_cornered = true;
    arrange();
}

QSize ChartDock::sizeHint() const
{
    return {4 * kSlot, style::px(kHeight) + (m_header->isHidden() ? 0 : style::px(kHeader))};
}

QSize ChartDock::minimumSizeHint() const
{
    return {kNarrowSlot, style::px(kLeastHeight)};
}

void ChartDock::chooseTab(int index)
{
    ChartSettings settings = m_session.view().charts;
    settings.current = kChartKinds[static_cast<std::size_t>(std::max(0, index))];
    m_session.setCharts(settings);
}

void ChartDock::showChart(ChartKind kind)
{
    if (m_enlarged && *m_enlarged != kind)
        setEnlarged(kind);
    chooseTab(static_cast<int>(kind));
    arrange();
    ChartCard &shown = card(kind);
    (shown.isTable() ? shown.table().setFocus(Qt::ShortcutFocusReason) : shown.host().setFocus(Qt::ShortcutFocusReason));
}

void ChartDock::setEnlarged(std::optional<ChartKind> kind)
{
    if (m_enlarged == kind)
        return;
    m_enlarged = kind;
    for (ChartCard *each : m_cards)
        each->setEnlarged(kind == each->kind());
    arrange();
    Q_EMIT enlargedChanged(kind.has_value());
}

/// The charts that are seen: as many as fit, moved no further than the current one asks for.
void ChartDock::arrange()
{
    const int seen = m_enlarged ? 1 : slotsFor(width());
    const int current = m_enlarged ? static_cast<int>(*m_enlarged) : static_cast<int>(m_session.view().charts.current);
    m_first = std::clamp(m_first, current - seen + 1, current);
    m_first = std::clamp(m_first, 0, kCharts - seen);
    const bool tabs = seen < kCharts && !m_enlarged;
    m_tabs->setVisible(tabs);
    m_header->setVisible(tabs || m_cornered);
    for (ChartCard *each : m_cards) {
        const int at = static_cast<int>(each->kind());
        if (at < m_first || at >= m_first + seen)
            each->hide();
    }
    for (ChartCard *each : m_cards) {
        const int at = static_cast<int>(each->kind());
        if (at >= m_first && at < m_first + seen)
            each->show();
    }
    // Where there is no line above the dock is closed from the last chart.
    if (tabs || m_cornered)
        m_header->layout()->addWidget(m_close);
    else
        m_cards[static_cast<std::size_t>(m_first + seen - 1)]->setCorner(m_close);
    m_close->show();
    update();
}

void ChartDock::retranslate()
{
    setAccessibleName(tr("Charts"));
    m_tabs->setAccessibleName(tr("Charts"));
    m_close->setToolTip(tr("Close the charts"));
    m_close->setAccessibleName(m_close->toolTip());
    const ThemeTokens &theme = style::tokens();
    m_header->setFixedHeight(style::px(kHeader));
    m_close->setFixedSize(style::px(26), style::px(26));
    m_tabs->setStyleSheet(QStringLiteral("QTabBar { background: transparent; }"
                                         "QTabBar::tab { background: transparent; color: %1; border: 0; border-bottom: 2px solid transparent; padding: 4px 10px; }"
                                         "QTabBar::tab:hover { color: %2; }"
                                         "QTabBar::tab:selected { color: %3; border-bottom: 2px solid %3; }")
                              .arg(theme.ink2.name(), theme.ink.name(), theme.accent.name()));
    for (const ChartKind kind : kChartKinds)
        m_tabs->setTabText(static_cast<int>(kind), chartName(kind));
}

void ChartDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartDock::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// Hairlines above, and between the charts.
void ChartDock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    painter.fillRect(rect(), theme.paper);
    painter.fillRect(0, 0, width(), 1, theme.line);
    bool first = true;
    for (const ChartCard *each : m_cards) {
        if (each->isHidden() || std::exchange(first, false))
            continue;
        painter.fillRect(each->x() - 1, each->y(), 1, each->height(), theme.line);
    }
}

DisplayList ChartDock::figure(ChartKind kind) { return card(kind).figure(); }

DataTable ChartDock::table(ChartKind kind) { return card(kind).dataTable(); }

} // namespace atlas
