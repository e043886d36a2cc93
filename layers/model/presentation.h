// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/model/shown_step.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// Viewing distances that can be chosen, as factors on type, lines and hit areas: near, middle, far.
inline constexpr std::array<double, 3> kViewingDistances{1, 1.25, 1.5};

/// A story before a room: at which step it is, and what was done to the view of that step. Going to another step forgets
/// the latter, but not the look; the story itself is never changed. GUI thread only.
class Presentation : public QObject {
    Q_OBJECT

public:
    enum class Screen { Shown, Black, White };
    enum class Pointer { Off, Dot, Spotlight };
    static constexpr int kYearMs = 1400;        ///< pace of playing: how long a year stands

    /// @param story with one step at least
    Presentation(std::shared_ptr<const AtlasData> data, Story story, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const AtlasData> &data() const { return m_data; }
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] int count() const { return static_cast<int>(m_story.steps.size()); }
    [[nodiscard]] int index() const { return m_index; }
    /// The step as it is told.
    [[nodiscard]] const StoryStep &told() const { return m_story.steps[m_index]; }
    [[nodiscard]] const StoryStep &shown() const { return m_shown; }
    [[nodiscard]] ShownStep shownStep() const { return withGuess(m_shown); }
    /// What shownStep() may become next, likeliest first: while playing the years to come, the answer, the next step, the last one.
    [[nodiscard]] QList<ShownStep> ahead() const;

    /// Steps; at the ends nothing happens. From a black or white screen the picture comes back first: no step goes by unseen.
    void next(), previous(), goTo(int index);   ///< clamped
    void begin(int index);                      ///< arrives there whatever was before: a talk begins, or goes on after a break

    [[nodiscard]] bool isZoomed() const { return m_shown.view.extent != told().view.extent; }
    void setExtent(const Extent &extent), zoomOut();            ///< zoomed out: what the step shows
    [[nodiscard]] const std::optional<PlaceKey> &marked() const { return m_marked; }
    void setMarked(const std::optional<PlaceKey> &place);       ///< pointed out, with an outline over the slide and its figure
    /// Goes to a place by name: on maps zooms to it and marks it; beside the others on a chart or comparison; as the
    /// one of the spiral. @return false where the slide has no room for a place, or the atlas has no such place
    bool takePlace(const PlaceKey &place);

    /// Years with figures of a map, ascending; empty on slides without a year to choose.
    [[nodiscard]] const std::vector<int> &years() const;
    [[nodiscard]] int year() const { return m_shown.view.year; }
    /// Other classes, colours or marks for the present step, however often one comes back to it: its wall asks for them.
    void setLook(const ClassificationSpec &classification, const MapSettings &map);
    void setYear(int year);                     ///< the nearest with figures; pauses
    void stepYear(int by);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// While the picture of the present year is not there yet no year goes by.
    void setWaiting(bool waiting) { m_waiting = waiting; }

    /// What was guessed at the present step; it stays when one goes to another.
    [[nodiscard]] GuessState guess() const { return m_guesses.value(told().id); }
    void setGuess(const GuessState &guess);
    [[nodiscard]] Screen screen() const { return m_screen; }
    void setScreen(Screen screen);
    [[nodiscard]] Pointer pointer() const { return m_pointer; }
    void setPointer(Pointer pointer);
    [[nodiscard]] double distance() const { return m_distance; }
    void setDistance(double distance);          ///< the nearest of kViewingDistances

    [[nodiscard]] const QDateTime &started() const { return m_started; }
    void setStarted(const QDateTime &started) { m_started = started; }  ///< of a talk that is resumed

Q_SIGNALS:
    void stepChanged(int index);
    void shownChanged();                        ///< another picture is to be seen; also with every stepChanged
    void aheadChanged();                        ///< what may come next looks otherwise than it did
    void markedChanged();
    void playingChanged(bool playing);
    void screenChanged(atlas::Presentation::Screen screen);
    void pointerChanged(atlas::Presentation::Pointer pointer);
    void distanceChanged(double distance);

private:
    [[nodiscard]] std::vector<int> yearsOf(const StoryStep &step) const;
    [[nodiscard]] StoryStep reached(int index, bool forward) const;
    [[nodiscard]] StoryStep atYear(int year) const;
    [[nodiscard]] int lastYear() const;
    [[nodiscard]] ShownStep withGuess(const StoryStep &step) const;
    bool uncover();
    void arrive(int index, bool forward), show(const StoryStep &step), advance();

    std::shared_ptr<const AtlasData> m_data;
    Story m_story;
    int m_index = 0;
    StoryStep m_shown;
    QHash<QString, GuessState> m_guesses;       ///< by id of the step
    QHash<QString, std::pair<ClassificationSpec, MapSettings>> m_looks;     ///< the same
    std::optional<PlaceKey> m_marked;
    mutable std::optional<std::vector<int>> m_years;    ///< of the present step, when first asked for
    int m_until = 0;                            ///< playing ends here; 0 = with the last year
    bool m_waiting = false;
    QTimer m_timer;
    Screen m_screen = Screen::Shown;
    Pointer m_pointer = Pointer::Off;
    double m_distance = 1;
    QDateTime m_started = QDateTime::currentDateTime();
};

} // namespace atlas
