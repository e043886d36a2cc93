// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QStyledItemDelegate>

namespace atlas {

class StepModel;
class StepThumbnails;

/// Draws a row of the list of steps.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StepDelegate(StepModel &model, StepThumbnails &thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    StepModel &m_model;
    StepThumbnails &m_thumbnails;
};

} // namespace atlas
