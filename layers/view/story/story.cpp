// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story.h"

#include <QJsonArray>
#include <QSet>

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<StepShows, const char *>, 7> kShows{{
    {StepShows::Map, "map"},
    {StepShows::Chart, "chart"},
    {StepShows::Comparison, "comparison"},
    {StepShows::Maps, "maps"},
    {StepShows::Table, "table"},
    {StepShows::Spiral, "spiral"},
    {StepShows::Words, "words"},
}};

constexpr std::array<std::pair<StepGuess::Kind, const char *>, 4> kGuesses{{
    {StepGuess::Kind::Higher, "higher"},
    {StepGuess::Kind::Where, "where"},
    {StepGuess::Kind::Trend, "trend"},
    {StepGuess::Kind::Rank, "rank"},
}};

constexpr std::array<std::pair<StepTable::Bars, const char *>, 3> kBars{{
    {StepTable::Bars::None, "none"},
    {StepTable::Bars::Row, "row"},
    {StepTable::Bars::All, "all"},
}};

template<typename Value, std::size_t Size>
QString nameOf(const std::array<std::pair<Value, const char *>, Size> &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// The value of a name, the first one where there is no name; nullopt for a name that is none.
template<typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<std::pair<Value, const char *>, Size> &names, const QJsonValue &json)
{
    if (json.isUndefined())
        return names.front().first;
    for (const auto &[value, name] : names) {
        if (json.toString() == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const LocalisedText &text)
{
    return {{QStringLiteral("nl"), text.nl}, {QStringLiteral("en"), text.en}};
}

LocalisedText textFromJson(const QJsonValue &json)
{
    const QJsonObject o = json.toObject();
    return {o[QStringLiteral("nl")].toString(), o[QStringLiteral("en")].toString()};
}

QJsonObject toJson(const StepTable &table)
{
    QJsonArray columns, rows;
    for (const LocalisedText &column : table.columns)
        columns.append(toJson(column));
    for (const StepRow &row : table.rows) {
        QJsonArray cells;
        for (const StepCell &cell : row.cells) {
            QJsonObject o{{QStringLiteral("text"), toJson(cell.text)}};
            if (cell.value)
                o[QStringLiteral("value")] = *cell.value;
            cells.append(o);
        }
        rows.append(QJsonObject{{QStringLiteral("label"), toJson(row.label)}, {QStringLiteral("cells"), cells}});
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("bars"), nameOf(kBars, table.bars)}};
}

std::optional<StepTable> tableFromJson(const QJsonObject &json)
{
    StepTable table;
    const auto bars = valueOf(kBars, json[QStringLiteral("bars")]);
    if (!bars)
        return std::nullopt;
    table.bars = *bars;
    for (const QJsonValue &column : json[QStringLiteral("columns")].toArray())
        table.columns.append(textFromJson(column));
    for (const QJsonValue &entry : json[QStringLiteral("rows")].toArray()) {
        StepRow row{textFromJson(entry[QStringLiteral("label")]), {}};
        for (const QJsonValue &cell : entry[QStringLiteral("cells")].toArray()) {
            const QJsonValue value = cell[QStringLiteral("value")];
            row.cells.append({textFromJson(cell[QStringLiteral("text")]), value.isDouble() ? std::optional(value.toDouble()) : std::nullopt});
        }
        if (row.cells.size() != table.columns.size())
            return std::nullopt;
        table.rows.append(row);
    }
    return table;
}

QJsonObject toJson(const FigureMultiples &multiples)
{
    QJsonArray years;
    for (const int year : multiples.years)
        years.append(year);
    return {{QStringLiteral("years"), years}, {QStringLiteral("indicators"), QJsonArray::fromStringList(multiples.indicators)}};
}

FigureMultiples multiplesFromJson(const QJsonObject &json)
{
    FigureMultiples multiples;
    for (const QJsonValue &year : json[QStringLiteral("years")].toArray())
        multiples.years.append(year.toInt());
    for (const QJsonValue &indicator : json[QStringLiteral("indicators")].toArray())
        multiples.indicators.append(indicator.toString());
    multiples.by = !multiples.indicators.isEmpty() ? FigureMultiples::By::Indicator : FigureMultiples::By::Year;
    return multiples;
}

/// @param where names the step in an error
DataResult<StoryStep> stepFromJson(const QJsonObject &json, const QString &where)
{
    const auto invalid = [&where](const char *member) {
        return Unexpected{DataError{DataErrorCode::InvalidState, {}, {}, -1, where + QLatin1Char('.') + QLatin1String(member)}};
    };
    StoryStep step;
    step.id = json[QStringLiteral("id")].toString();
    if (step.id.isEmpty())
        return invalid("id");
    const auto view = viewStateFromJson(json[QStringLiteral("view")].toObject());
    if (!view)
        return invalid("view");
    step.view = *view;
    const auto shows = valueOf(kShows, json[QStringLiteral("shows")]);
    if (!shows)
        return invalid("shows");
    step.shows = *shows;
    step.title = textFromJson(json[QStringLiteral("title")]);
    step.text = textFromJson(json[QStringLiteral("text")]);
    step.notes = textFromJson(json[QStringLiteral("notes")]);
    step.source = textFromJson(json[QStringLiteral("source")]);
    if (step.shows == StepShows::Maps)
        step.multiples = multiplesFromJson(json[QStringLiteral("multiples")].toObject());
    const auto table = tableFromJson(json[QStringLiteral("table")].toObject());
    if (!table)
        return invalid("table");
    step.table = *table;
    if (const QJsonObject guess = json[QStringLiteral("guess")].toObject(); !guess.isEmpty()) {
        const auto kind = valueOf(kGuesses, guess[QStringLiteral("kind")]);
        if (!kind)
            return invalid("guess");
        step.guess = StepGuess{*kind, textFromJson(guess[QStringLiteral("question")]), guess[QStringLiteral("known")].toInt()};
    }
    step.plays = json[QStringLiteral("plays")].toBool();
    return step;
}

} // namespace

