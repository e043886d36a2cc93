// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_sentence.h"

#include "layers/view/place_name.h"
#include "layers/view/sentence_clause.h"
#include "layers/view/translate.h"

namespace atlas {

namespace {

// More places with the same figure are counted, not named.
constexpr std::size_t kNamed = 2;
constexpr std::uint16_t kToldFlags = Provisional | Estimated | Forecast | Composed;

QString say(const QString &language, const char *text)
{
    return translate(language, "MapSentence", text);
}

QString levelName(const AtlasData &data, const PlaceTable &table, std::size_t count, const QString &language)
{
    const LevelInfo *level = data.level(table.level);
    return !level ? table.level : (count == 1 ? level->name : level->plural).in(language);
}

QString counted(std::size_t count, const QString &language)
{
    return Describe(language).number(static_cast<double>(count), 0);
}

class MapSentence {
public:
    MapSentence(const AtlasData &data, const MapFacts &facts, const QString &language)
        : m_data(data), m_facts(facts), m_describe(language),
          m_scope(words::scope(data, *facts.table, facts.range.with, facts.range.without, language))
    {
        const int first = facts.range.highest.front();
        m_highest = {facts.place(first), facts.range.high, facts.classified.figures.year, facts.flagsOfSome, 0, 0, {}};
        m_clause = sentenceClause(data, *facts.indicator, m_highest, m_describe);
    }

    [[nodiscard]] QString write() const
    {
        QString text = m_facts.range.isOneValue() ? oneValue() : head() + lowest() + pattern();
        if (const QString told = words::flags(m_facts, m_describe.language()); !told.isEmpty())
            text += tell(QT_TRANSLATE_NOOP("MapSentence", "; figures: %1")).arg(told);
        return text + QLatin1Char('.');
    }

private:
    [[nodiscard]] QString tell(const char *text) const { return say(m_describe.language(), text); }
    [[nodiscard]] QString value(double value) const { return m_describe.value(*m_facts.indicator, value); }
    [[nodiscard]] QString number(std::size_t count) const { return counted(count, m_describe.language()); }
    [[nodiscard]] QString where(const std::vector<int> &rows) const
    {
        return words::placesIn(m_data, m_facts.range.table, rows, m_describe.language());
    }
    /// The indicator by name, with its year if it is known.
    [[nodiscard]] QString title() const
    {
        const QString name = m_facts.indicator->name.in(m_describe.language());
        const int year = m_facts.classified.figures.year;
        return year > 0 ? QStringLiteral("%1, %2").arg(name).arg(year) : name;
    }

    [[nodiscard]] QString oneValue() const
    {
        if (m_facts.range.with == 1)
            return m_clause.isEmpty() ? tell(QT_TRANSLATE_NOOP("MapSentence", "%1: %2 %3")).arg(title(), value(m_facts.range.high), where(m_facts.range.highest)) : m_clause;
        return tell(QT_TRANSLATE_NOOP("MapSentence", "%1: %2 in each of %3")).arg(title(), value(m_facts.range.high), m_scope);
    }

    [[nodiscard]] QString head() const
    {
        const std::vector<int> &rows = m_facts.range.highest;
        if (m_clause.isEmpty())
            return tell(QT_TRANSLATE_NOOP("MapSentence", "%1: highest %2 (%3)")).arg(title(), where(rows), value(m_facts.range.high));
        if (rows.size() == 1)
            return tell(QT_TRANSLATE_NOOP("MapSentence", "%1, the highest figure of %2")).arg(m_clause, m_scope);
        const QString others = rows.size() == 2
            ? nameInSentence(m_data, m_facts.place(rows[1]), m_describe.language())
            : tell(QT_TRANSLATE_NOOP("MapSentence", "%1 other %2")).arg(number(rows.size() - 1), levelName(m_data, *m_facts.table, rows.size() - 1, m_describe.language()));
        return tell(QT_TRANSLATE_NOOP("MapSentence", "%1, together with %2 the highest figure of %3")).arg(m_clause, others, m_scope);
    }

    [[nodiscard]] QString lowest() const
    {
        const QString low = value(m_facts.range.low), there = where(m_facts.range.lowest);
        return m_clause.isEmpty() ? tell(QT_TRANSLATE_NOOP("MapSentence", ", lowest %1 (%2)")).arg(there, low)
                                  : tell(QT_TRANSLATE_NOOP("MapSentence", "; the lowest was %1, %2")).arg(low, there);
    }

