// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QListWidget>

namespace atlas {

/// A list of words with, to the right and fainter, what belongs to them. The keyboard stays in the field it serves.
class DetailList : public QListWidget {
    Q_OBJECT

public:
    explicit DetailList(QWidget *parent = nullptr);

    QListWidgetItem *addRow(const QString &text, const QString &detail);
    /// A heading between rows; cannot be chosen.
    void addHeading(const QString &text);
    /// A line in place of rows.
    void addRemark(const QString &text);
    /// To the next row that can be chosen, round at the ends.
    void step(int by);
    /// Pixels that all its rows take.
    [[nodiscard]] int heightOfRows() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace atlas
