// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/presentation.h"

#include "layers/data/figures.h"
#include "layers/view/classified_figures.h"
#include "layers/view/drawn_shapes.h"

#include <algorithm>
#include <tuple>
#include <cmath>

namespace atlas {

namespace {

/// So much of the surroundings is shown with a place, against its own size; and never less than so many metres.
constexpr double kSurroundings = 2.5;
constexpr double kLeastHeightM = 12000;
/// While playing so many years are wanted ahead.
constexpr std::size_t kYearsAhead = 3;

bool hasMap(const StoryStep &step) { return step.shows == StepShows::Map || step.shows == StepShows::Maps; }

/// The part of the country around an area.
std::optional<Extent> around(const ArcMap &shapes, std::size_t area)
{
    if (area >= shapes.areaCount() || shapes.areaBox(area).isEmpty())
        return std::nullopt;
    const Box &box = shapes.areaBox(area);
    const Box &whole = shapes.bounds();
    const double side = std::max(box.maxX - box.minX, box.maxY - box.minY);
    const double height = std::max(kLeastHeightM, kSurroundings * side);
    if (height >= whole.maxY - whole.minY)
        return Extent{};
    return Extent{(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2, height};
}

} // namespace

Presentation::Presentation(std::shared_ptr<const AtlasData> data, Story story, QObject *parent)
    : QObject(parent), m_data(std::move(data)), m_story(std::move(story))
{
    Q_ASSERT(!m_story.steps.isEmpty());
    m_timer.setInterval(kYearMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Presentation::advance);
    m_shown = reached(0, false);
}

/// None where something is asked: another year would be another question.
std::vector<int> Presentation::yearsOf(const StoryStep &step) const
{
    const int table = step.shows == StepShows::Map && !step.guess ? drawnTableOf(*m_data, step.view) : -1;
    return table < 0 ? std::vector<int>{} : yearsWithFigures(*m_data, step.view.indicator, table);
}

const std::vector<int> &Presentation::years() const
{
    if (!m_years)
        m_years = yearsOf(told());
    return *m_years;
}

/// A step as it is found on arrival. One that plays begins with its first year, unless one comes back to it.
StoryStep Presentation::reached(int index, bool forward) const
{
    StoryStep step = m_story.steps[index];
    if (const auto look = m_looks.constFind(step.id); look != m_looks.constEnd())
        std::tie(step.view.classification, step.view.map) = *look;
    if (!step.plays || step.shows != StepShows::Map)
        return step;
    step.view.classification.pooled = true;
    const std::vector<int> years = yearsOf(step);
    if (forward && years.size() > 1 && years.front() < step.view.year)
        step.view.year = years.front();
    return step;
}

/// Years are told apart by their figures alone: the bounds are those of all of them.
StoryStep Presentation::atYear(int year) const
{
    StoryStep step = m_shown;
    step.view.year = year;
    step.view.classification.pooled = true;
    return step;
}

ShownStep Presentation::withGuess(const StoryStep &step) const
{
    GuessState guess = step.guess ? m_guesses.value(step.id) : GuessState{};
    return {step, guess.revealed ? guess : GuessState{}};
}

QList<ShownStep> Presentation::ahead() const
{
    QList<ShownStep> wanted;
    if (isPlaying()) {
        auto at = std::ranges::upper_bound(years(), year());
        for (std::size_t i = 0; i < kYearsAhead && at != years().end(); ++i, ++at)
            wanted << withGuess(atYear(*at));
    }
    if (told().guess && !guess().revealed) {
        wanted << ShownStep{m_shown, guess()};
        wanted.last().guess.revealed = true;
    }
    if (m_index + 1 < count()) {
        const StoryStep next = reached(m_index + 1, true);
        wanted << withGuess(next);
        if (next.view.year != m_story.steps[m_index + 1].view.year) {
            // It plays: its second year follows soon.
            StoryStep second = next;
            second.view.year = yearsOf(next)[1];
            wanted << withGuess(second);
        }
    }
    if (m_index > 0)
        wanted << withGuess(reached(m_index - 1, false));
    return wanted;
}

bool Presentation::uncover()
{
    if (m_screen == Screen::Shown)
        return false;
    setScreen(Screen::Shown);
    return true;
}

void Presentation::next()
{
    if (!uncover() && m_index + 1 < count())
        arrive(m_index + 1, true);
}

void Presentation::previous()
{
    if (!uncover() && m_index > 0)
        arrive(m_index - 1, false);
}

void Presentation::goTo(int index)
{
    const int to = std::clamp(index, 0, count() - 1);
    if (!uncover() && to != m_index)
        arrive(to, to > m_index);
}

void Presentation::begin(int index) { arrive(std::clamp(index, 0, count() - 1), true); }

void Presentation::arrive(int index, bool forward)
{
    setPlaying(false);
    setMarked(std::nullopt);
    m_index = index;
    m_years.reset();
    m_shown = reached(index, forward);
    const bool plays = m_shown.view.year != told().view.year;
    Q_EMIT stepChanged(m_index);
    Q_EMIT shownChanged();
    if (plays) {
        m_until = told().view.year;
        m_timer.start();
        Q_EMIT playingChanged(true);
    }
}

void Presentation::show(const StoryStep &step)
{
    if (m_shown == step)
        return;
    m_shown = step;
    Q_EMIT shownChanged();
}

void Presentation::setExtent(const Extent &extent)
{
    if (!hasMap(m_shown))
        return;
    StoryStep step = m_shown;
    step.view.extent = extent;
    show(step);
}

void Presentation::zoomOut() { setExtent(told().view.extent); }

void Presentation::setMarked(const std::optional<PlaceKey> &place)
{
    if (m_marked == place)
        return;
    m_marked = place;
    Q_EMIT markedChanged();
}

bool Presentation::takePlace(const PlaceKey &place)
{
    const auto ref = m_data->find(place);
    // What a room is asked is about the places of the step, and no others.
    if (!ref || told().guess)
        return false;
    StoryStep step = m_shown;
    QList<PlaceKey> &compared = step.view.compared;
    switch (step.shows) {
    case StepShows::Map:
    case StepShows::Maps: {
        // On tiles only their own places have somewhere to lie.
        const bool own = ref->table == drawnTableOf(*m_data, step.view);
        const auto shapes = own ? drawnShapes(*m_data, step.view) : m_data->tables()[static_cast<std::size_t>(ref->table)].shapes;
        const auto extent = shapes && (own || !isTiled(*m_data, step.view)) ? around(*shapes, static_cast<std::size_t>(ref->row)) : std::nullopt;
        if (!extent)
            return false;
        step.view.extent = *extent;
        show(step);
        setMarked(place);
        return true;
    }
    case StepShows::Chart:
    case StepShows::Comparison:
        if (!compared.contains(place)) {
            if (compared.size() >= kMaximumCompared)
                compared.removeLast();
            compared << place;
        }
        break;
    case StepShows::Spiral:
        compared.removeAll(place);
        compared.prepend(place);
        compared = compared.mid(0, kMaximumCompared);
        break;
    case StepShows::Table:
    case StepShows::Words: return false;
    }
    show(step);
    return true;
}

void Presentation::setLook(const ClassificationSpec &classification, const MapSettings &map)
{
    m_looks.insert(told().id, {classification, map});
    StoryStep step = m_shown;
    step.view.classification = classification;
    step.view.map = map;
    show(step);
}

void Presentation::setYear(int year)
{
    const auto nearest = std::ranges::min_element(years(), {}, [year](int y) { return std::abs(y - year); });
    if (nearest == years().end())
        return;
    setPlaying(false);
    if (*nearest != this->year())
        show(atYear(*nearest));
}

void Presentation::stepYear(int by)
{
    const std::vector<int> &all = years();
    if (all.empty())
        return;
    const auto at = std::ranges::lower_bound(all, year()) - all.begin();
    setYear(all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(all) - 1))]);
}

