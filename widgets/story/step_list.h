// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"

#include <QListView>
#include <QPoint>

namespace atlas {

class StepModel;
class StepThumbnails;

/// The steps of the story, in their order: number, picture, title, kind. The current one is where the story is; to
/// choose one is to go there. Dragged, or moved with Alt and the arrow keys, they take another place.
class StepList : public QListView {
    Q_OBJECT

public:
    explicit StepList(StorySession &session, QWidget *parent = nullptr);

    [[nodiscard]] StepModel &steps() { return *m_model; }
    [[nodiscard]] StepThumbnails &thumbnails() { return *m_thumbnails; }

Q_SIGNALS:
    /// Its words are to be written (Enter, a double press).
    void writeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void retranslate();
    void takeCurrent();
    void openMenu(const QPoint &at);
    void endDrag();
    /// Row that what is dragged would come before; rowCount() = after the last.
    [[nodiscard]] int dropRow(const QPoint &at) const;

    StorySession &m_session;
    StepModel *m_model;
    StepThumbnails *m_thumbnails;
    QPoint m_pressedAt;
    int m_pressed = -1, m_drop = -1;    ///< row under the press; where it would go, while it is dragged
    int m_scrolls = 0;                  ///< timer while something is dragged to an edge
    bool m_taking = false;
};

} // namespace atlas
