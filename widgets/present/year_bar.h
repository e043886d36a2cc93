// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "widgets/present/room_type.h"

#include <QWidget>

class QToolButton;

namespace atlas {

class YearSlider;

/// The years of the map along the foot of the slide, to play, pause and scrub. Never takes the keys: they stay with
/// the slide.
class YearBar : public QWidget {
    Q_OBJECT

public:
    explicit YearBar(Presentation &talk, QWidget *parent = nullptr);

    void setRoom(const RoomType &room);
    /// False where there is no year to choose.
    [[nodiscard]] bool isOfUse() const { return m_talk.years().size() > 1; }
    [[nodiscard]] YearSlider &slider() { return *m_slider; }
    [[nodiscard]] QToolButton &playButton() { return *m_play; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Presentation &m_talk;
    RoomType m_room;
    QToolButton *m_play;
    YearSlider *m_slider;
};

} // namespace atlas
