// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/export_bar.h"

#include "widgets/style/chevron_combo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {

namespace {

constexpr int kScales = 3, kDpi = 96, kProposedScale = 2;

} // namespace

ExportBar::ExportBar(FigureSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_label(new QLabel(this)), m_svg(new QPushButton(QStringLiteral("SVG"), this)),
      m_pdf(new QPushButton(QStringLiteral("PDF"), this)), m_png(new QPushButton(QStringLiteral("PNG"), this)), m_copy(new QPushButton(this)),
      m_bundle(new QPushButton(this)), m_batch(new QPushButton(this)), m_print(new QPushButton(this)), m_resolution(new ChevronCombo(this)), m_more(new QWidget(this))
{
    setObjectName(QStringLiteral("exportBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    // In line with the fields above, which end before the scroll bar.
    column->setContentsMargins(16, 10, 28, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label, 1);
    head->addWidget(m_resolution);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {m_svg, m_pdf, m_png})
        row->addWidget(button, 1);
    row->addWidget(m_copy, 1);
    column->addLayout(row);
    auto *more = new QHBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(6);
    for (QPushButton *button : {m_bundle, m_batch, m_print})
        more->addWidget(button, 1);
    column->addWidget(m_more);
    m_label->setProperty("role", QStringLiteral("heading"));
    m_svg->setProperty("primary", true);
    m_copy->setIcon(style::icon(style::Icon::Copy));
    m_resolution->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < kScales; ++i)
        m_resolution->addItem(QString());
    m_resolution->setCurrentIndex(kProposedScale - 1);

    const std::pair<QPushButton *, FigureFormat> formats[] = {{m_svg, FigureFormat::Svg}, {m_pdf, FigureFormat::Pdf}, {m_png, FigureFormat::Png}};
    for (const auto &[button, format] : formats)
        connect(button, &QPushButton::clicked, this, [this, kind = format] { Q_EMIT saveAsked(kind); });
    connect(m_copy, &QPushButton::clicked, this, &ExportBar::copyAsked);
    connect(m_bundle, &QPushButton::clicked, this, &ExportBar::bundleAsked);
    connect(m_batch, &QPushButton::clicked, this, &ExportBar::batchAsked);
    connect(m_print, &QPushButton::clicked, this, &ExportBar::printAsked);
    connect(&session, &FigureSession::specChanged, this, &ExportBar::refresh);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &ExportBar::refresh);
    showConnected();
    retranslate();
}

double ExportBar::pngScale() const { return m_resolution->currentIndex() + 1; }

QPushButton &ExportBar::saveButton(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Pdf: return *m_pdf;
    case FigureFormat::Png: return *m_png;
    case FigureFormat::Svg: break;
    }
    return *m_svg;
}

void ExportBar::setBusy(bool busy)
{
    for (QPushButton *button : {m_svg, m_pdf, m_png, m_copy, m_bundle, m_batch, m_print})
        button->setEnabled(!busy);
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExportBar::connectNotify(const QMetaMethod &) { showConnected(); }

void ExportBar::showConnected()
{
    m_bundle->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ExportBar::bundleAsked)));
    m_batch->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ExportBar::batchAsked)));
    m_print->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ExportBar::printAsked)));
    m_more->setVisible(!m_bundle->isHidden() || !m_batch->isHidden() || !m_print->isHidden());
}

void ExportBar::retranslate()
{
    m_label->setText(tr("Save as"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("As SVG and as an image at once: each program takes what it can (Ctrl+Shift+C)"));
    m_bundle->setText(tr("Press bundle…"));
    m_bundle->setToolTip(tr("SVG, PDF, PNG, the figures as CSV, the words and the sources in one folder or zip"));
    m_batch->setText(tr("Series…"));
    m_batch->setToolTip(tr("The same figure for every place, region, year or figure"));
    m_print->setText(tr("Print…"));
    m_svg->setAccessibleName(tr("Save as SVG"));
    m_svg->setToolTip(tr("A drawing that can be edited in Illustrator and Inkscape (Ctrl+S)"));
    m_pdf->setAccessibleName(tr("Save as PDF"));
    m_png->setAccessibleName(tr("Save as PNG"));
    m_resolution->setAccessibleName(tr("Resolution of a PNG"));
    refresh();
}

void ExportBar::refresh()
{
    const QSizeF page = m_session.spec().size.pageUnits();
    const QSignalBlocker quiet(m_resolution);
    for (int i = 0; i < kScales; ++i)
        m_resolution->setItemText(i, tr("PNG %1× · %2 dpi").arg(i + 1).arg(kDpi * (i + 1)));
    const double scale = pngScale();
    const QString size = QStringLiteral("%1 × %2 px").arg(std::ceil(page.width() * scale - 1e-6)).arg(std::ceil(page.height() * scale - 1e-6));
    m_png->setToolTip(tr("An image of %1").arg(size));
    m_resolution->setToolTip(m_png->toolTip());
}

} // namespace atlas
