// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QObject>

namespace atlas {

class LampPanel;
class MapStage;

/// The washed-out preview in the window: the map of the session under the lamp of a panel while that is open. What is
/// taken of its proposals is a change of the session, and undone like any other.
class MapLamp : public QObject {
    Q_OBJECT

public:
    /// @param stage, panel outlive this; the panel lies outside of the stage, or it would be washed out too
    MapLamp(AtlasSession &session, MapStage &stage, LampPanel &panel, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    void showView();

    AtlasSession &m_session;
    MapStage &m_stage;
    LampPanel &m_panel;
    bool m_open = false;
};

} // namespace atlas
