// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_places.h"
#include "layers/view/classified_figures.h"

#include <memory>

namespace atlas {

/// The view of a step as it goes on a slide: in the theme and language of the slide, without names of places and marks
/// of doubt, with at most SlideOptions::mostClasses classes. Schemes that make as many classes as they need become
/// quantiles where these are too many.
ViewState slideView(const AtlasData &data, const ViewState &view, const SlideOptions &options);

/// A map for a slide, made once and drawn in any frame.
class SlideMapSheet {
public:
    SlideMapSheet(const AtlasData &data, ViewState view, ClassifiedFigures classified, const SlidePage &page);

    /// Width / height of what it shows.
    [[nodiscard]] double aspect() const;
    /// Shows another part of the country from here on, in the frames of the first.
    void setExtent(const Extent &extent) { m_view.extent = extent; }
    [[nodiscard]] FigureTransform transform(const QRectF &frame) const;
    /// Radius of the largest disc there, page units.
    [[nodiscard]] double discRadius(const QRectF &frame) const;
    /// The map with the places outlined; as a picture or as paths, see SlideOptions::pictures.
    /// @param named whether their names stand beside them
    void draw(const QRectF &frame, const std::vector<SlidePlace> &places, bool named, display::Group &root) const;

    [[nodiscard]] const ViewState &view() const { return m_view; }
    [[nodiscard]] const ClassifiedFigures &classified() const { return m_classified; }
    /// False where the level of the view is not drawn: then nothing else may be asked.
    [[nodiscard]] bool isDrawn() const { return m_scene != nullptr; }

private:
    [[nodiscard]] display::Image picture(const QRectF &frame) const;

    const AtlasData &m_data;
    ViewState m_view;
    ClassifiedFigures m_classified;
    const SlidePage &m_page;
    bool m_ofPart;                      ///< made for a part of the country, whose frame has a shape of its own
    std::shared_ptr<MapScene> m_scene;
};

/// StepShows::Map.
Slide mapSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
