// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_writer.h"

#include "layers/render/hatch.h"

#include <QBuffer>
#include <QSet>
#include <QXmlStreamWriter>

#include <array>
#include <charconv>
#include <cmath>

namespace atlas {

namespace {

constexpr double kMillimetresPerUnit = 25.4 / 96;

/// A number with at most so many decimals, without needless zeros: "3", "0.5", "-12.25".
QString number(double value, int decimals = 2)
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

QString pathData(const display::Path &path)
{
    QByteArray d;
    for (std::size_t s = 0; s + 1 < path.start.size(); ++s) {
        if (path.start[s] == path.start[s + 1])
            continue;
        Hundredths last(path.points[path.start[s]]);
        d += 'M';
        appendHundredths(d, last.x, true);
        appendHundredths(d, last.y, false);
        bool first = true;
        for (std::uint32_t i = path.start[s] + 1; i < path.start[s + 1]; ++i) {
            const Hundredths next(path.points[i]);
            if (next.x == last.x && next.y == last.y)
                continue;
            if (first)
                d += 'l';
            appendHundredths(d, next.x - last.x, first);
            appendHundredths(d, next.y - last.y, false);
            first = false;
            last = next;
        }
        if (path.closed)
            d += 'z';
    }
    return QString::fromLatin1(d);
}

QString fontFamilies(const QString &family)
{
    return QStringLiteral("'%1', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif").arg(family);
}

class SvgWriter {
public:
    explicit SvgWriter(QByteArray &out) : m_xml(&out) {}

    void write(const DisplayList &list)
    {
        const QSizeF &size = list.size;
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeStartElement(QStringLiteral("svg"));
        attribute("version", QStringLiteral("1.1"));
        attribute("width", number(size.width() * kMillimetresPerUnit) + QStringLiteral("mm"));
        attribute("height", number(size.height() * kMillimetresPerUnit) + QStringLiteral("mm"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
        describe(list.title, list.description);
        if (list.background.isValid()) {
            m_xml.writeEmptyElement(QStringLiteral("rect"));
            attribute("id", unique(QStringLiteral("background")));
            attribute("width", number(size.width()));
            attribute("height", number(size.height()));
            paintWith("fill", list.background);
        }
        (*this)(list.root);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    void operator()(const display::Path &path)
    {
        const QString d = pathData(path);
        if (d.isEmpty())
            return;
        const auto *hatch = std::get_if<display::Hatch>(&path.fill);
        const std::size_t elements = (hatch ? 2 : 1) + (path.strokes.size() > 1 ? path.strokes.size() - 1 : 0);
        const bool grouped = elements > 1 || !path.title.isEmpty();
        if (grouped) {
            m_xml.writeStartElement(QStringLiteral("g"));
            identify(path.id);
            describe(path.title, {});
        }
        const bool strokedApart = hatch && !path.strokes.empty();
        element("path", d);
        if (!grouped)
            identify(path.id);
        if (const auto *colour = std::get_if<QColor>(&path.fill))
            paintWith("fill", *colour);
        else if (hatch)
            paintWith("fill", hatch->ground);
        else
            attribute("fill", QStringLiteral("none"));
        attribute("fill-rule", QStringLiteral("evenodd"));
        if (!path.strokes.empty() && !strokedApart)
            stroke(path.strokes.front());
        if (hatch)
            hatchOf(path, *hatch);
        for (std::size_t i = strokedApart ? 0 : 1; i < path.strokes.size(); ++i) {
            element("path", d);
            attribute("fill", QStringLiteral("none"));
            stroke(path.strokes[i]);
        }
        if (grouped)
            m_xml.writeEndElement();
    }

    void operator()(const display::Discs &discs)
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        identify(discs.id);
        if (discs.fill.isValid())
            paintWith("fill", discs.fill);
        else
            attribute("fill", QStringLiteral("none"));
        if (!discs.strokes.empty())
            stroke(discs.strokes.front());
        describe(discs.title, {});
        for (std::size_t i = 0; i < discs.centres.size(); ++i) {
            for (std::size_t s = 0; s < std::max<std::size_t>(discs.strokes.size(), 1); ++s) {
                m_xml.writeEmptyElement(QStringLiteral("circle"));
                attribute("cx", number(discs.centres[i].x()));
                attribute("cy", number(discs.centres[i].y()));
                attribute("r", number(discs.radii[discs.radii.size() == 1 ? 0 : i]));
                if (s > 0) {
                    attribute("fill", QStringLiteral("none"));
                    stroke(discs.strokes[s]);
                }
            }
        }
        m_xml.writeEndElement();
    }

    void operator()(const display::Text &text)
    {
        // A halo is the same words once more beneath: programs disagree about painting the stroke first.
        if (text.halo.isValid()) {
            startText(text, {});
            paintWith("fill", text.halo);
            stroke({text.halo, text.sizePx / 4, {}}, "round");
            endText(text);
        }
        startText(text, text.id);
        paintWith("fill", text.colour);
        endText(text);
    }

    void operator()(const display::Image &image)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.image.save(&buffer, "PNG");
        m_xml.writeStartElement(QStringLiteral("image"));
        identify(image.id);
        m_xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
        attribute("x", number(image.rect.x()));
        attribute("y", number(image.rect.y()));
        attribute("width", number(image.rect.width()));
        attribute("height", number(image.rect.height()));
        m_xml.writeAttribute(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"),
                             QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
        describe(image.title, {});
        m_xml.writeEndElement();
    }

    void operator()(const std::shared_ptr<const display::Group> &group)
    {
        if (!group || group->children.empty())
            return;
        m_xml.writeStartElement(QStringLiteral("g"));
        identify(group->id);
        if (!group->clip.isNull())
            attribute("clip-path", QStringLiteral("url(#clip-%1)").arg(++m_clips));
        describe(group->title, group->description);
        if (!group->clip.isNull())
            clip(group->clip);
        for (const display::Node &node : group->children)
            std::visit(*this, node);
        m_xml.writeEndElement();
    }

private:
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }

    void element(const char *name, const QString &d)
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        attribute("d", d);
    }

