// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/batch_job.h"
#include "app/figure_work.h"
#include "layers/model/figure_session.h"

#include <QObject>

namespace atlas {

class BatchPanel;
class FigureView;
class MainWindow;
class Popover;
class PrintPage;
class Settings;

/// The ways out of the figure view that are more than one file: a bundle for the press, a figure for each of many,
/// a printer. GUI thread.
class FigureOutlets : public QObject {
    Q_OBJECT

public:
    /// @param view  whose buttons ask; the print page takes its place
    /// @param window, view, work outlive this
    FigureOutlets(FigureSession &session, Settings &settings, MainWindow &window, FigureView &view, FigureWork &work);
    ~FigureOutlets() override;

    void askBundle();
    void openBatch();
    void openPrint();
    void closePrint();
    [[nodiscard]] BatchPanel *batchPanel() { return m_batch; }
    [[nodiscard]] PrintPage *printPage() { return m_print; }

Q_SIGNALS:
    void said(const QString &words);
    void failed(const atlas::DataError &error);

private:
    void buildBatch();
    void startBatch();
    void endBatch(const QString &words);
    void savePrint();

    FigureSession &m_session;
    Settings &m_settings;
    MainWindow &m_window;
    FigureView &m_view;
    FigureWork &m_work;
    BatchJob m_job;
    Popover *m_popover = nullptr;
    BatchPanel *m_batch = nullptr;
    PrintPage *m_print = nullptr;
};

} // namespace atlas
