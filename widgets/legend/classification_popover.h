// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "widgets/style/popover.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace atlas {

class BoundsEditor;
class FormPicker;
class PaletteList;

/// Form, scheme, number of classes, own bounds, colours: every change shows on the map at once.
class ClassificationPopover : public Popover {
    Q_OBJECT

public:
    ClassificationPopover(AtlasSession &session, QWidget *window);

    /// Shows it beside a rectangle of the window.
    void openBeside(const QRect &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    template <typename Change> void change(Change edit);

    AtlasSession &m_session;
    FormPicker *m_form;
    QLabel *m_heading, *m_schemeLabel, *m_classesLabel, *m_boundsLabel, *m_coloursLabel, *m_colourNote, *m_warnings;
    QComboBox *m_scheme;
    QSpinBox *m_classes;
    QToolButton *m_fewer, *m_more;
    BoundsEditor *m_bounds;
    PaletteList *m_palettes;
    QCheckBox *m_reversed, *m_pooled;
};

} // namespace atlas
