// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/timeline/year_slider.h"

#include "widgets/style/application_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kSide = 26;        ///< room for half a label at both ends
constexpr double kTrackY = 15;
constexpr double kHandle = 8;

} // namespace

YearSlider::YearSlider(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("yearSlider"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::vector<std::pair<int, int>> YearSlider::gaps(const std::vector<int> &years)
{
    std::vector<std::pair<int, int>> found;
    for (std::size_t i = 1; i < years.size(); ++i) {
        if (years[i] > years[i - 1] + 1)
            found.emplace_back(years[i - 1] + 1, years[i] - 1);
    }
    return found;
}

void YearSlider::setYears(const std::vector<int> &years, int current)
{
    m_years = years;
    m_year = current;
    setAccessibleDescription(QString::number(current));
    setEnabled(!years.empty());
    update();
}

void YearSlider::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

double YearSlider::xOf(double year) const
{
    if (m_years.size() < 2)
        return width() / 2.0;
    const double first = m_years.front(), last = m_years.back(), side = kSide * m_scale;
    return side + (width() - 2 * side) * (year - first) / (last - first);
}

void YearSlider::choose(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    setAccessibleDescription(QString::number(year));
    update();
    Q_EMIT yearChosen(year);
}

void YearSlider::chooseAt(double x)
{
    const auto nearest = std::min_element(m_years.begin(), m_years.end(),
                                          [&](int a, int b) { return std::abs(xOf(a) - x) < std::abs(xOf(b) - x); });
    if (nearest != m_years.end())
        choose(*nearest);
}

void YearSlider::step(int by)
{
    if (m_years.empty())
        return;
    auto at = std::lower_bound(m_years.begin(), m_years.end(), m_year) - m_years.begin();
    // From a year without figures, the first step goes to its neighbour.
    if (by > 0 && (at == std::ssize(m_years) || m_years[static_cast<std::size_t>(at)] != m_year))
        --at;
    choose(m_years[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(m_years) - 1))]);
}

void YearSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        chooseAt(event->position().x());
}

void YearSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        chooseAt(event->position().x());
}

void YearSlider::wheelEvent(QWheelEvent *event)
{
    if (const int delta = event->angleDelta().y())
        step(delta > 0 ? 1 : -1);
    event->accept();
}

void YearSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: step(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Up: step(1); break;
    case Qt::Key_PageDown: step(-5); break;
    case Qt::Key_PageUp: step(5); break;
    case Qt::Key_Home: step(-static_cast<int>(m_years.size())); break;
    case Qt::Key_End: step(static_cast<int>(m_years.size())); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void YearSlider::paintEvent(QPaintEvent *)
{
    if (m_years.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();

    const double k = m_scale, trackY = kTrackY * k;
    const auto font = [k](int px, int weight = 400) { return style::font(static_cast<int>(std::lround(px * k)), weight); };

    // Years with figures next to each other form a bar; a gap is a thin dashed line.
    painter.setPen(QPen(theme.lineStrong, k, Qt::DashLine));
    painter.drawLine(QPointF(xOf(m_years.front()), trackY), QPointF(xOf(m_years.back()), trackY));
    for (std::size_t i = 1; i < m_years.size(); ++i) {
        if (m_years[i] != m_years[i - 1] + 1)
            continue;
        painter.setPen(QPen(theme.lineStrong, 4 * k, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(xOf(m_years[i - 1]), trackY), QPointF(xOf(m_years[i]), trackY));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink3);
    for (const int year : m_years)
        painter.drawEllipse(QPointF(xOf(year), trackY), 2.5 * k, 2.5 * k);

    // Labels: the current year first, then the ends, then whatever finds room.
    const QFont plain = font(11), strong = font(13, 700);
    const double base = height() - 7 * k;
    QList<QRectF> taken;
    const auto label = [&](int year, const QFont &face, const QColor &colour) {
        const QFontMetricsF metrics(face);
        const QString text = QString::number(year);
        const double wide = metrics.horizontalAdvance(text);
        const double x = std::clamp(xOf(year) - wide / 2, 0.0, width() - wide);
        const QRectF box(x - 5 * k, base - 12 * k, wide + 10 * k, 14 * k);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(box); }))
            return;
        taken << box;
        painter.setFont(face);
        painter.setPen(colour);
        painter.drawText(QPointF(x, base), text);
    };
    label(m_year, strong, theme.accent);
    label(m_years.front(), plain, theme.ink2);
    label(m_years.back(), plain, theme.ink2);
    for (const int year : m_years) {
        if (year % 5 == 0)
            label(year, plain, theme.ink2);
    }
    for (const int year : m_years)
        label(year, plain, theme.ink2);

    const QPointF handle(xOf(m_year), trackY);
    painter.setPen(QPen(theme.paper, 2 * k));
    painter.setBrush(theme.accent);
    painter.drawEllipse(handle, kHandle * k, kHandle * k);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2 * k));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(handle, (kHandle + 3) * k, (kHandle + 3) * k);
    }
}

} // namespace atlas
