// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/bivariate.h"

#include "layers/view/palette.h"

#include <algorithm>
#include <cstdlib>

namespace atlas {

namespace {

// Stevens' blue-pink: the first indicator goes to blue-green, the second to pink, both together to dark blue.
constexpr std::array<QRgb, kCells> kBluePink{0xe8e8e8, 0xace4e4, 0x5ac8c8, 0xdfb0d6, 0xa5add3, 0x5698b9, 0xbe64ac, 0x8c62aa, 0x3b4994};

ClassifiedFigures thirdsOf(const AtlasData &data, ViewState state)
{
    state.classification = ClassificationSpec{};
    state.classification.scheme = Scheme::Quantile;
    state.classification.classes = kThirds;
    // Over all years hardly a place would be low in the newest: prices and ages only rose.
    state.classification.pooled = false;
    return classifyView(data, state);
}

int nearestYear(const std::vector<int> &years, int year)
{
    const auto nearest = std::ranges::min_element(years, {}, [year](int y) { return std::abs(y - year); });
    return nearest == years.end() ? year : *nearest;
}

} // namespace

QString secondIndicator(const AtlasData &data, const ViewState &state)
{
    for (const QString &code : {state.map.second, QStringLiteral("woz_waarde"), QStringLiteral("inwoners")}) {
        if (code != state.indicator && data.indicator(code) != nullptr)
            return code;
    }
    const auto other = std::ranges::find_if(data.indicators(), [&](const Indicator &indicator) { return indicator.code != state.indicator; });
    return other == data.indicators().end() ? QString() : other->code;
}

BivariateFigures bivariateFigures(const AtlasData &data, const ViewState &state)
{
    BivariateFigures pair;
    pair.x = thirdsOf(data, state);
    ViewState other = state;
    other.indicator = secondIndicator(data, state);
    const int table = drawnTableOf(data, state);
    if (table >= 0 && !other.indicator.isEmpty())
        other.year = nearestYear(yearsWithFigures(data, other.indicator, table), state.year);
    pair.y = thirdsOf(data, other);
    for (std::size_t row = 0; row < pair.x.classOf.size(); ++row) {
        const int x = pair.x.classOf[row];
        const int y = row < pair.y.classOf.size() ? pair.y.classOf[row] : -1;
        const int cell = x < 0 || y < 0 ? -1 : kThirds * y + x;
        pair.cellOf.push_back(cell);
        if (cell < 0)
            ++pair.withoutFigure;
        else
            ++pair.counts[static_cast<std::size_t>(cell)];
    }
    return pair;
}

std::array<QColor, kCells> bivariateColours(const ThemeTokens &theme)
{
    std::vector<QColor> colours(kBluePink.begin(), kBluePink.end());
    if (theme.dark)
        colours = liftedForDark(std::move(colours));
    std::array<QColor, kCells> cells;
    std::ranges::copy(colours, cells.begin());
    return cells;
}

} // namespace atlas