int Presentation::lastYear() const { return m_until > 0 ? m_until : years().empty() ? 0 : years().back(); }

void Presentation::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && years().size() < 2))
        return;
    if (!playing) {
        m_timer.stop();
        m_until = 0;
        Q_EMIT playingChanged(false);
        return;
    }
    m_timer.start();
    Q_EMIT playingChanged(true);
    show(atYear(year() >= lastYear() ? years().front() : year()));
}

void Presentation::advance()
{
    if (m_waiting || m_screen != Screen::Shown)
        return;
    const auto at = std::ranges::upper_bound(years(), year());
    if (at == years().end() || *at > lastYear()) {
        setPlaying(false);
        return;
    }
    show(atYear(*at));
    if (*at >= lastYear())
        setPlaying(false);
}

void Presentation::setGuess(const GuessState &state)
{
    const ShownStep before = shownStep();
    m_guesses.insert(told().id, state);
    if (shownStep() != before)
        Q_EMIT shownChanged();
    else if (told().guess)
        Q_EMIT aheadChanged();
}

void Presentation::setScreen(Screen screen)
{
    if (m_screen == screen)
        return;
    m_screen = screen;
    Q_EMIT screenChanged(screen);
}

void Presentation::setPointer(Pointer pointer)
{
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    Q_EMIT pointerChanged(pointer);
}

void Presentation::setDistance(double distance)
{
    const double nearest = *std::ranges::min_element(kViewingDistances, {}, [distance](double d) { return std::abs(d - distance); });
    if (m_distance == nearest)
        return;
    m_distance = nearest;
    Q_EMIT distanceChanged(nearest);
}

} // namespace atlas
