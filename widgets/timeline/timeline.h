// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas {

class YearSlider;

/// The bar of years under the map: play, the years there are, and which are missing.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] YearSlider &slider() { return *m_slider; }

public Q_SLOTS:
    void togglePlay();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void stop();
    void advance();
    [[nodiscard]] QString note() const;

    AtlasSession &m_session;
    QToolButton *m_play;
    YearSlider *m_slider;
    QLabel *m_note;
    QTimer m_timer;
};

} // namespace atlas
