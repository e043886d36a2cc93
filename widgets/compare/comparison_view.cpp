// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_view.h"

#include "widgets/compare/compare_style.h"
#include "widgets/compare/row_strip.h"
#include "widgets/style/application_style.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

/// Under this height the first row comes before the notes.
constexpr int kLow = 340;
constexpr int kHeading = 30, kFirstHeading = 26, kFold = 34;
/// So many strips are kept: several windows full.
constexpr qsizetype kMostStrips = 64;

class LineDelegate : public QStyledItemDelegate {
public:
    explicit LineDelegate(ComparisonView *view) : QStyledItemDelegate(view), m_view(*view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {40, int(std::ceil(m_view.heightOf(index.row())))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_view.paintLine(*painter, option.rect, index.row(), option.state.testFlag(QStyle::State_MouseOver), index == m_view.currentIndex());
    }

private:
    ComparisonView &m_view;
};

} // namespace

ComparisonView::ComparisonView(AtlasSession &session, ComparisonModel &model, QWidget *parent) : QListView(parent), m_session(session), m_model(model)
{
    setObjectName(QStringLiteral("comparisonRows"));
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    verticalScrollBar()->setSingleStep(style::px(24));
    connect(&session, &AtlasSession::hoveredChanged, this, &ComparisonView::updateStrips);
    connect(&session, &AtlasSession::themeChanged, this, &ComparisonView::forgetLayouts);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonView::forgetLayouts);
}

template <typename Change>
void ComparisonView::keepingPlace(Change change)
{
    const QScrollBar &bar = *verticalScrollBar();
    const ComparisonRow *before = current();
    const QString indicator = before ? before->indicator : QString();
    const bool onMap = !before || currentIndex().row() == m_model.mapLine();
    const int scrolled = bar.value(), top = before ? visualRect(currentIndex()).top() : 0;
    const bool seen = before && scrolled > 0 && top < viewport()->height() && top > -style::px(60);
    change();
    // The row of the map, whatever it shows now, or the same row in its theme.
    int line = onMap ? m_model.mapLine() : -1;
    for (int i = m_model.rowCount() - 1; line < 0 && i >= 0; --i)
        line = m_model.row(i) && m_model.line(i).words.indicator == indicator ? i : -1;
    for (int i = 0; line < 0 && i < m_model.rowCount(); ++i)
        line = m_model.row(i) ? i : -1;
    if (line >= 0) {
        const QModelIndex index = m_model.index(line);
        executeDelayedItemsLayout();
        // Set without scrolling: what is seen stays.
        const QSignalBlocker block(this);
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        setAutoScroll(true);
        verticalScrollBar()->setValue(seen ? bar.value() + visualRect(index).top() - top : scrolled);
    }
    Q_EMIT currentRowChanged();
}

void ComparisonView::show(const std::shared_ptr<const ComparedView> &compared)
{
    m_model.setMapIndicator(m_session.view().indicator);
    keepingPlace([&] { m_model.setComparison(compared); });
}

void ComparisonView::setMapIndicator(const QString &indicator)
{
    keepingPlace([&] { m_model.setMapIndicator(indicator); });
}

const ComparisonRow *ComparisonView::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()) : nullptr;
}

void ComparisonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // On a fold the sentence of the row before it stays.
    if (current.isValid() && m_model.row(current.row()))
        Q_EMIT currentRowChanged();
}

void ComparisonView::forgetLayouts()
{
    m_layouts.clear();
    m_strips.clear();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        forgetLayouts();
    QListView::resizeEvent(event);
    const bool low = height() < style::px(kLow);
    if (std::exchange(m_low, low) != low)
        keepingPlace([&] { m_model.setLow(low); });
}

void ComparisonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetLayouts();
    QListView::changeEvent(event);
}

