// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/window_layout.h"
#include "layers/view/map_warnings.h"
#include "widgets/panels/drop_hint.h"
#include "widgets/panels/message_strip.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

// What the window offers by itself: a rate or circles in place of counts, and room for a dragged file.

namespace atlas {

/// Counts colour large places darker whatever is counted: a rate, where there is one, and circles are one press away.
void MainWindow::offerRate()
{
    const bool stands = m_strip->isVisible() && !m_offer.isEmpty() && m_strip->message().text == m_offer;
    const ViewState &view = m_session.view();
    const auto warnings = mapWarnings(*m_session.data(), view, m_session.classified(), {});
    const auto counts = std::ranges::find(warnings, MapWarning::Code::CountsInAreas, &MapWarning::code);
    if (counts == warnings.end() || counts->offers.empty() || m_offersRefused.contains(view.indicator)) {
        if (stands)
            m_strip->clear();
        m_offer.clear();
        return;
    }
    // Whatever else the strip says is worth more.
    if (m_strip->isVisible() && !stands)
        return;
    const auto follow = [this](const MapOffer &offer) {
        return [this, next = offer.view] {
            if (next.indicator != m_session.view().indicator)
                m_session.setIndicator(next.indicator);
            else
                m_session.setMap(next.map);
        };
    };
    MessageStrip::Message message;
    message.stays = true;
    message.text = m_offer = counts->sentence;
    message.action = counts->offers.front().text;
    message.act = follow(counts->offers.front());
    if (counts->offers.size() > 1) {
        message.otherAction = counts->offers[1].text;
        message.otherAct = follow(counts->offers[1]);
    }
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
