// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/colour_vision.h"
#include "widgets/style/popover.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace atlas {

class BoundsEditor;
class FormPicker;
class ContrastStrip;
class DoubtList;
class PaletteList;

/// Form, scheme, number of classes, own bounds, colours: every change shows on the map at once.
class ClassificationPopover : public Popover {
    Q_OBJECT

public:
    ClassificationPopover(AtlasSession &session, QWidget *window);

    /// Shows it beside a rectangle of the window.
    void openBeside(const QRect &anchor);
    /// Whose eyes the colours are judged with.
    void setVision(ColourVision vision);

Q_SIGNALS:
    void visionAsked(atlas::ColourVision vision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshColours();
    void retranslate();
    template <typename Change> void change(Change edit);

    void refreshWarnings(bool classes);

    AtlasSession &m_session;
    std::vector<ClassificationSpec> m_offers;   ///< behind the links of the warnings
    FormPicker *m_form;
    QLabel *m_heading, *m_schemeLabel, *m_classesLabel, *m_boundsLabel, *m_coloursLabel, *m_visionLabel, *m_colourNote, *m_warnings;
    QComboBox *m_scheme, *m_visionChoice;
    QSpinBox *m_classes;
    QToolButton *m_fewer, *m_more;
    BoundsEditor *m_bounds;
    PaletteList *m_palettes;
    ContrastStrip *m_contrast;
    DoubtList *m_doubts;
    QCheckBox *m_reversed, *m_pooled;
    ColourVision m_vision = ColourVision::Normal;
};

} // namespace atlas
