// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_template.h"

#include "layers/data/cached_figures.h"
#include "layers/view/classified_figures.h"
#include "layers/view/source_names.h"
#include "layers/view/story/story_placeholders.h"
#include "layers/view/story/typed_numbers.h"
#include "layers/view/translate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace atlas {

namespace {

const std::initializer_list<QString> &languages()
{
    static const std::initializer_list<QString> both{QStringLiteral("nl"), QStringLiteral("en")};
    return both;
}

/// Sources of the figures that the step draws anyway, and names below them.
QStringList sourcesOfView(const AtlasData &data, const StoryStep &step)
{
    const int table = drawnTableOf(data, step.view);
    if (table < 0 || step.shows == StepShows::Table || step.shows == StepShows::Spiral || step.shows == StepShows::Words)
        return {};
    return cachedFigures(data, step.view.indicator, step.view.year, table)->sources;
}

/// "CBS, Kerncijfers 2024; CBS, …; indeling: CBS"
QString sourceText(const AtlasData &data, const QStringList &ids, const QString &language)
{
    const SourceNames names = sourceNames(data, ids);
    QStringList parts = names.titles;
    if (!names.divisions.isEmpty())
        parts += translate(language, "Describe", QT_TRANSLATE_NOOP("Describe", "division: %1")).arg(names.divisions.join(QStringLiteral("; ")));
    return parts.join(QStringLiteral("; "));
}

class StoryExpander {
public:
    StoryExpander(StoryFigures &figures, const QJsonObject &source) : m_figures(figures), m_source(source) {}

    ExpandedStory run()
    {
        QJsonObject story = m_source;
        static const QStringList known{QStringLiteral("version"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("summary"), QStringLiteral("steps")};
        for (const QString &member : story.keys()) {
            if (!known.contains(member))
                wrong(member, {}, QStringLiteral("there is no such member"));
        }
        text(story, "title");
        text(story, "summary");
        QJsonArray steps;
        const QJsonArray written = story[QStringLiteral("steps")].toArray();
        for (const QJsonValue &step : written)
            steps.append(expanded(step.toObject()));
        if (!written.isEmpty())
            story[QStringLiteral("steps")] = steps;
        auto made = storyFromJson(story);
        if (!made) {
            m_step.clear();
            wrong(made.error().detail, {}, QStringLiteral("no story can be read from this"));
            return std::move(m_result);
        }
        m_result.story = std::move(*made);
        finish();
        return std::move(m_result);
    }

private:
    void wrong(const QString &member, const QString &expression, const QString &reason) { m_result.problems.append({m_step, member, expression, reason}); }

    QJsonObject expanded(QJsonObject step)
    {
        m_step = step[QStringLiteral("id")].toString();
        m_result.problems += unknownMembers(step);
        for (const char *member : {"title", "text", "notes", "source"})
            text(step, member);
        if (step.contains(QStringLiteral("table")))
            step[QStringLiteral("table")] = expandedTable(step[QStringLiteral("table")].toObject());
        if (step.contains(QStringLiteral("guess"))) {
            QJsonObject guess = step[QStringLiteral("guess")].toObject();
            if (guess.contains(QStringLiteral("question")))
                guess[QStringLiteral("question")] = expandedText(guess[QStringLiteral("question")], QStringLiteral("guess.question"));
            step[QStringLiteral("guess")] = guess;
        }
        return step;
    }

    void text(QJsonObject &object, const char *member)
    {
        const QString name = QLatin1String(member);
        if (object.contains(name))
            object[name] = expandedText(object[name], name);
    }

    QJsonObject expandedTable(QJsonObject table)
    {
        QJsonArray columns, rows;
        for (const QJsonValue &column : table[QStringLiteral("columns")].toArray())
            columns.append(expandedText(column, QStringLiteral("table.columns[%1]").arg(columns.size())));
        for (const QJsonValue &entry : table[QStringLiteral("rows")].toArray()) {
            const QString where = QStringLiteral("table.rows[%1]").arg(rows.size());
            QJsonObject row = entry.toObject();
            row[QStringLiteral("label")] = expandedText(row[QStringLiteral("label")], where + QStringLiteral(".label"));
            QJsonArray cells;
            for (const QJsonValue &cell : row[QStringLiteral("cells")].toArray())
                cells.append(expandedCell(cell.toObject(), where + QStringLiteral(".cells[%1]").arg(cells.size())));
            row[QStringLiteral("cells")] = cells;
            rows.append(row);
        }
        table[QStringLiteral("columns")] = columns;
        table[QStringLiteral("rows")] = rows;
        return table;
    }

    QJsonObject expandedCell(const QJsonObject &cell, const QString &where)
    {
        QJsonObject made;
        if (cell.contains(QStringLiteral("text")))
            made[QStringLiteral("text")] = expandedText(cell[QStringLiteral("text")], where + QStringLiteral(".text"));
        const QJsonValue asked = cell[QStringLiteral("value")];
        if (asked.isUndefined())
            return made;
        if (!asked.isString()) {
            wrong(where, {}, QStringLiteral("a value is an expression in quotes"));
            return made;
        }
        const auto value = lookedUp(asked.toString(), cell[QStringLiteral("format")].toString(), where, {});
        if (!value)
            return made;
        if (!value->text)
            made[QStringLiteral("value")] = inFull(*value);
        if (!made.contains(QStringLiteral("text"))) {
            const LocalisedText &text = m_result.lookups.last().text;
            made[QStringLiteral("text")] = QJsonObject{{QStringLiteral("nl"), text.nl}, {QStringLiteral("en"), text.en}};
        }
        return made;
    }

    /// @param json {"nl": …, "en": …}
    QJsonValue expandedText(const QJsonValue &json, const QString &member)
    {
        QJsonObject texts = json.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (std::ranges::find(languages(), it.key()) == languages().end() || !it->isString())
                wrong(member + QLatin1Char('.') + it.key(), {}, QStringLiteral("a text has the members nl and en"));
            else
                *it = expandedWords(it->toString(), member + QLatin1Char('.') + it.key(), it.key());
        }
        if (!json.isObject())
            wrong(member, {}, QStringLiteral("a text has the members nl and en"));
        return texts;
    }

