// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

class FigurePanel;
class FigurePreview;
class PreviewFoot;

/// Where a figure is composed, in the place of the map: the page in the middle, its settings at the right.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FigurePreview &preview() { return *m_preview; }
    [[nodiscard]] FigurePanel &panel() { return *m_panel; }
    [[nodiscard]] PreviewFoot &foot() { return *m_foot; }
    [[nodiscard]] QPushButton &backButton() { return *m_back; }

Q_SIGNALS:
    /// Back to the map.
    void leaveAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    FigureSession &m_session;
    QPushButton *m_back;
    QLabel *m_heading, *m_hint;
    FigurePreview *m_preview;
    PreviewFoot *m_foot;
    FigurePanel *m_panel;
};

} // namespace atlas
