// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "widgets/present/place_typing.h"
#include "widgets/present/present_keys.h"
#include "widgets/present/room_type.h"
#include "widgets/present/slide_feed.h"
#include "widgets/present/slide_maps.h"
#include "widgets/present/touch_hand.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace atlas {

class KeysCard;
class RoomCard;
class RoomStrip;
class SlideInput;
class YearBar;

/// The slide before the room, and all that is done to it there: by clicker, keys, mouse and fingers. Opens no window
/// and asks nothing. Reads and writes only the talk.
class PresentView : public QWidget {
    Q_OBJECT

public:
    PresentView(Presentation &talk, SlideFeed &feed, QWidget *parent = nullptr);
    ~PresentView() override;

    /// What is asked before the slide acts, and draws over it; not owned, nullptr = nothing.
    void setInput(SlideInput *input);
    /// What lies along the foot of the slide, as high as its size hint; becomes a child, nullptr takes it away.
    void setPanel(QWidget *panel);
    /// A key that was pressed here or in another window of the talk. @return false if it means nothing
    bool press(const QKeyEvent &event);
    /// A short line over the foot of the slide.
    void say(const QString &text);

    [[nodiscard]] QPointF toPage(QPointF view) const { return view * devicePixelRatioF(); }
    [[nodiscard]] QRectF toView(const QRectF &page) const { return {page.topLeft() / devicePixelRatioF(), page.size() / devicePixelRatioF()}; }
    [[nodiscard]] const SlideMaps &maps() const { return m_maps; }
    [[nodiscard]] RoomType room() const { return {double(height()), m_talk.distance()}; }
    [[nodiscard]] const std::optional<SlideMaps::Spot> &hovered() const { return m_hovered; }
    [[nodiscard]] RoomCard &card() { return *m_card; }          ///< of what is pointed at
    [[nodiscard]] RoomCard &markedCard() { return *m_pin; }
    [[nodiscard]] RoomStrip &strip() { return *m_strip; }
    [[nodiscard]] YearBar &years() { return *m_years; }

Q_SIGNALS:
    void leaveAsked();
    void speakerAsked();
    void lampAsked();           ///< the panel of the lamp is to come, or to go

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    friend class TouchHand;
    void takeSlide();
    void takeMarked();
    void takeTyping();
    void layOverlays();
    void showOverlays();
    void wake(QPointF at);
    void rest();
    [[nodiscard]] ThemeTokens look() const;
    [[nodiscard]] QRect outlineRect(const AtlasData::PlaceRef &place) const;
    [[nodiscard]] std::optional<AtlasData::PlaceRef> placeOf(const SlideMaps::Spot &spot) const;
    void placeCard(RoomCard &card, const QRectF &place, QPointF pointer);
    void hover(std::optional<SlideMaps::Spot> spot, QPointF at);
    void mark(QPointF at);
    void movePointer(QPointF to);
    void act(const PresentCommand &command);
    void step(int by);
    void leave();
    void toggle(Presentation::Screen screen);
    void zoom(double factor);
    void zoomAt(double factor, QPointF about);
    void pan(QPointF by);
    void takePlace();
    void changeDistance(int by);
    void showYears();
    void toggleKeys();

    Presentation &m_talk;
    SlideFeed &m_feed;
    SlideInput *m_input = nullptr;
    QWidget *m_panel = nullptr;
    PlaceTyping m_typing;
    PresentKeys m_keys;
    SlideMaps m_maps;
    RoomCard *m_card, *m_pin;
    RoomStrip *m_strip;
    YearBar *m_years;
    KeysCard *m_help;
    TouchHand m_touch;
    std::optional<SlideMaps::Spot> m_hovered;
    std::optional<AtlasData::PlaceRef> m_markedPlace;
    QPointF m_at;                           ///< of the mouse or finger, logical pixels
    std::optional<QPointF> m_press;
    bool m_dragging = false, m_inputPressed = false;
    QTimer m_still;
};

} // namespace atlas