    QString expandedWords(const QString &words, const QString &member, const QString &language)
    {
        const auto pieces = storyPieces(words);
        if (!pieces) {
            wrong(member, {}, pieces.error());
            return words;
        }
        QString made, typed;
        for (const StoryPiece &piece : *pieces) {
            if (!piece.isPlaceholder) {
                made += piece.text;
                typed += piece.text;
                continue;
            }
            typed += QChar(kPlaceholderMark);
            const bool found = lookedUp(piece.text, piece.format, member, language).has_value();
            made += found ? m_result.lookups.last().text.in(language) : QStringLiteral("…");
        }
        for (const QString &number : typedNumbers(typed))
            wrong(member, {}, QStringLiteral("a number that was typed: “%1”").arg(number));
        for (const QString &number : typedNumberWords(typed, language))
            wrong(member, {}, QStringLiteral("a number that was typed: “%1”; look it up, with the format “words”").arg(number));
        return made;
    }

    /// A value, which then is the last of the lookups.
    /// @param language the only one that is written; empty = both
    std::optional<StoryValue> lookedUp(const QString &expression, const QString &format, const QString &member, const QString &language)
    {
        auto value = evaluate(m_figures, expression);
        if (!value) {
            wrong(member, expression, value.error());
            return std::nullopt;
        }
        if (!value->lookedUp) {
            wrong(member, expression, QStringLiteral("it looks no figure up"));
            return std::nullopt;
        }
        const auto form = parseStoryFormat(format);
        auto text = form ? written(*value, *form) : Result<LocalisedText, QString>(Unexpected{form.error()});
        if (!text) {
            wrong(member, expression, text.error());
            return std::nullopt;
        }
        for (const QString &source : value->sources) {
            if (!m_figures.data()->source(source))
                wrong(member, expression, QStringLiteral("the atlas does not know its source “%1”").arg(source));
        }
        if (language == QLatin1String("nl"))
            text->en.clear();
        else if (!language.isEmpty())
            text->nl.clear();
        StoryLookup lookup{m_step, member, expression, format, *text, {}, value->sources, value->notes};
        if (!value->text)
            lookup.number = value->number;
        m_result.lookups.append(lookup);
        return std::move(*value);
    }

    /// What can only be said of the whole story.
    void finish()
    {
        const AtlasData &data = *m_figures.data();
        for (StoryStep &step : m_result.story.steps) {
            m_result.problems += missingTexts(step);
            m_result.problems += stepProblems(data, step);
            appendSources(data, step);
        }
    }

    void appendSources(const AtlasData &data, StoryStep &step)
    {
        QStringList ids;
        for (const StoryLookup &lookup : std::as_const(m_result.lookups)) {
            // What title and summary of the story say is said again in its steps; the first one names it.
            if (lookup.step == step.id || (lookup.step.isEmpty() && &step == &m_result.story.steps.front()))
                ids += lookup.sources;
        }
        ids.removeDuplicates();
        for (const QString &known : sourcesOfView(data, step))
            ids.removeAll(known);
        for (const auto &[text, language] : {std::pair(&step.source.nl, QStringLiteral("nl")), std::pair(&step.source.en, QStringLiteral("en"))}) {
            const QString more = sourceText(data, ids, language);
            if (!more.isEmpty())
                *text = text->isEmpty() ? more : *text + QStringLiteral("; ") + more;
        }
    }

    StoryFigures &m_figures;
    const QJsonObject &m_source;
    QString m_step;             ///< id of the one that is read; empty = the story itself
    ExpandedStory m_result;
};

} // namespace

ExpandedStory expandStory(StoryFigures &figures, const QJsonObject &source)
{
    return StoryExpander(figures, source).run();
}

} // namespace atlas
