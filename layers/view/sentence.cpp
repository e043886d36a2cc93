// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/sentence.h"

#include "layers/view/place_name.h"
#include "layers/view/sentence_clause.h"
#include "layers/view/translate.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Writes the parts of one sentence.
class SentenceWriter {
public:
    SentenceWriter(const AtlasData &data, const Indicator &indicator, const SentenceParts &parts, const Describe &describe)
        : m_data(data), m_indicator(indicator), m_parts(parts), m_describe(describe), m_clause(sentenceClause(data, indicator, parts.subject, describe))
    {
    }

    QString write() const
    {
        QString text = begin();
        if (std::isfinite(m_parts.subject.value)) {
            text += comparison();
            if (m_parts.rank && m_parts.rank->rank > 0)
                text += rank();
            // After the rank, which is not that of the place without a figure.
            if (m_parts.other && !std::isfinite(m_parts.other->value))
                text += say(QT_TRANSLATE_NOOP("Sentence", "; there is no figure for %1")).arg(name(*m_parts.other));
        }
        QStringList sentences{text + QLatin1Char('.')};
        addComposition(m_parts.subject, sentences);
        if (m_parts.other)
            addComposition(*m_parts.other, sentences);
        addFlags(sentences);
        return sentences.join(QLatin1Char(' '));
    }

private:
    QString say(const char *text) const { return translate(m_describe.language(), "Sentence", text); }
    bool isDutch() const { return m_describe.language() != QLatin1String("en"); }
    /// No falling back: a Dutch clause has no place in an English sentence.
    QString own(const LocalisedText &text) const { return isDutch() ? text.nl : text.en; }
    QString name(const SentenceFigure &figure) const { return nameInSentence(m_data, figure.place, m_describe.language()); }
    QString where(const SentenceFigure &figure) const { return inPlace(m_data, figure.place, m_describe.language()); }

    QString begin() const
    {
        const SentenceFigure &subject = m_parts.subject;
        const QString value = std::isfinite(subject.value) ? m_describe.value(m_indicator, subject.value)
                                                           : m_describe.number(subject.value, 0);
        const QString title = m_indicator.name.in(m_describe.language());
        if (m_clause.isEmpty() && subject.year > 0)
            return say(QT_TRANSLATE_NOOP("Sentence", "%1 %2, %3: %4"))
                .arg(title, where(subject), QString::number(subject.year), value);
        if (m_clause.isEmpty())
            return say(QT_TRANSLATE_NOOP("Sentence", "%1 %2: %3")).arg(title, where(subject), value);
        return m_clause;
    }

    /// "in Amsterdam-Zuid", with its year where that is another one.
    QString withYear(const QString &place) const
    {
        const int year = m_parts.other->year;
        return year == m_parts.subject.year || year == 0 ? place : QStringLiteral("%1 (%2)").arg(place).arg(year);
    }

    QString comparison() const
    {
        if (!m_parts.other)
            return {};
        const SentenceFigure &subject = m_parts.subject, &other = *m_parts.other;
        const double rounding = std::max(publishedRounding(m_data, m_indicator, subject.year, subject.place.table),
                                         publishedRounding(m_data, m_indicator, other.year, other.place.table));
        const DifferenceKind kind = differenceKind(m_indicator, subject.value, other.value, rounding);
        if (kind == DifferenceKind::None)
            return {};
        if (kind == DifferenceKind::WithinRounding)
            return say(QT_TRANSLATE_NOOP("Sentence", "; the difference with %1 is smaller than the rounding of the figures"))
                .arg(withYear(name(other)));
        const double difference = differenceOf(kind, subject.value, other.value);
        return say(QT_TRANSLATE_NOOP("Sentence", ", %1 %2 than %3"))
            .arg(size(kind, difference), word(difference > 0), withYear(where(other)));
    }

    /// "3,1 per 1.000 inwoners, 2,0 hoger": what is per something need not be said twice.
    QString size(DifferenceKind kind, double difference) const
    {
        if (kind == DifferenceKind::Absolute && m_indicator.unit.in(m_describe.language()).startsWith(QLatin1String("per ")))
            return m_describe.number(std::abs(difference), m_indicator.decimals);
        return differenceSize(m_describe, m_indicator, kind, difference);
    }

