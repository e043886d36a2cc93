// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/present/lamp_job.h"

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace atlas {

class FlowLayout;
class LampStrip;

/// What a weak lamp and the light of the room leave of a map: the lamp is set here, what is then told apart is shown in
/// words and figures, and what would help is offered. It changes nothing by itself: whoever shows the map shows it
/// under lamp() and does what is asked for. Not modal; lies along the foot of the map or of the slide.
class LampPanel : public QFrame {
    Q_OBJECT

public:
    explicit LampPanel(QWidget *parent = nullptr);

    /// The map that is shown, in the theme it is drawn in.
    void setView(std::shared_ptr<const AtlasData> atlasData, const ViewState &view);
    [[nodiscard]] const Lamp &lamp() const { return m_lamp; }
    void setLamp(const Lamp &lamp);
    /// Size of the type, logical pixels: before a room larger than in a window. 0 = the theme's.
    void setTypePx(int px);
    /// What is said now; of the view and lamp set last once it is worked out.
    [[nodiscard]] const LampAdvice &advice() const { return m_advice; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lampChanged(const atlas::Lamp &lamp);
    /// A proposal was taken: the map is to have these classes and marks.
    void changeAsked(const atlas::ClassificationSpec &classification, const atlas::MapSettings &map);
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Dial {
        QLabel *label = nullptr;
        QSlider *slider = nullptr;
    };
    enum Which { Lumens, Width, Room };

    void build();
    Dial addDial(QBoxLayout *row, double least, double most, double step);
    void takeDials();
    void showLamp();
    void say(const LampAdvice &advice);
    void retranslate();
    void restyle();
    void arrange();
    [[nodiscard]] int typePx() const;

    Lamp m_lamp;
    QString m_language = QStringLiteral("nl");
    LampAdvice m_advice;
    LampJob m_job;
    int m_typePx = 0;
    QBoxLayout *m_controls, *m_dialRow, *m_findings;
    FlowLayout *m_proposals;
    QFrame *m_segments;
    QLabel *m_title, *m_verdict, *m_source, *m_try;
    QToolButton *m_close;
    std::array<QToolButton *, kRoomLights.size()> m_rooms{};
    std::array<Dial, 3> m_dials;
    LampStrip *m_strip;
    QList<QPushButton *> m_buttons;
};

} // namespace atlas
