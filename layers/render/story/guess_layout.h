// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_parts.h"
#include "layers/render/story/guess_slide.h"
#include "layers/render/story/slide_frame.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// The page of a question in the units of SlidePage: what lies where, which nothing in the answers changes.
class GuessLayout {
public:
    GuessLayout(const AtlasData &data, const GuessQuestion &question, const SlideOptions &options);
    Q_DISABLE_COPY_MOVE(GuessLayout)
    /// At the distance of the options, or the greatest at which everything has room.
    static std::unique_ptr<const GuessLayout> fitting(const AtlasData &data, const GuessQuestion &question, SlideOptions options);

    [[nodiscard]] const SlidePage &page() const { return m_page; }
    [[nodiscard]] const SlideFrame &frame() const { return *m_frame; }
    [[nodiscard]] const GuessPlan &plan() const { return m_plan; }
    /// Trend: the axes in full.
    [[nodiscard]] const chart::Frame &axes() const { return m_axes; }
    /// Rank: where the place stands among its neighbours.
    [[nodiscard]] const QRectF &rungs() const { return m_rungs; }
    /// Where what is said with the truth stands.
    [[nodiscard]] const QRectF &answer() const { return m_answer; }

private:
    [[nodiscard]] bool fits() const { return m_frame->isWhole() && !m_frame->room().isEmpty(); }
    [[nodiscard]] SlideNeeds needs() const;
    [[nodiscard]] double answerHeight(double width) const;
    [[nodiscard]] int cardColumns(double width) const;
    void layCards(const QRectF &room);
    void layMap(const QRectF &room);
    void layAxes(const QRectF &room);
    void layLadder(const QRectF &room);

    const AtlasData &m_data;
    const GuessQuestion &m_question;
    SlidePage m_page;
    QString m_longestTruth;
    std::optional<SlideFrame> m_frame;
    GuessPlan m_plan;
    chart::Frame m_axes;
    QRectF m_answer, m_rungs;
};

/// The list of guesses: cells from the top down, then to the right.
struct GuessListGrid {
    GuessListGrid(const AtlasData &data, const GuessQuestion &question, const SlidePage &page, double width);

    int columns = 1, rows = 1;
    double cell = 0, row = 0;           ///< width of a cell, height of a row
    [[nodiscard]] double height() const { return rows * row; }
    [[nodiscard]] QPointF corner(std::size_t guess) const { return {static_cast<double>(static_cast<int>(guess) / rows) * cell, static_cast<double>(static_cast<int>(guess) % rows) * row}; }
};

/// Cards of Higher are so narrow that the name stands under its letter, and so high at least; in sizes of the least type.
inline constexpr double kNarrowCard = 12, kLowestCard = 10, kLowestNarrowCard = 11.5;
/// Letters of Higher: "A".
QString guessLetter(std::size_t place);
/// Of the disc with the number of a guess, in sizes of the least type.
inline constexpr double kGuessDisc = 0.8;
QColor guessColour(const ThemeTokens &theme, std::size_t guess);
/// One line of text whose middle lies at `middle`.
display::Text guessText(const SlidePage &page, const QString &text, QPointF middle, double sizePx, int weight, const QColor &colour, display::Text::Align align);

} // namespace atlas
