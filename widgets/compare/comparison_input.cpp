// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// What is pressed, pointed at and typed in the rows of the comparison.
#include "widgets/compare/comparison_view.h"

#include "layers/view/describe.h"
#include "widgets/compare/row_strip.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace atlas {

namespace {

/// From so far off a strip's tick is meant.
constexpr double kReachPx = 8;

int firstComposed(const RowWords &words)
{
    for (std::size_t i = 0; i < words.figures.size(); ++i) {
        if (words.figures[i].composed)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

void ComparisonView::copySentence() const
{
    const ComparisonRow *row = current();
    if (!row)
        return;
    const ComparedView &compared = *m_model.compared();
    QApplication::clipboard()->setText(comparisonSentence(*compared.data, compared.comparison, *row, compared.view.language));
}

void ComparisonView::showOnMap(int line)
{
    // A copy: the session's answer may bring another comparison.
    if (const ComparisonRow *row = m_model.row(line))
        m_session.setIndicator(QString(row->indicator));
}

void ComparisonView::inspect(int line, int figure)
{
    if (!m_model.row(line))
        return;
    const int at = figure >= 0 ? figure : firstComposed(m_model.line(line).words);
    if (at >= 0)
        Q_EMIT inspectAsked(m_model.line(line).row, at);
    else
        QToolTip::showText(viewport()->mapToGlobal(visualRect(m_model.index(line)).center()), tr("These figures were published as they are: none was put together from smaller places."), this);
}

bool ComparisonView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || (key->key() == Qt::Key_I && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySentence();
    const int key = event->key();
    if (isFold(currentIndex().row()) && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        return toggleFold(currentIndex().row());
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return showOnMap(currentIndex().row());
    if (event->key() == Qt::Key_I && event->modifiers() == Qt::NoModifier)
        return inspect(currentIndex().row(), -1);
    if (event->key() == Qt::Key_Home && currentIndex().isValid()) {
        // The first line may be a heading, which cannot be current.
        for (int line = 0; line < m_model.rowCount(); ++line) {
            if (m_model.row(line)) {
                setCurrentIndex(m_model.index(line));
                scrollToTop();
                return;
            }
        }
    }
    QListView::keyPressEvent(event);
}

const RowText *ComparisonView::textAt(int line, QPointF at) const
{
    const QPointF own = at - visualRect(m_model.index(line)).topLeft();
    for (const RowText &text : layoutOf(line).texts) {
        if (text.rect.contains(own))
            return &text;
    }
    return nullptr;
}

void ComparisonView::hoverRow(int row)
{
    m_session.setHoveredRow(row < 0 ? std::nullopt : std::optional<int>(row));
}

void ComparisonView::hoverAt(QPointF at)
{
    const QModelIndex index = indexAt(at.toPoint());
    const ComparisonRow *row = index.isValid() ? m_model.row(index.row()) : nullptr;
    if (!row || m_model.compared()->data != m_session.data())
        return hoverRow(-1);
    const QRectF strip = stripOf(index.row());
    if (strip.adjusted(-kReachPx, 0, kReachPx, 0).contains(at)) {
        for (const LevelStrip &level : row->strips) {
            if (level.table != m_session.table() || !level.figures)
                continue;
            int nearest = -1;
            double best = kReachPx;
            for (std::size_t i = 0; i < level.figures->values.size(); ++i) {
                const double value = level.figures->values[i];
                const double away = std::isfinite(value) ? std::abs(stripX(*row, strip, value) - at.x()) : best;
                if (away < best) {
                    best = away;
                    nearest = static_cast<int>(i);
                }
            }
            return hoverRow(nearest);
        }
        return hoverRow(-1);
    }
    const RowText *text = textAt(index.row(), at);
    const auto &places = m_model.compared()->comparison.places;
    const bool ofPlace = text && text->figure >= 0 && static_cast<std::size_t>(text->figure) < places.size();
    const AtlasData::PlaceRef place = ofPlace ? places[static_cast<std::size_t>(text->figure)] : AtlasData::PlaceRef{};
    hoverRow(ofPlace && place.table == m_session.table() ? place.row : -1);
}

void ComparisonView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const QPointF at = event->position();
    hoverAt(at);
    const QModelIndex index = indexAt(at.toPoint());
    const RowText *text = index.isValid() && m_model.row(index.row()) ? textAt(index.row(), at) : nullptr;
    const bool leads = (index.isValid() && isFold(index.row())) || (text && (text->part == RowText::Part::Name
                                || (text->part == RowText::Part::Rank && m_model.line(index.row()).words.figures[static_cast<std::size_t>(text->figure)].composed)));
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ComparisonView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && isFold(index.row()))
        return toggleFold(index.row());
    if (event->button() != Qt::LeftButton || !index.isValid() || !m_model.row(index.row()))
        return;
    const RowText *text = textAt(index.row(), event->position());
    if (!text)
        return;
    if (text->part == RowText::Part::Name)
        showOnMap(index.row());
    else if (text->part == RowText::Part::Rank && m_model.line(index.row()).words.figures[static_cast<std::size_t>(text->figure)].composed)
        inspect(index.row(), text->figure);
}

void ComparisonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        showOnMap(index.row());
}

void ComparisonView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hoverRow(-1);
}

