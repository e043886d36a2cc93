// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_text.h"

#include "layers/render/figure/figure_font.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

// Of Open Sans and its sisters, in sizes of type.
constexpr double kAscent = 1.069, kDescent = 0.293;
// Words are measured one by one: a line of them may be so much wider.
constexpr double kTolerance = 1.004;
constexpr int kHalvings = 12;

} // namespace

QSizeF SlideBlock::size() const
{
    const double width = widths.empty() ? 0 : *std::ranges::max_element(widths);
    return {width, leading * sizePx * static_cast<double>(lines.size())};
}

double SlideBlock::firstBaseline() const { return ((leading - kAscent - kDescent) / 2 + kAscent) * sizePx; }

void SlideBlock::draw(QPointF corner, const QString &id, display::Group &group, display::Text::Align align) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        display::Text text;
        text.id = lines.size() == 1 ? id : QStringLiteral("%1-%2").arg(id).arg(i + 1);
        text.text = lines[i];
        text.align = align;
        text.anchor = corner + QPointF(0, firstBaseline() + leading * sizePx * static_cast<double>(i));
        text.family = family;
        text.sizePx = sizePx;
        text.weight = weight;
        text.colour = colour;
        group.children.emplace_back(std::move(text));
    }
}

SlideText::SlideText(const QString &text, const QString &family, int weight, const QColor &colour)
    : m_family(family), m_weight(weight), m_colour(colour), m_space(widthOf(QStringLiteral(" "), family, 1, weight))
{
    bool newLine = false;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            add(word, newLine);
            newLine = false;
        }
        newLine = true;
    }
}

void SlideText::add(const QString &word, bool newLine)
{
    qsizetype from = 0;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        const bool afterHyphen = i < word.size() && i > 1 && (word[i - 1] == QLatin1Char('-') || word[i - 1] == QLatin1Char('/')) && word[i - 2].isLetter() && word[i].isLetter();
        if (i < word.size() && !afterHyphen)
            continue;
        const QString piece = word.mid(from, i - from);
        const double width = widthOf(piece, m_family, 1, m_weight);
        m_pieces.push_back({piece, width, from == 0, newLine && from == 0});
        m_widest = std::max(m_widest, width);
        from = i;
    }
}

double SlideText::widthInOneLine(double sizePx) const
{
    double width = 0;
    for (const Piece &piece : m_pieces)
        width += piece.width + (piece.space && width > 0 ? m_space : 0);
    return width * sizePx * kTolerance;
}

std::vector<SlideText::Line> SlideText::broken(double widthAtOne) const
{
    std::vector<Line> lines;
    for (const Piece &piece : m_pieces) {
        const double space = piece.space ? m_space : 0;
        const bool fits = !lines.empty() && !piece.newLine && (lines.back().width + space + piece.width) * kTolerance <= widthAtOne;
        if (fits) {
            lines.back().text += (piece.space ? QStringLiteral(" ") : QString()) + piece.text;
            lines.back().width += space + piece.width;
            continue;
        }
        if (piece.width * kTolerance <= widthAtOne || piece.text.size() < 2) {
            lines.push_back({piece.text, piece.width});
            continue;
        }
        for (const QString &part : wrapped(piece.text, widthAtOne, m_family, 1, m_weight))
            lines.push_back({part, widthOf(part, m_family, 1, m_weight)});
    }
    return lines;
}

SlideBlock SlideText::set(double width, double sizePx, bool balanced, double leading) const
{
    SlideBlock block;
    block.family = m_family;
    block.sizePx = sizePx;
    block.weight = m_weight;
    block.colour = m_colour;
    block.leading = leading;
    if (m_pieces.empty() || sizePx <= 0)
        return block;
    std::vector<Line> lines = broken(width / sizePx);
    if (balanced && lines.size() > 1) {
        double low = m_widest * kTolerance;
        double high = width / sizePx;
        for (int i = 0; i < kHalvings && low < high; ++i) {
            const double middle = (low + high) / 2;
            (broken(middle).size() <= lines.size() ? high : low) = middle;
        }
        lines = broken(high);
    }
    for (const Line &line : lines) {
        block.lines += line.text;
        block.widths.push_back(line.width * sizePx);
    }
    return block;
}

SlideBlock SlideText::cut(double width, double sizePx, int mostLines) const
{
    SlideBlock block = set(width, sizePx);
    if (block.lines.size() <= mostLines)
        return block;
    block.lines.resize(std::max(0, mostLines));
    block.widths.resize(static_cast<std::size_t>(block.lines.size()));
    if (block.lines.isEmpty())
        return block;
    // After a whole sentence if the last line has one, else after the last word that leaves room.
    QString &last = block.lines.last();
    const QString dots = QStringLiteral(" …");
    while (widthOf(last + dots, m_family, sizePx, m_weight) > width && last.contains(QLatin1Char(' ')))
        last.truncate(last.lastIndexOf(QLatin1Char(' ')));
    last += dots;
    block.widths.back() = widthOf(last, m_family, sizePx, m_weight);
    return block;
}

QString keptTogether(QString text)
{
    static const QRegularExpression date(QStringLiteral("(\\d{1,2}) (\\p{L}+) (\\d{4})"));
    static const QRegularExpression unit(QStringLiteral("(\\bin|\\d|×|€) ([%€×]|\\d)"));
    const QString space(QChar(QChar::Nbsp));
    text.replace(date, QStringLiteral("\\1") + space + QStringLiteral("\\2") + space + QStringLiteral("\\3"));
    // Twice: the sign after one space stands before the next.
    for (int i = 0; i < 2; ++i)
        text.replace(unit, QStringLiteral("\\1") + space + QStringLiteral("\\2"));
    return text;
}

} // namespace atlas
