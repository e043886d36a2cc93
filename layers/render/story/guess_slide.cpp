// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/guess_slide.h"

#include "layers/render/story/guess_figures.h"
#include "layers/render/story/guess_layout.h"

namespace atlas {

namespace {

std::shared_ptr<display::Group> groupOf(const char *id)
{
    auto group = std::make_shared<display::Group>();
    group->id = QLatin1String(id);
    return group;
}

void drawFigure(const AtlasData &data, const GuessLayout &layout, const GuessQuestion &question, const GuessState &state, display::Group &figure, display::Group *truth)
{
    switch (question.kind) {
    case StepGuess::Kind::Higher:
        drawGuessCards(layout, question, figure, truth);
        break;
    case StepGuess::Kind::Where:
        drawGuessMap(data, layout, question, state, figure, truth);
        break;
    case StepGuess::Kind::Trend:
        drawGuessAxes(data, layout, question, figure, truth);
        break;
    case StepGuess::Kind::Rank:
        drawGuessLadder(layout, question, figure, truth);
        break;
    }
}

void drawAnswer(const GuessLayout &layout, const GuessQuestion &question, const GuessOutcome &outcome, display::Group &group)
{
    const SlidePage &page = layout.page();
    const ThemeTokens &theme = page.style.theme;
    const QRectF &room = layout.answer();
    const SlideBlock truth = page.text(outcome.truth, 700, theme.ink).set(room.width(), page.least);
    truth.draw(room.topLeft(), QStringLiteral("truth-words"), group);
    QString rest = outcome.verdict;
    if (!question.notes.isEmpty())
        rest += (rest.isEmpty() ? QString() : QStringLiteral("\n")) + question.notes.join(QStringLiteral("; "));
    const double left = room.height() - truth.size().height();
    const int lines = static_cast<int>(left / (1.37 * page.least) + 0.01);
    page.text(rest, 400, theme.ink).cut(room.width(), page.least, lines).draw({room.left(), room.top() + truth.size().height()}, QStringLiteral("verdict"), group);
}

} // namespace

Slide guessSlide(const AtlasData &data, const StoryStep &step, const GuessState &state, const SlideOptions &options)
{
    const GuessQuestion question = guessQuestion(data, step, options.language);
    if (!question.canBeAsked())
        return slideOf(data, step, options);
    const auto laidOut = GuessLayout::fitting(data, question, options);
    const GuessLayout &layout = *laidOut;
    auto root = groupOf("slide");
    const auto figure = groupOf("figure"), truth = groupOf("truth"), answer = groupOf("answer");
    drawFigure(data, layout, question, state, *figure, state.revealed ? truth.get() : nullptr);
    QString description = question.about;
    if (state.revealed) {
        const GuessOutcome outcome = guessOutcome(data, question, state);
        drawAnswer(layout, question, outcome, *answer);
        description = outcome.truth + QLatin1Char(' ') + outcome.verdict;
    }
    for (const auto &group : {figure, truth, answer})
        root->children.emplace_back(std::shared_ptr<const display::Group>(group));
    layout.frame().draw(*root);
    return {layout.page().finished(root, question.question, description), {}};
}

} // namespace atlas
