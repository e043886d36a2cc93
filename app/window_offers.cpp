// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/window_layout.h"
#include "layers/data/figures.h"
#include "widgets/panels/drop_hint.h"
#include "widgets/panels/message_strip.h"

#include <QDragEnterEvent>
#include <QMimeData>

// What the window offers by itself: a rate in place of counts, and room for a dragged file.

namespace atlas {

namespace {

/// The rate that compares what a count only adds up: one with this numerator and figures for the places shown.
/// Shares come first. nullptr if the data have none.
const Indicator *rateOf(const AtlasData &data, const QString &count, int table)
{
    const Indicator *found = nullptr;
    for (const Indicator &indicator : data.parts().indicators) {
        if (indicator.kind != IndicatorKind::Rate || indicator.numerator != count || (found && !indicator.isPercentage()))
            continue;
        if (!yearsWithFigures(data, indicator.code, table).empty())
            found = &indicator;
        if (found && found->isPercentage())
            break;
    }
    return found;
}

} // namespace

/// Counts colour large places darker whatever is counted: where there is a rate, it is one press away.
void MainWindow::offerRate()
{
    const bool stands = m_strip->isVisible() && !m_offer.isEmpty() && m_strip->message().text == m_offer;
    const AtlasData &atlasData = *m_session.data();
    const Figures &figures = m_session.classified().figures;
    const Indicator *shown = atlasData.indicator(figures.indicator);
    const Indicator *rate = nullptr;
    if (shown && shown->kind == IndicatorKind::Count && !figures.none && figures.table >= 0 && figures.values.size() > 1
        && !m_offersRefused.contains(shown->code))
        rate = rateOf(atlasData, shown->code, figures.table);
    if (!rate) {
        if (stands)
            m_strip->clear();
        m_offer.clear();
        return;
    }
    // Whatever else the strip says is worth more.
    if (m_strip->isVisible() && !stands)
        return;
    const QString &language = m_session.view().language;
    const QString name = rate->shortName.in(language);
    MessageStrip::Message message;
    message.stays = true;
    message.text = m_offer = tr("%1: a count mostly shows how large a place is.").arg(shown->name.in(language));
    message.action = rate->isPercentage() ? tr("Show share: %1").arg(name) : tr("Show rate: %1").arg(name);
    message.act = [this, code = rate->code] { m_session.setIndicator(code); };
    m_strip->show(message);
}

/// Once refused, an offer is not made again while the program runs.
void MainWindow::refuseOffer(const QString &text)
{
    if (!m_offer.isEmpty() && text == m_offer)
        m_offersRefused.insert(m_session.view().indicator);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    if (!m_dropHint)
        m_dropHint = new DropHint(this);
    m_dropHint->showFor(urls.first().toLocalFile(), m_layout->geometry());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropHint)
        m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_dropHint)
        m_dropHint->hide();
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace atlas
