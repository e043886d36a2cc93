// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "widgets/compare/comparison_model.h"
#include "widgets/compare/row_layout.h"

#include <QHash>
#include <QListView>
#include <QPixmap>

namespace atlas {

/// The rows of the comparison. Strips are drawn once and kept; what is hovered lies over them.
/// Enter shows a row's indicator on the map, I how its figures were made, Ctrl+C copies its sentence.
class ComparisonView : public QListView {
    Q_OBJECT

public:
    ComparisonView(AtlasSession &session, ComparisonModel &model, QWidget *parent = nullptr);

    /// Shows another comparison; null = none.
    void show(const std::shared_ptr<const ComparedView> &compared);
    /// The current row; null if there is none.
    [[nodiscard]] const ComparisonRow *current() const;
    /// The map shows another indicator.
    void setMapIndicator(const QString &indicator);
    /// A row as it is laid out now; line of the model.
    [[nodiscard]] const RowLayout &layoutOf(int line) const;
    /// Where a figure lies along the strip of a line, viewport coordinates; null rectangle if it has none.
    [[nodiscard]] QRectF stripOf(int line) const;
    [[nodiscard]] double heightOf(int line) const;
    void paintLine(QPainter &painter, const QRect &rect, int line, bool hovered, bool current) const;
    void copySentence() const;

Q_SIGNALS:
    void currentRowChanged();
    void inspectAsked(int row, int figure);     ///< of the comparison; figure −1: the first composed one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Changes the lines; the current row and what is seen stay where that can be.
    template <typename Change> void keepingPlace(Change change);
    void forgetLayouts();
    void hoverAt(QPointF at);
    void hoverRow(int row);
    void updateStrips();
    void showOnMap(int line);
    void paintFold(QPainter &painter, const QRect &rect, int line, bool hovered, bool current) const;
    [[nodiscard]] bool isFold(int line) const;
    void toggleFold(int line);
    void inspect(int line, int figure);
    /// The text under a point; null if there is none.
    [[nodiscard]] const RowText *textAt(int line, QPointF at) const;
    [[nodiscard]] QString stripTip(const ComparisonRow &row) const;
    [[nodiscard]] QString tipAt(int line, QPointF at) const;
    void paintMarker(QPainter &painter, const ComparisonRow &row, const QRectF &strip) const;
    [[nodiscard]] const QPixmap &stripPixmap(int line, const ComparisonRow &row, QSizeF size) const;

    AtlasSession &m_session;
    ComparisonModel &m_model;
    mutable std::vector<RowLayout> m_layouts;       ///< per line; height 0 = not laid out yet
    mutable QHash<int, QPixmap> m_strips;
    bool m_low = false;
};

} // namespace atlas
