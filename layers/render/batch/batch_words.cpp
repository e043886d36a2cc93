// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/batch/batch_words.h"

#include "layers/view/classified_figures.h"
#include "layers/view/place_name.h"
#include "layers/view/sentence.h"
#include "layers/view/translate.h"

#include <cmath>

namespace atlas {

namespace {

/// The figures of the country in the same year; nullopt where the atlas has none.
std::optional<Figures> ofCountry(const AtlasData &data, const Figures &figures)
{
    const QString country = QStringLiteral("land");
    const auto tables = data.tables();
    // A country is never a part of itself.
    if (figures.table < 0 || tables[static_cast<std::size_t>(figures.table)].level == country)
        return std::nullopt;
    for (std::size_t table = tables.size(); table-- > 0;) {
        if (tables[table].level != country || tables[table].size() != 1)
            continue;
        Figures found = figuresFor(data, figures.indicator, figures.year, static_cast<int>(table));
        if (found.values.size() == 1 && std::isfinite(found.values.front()))
            return found;
    }
    return std::nullopt;
}

/// A figure as it is written: 24,4 less 20,5 has to be 3,9, whatever lies behind the decimals that are shown.
double asWritten(double value, const Indicator &indicator)
{
    if (indicator.inferred)
        return value;
    const double scale = std::pow(10.0, indicator.decimals);
    return std::round(value * scale) / scale;
}

SentenceFigure sentenceFigure(const Figures &figures, int row, const Indicator &indicator)
{
    const auto at = static_cast<std::size_t>(row);
    SentenceFigure figure;
    figure.place = {figures.table, row};
    figure.value = asWritten(figures.values[at], indicator);
    figure.year = figures.year;
    if (at < figures.flags.size())
        figure.flags = figures.flags[at];
    if (at < figures.partsUsed.size() && at < figures.partsOf.size()) {
        figure.used = figures.partsUsed[at];
        figure.of = figures.partsOf[at];
        figure.composedFrom = figures.composedFrom;
    }
    return figure;
}

} // namespace

BatchWords::BatchWords(const AtlasData &data, const FigureSpec &spec, Figures figures)
    : m_data(data), m_spec(spec), m_describe(spec.view.language), m_figures(std::move(figures)),
      m_common(spec.subtitle.isEmpty() ? m_describe.subtitle(data, classifyView(data, spec.view)) : spec.subtitle),
      m_country(ofCountry(data, m_figures))
{
}

QString BatchWords::title(const QString &name) const
{
    const Indicator *indicator = m_data.indicator(m_spec.view.indicator);
    const QString what = !m_spec.title.isEmpty() || indicator == nullptr ? m_spec.title : indicator->name.in(m_spec.view.language);
    return what.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, what);
}

QString BatchWords::sentence(int row) const
{
    const Indicator *indicator = m_data.indicator(m_figures.indicator);
    if (indicator == nullptr || row < 0 || static_cast<std::size_t>(row) >= m_figures.values.size()
        || !std::isfinite(m_figures.values[static_cast<std::size_t>(row)]))
        return {};
    SentenceParts parts;
    parts.indicator = m_figures.indicator;
    parts.subject = sentenceFigure(m_figures, row, *indicator);
    parts.rank = rankOf(m_figures.values[static_cast<std::size_t>(row)], m_figures.values);
    // That a place has fewer inhabitants than its country is no news.
    const bool comparable = m_country && indicator->kind != IndicatorKind::Count;
    if (comparable) {
        parts.other = sentenceFigure(*m_country, 0, *indicator);
        // Put together from everything there is: nothing that a reader of each page must be told again.
        if (parts.other->used == parts.other->of) {
            parts.other->used = parts.other->of = 0;
            parts.other->flags = static_cast<std::uint16_t>(parts.other->flags & ~Composed);
        }
    }
    QString text = atlas::sentence(m_data, parts, m_describe);
    if (comparable && !text.isEmpty()) {
        text += QLatin1Char(' ')
            + translate(m_describe.language(), "Batch", QT_TRANSLATE_NOOP("Batch", "The national figure is %1."))
                  .arg(m_describe.value(*indicator, m_country->values.front()));
    }
    return text;
}

QString BatchWords::subtitle(int row) const
{
    QStringList lines{m_common, sentence(row)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::optional<QString> BatchWords::whyNot(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (row >= 0 && at < m_figures.values.size() && std::isfinite(m_figures.values[at]))
        return std::nullopt;
    const QString reason = row >= 0 && at < m_figures.absence.size() ? m_describe.absence(m_figures.absence[at]) : QString();
    return reason.isEmpty() ? m_describe.number(std::nan(""), 0) : reason;
}

} // namespace atlas
