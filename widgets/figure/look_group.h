// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

class QCheckBox;
class QComboBox;

namespace atlas {

/// How the figure looks: theme, language, part of the country, ground, scale bar, inset, what its words become.
class LookGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit LookGroup(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &theme() { return *m_theme; }
    [[nodiscard]] QComboBox &language() { return *m_language; }
    [[nodiscard]] QComboBox &extent() { return *m_extent; }
    [[nodiscard]] QComboBox &text() { return *m_text; }
    [[nodiscard]] QCheckBox &transparent() { return *m_transparent; }
    [[nodiscard]] QCheckBox &scaleBar() { return *m_scaleBar; }
    [[nodiscard]] QCheckBox &locator() { return *m_locator; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    QCheckBox *check(bool FigureSpec::*member);

    QComboBox *m_theme, *m_language, *m_extent, *m_text;
    QLabel *m_themeLabel, *m_languageLabel, *m_extentLabel, *m_textLabel, *m_textNote;
    QCheckBox *m_transparent, *m_scaleBar, *m_locator;
};

} // namespace atlas
