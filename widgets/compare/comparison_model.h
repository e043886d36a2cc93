// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/compare/comparison_job.h"
#include "widgets/compare/row_words.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>
#include <vector>

namespace atlas {

/// The lines of the comparison: what must be said first, then headings of themes with their indicators. Secondary
/// rows of a theme are folded behind a line that says how many there are.
class ComparisonModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Note, Heading, Row, Fold };
    struct Line {
        Kind kind = Kind::Row;
        QString text;           ///< of a note, a heading or a fold
        int row = -1;           ///< of the comparison
        RowWords words;
        QString fold;           ///< which fold a Fold opens: its theme; "*" of all themes
    };

    using QAbstractListModel::QAbstractListModel;

    void setComparison(const std::shared_ptr<const ComparedView> &compared);
    /// The indicator of the map stands first, above all themes, and in its theme.
    void setMapIndicator(const QString &indicator);
    [[nodiscard]] const std::shared_ptr<const ComparedView> &compared() const { return m_compared; }
    [[nodiscard]] const Line &line(int index) const { return m_lines[static_cast<std::size_t>(index)]; }
    /// The row of the comparison a line stands for; null for a note or a heading.
    [[nodiscard]] const ComparisonRow *row(int index) const;
    /// Where there is little room, the map's indicator comes before what must be said.
    void setLow(bool low);
    /// The line of the map's indicator above all themes; −1 if there is none.
    [[nodiscard]] int mapLine() const { return m_mapLine; }
    /// The line of a fold; −1 if there is none.
    [[nodiscard]] int foldLine(const QString &fold) const;
    /// Opens a fold, or closes it; what is open stays so for other comparisons.
    void toggleFold(const QString &fold);
    [[nodiscard]] bool isOpen(const QString &fold) const { return m_open.contains(fold); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void build();
    void addRow(std::size_t row);
    /// The fold at a row: it and the secondary ones that follow in its theme. Returns the last of them.
    std::size_t addFold(std::size_t row, bool grouped);

    std::shared_ptr<const ComparedView> m_compared;
    std::vector<Line> m_lines;
    QSet<QString> m_open;
    QString m_mapIndicator;
    int m_mapLine = -1;
    bool m_low = false;
};

} // namespace atlas
