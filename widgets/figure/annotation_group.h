// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/figure/figure_group.h"

#include <QList>

class QPushButton;

namespace atlas {

class AnnotationRow;
class FigurePreview;
class PlaceFinder;

/// Words and numbers at places: added by name or by a press on the map, written here or in the preview.
class AnnotationGroup : public FigureGroup {
    Q_OBJECT

public:
    /// @param preview says where words stand, and picks places
    AnnotationGroup(FigureSession &session, FigurePreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &addButton() { return *m_add; }
    [[nodiscard]] QPushButton &pickButton() { return *m_pick; }
    [[nodiscard]] const QList<AnnotationRow *> &rows() const { return m_rows; }
    /// Made when first opened.
    [[nodiscard]] PlaceFinder *finder() { return m_finder; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    AnnotationRow *makeRow(int index);
    void openFinder();
    void add(const PlaceKey &place);
    void move(int index, QPointF by);
    template <typename Edit> void edit(int index, Edit edit, const QString &words, const QString &merge = {});

    FigurePreview &m_preview;
    QPushButton *m_add, *m_pick;
    QLabel *m_note;
    QVBoxLayout *m_list;
    QList<AnnotationRow *> m_rows;
    PlaceFinder *m_finder = nullptr;
};

} // namespace atlas
