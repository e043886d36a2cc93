// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

class QComboBox;

namespace atlas {

class MultiplesList;

/// One map, or small ones: one a year, or one an indicator of the same unit.
class MultiplesGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit MultiplesGroup(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &by() { return *m_by; }
    [[nodiscard]] MultiplesList &list() { return *m_list; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    QComboBox *m_by;
    QLabel *m_label, *m_note;
    MultiplesList *m_list;
};

} // namespace atlas
