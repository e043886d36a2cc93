// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/print_page.h"

#include "layers/render/recoloured.h"
#include "widgets/style/chevron_combo.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace atlas {

namespace {

constexpr std::array kPapers{QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::A2, QPageSize::Letter};
/// What every printer can keep free of ink.
constexpr double kMarginMm = 10;
constexpr int kSideWidth = 280;

enum Colour { InColour, InGrey };

} // namespace

PrintPage::PrintPage(QWidget *parent)
    : QWidget(parent), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)), m_preview(new QPrintPreviewWidget(m_printer.get(), this))
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        m_printer->setOutputFormat(QPrinter::PdfFormat);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    auto *side = new QWidget(this);
    side->setObjectName(QStringLiteral("sidePanel"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    row->addWidget(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title = roleLabel(side, "panelTitle"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int line = 0;
    const auto addRow = [&](QLabel *&words, QComboBox *&box, const char *name) {
        grid->addWidget(words = roleLabel(side, "second"), line, 0);
        grid->addWidget(box = new ChevronCombo(side), line++, 1);
        box->setObjectName(QLatin1String(name));
        connect(box, &QComboBox::currentIndexChanged, this, &PrintPage::renew);
    };
    addRow(m_paperLabel, m_paper, "printPaper");
    addRow(m_turnLabel, m_turn, "printTurn");
    addRow(m_fitLabel, m_fit, "printFit");
    addRow(m_colourLabel, m_colour, "printColour");
    column->addLayout(grid);
    column->addWidget(m_remark = roleLabel(side, "second"));
    column->addStretch();
    column->addWidget(m_print = new QPushButton(side));
    column->addWidget(m_save = new QPushButton(side));
    column->addWidget(m_close = new QPushButton(side));
    m_print->setProperty("primary", true);
    m_print->setObjectName(QStringLiteral("printPrint"));
    m_save->setObjectName(QStringLiteral("printSave"));
    m_close->setObjectName(QStringLiteral("printClose"));
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { printTo(*printer); });
    connect(m_print, &QPushButton::clicked, this, &PrintPage::askAndPrint);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::saveAsked);
    connect(m_close, &QPushButton::clicked, this, &PrintPage::closeAsked);
    retranslate();
}

PrintPage::~PrintPage() = default;

void PrintPage::setFigure(const DisplayList &figure)
{
    m_figure = figure;
    {
        const QSignalBlocker block(m_turn);
        m_turn->setCurrentIndex(figure.size.width() > figure.size.height() ? 1 : 0);
    }
    renew();
}

QPageLayout PrintPage::sheet() const
{
    const auto paper = static_cast<std::size_t>(std::max(0, m_paper->currentIndex()));
    return {QPageSize(kPapers[paper]), m_turn->currentIndex() == 1 ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

bool PrintPage::isGrey() const { return m_colour->currentIndex() == InGrey; }
PrintFit PrintPage::fit() const { return m_fit->currentIndex() == 1 ? PrintFit::TrueSize : PrintFit::Whole; }

void PrintPage::setUp(QPrinter &printer) const
{
    printer.setPageLayout(sheet());
    printer.setColorMode(isGrey() ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDocName(m_figure.title);
    printer.setCreator(QStringLiteral("Krimpatlas"));
}

void PrintPage::renew()
{
    if (m_paper->count() == 0 || m_turn->count() == 0 || m_fit->count() == 0 || m_colour->count() == 0)
        return;
    // A preview in colour of a print in grey would promise too much.
    m_shown = isGrey() ? recoloured(m_figure, greyOf) : m_figure;
    setUp(*m_printer);
    const QRectF printable = sheet().paintRect(QPageLayout::Inch);
    const bool cut = fit() == PrintFit::TrueSize && isCutOff(m_figure.size, printable, 1);
    m_remark->setText(cut ? tr("The figure is larger than the sheet: something is cut off. Choose larger paper, or fit it to the sheet.") : QString());
    m_remark->setVisible(cut);
    m_print->setEnabled(m_shown.root != nullptr);
    m_save->setEnabled(m_shown.root != nullptr);
    m_preview->updatePreview();
}

bool PrintPage::printTo(QPrinter &printer) const
{
    QPainter painter;
    if (!m_shown.root || !painter.begin(&printer))
        return false;
    // The painter begins at the printable area.
    const QRectF printable(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    const QRectF target = placeOnSheet(m_shown.size, printable, printer.resolution(), fit());
    painter.setClipRect(printable);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_shown.size.width(), target.height() / m_shown.size.height());
    paint(m_shown, painter);
    return painter.end();
}

bool PrintPage::saveAs(const QString &path) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    setUp(printer);
    return printTo(printer);
}

void PrintPage::askAndPrint()
{
    // The last step belongs to the system: which printer, how many.
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printTo(printer))
        Q_EMIT printed();
    else
        Q_EMIT failed();
}

void PrintPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void PrintPage::retranslate()
{
    m_title->setText(tr("Print"));
    m_paperLabel->setText(tr("Paper"));
    m_turnLabel->setText(tr("Sheet"));
    m_fitLabel->setText(tr("Size"));
    m_colourLabel->setText(tr("Colour"));
    m_print->setText(tr("Print …"));
    m_save->setText(tr("Print to PDF …"));
    m_close->setText(tr("Back to the figure"));
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    for (const auto &[words, box] : {std::pair{m_paperLabel, m_paper}, {m_turnLabel, m_turn}, {m_fitLabel, m_fit}, {m_colourLabel, m_colour}})
        box->setAccessibleName(words->text());

    const auto refill = [](QComboBox &box, const QStringList &items) {
        const QSignalBlocker block(box);
        const int before = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(items);
        box.setCurrentIndex(before);
    };
    QStringList papers;
    for (const QPageSize::PageSizeId paper : kPapers)
        papers << (paper == QPageSize::Letter ? tr("Letter") : QPageSize::key(paper));
    refill(*m_paper, papers);
    refill(*m_turn, {tr("Portrait"), tr("Landscape")});
    refill(*m_fit, {tr("Fitted to the sheet"), tr("True size")});
    refill(*m_colour, {tr("In colour"), tr("In grey")});
    renew();
}

} // namespace atlas
