// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/describe.h"

#include "layers/view/translate.h"

#include <QDate>

#include <cmath>

namespace atlas {

namespace {

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

} // namespace

Describe::Describe(const QString &language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

QString Describe::say(const char *text, int n) const
{
    return translate(m_language, "Describe", text, n);
}

QString Describe::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return say(QT_TRANSLATE_NOOP("Describe", "no figure"));
    QString text = m_locale.toString(value, 'f', decimals);
    // "−0,0" is no number anybody publishes.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        text = m_locale.toString(0.0, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString Describe::value(const Indicator &indicator, double value) const
{
    if (!std::isfinite(value))
        return number(value, 0);
    const QString unit = indicator.unit.in(m_language);
    if (indicator.isPercentage())
        return number(value, indicator.decimals) + QLatin1Char('%');
    const bool thousands = indicator.unit.nl == QStringLiteral("× € 1.000");
    const bool amountPer = indicator.unit.nl.startsWith(QStringLiteral("€ "));      // "€ per m²"
    if (thousands || amountPer || indicator.unit.nl == QStringLiteral("€")) {
        // In whole euros, but no finer than published: 461.548 × € 1,000 is € 462,000 where it is given without decimals.
        const double scale = std::pow(10.0, indicator.decimals);
        const QString amount = thousands ? number(std::round(value * scale) / scale * 1000, std::max(0, indicator.decimals - 3))
                                         : number(value, indicator.decimals);
        return (m_language == QLatin1String("en") ? QStringLiteral("€") : QStringLiteral("€\u00A0")) + amount
            + (amountPer ? unit.mid(1) : QString());
    }
    const QString text = number(value, indicator.decimals);
    return unit.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, unit);
}

QString Describe::absence(Absence absence) const
{
    switch (absence) {
    case Absence::None:
        return {};
    case Absence::Missing:
        return say(QT_TRANSLATE_NOOP("Describe", "not published"));
    case Absence::Secret:
        return say(QT_TRANSLATE_NOOP("Describe", "kept secret by the publisher"));
    case Absence::Impossible:
        return say(QT_TRANSLATE_NOOP("Describe", "cannot occur here"));
    case Absence::NotYetPublished:
        return say(QT_TRANSLATE_NOOP("Describe", "not yet published"));
    case Absence::Unmatched:
        return say(QT_TRANSLATE_NOOP("Describe", "this place is not in the source"));
    case Absence::NotAggregable:
        return say(QT_TRANSLATE_NOOP("Describe", "may not be put together from smaller places"));
    case Absence::LowCoverage:
        return say(QT_TRANSLATE_NOOP("Describe", "too few parts have a figure (under 95%)"));
    }
    return {};
}

QStringList Describe::flags(std::uint16_t flags) const
{
    QStringList texts;
    if (flags & Provisional)
        texts += say(QT_TRANSLATE_NOOP("Describe", "provisional"));
    if (flags & Estimated)
        texts += say(QT_TRANSLATE_NOOP("Describe", "estimated"));
    if (flags & Forecast)
        texts += say(QT_TRANSLATE_NOOP("Describe", "forecast"));
    if (flags & Composed)
        texts += say(QT_TRANSLATE_NOOP("Describe", "put together from smaller places"));
    if (flags & Computed)
        texts += say(QT_TRANSLATE_NOOP("Describe", "computed from published numbers"));
    if (flags & OtherBoundaries)
        texts += say(QT_TRANSLATE_NOOP("Describe", "other boundaries in that year"));
    if (flags & VotersAbroad)
        texts += say(QT_TRANSLATE_NOOP("Describe", "includes voters registered abroad"));
    return texts;
}

QStringList Describe::classLabels(const ClassifiedFigures &classified) const
{
    QStringList labels;
    const int decimals = classified.decimals;
    for (std::size_t i = 0; i < classified.upper.size(); ++i) {
        const QString to = number(classified.upper[i], decimals);
        labels += i == 0 ? QStringLiteral("≤ %1").arg(to)
                         : QStringLiteral("> %1 – %2").arg(number(classified.upper[i - 1], decimals), to);
    }
    return labels;
}

QString Describe::scheme(Scheme scheme) const
{
    switch (scheme) {
    case Scheme::Quantile:
        return say(QT_TRANSLATE_NOOP("Describe", "equal groups"));
    case Scheme::Equal:
        return say(QT_TRANSLATE_NOOP("Describe", "equal steps"));
    case Scheme::FisherJenks:
        return say(QT_TRANSLATE_NOOP("Describe", "natural breaks"));
    case Scheme::StdMean:
        return say(QT_TRANSLATE_NOOP("Describe", "distance to the mean"));
    case Scheme::HeadTail:
        return say(QT_TRANSLATE_NOOP("Describe", "head and tail"));
    case Scheme::Box:
        return say(QT_TRANSLATE_NOOP("Describe", "box plot"));
    case Scheme::Percentiles:
        return say(QT_TRANSLATE_NOOP("Describe", "percentiles"));
    case Scheme::Pretty:
        return say(QT_TRANSLATE_NOOP("Describe", "round numbers"));
    case Scheme::Manual:
        return say(QT_TRANSLATE_NOOP("Describe", "own bounds"));
    }
    return {};
}

QString Describe::warning(BreakWarning warning) const
{
    switch (warning) {
    case BreakWarning::NoFiniteValues:
        return say(QT_TRANSLATE_NOOP("Describe", "There are no figures to divide into classes."));
    case BreakWarning::AllEqual:
        return say(QT_TRANSLATE_NOOP("Describe", "All places have the same figure: one class."));
    case BreakWarning::FewerClassesThanAsked:
        return say(QT_TRANSLATE_NOOP("Describe", "Fewer classes than asked: too many places have the same figure."));
    case BreakWarning::EmptyClasses:
        return say(QT_TRANSLATE_NOOP("Describe", "Some classes hold no place."));
    case BreakWarning::ManualUnsorted:
        return say(QT_TRANSLATE_NOOP("Describe", "The bounds were put in order."));
    case BreakWarning::ManualBelowMaximum:
        return say(QT_TRANSLATE_NOOP("Describe", "The bounds do not reach the highest figure: it was added as the last bound."));
    case BreakWarning::ClassesOutOfRange:
        return say(QT_TRANSLATE_NOOP("Describe", "Two to nine classes can be told apart."));
    case BreakWarning::HingeOutOfRange:
        return say(QT_TRANSLATE_NOOP("Describe", "The whisker length was no positive number: 1.5 was used."));
    }
    return {};
}

QString Describe::date(const QString &referenceDate) const
{
    const QDate day = QDate::fromString(referenceDate, Qt::ISODate);
    if (!day.isValid())
        return referenceDate;
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString Describe::rank(std::size_t rank, std::size_t of, const LevelInfo &level) const
{
    return say(QT_TRANSLATE_NOOP("Describe", "rank %1 of %2 %3"))
        .arg(m_locale.toString(qulonglong(rank)), m_locale.toString(qulonglong(of)), level.plural.in(m_language));
}

} // namespace atlas
