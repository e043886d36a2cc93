// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/colour_vision.h"
#include "layers/view/lamp.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace atlas {

class HoverCard;
class LegendCard;
class MapControls;
class MapView;
class MapScaleBar;
class VisionBar;

/// The map and what lies on its canvas: title, legend, controls, hover card, source line, scale bar.
/// Keeps the map clear of them when everything is shown.
class MapStage : public QWidget {
    Q_OBJECT

public:
    explicit MapStage(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] MapView &map() { return *m_map; }
    [[nodiscard]] LegendCard &legend() { return *m_legend; }
    [[nodiscard]] HoverCard &hoverCard() { return *m_card; }
    [[nodiscard]] ColourVision vision() const { return m_vision; }
    /// Shows the map, with its legend, through other eyes. It changes nothing that is saved or exported.
    void setVision(ColourVision vision);
    /// The same on the screen of a projector; nothing = as it is. Other eyes then see that.
    void setLamp(const std::optional<Lamp> &lamp);

Q_SIGNALS:
    /// The person asks for a file, from the empty state.
    void openAsked();
    void visionChanged(atlas::ColourVision vision);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void applyFilters();
    void arrange();
    /// @param widest px
    void setHeading(int titlePx, int widest);
    void placeCard();

    AtlasSession &m_session;
    MapView *m_map;
    QLabel *m_title, *m_subtitle, *m_notes, *m_source;
    QWidget *m_heading, *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyOpen;
    LegendCard *m_legend;
    MapControls *m_controls;
    MapScaleBar *m_scale;
    HoverCard *m_card;
    VisionBar *m_visionBar;
    ColourVision m_vision = ColourVision::Normal;
    std::optional<Lamp> m_lamp;
};

} // namespace atlas
