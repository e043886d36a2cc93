// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/figure_spec.h"

#include <QListWidget>

namespace atlas {

/// The years, or the figures of one unit, that get a small map each: those ticked.
class MultiplesList : public QListWidget {
    Q_OBJECT

public:
    explicit MultiplesList(QWidget *parent = nullptr);

    /// Lists what there is for a view; nothing for By::None. As high as what it holds, at most some rows.
    /// @param table that the view draws; −1 = none
    void show(const AtlasData &atlas, const ViewState &view, int table, const FigureMultiples &multiples, const QString &language);
    /// What a choice without a tick, or with some, comes to; empty for By::None. After show().
    [[nodiscard]] const QString &note() const { return m_note; }

Q_SIGNALS:
    void chosen(const atlas::FigureMultiples &multiples);

private:
    void fillYears(const AtlasData &atlas, const ViewState &view, int table);
    void fillIndicators(const AtlasData &atlas, const ViewState &view, const QString &language);
    void add(const QString &text, const QVariant &value, bool ticked);
    void tell();
    [[nodiscard]] QString noteOf() const;

    FigureMultiples m_multiples;
    QString m_note;
    int m_filled = 0;       ///< items that are written
};

} // namespace atlas
