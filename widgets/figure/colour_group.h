// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_vision.h"
#include "widgets/figure/figure_group.h"

class QComboBox;

namespace atlas {

class FigurePreview;

/// The preview as others see its colours, or as a newspaper prints them, and how far neighbouring classes are apart then.
class ColourGroup : public FigureGroup {
    Q_OBJECT

public:
    ColourGroup(FigureSession &session, FigurePreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &vision() { return *m_vision; }
    [[nodiscard]] QLabel &contrasts() { return *m_contrasts; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] ColourVision chosen() const;
    void showContrasts();

    FigurePreview &m_preview;
    QComboBox *m_vision;
    QLabel *m_label, *m_note, *m_contrasts;
};

} // namespace atlas