    QString word(bool more) const
    {
        if (m_clause.isEmpty())
            return more ? say(QT_TRANSLATE_NOOP("Sentence", "higher")) : say(QT_TRANSLATE_NOOP("Sentence", "lower"));
        const QString special = own(more ? m_indicator.more : m_indicator.less);
        if (!special.isEmpty())
            return special;
        return more ? say(QT_TRANSLATE_NOOP("Sentence", "more")) : say(QT_TRANSLATE_NOOP("Sentence", "less"));
    }

    QString rank() const
    {
        return say(QT_TRANSLATE_NOOP("Sentence", "; rank %1 of %2 %3"))
            .arg(m_describe.number(static_cast<double>(m_parts.rank->rank), 0), m_describe.number(static_cast<double>(m_parts.rank->of), 0),
                 plural(m_data.tables()[static_cast<std::size_t>(m_parts.subject.place.table)].level));
    }

    QString plural(const QString &level) const
    {
        const LevelInfo *info = m_data.level(level);
        return info ? info->plural.in(m_describe.language()) : level;
    }

    /// What a figure was put together from, in a sentence of its own.
    void addComposition(const SentenceFigure &figure, QStringList &sentences) const
    {
        if (!std::isfinite(figure.value))
            return;
        if (figure.of > 0 && figure.used < figure.of) {
            sentences += say(QT_TRANSLATE_NOOP("Sentence", "The figure for %1 was put together from %2 of %3 %4."))
                             .arg(name(figure), m_describe.number(figure.used, 0), m_describe.number(figure.of, 0),
                                  plural(figure.composedFrom));
        } else if (figure.of > 0) {
            sentences += say(QT_TRANSLATE_NOOP("Sentence", "The figure for %1 was put together from %2 %3."))
                             .arg(name(figure), m_describe.number(figure.of, 0), plural(figure.composedFrom));
        }
    }

    /// That it was put together has been said; that it was divided matters to no reader of a sentence.
    QStringList unsaidFlags(const SentenceFigure &figure) const
    {
        if (!std::isfinite(figure.value))
            return {};
        return m_describe.flags(static_cast<std::uint16_t>(figure.flags & ~(Computed | (figure.of > 0 ? Composed : NoFlag))));
    }

    void addFlags(QStringList &sentences) const
    {
        const auto about = [this](const SentenceFigure &figure, const QStringList &flags) {
            return say(QT_TRANSLATE_NOOP("Sentence", "Of the figure for %1: %2.")).arg(name(figure), flags.join(QStringLiteral(", ")));
        };
        const QStringList first = unsaidFlags(m_parts.subject);
        const QStringList second = m_parts.other ? unsaidFlags(*m_parts.other) : QStringList();
        if (!first.isEmpty() && first == second) {
            sentences += say(QT_TRANSLATE_NOOP("Sentence", "Of both figures: %1.")).arg(first.join(QStringLiteral(", ")));
            return;
        }
        if (!first.isEmpty())
            sentences += about(m_parts.subject, first);
        if (!second.isEmpty())
            sentences += about(*m_parts.other, second);
    }

    const AtlasData &m_data;
    const Indicator &m_indicator;
    const SentenceParts &m_parts;
    const Describe &m_describe;
    QString m_clause;
};

} // namespace

QString sentence(const AtlasData &data, const SentenceParts &parts, const Describe &describe)
{
    const Indicator *indicator = data.indicator(parts.indicator);
    const auto known = [&](const SentenceFigure &figure) { return !displayName(data, figure.place, describe.language()).isEmpty(); };
    if (!indicator || !known(parts.subject) || (parts.other && !known(*parts.other)))
        return {};
    return SentenceWriter(data, *indicator, parts, describe).write();
}

QString sentenceWithSource(const AtlasData &data, const SentenceParts &parts, const Figures &figures, const Describe &describe)
{
    const QString text = sentence(data, parts, describe);
    if (text.isEmpty())
        return {};
    QStringList lines{text, data.indicator(parts.indicator)->definition.in(describe.language()), describe.sourceLine(data, figures)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace atlas
