// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/svg_writer.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/files/svg_fonts.h"
#include "layers/render/files/svg_metadata.h"
#include "layers/render/files/svg_path.h"
#include "layers/render/hatch.h"

#include <QBuffer>
#include <QPainterPath>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

namespace atlas {

using svg::number;
using svg::pathData;
using svg::xmlText;

namespace {

constexpr double kMillimetresPerUnit = 25.4 / 96;
constexpr int kOutlinePx = 200;

QString fontFamilies(const QString &family)
{
    return QStringLiteral("'%1', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif").arg(family);
}

class SvgWriter {
public:
    SvgWriter(QByteArray &out, FigureText text, const QString &prefix = {}) : m_xml(&out), m_text(text), m_prefix(prefix) {}

    /// The drawing as a part of another document, which says its size and has its letters.
    void writeInline(const DisplayList &list)
    {
        m_xml.writeStartElement(QStringLiteral("svg"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(list.size.width()), number(list.size.height())));
        attribute("role", QStringLiteral("img"));
        attribute("aria-label", list.title + (list.description.isEmpty() ? QString() : QStringLiteral(". ") + list.description));
        (*this)(list.root);
        m_xml.writeEndElement();
    }

    void write(const DisplayList &list, const FigureMetadata &meta)
    {
        const QSizeF &size = list.size;
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeStartElement(QStringLiteral("svg"));
        attribute("version", QStringLiteral("1.1"));
        if (!meta.language.isEmpty())
            attribute("xml:lang", meta.language);
        attribute("width", number(size.width() * kMillimetresPerUnit) + QStringLiteral("mm"));
        attribute("height", number(size.height() * kMillimetresPerUnit) + QStringLiteral("mm"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
        describe(list.title, list.description);
        svg::writeMetadata(m_xml, meta);
        if (m_text == FigureText::Embedded)
            embed(svg::fontFaces(list));
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
        if (m_text == FigureText::Paths)
            return outlines(text);
        // A halo is the same words once more beneath: programs disagree about painting the stroke first.
        if (text.halo.isValid()) {
            startText(text, {});
            paintWith("fill", text.halo);
            stroke(haloOf(text), "round");
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
            attribute("clip-path", QStringLiteral("url(#%1clip-%2)").arg(m_prefix).arg(++m_clips));
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
        QString id = m_prefix;
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
            m_xml.writeTextElement(QStringLiteral("title"), xmlText(title));
        if (!description.isEmpty())
            m_xml.writeTextElement(QStringLiteral("desc"), xmlText(description));
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
        attribute("id", QStringLiteral("%1clip-%2").arg(m_prefix).arg(m_clips));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", number(rect.x()));
        attribute("y", number(rect.y()));
        attribute("width", number(rect.width()));
        attribute("height", number(rect.height()));
        m_xml.writeEndElement();
    }

    static display::Stroke haloOf(const display::Text &text) { return {text.halo, text.sizePx / 4, {}}; }

    void embed(const QString &css)
    {
        if (css.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("style"));
        attribute("type", QStringLiteral("text/css"));
        m_xml.writeCharacters(css);
        m_xml.writeEndElement();
    }

    /// The words as shapes: a group with their id, and the words themselves as its title.
    void outlines(const display::Text &text)
    {
        // Fonts know whole pixels only: outlined large, then drawn as small as is meant.
        QPainterPath letters;
        letters.addText(QPointF(0, 0), fontOf(text.family, kOutlinePx, text.weight), text.text);
        const QString d = pathData(letters, {boundsOf(text).left(), text.anchor.y()}, text.sizePx / kOutlinePx);
        if (d.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("g"));
        identify(text.id);
        describe(text.text, {});
        if (text.halo.isValid()) {
            element("path", d);
            attribute("fill", QStringLiteral("none"));
            stroke(haloOf(text), "round");
        }
        element("path", d);
        paintWith("fill", text.colour);
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
        m_xml.writeCharacters(xmlText(text.text));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    FigureText m_text;
    QString m_prefix;           ///< of every id
    QSet<QString> m_ids;
    int m_clips = 0;
};

} // namespace

QByteArray toSvg(const DisplayList &list, FigureText text, const FigureMetadata &meta)
{
    QByteArray svg;
    SvgWriter(svg, text).write(list, meta);
    return svg;
}

QByteArray toInlineSvg(const DisplayList &list, const QString &prefix)
{
    QByteArray svg;
    SvgWriter(svg, FigureText::Words, prefix).writeInline(list);
    return svg;
}

} // namespace atlas
