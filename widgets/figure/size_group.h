// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;

namespace atlas {

/// The page: a size that is asked for often or one of one's own, and apart from it the scale of type and lines.
class SizeGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit SizeGroup(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &preset() { return *m_preset; }
    [[nodiscard]] QToolButton &turnButton() { return *m_turn; }
    [[nodiscard]] QDoubleSpinBox &widthBox() { return *m_width; }
    [[nodiscard]] QDoubleSpinBox &heightBox() { return *m_height; }
    [[nodiscard]] QComboBox &unit() { return *m_unit; }
    [[nodiscard]] QSpinBox &scaleBox() { return *m_scale; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void choosePreset(int index);
    void setUnit(LengthUnit unit);
    void setSide(double FigureSize::*side, double length);

    QComboBox *m_preset, *m_unit;
    QToolButton *m_turn;
    QDoubleSpinBox *m_width, *m_height;
    QSpinBox *m_scale;
    QLabel *m_presetLabel, *m_sizeLabel, *m_scaleLabel;
};

} // namespace atlas
