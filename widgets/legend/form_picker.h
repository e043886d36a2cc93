// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QToolButton;

namespace atlas {

class IndicatorCombo;

/// How figures become marks: areas, circles by size or by class, two figures at once; with the second
/// indicator, and patterns in place of colours.
class FormPicker : public QWidget {
    Q_OBJECT

public:
    explicit FormPicker(AtlasSession &session, QWidget *parent = nullptr);

    /// Shows what the session has.
    void refresh();
    void retranslate();

private:
    void take(MapForm form);
    template <typename Change> void change(Change edit);

    AtlasSession &m_session;
    std::array<QToolButton *, kMapForms.size()> m_forms{};
    QLabel *m_secondLabel;
    IndicatorCombo *m_second;
    QCheckBox *m_patterns;
    const AtlasData *m_filledFrom = nullptr;
};

} // namespace atlas
