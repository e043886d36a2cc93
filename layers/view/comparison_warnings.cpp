// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison_warnings.h"

#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

namespace {

class WarningMaker {
public:
    WarningMaker(const AtlasData &data, const Comparison &comparison, const QString &language)
        : m_data(data), m_comparison(comparison), m_language(language), m_describe(language)
    {
    }

    QStringList make()
    {
        if (!m_comparison.reference.missing.isEmpty())
            m_sentences += m_comparison.reference.missing;
        leftOut();
        levels();
        composed();
        years();
        boundaries();
        return m_sentences;
    }

private:
    [[nodiscard]] QString say(const char *text, int n = -1) const { return translate(m_language, "Comparison", text, n); }
    [[nodiscard]] QString number(double value) const { return m_describe.number(value, 0); }

    [[nodiscard]] QString levelOf(std::size_t place) const
    {
        return m_data.tables()[static_cast<std::size_t>(m_comparison.places[place].table)].level;
    }

    [[nodiscard]] QString wordOf(const QString &level, bool plural) const
    {
        const LevelInfo *info = m_data.level(level);
        return !info ? level : (plural ? info->plural : info->name).in(m_language);
    }

    void leftOut()
    {
        QStringList names;
        for (const QString &code : m_comparison.reference.leftOut) {
            const Indicator *indicator = m_data.indicator(code);
            names += indicator ? indicator->shortName.in(m_language) : code;
        }
        if (!names.isEmpty()) {
            m_sentences += say(QT_TRANSLATE_NOOP("Comparison", "Similar places were found without %1: there is no figure of it for %2."))
                               .arg(names.join(QStringLiteral(", ")), m_comparison.names.value(0));
        }
    }

    void levels()
    {
        bool differ = false;
        for (std::size_t i = 1; i < m_comparison.places.size(); ++i)
            differ = differ || levelOf(i) != levelOf(0);
        if (!differ)
            return;
        QStringList clauses;
        for (std::size_t i = 0; i < m_comparison.places.size(); ++i) {
            const QString word = wordOf(levelOf(i), false);
            const bool vowel = !word.isEmpty() && QStringLiteral("aeiou").contains(word.front().toLower());
            const char *clause = i == 0
                ? (vowel ? QT_TRANSLATE_NOOP("Comparison", "%1 is an %2") : QT_TRANSLATE_NOOP("Comparison", "%1 is a %2"))
                : (vowel ? QT_TRANSLATE_NOOP("Comparison", "%1 an %2") : QT_TRANSLATE_NOOP("Comparison", "%1 a %2"));
            clauses += say(clause).arg(m_comparison.names[static_cast<qsizetype>(i)], word);
        }
        m_sentences += say(QT_TRANSLATE_NOOP("Comparison", "%1: ranks hold within their own level.")).arg(clauses.join(QStringLiteral(", ")));
    }

    void composed()
    {
        struct Range {
            int least = 0, most = 0, of = 0;
            bool varies = false;    ///< with the boundaries of the year
        };
        for (std::size_t place = 0; place < m_comparison.places.size(); ++place) {
            std::map<QString, Range> ranges;
            for (const ComparisonRow &row : m_comparison.rows) {
                const ComparedFigure &figure = row.figures[place];
                if (figure.year == 0 || figure.of == 0)
                    continue;
                Range &range = ranges[figure.composedFrom];
                range.least = range.of == 0 ? figure.used : std::min(range.least, figure.used);
                range.most = std::max(range.most, figure.used);
                range.varies = range.varies || (range.of != 0 && range.of != figure.of);
                range.of = std::max(range.of, figure.of);
            }
            for (const auto &[level, range] : ranges) {
                const QString name = m_comparison.names[static_cast<qsizetype>(place)];
                m_sentences += !range.varies && range.least == range.of
                    ? say(QT_TRANSLATE_NOOP("Comparison", "* %1: put together from %2 %3.")).arg(name, number(range.of), wordOf(level, true))
                    : range.varies
                    ? say(QT_TRANSLATE_NOOP("Comparison", "* %1: put together from %2; each figure says from how many.")).arg(name, wordOf(level, true))
                    : range.least == range.most
                    ? say(QT_TRANSLATE_NOOP("Comparison", "* %1: put together from %2 of %3 %4."))
                          .arg(name, number(range.most), number(range.of), wordOf(level, true))
                    : say(QT_TRANSLATE_NOOP("Comparison", "* %1: put together from %2–%3 of %4 %5."))
                          .arg(name, number(range.least), number(range.most), number(range.of), wordOf(level, true));
            }
        }
    }

    void years()
    {
        bool other = false;
        int different = 0;
        for (const ComparisonRow &row : m_comparison.rows) {
            int known = 0;
            bool differ = false;
            for (const ComparedFigure &figure : row.figures) {
                if (figure.year == 0)
                    continue;
                other = other || figure.year != m_comparison.year;
                differ = differ || (known != 0 && figure.year != known);
                known = figure.year;
            }
            different += differ ? 1 : 0;
        }
        if (different > 0)
            m_sentences += say(QT_TRANSLATE_N_NOOP("Comparison", "Of %n indicator(s) the years differ: they stand beside the figures."), different);
        else if (other)
            m_sentences += say(QT_TRANSLATE_NOOP("Comparison", "Figures that are not of %1 have their year beside them.")).arg(m_comparison.year);
    }

    void boundaries()
    {
        for (std::size_t place = 0; place < m_comparison.places.size(); ++place) {
            const auto other = std::ranges::count_if(m_comparison.rows, [&](const ComparisonRow &row) {
                return (row.figures[place].flags & OtherBoundaries) != 0;
            });
            if (other > 0) {
                m_sentences += say(QT_TRANSLATE_N_NOOP("Comparison", "%1: %n figure(s) are of a year in which it had other boundaries."), static_cast<int>(other))
                                   .arg(m_comparison.names[static_cast<qsizetype>(place)]);
            }
        }
    }

    const AtlasData &m_data;
    const Comparison &m_comparison;
    QString m_language;
    Describe m_describe;
    QStringList m_sentences;
};

} // namespace

QStringList comparisonWarnings(const AtlasData &data, const Comparison &comparison, const QString &language)
{
    return WarningMaker(data, comparison, language).make();
}

QString figureNote(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, std::size_t place, const QString &language)
{
    if (place > row.figures.size() || (place == row.figures.size() && !row.reference))
        return {};
    const ComparedFigure &figure = place < row.figures.size() ? row.figures[place] : *row.reference;
    const Describe describe(language);
    if (!std::isfinite(figure.value))
        return describe.absence(figure.absence);
    QStringList notes;
    if (figure.year != comparison.year)
        notes += QString::number(figure.year);
    if (figure.of > 0) {
        const LevelInfo *level = data.level(figure.composedFrom);
        const Indicator *indicator = data.indicator(row.indicator);
        const bool perPlace = place == row.figures.size() && !comparison.reference.place && indicator && indicator->kind == IndicatorKind::Count;
        const char *text = perPlace ? QT_TRANSLATE_NOOP("Comparison", "mean per place, from %1 of %2 %3")
                                    : QT_TRANSLATE_NOOP("Comparison", "put together from %1 of %2 %3");
        notes += translate(language, "Comparison", text)
                     .arg(describe.number(figure.used, 0), describe.number(figure.of, 0), level ? level->plural.in(language) : figure.composedFrom);
    }
    // Composed says no more than the sentence above; computed is nothing a reader must mind.
    notes += describe.flags(static_cast<std::uint16_t>(figure.flags & ~(Composed | Computed)));
    return notes.join(QStringLiteral("; "));
}

} // namespace atlas
