// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/lamp_advice.h"

#include "layers/view/form_colours.h"
#include "layers/view/map_pattern.h"
#include "layers/view/palette.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostPalettes = 3;

bool numberIsChosen(Scheme scheme)
{
    return scheme == Scheme::Quantile || scheme == Scheme::Equal || scheme == Scheme::FisherJenks || scheme == Scheme::Pretty;
}

/// Palettes that say the same: light to dark, or two ways from a middle.
std::vector<QString> palettesLike(const QString &name)
{
    const Palette *own = findPalette(name);
    const Palette::Kind kind = own != nullptr ? own->kind : Palette::Kind::Sequential;
    std::vector<QString> others;
    for (const Palette &palette : palettes()) {
        if (palette.kind == kind && palette.name != name)
            others.push_back(palette.name);
    }
    return others;
}

/// What fills an area or a disc of each class.
std::vector<QColor> fills(const ViewState &state, const ClassifiedFigures &classified)
{
    std::vector<QColor> colours;
    if (state.map.form == MapForm::Choropleth) {
        colours = classColours(state, classified);
    } else if (state.map.form == MapForm::Graduated) {
        const QColor land = landColour(themeTokens(state.theme));
        for (const SymbolColours &disc : symbolColours(state, classified)) {
            const float share = disc.fill.alphaF();
            const auto over = [share](float above, float below) { return above * share + below * (1 - share); };
            colours.push_back(QColor::fromRgbF(over(disc.fill.redF(), land.redF()), over(disc.fill.greenF(), land.greenF()), over(disc.fill.blueF(), land.blueF())));
        }
    }
    return colours;
}

class Adviser {
public:
    Adviser(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Lamp &lamp)
        : m_data(data), m_state(state), m_classified(classified), m_lamp(lamp)
    {
    }

    LampAdvice advise()
    {
        LampAdvice advice;
        advice.hatched = m_state.map.patterns && m_state.map.form == MapForm::Choropleth;
        if (advice.hatched)
            advice.ink = simulated(patternInk(themeTokens(m_state.theme)), m_lamp);
        advice.pairs = pairsOf(m_state, m_classified);
        if (advice.lost() == 0)
            return advice;
        proposePalettes(advice);
        if (numberIsChosen(m_state.classification.scheme))
            proposeFewer(advice);
        proposeHatches(advice);
        return advice;
    }

private:
    [[nodiscard]] std::vector<ClassesOnWall> pairsOf(const ViewState &state, const ClassifiedFigures &classified) const
    {
        const std::vector<QColor> colours = fills(state, classified);
        const bool hatched = state.map.patterns && state.map.form == MapForm::Choropleth;
        const ThemeTokens &theme = themeTokens(state.theme);
        std::vector<ClassesOnWall> pairs;
        for (std::size_t i = 1; i < colours.size(); ++i) {
            if (hatched) {
                const QColor first = patternGround(colours[i - 1], theme), second = patternGround(colours[i], theme), ink = patternInk(theme);
                pairs.push_back({simulated(first, m_lamp), simulated(second, m_lamp),
                                 std::min(differenceUnder(m_lamp, ink, first), differenceUnder(m_lamp, ink, second))});
            } else {
                pairs.push_back({simulated(colours[i - 1], m_lamp), simulated(colours[i], m_lamp), differenceUnder(m_lamp, colours[i - 1], colours[i])});
            }
        }
        return pairs;
    }

