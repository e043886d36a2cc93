// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/charts/chart_feed.h"

#include <QChartView>
#include <QTimer>

#include <optional>

class QAbstractAxis;
class QScatterSeries;
class QScrollBar;

namespace atlas {

class ChartImageItem;
class ChartOverlayItem;
class HoverCard;

/// One chart in the window: Qt Charts holds the axes, the drawing is one item on them. Lights up what is hovered
/// anywhere, and turns mouse and keys into hover, selection and class bounds of the session.
class ChartHost : public QChartView {
    Q_OBJECT

public:
    ChartHost(AtlasSession &session, ChartKind kind, QWidget *parent = nullptr);
    ~ChartHost() override;

    [[nodiscard]] ChartKind kind() const { return m_kind; }
    /// Takes a new picture; the one before stays until then.
    void setPicture(const ChartPicture &picture);
    /// Null until the first picture.
    [[nodiscard]] const ChartDrawing *drawing() const { return m_picture.drawing.get(); }
    /// What picture is wanted for the present size and scroll.
    [[nodiscard]] ChartRequest request() const;
    /// Figures under a point, as Qt Charts maps them.
    [[nodiscard]] QPointF valueAt(QPointF at) const;
    /// Places that are lit up here now, as they are drawn; null if none.
    [[nodiscard]] std::shared_ptr<const display::Group> lit() const;
    /// First row of a long list; −1 = its condensed form.
    void scrollTo(int first);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] QScrollBar &scrollBar() { return *m_scroll; }

Q_SIGNALS:
    void requestChanged();
    void placeActivated(int row);
    /// It got or lost the keys by key: who came by mouse needs no ring around it.
    void ringChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Press {
        QPointF at;
        int handle = -1;
        bool brushing = false;
        QRectF brush;
    };

    // chart_host.cpp
    void setAxes();
    void light();
    void dress();
    void showCard(bool shown);
    void refreshScroll();
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] int listPage() const;

    // chart_host_input.cpp
    void hoverAt(QPointF at);
    void clearHover();
    void pick(std::vector<int> rows, Qt::KeyboardModifiers keys);
    void brushTo(QPointF at);
    void endPress();
    [[nodiscard]] bool canBrush() const;
    [[nodiscard]] int handleAt(QPointF at) const;
    void moveBound(int index, double value, double step);
    void markBound(int index, std::optional<double> x = {});
    bool boundKey(QKeyEvent *event);
    bool scrollKey(QKeyEvent *event);
    void stepPlace(int across, int up);
    void stepGroup(int step);
    bool escape();

    AtlasSession &m_session;
    ChartKind m_kind;
    ChartPicture m_picture;
    ChartImageItem *m_image;
    ChartOverlayItem *m_overlay;
    QScatterSeries *m_mapping;
    QScrollBar *m_scroll;
    HoverCard *m_card = nullptr;        ///< of the window
    std::optional<Press> m_press;
    QTimer m_frame;                     ///< a brush lights its places once a frame
    int m_first = -1;
    int m_bound = -1;                   ///< chosen by key
    bool m_pointed = false;             ///< the hovered place was pointed at here
};

/// The words of the card beside a hovered place of a chart.
struct HoverText;
HoverText chartHoverText(const AtlasSession &session, const ChartDrawing &drawing, int row);

} // namespace atlas
