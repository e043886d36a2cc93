// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/figure_desk.h"
#include "app/figure_export.h"
#include "app/figure_opening.h"
#include "app/map_notes.h"
#include "app/save_dialog.h"
#include "app/story_desk.h"
#include "layers/view/describe.h"
#include "layers/view/figures_csv.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/join_panel.h"
#include "widgets/panels/message_strip.h"
#include "widgets/panels/rank_panel.h"
#include "widgets/panels/side_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

// What the window opens, saves and says.

namespace atlas {

namespace {

/// Of a long report this many lines stand in the strip; all of them under Details.
constexpr int kLinesShown = 2;

} // namespace

void MainWindow::connectOpener()
{
    connect(&m_opener, &FileOpener::progressed, this, [this](double fraction) { m_strip->setProgress(fraction); });
    connect(&m_opener, &FileOpener::failed, this, [this](const QString &, const DataError &error) {
        m_strip->clear();
        if (error.code != DataErrorCode::Cancelled)
            showError(error);
        else
            say(tr("Opening was cancelled."));
    });
    connect(&m_opener, &FileOpener::opened, this, [this](const QString &path, const std::shared_ptr<const AtlasData> &atlasData) {
        m_strip->clear();
        m_session.replaceData(atlasData);
        retranslate();
        // A map that belongs to a project is not what was asked for: the project says that it is open.
        if (m_stories->project().takeMap(path))
            return;
        m_settings.addRecentFile(path);
        if (!m_notes->saysWhyEmpty())
            showOpened(path);
    });
    connect(&m_opener, &FileOpener::projectRead, this, [this](const QString &path, const Project &project) {
        m_strip->clear();
        m_desk->close();
        m_stories->project().take(path, project);
        showSide(&m_stories->page());
    });
    connect(&m_opener, &FileOpener::figureRead, this, [this](const QString &path, const StoredFigure &figure) {
        m_strip->clear();
        const QString missing = showFigure(m_session, m_builtIn, figure);
        if (!missing.isEmpty())
            return say(missing);
        m_settings.addRecentFile(path);
        retranslate();
        // The figure as it was composed; the way back leads to its map.
        m_desk->open(figure.spec);
        if (!m_notes->saysWhyEmpty())
            say(tr("The figure is as it was in %1.").arg(QFileInfo(path).fileName()));
    });
    connect(&m_opener, &FileOpener::planned, this, [this](const QString &path, const CsvTable &csv, const JoinPlan &plan) {
        m_strip->clear();
        m_settings.addRecentFile(path);
        showJoin(path, csv, plan);
    });
}

void MainWindow::openFile(const QString &path)
{
    m_strip->show({MessageStrip::Kind::Progress, tr("Opening %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), [this] { m_opener.cancel(); }, {}, false});
    m_opener.open(path, {m_builtIn, m_session.data(), m_session.view().level, m_session.view().year});
}

void MainWindow::showError(const DataError &error)
{
    m_strip->show({MessageStrip::Kind::Error, Describe(m_session.view().language).error(error), {}, {}, {}, false});
}

void MainWindow::say(const QString &text)
{
    m_strip->show({MessageStrip::Kind::Note, text, {}, {}, {}, false});
}

void MainWindow::showOpened(const QString &path)
{
    const Describe describe(m_session.view().language);
    QStringList lines;
    for (const ReportLine &line : m_session.data()->parts().report)
        lines << describe.reportLine(line);
    QString text = tr("%1 is open.").arg(QFileInfo(path).fileName());
    if (!lines.isEmpty())
        text += QLatin1Char(' ') + lines.mid(0, kLinesShown).join(QStringLiteral(" · "));
    m_strip->show({MessageStrip::Kind::Note, text, {}, {}, lines.size() > kLinesShown ? lines : QStringList{}, false});
}

void MainWindow::showJoin(const QString &path, const CsvTable &csv, const JoinPlan &plan)
{
    QWidget *before = m_side->isVisible() && !m_side->hasGuest() ? m_side->current() : nullptr;
    if (!m_join) {
        m_join = new JoinPanel(m_session);
        connect(m_join, &JoinPanel::applied, this, [this](int matched, int indicators) {
            showSide(m_ranking);
            if (!m_notes->saysWhyEmpty())
                say(tr("%n column(s) added under Own figures", nullptr, indicators) + tr(", with figures for %n place(s).", nullptr, matched));
            m_stories->project().addFigures(m_join->path());
        });
    }
    m_join->disconnect(m_side);
    connect(m_join, &JoinPanel::cancelled, m_side, [this, before] {
        m_side->setGuest(nullptr);
        showSide(before);
    });
    m_desk->close();
    m_side->setGuest(m_join);
    m_side->show();
    m_join->open(path, csv, plan);
}

void MainWindow::goToPlace(const AtlasData::PlaceRef &place)
{
    const PlaceTable &table = m_session.data()->tables()[static_cast<std::size_t>(place.table)];
    m_session.setLevel(table.level);
    const auto shown = m_session.data()->find({table.level, table.codes[place.row], 0});
    if (!shown)
        return;
    m_session.setSelection({m_session.data()->tables()[static_cast<std::size_t>(shown->table)].key(shown->row)});
    m_stage->map().zoomToRow(shown->row);
    m_desk->focusPage();
}

void MainWindow::zoomToSelection()
{
    m_desk->close();
    const auto rows = m_session.selectedRows();
    m_stage->map().zoomToRows(rows);
}

void MainWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a map, figures or a project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Maps, figures and projects (*.gpkg *.csv *.txt *.tsv *.svg *.pdf *.krimpatlas)"), tr("GeoPackage (*.gpkg)"), tr("Figures (*.csv *.txt *.tsv)"), tr("Saved figures (*.svg *.pdf)"), tr("Projects (*.krimpatlas)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

/// Asks for a file and writes it; what came of it is said in the strip.
void MainWindow::askTarget(const QString &title, const QString &name, const QStringList &filters, const std::function<DataResult<bool>(const QString &)> &write)
{
    askSavePath(this, m_settings, {title, name, filters}, [this, write](const QString &path) {
        if (const auto written = write(path))
            say(tr("Saved as %1.").arg(path));
        else
            showError(written.error());
    });
}

void MainWindow::copyFigures()
{
    const ClassifiedFigures &classified = m_session.classified();
    QApplication::clipboard()->setText(figuresCsv(*m_session.data(), {&classified.figures, 1}, m_session.view().language));
    say(tr("%n row(s) are on the clipboard as CSV.", nullptr, static_cast<int>(classified.figures.values.size())));
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QAction *action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Forget these")), &QAction::triggered, this, [this] { m_settings.clearRecentFiles(); });
}

} // namespace atlas
