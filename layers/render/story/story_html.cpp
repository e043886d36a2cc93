// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/story_html.h"

#include "layers/render/files/svg_fonts.h"
#include "layers/render/files/svg_writer.h"
#include "layers/render/story/slide.h"
#include "layers/render/story/slide_places.h"
#include "layers/render/story/step_sources.h"
#include "layers/view/translate.h"

#include <QXmlStreamWriter>

#include <vector>

namespace atlas {

namespace {

constexpr QSizeF kDrawing{1200, 760};

// Within the page neither style nor script may hold <, >, & or a double quote: they are written as text of XML.
const char kStyle[] = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-top: 0; }
body { margin: 0; font-family: 'Open Sans', 'Noto Sans', Arial, sans-serif; color: #1F2328; background: #FFFFFF; line-height: 1.45; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1rem; top: 1rem; background: #FFFFFF; padding: .5rem 1rem; }
header, section, footer { max-width: 75rem; margin: 0 auto; padding: 2rem 1.5rem; }
header h1 { font-size: 2.4rem; margin: 0 0 .5rem; line-height: 1.15; }
header p { font-size: 1.2rem; margin: 0; max-width: 45em; }
nav ol { columns: 2 22rem; padding-left: 1.5rem; }
a { color: #0B5CAD; }
section { border-top: 1px solid #CFD4D9; min-height: 100vh; }
section h2 { font-size: 2rem; margin: 0 0 .5rem; line-height: 1.2; }
section h2:focus { outline: none; }
section h2:focus-visible { outline: 3px solid #0B5CAD; outline-offset: 4px; }
.count { color: #5B6470; margin: 0; }
.text { font-size: 1.25rem; max-width: 45em; margin: .5rem 0 1rem; }
.drawing svg { width: 100%; height: auto; max-height: 78vh; display: block; }
.twin { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes { max-width: 45em; }
.notes h3 { font-size: 1rem; margin: 1.2rem 0 .25rem; }
.notes p { margin: 0 0 .5rem; }
.source { color: #5B6470; font-size: .9rem; max-width: 60em; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  @page { size: A4; margin: 14mm; }
  nav, .skip, .twin, footer { display: none; }
  header, section, footer { max-width: none; padding: 0; }
  section { min-height: 0; border: 0; break-before: page; }
  .drawing svg { max-height: 130mm; }
  section h2 { font-size: 1.5rem; }
  .text { font-size: 1.05rem; }
  body { font-size: 10pt; }
}
)";

const char kScript[] = R"(
(function () {
  'use strict';
  var steps = Array.prototype.slice.call(document.querySelectorAll('section h2'));
  // The step a key went to last; forgotten as soon as a hand moves the page. A smooth scroll is still on its way when
  // the next key comes, so where the page is does not tell where it goes.
  var going = null;
  function nearest() {
    var all = [document.querySelector('header')].concat(steps.map(function (step) { return step.parentNode; }));
    var best = 0, least = Infinity;
    all.forEach(function (part, i) {
      var off = Math.abs(part.getBoundingClientRect().top);
      if (Math.min(off, least) === off) { least = off; best = i; }
    });
    return best - 1;
  }
  function current() { return going === null ? nearest() : going; }
  function go(i) {
    going = Math.max(-1, Math.min(steps.length - 1, i));
    if (going === -1) { scrollTo(0, 0); return; }
    steps[going].parentNode.scrollIntoView();
    steps[going].focus({ preventScroll: true });
  }
  ['wheel', 'touchmove', 'pointerdown', 'hashchange'].forEach(function (name) {
    window.addEventListener(name, function () { going = null; }, { passive: true });
  });
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) { return; }
    switch (event.key) {
      case 'ArrowRight': case 'PageDown': go(current() + 1); break;
      case 'ArrowLeft': case 'PageUp': go(current() - 1); break;
      case 'Home': go(-1); break;
      case 'End': go(steps.length - 1); break;
      case 'ArrowUp': case 'ArrowDown': case ' ': case 'Tab': going = null; return;
      default: return;
    }
    event.preventDefault();
  });
}());
)";

class Page {
public:
    Page(const AtlasData &data, const Story &story, const QString &language) : m_data(data), m_story(story), m_language(language), m_xml(&m_out) {}

    QByteArray write(const std::stop_token &stop)
    {
        // The letters are known only once everything is drawn.
        std::vector<QByteArray> drawings;
        svg::Letters letters;
        for (qsizetype i = 0; i < m_story.steps.size(); ++i) {
            if (stop.stop_requested())
                return {};
            SlideOptions options;
            options.size = kDrawing;
            options.language = m_language;
            options.theme = QStringLiteral("light");
            options.pictures = false;
            options.words = false;
            const StoryStep &step = m_story.steps[i];
            if (step.shows == StepShows::Words) {
                drawings.emplace_back();
                continue;
            }
            DisplayList list = slideOf(m_data, step, options).list;
            if (list.title.isEmpty())
                list.title = step.title.in(m_language);
            svg::collectLetters(list, letters);
            drawings.push_back(toInlineSvg(list, QStringLiteral("s%1-").arg(i + 1)));
        }
        collectWords(letters);

        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        start("html", {{"lang", m_language}});
        head(svg::fontFaces(letters));
        start("body");
        start("a", {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#step-1")}});
        text(say(QT_TRANSLATE_NOOP("StoryPage", "To the first step")));
        end();
        heading();
        start("main");
        for (qsizetype i = 0; i < m_story.steps.size(); ++i)
            section(i, drawings[static_cast<std::size_t>(i)]);
        end();
        start("footer");
        element("p", say(QT_TRANSLATE_NOOP("StoryPage", "Made with Krimpatlas. Arrow keys go from step to step.")));
        end();
        start("script");
        text(QString::fromLatin1(kScript));
        end();
        end();
        end();
        m_xml.writeEndDocument();
        return m_out.toUtf8();
    }

private:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    [[nodiscard]] QString say(const char *words) const { return translate(m_language, "StoryPage", words); }
    void text(const QString &words) { m_xml.writeCharacters(words); }
    void end() { m_xml.writeEndElement(); }
    void start(const char *name, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), value);
    }
    void element(const char *name, const QString &words, Attributes attributes = {})
    {
        if (words.isEmpty())
            return;
        start(name, attributes);
        text(words);
        end();
    }
    void meta(Attributes attributes)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), value);
    }

    void head(const QString &fonts)
    {
        start("head");
        meta({{"charset", QStringLiteral("utf-8")}});
        meta({{"http-equiv", QStringLiteral("Content-Security-Policy")},
              {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:")}});
        meta({{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        meta({{"name", QStringLiteral("generator")}, {"content", QStringLiteral("Krimpatlas")}});
        m_xml.writeEmptyElement(QStringLiteral("link"));
        m_xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("icon"));
        m_xml.writeAttribute(QStringLiteral("href"), QStringLiteral("data:,"));
        element("title", title());
        start("style");
        text(fonts + QString::fromLatin1(kStyle));
        end();
        end();
    }

    [[nodiscard]] QString title() const
    {
        const QString &title = m_story.title.in(m_language);
        return title.isEmpty() ? say(QT_TRANSLATE_NOOP("StoryPage", "Story")) : title;
    }

    void heading()
    {
        start("header");
        element("h1", title());
        element("p", m_story.summary.in(m_language));
        start("nav", {{"aria-label", say(QT_TRANSLATE_NOOP("StoryPage", "Steps"))}});
        start("ol");
        for (qsizetype i = 0; i < m_story.steps.size(); ++i) {
            start("li");
            element("a", titleOf(i), {{"href", QStringLiteral("#step-%1").arg(i + 1)}});
            end();
        }
        end();
        end();
        end();
    }

    [[nodiscard]] QString titleOf(qsizetype step) const
    {
        const QString &title = m_story.steps[step].title.in(m_language);
        return title.isEmpty() ? say(QT_TRANSLATE_NOOP("StoryPage", "Step %1")).arg(step + 1) : title;
    }

    void section(qsizetype i, const QByteArray &drawing)
    {
        const StoryStep &step = m_story.steps[i];
        const QString id = QStringLiteral("step-%1").arg(i + 1);
        start("section", {{"id", id}, {"aria-labelledby", id + QStringLiteral("-title")}});
        element("p", QStringLiteral("%1 / %2").arg(i + 1).arg(m_story.steps.size()), {{"class", QStringLiteral("count")}});
        element("h2", titleOf(i), {{"id", id + QStringLiteral("-title")}, {"tabindex", QStringLiteral("-1")}});
        element("p", step.text.in(m_language), {{"class", QStringLiteral("text")}});
        if (!drawing.isEmpty()) {
            start("div", {{"class", QStringLiteral("drawing")}});
            text({});       // the start tag is whole then, and the drawing goes in as it is
            m_out += QString::fromUtf8(drawing);
            end();
        }
        figures(step);
        if (const QString &notes = step.notes.in(m_language); !notes.isEmpty()) {
            start("div", {{"class", QStringLiteral("notes")}});
            element("h3", say(QT_TRANSLATE_NOOP("StoryPage", "Notes")));
            for (const QString &paragraph : notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                element("p", paragraph);
            end();
        }
        element("p", stepSources(m_data, step, m_language), {{"class", QStringLiteral("source")}});
        end();
    }

    /// What the drawing shows, for who cannot see it: heard, not seen.
    void figures(const StoryStep &step)
    {
        if (step.shows == StepShows::Table) {
            start("table", {{"class", QStringLiteral("twin")}});
            start("tr");
            element("th", say(QT_TRANSLATE_NOOP("StoryPage", "Figure")), {{"scope", QStringLiteral("col")}});
            for (const LocalisedText &column : step.table.columns)
                element("th", orDash(column.in(m_language)), {{"scope", QStringLiteral("col")}});
            end();
            for (const StepRow &row : step.table.rows) {
                start("tr");
                element("th", orDash(row.label.in(m_language)), {{"scope", QStringLiteral("row")}});
                for (const StepCell &cell : row.cells)
                    element("td", cell.text.in(m_language).isEmpty() ? noFigure(m_language) : cell.text.in(m_language));
                end();
            }
            end();
            return;
        }
        const Indicator *indicator = m_data.indicator(step.view.indicator);
        const auto places = slidePlaces(m_data, step.view, themeTokens(QStringLiteral("light")));
        if (!indicator || places.empty() || (step.shows != StepShows::Map && step.shows != StepShows::Chart))
            return;
        start("table", {{"class", QStringLiteral("twin")}});
        element("caption", QStringLiteral("%1, %2").arg(indicator->name.in(m_language)).arg(step.view.year));
        for (const SlidePlace &place : places) {
            start("tr");
            element("th", place.name, {{"scope", QStringLiteral("row")}});
            element("td", place.figure);
            end();
        }
        end();
    }

    [[nodiscard]] static QString orDash(const QString &words) { return words.isEmpty() ? QStringLiteral("–") : words; }

    void collectWords(svg::Letters &letters) const
    {
        QString words = title() + m_story.summary.in(m_language);
        for (qsizetype i = 0; i < m_story.steps.size(); ++i) {
            const StoryStep &step = m_story.steps[i];
            words += titleOf(i) + step.text.in(m_language) + step.notes.in(m_language) + stepSources(m_data, step, m_language);
        }
        for (char letter = ' '; letter <= '~'; ++letter)
            words += QLatin1Char(letter);
        const QString &family = themeTokens(QStringLiteral("light")).fontFamily;
        for (const int weight : {400, 600, 700})
            svg::collectLetters(words, family, weight, letters);
    }

    const AtlasData &m_data;
    const Story &m_story;
    const QString m_language;
    QString m_out;              // a string takes the drawings between what is written
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray storyHtml(const AtlasData &data, const Story &story, const QString &language, const std::stop_token &stop)
{
    return Page(data, story, language).write(stop);
}

} // namespace atlas
