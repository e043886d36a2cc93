// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QObject>

class QBoxLayout;
class QWidget;

namespace atlas {

class AtlasSession;
class LampPanel;
class MapLamp;
class MapStage;

/// The washed-out preview in the window: its panel lies over the line of years while it is open. GUI thread.
class LampDesk : public QObject {
    Q_OBJECT

public:
    /// @param column of the window; @param above what the panel comes to lie on. All outlive this.
    LampDesk(AtlasSession &session, MapStage &stage, QBoxLayout &column, QWidget &above, QObject *parent);

    [[nodiscard]] bool isOpen() const;
    /// The panel is made when it is first opened.
    void setOpen(bool open);
    [[nodiscard]] LampPanel *panel() { return m_panel; }    ///< nullptr before

Q_SIGNALS:
    void openChanged(bool open);

private:
    AtlasSession &m_session;
    MapStage &m_stage;
    QBoxLayout &m_column;
    QWidget &m_above;
    LampPanel *m_panel = nullptr;
    MapLamp *m_lamp = nullptr;
};

} // namespace atlas
