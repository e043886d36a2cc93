// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/file_opener.h"

#include "layers/data/geopackage.h"

#include <QFileInfo>

namespace atlas {

FileOpener::FileOpener(QObject *parent) : QObject(parent) {}

FileOpener::~FileOpener() = default;

bool FileOpener::isCsv(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("txt") || suffix == QLatin1String("tsv");
}

void FileOpener::cancel()
{
    m_thread.request_stop();
}

/// Carries a report to the GUI thread.
template <typename Report>
void FileOpener::report(std::uint64_t run, Report report)
{
    QMetaObject::invokeMethod(this, [this, run, report] {
        if (run == m_run)
            report();
    }, Qt::QueuedConnection);
}

void FileOpener::open(const QString &path, const Ground &ground)
{
    cancel();
    const std::uint64_t run = ++m_run;
    m_thread = std::jthread([this, run, path, ground](std::stop_token stop) {
        if (isCsv(path))
            readFigures(run, path, ground);
        else if (mayHoldFigure(path))
            readSaved(run, path);
        else if (isProjectName(path))
            readKept(run, path);
        else
            readAtlas(run, path, ground, std::move(stop));
    });
}

void FileOpener::readAtlas(std::uint64_t run, const QString &path, const Ground &ground, std::stop_token stop)
{
    const auto progress = [this, run](double fraction, const QString &layer) {
        report(run, [this, fraction, layer] { Q_EMIT progressed(fraction, layer); });
    };
    const auto data = openAtlas(path, ground.builtIn, std::move(stop), progress);
    if (data)
        report(run, [this, path, read = *data] { Q_EMIT opened(path, read); });
    else
        report(run, [this, path, error = data.error()] { Q_EMIT failed(path, error); });
}

void FileOpener::readSaved(std::uint64_t run, const QString &path)
{
    const auto figure = readFigure(path);
    if (figure)
        report(run, [this, path, read = *figure] { Q_EMIT figureRead(path, read); });
    else
        report(run, [this, path, error = figure.error()] { Q_EMIT failed(path, error); });
}

void FileOpener::readKept(std::uint64_t run, const QString &path)
{
    const auto project = readProject(path);
    if (project)
        report(run, [this, path, read = *project] { Q_EMIT projectRead(path, read); });
    else
        report(run, [this, path, error = project.error()] { Q_EMIT failed(path, error); });
}

void FileOpener::readFigures(std::uint64_t run, const QString &path, const Ground &ground)
{
    auto csv = readCsv(path);
    if (!csv) {
        report(run, [this, path, error = csv.error()] { Q_EMIT failed(path, error); });
        return;
    }
    auto plan = planJoin(*ground.current, *csv, ground.level, ground.year);
    if (plan) {
        report(run, [this, path, table = *csv, found = *plan] { Q_EMIT planned(path, table, found); });
        return;
    }
    DataError error = plan.error();
    if (error.file.isEmpty())
        error.file = path;
    report(run, [this, path, error] { Q_EMIT failed(path, error); });
}

} // namespace atlas
