// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_warnings.h"

#include "layers/view/class_contrast.h"
#include "layers/view/describe.h"
#include "layers/view/palette.h"
#include "layers/view/shown_values.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

class WarningMaker {
public:
    WarningMaker(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified)
        : m_data(data), m_state(state), m_classified(classified), m_indicator(data.indicator(classified.figures.indicator)),
          m_palette(findPalette(state.classification.palette))
    {
    }

    std::vector<MapWarning> make(std::span<const QColor> colours, ColourVision vision)
    {
        if (!m_indicator || m_classified.figures.none || m_classified.figures.table < 0 || m_classified.upper.empty())
            return {};
        counts();
        if (m_state.map.form != MapForm::Proportional) {
            midpoints();
            classes();
            alike(colours, vision);
        }
        return std::move(m_warnings);
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_state.language, "MapWarnings", text); }

    MapWarning &add(MapWarning::Code code, const QString &sentence)
    {
        m_warnings.push_back({code, sentence, {}});
        return m_warnings.back();
    }

    template <typename Change>
    void offer(MapWarning &warning, const QString &text, Change change) const
    {
        ViewState view = m_state;
        change(view);
        warning.offers.push_back({text, std::move(view)});
    }

    void counts()
    {
        if (m_state.map.form != MapForm::Choropleth || m_indicator->kind != IndicatorKind::Count || m_classified.figures.values.size() < 2)
            return;
        MapWarning &warning = add(MapWarning::Code::CountsInAreas,
                                  say(QT_TRANSLATE_NOOP("MapWarnings", "%1: a count mostly shows how large a place is.")).arg(m_indicator->name.in(m_state.language)));
        if (const Indicator *rate = rateOf(m_data, m_indicator->code, m_classified.figures.table)) {
            const QString name = rate->shortName.in(m_state.language);
            const char *text = rate->isPercentage() ? QT_TRANSLATE_NOOP("MapWarnings", "Show share: %1") : QT_TRANSLATE_NOOP("MapWarnings", "Show rate: %1");
            warning.offers.push_back({say(text).arg(name), withIndicator(m_data, m_state, rate->code)});
        }
        // A circle has no area below nothing.
        if (std::ranges::none_of(m_classified.figures.values, [](double value) { return value < 0; }))
            offer(warning, say(QT_TRANSLATE_NOOP("MapWarnings", "Show circles")), [](ViewState &view) { view.map.form = MapForm::Proportional; });
    }

    void midpoints()
    {
        const ClassificationSpec &spec = m_state.classification;
        // Of all years that share the bounds.
        const double low = m_classified.lower, high = m_classified.upper.back();
        const bool diverging = m_palette && m_palette->kind == Palette::Kind::Diverging;
        const QString sequential = proposed(Palette::Kind::Sequential);
        const auto oneSided = [&](MapWarning &warning) {
            offer(warning, say(QT_TRANSLATE_NOOP("MapWarnings", "Colours from light to dark")), [&](ViewState &view) {
                view.classification.palette = sequential;
                view.classification.midpoint.reset();
            });
        };
        if (diverging && !spec.midpoint) {
            MapWarning &warning = add(MapWarning::Code::NoMidpoint,
                                      say(QT_TRANSLATE_NOOP("MapWarnings", "These colours have two sides, but nothing says where the middle is.")));
            oneSided(warning);
            if (const auto middle = meaningfulMidpoint(); middle && *middle > low && *middle < high)
                offer(warning, say(QT_TRANSLATE_NOOP("MapWarnings", "Middle at %1")).arg(number(*middle)), [&](ViewState &view) { view.classification.midpoint = middle; });
        } else if (diverging && (*spec.midpoint <= low || *spec.midpoint >= high)) {
            MapWarning &warning = add(MapWarning::Code::MidpointOutside,
                                      say(QT_TRANSLATE_NOOP("MapWarnings", "The middle of the colours, %1, lies outside all figures: one side of them is never seen.")).arg(number(*spec.midpoint)));
            oneSided(warning);
        } else if (!diverging && m_indicator->midpoint && *m_indicator->midpoint == 0 && low < 0 && high > 0) {
            MapWarning &warning = add(MapWarning::Code::OneSidedOverZero,
                                      say(QT_TRANSLATE_NOOP("MapWarnings", "Growth and decline are shades of one colour here: the side of zero does not show.")));
            offer(warning, say(QT_TRANSLATE_NOOP("MapWarnings", "Two colours around zero")), [&](ViewState &view) {
                view.classification.palette = proposed(Palette::Kind::Diverging);
                view.classification.midpoint = 0;
            });
        }
    }

    /// The indicator's own palette where it is of that kind, else the first that is.
    [[nodiscard]] QString proposed(Palette::Kind kind) const
    {
        if (const Palette *own = findPalette(m_indicator->palette); own && own->kind == kind)
            return own->name;
        const std::vector<Palette> all = palettes();
        const auto first = std::ranges::find(all, kind, &Palette::kind);
        return first == all.end() ? m_state.classification.palette : first->name;
    }

    [[nodiscard]] QString number(double value) const { return Describe(m_state.language).value(*m_indicator, value); }

    /// What the indicator is measured from, else the figure for the country.
    [[nodiscard]] std::optional<double> meaningfulMidpoint() const
    {
        if (m_indicator->midpoint || m_indicator->kind == IndicatorKind::Count)
            return m_indicator->midpoint;
        const int country = m_data.drawnTable(QStringLiteral("land"));
        if (country < 0 || country == m_classified.figures.table || m_data.tables()[static_cast<std::size_t>(country)].size() != 1)
            return std::nullopt;
        const double value = shownValue(figuresFor(m_data, m_indicator->code, m_state.year, country).values.front(), *m_indicator);
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    void classes()
    {
        const Describe describe(m_state.language);
        const ClassificationSpec &spec = m_state.classification;
        const auto has = [&](BreakWarning warning) { return std::ranges::count(m_classified.warnings, warning) > 0; };
        if (has(BreakWarning::FewerClassesThanAsked))
            add(MapWarning::Code::FewerClasses, describe.warning(BreakWarning::FewerClassesThanAsked));
        if (has(BreakWarning::EmptyClasses)) {
            MapWarning &warning = add(MapWarning::Code::EmptyClasses, describe.warning(BreakWarning::EmptyClasses));
            if (spec.scheme == Scheme::Equal)
                offer(warning, describe.scheme(Scheme::FisherJenks), [](ViewState &view) { view.classification.scheme = Scheme::FisherJenks; });
        }
    }

    void alike(std::span<const QColor> colours, ColourVision vision)
    {
        const std::array eyes{vision};
        const auto most = m_state.map.form == MapForm::Choropleth ? mostAlike(colours, eyes) : std::nullopt;
        if (!most || most->difference >= kToldApart)
            return;
        const char *text = vision == ColourVision::Normal ? QT_TRANSLATE_NOOP("MapWarnings", "Classes %1 and %2 cannot be told apart.")
                                                          : QT_TRANSLATE_NOOP("MapWarnings", "Classes %1 and %2 cannot be told apart: %3.");
        QString sentence = say(text).arg(most->first + 1).arg(most->second + 1);
        if (vision != ColourVision::Normal)
            sentence = sentence.arg(visionName(vision, m_state.language));
        MapWarning &warning = add(MapWarning::Code::ClassesAlike, sentence);
        if (colours.size() > 3)
            offer(warning, say(QT_TRANSLATE_NOOP("MapWarnings", "One class less")), [&](ViewState &view) {
                view.classification.classes = std::max(kMinimumClasses, static_cast<int>(colours.size()) - 1);
            });
    }

    const AtlasData &m_data;
    const ViewState &m_state;
    const ClassifiedFigures &m_classified;
    const Indicator *m_indicator;
    const Palette *m_palette;
    std::vector<MapWarning> m_warnings;
};

} // namespace

QString toText(MapWarning::Code code)
{
    static constexpr std::array kNames{"counts-in-areas", "no-midpoint", "midpoint-outside", "one-sided-over-zero", "fewer-classes", "empty-classes", "classes-alike"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(code)]);
}

const Indicator *rateOf(const AtlasData &data, const QString &count, int table)
{
    const Indicator *found = nullptr;
    for (const Indicator &indicator : data.parts().indicators) {
        if (indicator.kind != IndicatorKind::Rate || indicator.numerator != count || (found && !indicator.isPercentage()))
            continue;
        if (!yearsWithFigures(data, indicator.code, table).empty())
            found = &indicator;
        if (found && found->isPercentage())
            break;
    }
    return found;
}

std::vector<MapWarning> mapWarnings(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified,
                                    std::span<const QColor> colours, ColourVision vision)
{
    return WarningMaker(data, state, classified).make(colours, vision);
}

} // namespace atlas
