// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/actions.h"
#include "app/file_opener.h"
#include "app/settings.h"
#include "layers/model/atlas_session.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace atlas {
class ChartDock;
class ComparisonPanel;
class DropHint;
class FigureDesk;
class IndicatorPanel;
class JoinPanel;
class MapNotes;
class MapStage;
class MessageStrip;
class RankPanel;
class ShortcutsOverlay;
class SidePanel;
class StoryDesk;
class Timeline;
class TopBar;
class WindowLayout;

/// The window: puts the parts in their places and connects what crosses them.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// @param builtIn the program's own atlas; may be without tables where it is missing.
    MainWindow(AtlasSession &session, std::shared_ptr<const AtlasData> builtIn, Settings &settings);
    ~MainWindow() override;

    void openFile(const QString &path);
    void showError(const DataError &error);
    void say(const QString &text);
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] MapStage &stage() { return *m_stage; }
    [[nodiscard]] MessageStrip &strip() { return *m_strip; }
    [[nodiscard]] TopBar &topBar() { return *m_top; }
    [[nodiscard]] Timeline &timeline() { return *m_timeline; }
    [[nodiscard]] IndicatorPanel &indicators() { return *m_indicators; }
    [[nodiscard]] RankPanel &ranking() { return *m_ranking; }
    [[nodiscard]] ComparisonPanel &comparison() { return *m_comparison; }
    [[nodiscard]] ChartDock &charts() { return *m_charts; }
    [[nodiscard]] JoinPanel *joinPanel() { return m_join; }
    [[nodiscard]] FigureDesk &desk() { return *m_desk; }
    [[nodiscard]] StoryDesk &stories() { return *m_stories; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void connectOpener();
    void connectCharts();
    void connectComparison();
    void connectSelections();
    void connectStories();
    void retranslate();
    void arrange();
    void toggleIndicators();
    void showSide(QWidget *page);
    void showTitle();
    void showCharts(bool shown);
    void restoreKept();
    void askTarget(const QString &title, const QString &name, const QStringList &filters, const std::function<DataResult<bool>(const QString &)> &write);
    void showOpened(const QString &path);
    void showJoin(const QString &path, const CsvTable &csv, const JoinPlan &plan);
    void goToPlace(const AtlasData::PlaceRef &place);
    void zoomToSelection();
    void askFile();
    void copyFigures();
    void fillRecent();
    [[nodiscard]] bool narrow() const;

    AtlasSession &m_session;
    std::shared_ptr<const AtlasData> m_builtIn;
    Settings &m_settings;
    FileOpener m_opener;
    Actions *m_actions;
    TopBar *m_top;
    MessageStrip *m_strip;
    MapNotes *m_notes;
    IndicatorPanel *m_indicators;
    QWidget *m_drawer;
    MapStage *m_stage;
    SidePanel *m_side;
    ComparisonPanel *m_comparison;
    RankPanel *m_ranking;
    ChartDock *m_charts;
    WindowLayout *m_layout;
    JoinPanel *m_join = nullptr;
    Timeline *m_timeline;
    FigureDesk *m_desk;
    StoryDesk *m_stories;
    ShortcutsOverlay *m_keys = nullptr;
    DropHint *m_dropHint = nullptr;
    bool m_indicatorsShown = true;
    int m_pickFor = -1;                 ///< compared place the map is pressed for; −1 = one more
};

} // namespace atlas
