// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/figure_export.h"
#include "app/window_layout.h"
#include "layers/data/table_writer.h"
#include "layers/render/files/figure_file.h"
#include "layers/view/workbook_words.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/charts/chart_words.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/message_strip.h"
#include "widgets/selection/selection_bar.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QShortcut>
#include <QTimer>

// How the charts and the comparison work together with the map, and what leaves the window from them.

namespace atlas {

namespace {

/// Writes what the ending of the path asks for: the picture, or the figures behind it.
DataResult<bool> writeAs(const QString &path, const DisplayList &figure, const DataTable &table, const QString &language)
{
    return figureFormatOf(path) ? saveFigure(figure, path) : writeTable(table, path, workbookWords(language));
}

} // namespace

void MainWindow::connectCharts()
{
    connect(m_charts, &ChartDock::closeAsked, this, [this] { showCharts(false); });
    connect(m_charts, &ChartDock::enlargedChanged, m_layout, &WindowLayout::enlargeCharts);
    connect(m_charts, &ChartDock::placeActivated, &m_stage->map(), &MapView::zoomToRow);
    connect(m_charts, &ChartDock::exportAsked, this, [this](ChartKind kind) {
        askTarget(tr("Export the chart"), figureFileName(m_session, chartName(kind)), figureFilters() + QStringList{tr("CSV (*.csv)"), tr("Excel (*.xlsx)")},
                  [figure = m_charts->figure(kind), table = m_charts->table(kind), language = m_session.view().language](const QString &path) { return writeAs(path, figure, table, language); });
    });
    for (std::size_t i = 0; i < kChartKinds.size(); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), this);
        connect(shortcut, &QShortcut::activated, this, [this, kind = kChartKinds[i]] {
            showCharts(true);
            m_charts->showChart(kind);
        });
    }
}

void MainWindow::connectSelections()
{
    auto *bar = new SelectionBar(m_session);
    m_charts->setCorner(bar);
    connect(bar, &SelectionBar::zoomAsked, this, &MainWindow::zoomToSelection);
    connect(bar, &SelectionBar::pinAsked, this, [this](const QList<PlaceKey> &places) {
        m_session.setCompared(places);
        showSide(m_comparison);
    });
    connect(m_actions->select, &QAction::triggered, bar, [this, bar] {
        showCharts(true);
        bar->openPopover();
    });
}

void MainWindow::connectComparison()
{
    // The map comes first: charts and comparison are begun when it is seen, or will not be for long.
    if (m_session.table() >= 0) {
        m_charts->feed().hold();
        m_comparison->job().hold();
        const auto release = [this] {
            m_charts->feed().release();
            m_comparison->job().release();
        };
        connect(&m_stage->map(), &MapView::frameShown, this, release, Qt::SingleShotConnection);
        QTimer::singleShot(1000, this, release);
    }
    connect(m_comparison, &ComparisonPanel::exportAsked, this, [this] {
        askTarget(tr("Export the comparison"), figureFileName(m_session, tr("comparison", "in the name of a file")),
                  figureFilters() + QStringList{tr("CSV (*.csv)"), tr("Excel (*.xlsx)")},
                  [figure = m_comparison->figure(), table = m_comparison->table(), language = m_session.view().language](const QString &path) {
                      return writeAs(path, figure, table, language);
                  });
    });
    connect(m_comparison, &ComparisonPanel::pickAsked, this, [this](int index) {
        m_pickFor = index;
        m_stage->map().setPicking(true);
        m_stage->map().setFocus();
        m_strip->show({MessageStrip::Kind::Note, tr("Press a place on the map to compare it, or Esc to leave it."), tr("Cancel"),
                       [this] { m_stage->map().setPicking(false); }, {}, true});
    });
    connect(&m_stage->map(), &MapView::picked, this, [this](std::optional<int> row) {
        m_strip->clear();
        if (row)
            m_comparison->setPlace(m_pickFor, m_session.data()->tables()[static_cast<std::size_t>(m_session.table())].key(*row));
    });
}

/// Selections that were given a name outlive the program.
void MainWindow::restoreKept()
{
    const auto stored = QJsonDocument::fromJson(m_settings.kept());
    if (stored.isArray())
        m_session.restoreKept(namedSelectionsFromJson(stored.array()));
    connect(&m_session, &AtlasSession::keptChanged, this, [this] {
        m_settings.setKept(QJsonDocument(toJson(m_session.view().kept)).toJson(QJsonDocument::Compact));
    });
}

} // namespace atlas
