// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/render/legend_model.h"
#include "layers/view/colour_vision.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas {

class LegendKey;
class LegendButton;
class ClassificationPopover;

/// The legend on the map's canvas: unit and scheme, classes (or sizes, or the cells of two indicators) with their
/// counts, no figure, overlay borders.
/// A class pressed selects its places, pointed at stands out on the map. The scheme opens the classification.
class LegendCard : public QFrame {
    Q_OBJECT

public:
    explicit LegendCard(AtlasSession &session, QWidget *parent);

    /// Levels whose borders can be drawn over the present one, coarse to fine.
    [[nodiscard]] static QStringList overlayLevels(const AtlasData &data, const QString &drawnLevel);

    /// How it makes do with little room: in lower rows, and without the borders that can be switched.
    enum class Room { Ample, Low, Least };
    void setRoom(Room room);
    /// Radius of the largest disc on the map, logical pixels: the legend shows sizes as they are there.
    void setSymbolRadius(double radius);
    /// Whose eyes the contrast of the classes is judged with.
    void setVision(ColourVision vision);

Q_SIGNALS:
    /// A group of MapMarks; −1 = places without a figure; nullopt = none.
    void classHovered(std::optional<int> classIndex);
    /// Its size hint changed.
    void resized();
    void visionAsked(atlas::ColourVision vision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showSwatches();
    void fitRows();
    void refreshOverlays();
    void refreshDoubts();
    void selectClass(int classIndex);
    void openClassification();
    LegendButton *addRow();

    AtlasSession &m_session;
    QLabel *m_unit, *m_pooled;
    QPushButton *m_scheme, *m_offer;
    LegendKey *m_key;
    QVBoxLayout *m_rows;
    LegendModel m_model;
    QList<LegendButton *> m_classRows;             ///< as in the model; the last is "no figure"
    QList<std::pair<QString, LegendButton *>> m_overlayRows;
    Room m_room = Room::Ample;
    LegendButton *m_doubtRow = nullptr;            ///< while doubts are marked
    ColourVision m_vision = ColourVision::Normal;
    ClassificationPopover *m_popover = nullptr;
};

} // namespace atlas