const RowLayout &ComparisonView::layoutOf(int line) const
{
    m_layouts.resize(static_cast<std::size_t>(m_model.rowCount()));
    RowLayout &layout = m_layouts[static_cast<std::size_t>(line)];
    if (layout.height > 0)
        return layout;
    const ComparisonModel::Line &at = m_model.line(line);
    const double width = viewport()->width();
    switch (at.kind) {
    case ComparisonModel::Kind::Note: {
        const QFontMetricsF metrics(style::font(11));
        const double room = std::max(40.0, width - 2 * style::px(kRowMargin));
        layout.height = std::ceil(metrics.boundingRect(QRectF(0, 0, room, 2000), Qt::TextWordWrap, at.text).height()) + style::px(line == 0 ? 6 : 12);
        break;
    }
    case ComparisonModel::Kind::Fold: layout.height = style::px(kFold); break;
    case ComparisonModel::Kind::Heading: layout.height = style::px(line == 0 ? kFirstHeading : kHeading); break;
    case ComparisonModel::Kind::Row: {
        const ComparisonRow *row = m_model.row(line);
        layout = layoutRow(at.words, width, row && !row->strips.empty() ? rowStripHeight() : 0);
        break;
    }
    }
    return layout;
}

double ComparisonView::heightOf(int line) const { return layoutOf(line).height; }

QRectF ComparisonView::stripOf(int line) const
{
    const QRectF strip = layoutOf(line).strip;
    return strip.isEmpty() ? QRectF() : strip.translated(visualRect(m_model.index(line)).topLeft());
}

const QPixmap &ComparisonView::stripPixmap(int line, const ComparisonRow &row, QSizeF size) const
{
    const double dpr = devicePixelRatioF();
    auto found = m_strips.find(line);
    if (found == m_strips.end() || found->devicePixelRatio() != dpr) {
        if (m_strips.size() >= kMostStrips)
            m_strips.clear();
        found = m_strips.insert(line, QPixmap::fromImage(rowStripImage(*m_model.compared(), row, size, dpr)));
    }
    return *found;
}

void ComparisonView::paintLine(QPainter &painter, const QRect &rect, int line, bool hovered, bool isCurrent) const
{
    const ThemeTokens &theme = style::tokens();
    const ComparisonModel::Line &at = m_model.line(line);
    const int margin = style::px(kRowMargin);
    if (at.kind == ComparisonModel::Kind::Note) {
        painter.setFont(style::font(11));
        painter.setPen(theme.ink2);
        painter.drawText(QRectF(rect).adjusted(margin, line == 0 ? 0 : style::px(8), -margin, 0), Qt::TextWordWrap, at.text);
        return;
    }
    if (at.kind == ComparisonModel::Kind::Heading) {
        painter.setFont(style::font(11, 600));
        painter.setPen(theme.ink2);
        painter.drawText(rect.adjusted(margin, 0, -margin, -style::px(4)), Qt::AlignBottom | Qt::TextSingleLine, at.text);
        return;
    }
    if (at.kind == ComparisonModel::Kind::Fold)
        return paintFold(painter, rect, line, hovered, isCurrent);
    const ComparisonRow *row = m_model.row(line);
    if (isCurrent)
        painter.fillRect(rect, style::mixed(theme.paper, theme.accentSoft, 0.55));
    else if (hovered)
        painter.fillRect(rect, style::mixed(theme.paper, theme.ink, 0.03));
    if (isCurrent)
        painter.fillRect(QRect(rect.left(), rect.top(), style::px(3), rect.height()), theme.accent);
    const RowLayout &layout = layoutOf(line);
    const bool onMap = row->indicator == m_session.view().indicator;
    for (const RowText &text : layout.texts) {
        painter.setFont(style::font(text.size, text.weight));
        QColor ink = theme.ink2;
        if (text.part == RowText::Part::Name)
            ink = onMap ? theme.accent : theme.ink;
        else if (text.part == RowText::Part::Value && !at.words.figures[static_cast<std::size_t>(text.figure)].missing)
            ink = placestyle::placeInk(text.figure);
        painter.setPen(ink);
        if (text.part == RowText::Part::Reference)
            paintReferenceSign(painter, text.rect.translated(rect.topLeft()).topLeft() + QPointF(-style::px(8), text.rect.height() / 2 + 0.5));
        painter.drawText(text.rect.translated(rect.topLeft()), int(text.align | Qt::AlignVCenter) | Qt::TextSingleLine, text.text);
    }
    if (!layout.strip.isEmpty()) {
        const QRectF strip = layout.strip.translated(rect.topLeft());
        painter.drawPixmap(strip.topLeft(), stripPixmap(line, *row, strip.size()));
        paintMarker(painter, *row, strip);
    }
    const bool last = line + 1 == m_model.rowCount() || (!m_model.row(line + 1) && !isFold(line + 1));
    if (!last)
        painter.fillRect(QRect(margin, rect.bottom(), rect.width() - 2 * margin, 1), theme.line);
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
}