    /// The least difference between neighbours of a view, if every two of its classes are told apart.
    [[nodiscard]] std::optional<double> reached(const ViewState &state, const ClassifiedFigures &classified) const
    {
        const std::vector<QColor> colours = fills(state, classified);
        if (colours.size() < 2)
            return std::nullopt;
        double least = differenceUnder(m_lamp, colours[0], colours[1]);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            for (std::size_t j = i + 1; j < colours.size(); ++j) {
                const double difference = differenceUnder(m_lamp, colours[i], colours[j]);
                if (difference < kToldApartOnWall)
                    return std::nullopt;
                if (j == i + 1)
                    least = std::min(least, difference);
            }
        }
        return least;
    }

    [[nodiscard]] ViewState plain() const
    {
        ViewState state = m_state;
        state.map.patterns = false;
        return state;
    }

    void proposePalettes(LampAdvice &advice) const
    {
        std::vector<LampProposal> found;
        ViewState state = plain();
        for (const QString &palette : palettesLike(m_state.classification.palette)) {
            state.classification.palette = palette;
            if (const auto least = reached(state, m_classified))
                found.push_back({LampProposal::Kind::Palette, state.classification, state.map, static_cast<int>(m_classified.upper.size()), *least});
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &LampProposal::least);
        found.resize(std::min(found.size(), kMostPalettes));
        advice.proposals.insert(advice.proposals.end(), found.begin(), found.end());
    }

    /// The most classes under `shown`, and over `more`, that a palette shows apart.
    [[nodiscard]] std::optional<LampProposal> fewer(const QString &palette, int shown, LampProposal::Kind kind, int more)
    {
        ViewState state = plain();
        state.classification.palette = palette;
        for (int classes = std::min(shown - 1, kMaximumClasses); classes >= std::max(kMinimumClasses, more + 1); --classes) {
            const ClassifiedFigures &classified = with(classes);
            // Ties and round bounds may make other numbers than asked for.
            const int made = static_cast<int>(classified.upper.size());
            if (made >= shown || made <= more)
                continue;
            state.classification.classes = classes;
            if (const auto least = reached(state, classified))
                return LampProposal{kind, state.classification, state.map, made, *least};
        }
        return std::nullopt;
    }

    void proposeFewer(LampAdvice &advice)
    {
        const int shown = static_cast<int>(m_classified.upper.size());
        const QString &own = m_state.classification.palette;
        const bool recoloured = !advice.proposals.empty();
        const auto kept = fewer(own, shown, LampProposal::Kind::FewerClasses, 0);
        if (kept)
            advice.proposals.push_back(*kept);
        // As many classes in other colours are better than fewer of them in others again.
        if (recoloured)
            return;
        std::optional<LampProposal> best;
        for (const QString &palette : palettesLike(own)) {
            const auto found = fewer(palette, shown, LampProposal::Kind::Both, kept ? kept->classes : 0);
            if (found && (!best || std::pair(found->classes, found->least) > std::pair(best->classes, best->least)))
                best = found;
        }
        if (best)
            advice.proposals.push_back(*best);
    }

    void proposeHatches(LampAdvice &advice) const
    {
        const int shown = static_cast<int>(m_classified.upper.size());
        if (m_state.map.form != MapForm::Choropleth || m_state.map.patterns || shown > kMostPatternsOnWall)
            return;
        ViewState state = m_state;
        state.map.patterns = true;
        const std::vector<MapPattern> patterns = classPatterns(shown);
        if (std::ranges::adjacent_find(patterns) != patterns.end())
            return;
        const std::vector<ClassesOnWall> pairs = pairsOf(state, m_classified);
        const double least = std::ranges::min(pairs, {}, &ClassesOnWall::difference).difference;
        if (least >= kToldApartOnWall)
            advice.proposals.push_back({LampProposal::Kind::Hatches, state.classification, state.map, shown, least});
    }

    /// The figures in another number of classes.
    const ClassifiedFigures &with(int classes)
    {
        auto &known = m_other[static_cast<std::size_t>(classes)];
        if (!known) {
            ViewState state = m_state;
            state.classification.classes = classes;
            known = classifyView(m_data, state);
        }
        return *known;
    }

    const AtlasData &m_data;
    const ViewState &m_state;
    const ClassifiedFigures &m_classified;
    const Lamp &m_lamp;
    std::array<std::optional<ClassifiedFigures>, kMaximumClasses + 1> m_other;
};

} // namespace

std::size_t LampAdvice::lost() const
{
    return static_cast<std::size_t>(std::ranges::count_if(pairs, [](const ClassesOnWall &pair) { return !pair.toldApart(); }));
}

LampAdvice lampAdvice(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Lamp &lamp)
{
    return Adviser(data, state, classified, lamp).advise();
}

} // namespace atlas
