// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_map.h"

#include "layers/render/legend_model.h"
#include "layers/render/map_scene.h"
#include "layers/render/story/slide_legend.h"
#include "layers/render/story/slide_marks.h"
#include "layers/render/story/slide_source.h"
#include "layers/view/alternative_text.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/form_words.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace atlas {

ViewState slideView(const AtlasData &data, const ViewState &view, const SlideOptions &options)
{
    ViewState shown = view;
    shown.theme = options.theme;
    shown.language = options.language;
    shown.labels = false;
    shown.map.doubts = false;
    ClassificationSpec &classes = shown.classification;
    const int most = std::clamp(options.mostClasses, kMinimumClasses, kMaximumClasses);
    const bool asked = classes.scheme == Scheme::Quantile || classes.scheme == Scheme::Equal || classes.scheme == Scheme::FisherJenks;
    if (asked) {
        classes.classes = std::min(classes.classes, most);
    } else if (static_cast<int>(classifyView(data, shown).upper.size()) > most) {
        classes.scheme = Scheme::Quantile;
        classes.classes = most;
    }
    return shown;
}

namespace {

/// Width / height of the frame of a part of the country: a view says how high its part is, and its maker saw at least as
/// much beside it.
constexpr double kLeastOfPart = 1.2, kMostOfPart = 1.6;

/// What is shown, and when; where the title does not say it, its name goes before.
QString subtitleOf(const ViewState &view, const FormWords &form, bool named)
{
    // Of two indicators the subtitle has the names already.
    const bool whole = named || view.map.form == MapForm::Bivariate || form.subtitle.isEmpty();
    return keptTogether(whole ? form.subtitle : QStringLiteral("%1, %2").arg(form.title, form.subtitle));
}

} // namespace

SlideMapSheet::SlideMapSheet(const AtlasData &data, ViewState view, ClassifiedFigures classified, const SlidePage &page)
    : m_data(data), m_view(std::move(view)), m_classified(std::move(classified)), m_page(page), m_ofPart(m_view.extent.heightM > 0)
{
    const auto shapes = drawnShapes(data, m_view);
    if (!shapes || shapes->bounds().isEmpty())
        return;
    auto scene = std::make_shared<MapScene>(*makeScene(data, m_view, m_classified));
    // A view whose indicator is not in the atlas draws nothing.
    if (!scene->shapes)
        return;
    m_scene = std::move(scene);
    m_scene->labels.clear();
    m_scene->symbols.mostPx *= page.style.k;
}

double SlideMapSheet::aspect() const
{
    const Box &bounds = m_scene->shapes->bounds();
    return m_view.extent.heightM > 0 ? 1 : std::clamp(bounds.width() / bounds.height(), 0.3, 3.0);
}

FigureTransform SlideMapSheet::transform(const QRectF &room) const
{
    QRectF frame = room;
    if (m_ofPart && frame.width() < kLeastOfPart * frame.height()) {
        frame.setHeight(frame.width() / kLeastOfPart);
        frame.moveCenter(room.center());
    }
    return figureTransform(*m_scene, m_view, m_page.onPixels(frame));
}

double SlideMapSheet::discRadius(const QRectF &frame) const { return symbolRadius(m_scene->symbols, transform(frame).viewport()); }

void SlideMapSheet::draw(const QRectF &frame, const std::vector<SlidePlace> &places, bool named, display::Group &root) const
{
    const Describe describe(m_view.language);
    // Compared places have outlines of their own here, whatever their level.
    ViewState alone = m_view;
    alone.compared.clear();
    const FigureMapSource source{m_data, alone, m_classified, *m_scene, describe};
    if (m_page.pictures)
        root.children.emplace_back(picture(frame));
    else
        root.children.emplace_back(figureMap(source, m_page.style, transform(frame).frame));
    if (!places.empty())
        root.children.emplace_back(slideMarks(source, m_page.style, transform(frame), places, named));
}

display::Image SlideMapSheet::picture(const QRectF &frame) const
{
    const FigureTransform at = transform(frame);
    const Viewport viewport{(at.frame.size() * m_page.factor).toSize(), 1, at.centre, at.metresPerUnit / m_page.factor};
    MapScene scene = *m_scene;
    scene.theme.scale = m_page.style.line() * m_page.factor;
    scene.symbols.mostPx *= m_page.factor;
    display::Image image;
    image.id = QStringLiteral("map");
    image.rect = at.frame;
    image.image = renderMap(scene, viewport);
    Highlight chosen;
    const PlaceTable &places = m_data.tables()[static_cast<std::size_t>(m_classified.figures.table)];
    for (const PlaceKey &key : m_view.selection) {
        if (const int row = key.level == places.level ? places.rowOf(key.code) : -1; row >= 0)
            chosen.selected.push_back(static_cast<std::uint32_t>(row));
    }
    QPainter painter(&image.image);
    paintHighlight(painter, *scene.shapes, viewport, chosen, scene.theme);
    return image;
}

Slide mapSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const ViewState view = slideView(data, step.view, options);
    const Describe describe(page.language);
    SlideMapSheet sheet(data, view, classifyView(data, view), page);
    const ClassifiedFigures &classified = sheet.classified();
    const FormWords form = formWords(data, view, classified, describe);

    SlideSource source(data, page.language);
    source.add(classified.figures);
    source.add(step.source.in(page.language));
    source.addBorders(classified.figures.table);

    const QString own = step.title.in(page.language);
    SlideWords words{own.isEmpty() ? form.title : own, subtitleOf(view, form, own.isEmpty()),
                     step.text.in(page.language), source.line()};
    if (data.indicator(view.indicator) == nullptr)
        words.text = describe.error({DataErrorCode::UnknownIndicator, {}, {}, -1, view.indicator});
    else if (classified.figures.none)
        words.text += (words.text.isEmpty() ? QString() : QStringLiteral("\n")) + describe.noFigures(data, classified.figures);

    const std::vector<SlidePlace> places = slidePlaces(data, view, page.style.theme);
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    Slide slide;
    if (!sheet.isDrawn()) {
        const SlideFrame frame(page, words, {placesPart(page, places)}, {});
        frame.draw(*root);
        slide.whole = frame.isWhole();
        slide.list = page.finished(root, words.title, words.text);
        return slide;
    }
    const double aspect = sheet.aspect();
    if (options.zoom)
        sheet.setExtent(*options.zoom);
    SlideNeeds needs;
    needs.leastAspect = view.extent.heightM > 0 ? kLeastOfPart : aspect;
    needs.mostAspect = view.extent.heightM > 0 ? kMostOfPart : aspect;
    needs.share = 0.3;
    LegendModel legend = legendFor(data, view, classified, describe);
    const QStringList bounds = classBounds(classified, describe);
    const auto frameWith = [&](double radius) {
        legend.symbolRadius = radius;
        return SlideFrame(page, words, {placesPart(page, places), legendPart(page, legend, bounds)}, needs);
    };
    std::optional<SlideFrame> frame = frameWith(kClassDiscRadiusPx * page.style.k);
    // The discs of the legend are those of the map, whose size is known only now.
    if (view.map.form != MapForm::Choropleth && view.map.form != MapForm::Bivariate)
        frame.emplace(frameWith(sheet.discRadius(frame->room())));

    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    figure->title = form.title;
    sheet.draw(frame->room(), places, true, *figure);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame->draw(*root);
    slide.list = page.finished(root, words.title, alternativeText(data, view, page.language));
    slide.whole = frame->isWhole();
    slide.maps = {{sheet.view(), classified.figures.table, page.finished(sheet.transform(frame->room()))}};
    return slide;
}

} // namespace atlas
