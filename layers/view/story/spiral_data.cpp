// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/spiral_data.h"

#include "layers/view/place_name.h"
#include "layers/view/translate.h"

#include <array>
#include <cmath>

namespace atlas {

namespace {

/// How the figure lies where the claim holds.
enum class Expected { BelowZero, BelowCountry, AboveCountry };

struct Turn {
    const char *id, *claim;
    Expected expected;
    std::array<const char *, 3> indicators;     ///< that show it, the plainest first; null = no more
};

constexpr std::array<Turn, 8> kTurns{{
    {"fewer-people", QT_TRANSLATE_NOOP("Spiral", "Fewer people"), Expected::BelowZero, {"groei_per_1000", nullptr, nullptr}},
    {"fewer-pupils", QT_TRANSLATE_NOOP("Spiral", "Fewer pupils and customers"), Expected::BelowCountry, {"aandeel_0_15", nullptr, nullptr}},
    {"farther-away", QT_TRANSLATE_NOOP("Spiral", "Amenities farther away"), Expected::AboveCountry, {"afstand_basisschool", "afstand_supermarkt", "afstand_huisarts"}},
    {"less-attractive", QT_TRANSLATE_NOOP("Spiral", "Less sought after"), Expected::BelowZero, {"binnenlands_saldo_per_1000", "migratiesaldo_per_1000", nullptr}},
    {"young-leave", QT_TRANSLATE_NOOP("Spiral", "The young leave"), Expected::BelowCountry, {"aandeel_15_25", nullptr, nullptr}},
    {"ageing", QT_TRANSLATE_NOOP("Spiral", "Ageing"), Expected::AboveCountry, {"aandeel_65_plus", nullptr, nullptr}},
    {"fewer-jobs", QT_TRANSLATE_NOOP("Spiral", "Work moves away"), Expected::BelowCountry, {"banen_per_1000", nullptr, nullptr}},
    {"prices-lag", QT_TRANSLATE_NOOP("Spiral", "House prices lag"), Expected::BelowCountry, {"woz_waarde", "verkoopprijs", nullptr}},
}};

QStringList sourcesOf(const ComparisonRow &row)
{
    QStringList sources;
    for (const LevelStrip &strip : row.strips)
        sources += strip.figures->sources;
    sources.removeDuplicates();
    return sources;
}

std::optional<bool> holds(Expected expected, const Indicator &indicator, const SpiralNode &node)
{
    const double scale = std::pow(10.0, indicator.decimals);
    const double figure = std::round(node.figure.value * scale);
    if (expected == Expected::BelowZero)
        return figure < 0;
    // Of another year the country's figure is no measure.
    if (!node.reference || node.reference->year != node.figure.year)
        return std::nullopt;
    const double country = std::round(node.reference->value * scale);
    return expected == Expected::BelowCountry ? figure < country : figure > country;
}

} // namespace

SpiralData spiralData(const AtlasData &data, const ViewState &view, const QString &language)
{
    SpiralData spiral;
    ViewState alone = view;
    alone.compared.clear();
    for (const PlaceKey &key : view.compared) {
        if ((spiral.place = data.find(key))) {
            alone.compared = {key};
            break;
        }
    }
    alone.comparison.reference = ReferenceKind::Country;
    if (spiral.place) {
        spiral.name = displayName(data, *spiral.place, language);
        const bool country = alone.compared.front().level == QLatin1String("land");
        if (const int land = data.drawnTable(QStringLiteral("land")); land >= 0 && !country)
            spiral.reference = data.tables()[static_cast<std::size_t>(land)].name(0, language);
    }
    for (const Turn &turn : kTurns) {
        SpiralNode node;
        node.id = QLatin1String(turn.id);
        node.claim = translate(language, "Spiral", turn.claim);
        for (const char *code : turn.indicators) {
            if (code == nullptr)
                break;
            if (node.indicator.isEmpty())
                node.indicator = QLatin1String(code);
            if (!spiral.place || data.indicator(QLatin1String(code)) == nullptr)
                continue;
            const ComparisonRow row = compareOne(data, alone, QLatin1String(code));
            if (row.figures.empty() || !std::isfinite(row.figures.front().value))
                continue;
            node.indicator = row.indicator;
            node.figure = row.figures.front();
            if (row.reference && std::isfinite(row.reference->value) && !spiral.reference.isEmpty())
                node.reference = row.reference;
            node.sources = sourcesOf(row);
            node.holds = holds(turn.expected, *data.indicator(row.indicator), node);
            break;
        }
        spiral.nodes.push_back(std::move(node));
    }
    return spiral;
}

} // namespace atlas