    /// An id as XML has it, used once in the document.
    QString unique(const QString &wanted)
    {
        QString id;
        for (const QChar c : wanted)
            id += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('-');
        if (!id.isEmpty() && !id[0].isLetter())
            id.prepend(QLatin1Char('n'));
        QString free = id;
        for (int i = 2; m_ids.contains(free); ++i)
            free = id + QLatin1Char('-') + QString::number(i);
        m_ids.insert(free);
        return free;
    }

    void identify(const QString &id)
    {
        if (!id.isEmpty())
            attribute("id", unique(id));
    }

    void describe(const QString &title, const QString &description)
    {
        if (!title.isEmpty())
            m_xml.writeTextElement(QStringLiteral("title"), title);
        if (!description.isEmpty())
            m_xml.writeTextElement(QStringLiteral("desc"), description);
    }

    void paintWith(const char *what, const QColor &colour)
    {
        attribute(what, colour.name());
        if (colour.alpha() < 255)
            m_xml.writeAttribute(QLatin1String(what) + QLatin1String("-opacity"), number(colour.alphaF(), 3));
    }

    void stroke(const display::Stroke &stroke, const char *cap = "butt")
    {
        paintWith("stroke", stroke.colour);
        attribute("stroke-width", number(stroke.width));
        attribute("stroke-linejoin", QStringLiteral("round"));
        attribute("stroke-linecap", QLatin1String(cap));
        if (stroke.dashes.empty())
            return;
        QStringList dashes;
        for (const double dash : stroke.dashes)
            dashes += number(dash);
        attribute("stroke-dasharray", dashes.join(QLatin1Char(' ')));
    }

    void hatchOf(const display::Path &path, const display::Hatch &hatch)
    {
        for (const HatchLines &set : hatchLines(path, hatch)) {
            display::Path lines;
            lines.closed = false;
            for (const QLineF &line : set.lines) {
                lines.points.insert(lines.points.end(), {line.p1(), line.p2()});
                lines.start.push_back(static_cast<std::uint32_t>(lines.points.size()));
            }
            if (lines.points.empty())
                continue;
            element("path", pathData(lines));
            attribute("fill", QStringLiteral("none"));
            stroke({hatch.line, set.width, {}});
        }
    }

    void clip(const QRectF &rect)
    {
        m_xml.writeStartElement(QStringLiteral("clipPath"));
        attribute("id", QStringLiteral("clip-%1").arg(m_clips));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", number(rect.x()));
        attribute("y", number(rect.y()));
        attribute("width", number(rect.width()));
        attribute("height", number(rect.height()));
        m_xml.writeEndElement();
    }

    void startText(const display::Text &text, const QString &id)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        identify(id);
        attribute("x", number(text.anchor.x()));
        attribute("y", number(text.anchor.y()));
        attribute("font-family", fontFamilies(text.family));
        attribute("font-size", number(text.sizePx));
        if (text.weight != 400)
            attribute("font-weight", QString::number(text.weight));
        if (text.align != display::Text::Align::Start)
            attribute("text-anchor", text.align == display::Text::Align::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
    }

    void endText(const display::Text &text)
    {
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    QSet<QString> m_ids;
    int m_clips = 0;
};

} // namespace

QByteArray toSvg(const DisplayList &list)
{
    QByteArray svg;
    SvgWriter(svg).write(list);
    return svg;
}

} // namespace atlas
