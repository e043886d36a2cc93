// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/row_layout.h"

#include "widgets/style/application_style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int kGap = 10;    ///< between words on one line
constexpr int kSign = 13;   ///< before the reference

double widthOf(const QString &text, int size, int weight)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(style::font(size, weight)).horizontalAdvance(text)) + 1;
}

class Builder {
public:
    Builder(const RowWords &words, double width) : m_words(words), m_left(style::px(kRowMargin)), m_room(std::max(40.0, width - 2 * style::px(kRowMargin))) {}

    RowLayout build(double strip)
    {
        m_y = style::px(8);
        name();
        if (m_words.figures.size() <= 2)
            pair();
        else
            columns();
        if (strip > 0) {
            m_layout.strip = QRectF(m_left, m_y, m_room, strip);
            m_y += strip;
        }
        if (m_words.figures.size() <= 2)
            pairRanks();
        else
            reference();
        m_layout.height = std::ceil(m_y + style::px(8));
        return m_layout;
    }

private:
    using Part = RowText::Part;

    void add(Part part, int figure, const QString &text, double x, double width, double height, int size, int weight, Qt::Alignment align)
    {
        const QString shown = QFontMetricsF(style::font(size, weight)).elidedText(text, Qt::ElideRight, width);
        m_layout.texts.push_back({part, figure, shown, QRectF(m_left + x, m_y, width, height), size, weight, align});
    }

    /// Behind its sign.
    void addReference(double x, double width, double height)
    {
        add(Part::Reference, -1, m_words.reference, x + style::px(kSign), width - style::px(kSign), height, 11, 400, Qt::AlignLeft);
    }

    void name()
    {
        const double high = style::px(19), unit = widthOf(m_words.unit, 11, 400);
        const double wanted = widthOf(m_words.name, 13, 400);
        // Long units give way to the name, but not all of it.
        const double unitRoom = m_words.unit.isEmpty() ? 0 : std::min(unit, std::max(m_room - wanted - 6, m_room * 0.35));
        const double nameRoom = std::min(wanted, m_room - (unitRoom > 0 ? unitRoom + 6 : 0));
        const double used = nameRoom + (unitRoom > 0 ? unitRoom + 6 : 0);
        const double reference = m_words.reference.isEmpty() ? 0 : widthOf(m_words.reference, 11, 400) + style::px(kSign);
        m_referenceSet = reference > 0 && used + 2 * kGap + reference <= m_room;
        if (m_referenceSet)
            addReference(m_room - reference, reference, high);
        add(Part::Name, -1, m_words.name, 0, nameRoom, high, 13, 400, Qt::AlignLeft);
        if (unitRoom > 0)
            add(Part::Unit, -1, m_words.unit, nameRoom + 6, unitRoom, high, 11, 400, Qt::AlignLeft);
        m_y += high;
    }

    /// Two values with the difference between them; under them where there is no room.
    void pair()
    {
        const double high = style::px(24);
        const QString &difference = m_words.difference;
        double used = 0;
        std::vector<double> widths;
        int size = 17;
        const double middle = widthOf(difference, 13, 400);
        for (;;) {
            widths.clear();
            used = 0;
            for (const FigureWords &figure : m_words.figures) {
                const double year = figure.year.isEmpty() ? 0 : widthOf(figure.year, 11, 400) + 5;
                widths.push_back((figure.missing ? widthOf(figure.value, 13, 400) : widthOf(figure.value, size, 700)) + year);
                used += widths.back();
            }
            if (used + middle + 2 * kGap <= m_room || size <= 14)
                break;
            --size;
        }
        const double each = (m_room - kGap) / 2;
        for (std::size_t i = 0; i < m_words.figures.size(); ++i) {
            const FigureWords &figure = m_words.figures[i];
            const bool right = i == 1;
            const double width = used + kGap <= m_room ? widths[i] : std::min(widths[i], each);
            const double year = figure.year.isEmpty() ? 0 : widthOf(figure.year, 11, 400);
            const double value = width - (year > 0 ? year + 5 : 0), x = right ? m_room - width : 0;
            const int index = static_cast<int>(i);
            add(Part::Value, index, figure.value, right && year > 0 ? x + year + 5 : x, value, high, figure.missing ? 13 : size, figure.missing ? 400 : 700,
                right ? Qt::AlignRight : Qt::AlignLeft);
            if (year > 0)
                add(Part::Year, index, figure.year, right ? x : x + value + 5, year, high, 11, 400, Qt::AlignLeft);
            widths[i] = width;
        }
        const double a = widths.empty() ? 0 : widths[0], b = widths.size() < 2 ? 0 : widths[1];
        const bool beside = a + b + middle + 2 * kGap <= m_room;
        if (!difference.isEmpty() && beside) {
            // In the middle of the row, unless a value needs that room.
            const double x = std::clamp((m_room - middle) / 2, a + kGap, m_room - b - kGap - middle);
            add(Part::Difference, -1, difference, x, middle, high, 13, 400, Qt::AlignHCenter);
        }
        m_y += high;
        if (!difference.isEmpty() && !beside) {
            add(Part::Difference, -1, difference, 0, m_room, style::px(17), 11, 400, Qt::AlignHCenter);
            m_y += style::px(17);
        }
    }

