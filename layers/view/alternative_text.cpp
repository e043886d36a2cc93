// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/alternative_text.h"

#include "layers/data/level_tables.h"
#include "layers/view/describe.h"
#include "layers/view/map_sentence.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

class MapWords {
public:
    MapWords(const AtlasData &data, const ViewState &state, const QString &language)
        : m_data(data), m_state(state), m_facts(mapFacts(data, state)), m_describe(language)
    {
    }

    [[nodiscard]] QString write() const
    {
        if (!m_facts.indicator)
            return {};
        QStringList sentences{kind()};
        sentences += layout();
        if (m_facts.range.isEmpty())
            sentences += m_describe.noFigures(m_data, m_facts.classified.figures);
        else
            sentences += figures();
        sentences += overlays();
        sentences += approximate();
        sentences += m_describe.notes(m_data, m_facts.classified);
        sentences += m_describe.sourceLine(m_data, m_facts.classified.figures) + QLatin1Char('.');
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
    }

private:
    [[nodiscard]] QString say(const char *text) const { return translate(m_describe.language(), "MapWords", text); }
    [[nodiscard]] QString value(double value) const { return m_describe.value(*m_facts.indicator, value); }
    [[nodiscard]] QString number(std::size_t count) const { return m_describe.number(static_cast<double>(count), 0); }
    [[nodiscard]] QString where(const FigureRange &range, const std::vector<int> &rows) const
    {
        return words::placesIn(m_data, range.table, rows, m_describe.language());
    }
    [[nodiscard]] QString level(std::size_t count) const
    {
        const LevelInfo *info = m_data.level(m_facts.table->level);
        return !info ? m_facts.table->level : (count == 1 ? info->name : info->plural).in(m_describe.language());
    }

    [[nodiscard]] QString kind() const
    {
        const auto places = static_cast<std::size_t>(m_facts.table->size());
        QString what = m_facts.indicator->name.in(m_describe.language());
        if (const QString subtitle = m_describe.subtitle(m_data, m_facts.classified); !subtitle.isEmpty())
            what = QStringLiteral("%1 (%2)").arg(what, subtitle);
        const QString of = QStringLiteral("%1 %2").arg(number(places), level(places));
        const std::size_t classes = m_facts.classified.upper.size();
        switch (m_state.map.form) {
        case MapForm::Proportional:
            return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1 with a circle a place, its area in proportion to: %2.")).arg(of, what);
        case MapForm::Graduated:
            return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1 with a circle a place, in %2 sizes by: %3.")).arg(of, number(classes), what);
        case MapForm::Bivariate:
            if (const Indicator *second = m_data.indicator(m_state.map.second))
                return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1, coloured by two figures at once: %2; and: %3.")).arg(of, what, second->name.in(m_describe.language()));
            return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1, coloured by two figures at once, of which the first is: %2.")).arg(of, what);
        case MapForm::Choropleth:
            break;
        }
        if (classes == 0)
            return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1: %2.")).arg(of, what);
        if (classes == 1)
            return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1, coloured in one class by: %2.")).arg(of, what);
        return say(QT_TRANSLATE_NOOP("MapWords", "Map of %1, coloured in %2 classes by: %3.")).arg(of, number(classes), what);
    }

    [[nodiscard]] QStringList layout() const
    {
        QStringList sentences;
        if (m_state.map.tiles)
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "Every place is a hexagon of the same size, near where it lies."));
        if (m_state.extent.heightM > 0)
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "The map shows a part of them; what follows is about all."));
        return sentences;
    }

    [[nodiscard]] QStringList figures() const
    {
        const FigureRange &range = m_facts.range;
        QStringList sentences;
        if (range.with > 1 && range.isOneValue()) {
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "All have the same figure: %1.")).arg(value(range.high));
        } else {
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "Highest: %1, %2.")).arg(value(range.high), where(range, range.highest));
            if (range.with > 1)
                sentences += say(QT_TRANSLATE_NOOP("MapWords", "Lowest: %1, %2.")).arg(value(range.low), where(range, range.lowest));
        }
        if (range.without > 0)
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "There is no figure for %1 of %2.")).arg(number(range.without), number(range.with + range.without));
        sentences += pattern();
        if (m_facts.provinces) {
            const FigureRange &provinces = *m_facts.provinces;
            sentences += say(QT_TRANSLATE_NOOP("MapWords", "Of the provinces the highest figure is %1, %2; the lowest %3, %4."))
                             .arg(value(provinces.high), where(provinces, provinces.highest), value(provinces.low), where(provinces, provinces.lowest));
        }
        if (m_state.map.form == MapForm::Choropleth || m_state.map.form == MapForm::Graduated)
            sentences += classes();
        return sentences;
    }

    [[nodiscard]] QString pattern() const
    {
        if (m_facts.zero)
            return say(QT_TRANSLATE_NOOP("MapWords", "Above zero: %1; below zero: %2.")).arg(number(m_facts.zero->above), number(m_facts.zero->below));
        if (!m_facts.aboutNational)
            return m_facts.national ? say(QT_TRANSLATE_NOOP("MapWords", "The country as a whole: %1.")).arg(value(*m_facts.national)) : QString();
        const AboutFigure &national = *m_facts.aboutNational;
        const char *text = national.atLeast
            ? QT_TRANSLATE_NOOP("MapWords", "The national figure is %1: at least %2 lie above it, at least %3 below.")
            : QT_TRANSLATE_NOOP("MapWords", "The national figure is %1: %2 lie above it, %3 below.");
        return say(text).arg(value(national.value), number(national.above), number(national.below));
    }

    [[nodiscard]] QString classes() const
    {
        const QStringList labels = m_describe.classLabels(m_facts.classified);
        QStringList parts;
        for (qsizetype i = 0; i < labels.size(); ++i)
            parts += say(QT_TRANSLATE_NOOP("MapWords", "%1: %2")).arg(labels[i], number(m_facts.classified.counts[static_cast<std::size_t>(i)]));
        return say(QT_TRANSLATE_NOOP("MapWords", "Places by class, %1: %2."))
            .arg(m_describe.scheme(m_state.classification.scheme), parts.join(QStringLiteral("; ")));
    }

    /// The levels whose borders lie over the map.
    [[nodiscard]] QString overlays() const
    {
        QStringList names;
        for (const QString &code : m_state.overlays) {
            const int parents = code == m_facts.table->level ? -1 : standingTable(m_data, code);
            const LevelInfo *info = m_data.level(code);
            if (info && parents >= 0 && std::ranges::any_of(m_data.parentRows(m_facts.classified.figures.table, parents), [](int row) { return row >= 0; }))
                names += info->plural.in(m_describe.language());
        }
        return names.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("MapWords", "Lines show the borders of: %1.")).arg(names.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QString approximate() const
    {
        return m_facts.table->approximate ? say(QT_TRANSLATE_NOOP("MapWords", "The boundaries are approximate, not official.")) : QString();
    }

    const AtlasData &m_data;
    const ViewState &m_state;
    MapFacts m_facts;
    Describe m_describe;
};

} // namespace

QString alternativeText(const AtlasData &data, const ViewState &state, const QString &language)
{
    return MapWords(data, state, language).write();
}

} // namespace atlas