void ComparisonView::paintFold(QPainter &painter, const QRect &rect, int line, bool hovered, bool current) const
{
    const ThemeTokens &theme = style::tokens();
    const ComparisonModel::Line &at = m_model.line(line);
    const int margin = style::px(kRowMargin);
    if (hovered || current)
        painter.fillRect(rect, current ? style::mixed(theme.paper, theme.accentSoft, 0.55) : style::mixed(theme.paper, theme.ink, 0.03));
    painter.setFont(style::font(13));
    painter.setPen(theme.accent);
    const QRect words = rect.adjusted(margin, 0, -margin, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(at.text, Qt::ElideRight, words.width() - style::px(20)));
    const double half = style::px(4), lift = m_model.isOpen(at.fold) ? half / 2 : -half / 2;
    const QPointF middle(words.right() - half, rect.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-half, lift), middle + QPointF(0, -lift), middle + QPointF(half, lift)});
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
}

bool ComparisonView::isFold(int line) const
{
    return line >= 0 && line < m_model.rowCount() && m_model.line(line).kind == ComparisonModel::Kind::Fold;
}

/// The fold stays under the pointer, and current.
void ComparisonView::toggleFold(int line)
{
    const QString fold = m_model.line(line).fold;
    const int scrolled = verticalScrollBar()->value();
    m_model.toggleFold(fold);
    executeDelayedItemsLayout();
    const int now = m_model.foldLine(fold);
    if (now < 0)
        return;
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_model.index(now), QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
    verticalScrollBar()->setValue(scrolled);
}

/// Where the hovered place of the map lies on the strip of its level.
void ComparisonView::paintMarker(QPainter &painter, const ComparisonRow &row, const QRectF &strip) const
{
    const auto hovered = m_session.hoveredRow();
    if (!hovered || m_model.compared()->data != m_session.data())
        return;
    for (const LevelStrip &level : row.strips) {
        if (level.table != m_session.table() || !level.figures)
            continue;
        const auto i = static_cast<std::size_t>(*hovered);
        if (i >= level.figures->values.size() || !std::isfinite(level.figures->values[i]))
            return;
        paintStripMarker(painter, strip, stripX(row, strip, level.figures->values[i]));
        return;
    }
}

/// Only what lies over the strips changes with the hover.
void ComparisonView::updateStrips()
{
    if (!isVisible() || !m_model.compared())
        return;
    const QModelIndex first = indexAt(QPoint(4, 1));
    for (int line = first.isValid() ? first.row() : 0; line < m_model.rowCount(); ++line) {
        if (m_model.row(line)) {
            const QRectF strip = stripOf(line);
            if (strip.top() > viewport()->height())
                break;
            if (!strip.isEmpty())
                viewport()->update(strip.toAlignedRect().adjusted(-8, -4, 8, 4));
        } else if (visualRect(m_model.index(line)).top() > viewport()->height()) {
            break;
        }
    }
}

} // namespace atlas
