// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/slide_thumb.h"

#include "widgets/style/application_style.h"

#include <QPainter>

namespace atlas {

SlideThumb::SlideThumb(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(120, 68);
    setFocusPolicy(Qt::NoFocus);
}

void SlideThumb::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void SlideThumb::setAspect(double aspect)
{
    if (m_aspect == aspect)
        return;
    m_aspect = aspect;
    updateGeometry();
}

void SlideThumb::setWords(const QString &words)
{
    m_words = words;
    update();
}

void SlideThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    const QSizeF fitting = QSizeF(m_aspect * 1000, 1000).scaled(size(), Qt::KeepAspectRatio);
    const QRectF frame(QPointF((width() - fitting.width()) / 2, 0), fitting);
    painter.fillRect(frame, theme.canvas);
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame, m_image);
    }
    painter.setPen(theme.lineStrong);
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_words.isEmpty())
        return;
    painter.setFont(style::font(15, 600));
    const double high = QFontMetricsF(painter.font()).height() * 1.6;
    const QRectF band(frame.left(), frame.center().y() - high / 2, frame.width(), high);
    painter.fillRect(band, theme.card);
    painter.setPen(theme.onCard);
    painter.drawText(band, Qt::AlignCenter, m_words);
}

} // namespace atlas
