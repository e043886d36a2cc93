// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/map_lamp.h"

#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/present/lamp_panel.h"

namespace atlas {

MapLamp::MapLamp(AtlasSession &session, MapStage &stage, LampPanel &panel, QObject *parent) : QObject(parent), m_session(session), m_stage(stage), m_panel(panel)
{
    m_panel.hide();
    connect(&panel, &LampPanel::closeAsked, this, [this] { setOpen(false); });
    connect(&panel, &LampPanel::lampChanged, this, [this](const Lamp &lamp) {
        if (m_open)
            m_stage.setLamp(lamp);
    });
    connect(&panel, &LampPanel::changeAsked, this, [this](const ClassificationSpec &classification, const MapSettings &map) {
        // One thing is taken, one step is undone.
        ViewState view = m_session.view();
        view.classification = classification;
        view.map = map;
        m_session.setView(view);
    });
    for (const auto changed : {&AtlasSession::dataChanged, &AtlasSession::classificationChanged, &AtlasSession::mapChanged})
        connect(&session, changed, this, &MapLamp::showView);
    connect(&session, &AtlasSession::themeChanged, this, &MapLamp::showView);
    connect(&session, &AtlasSession::languageChanged, this, &MapLamp::showView);
}

void MapLamp::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_panel.setVisible(open);
    showView();
    m_stage.setLamp(open ? std::optional(m_panel.lamp()) : std::nullopt);
    if (!open)
        m_stage.map().setFocus();
    Q_EMIT openChanged(open);
}

void MapLamp::showView()
{
    if (m_open)
        m_panel.setView(m_session.data(), m_session.view());
}

} // namespace atlas