void ComparisonView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = indexAt(event->pos());
        if (under.isValid() && m_model.row(under.row()))
            setCurrentIndex(under);
    }
    const ComparisonRow *row = current();
    if (!row)
        return;
    const int line = currentIndex().row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &key, auto &&done) {
        QAction *action = menu->addAction(text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, done);
        return action;
    };
    add(tr("How this figure was put together"), Qt::Key_I, [this, line] { inspect(line, -1); })->setEnabled(firstComposed(m_model.line(line).words) >= 0);
    add(tr("Show on the map"), Qt::Key_Return, [this, line] { showOnMap(line); });
    add(tr("Copy the sentence"), QKeySequence::Copy, [this] { copySentence(); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).topLeft() + QPoint(style::px(kRowMargin), style::px(28))));
}

QString ComparisonView::stripTip(const ComparisonRow &row) const
{
    const AtlasData &atlasData = *m_model.compared()->data;
    const QString &language = m_session.view().language;
    const Indicator *indicator = atlasData.indicator(row.indicator);
    QStringList lines;
    const auto hovered = m_session.hoveredRow();
    for (const LevelStrip &level : row.strips) {
        if (!hovered || !indicator || level.table != m_session.table() || !level.figures || static_cast<std::size_t>(*hovered) >= level.figures->values.size())
            continue;
        lines << QStringLiteral("%1: %2").arg(atlasData.tables()[static_cast<std::size_t>(level.table)].name(*hovered, language),
                                              Describe(language).value(*indicator, level.figures->values[static_cast<std::size_t>(*hovered)]));
    }
    const LevelInfo *level = row.strips.empty() ? nullptr : atlasData.level(atlasData.tables()[static_cast<std::size_t>(row.strips.front().table)].level);
    if (level)
        lines << tr("Black line: the middle one of the %1").arg(level->plural.in(language));
    return lines.join(QLatin1Char('\n'));
}

QString ComparisonView::tipAt(int line, QPointF at) const
{
    const ComparisonModel::Line &shown = m_model.line(line);
    if (stripOf(line).contains(at))
        return stripTip(*m_model.row(line));
    const RowText *text = textAt(line, at);
    if (!text)
        return {};
    switch (text->part) {
    case RowText::Part::Name:
    case RowText::Part::Unit: return tr("%1\nPress: show on the map", "name and definition of a figure").arg(shown.words.title);
    case RowText::Part::Reference: return shown.words.referenceTold;
    case RowText::Part::Difference:
        return text->figure >= 0 ? shown.words.figures[static_cast<std::size_t>(text->figure)].told : shown.words.figures.size() > 2 ? tr("Against the first place") : shown.words.difference;
    case RowText::Part::Value:
    case RowText::Part::Year:
    case RowText::Part::Rank: {
        const FigureWords &figure = shown.words.figures[static_cast<std::size_t>(text->figure)];
        return text->part == RowText::Part::Rank && figure.composed ? tr("%1\nPress: how it was put together", "what is known of a figure").arg(figure.told) : figure.told;
    }
    }
    return {};
}

bool ComparisonView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString tip = index.isValid() && m_model.row(index.row()) ? tipAt(index.row(), help->pos()) : QString();
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace atlas
