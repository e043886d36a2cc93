// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// Lines of one style, set.
struct SlideBlock {
    QStringList lines;
    std::vector<double> widths;     ///< per line, page units
    QString family;
    double sizePx = 0;
    int weight = 400;
    QColor colour;
    double leading = 1.37;          ///< from line to line, in sizes of type; below 1.362 only signs with marks touch

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    [[nodiscard]] QSizeF size() const;
    /// From the top of the block to the baseline of its first line.
    [[nodiscard]] double firstBaseline() const;
    /// Adds its lines; the block hangs from `corner`: by its left, its middle or its right.
    void draw(QPointF corner, const QString &id, display::Group &group, display::Text::Align align = display::Text::Align::Start) const;
};

/// A text that is measured once and set in many widths until it fits. Breaks at line feeds, at spaces and after the
/// hyphens of compounds; words are never broken unless they are wider than a line.
class SlideText {
public:
    SlideText() = default;
    SlideText(const QString &text, const QString &family, int weight, const QColor &colour);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// Of the widest piece that is not broken; page units.
    [[nodiscard]] double widestPiece(double sizePx) const { return m_widest * sizePx; }
    [[nodiscard]] double widthInOneLine(double sizePx) const;

    /// @param balanced the lines are as even as they can be without being more
    [[nodiscard]] SlideBlock set(double width, double sizePx, bool balanced = false, double leading = 1.37) const;
    /// At most so many lines; what does not fit ends in "…".
    [[nodiscard]] SlideBlock cut(double width, double sizePx, int mostLines) const;

private:
    struct Piece {
        QString text;
        double width = 0;       ///< at size 1
        bool space = false;     ///< a space before it, unless it starts a line
        bool newLine = false;
    };
    struct Line {
        QString text;
        double width = 0;
    };
    void add(const QString &word, bool newLine);
    [[nodiscard]] std::vector<Line> broken(double widthAtOne) const;

    std::vector<Piece> m_pieces;
    QString m_family;
    int m_weight = 400;
    QColor m_colour;
    double m_space = 0, m_widest = 0;   ///< at size 1
};

/// The text with spaces that no line ends at: in dates, and between a number or "in" and its unit.
QString keptTogether(QString text);

} // namespace atlas
