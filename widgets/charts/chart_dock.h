// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/charts/chart_feed.h"

#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;
class QTabBar;
class QToolButton;

namespace atlas {

class ChartCard;

/// The charts under the map: as many beside each other as there is room for, the others behind tabs. Only those that
/// are seen are worked out.
class ChartDock : public QWidget {
    Q_OBJECT

public:
    explicit ChartDock(AtlasSession &session, QWidget *parent = nullptr);
    ~ChartDock() override;

    [[nodiscard]] ChartCard &card(ChartKind kind) { return *m_cards[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] ChartFeed &feed() { return m_feed; }
    /// Brings the chart into view and gives it the keys.
    void showChart(ChartKind kind);
    /// Takes a widget into the line above the charts, which then always shows.
    void setCorner(QWidget *widget);
    /// One chart over the whole dock, or all of them again.
    void setEnlarged(std::optional<ChartKind> kind);
    /// The chart as a finished figure with title, notes and sources; without a root where nothing can be drawn.
    [[nodiscard]] DisplayList figure(ChartKind kind);
    [[nodiscard]] DataTable table(ChartKind kind);
    /// How many charts stand beside each other in a dock of this width, px.
    static int slotsFor(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void exportAsked(atlas::ChartKind kind);
    /// The chart is to be part of a composed figure.
    void figureAsked(atlas::ChartKind kind);
    void placeActivated(int row);
    void closeAsked();
    void enlargedChanged(bool enlarged);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void arrange();
    void chooseTab(int index);

    AtlasSession &m_session;
    std::array<ChartCard *, kChartKinds.size()> m_cards{};
    QWidget *m_header;
    QTabBar *m_tabs;
    QToolButton *m_close;
    QHBoxLayout *m_row;
    bool m_cornered = false;
    int m_first = 0;                        ///< first chart of those that are seen
    std::optional<ChartKind> m_enlarged;
    ChartFeed m_feed;
};

} // namespace atlas
