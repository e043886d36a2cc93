// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/words_slide.h"

#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_source.h"

#include <algorithm>

namespace atlas {

namespace {

// In sizes of the least type, from at ease to tight.
constexpr double kTitles[] = {3, 2.6, 2.2, 1.8, 1.5, 1.3};
constexpr double kTexts[] = {1.7, 1.55, 1.4, 1.25, 1.1, 1};
/// Lines longer than this are hard to follow, in sizes of type.
constexpr double kMeasure = 34;

} // namespace

Slide wordsSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    SlideOptions all = options;
    all.words = true;
    const SlidePage page(all);
    const QString title = step.title.in(page.language);
    const QString text = step.text.in(page.language);
    SlideSource source(data, page.language);
    source.add(step.source.in(page.language));
    // Source and number lie where they do on any other slide.
    SlideNeeds needs;
    needs.column = false;
    const SlideFrame frame(page, {{}, {}, {}, source.line()}, {}, needs);
    const QRectF room = frame.room().adjusted(page.margin, 0, -page.margin, 0);
    const SlideText titleText = page.text(title, 700, page.style.theme.ink);
    const SlideText textText = page.text(text, 400, page.style.theme.ink);
    SlideBlock titleBlock;
    SlideBlock textBlock;
    bool whole = true;
    for (std::size_t i = 0; i < std::size(kTitles); ++i) {
        const double textPx = kTexts[i] * page.least;
        titleBlock = titleText.set(room.width(), kTitles[i] * page.least, true, 1.2);
        textBlock = textText.set(std::min(room.width(), kMeasure * textPx), textPx, false, 1.45);
        const double height = titleBlock.size().height() + textBlock.size().height() + page.least;
        if (height <= room.height() && titleText.widestPiece(kTitles[i] * page.least) <= room.width())
            break;
        if (i + 1 == std::size(kTitles)) {
            const int lines = static_cast<int>((room.height() - titleBlock.size().height() - page.least) / (1.37 * page.least));
            textBlock = textText.cut(room.width(), page.least, std::max(0, lines));
            whole = false;
        }
    }
    const double gap = titleBlock.isEmpty() || textBlock.isEmpty() ? 0 : page.least;
    const double height = titleBlock.size().height() + gap + textBlock.size().height();
    // A little over the middle looks like the middle.
    const double top = room.top() + std::max(0.0, room.height() - height) * 0.42;

    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    auto heading = std::make_shared<display::Group>();
    heading->id = QStringLiteral("heading");
    titleBlock.draw({room.left(), top}, QStringLiteral("title"), *heading);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(heading)));
    auto words = std::make_shared<display::Group>();
    words->id = QStringLiteral("text");
    textBlock.draw({room.left(), top + titleBlock.size().height() + gap}, QStringLiteral("words"), *words);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(words)));
    frame.draw(*root);
    return {page.finished(root, title, text), {}, whole};
}

} // namespace atlas
