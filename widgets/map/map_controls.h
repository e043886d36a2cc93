// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/map/map_view.h"

#include <QFrame>

class QToolButton;

namespace atlas {

/// The buttons at the map's corner: nearer, farther, everything; what dragging does; geography or
/// tiles.
class MapControls : public QFrame {
    Q_OBJECT

public:
    MapControls(AtlasSession &session, MapView &map, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTiles();
    void toggleTiles();
    QToolButton *add(int iconIndex);

    AtlasSession &m_session;
    MapView &m_map;
    QToolButton *m_nearer, *m_farther, *m_fit, *m_pan, *m_rectangle, *m_lasso, *m_tiles;
};

} // namespace atlas
