// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/map_notes.h"

#include "layers/view/describe.h"
#include "layers/view/map_warnings.h"
#include "widgets/panels/message_strip.h"

#include <algorithm>

namespace atlas {

MapNotes::MapNotes(AtlasSession &session, MessageStrip &strip, QObject *parent) : QObject(parent), m_session(session), m_strip(strip)
{
    connect(&session, &AtlasSession::classificationChanged, this, &MapNotes::refresh);
    connect(&session, &AtlasSession::mapChanged, this, &MapNotes::offerRate);
    // Once refused, an offer is not made again while the program runs.
    connect(&strip, &MessageStrip::dismissed, this, [this](const QString &text) {
        if (!m_offer.isEmpty() && text == m_offer)
            m_offersRefused.insert(m_session.view().indicator);
    });
}

bool MapNotes::stands(const QString &words) const
{
    return !words.isEmpty() && !m_strip.isHidden() && m_strip.message().text == words;
}

void MapNotes::refresh()
{
    explainEmpty();
    offerRate();
}

void MapNotes::renew()
{
    if (stands(m_offer))
        m_strip.clear();
    refresh();
}

void MapNotes::explainEmpty()
{
    const Figures &figures = m_session.classified().figures;
    if (figures.table < 0 || !figures.none || !m_session.data()->indicator(figures.indicator)) {
        if (stands(m_empty))
            m_strip.clear();
        m_empty.clear();
        return;
    }
    const NoFigures &none = *figures.none;
    const QString &language = m_session.view().language;
    MessageStrip::Message message;
    message.stays = true;
    message.text = m_empty = Describe(language).noFigures(*m_session.data(), figures);
    if (const LevelInfo *level = m_session.data()->level(none.nearestLevel); level && !none.nearestLevel.isEmpty()) {
        message.action = tr("Show %1", "plural of a level").arg(level->plural.in(language));
        message.act = [this, code = none.nearestLevel] { m_session.setLevel(code); };
    } else if (none.nearestYear > 0) {
        message.action = tr("Show %1", "year").arg(none.nearestYear);
        message.act = [this, year = none.nearestYear] { m_session.setYear(year); };
    }
    m_strip.show(message);
}

/// Counts colour large places darker whatever is counted: a rate, where there is one, and circles are one press away.
void MapNotes::offerRate()
{
    const bool stood = stands(m_offer);
    const ViewState &view = m_session.view();
    const auto warnings = mapWarnings(*m_session.data(), view, m_session.classified(), {});
    const auto counts = std::ranges::find(warnings, MapWarning::Code::CountsInAreas, &MapWarning::code);
    if (counts == warnings.end() || counts->offers.empty() || m_offersRefused.contains(view.indicator)) {
        if (stood)
            m_strip.clear();
        m_offer.clear();
        return;
    }
    // Whatever else the strip says is worth more.
    if (!m_strip.isHidden() && !stood)
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
    m_strip.show(message);
}

} // namespace atlas
