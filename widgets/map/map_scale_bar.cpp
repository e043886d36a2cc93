// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_scale_bar.h"

#include "layers/view/describe.h"
#include "widgets/style/application_style.h"

#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr double kMostPx = 130;
constexpr int kMargin = 8;

} // namespace

MapScaleBar::MapScaleBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scaleBar"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

double MapScaleBar::roundLength(double metresPerPixel, double mostPx)
{
    const double most = std::max(1e-6, metresPerPixel * mostPx);
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= most)
            return step * power;
    }
    return power;
}

void MapScaleBar::setMetresPerPixel(double metresPerPixel)
{
    m_metresPerPixel = metresPerPixel;
    resize(sizeHint());
    setAccessibleName(tr("Scale: %1").arg(label()));
    update();
}

void MapScaleBar::setLanguage(const QString &language)
{
    m_language = language;
    setMetresPerPixel(m_metresPerPixel);
}

QString MapScaleBar::label() const
{
    const double metres = roundLength(m_metresPerPixel, kMostPx);
    const Describe describe(m_language);
    return metres >= 1000 ? tr("%1 km").arg(describe.number(metres / 1000, 0)) : tr("%1 m").arg(describe.number(metres, metres < 1 ? 1 : 0));
}

QSize MapScaleBar::sizeHint() const
{
    const QFontMetricsF metrics(style::font(11));
    const double bar = roundLength(m_metresPerPixel, kMostPx) / m_metresPerPixel;
    return {int(std::ceil(bar + 6 + metrics.horizontalAdvance(label()))) + 2 * kMargin, int(std::ceil(metrics.height())) + 8};
}

void MapScaleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.canvas;
    ground.setAlpha(225);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), theme.radius, theme.radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double bar = roundLength(m_metresPerPixel, kMostPx) / m_metresPerPixel;
    const double y = height() / 2.0;
    painter.setPen(QPen(theme.ink2, 1));
    painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + bar, y));
    painter.drawLine(QPointF(kMargin, y - 4), QPointF(kMargin, y + 4));
    painter.drawLine(QPointF(kMargin + bar, y - 4), QPointF(kMargin + bar, y + 4));
    painter.setFont(style::font(11));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(kMargin + bar + 6, y + metrics.ascent() - metrics.height() / 2), label());
}

} // namespace atlas
