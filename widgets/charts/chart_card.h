// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/charts/chart_feed.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace atlas {

class ChartHost;
class ChartOptions;
class ChartTable;
class SubtitleButton;

/// A chart with its words and what can be done with it: settings, table, copies, export, enlarging.
class ChartCard : public QWidget {
    Q_OBJECT

public:
    ChartCard(AtlasSession &session, ChartFeed &feed, ChartKind kind, QWidget *parent = nullptr);

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    [[nodiscard]] ChartHost &host() { return *m_host; }
    [[nodiscard]] ChartTable &table() { return *m_table; }
    [[nodiscard]] bool isTable() const;
    void showTable(bool shown);
    void setEnlarged(bool enlarged);
    [[nodiscard]] bool isEnlarged() const { return m_enlarged; }
    void openOptions();
    /// Something of the dock at the end of the header.
    void setCorner(QWidget *widget);
    /// The chart with title, notes and sources, as it goes into a file. Null root while there is nothing to draw.
    [[nodiscard]] DisplayList figure();
    [[nodiscard]] DataTable dataTable();

Q_SIGNALS:
    void exportAsked(atlas::ChartKind kind);
    void figureAsked(atlas::ChartKind kind);
    void enlargeAsked(atlas::ChartKind kind, bool enlarged);
    void placeActivated(int row);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void take(const ChartPicture &picture);
    void shareHeader();
    void copyImage();
    void copyText(bool csv);

    AtlasSession &m_session;
    ChartFeed &m_feed;
    ChartKind m_kind;
    ChartHost *m_host;
    ChartTable *m_table;
    ChartOptions *m_options = nullptr;
    QHBoxLayout *m_head = nullptr;
    QStackedLayout *m_body = nullptr;
    QLabel *m_title, *m_notes, *m_empty;
    SubtitleButton *m_subtitle;
    QToolButton *m_asTable, *m_more, *m_enlarge;
    QMenu *m_menu;
    QAction *m_settings, *m_larger, *m_copyImage, *m_copyTsv, *m_copyCsv, *m_export, *m_inFigure;
    QStringList m_noteLines;
    bool m_enlarged = false;
    bool m_ringShown = false;
};

} // namespace atlas
