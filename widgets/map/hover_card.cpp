// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/hover_card.h"

#include "layers/stats/rank.h"
#include "layers/view/bivariate.h"
#include "layers/view/charts/relation_data.h"
#include "layers/view/describe.h"
#include "widgets/style/application_style.h"

#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr int kPadding = 12;
constexpr int kShadow = 6;      ///< the card's own margin, for the one shadow of the program
constexpr int kGap = 10;        ///< between card and place
constexpr int kWidest = 380;

/// The other figure of a map of two.
QString secondFigure(const AtlasData &data, const ViewState &view, int table, std::size_t row, const Describe &describe)
{
    const Indicator *indicator = data.indicator(secondIndicator(data, view));
    if (indicator == nullptr)
        return {};
    const Figures figures = nearestFigures(data, indicator->code, view.year, table);
    const QString &language = describe.language();
    const QString name = indicator->shortName.in(language).isEmpty() ? indicator->name.in(language) : indicator->shortName.in(language);
    const bool known = row < figures.values.size() && std::isfinite(figures.values[row]);
    return known ? HoverCard::tr("%1: %2 in %3").arg(name, describe.value(*indicator, figures.values[row])).arg(figures.year)
                 : HoverCard::tr("%1: no figure in %2").arg(name).arg(figures.year);
}

} // namespace

HoverText hoverText(const AtlasSession &session, int row)
{
    return hoverText(*session.data(), session.view(), session.classified(), row);
}

HoverText hoverText(const AtlasData &data, const ViewState &view, const ClassifiedFigures &classified, int row)
{
    const Figures &figures = classified.figures;
    const std::size_t i = static_cast<std::size_t>(row);
    if (figures.table < 0 || row < 0 || i >= figures.values.size())
        return {};
    const Describe describe(view.language);
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    HoverText text;
    text.name = table.name(row, view.language);
    text.kind = describe.placeKind(data, {figures.table, row});
    const Indicator *indicator = data.indicator(figures.indicator);
    const double value = figures.values[i];
    if (indicator && std::isfinite(value)) {
        text.figure = HoverCard::tr("%1 in %2").arg(describe.value(*indicator, value)).arg(figures.year);
        const auto rank = rankOf(value, figures.values);
        const LevelInfo *level = data.level(table.level);
        // Of one place there is no order.
        if (rank && level && rank->of > 1)
            text.rank = describe.rank(rank->rank, rank->of, *level);
        const int classIndex = classified.classOf[i];
        const QStringList labels = describe.classLabels(classified);
        const MapForm form = view.map.form;
        if (classIndex >= 0 && classIndex < labels.size() && (form == MapForm::Choropleth || form == MapForm::Graduated))
            text.className = HoverCard::tr("class %1").arg(labels[classIndex]);
    } else if (indicator) {
        text.figure = HoverCard::tr("no figure in %1").arg(figures.year);
        if (i < figures.absence.size() && figures.absence[i] != Absence::None)
            text.notes << describe.absence(figures.absence[i]);
    }
    if (view.map.form == MapForm::Bivariate)
        text.second = secondFigure(data, view, figures.table, i, describe);
    if (i < figures.flags.size())
        text.notes << describe.flags(figures.flags[i]);
    if (i < figures.coverage.size() && figures.coverage[i] < 0.9995 && std::isfinite(figures.coverage[i]))
        text.notes << HoverCard::tr("covers %1% of the weight").arg(describe.number(100 * figures.coverage[i], 1));
    QStringList publishers;
    for (const QString &id : figures.sources) {
        const Source *source = data.source(id);
        if (source)
            publishers << source->publisher.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    }
    publishers.removeDuplicates();
    if (!publishers.isEmpty())
        text.source = HoverCard::tr("Source: %1").arg(publishers.mid(0, 2).join(QStringLiteral(", ")));
    return text;
}

HoverCard::HoverCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverCard::setText(const HoverText &text)
{
    m_text = text;
    setAccessibleName(text.name);
    setAccessibleDescription(text.figure + QLatin1Char(' ') + text.rank + QLatin1Char(' ') + text.second + QLatin1Char(' ') + text.notes.join(QLatin1Char(' ')));
    resize(sizeHint());
    update();
}

QList<HoverCard::Line> HoverCard::lines() const
{
    QList<Line> all;
    const QString dot = QStringLiteral(" · ");
    all << Line{m_text.name, m_text.kind.isEmpty() ? QString() : dot + m_text.kind, false};
    if (!m_text.figure.isEmpty())
        all << Line{m_text.figure, m_text.rank.isEmpty() ? QString() : dot + m_text.rank, false};
    const QFontMetricsF bold(style::font(13, 600)), plain(style::font(13));
    if (Line &last = all.last(); bold.horizontalAdvance(last.bold) + plain.horizontalAdvance(last.plain) > style::px(kWidest) && !m_text.rank.isEmpty()) {
        last.plain.clear();
        all << Line{{}, m_text.rank, false};
    }
    if (!m_text.second.isEmpty())
        all << Line{m_text.second, {}, false};
    if (!m_text.className.isEmpty())
        all << Line{{}, m_text.className, true};
    for (const QString &note : m_text.notes)
        all << Line{{}, note, true};
    if (!m_text.source.isEmpty())
        all << Line{{}, m_text.source, true};
    return all;
}

