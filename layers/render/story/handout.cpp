// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/handout.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/figure_style.h"
#include "layers/render/files/pdf_book.h"
#include "layers/render/moved_group.h"
#include "layers/render/story/slide.h"
#include "layers/render/story/step_sources.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kUnitsPerMm = 96 / 25.4;
constexpr QSizeF kA4{210 * kUnitsPerMm, 297 * kUnitsPerMm};
constexpr double kMargin = 18 * kUnitsPerMm;
constexpr double kMostDrawing = 0.78, kLeastDrawing = 0.36;    ///< height of the drawing by the width of the page
constexpr double kGap = 14;

/// Sizes of type on paper, px.
constexpr double kTitlePx = 24, kTextPx = 15, kNotesPx = 12.5, kSmallPx = 10.5;

QString titleOf(const StoryStep &step, qsizetype index, const QString &language)
{
    const QString &title = step.title.in(language);
    return title.isEmpty() ? translate(language, "StoryPage", QT_TRANSLATE_NOOP("StoryPage", "Step %1")).arg(index + 1) : title;
}

/// Paragraphs under each other.
class Paragraphs {
public:
    Paragraphs(const FigureStyle &style, const QString &words, double width, double sizePx, int weight, const QColor &colour)
    {
        for (const QString &paragraph : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_blocks.emplace_back(style, paragraph, width, sizePx, weight, colour);
    }

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const TextBlock &block : m_blocks)
            height += block.size().height() + kBetween;
        return std::max(0.0, height - kBetween);
    }
    /// @return where the next thing may begin
    double draw(double left, double top, const QString &id, display::Group &group) const
    {
        for (const TextBlock &block : m_blocks) {
            block.draw({left, top}, id, group);
            top += block.size().height() + kBetween;
        }
        return m_blocks.empty() ? top : top - kBetween;
    }

private:
    static constexpr double kBetween = 5;
    std::vector<TextBlock> m_blocks;
};

} // namespace

DisplayList handoutPage(const AtlasData &data, const Story &story, qsizetype index, const QString &language)
{
    const StoryStep &step = story.steps[index];
    const FigureStyle style{themeTokens(QStringLiteral("print")), 1};
    const ThemeTokens &theme = style.theme;
    const double width = kA4.width() - 2 * kMargin;
    const Paragraphs head(style, story.title.in(language), width * 0.8, kSmallPx, 400, theme.ink2);
    const Paragraphs title(style, titleOf(step, index, language), width, kTitlePx, 700, theme.ink);
    const Paragraphs text(style, step.text.in(language), width, kTextPx, 400, theme.ink);
    const Paragraphs notes(style, step.notes.in(language), width, kNotesPx, 400, theme.ink);
    const Paragraphs source(style, stepSources(data, step, language), width, kSmallPx, 400, theme.ink2);

    DisplayList page;
    page.size = kA4;
    page.background = Qt::white;
    page.title = titleOf(step, index, language);
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("page");
    root->title = page.title;

    double y = head.draw(kMargin, kMargin * 0.7, QStringLiteral("story"), *root);
    display::Text count;
    count.id = QStringLiteral("count");
    count.text = QStringLiteral("%1 / %2").arg(index + 1).arg(story.steps.size());
    count.anchor = {kA4.width() - kMargin, kMargin * 0.7 + kSmallPx};
    count.align = display::Text::Align::End;
    count.family = theme.fontFamily;
    count.sizePx = kSmallPx;
    count.colour = theme.ink2;
    root->children.emplace_back(count);
    y = title.draw(kMargin, y + kGap, QStringLiteral("title"), *root);
    y = text.draw(kMargin, y + kGap / 2, QStringLiteral("text"), *root);

    const double foot = kA4.height() - kMargin * 0.8 - source.height();
    if (step.shows != StepShows::Words) {
        const double room = foot - y - 3 * kGap - notes.height();
        SlideOptions options;
        options.size = {width, std::clamp(room, kLeastDrawing * width, kMostDrawing * width)};
        options.language = language;
        options.theme = QStringLiteral("print");
        options.pictures = false;
        options.words = false;
        const DisplayList drawing = slideOf(data, step, options).list;
        page.description = drawing.description;
        root->children.emplace_back(moved(drawing.root, {kMargin, y + kGap}));
        y += kGap + options.size.height();
    }
    notes.draw(kMargin, y + kGap, QStringLiteral("page-notes"), *root);
    source.draw(kMargin, foot, QStringLiteral("page-source"), *root);
    root->description = page.description;
    page.root = std::move(root);
    return page;
}

DataResult<std::size_t> writeHandout(const AtlasData &data, const Story &story, const QString &language, const QString &target,
                                     const HandoutProgress &progress, const std::stop_token &stop)
{
    const auto cancelled = [&] { return Unexpected{DataError{DataErrorCode::Cancelled, target, {}, -1, {}}}; };
    PdfBook book(target);
    const auto pages = static_cast<std::size_t>(story.steps.size());
    for (qsizetype i = 0; i < story.steps.size(); ++i) {
        if (stop.stop_requested())
            return cancelled();
        if (const auto added = book.add(handoutPage(data, story, i, language), titleOf(story.steps[i], i, language)); !added)
            return Unexpected{added.error()};
        if (progress)
            progress(static_cast<std::size_t>(i) + 1, pages);
    }
    if (stop.stop_requested())
        return cancelled();
    FigureMetadata meta;
    meta.title = story.title.in(language);
    meta.subject = story.summary.in(language);
    meta.language = language;
    if (const auto finished = book.finish(meta); !finished)
        return Unexpected{finished.error()};
    return pages;
}

} // namespace atlas
