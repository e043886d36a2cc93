// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison.h"

#include "layers/view/sentence.h"
#include "layers/view/translate.h"

#include <limits>

namespace atlas {

namespace {

class TableMaker {
public:
    TableMaker(const AtlasData &data, const Comparison &comparison, const QString &language)
        : m_data(data), m_comparison(comparison), m_language(language)
    {
    }

    DataTable make()
    {
        m_table.title = m_comparison.names.join(QStringLiteral(" – "));
        m_table.subtitle = QString::number(m_comparison.year);
        m_table.notes = m_comparison.warnings;
        text(say(QT_TRANSLATE_NOOP("Comparison", "code")));
        text(say(QT_TRANSLATE_NOOP("Comparison", "indicator")));
        text(say(QT_TRANSLATE_NOOP("Comparison", "unit")));
        for (const QString &name : m_comparison.names)
            placeColumns(name, true);
        const QString &reference = m_comparison.reference.name;
        if (!reference.isEmpty())
            placeColumns(reference, false);
        number(say(QT_TRANSLATE_NOOP("Comparison", "difference")));
        for (const ComparisonRow &row : m_comparison.rows)
            add(row);
        return std::move(m_table);
    }

private:
    [[nodiscard]] QString say(const char *word) const { return translate(m_language, "Comparison", word); }

    void text(const QString &name) { m_table.columns.push_back({name, false, 0, {}}); }
    void number(const QString &name) { m_table.columns.push_back({name, true, 0, {}}); }

    void placeColumns(const QString &name, bool ranked)
    {
        const auto column = [&](const char *word) { return QStringLiteral("%1: %2").arg(name, say(word)); };
        number(name);
        number(column(QT_TRANSLATE_NOOP("Comparison", "year")));
        if (ranked) {
            number(column(QT_TRANSLATE_NOOP("Comparison", "rank")));
            number(column(QT_TRANSLATE_NOOP("Comparison", "of")));
            number(column(QT_TRANSLATE_NOOP("Comparison", "percentile")));
        }
        text(column(QT_TRANSLATE_NOOP("Comparison", "absence")));
        text(column(QT_TRANSLATE_NOOP("Comparison", "flags")));
        text(column(QT_TRANSLATE_NOOP("Comparison", "note")));
    }

    static DataTable::Cell orNone(bool known, double value)
    {
        // A number that is not finite counts as none.
        return known ? value : std::numeric_limits<double>::quiet_NaN();
    }

    void addFigure(std::vector<DataTable::Cell> &cells, const ComparedFigure &figure, bool ranked, const QString &note) const
    {
        cells.emplace_back(figure.value);
        cells.push_back(orNone(figure.year != 0, figure.year));
        if (ranked) {
            const Rank rank = figure.rank.value_or(Rank{});
            cells.push_back(orNone(figure.rank.has_value(), static_cast<double>(rank.rank)));
            cells.push_back(orNone(figure.rank.has_value(), static_cast<double>(rank.of)));
            cells.push_back(orNone(figure.rank.has_value(), rank.percentile));
        }
        cells.emplace_back(toText(figure.absence));
        cells.emplace_back(flagsToText(figure.flags));
        cells.emplace_back(note);
    }

    void add(const ComparisonRow &row)
    {
        const Indicator *indicator = m_data.indicator(row.indicator);
        std::vector<DataTable::Cell> cells;
        cells.emplace_back(row.indicator);
        cells.emplace_back(indicator ? indicator->name.in(m_language) : row.indicator);
        cells.emplace_back(indicator ? indicator->unit.in(m_language) : QString());
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            addFigure(cells, row.figures[i], true, figureNote(m_data, m_comparison, row, i, m_language));
        if (!m_comparison.reference.name.isEmpty()) {
            const std::size_t last = row.figures.size();
            addFigure(cells, row.reference.value_or(ComparedFigure{}), false, figureNote(m_data, m_comparison, row, last, m_language));
        }
        const bool both = row.differenceKind != DifferenceKind::None;
        cells.push_back(orNone(both, both ? row.figures[0].value - row.figures[1].value : 0));
        m_table.rows.push_back(std::move(cells));
    }

    const AtlasData &m_data;
    const Comparison &m_comparison;
    QString m_language;
    DataTable m_table;
};

SentenceFigure sentenceFigure(const Comparison &comparison, const ComparisonRow &row, std::size_t place)
{
    const ComparedFigure &figure = row.figures[place];
    SentenceFigure said;
    said.place = comparison.places[place];
    said.value = figure.value;
    said.year = figure.year;
    said.flags = figure.flags;
    said.used = figure.used;
    said.of = figure.of;
    said.composedFrom = figure.composedFrom;
    return said;
}

} // namespace

DataTable comparisonTable(const AtlasData &data, const Comparison &comparison, const QString &language)
{
    return TableMaker(data, comparison, language).make();
}

QString comparisonSentence(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const QString &language)
{
    if (row.figures.empty() || row.figures.size() > comparison.places.size())
        return {};
    SentenceParts parts;
    parts.indicator = row.indicator;
    parts.subject = sentenceFigure(comparison, row, 0);
    if (row.figures.size() > 1)
        parts.other = sentenceFigure(comparison, row, 1);
    parts.rank = row.figures[0].rank;
    return sentence(data, parts, Describe(language));
}

} // namespace atlas
