// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/figure_session.h"
#include "widgets/figure/folding_group.h"

class QGridLayout;
class QLabel;

namespace atlas {

/// A group of settings of the figure: reads and writes the FigureSession only.
class FigureGroup : public FoldingGroup {
    Q_OBJECT

public:
    explicit FigureGroup(FigureSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    /// Words in the present language.
    virtual void retranslate() = 0;
    /// What the figure says now; must not write to it.
    virtual void refresh() = 0;
    /// retranslate() and refresh(); called once by every constructor, when its widgets are there.
    void renew();

    /// Labels at the left, in line with those of other groups.
    QGridLayout *addGrid();
    /// A row of such a grid. @return its label
    QLabel *addRow(QGridLayout *grid, QWidget *field, int fieldColumns = 1);
    QLabel *addNote();

    /// One step: `edit` gets the figure as it is and changes it.
    template <typename Edit>
    void change(Edit edit, const QString &words, const QString &merge = {})
    {
        FigureSpec next = m_session.spec();
        edit(next);
        m_session.change(next, words, merge);
    }

    FigureSession &m_session;
};

} // namespace atlas
