// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/preview_foot.h"

#include "widgets/figure/figure_names.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <cmath>

namespace atlas {

namespace {

constexpr double kStep = 1.25;

} // namespace

PreviewFoot::PreviewFoot(FigureSession &session, FigurePreview &preview, QWidget *parent)
    : QWidget(parent), m_session(session), m_preview(preview), m_size(new QLabel(this)), m_percent(new QLabel(this)), m_out(new QToolButton(this)),
      m_in(new QToolButton(this)), m_fit(new QToolButton(this)), m_full(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_size, 1);
    row->addWidget(m_out);
    row->addWidget(m_percent);
    row->addWidget(m_in);
    row->addSpacing(4);
    row->addWidget(m_fit);
    row->addWidget(m_full);
    m_size->setProperty("role", QStringLiteral("second"));
    m_size->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_percent->setProperty("role", QStringLiteral("second"));
    m_percent->setAlignment(Qt::AlignCenter);
    m_out->setIcon(style::icon(style::Icon::Minus));
    m_in->setIcon(style::icon(style::Icon::Plus));
    for (QToolButton *button : {m_out, m_in, m_fit, m_full})
        button->setProperty("quiet", true);
    m_fit->setCheckable(true);
    m_full->setCheckable(true);
    connect(m_out, &QToolButton::clicked, this, [this] { m_preview.setZoom(m_preview.zoom() / kStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_preview.setZoom(m_preview.zoom() * kStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] {
        m_preview.setZoom(0);
        refresh();
    });
    connect(m_full, &QToolButton::clicked, this, [this] {
        m_preview.setZoom(1);
        refresh();
    });
    connect(&preview, &FigurePreview::zoomChanged, this, &PreviewFoot::refresh);
    connect(&session, &FigureSession::specChanged, this, &PreviewFoot::refresh);
    retranslate();
}

void PreviewFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewFoot::retranslate()
{
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("The whole page (0)"));
    m_full->setText(QStringLiteral("100 %"));
    m_full->setToolTip(tr("At its own size (1)"));
    m_out->setToolTip(tr("Smaller (−, Ctrl with the wheel)"));
    m_in->setToolTip(tr("Larger (+, Ctrl with the wheel)"));
    for (QToolButton *button : {m_fit, m_full, m_out, m_in})
        button->setAccessibleName(button->toolTip());
    refresh();
}

void PreviewFoot::refresh()
{
    const FigureSize &size = m_session.spec().size;
    const FigurePreset *preset = presetOf(size);
    const QString words = sizeWords(size, m_session.atlas().view().language);
    m_size->setText(preset ? QStringLiteral("%1 · %2").arg(presetName(*preset), words) : words);
    m_percent->setText(tr("%1 %").arg(std::lround(m_preview.zoom() * 100)));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("888 %")) + 4);
    m_fit->setChecked(m_preview.fits());
    m_full->setChecked(!m_preview.fits() && std::abs(m_preview.zoom() - 1) < 1e-9);
}

} // namespace atlas
