// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_outlets.h"

#include "app/main_window.h"
#include "app/save_dialog.h"
#include "app/settings.h"
#include "layers/render/figure/figure.h"
#include "layers/render/files/figure_name.h"
#include "layers/render/files/press_bundle.h"
#include "layers/view/describe.h"
#include "widgets/figure/batch_panel.h"
#include "widgets/figure/export_bar.h"
#include "widgets/figure/figure_panel.h"
#include "widgets/figure/figure_view.h"
#include "widgets/figure/print_page.h"
#include "widgets/style/application_style.h"
#include "widgets/style/popover.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kBatchWidth = 380;

} // namespace

FigureOutlets::FigureOutlets(FigureSession &session, Settings &settings, MainWindow &window, FigureView &view, FigureWork &work)
    : QObject(&view), m_session(session), m_settings(settings), m_window(window), m_view(view), m_work(work)
{
    ExportBar &exports = view.panel().exports();
    connect(&exports, &ExportBar::bundleAsked, this, &FigureOutlets::askBundle);
    connect(&exports, &ExportBar::batchAsked, this, &FigureOutlets::openBatch);
    connect(&exports, &ExportBar::printAsked, this, &FigureOutlets::openPrint);
    connect(&session, &FigureSession::openChanged, this, &FigureOutlets::closePrint);
    connect(&m_job, &BatchJob::progressed, this, [this](int done, int of, const QString &name) { m_batch->showProgress(done, of, name); });
    connect(&m_job, &BatchJob::finished, this, [this](int figures, const QStringList &skipped, const QString &target) {
        QString words = tr("%n figure(s) saved as %1.", nullptr, figures).arg(QDir::toNativeSeparators(target));
        if (!skipped.isEmpty())
            words += QLatin1Char('\n') + tr("%n left out, because there are no figures:", nullptr, static_cast<int>(skipped.size())) + QLatin1Char('\n') + skipped.join(QLatin1Char('\n'));
        endBatch(words);
    });
    connect(&m_job, &BatchJob::nothing, this, [this](const QStringList &skipped) {
        endBatch(skipped.isEmpty() ? tr("There is nothing to make a figure of. Choose other figures or another level.") : skipped.join(QLatin1Char('\n')));
    });
    connect(&m_job, &BatchJob::cancelled, this, [this] { endBatch(tr("Cancelled; nothing was saved.")); });
    connect(&m_job, &BatchJob::failed, this, [this](const DataError &error) {
        endBatch(Describe(m_session.atlas().view().language).error(error));
        Q_EMIT failed(error);
    });
}

FigureOutlets::~FigureOutlets() = default;

void FigureOutlets::askBundle()
{
    const QString name = figureName(*m_session.data(), m_session.spec().view, tr("press", "in the name of a folder: files for the press"));
    const SaveRequest request{tr("Save for the press"), name + QStringLiteral(".zip"), {tr("Zip file (*.zip)"), tr("Folder (*)")}};
    askSavePath(&m_window, m_settings, request, [this](const QString &path) {
        m_work.run(tr("Writing %1…").arg(QFileInfo(path).fileName()),
                   [data = m_session.data(), spec = m_session.spec(), path,
                    done = tr("Saved as %1: SVG, PDF, PNG, the figures and their sources, and texts in Dutch and English.").arg(QDir::toNativeSeparators(path))](
                       const FigureWork::Progress &progress, const std::stop_token &stop) -> DataResult<QString> {
                       const auto written = writePressBundle(*data, spec, path, [&](std::size_t i, std::size_t of) {
                           progress(static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(of, 1)));
                       }, stop);
                       if (!written)
                           return Unexpected{written.error()};
                       return done;
                   });
    });
}

void FigureOutlets::buildBatch()
{
    m_popover = new Popover(&m_window, Popover::Side::Above);
    auto *column = new QVBoxLayout(m_popover);
    m_batch = new BatchPanel(m_popover);
    column->addWidget(m_batch);
    m_popover->setAccessibleName(tr("A figure for each"));
    connect(m_batch, &BatchPanel::startAsked, this, &FigureOutlets::startBatch);
    connect(m_batch, &BatchPanel::cancelAsked, &m_job, &BatchJob::cancel);
    connect(m_batch, &BatchPanel::heightChanged, m_popover, [this] {
        if (m_popover->isVisible())
            m_popover->settle();
    });
    connect(m_popover, &Popover::closed, this, [this] { m_view.panel().exports().batchButton().setFocus(); });
}

void FigureOutlets::openBatch()
{
    if (!m_batch)
        buildBatch();
    // What runs is of the figure it was begun with.
    if (!m_job.isRunning())
        m_batch->setSource(m_session.data(), m_session.spec());
    const QPushButton &button = m_view.panel().exports().batchButton();
    m_popover->openAt(QRect(button.mapTo(&m_window, QPoint(0, 0)), button.size()), style::px(kBatchWidth));
    m_batch->eachBox().setFocus(Qt::PopupFocusReason);
}

void FigureOutlets::startBatch()
{
    const bool book = m_batch->isBook();
    const QString name = figureName(*m_session.data(), m_session.spec().view, tr("series", "in the name of a file: a figure for each"));
    SaveRequest request{tr("Save the series"), name, {tr("Folder (*)")}};
    if (book)
        request = {tr("Save the series"), name + QStringLiteral(".pdf"), {tr("PDF (*.pdf)")}};
    const BatchOrder order{m_session.data(), m_session.spec(), m_batch->each(), m_batch->regionLevel(), {}, m_batch->format(), m_view.panel().exports().pngScale()};
    askSavePath(&m_window, m_settings, request, [this, order](const QString &path) {
        BatchOrder to = order;
        to.target = path;
        m_job.start(to);
    });
}

void FigureOutlets::endBatch(const QString &words)
{
    m_batch->showEnd(words);
    if (!m_popover->isVisible())
        Q_EMIT said(words.section(QLatin1Char('\n'), 0, 0));
}

void FigureOutlets::openPrint()
{
    if (!m_print) {
        m_print = new PrintPage(m_view.parentWidget());
        m_view.parentWidget()->layout()->addWidget(m_print);
        connect(m_print, &PrintPage::closeAsked, this, &FigureOutlets::closePrint);
        connect(m_print, &PrintPage::saveAsked, this, &FigureOutlets::savePrint);
        connect(m_print, &PrintPage::printed, this, [this] { Q_EMIT said(tr("Sent to the printer.")); });
        connect(m_print, &PrintPage::failed, this, [this] { Q_EMIT said(tr("The printer took nothing. Check that it is on and connected, or save the sheet as a PDF.")); });
    }
    m_print->setFigure(figureOf(*m_session.data(), m_session.spec()));
    m_view.hide();
    m_print->show();
    m_print->setFocus();
}

void FigureOutlets::closePrint()
{
    if (!m_print || m_print->isHidden())
        return;
    m_print->hide();
    m_view.show();
    m_view.panel().exports().printButton().setFocus();
}

void FigureOutlets::savePrint()
{
    const QString name = figureName(*m_session.data(), m_session.spec().view) + QStringLiteral(".pdf");
    askSavePath(&m_window, m_settings, {tr("Save the sheet"), name, {tr("PDF (*.pdf)")}}, [this](const QString &path) {
        if (m_print->saveAs(path))
            Q_EMIT said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT failed(DataError{DataErrorCode::WriteFailed, path, {}, -1, {}});
    });
}

} // namespace atlas
