// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_places.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/view/comparison.h"
#include "layers/view/place_name.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr std::array<double, kMostTight + 1> kFigure{2.9, 2.2, 1.65, 1.3}, kName{1.3, 1.2, 1.05, 1};

/// The places at one tightness, set in a column.
class PlaceRows {
public:
    PlaceRows(const SlidePage &page, const std::vector<SlidePlace> &places, double width, int tight)
        : m_page(page), m_places(places), m_figurePx(kFigure[static_cast<std::size_t>(tight)] * page.least), m_namePx(kName[static_cast<std::size_t>(tight)] * page.least)
    {
        const double gap = 0.7 * m_page.least;
        double figures = 0;
        double widestPiece = 0;
        for (const SlidePlace &place : places) {
            // Words are no figure: they are set as a name is.
            const SlideText figure = page.text(place.figure, 700, place.colour);
            m_figures.push_back(figure.set(width, place.known ? m_figurePx : m_namePx, false, 1.2));
            m_fits = m_fits && m_figures.back().lines.size() == 1;
            figures = std::max(figures, m_figures.back().size().width());
            widestPiece = std::max(widestPiece, page.text(place.name, 400, place.colour).widestPiece(m_namePx));
        }
        m_beside = figures + gap + widestPiece <= width;
        m_nameAt = m_beside ? figures + gap : 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_names.push_back(page.text(places[i].name, 400, places[i].colour).set(width - m_nameAt, m_namePx));
            const double figure = m_figures[i].size().height();
            const double name = m_names.back().size().height();
            m_heights.push_back(m_beside ? std::max(figure, name) : figure + name);
        }
        m_fits = m_fits && widestPiece <= width;
    }

    [[nodiscard]] double height() const
    {
        double all = 0;
        for (const double one : m_heights)
            all += one;
        return m_fits ? all + gap() * static_cast<double>(m_heights.size() - 1) : std::numeric_limits<double>::infinity();
    }

    void draw(QPointF corner, display::Group &group) const
    {
        double y = corner.y();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const SlideBlock &figure = m_figures[i];
            const SlideBlock &name = m_names[i];
            const QString number = QString::number(i + 1);
            double nameTop = y + figure.size().height();
            double figureTop = y;
            if (m_beside) {
                // Both on one line of writing, or each in the middle where the name takes several.
                const bool oneLine = name.lines.size() == 1;
                figureTop = y + (m_heights[i] - figure.size().height()) / 2;
                nameTop = oneLine ? figureTop + figure.firstBaseline() - name.firstBaseline() : y + (m_heights[i] - name.size().height()) / 2;
            }
            figure.draw({corner.x(), figureTop}, QStringLiteral("place-figure-%1").arg(number), group);
            name.draw({corner.x() + m_nameAt, nameTop}, QStringLiteral("place-name-%1").arg(number), group);
            y += m_heights[i] + gap();
        }
    }

private:
    [[nodiscard]] double gap() const { return 0.25 * m_page.least; }

    const SlidePage &m_page;
    const std::vector<SlidePlace> &m_places;
    double m_figurePx, m_namePx, m_nameAt = 0;
    bool m_beside = true, m_fits = true;
    std::vector<SlideBlock> m_figures, m_names;
    std::vector<double> m_heights;
};

} // namespace

QString roomFigure(const Describe &describe, const Indicator &indicator, double value)
{
    const bool sign = indicator.isPercentage() || indicator.unit.nl == QStringLiteral("€") || indicator.unit.nl == QStringLiteral("× € 1.000");
    return sign ? describe.value(indicator, value) : describe.number(value, indicator.decimals);
}

QString noFigure(const QString &language) { return translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "no figure")); }

std::vector<SlidePlace> slidePlaces(const AtlasData &data, const ViewState &view, const ThemeTokens &theme)
{
    std::vector<SlidePlace> places;
    const Indicator *indicator = data.indicator(view.indicator);
    if (indicator == nullptr || view.compared.isEmpty())
        return places;
    const Describe describe(view.language);
    // The row has a figure for each compared place that the atlas has, in their order.
    const ComparisonRow row = compareOne(data, view, view.indicator);
    for (qsizetype i = 0; i < view.compared.size(); ++i) {
        const auto ref = data.find(view.compared[i]);
        const std::size_t at = places.size();
        if (!ref || at >= row.figures.size())
            continue;
        const ComparedFigure &figure = row.figures[at];
        SlidePlace place;
        place.place = *ref;
        place.known = std::isfinite(figure.value);
        place.name = displayName(data, *ref, view.language);
        if (place.known && figure.year != view.year)
            place.name += QStringLiteral(" (%1)").arg(figure.year);
        place.figure = place.known ? roomFigure(describe, *indicator, figure.value) : noFigure(view.language);
        place.mark = theme.place[static_cast<std::size_t>(i) % theme.place.size()];
        place.colour = chart::readable(place.mark, theme);
        places.push_back(std::move(place));
    }
    return places;
}

SlidePart placesPart(const SlidePage &page, std::vector<SlidePlace> places)
{
    const auto shared = std::make_shared<const std::vector<SlidePlace>>(std::move(places));
    SlidePart part;
    part.height = [&page, shared](double width, int tight) { return shared->empty() ? 0.0 : PlaceRows(page, *shared, width, tight).height(); };
    part.draw = [&page, shared](const QRectF &room, int tight, display::Group &root) {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("places-compared");
        PlaceRows(page, *shared, room.width(), tight).draw(room.topLeft(), *group);
        root.children.emplace_back(std::shared_ptr<const display::Group>(std::move(group)));
    };
    return part;
}

} // namespace atlas
