// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_check.h"

#include "layers/data/cached_figures.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/charts/composition_data.h"
#include "layers/view/charts/gap_data.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

class StepChecker {
public:
    StepChecker(const AtlasData &data, const StoryStep &step) : m_data(data), m_step(step), m_table(drawnTableOf(data, step.view)) {}

    QList<StoryProblem> run()
    {
        if (m_table < 0)
            wrong(QStringLiteral("view.level"), QStringLiteral("the level “%1” is not drawn").arg(view().level));
        else if (m_step.shows != StepShows::Table && m_step.shows != StepShows::Spiral && m_step.shows != StepShows::Words)
            figures();
        places();
        if (m_table >= 0 && m_step.guess)
            guess();
        return std::move(m_problems);
    }

private:
    [[nodiscard]] const ViewState &view() const { return m_step.view; }
    void wrong(const QString &member, const QString &reason) { m_problems.append({m_step.id, member, {}, reason}); }

    /// False, and a problem, where no place of the table has a figure.
    bool hasFigures(const QString &member, const QString &indicator, int year)
    {
        if (!m_data.indicator(indicator)) {
            wrong(member, QStringLiteral("there is no indicator “%1”").arg(indicator));
            return false;
        }
        const auto figures = cachedFigures(m_data, indicator, year, m_table);
        if (!figures->none)
            return true;
        const std::vector<int> years = yearsWithFigures(m_data, indicator, m_table);
        wrong(member, Describe(QStringLiteral("en")).noFigures(m_data, *figures)
                  + QStringLiteral(" Years with figures: %1").arg(yearRanges(years, QStringLiteral("en"))));
        return false;
    }

    void figures()
    {
        hasFigures(QStringLiteral("view.indicator"), view().indicator, view().year);
        if (m_step.shows == StepShows::Maps) {
            for (const int year : m_step.multiples.years)
                hasFigures(QStringLiteral("multiples.years"), view().indicator, year);
            for (const QString &indicator : m_step.multiples.indicators)
                hasFigures(QStringLiteral("multiples.indicators"), indicator, view().year);
        }
        if (m_step.shows == StepShows::Chart)
            chart();
        if (m_step.shows == StepShows::Comparison && view().compared.isEmpty())
            wrong(QStringLiteral("view.compared"), QStringLiteral("a comparison needs places"));
        if (m_step.plays && (m_step.shows != StepShows::Map || yearsWithFigures(m_data, view().indicator, m_table).size() < 2))
            wrong(QStringLiteral("plays"), QStringLiteral("only a map with several years can run through them"));
    }

    void chart()
    {
        const ChartSettings &charts = view().charts;
        const QString own = view().indicator;
        switch (charts.current) {
        case ChartKind::Relation:
            hasFigures(QStringLiteral("view.charts.relationX"), charts.relationX.isEmpty() ? own : charts.relationX, view().year);
            hasFigures(QStringLiteral("view.charts.relationY"), charts.relationY, view().year);
            break;
        case ChartKind::Trend: {
            const QString trend = charts.trendIndicator.isEmpty() ? own : charts.trendIndicator;
            if (!m_data.indicator(trend) || m_data.years(trend).size() < 2)
                wrong(QStringLiteral("view.charts.trendIndicator"), QStringLiteral("“%1” has no several years").arg(trend));
            break;
        }
        case ChartKind::Gap:
            if (const QString none = gapData(m_data, view()).empty; !none.isEmpty())
                wrong(QStringLiteral("view.charts.gapIndicator"), none);
            break;
        case ChartKind::Composition:
            if (const QString none = compositionData(m_data, view()).empty; !none.isEmpty())
                wrong(QStringLiteral("view.charts.composition"), none);
            break;
        case ChartKind::Ranking:
        case ChartKind::Distribution:
            break;
        }
    }

    void places()
    {
        const auto check = [this](const QString &member, const QList<PlaceKey> &keys) {
            for (const PlaceKey &key : keys) {
                if (!m_data.find(key))
                    wrong(member, QStringLiteral("there is no place %1 %2%3").arg(key.level, key.code, key.vintage > 0 ? QStringLiteral(" of %1").arg(key.vintage) : QString()));
            }
        };
        check(QStringLiteral("view.compared"), view().compared);
        check(QStringLiteral("view.selection"), view().selection);
        if (view().compared.size() > kMaximumCompared)
            wrong(QStringLiteral("view.compared"), QStringLiteral("at most %1 places are compared").arg(kMaximumCompared));
        if (m_step.shows == StepShows::Spiral && view().compared.isEmpty())
            wrong(QStringLiteral("view.compared"), QStringLiteral("the spiral needs a place whose figures it carries"));
        for (const QString &overlay : view().overlays) {
            if (m_data.drawnTable(overlay) < 0)
                wrong(QStringLiteral("view.overlays"), QStringLiteral("the level “%1” is not drawn").arg(overlay));
        }
    }

    /// Figure of a compared place in the view's year; NaN = none.
    [[nodiscard]] double figureOf(const PlaceKey &key) const
    {
        const auto place = m_data.find(key);
        return place ? cachedFigures(m_data, view().indicator, view().year, place->table)->values[static_cast<std::size_t>(place->row)] : std::nan("");
    }

