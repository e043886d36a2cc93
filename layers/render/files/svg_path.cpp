// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_path.h"

#include <QByteArray>
#include <QPainterPath>

#include <array>
#include <charconv>
#include <cmath>

namespace atlas::svg {

namespace {

/// A position in hundredths of a page unit: steps between such never add up to more than they should.
struct Hundredths {
    qint64 x, y;
    explicit Hundredths(QPointF p) : x(std::llround(p.x() * 100)), y(std::llround(p.y() * 100)) {}
};

void appendHundredths(QByteArray &out, qint64 value, bool first)
{
    if (!first && value >= 0)
        out += ' ';
    if (value < 0) {
        out += '-';
        value = -value;
    }
    const qint64 whole = value / 100, rest = value % 100;
    if (whole > 0 || rest == 0)
        out += QByteArray::number(whole);
    if (rest > 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 > 0)
            out += static_cast<char>('0' + rest % 10);
    }
}

/// Writes one sub-path after another in steps from where the pen is.
class Pen {
public:
    void move(QPointF to)
    {
        m_at = Hundredths(to);
        m_letter = 0;       // a second pair behind one M would be a line
        letter('M');
        put(m_at.x, m_at.y);
    }

    void line(QPointF to)
    {
        const Hundredths next(to);
        if (next.x == m_at.x && next.y == m_at.y)
            return;
        letter('l');
        step(next);
        m_at = next;
    }

    void curve(QPointF from, QPointF control1, QPointF control2, QPointF to)
    {
        // A quadratic curve as a cubic one has its control points at two thirds of the way to the one it had.
        const QPointF one = (3 * control1 - from) / 2, other = (3 * control2 - to) / 2;
        const Hundredths next(to);
        if (std::abs(one.x() - other.x()) + std::abs(one.y() - other.y()) < kSameControl) {
            letter('q');
            step(Hundredths((one + other) / 2));
        } else {
            letter('c');
            step(Hundredths(control1));
            step(Hundredths(control2));
        }
        step(next);
        m_at = next;
    }

    void close() { m_data += 'z'; }

    [[nodiscard]] QString data() const { return QString::fromLatin1(m_data); }

private:
    static constexpr double kSameControl = 0.01;

    void letter(char wanted)
    {
        m_first = wanted != m_letter;
        if (m_first)
            m_data += wanted;
        m_letter = wanted;
    }

    void step(const Hundredths &to) { put(to.x - m_at.x, to.y - m_at.y); }

    void put(qint64 x, qint64 y)
    {
        appendHundredths(m_data, x, m_first);
        appendHundredths(m_data, y, false);
        m_first = false;
    }

    QByteArray m_data;
    Hundredths m_at{QPointF()};
    char m_letter = 0;
    bool m_first = true;
};

} // namespace

QString number(double value, int decimals)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    QByteArray text(buffer.data(), static_cast<qsizetype>(end.ptr - buffer.data()));
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QStringLiteral("0") : QString::fromLatin1(text);
}

QString pathData(const display::Path &path)
{
    Pen pen;
    for (std::size_t sub = 0; sub + 1 < path.start.size(); ++sub) {
        if (path.start[sub] == path.start[sub + 1])
            continue;
        pen.move(path.points[path.start[sub]]);
        for (std::uint32_t i = path.start[sub] + 1; i < path.start[sub + 1]; ++i)
            pen.line(path.points[i]);
        if (path.closed)
            pen.close();
    }
    return pen.data();
}

QString pathData(const QPainterPath &outline, QPointF origin, double scale)
{
    const auto placed = [&](int i) { return QPointF(outline.elementAt(i)) * scale + origin; };
    Pen pen;
    bool open = false;
    for (int i = 0; i < outline.elementCount(); ++i) {
        switch (outline.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            if (open)
                pen.close();
            pen.move(placed(i));
            open = true;
            break;
        case QPainterPath::LineToElement:
            pen.line(placed(i));
            break;
        case QPainterPath::CurveToElement:
            pen.curve(placed(i - 1), placed(i), placed(i + 1), placed(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    if (open)
        pen.close();
    return pen.data();
}

} // namespace atlas::svg
