// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

class QComboBox;
class QListWidget;

namespace atlas {

/// One map, or small ones: one a year, or one an indicator of the same unit.
class MultiplesGroup : public FigureGroup {
    Q_OBJECT

public:
    explicit MultiplesGroup(FigureSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &by() { return *m_by; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void fillYears();
    void fillIndicators();
    void add(const QString &text, const QVariant &value, bool ticked);
    void write();

    QComboBox *m_by;
    QLabel *m_label, *m_note;
    QListWidget *m_list;
    int m_filled = 0;       ///< items of the list that are written
};

} // namespace atlas
