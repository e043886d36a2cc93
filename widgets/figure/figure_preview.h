// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"
#include "widgets/figure/figure_hits.h"
#include "widgets/figure/figure_job.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace atlas {

class WordsEditor;

/// The page as it will be, on a calm ground: fitted into the window or at a size of one's own, drawn again in a worker
/// at every change. Words on it are written over where they stand, words at a place are dragged.
class FigurePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr double kLeastZoom = 0.1, kMostZoom = 8;

    explicit FigurePreview(FigureSession &session, QWidget *parent = nullptr);

    /// What is shown now; null before the first one is done.
    [[nodiscard]] const std::shared_ptr<const DrawnFigure> &drawn() const { return m_drawn; }
    /// True if what is shown is what was asked for last.
    [[nodiscard]] bool isCurrent() const;
    /// Where the page lies, in the coordinates of the viewport.
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPointF toPage(QPointF viewportPoint) const;
    [[nodiscard]] QPointF toViewport(QPointF pagePoint) const;

    /// Logical pixels a page unit.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fits() const { return m_zoom <= 0; }
    /// @param zoom 0 = as large as there is room
    void setZoom(double zoom);
    void setFilter(FigureJob::Filter filter);

    /// The next press on the map is a place.
    void setPicking(bool picking);
    [[nodiscard]] bool isPicking() const { return m_picking; }
    /// Puts a field over these words; nothing if they are not on the page.
    void editWords(PageWords which);
    void editAnnotation(int index);
    [[nodiscard]] WordsEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void drawnChanged();
    void zoomChanged();
    /// After setPicking(); nullopt = beside every place, or given up.
    void picked(std::optional<atlas::PlaceKey> place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag {
        int annotation = -1;    ///< −1 = the page itself
        QPoint from;
        QPointF offset;         ///< of the words, or the scroll bars, when it began
        bool moved = false;
    };
    void ask();
    void take(const std::shared_ptr<const DrawnFigure> &figure);
    void retranslate();
    void setScrollRanges();
    void zoomAt(double zoom, QPointF viewportPoint);
    void showHover(QPointF page);
    void paintHover(QPainter &painter);
    void endPicking(std::optional<PlaceKey> place);
    [[nodiscard]] double zoomFor(QSizeF page) const;
    [[nodiscard]] QSizeF shownPage() const;

    FigureSession &m_session;
    FigureJob m_job;
    std::shared_ptr<const DrawnFigure> m_drawn;
    WordsEditor *m_editor;
    double m_zoom = 0;
    bool m_picking = false, m_filtered = false;
    std::optional<Drag> m_drag;
    QRectF m_hover;             ///< words that can be taken, page units
};

} // namespace atlas
