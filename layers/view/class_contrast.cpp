// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_contrast.h"

#include "layers/view/colour_space.h"

namespace atlas {

namespace {

std::vector<Lab> asSeen(std::span<const QColor> colours, ColourVision vision)
{
    std::vector<Lab> seen;
    for (const QColor &colour : colours)
        seen.push_back(toLab(simulated(colour, vision)));
    return seen;
}

} // namespace

std::vector<double> neighbourContrasts(std::span<const QColor> colours, ColourVision vision)
{
    const std::vector<Lab> seen = asSeen(colours, vision);
    std::vector<double> contrasts;
    for (std::size_t i = 1; i < seen.size(); ++i)
        contrasts.push_back(deltaE2000(seen[i - 1], seen[i]));
    return contrasts;
}

std::optional<AlikeClasses> mostAlike(std::span<const QColor> colours, std::span<const ColourVision> visions)
{
    std::optional<AlikeClasses> most;
    for (const ColourVision vision : visions) {
        const std::vector<Lab> seen = asSeen(colours, vision);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            for (std::size_t j = i + 1; j < seen.size(); ++j) {
                const double difference = deltaE2000(seen[i], seen[j]);
                if (!most || difference < most->difference)
                    most = AlikeClasses{static_cast<int>(i), static_cast<int>(j), difference, vision};
            }
        }
    }
    return most;
}

} // namespace atlas
