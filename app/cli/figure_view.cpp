// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The part of a figure's request that takes an atlas to understand.

#include "app/cli/figure_request.h"

#include "layers/data/search_index.h"
#include "layers/render/batch/page_extent.h"
#include "layers/view/classified_figures.h"
#include "layers/view/drawn_shapes.h"

#include <algorithm>

namespace atlas::cli {

namespace {

/// Reads the options against one atlas; each step returns the exit code (after a message) if it cannot.
class FigureResolver {
public:
    FigureResolver(const Arguments &options, const AtlasData &data, FigureSpec &spec) : m_options(options), m_data(data), m_spec(spec), m_view(spec.view) {}

    std::optional<int> resolve(const FigureRequest &request)
    {
        if (const auto code = readIndicatorAndLevel())
            return code;
        readClasses();
        if (const auto code = readIndicators())
            return code;
        if (const auto code = readPlaces())
            return code;
        if (const auto code = readAnnotations())
            return code;
        if (!request.regionLevel.isEmpty() && !regionLevels(m_data, m_view).contains(request.regionLevel))
            return unknown(DataErrorCode::UnknownLevel, request.regionLevel);
        // Last: the shape of the map follows from all the rest.
        return readZoom();
    }

private:
    [[nodiscard]] bool has(const char *name) const { return m_options.isSet(QLatin1String(name)); }
    [[nodiscard]] QString given(const char *name) const { return m_options.value(QLatin1String(name)); }
    [[nodiscard]] int unknown(DataErrorCode code, const QString &what) const
    {
        return fail(m_options.describe(), DataError{code, m_options.file(), {}, -1, what});
    }

    std::optional<int> readIndicatorAndLevel()
    {
        const QString indicator = has("indicator") ? given("indicator") : m_view.indicator;
        if (!m_data.indicator(indicator))
            return unknown(DataErrorCode::UnknownIndicator, indicator);
        const QString level = has("level") ? given("level") : m_view.level;
        if (m_data.drawnTable(level) < 0)
            return unknown(DataErrorCode::UnknownLevel, level);
        if (m_view.map.tiles && !canTile(m_data, m_data.drawnTable(level)))
            return fail(tilesRefusal(m_data, m_data.drawnTable(level), m_options.describe().language()));
        const bool saved = has("spec");
        if (!saved) {
            const MapSettings map = m_view.map;
            const QString theme = m_view.theme;
            m_view = openingView(m_data, m_options.describe().language());
            m_view.map = map;
            m_view.theme = theme;
            m_view.compared.clear();
        }
        if (has("lang"))
            m_view.language = m_options.describe().language();
        if (!saved || level != m_view.level)
            m_view = withLevel(m_data, m_view, level);
        if (!saved || indicator != m_view.indicator)
            m_view = withIndicator(m_data, m_view, indicator);
        if (has("year"))
            m_view.year = given("year").toInt();
        return std::nullopt;
    }

    void readClasses()
    {
        ClassificationSpec &classes = m_view.classification;
        if (has("classes"))
            classes.classes = given("classes").toInt();
        if (has("scheme"))
            classes.scheme = schemeFromName(given("scheme")).value_or(classes.scheme);
        if (has("palette"))
            classes.palette = given("palette");
        if (has("own-classes"))
            classes.pooled = false;
        else if (!has("spec"))
            classes.pooled = true;
    }

    std::optional<int> readIndicators()
    {
        if (has("second"))
            m_view.map.second = given("second");
        QStringList codes = m_spec.multiples.indicators;
        if (!m_view.map.second.isEmpty())
            codes += m_view.map.second;
        for (const QString &code : codes) {
            if (!m_data.indicator(code))
                return unknown(DataErrorCode::UnknownIndicator, code);
        }
        return std::nullopt;
    }

    /// The key of a place that the command line names; `code` is set (after a message) if there is none.
    PlaceKey keyOf(const QString &text, std::optional<int> &code) const
    {
        const auto place = resolvePlace(m_data, text);
        if (!place) {
            code = fail(m_options.describe(), place.error());
            return {};
        }
        return m_data.tables()[static_cast<std::size_t>(place->table)].key(place->row);
    }

    std::optional<int> readPlaces()
    {
        const Describe &describe = m_options.describe();
        std::optional<int> code;
        for (const auto &[name, keys] : {std::pair{"place", &m_view.compared}, std::pair{"mark", &m_view.selection}}) {
            if (has(name))
                keys->clear();
            for (const QString &text : m_options.values(QLatin1String(name))) {
                const PlaceKey key = keyOf(text, code);
                if (code)
                    return code;
                if (keys->contains(key))
                    return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "“%1” is named twice: compare different places.")).arg(text));
                *keys += key;
            }
        }
        for (const PlaceKey &key : m_view.selection) {
            if (key.level != m_view.level)
                return fail(say(describe, QT_TRANSLATE_NOOP("Cli", "%1 cannot be outlined on a map of the level “%2”: mark places of that level.")).arg(key.code, m_view.level));
        }
        const bool compares = std::ranges::any_of(m_spec.parts, [](const FigurePart &part) { return part.kind == FigurePart::Kind::Comparison; });
        if (compares && m_view.compared.size() < 2)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "A comparison is of two to five places, each with its own --place.")));
        return std::nullopt;
    }

    std::optional<int> readAnnotations()
    {
        if (has("annotate") || has("badge"))
            m_spec.annotations.clear();
        std::optional<int> code;
        for (const bool badge : {false, true}) {
            for (const QString &text : m_options.values(badge ? QStringLiteral("badge") : QStringLiteral("annotate"))) {
                const auto parts = placeAndWords(text);
                const PlaceKey key = parts ? keyOf(parts->first, code) : PlaceKey{};
                if (code)
                    return code;
                m_spec.annotations += {key, parts ? parts->second : QString(), badge, std::nullopt};
            }
        }
        return std::nullopt;
    }

    std::optional<int> readZoom()
    {
        if (!has("zoom"))
            return std::nullopt;
        const auto place = resolvePlace(m_data, given("zoom"));
        if (!place)
            return fail(m_options.describe(), place.error());
        const Box box = boxOf(m_data, *place, drawnTableOf(m_data, m_view));
        if (box.isEmpty())
            return fail(say(m_options.describe(), QT_TRANSLATE_NOOP("Cli", "It is not known where “%1” lies: zoom to another place.")).arg(given("zoom")));
        m_view.extent = extentAround(box, 1);
        m_view.extent = extentAround(box, mapAspectOf(m_data, m_spec));
        return std::nullopt;
    }

    const Arguments &m_options;
    const AtlasData &m_data;
    FigureSpec &m_spec;
    ViewState &m_view;
};

} // namespace

std::variant<FigureRequest, int> resolvedFigure(const Arguments &options, const AtlasData &data, FigureRequest request)
{
    if (const auto code = FigureResolver(options, data, request.spec).resolve(request))
        return *code;
    return request;
}

} // namespace atlas::cli
