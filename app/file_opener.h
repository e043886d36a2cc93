// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/csv_table.h"
#include "layers/data/data_error.h"
#include "layers/data/own_figures.h"
#include "layers/model/project_file.h"
#include "layers/render/files/figure_reader.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace atlas {

/// Reads a file in a thread of its own and says what came of it. One file at a time: the next stops the last.
class FileOpener : public QObject {
    Q_OBJECT

public:
    /// What the file is read against.
    struct Ground {
        std::shared_ptr<const AtlasData> builtIn;   ///< gets the borders of a file that has no figures
        std::shared_ptr<const AtlasData> current;   ///< a CSV joins its places
        QString level;                              ///< at this level, if it can
        int year = 0;                               ///< and in this year, if it says none
    };

    explicit FileOpener(QObject *parent = nullptr);
    ~FileOpener() override;

    /// A name ending in .csv, .txt or .tsv is read as figures, in .svg or .pdf as a figure that was saved, in
    /// .krimpatlas as a project, any other as GeoPackage.
    void open(const QString &path, const Ground &ground);
    void cancel();
    static bool isCsv(const QString &path);

Q_SIGNALS:
    void progressed(double fraction, const QString &layer);
    void opened(const QString &path, const std::shared_ptr<const atlas::AtlasData> &data);
    void planned(const QString &path, const atlas::CsvTable &csv, const atlas::JoinPlan &plan);
    void figureRead(const QString &path, const atlas::StoredFigure &figure);
    void projectRead(const QString &path, const atlas::Project &project);
    void failed(const QString &path, const atlas::DataError &error);

private:
    template <typename Report> void report(std::uint64_t run, Report report);
    void readAtlas(std::uint64_t run, const QString &path, const Ground &ground, std::stop_token stop);
    void readSaved(std::uint64_t run, const QString &path);
    void readKept(std::uint64_t run, const QString &path);
    void readFigures(std::uint64_t run, const QString &path, const Ground &ground);

    std::uint64_t m_run = 0;        ///< reports of earlier runs are dropped
    std::jthread m_thread;
};

} // namespace atlas