    /// How the places lie about the figure that gives them meaning. Without a clause there is no verb either: a
    /// forecast has no past tense.
    [[nodiscard]] QString pattern() const
    {
        if (m_facts.zero)
            return aboutZero(*m_facts.zero);
        if (m_facts.aboutNational)
            return aboutNational(*m_facts.aboutNational);
        if (m_facts.national && m_facts.indicator->kind == IndicatorKind::Count) {
            const char *text = m_clause.isEmpty() ? QT_TRANSLATE_NOOP("MapSentence", "; national total %1")
                                                  : QT_TRANSLATE_NOOP("MapSentence", "; the national total was %1");
            return tell(text).arg(value(*m_facts.national));
        }
        return {};
    }

    [[nodiscard]] QString aboutZero(const AboutFigure &zero) const
    {
        const bool verb = !m_clause.isEmpty();
        if (zero.above == 0)
            return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; nowhere was it above zero") : QT_TRANSLATE_NOOP("MapSentence", "; nowhere above zero"));
        if (zero.below == 0)
            return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; nowhere was it below zero") : QT_TRANSLATE_NOOP("MapSentence", "; nowhere below zero"));
        return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; in %1 of %2 it was above zero, in %3 below")
                         : QT_TRANSLATE_NOOP("MapSentence", "; in %1 of %2 above zero, in %3 below"))
            .arg(number(zero.above), m_scope, number(zero.below));
    }

    [[nodiscard]] QString aboutNational(const AboutFigure &national) const
    {
        const bool verb = !m_clause.isEmpty();
        const QString figure = value(national.value);
        if (national.above == 0 && !national.atLeast)
            return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; nowhere was it above the national figure of %1")
                             : QT_TRANSLATE_NOOP("MapSentence", "; nowhere above the national figure of %1")).arg(figure);
        if (national.above == 0)
            return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; the national figure was %1") : QT_TRANSLATE_NOOP("MapSentence", "; national figure %1")).arg(figure);
        const QString count = national.atLeast ? tell(QT_TRANSLATE_NOOP("MapSentence", "at least %1")).arg(number(national.above)) : number(national.above);
        return tell(verb ? QT_TRANSLATE_NOOP("MapSentence", "; in %1 of %2 it was above the national figure of %3")
                         : QT_TRANSLATE_NOOP("MapSentence", "; in %1 of %2 above the national figure of %3")).arg(count, m_scope, figure);
    }

    const AtlasData &m_data;
    const MapFacts &m_facts;
    Describe m_describe;
    QString m_scope, m_clause;
    SentenceFigure m_highest;
};

} // namespace

namespace words {

QString scope(const AtlasData &data, const PlaceTable &table, std::size_t with, std::size_t without, const QString &language)
{
    return say(language, without == 0 ? QT_TRANSLATE_NOOP("MapSentence", "the %1 %2") : QT_TRANSLATE_NOOP("MapSentence", "the %1 %2 with a figure"))
        .arg(counted(with, language), levelName(data, table, with, language));
}

QString placesIn(const AtlasData &data, int table, const std::vector<int> &rows, const QString &language)
{
    if (rows.size() > kNamed)
        return say(language, QT_TRANSLATE_NOOP("MapSentence", "in %1 %2"))
            .arg(counted(rows.size(), language), levelName(data, data.tables()[static_cast<std::size_t>(table)], rows.size(), language));
    QStringList places;
    for (const int row : rows)
        places += inPlace(data, {table, row}, language);
    return places.join(say(language, QT_TRANSLATE_NOOP("MapSentence", " and ")));
}

QString flags(const MapFacts &facts, const QString &language)
{
    const Describe describe(language);
    QStringList told = describe.flags(facts.flagsOfAll & kToldFlags);
    for (const QString &some : describe.flags(facts.flagsOfSome & kToldFlags & ~facts.flagsOfAll))
        told += say(language, QT_TRANSLATE_NOOP("MapSentence", "partly %1")).arg(some);
    return told.join(QStringLiteral(", "));
}

} // namespace words

QString mapSentence(const AtlasData &data, const ViewState &state, const QString &language)
{
    const MapFacts facts = mapFacts(data, state);
    if (!facts.indicator)
        return {};
    if (facts.range.isEmpty())
        return Describe(language).noFigures(data, facts.classified.figures);
    return MapSentence(data, facts, language).write();
}

} // namespace atlas