QSize HoverCard::sizeHint() const
{
    const QFontMetricsF bold(style::font(13, 600)), plain(style::font(13)), note(style::font(11));
    double width = 0, height = 0;
    for (const Line &line : lines()) {
        width = std::max(width, bold.horizontalAdvance(line.bold) + (line.faint ? note : plain).horizontalAdvance(line.plain));
        height += (line.faint ? note : bold).height() + 2;
    }
    const int most = style::px(kWidest);
    return {std::min(most, int(std::ceil(width))) + 2 * (kPadding + kShadow), int(std::ceil(height)) - 2 + 2 * (kPadding - 2 + kShadow)};
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    painter.setPen(Qt::NoPen);
    for (int ring = kShadow; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(card.adjusted(-ring, -ring + 1, ring, ring), theme.radius + 2 + ring, theme.radius + 2 + ring);
    }
    painter.setBrush(theme.card);
    painter.drawRoundedRect(card, theme.radius + 2, theme.radius + 2);

    double y = card.top() + kPadding - 2;
    const double left = card.left() + kPadding, room = card.width() - 2 * kPadding;
    const QColor faint = style::mixed(theme.card, theme.onCard, 0.78);
    for (const Line &line : lines()) {
        const QFont bold = style::font(13, 600), plain = style::font(line.faint ? 11 : 13);
        const QFontMetricsF boldMetrics(bold), plainMetrics(plain);
        const QFontMetricsF &tall = line.faint ? plainMetrics : boldMetrics;
        double x = left;
        painter.setFont(bold);
        painter.setPen(theme.onCard);
        const QString strong = boldMetrics.elidedText(line.bold, Qt::ElideRight, room);
        painter.drawText(QPointF(x, y + tall.ascent()), strong);
        x += boldMetrics.horizontalAdvance(strong);
        painter.setFont(plain);
        painter.setPen(line.faint ? faint : theme.onCard);
        painter.drawText(QPointF(x, y + tall.ascent()), plainMetrics.elidedText(line.plain, Qt::ElideRight, left + room - x + 0.5));
        y += tall.height() + 2;
    }
}

QRect HoverCard::placed(const QSize &size, const QRect &place, const QRect &room, const QList<QRect> &taken, const QPoint &pointer)
{
    const int gap = kGap - kShadow;
    const int maxX = room.right() + 1 - size.width(), maxY = room.bottom() + 1 - size.height();
    const auto clampX = [&](int x) { return std::clamp(x, room.left(), std::max(room.left(), maxX)); };
    const auto clampY = [&](int y) { return std::clamp(y, room.top(), std::max(room.top(), maxY)); };
    const QRect seen = place.intersected(room);
    const int besideY = clampY(std::clamp(pointer.y(), seen.top(), std::max(seen.top(), seen.bottom())) - size.height() / 2);
    const int aboveX = clampX(seen.center().x() - size.width() / 2);
    const QList<QRect> wishes{
        QRect(QPoint(seen.right() + 1 + gap, besideY), size),
        QRect(QPoint(seen.left() - gap - size.width(), besideY), size),
        QRect(QPoint(aboveX, seen.top() - gap - size.height()), size),
        QRect(QPoint(aboveX, seen.bottom() + 1 + gap), size),
    };
    const auto clear = [&](const QRect &wish, bool ofPanels) {
        if (!room.contains(wish) || wish.adjusted(kShadow, kShadow, -kShadow, -kShadow).intersects(seen))
            return false;
        return !ofPanels || std::none_of(taken.begin(), taken.end(), [&](const QRect &t) { return t.intersects(wish); });
    };
    // Beside a place that takes most of the room there are only the panels.
    const bool large = seen.width() > room.width() / 2 && seen.height() > room.height() / 2;
    for (const bool ofPanels : {true, false}) {
        if (large && !ofPanels)
            break;
        for (const QRect &wish : wishes) {
            if (clear(wish, ofPanels))
                return wish;
        }
    }
    // The place fills the room: beside the pointer then, on the side with more space, off the panels if that can be.
    const int right = pointer.x() + 3 * kGap, left = pointer.x() - 3 * kGap - size.width();
    const int below = clampY(pointer.y() + 2 * kGap), above = clampY(pointer.y() - 2 * kGap - size.height());
    const bool rightFirst = pointer.x() < room.center().x();
    const QList<QRect> near{
        QRect(QPoint(clampX(rightFirst ? right : left), below), size), QRect(QPoint(clampX(rightFirst ? right : left), above), size),
        QRect(QPoint(clampX(rightFirst ? left : right), below), size), QRect(QPoint(clampX(rightFirst ? left : right), above), size),
    };
    for (const QRect &wish : near) {
        if (!wish.contains(pointer) && std::none_of(taken.begin(), taken.end(), [&](const QRect &t) { return t.intersects(wish); }))
            return wish;
    }
    return near.first();
}

} // namespace atlas
