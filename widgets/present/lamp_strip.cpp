// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/lamp_strip.h"

#include "layers/render/hatch.h"
#include "layers/view/form_colours.h"
#include "layers/view/lamp_words.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// In sizes of type.
constexpr double kSwatch = 1.5, kGap = 0.25, kBetween = 0.9;

QFont fontOf(int px, int weight)
{
    QFont font = style::font(13, weight);
    font.setPixelSize(px);
    return font;
}

void paintSwatch(QPainter &painter, const QRectF &rect, const QColor &ground, const MapPattern *pattern, const QColor &ink)
{
    painter.fillRect(rect, ground);
    if (!pattern)
        return;
    display::Path box;
    box.points = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    box.start.push_back(4);
    painter.save();
    painter.setClipRect(rect);
    for (const HatchLines &lines : hatchLines(box, hatchOf(*pattern, ink, ground, rect.height() / 22))) {
        painter.setPen(QPen(ink, lines.width));
        painter.drawLines(lines.lines.data(), static_cast<int>(lines.lines.size()));
    }
    painter.restore();
}

} // namespace

LampStrip::LampStrip(QWidget *parent) : QWidget(parent), m_typePx(style::tokens().textPx)
{
    setObjectName(QStringLiteral("lampStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void LampStrip::setAdvice(const LampAdvice &advice, const QString &language)
{
    m_advice = advice;
    m_language = language;
    retranslate();
    updateGeometry();
    update();
}

void LampStrip::setTypePx(int px)
{
    m_typePx = px;
    updateGeometry();
    update();
}

void LampStrip::retranslate()
{
    QStringList pairs;
    for (std::size_t i = 0; i < m_advice.pairs.size(); ++i)
        pairs << pairText(m_advice, i, m_language);
    setAccessibleName(tr("Neighbouring classes on the screen"));
    setAccessibleDescription(pairs.join(QStringLiteral(". ")));
}

void LampStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool LampStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_advice.pairs.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto pair = static_cast<std::size_t>(std::max(0.0, help->pos().x() / pairWidth()));
        if (pair < m_advice.pairs.size())
            QToolTip::showText(help->globalPos(), pairText(m_advice, pair, m_language), this);
        return true;
    }
    return QWidget::event(event);
}

double LampStrip::pairWidth() const
{
    const QFontMetricsF words(fontOf(m_typePx, 600));
    const double least = std::max(words.horizontalAdvance(tr("told apart")), words.horizontalAdvance(tr("too faint"))) + 1.2 * m_typePx;
    return least + kBetween * m_typePx;
}

QSize LampStrip::sizeHint() const
{
    const auto pairs = static_cast<double>(std::max<std::size_t>(1, m_advice.pairs.size()));
    const double line = QFontMetricsF(fontOf(m_typePx, 600)).height();
    return {static_cast<int>(std::ceil(pairs * pairWidth())), static_cast<int>(std::ceil((kSwatch + kGap) * m_typePx + 2 * line))};
}

QSize LampStrip::minimumSizeHint() const { return sizeHint(); }

void LampStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();
    const double each = pairWidth(), width = each - kBetween * m_typePx, band = kSwatch * m_typePx;
    const std::vector<MapPattern> patterns = m_advice.hatched ? classPatterns(static_cast<int>(m_advice.pairs.size()) + 1) : std::vector<MapPattern>{};
    const QFont number = fontOf(m_typePx, 600), word = fontOf(m_typePx, 400);
    const double line = QFontMetricsF(number).height();
    for (std::size_t i = 0; i < m_advice.pairs.size(); ++i) {
        const ClassesOnWall &pair = m_advice.pairs[i];
        const double left = static_cast<double>(i) * each;
        const QRectF first(left, 0, width / 2, band), second(left + width / 2, 0, width / 2, band);
        paintSwatch(painter, first, pair.first, patterns.empty() ? nullptr : &patterns[i], m_advice.ink);
        paintSwatch(painter, second, pair.second, patterns.empty() ? nullptr : &patterns[i + 1], m_advice.ink);
        painter.setPen(QPen(theme.lineStrong, 1));
        painter.drawRect(QRectF(left, 0, width, band).adjusted(0.5, 0.5, -0.5, -0.5));
        const QColor colour = pair.toldApart() ? theme.ink : theme.warning;
        painter.setPen(colour);
        painter.setFont(number);
        const double top = band + kGap * m_typePx;
        painter.drawText(QRectF(left, top, width, line), Qt::AlignHCenter | Qt::AlignVCenter, differenceOnWall(pair.difference, m_language));
        // A sign, a word and a colour: whoever misses one has the others.
        painter.setFont(word);
        const QString text = pair.toldApart() ? tr("told apart") : tr("too faint");
        const double sign = m_typePx, wide = QFontMetricsF(word).horizontalAdvance(text);
        const double at = left + (width - sign - wide) / 2;
        style::paintIcon(painter, pair.toldApart() ? style::Icon::Check : style::Icon::Close, QRectF(at, top + line + (line - sign) / 2, sign, sign), colour);
        painter.setPen(colour);
        painter.drawText(QRectF(at + sign, top + line, wide + 2, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace atlas
