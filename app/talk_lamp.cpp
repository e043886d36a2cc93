// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/talk_lamp.h"

#include "layers/model/presentation.h"
#include "widgets/present/lamp_panel.h"
#include "widgets/present/present_view.h"
#include "widgets/present/slide_feed.h"

namespace atlas {

TalkLamp::TalkLamp(Presentation &talk, SlideFeed &feed, PresentView &view) : m_talk(talk), m_feed(feed), m_view(view)
{
    connect(&view, &PresentView::lampAsked, this, [this] { setShown(!isShown()); });
    connect(&feed, &SlideFeed::slideChanged, this, &TalkLamp::takeSlide);
}

TalkLamp::~TalkLamp() { setShown(false); }

void TalkLamp::setShown(bool shown)
{
    if (shown == isShown())
        return;
    if (!shown) {
        m_view.setPanel(nullptr);
        m_panel->deleteLater();
        m_panel = nullptr;
        m_feed.setFilter({});
        return;
    }
    m_panel = new LampPanel(&m_view);
    m_panel->setLamp(m_lamp);
    m_panel->setTypePx(m_view.room().leastPx());
    const auto look = [this](const Lamp &lamp) {
        m_lamp = lamp;
        m_feed.setFilter([lamp](const QImage &image) { return simulated(image, lamp); });
    };
    connect(m_panel, &LampPanel::lampChanged, this, look);
    connect(m_panel, &LampPanel::closeAsked, this, [this] { setShown(false); }, Qt::QueuedConnection);
    connect(m_panel, &LampPanel::changeAsked, &m_talk, &Presentation::setLook);
    takeSlide();
    m_view.setPanel(m_panel);
    m_panel->setFocus();
    look(m_panel->lamp());
}

void TalkLamp::takeSlide()
{
    if (!m_panel || !m_feed.slide())
        return;
    // In the theme and with the classes that are on the wall.
    const RenderedSlide &slide = *m_feed.slide();
    ViewState view = slide.maps.empty() ? slide.job.step.view : slide.maps.front().view;
    view.theme = slide.job.options.theme;
    view.language = slide.job.options.language;
    m_panel->setView(slide.job.data, view);
}

} // namespace atlas
