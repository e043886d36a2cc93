// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/guess.h"

#include "layers/data/cached_figures.h"
#include "layers/stats/rank.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "layers/view/place_order.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Kind = StepGuess::Kind;

constexpr std::size_t kFewestPlaces = 2;
constexpr std::size_t kLadder = 5;
/// What a room must know of a figure; that it was computed is said in the hand-out.
constexpr std::uint16_t kRoomFlags = Provisional | Estimated | Forecast | OtherBoundaries | VotersAbroad;

/// The next of 1, 1.5, 2, 3, 5, 7.5 times a power of ten.
double roundedUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.5}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

class Asker {
public:
    Asker(const AtlasData &data, const StoryStep &step, const QString &language)
        : m_data(data), m_view(step.view), m_guess(*step.guess), m_describe(language)
    {
        m_asked.kind = m_guess.kind;
        m_asked.language = language;
        m_asked.indicator = m_view.indicator;
        m_asked.year = m_view.year;
        m_view.language = language;
        for (const PlaceKey &key : m_view.compared) {
            if (const auto place = data.find(key))
                m_compared.push_back(*place);
        }
    }

    GuessQuestion ask()
    {
        m_indicator = m_data.indicator(m_view.indicator);
        // Where a named place lies has nothing to do with figures.
        const bool needsFigures = m_guess.kind != Kind::Where || m_compared.empty();
        if (needsFigures && !m_indicator)
            return cannot(say(QT_TRANSLATE_NOOP("Guess", "This atlas has no figures for what is asked.")));
        const QString why = fill();
        if (!why.isEmpty())
            return cannot(why);
        if (needsFigures)
            m_asked.about = about();
        if (const QString &own = m_guess.question.in(m_asked.language); !own.isEmpty())
            m_asked.question = own;
        m_asked.sources.removeDuplicates();
        m_asked.notes.removeDuplicates();
        return m_asked;
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_asked.language, "Guess", text); }
    [[nodiscard]] GuessQuestion cannot(const QString &why) const
    {
        GuessQuestion none;
        none.kind = m_guess.kind;
        none.language = m_asked.language;
        none.cannot = why;
        return none;
    }

    QString fill()
    {
        switch (m_guess.kind) {
        case Kind::Higher:
            return higher();
        case Kind::Where:
            return where();
        case Kind::Trend:
            return trend();
        case Kind::Rank:
            return rank();
        }
        return {};
    }

    /// "Inwoners van 65 jaar en ouder, in % van de bevolking, 2024"
    [[nodiscard]] QString about() const
    {
        QStringList parts{m_indicator->name.in(m_asked.language)};
        const QString phrase = m_indicator->phrase.in(m_asked.language);
        parts += phrase.isEmpty() ? m_indicator->unit.in(m_asked.language) : phrase;
        if (m_guess.kind != Kind::Trend)
            parts += QString::number(m_asked.year);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString without(const AtlasData::PlaceRef &place) const
    {
        return say(QT_TRANSLATE_NOOP("Guess", "%1 has no figure for %2.")).arg(displayName(m_data, place, m_asked.language)).arg(m_asked.year);
    }

    [[nodiscard]] std::shared_ptr<const Figures> figures(int table) const { return cachedFigures(m_data, m_view.indicator, m_view.year, table); }

    [[nodiscard]] GuessedPlace named(const AtlasData::PlaceRef &place, double figure = std::numeric_limits<double>::quiet_NaN()) const
    {
        return {place, displayName(m_data, place, m_asked.language), figure, std::isfinite(figure) ? m_describe.value(*m_indicator, figure) : QString(), 0};
    }

    void takeNotes(const AtlasData::PlaceRef &place, std::uint16_t flagsOfFigure, int year = 0)
    {
        const QStringList flags = m_describe.flags(flagsOfFigure & kRoomFlags);
        if (flags.isEmpty())
            return;
        QString name = displayName(m_data, place, m_asked.language);
        if (year != 0)
            name += QLatin1Char(' ') + QString::number(year);
        m_asked.notes += QStringLiteral("%1: %2").arg(name, flags.join(QStringLiteral(", ")));
    }

    /// Takes a place with its figure; what is wrong otherwise.
    QString take(const AtlasData::PlaceRef &place)
    {
        const auto all = figures(place.table);
        const auto row = static_cast<std::size_t>(place.row);
        if (!std::isfinite(all->values[row]))
            return without(place);
        m_asked.places.push_back(named(place, all->values[row]));
        m_asked.sources += all->sources;
        takeNotes(place, all->flags[row]);
        return {};
    }

    QString higher()
    {
        if (m_compared.size() < kFewestPlaces)
            return say(QT_TRANSLATE_NOOP("Guess", "Compare two to five places to ask where the figure is highest."));
        for (const AtlasData::PlaceRef &place : m_compared) {
            if (const QString why = take(place); !why.isEmpty())
                return why;
        }
        m_asked.question = m_compared.size() > kFewestPlaces
            ? say(QT_TRANSLATE_NOOP("Guess", "Where is the figure highest?"))
            : say(QT_TRANSLATE_NOOP("Guess", "Where is the figure higher: %1 or %2?"))
                  .arg(inPlace(m_data, m_compared[0], m_asked.language), inPlace(m_data, m_compared[1], m_asked.language));
        return {};
    }

    QString where()
    {
        if (m_compared.empty()) {
            if (const QString why = findHighest(); !why.isEmpty())
                return why;
        } else {
            m_asked.places.push_back(named(m_compared.front()));
            m_asked.question = say(QT_TRANSLATE_NOOP("Guess", "Where is %1?")).arg(nameInSentence(m_data, m_compared.front(), m_asked.language));
        }
        // A place of older boundaries is looked for among those that are drawn.
        const AtlasData::PlaceRef &place = m_asked.places.front().place;
        const PlaceTable &own = m_data.tables()[static_cast<std::size_t>(place.table)];
        const int drawn = own.shapes ? place.table : m_data.drawnTable(own.level);
        const QString nowhere = say(QT_TRANSLATE_NOOP("Guess", "%1 is not drawn on a map.")).arg(m_asked.places.front().name);
        if (drawn < 0)
            return nowhere;
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(drawn)];
        const int row = table.rowOf(own.codes[place.row]);
        if (row < 0 || static_cast<std::size_t>(row) >= table.shapes->areaCount() || table.shapes->areaBox(static_cast<std::size_t>(row)).isEmpty())
            return nowhere;
        m_asked.shapes = table.shapes;
        m_asked.row = row;
        m_asked.approximate = table.approximate;
        m_asked.places.front().place = {drawn, row};
        return {};
    }

    QString findHighest()
    {
        const int table = drawnTableOf(m_data, m_view);
        if (table < 0)
            return say(QT_TRANSLATE_NOOP("Guess", "There is no map to point at."));
        const auto all = figures(table);
        int best = -1;
        std::size_t shared = 0;
        for (std::size_t row = 0; row < all->values.size(); ++row) {
            const double value = all->values[row];
            if (!std::isfinite(value))
                continue;
            const double most = best < 0 ? value : all->values[static_cast<std::size_t>(best)];
            if (best < 0 || value > most) {
                best = static_cast<int>(row);
                shared = 1;
            } else if (value == most) {
                ++shared;
            }
        }
        if (best < 0)
            return say(QT_TRANSLATE_NOOP("Guess", "No place has a figure for %1.")).arg(m_asked.year);
        if (shared > 1)
            return say(QT_TRANSLATE_NOOP("Guess", "Several places share the highest figure: there is no one place to point at."));
        m_asked.question = say(QT_TRANSLATE_NOOP("Guess", "Where is the figure highest?"));
        return take({table, best});
    }

    QString trend()
    {
        if (m_compared.empty())
            return say(QT_TRANSLATE_NOOP("Guess", "Compare a place to ask about its line."));
        ViewState view = m_view;
        view.compared.resize(1);
        view.selection.clear();
        view.charts.trendIndicator.clear();
        view.charts.trendScale = TrendScale::Figures;
        const TrendData lines = trendData(m_data, view);
        const auto line = std::ranges::find(lines.lines, m_compared.front(), [](const TrendLine &l) { return l.place.place; });
        const QString name = displayName(m_data, m_compared.front(), m_asked.language);
        if (line == lines.lines.end())
            return say(QT_TRANSLATE_NOOP("Guess", "%1 has no figures in any year.")).arg(name);
        const int known = m_guess.known != 0 ? m_guess.known : line->points.front().year;
        for (const TrendPoint &point : line->points) {
            if (point.year <= known)
                m_asked.known.push_back(point);
            else if (m_view.year <= known || point.year <= m_view.year)
                m_asked.asked.push_back(point);
        }
        if (m_asked.known.empty())
            return say(QT_TRANSLATE_NOOP("Guess", "%1 has no figure up to %2 to begin with.")).arg(name).arg(known);
        if (m_asked.asked.empty())
            return say(QT_TRANSLATE_NOOP("Guess", "%1 has no figures after %2.")).arg(name).arg(known);
        for (const TrendPoint &point : m_asked.asked)
            takeNotes(m_compared.front(), point.flags, point.year);
        m_asked.places.push_back(named(m_compared.front(), m_asked.asked.back().figure));
        for (const TrendPoint &point : line->points)
            m_asked.sources += cachedFigures(m_data, m_view.indicator, point.year, m_compared.front().table)->sources;
        m_asked.question = say(QT_TRANSLATE_NOOP("Guess", "How did it go on %1 after %2?"))
                               .arg(inPlace(m_data, m_compared.front(), m_asked.language)).arg(m_asked.known.back().year);
        setAxis();
        return {};
    }

    /// As far below the last known figure as above it, so that the axis does not tell which way the line goes; and in
    /// round steps, so that it hardly tells how far.
    void setAxis()
    {
        const double last = m_asked.known.back().figure;
        double spread = 0, farthest = 0, lowest = last;
        for (const TrendPoint &point : m_asked.known) {
            spread = std::max(spread, std::abs(point.figure - last));
            lowest = std::min(lowest, point.figure);
        }
        for (const TrendPoint &point : m_asked.asked) {
            farthest = std::max(farthest, std::abs(point.figure - last));
            lowest = std::min(lowest, point.figure);
        }
        double half = std::max(1.5 * spread, 0.25 * std::abs(last));
        if (farthest > 0.8 * half)
            half = 1.25 * farthest;
        half = half > 0 ? roundedUp(half) : 1;
        m_asked.low = lowest >= 0 ? std::max(0.0, last - half) : last - half;
        m_asked.high = last + half;
    }

    QString rank()
    {
        if (m_compared.empty())
            return say(QT_TRANSLATE_NOOP("Guess", "Compare a place to ask for its rank."));
        const AtlasData::PlaceRef place = m_compared.front();
        if (const QString why = take(place); !why.isEmpty())
            return why;
        const auto all = figures(place.table);
        const std::vector<Rank> ranked = ranks(all->values);
        const Rank &own = ranked[static_cast<std::size_t>(place.row)];
        m_asked.of = own.of;
        if (own.of < kFewestPlaces)
            return say(QT_TRANSLATE_NOOP("Guess", "Only %1 has a figure for %2.")).arg(m_asked.places.front().name).arg(m_asked.year);
        m_asked.places.front().rank = own.rank;
        m_asked.alike = static_cast<std::size_t>(std::ranges::count(ranked, own.rank, &Rank::rank));
        climb(place, *all, ranked);
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(place.table)];
        const LevelInfo *level = m_data.level(table.level);
        m_asked.question = say(QT_TRANSLATE_NOOP("Guess", "Where does %1 stand among %2 %3? 1 is the highest."))
                               .arg(nameInSentence(m_data, place, m_asked.language), m_describe.number(static_cast<double>(own.of), 0),
                                    level ? level->plural.in(m_asked.language) : table.level);
        return {};
    }

    /// The place among those next to it.
    void climb(const AtlasData::PlaceRef &place, const Figures &all, const std::vector<Rank> &ranked)
    {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(place.table)];
        QStringList names;
        for (int row = 0; row < table.size(); ++row)
            names += table.name(row, m_asked.language);
        std::vector<std::size_t> rows = sortedNames(names, m_asked.language);
        std::erase_if(rows, [&](std::size_t row) { return ranked[row].rank == 0; });
        std::ranges::stable_sort(rows, {}, [&](std::size_t row) { return ranked[row].rank; });
        const auto at = static_cast<std::size_t>(std::ranges::find(rows, static_cast<std::size_t>(place.row)) - rows.begin());
        const std::size_t shown = std::min(kLadder, rows.size());
        const std::size_t first = std::min(at - std::min(at, kLadder / 2), rows.size() - shown);
        for (std::size_t i = first; i < first + shown; ++i) {
            GuessedPlace rung = named({place.table, static_cast<int>(rows[i])}, all.values[rows[i]]);
            rung.rank = ranked[rows[i]].rank;
            m_asked.ladder.push_back(rung);
        }
    }

    const AtlasData &m_data;
    ViewState m_view;
    const StepGuess &m_guess;
    Describe m_describe;
    const Indicator *m_indicator = nullptr;
    std::vector<AtlasData::PlaceRef> m_compared;
    GuessQuestion m_asked;
};

} // namespace

GuessQuestion guessQuestion(const AtlasData &data, const StoryStep &step, const QString &language)
{
    if (step.guess)
        return Asker(data, step, language).ask();
    GuessQuestion none;
    none.language = language;
    none.cannot = translate(language, "Guess", QT_TRANSLATE_NOOP("Guess", "This step asks nothing."));
    return none;
}

int GuessState::votesFor(int place) const
{
    return static_cast<int>(std::ranges::count(votes, place));
}

} // namespace atlas