    /// The ranks under the strip, with as much said as fits; the reference under them where the name left no room.
    void pairRanks()
    {
        const double high = style::px(16);
        constexpr int kLengths = 5;
        const auto rank = [this](std::size_t i, int length) {
            if (i >= m_words.figures.size())
                return QString();
            const FigureWords &f = m_words.figures[i];
            const auto with = [&f](const QString &words) { return words.isEmpty() || f.percentile.isEmpty() ? words : QStringLiteral("%1 · %2").arg(words, f.percentile); };
            switch (length) {
            case 0: return with(f.rank);
            case 1: return with(f.shortRank);
            case 2: return f.rank;
            case 3: return f.shortRank;
            default: return f.shortestRank;
            }
        };
        const auto needed = [&](int length) { return widthOf(rank(0, length), 11, 400) + widthOf(rank(1, length), 11, 400) + kGap; };
        int length = 0;
        while (length + 1 < kLengths && needed(length) > m_room)
            ++length;
        const QString first = rank(0, length), second = rank(1, length);
        if (!first.isEmpty() || !second.isEmpty()) {
            const double a = widthOf(first, 11, 400), b = widthOf(second, 11, 400);
            if (a > 0)
                add(Part::Rank, 0, first, 0, std::min(a, m_room), high, 11, 400, Qt::AlignLeft);
            if (b > 0)
                add(Part::Rank, 1, second, m_room - b, b, high, 11, 400, Qt::AlignRight);
            // Beside them where the name left it no room.
            const double reference = m_referenceSet || m_words.reference.isEmpty() ? 0 : widthOf(m_words.reference, 11, 400) + style::px(kSign);
            const double from = a > 0 ? a + kGap : 0, to = m_room - (b > 0 ? b + kGap : 0) - reference;
            if (reference > 0 && from <= to) {
                addReference(b > 0 ? std::clamp((m_room - reference) / 2, from, to) : to, reference, high);
                m_referenceSet = true;
            }
            m_y += high;
        }
        reference();
    }

    void reference()
    {
        if (m_referenceSet || m_words.reference.isEmpty())
            return;
        const double high = style::px(16);
        const double width = std::min(m_room, widthOf(m_words.reference, 11, 400) + style::px(kSign));
        addReference(m_words.figures.size() <= 2 ? (m_room - width) / 2 : 0, width, high);
        m_y += high;
    }

    /// Three to five values, in as many columns as there is room for.
    void columns()
    {
        const std::size_t count = m_words.figures.size();
        const auto widest = [&](auto &&width) {
            double most = 0;
            for (const FigureWords &figure : m_words.figures)
                most = std::max(most, width(figure));
            return most;
        };
        std::size_t perLine = count;
        int size = 15, length = 1;
        for (;; perLine = (perLine + 1) / 2) {
            const double room = (m_room - kGap * static_cast<double>(perLine - 1)) / static_cast<double>(perLine);
            const auto value = [&](int tried) {
                return widest([&](const FigureWords &f) { return f.missing ? widthOf(f.value, std::min(tried, 13), 400) : widthOf(f.value, tried, 700); });
            };
            for (size = 15; size > 11 && value(size) > room; --size) {}
            length = widest([](const FigureWords &f) { return widthOf(f.shortRank, 11, 400); }) <= room ? 1 : 2;
            const double rank = widest([&](const FigureWords &f) { return widthOf(length == 1 ? f.shortRank : f.shortestRank, 11, 400); });
            if (perLine <= 2 || std::max(value(size), rank) <= room)
                break;
        }
        const bool years = std::any_of(m_words.figures.begin(), m_words.figures.end(), [](const FigureWords &f) { return !f.year.isEmpty(); });
        const double room = (m_room - kGap * static_cast<double>(perLine - 1)) / static_cast<double>(perLine);
        const bool wholeDifference = widest([](const FigureWords &f) { return widthOf(f.difference, 11, 400); }) <= room;
        for (std::size_t first = 0; first < count; first += perLine) {
            const std::size_t last = std::min(count, first + perLine);
            const auto line = [&](double high, auto &&put) {
                for (std::size_t i = first; i < last; ++i)
                    put(m_words.figures[i], static_cast<int>(i), static_cast<double>(i - first) * (room + kGap), high);
                m_y += high;
            };
            line(style::px(21), [&](const FigureWords &f, int i, double x, double high) {
                add(Part::Value, i, f.value, x, room, high, f.missing ? std::min(size, 13) : size, f.missing ? 400 : 700, Qt::AlignLeft);
            });
            const double label = first == 0 ? widthOf(m_words.differenceLabel, 11, 400) : 0;
            const auto differs = [](const FigureWords &f) { return !f.shortDifference.isEmpty(); };
            const auto begin = m_words.figures.begin();
            if (std::any_of(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last), differs)) {
                line(style::px(15), [&](const FigureWords &f, int i, double x, double high) {
                    if (i == 0 && label > 0 && label <= room)
                        add(Part::Difference, -1, m_words.differenceLabel, x, label, high, 11, 400, Qt::AlignLeft);
                    const QString &shown = wholeDifference ? f.difference : f.shortDifference;
                    if (!shown.isEmpty())
                        add(Part::Difference, i, shown, x, std::min(room, widthOf(shown, 11, 400)), high, 11, 400, Qt::AlignLeft);
                });
            }
            line(style::px(15), [&](const FigureWords &f, int i, double x, double high) {
                const QString rank = length == 1 ? f.shortRank : f.shortestRank;
                if (!rank.isEmpty())
                    add(Part::Rank, i, rank, x, std::min(room, widthOf(rank, 11, 400)), high, 11, 400, Qt::AlignLeft);
            });
            if (years)
                line(style::px(14), [&](const FigureWords &f, int i, double x, double high) {
                    if (!f.year.isEmpty())
                        add(Part::Year, i, f.year, x, room, high, 11, 400, Qt::AlignLeft);
                });
        }
    }

    const RowWords &m_words;
    double m_left, m_room, m_y = 0;
    bool m_referenceSet = false;     ///< beside the name
    RowLayout m_layout;
};

} // namespace

RowLayout layoutRow(const RowWords &words, double width, double strip)
{
    return Builder(words, width).build(strip);
}

} // namespace atlas
