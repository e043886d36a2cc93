// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/window_layout.h"

#include "widgets/style/application_style.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int kListWidth = 212, kPanelWidth = 364, kChartsHeight = 214;
/// Under this height of the window the panel runs down beside the charts.
constexpr int kLowBelow = 840;
constexpr qint32 kStateVersion = 1;
/// Of the height, for a chart that is looked at alone.
constexpr int kEnlargedTenths = 6;

void prepare(QSplitter &splitter)
{
    splitter.setHandleWidth(1);
    splitter.setChildrenCollapsible(false);
}

} // namespace

WindowLayout::WindowLayout(QWidget *indicators, QWidget *map, QWidget *panel, QWidget *charts, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_rows(new QSplitter(Qt::Vertical)), m_columns(new QSplitter(Qt::Horizontal)), m_panel(panel)
{
    prepare(*this);
    prepare(*m_rows);
    prepare(*m_columns);
    m_columns->addWidget(indicators);
    m_columns->addWidget(map);
    m_columns->addWidget(panel);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(charts);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    addWidget(m_rows);
    setStretchFactor(0, 1);
}

void WindowLayout::fit(QSize window)
{
    m_window = window;
    const bool low = window.height() < style::px(kLowBelow);
    if (low == m_low)
        return;
    m_low = low;
    const bool shown = !m_panel->isHidden();
    if (low)
        addWidget(m_panel);
    else
        m_columns->addWidget(m_panel);
    m_panel->setVisible(shown);
    setProposedSizes();
}

QSize WindowLayout::proposed() const
{
    // Larger type widens the panels, but the map stays the page.
    return {std::min(style::px(kPanelWidth), m_window.width() * 3 / 10), style::px(kChartsHeight)};
}

void WindowLayout::setProposedSizes()
{
    const auto [panel, charts] = proposed();
    const int list = std::min(style::px(kListWidth), m_window.width() / 5), rest = m_window.width() - list - panel;
    if (m_low) {
        m_columns->setSizes({list, rest});
        setSizes({list + rest, panel});
    } else {
        m_columns->setSizes({list, rest, panel});
    }
    m_rows->setSizes({m_window.height() - charts, charts});
}

void WindowLayout::takeIndicators(QWidget *indicators)
{
    m_columns->insertWidget(0, indicators);
    setProposedSizes();
}

void WindowLayout::enlargeCharts(bool enlarged)
{
    if (!enlarged) {
        if (!m_before.isEmpty())
            m_rows->setSizes(std::exchange(m_before, {}));
        return;
    }
    m_before = m_rows->sizes();
    const int all = m_before[0] + m_before[1], charts = std::max(m_before[1], all * kEnlargedTenths / 10);
    m_rows->setSizes({all - charts, charts});
}

QByteArray WindowLayout::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kStateVersion << m_low << saveState() << m_rows->saveState() << m_columns->saveState();
    return bytes;
}

void WindowLayout::restore(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    bool low = false;
    QByteArray whole, rows, columns;
    stream >> version >> low >> whole >> rows >> columns;
    if (stream.status() != QDataStream::Ok || version != kStateVersion || low != m_low)
        return;
    restoreState(whole);
    m_rows->restoreState(rows);
    m_columns->restoreState(columns);
}

} // namespace atlas
