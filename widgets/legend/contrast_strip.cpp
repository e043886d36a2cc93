// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/contrast_strip.h"

#include "layers/view/class_contrast.h"
#include "layers/view/describe.h"
#include "widgets/style/application_style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr int kBand = 14, kGap = 3, kNumberPx = 11;

} // namespace

ContrastStrip::ContrastStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ContrastStrip::sizeHint() const
{
    return {160, style::px(kBand) + kGap + QFontMetrics(style::font(kNumberPx)).height()};
}

void ContrastStrip::setColours(std::vector<QColor> colours, ColourVision vision, const QString &language)
{
    m_contrasts = neighbourContrasts(colours, vision);
    const auto alike = mostAlike(colours, std::array{vision});
    m_seen = std::move(colours);
    for (QColor &colour : m_seen)
        colour = simulated(colour, vision);
    const Describe describe(language);
    m_numbers.clear();
    for (const double contrast : m_contrasts)
        m_numbers << describe.number(contrast, contrast < 9.95 ? 1 : 0);
    m_fails = alike && alike->difference < kToldApart;
    m_words.clear();
    if (alike) {
        const QString size = describe.number(alike->difference, 1), needed = describe.number(kToldApart, 0);
        if (m_fails)
            m_words = tr("Classes %1 and %2 cannot be told apart: difference %3, where %4 is needed.").arg(alike->first + 1).arg(alike->second + 1).arg(size, needed);
        else if (alike->difference < kEasilyToldApart)
            m_words = tr("Classes %1 and %2 are told apart with effort: difference %3.").arg(alike->first + 1).arg(alike->second + 1).arg(size);
        else
            m_words = tr("Every class is easily told from the others: differences of at least %1.").arg(size);
    }
    setAccessibleName(tr("Differences between neighbouring classes: %1").arg(m_numbers.join(QStringLiteral("; "))));
    setAccessibleDescription(m_words);
    setToolTip(tr("Difference of each colour from the next (CIEDE2000)"));
    updateGeometry();
    update();
}

void ContrastStrip::paintEvent(QPaintEvent *)
{
    if (m_seen.empty())
        return;
    QPainter painter(this);
    const ThemeTokens &theme = style::tokens();
    const double band = style::px(kBand), each = static_cast<double>(width()) / static_cast<double>(m_seen.size());
    for (std::size_t i = 0; i < m_seen.size(); ++i)
        painter.fillRect(QRectF(static_cast<double>(i) * each, 0, each + 0.5, band), m_seen[i]);
    painter.setPen(QPen(theme.lineStrong, 1));
    painter.drawRect(QRectF(0.5, 0.5, width() - 1, band - 1));
    const QFont plain = style::font(kNumberPx), bold = style::font(kNumberPx, 700);
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const bool alike = m_contrasts[static_cast<std::size_t>(i)] < kToldApart;
        const double x = static_cast<double>(i + 1) * each;
        painter.setFont(alike ? bold : plain);
        painter.setPen(alike ? theme.warning : theme.ink2);
        painter.drawText(QRectF(x - each / 2 - 4, band + kGap, each + 8, height() - band - kGap), Qt::AlignHCenter | Qt::AlignTop, m_numbers[i]);
    }
}

} // namespace atlas
