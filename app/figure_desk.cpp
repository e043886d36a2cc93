// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_desk.h"

#include "app/figure_export.h"
#include "app/figure_outlets.h"
#include "app/main_window.h"
#include "app/save_dialog.h"
#include "app/settings.h"
#include "layers/render/figure/figure.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/figure/export_bar.h"
#include "widgets/figure/figure_panel.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/figure_view.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

namespace atlas {

namespace {

QString endingOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg: return QStringLiteral("svg");
    case FigureFormat::Pdf: return QStringLiteral("pdf");
    case FigureFormat::Png: return QStringLiteral("png");
    }
    return {};
}

FigureFileOptions optionsFor(const AtlasData &data, const FigureSpec &spec, const DisplayList &list, double pngScale)
{
    return {.pngScale = pngScale, .text = spec.text, .meta = metadataOf(data, spec, list)};
}

} // namespace

FigureDesk::FigureDesk(AtlasSession &atlas, Settings &settings, MainWindow &window)
    : QObject(&window), m_atlas(atlas), m_settings(settings), m_window(window), m_session(atlas), m_page(new QWidget(&window)), m_work(window.strip())
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    m_page->hide();
    connect(&m_session, &FigureSession::openChanged, this, [this](bool open) {
        static_cast<void>(view());
        Q_EMIT openChanged(open);
    });
    connect(&m_work, &FigureWork::said, this, &FigureDesk::said);
    connect(&m_work, &FigureWork::failed, this, &FigureDesk::failed);
    connect(&window.charts(), &ChartDock::figureAsked, this, [this](ChartKind kind) { open({FigurePart{}, {FigurePart::Kind::Chart, kind}}); });
    connect(&window.comparison(), &ComparisonPanel::figureAsked, this, [this] { open({FigurePart{}, {FigurePart::Kind::Comparison, ChartKind::Ranking}}); });
}

FigureView &FigureDesk::view()
{
    if (m_view)
        return *m_view;
    m_view = new FigureView(m_session, m_page);
    m_page->layout()->addWidget(m_view);
    connect(m_view, &FigureView::leaveAsked, this, [this] {
        if (!cancelWork())
            close();
    });
    ExportBar &exports = m_view->panel().exports();
    connect(&m_work, &FigureWork::busyChanged, &exports, &ExportBar::setBusy);
    connect(&exports, &ExportBar::saveAsked, this, &FigureDesk::save);
    connect(&exports, &ExportBar::copyAsked, this, &FigureDesk::copy);
    m_outlets = new FigureOutlets(m_session, m_settings, m_window, *m_view, m_work);
    connect(m_outlets, &FigureOutlets::said, this, &FigureDesk::said);
    connect(m_outlets, &FigureOutlets::failed, this, &FigureDesk::failed);
    return *m_view;
}

FigureDesk::~FigureDesk() = default;

bool FigureDesk::hasMap()
{
    if (m_atlas.table() >= 0)
        return true;
    Q_EMIT said(tr("There is no map to make a figure of yet. Open a GeoPackage first."));
    return false;
}

void FigureDesk::openOrSave()
{
    if (isOpen())
        save(FigureFormat::Svg);
    else if (hasMap())
        m_session.open();
}

void FigureDesk::open(const QList<FigurePart> &parts)
{
    if (hasMap())
        m_session.open(parts);
}

void FigureDesk::open(const FigureSpec &spec)
{
    if (hasMap())
        m_session.open(spec);
}

void FigureDesk::close() { m_session.close(); }

void FigureDesk::fit() { view().preview().setZoom(0); }

void FigureDesk::focusPage()
{
    if (isOpen())
        view().preview().setFocus();
    else
        m_window.stage().map().setFocus();
}

bool FigureDesk::cancelWork()
{
    if (!m_work.isBusy())
        return false;
    m_work.cancel();
    return true;
}

void FigureDesk::save(FigureFormat format)
{
    if (!hasMap())
        return;
    const bool onlyMap = m_session.spec().parts == QList<FigurePart>{FigurePart{}};
    const QString name = QFileInfo(figureFileName(m_atlas, onlyMap ? QString() : tr("figure", "in the name of a file"))).completeBaseName();
    SaveRequest request{tr("Save the figure"), name + QLatin1Char('.') + endingOf(format), figureFilters()};
    askSavePath(&m_window, m_settings, request, [this](const QString &path) {
        const double pngScale = view().panel().exports().pngScale();
        m_work.run(tr("Writing %1…").arg(QFileInfo(path).fileName()),
                   [data = m_atlas.data(), spec = m_session.spec(), path, pngScale, done = tr("Saved as %1.").arg(path)](const FigureWork::Progress &, const std::stop_token &stop) -> DataResult<QString> {
                       const DisplayList list = figureOf(*data, spec);
                       if (stop.stop_requested())
                           return Unexpected{DataError{DataErrorCode::Cancelled, path, {}, -1, {}}};
                       if (const auto written = saveFigure(list, path, optionsFor(*data, spec, list, pngScale)); !written)
                           return Unexpected{written.error()};
                       return done;
                   });
    });
}

/// Of a view without a composed figure: the whole map, light on paper.
FigureSpec FigureDesk::presentSpec() const
{
    if (m_session.isOpen())
        return m_session.spec();
    FigureSpec spec;
    spec.view = m_atlas.view();
    if (spec.view.theme == QLatin1String("dark"))
        spec.view.theme = QStringLiteral("light");
    spec.view.extent = {};
    spec.view.compared.clear();
    return spec;
}

void FigureDesk::copy()
{
    if (!hasMap())
        return;
    const FigureSpec spec = presentSpec();
    const DisplayList list = figureOf(*m_atlas.data(), spec);
    const double scale = isOpen() ? view().panel().exports().pngScale() : kFigurePixelsPerUnit;
    // Each program takes the first form it can use: a drawing program the SVG, a word processor the image. Words alone
    // would win over both in some of them, so there are none.
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), figureBytes(list, FigureFormat::Svg, optionsFor(*m_atlas.data(), spec, list, scale)));
    mime->setImageData(toImage(list, scale));
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT said(tr("The figure is on the clipboard, as SVG and as an image."));
}

} // namespace atlas