QString toText(StepShows shows) { return nameOf(kShows, shows); }
QString toText(StepGuess::Kind kind) { return nameOf(kGuesses, kind); }

QJsonObject toJson(const StoryStep &step)
{
    QJsonObject json{{QStringLiteral("id"), step.id},
                     {QStringLiteral("view"), toJson(step.view)},
                     {QStringLiteral("shows"), toText(step.shows)},
                     {QStringLiteral("title"), toJson(step.title)},
                     {QStringLiteral("text"), toJson(step.text)},
                     {QStringLiteral("notes"), toJson(step.notes)},
                     {QStringLiteral("source"), toJson(step.source)},
                     {QStringLiteral("plays"), step.plays}};
    if (step.shows == StepShows::Maps)
        json[QStringLiteral("multiples")] = toJson(step.multiples);
    if (step.table != StepTable{})
        json[QStringLiteral("table")] = toJson(step.table);
    if (step.guess) {
        json[QStringLiteral("guess")] = QJsonObject{{QStringLiteral("kind"), toText(step.guess->kind)},
                                                    {QStringLiteral("question"), toJson(step.guess->question)},
                                                    {QStringLiteral("known"), step.guess->known}};
    }
    return json;
}

QJsonObject toJson(const Story &story)
{
    QJsonArray steps;
    for (const StoryStep &step : story.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("version"), Story::kVersion},
            {QStringLiteral("id"), story.id},
            {QStringLiteral("title"), toJson(story.title)},
            {QStringLiteral("summary"), toJson(story.summary)},
            {QStringLiteral("steps"), steps}};
}

DataResult<Story> storyFromJson(const QJsonObject &json)
{
    const auto invalid = [](const QString &what) { return Unexpected{DataError{DataErrorCode::InvalidState, {}, {}, -1, what}}; };
    const QJsonValue version = json[QStringLiteral("version")];
    if (!version.isDouble() || version.toInt() < 1 || version.toInt() > Story::kVersion)
        return invalid(QStringLiteral("version"));
    if (!json[QStringLiteral("steps")].isArray())
        return invalid(QStringLiteral("steps"));
    Story story;
    story.id = json[QStringLiteral("id")].toString();
    story.title = textFromJson(json[QStringLiteral("title")]);
    story.summary = textFromJson(json[QStringLiteral("summary")]);
    QSet<QString> ids;
    const QJsonArray steps = json[QStringLiteral("steps")].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString where = QStringLiteral("steps[%1]").arg(i);
        auto step = stepFromJson(steps[i].toObject(), where);
        if (!step)
            return Unexpected{step.error()};
        if (ids.contains(step->id))
            return invalid(where + QStringLiteral(".id"));
        ids.insert(step->id);
        story.steps.append(std::move(*step));
    }
    return story;
}

} // namespace atlas
