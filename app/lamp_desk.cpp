// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/lamp_desk.h"

#include "widgets/map/map_stage.h"
#include "widgets/present/lamp_panel.h"
#include "widgets/present/map_lamp.h"

#include <QBoxLayout>

namespace atlas {

LampDesk::LampDesk(AtlasSession &session, MapStage &stage, QBoxLayout &column, QWidget &above, QObject *parent)
    : QObject(parent), m_session(session), m_stage(stage), m_column(column), m_above(above)
{
}

bool LampDesk::isOpen() const { return m_lamp && m_lamp->isOpen(); }

void LampDesk::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (!m_panel) {
        m_panel = new LampPanel(m_above.parentWidget());
        m_column.insertWidget(m_column.indexOf(&m_above), m_panel);
        m_lamp = new MapLamp(m_session, m_stage, *m_panel, this);
        connect(m_lamp, &MapLamp::openChanged, this, &LampDesk::openChanged);
    }
    m_lamp->setOpen(open);
    if (open)
        m_panel->setFocus();
}

} // namespace atlas