    void guess()
    {
        const QString member = QStringLiteral("guess");
        if (!hasFigures(member, view().indicator, view().year))
            return;
        const auto known = std::ranges::count_if(view().compared, [this](const PlaceKey &key) { return std::isfinite(figureOf(key)); });
        switch (m_step.guess->kind) {
        case StepGuess::Kind::Higher:
            if (known < 2 || known < view().compared.size())
                wrong(member, QStringLiteral("which is higher can only be asked of two compared places or more that all have a figure"));
            break;
        case StepGuess::Kind::Rank:
            if (view().compared.isEmpty() || !std::isfinite(figureOf(view().compared.front())))
                wrong(member, QStringLiteral("a rank can only be asked of a first compared place with a figure"));
            break;
        case StepGuess::Kind::Trend:
            trendGuess(member);
            break;
        case StepGuess::Kind::Where:
            break;
        }
    }

    void trendGuess(const QString &member)
    {
        const auto place = view().compared.isEmpty() ? std::nullopt : m_data.find(view().compared.front());
        if (!place) {
            wrong(member, QStringLiteral("a trend can only be asked of a first compared place"));
            return;
        }
        int before = 0, after = 0;
        for (const int year : yearsWithFigures(m_data, view().indicator, place->table)) {
            if (!std::isfinite(cachedFigures(m_data, view().indicator, year, place->table)->values[static_cast<std::size_t>(place->row)]))
                continue;
            ++(year <= m_step.guess->known || (m_step.guess->known == 0 && before == 0) ? before : after);
        }
        if (before < 1 || after < 2)
            wrong(member, QStringLiteral("a trend needs a year with a figure up to `known` and two after it"));
    }

    const AtlasData &m_data;
    const StoryStep &m_step;
    int m_table;
    QList<StoryProblem> m_problems;
};

/// Members of a source object that the normal form lacks; texts are looked at where they are read.
void compareMembers(const QString &step, const QString &where, const QJsonObject &source, const QJsonObject &normal, QList<StoryProblem> &problems)
{
    for (auto it = source.begin(); it != source.end(); ++it) {
        const QString member = where.isEmpty() ? it.key() : where + QLatin1Char('.') + it.key();
        if (!normal.contains(it.key()))
            problems.append({step, member, {}, QStringLiteral("there is no such member")});
        else if (it->isObject() && normal[it.key()].isObject() && !normal[it.key()].toObject().contains(QStringLiteral("nl")))
            compareMembers(step, member, it->toObject(), normal[it.key()].toObject(), problems);
    }
}

} // namespace

QString describeStoryProblem(const QString &story, const StoryProblem &problem)
{
    QString where = story;
    if (!problem.step.isEmpty())
        where += QStringLiteral(": step ") + problem.step;
    if (!problem.member.isEmpty())
        where += (problem.step.isEmpty() ? QStringLiteral(": ") : QStringLiteral(", ")) + problem.member;
    if (!problem.expression.isEmpty())
        where += QStringLiteral(": {= %1}").arg(problem.expression);
    return where + QStringLiteral(": ") + problem.reason;
}

QList<StoryProblem> stepProblems(const AtlasData &data, const StoryStep &step)
{
    return StepChecker(data, step).run();
}

QList<StoryProblem> missingTexts(const StoryStep &step)
{
    QList<StoryProblem> problems;
    const auto both = [&](const QString &member, const LocalisedText &text) {
        if (text.nl.trimmed().isEmpty() != text.en.trimmed().isEmpty())
            problems.append({step.id, member, {}, QStringLiteral("it is there in one language only")});
    };
    if (step.title.nl.trimmed().isEmpty())
        problems.append({step.id, QStringLiteral("title"), {}, QStringLiteral("a step needs a title")});
    both(QStringLiteral("title"), step.title);
    both(QStringLiteral("text"), step.text);
    both(QStringLiteral("notes"), step.notes);
    both(QStringLiteral("source"), step.source);
    for (const LocalisedText &column : step.table.columns)
        both(QStringLiteral("table.columns"), column);
    for (const StepRow &row : step.table.rows) {
        both(QStringLiteral("table.rows.label"), row.label);
        for (const StepCell &cell : row.cells)
            both(QStringLiteral("table.rows.cells"), cell.text);
    }
    if (step.guess)
        both(QStringLiteral("guess.question"), step.guess->question);
    return problems;
}

QList<StoryProblem> unknownMembers(const QJsonObject &json)
{
    QList<StoryProblem> problems;
    const QString id = json[QStringLiteral("id")].toString();
    StoryStep full;
    full.shows = StepShows::Maps;
    full.table.columns.append(LocalisedText{});
    full.guess = StepGuess{};
    QJsonObject normal = toJson(full);
    // Lists of places and named selections are not looked into; the view reads them.
    if (const auto view = viewStateFromJson(json[QStringLiteral("view")].toObject()))
        normal[QStringLiteral("view")] = toJson(*view);
    compareMembers(id, {}, json, normal, problems);
    return problems;
}

} // namespace atlas
