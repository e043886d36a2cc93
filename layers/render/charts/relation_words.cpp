// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/relation_words.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/stats/summary.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas::chart {

namespace {

// Where figures span more than this, a step of one says too little.
constexpr double kWideRange = 2000;
// Weaker than this is not called a relation.
constexpr double kHardly = 0.1;

/// With two significant digits, or whole.
QString shortNumber(const Describe &describe, double value)
{
    if (value == 0 || !std::isfinite(value))
        return describe.number(value, 0);
    return describe.number(value, std::clamp(1 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, 6));
}

QString shortName(const Indicator *indicator, const QString &language)
{
    if (indicator == nullptr)
        return {};
    const QString &name = indicator->shortName.in(language);
    return name.isEmpty() ? indicator->name.in(language) : name;
}

/// What x goes up by, and how that is called.
struct Step {
    double size = 1;
    QString name;
};

Step stepOf(const ChartInput &input, const Figures &figures)
{
    const QString &language = input.view.language;
    const Indicator *indicator = input.data.indicator(figures.indicator);
    const Describe describe(language);
    if (indicator == nullptr)
        return {1, QStringLiteral("1")};
    if (indicator->isPercentage())
        return {1, chartText(language, QT_TRANSLATE_NOOP("Chart", "percentage point"))};
    const Summary summary = summarise(figures.values);
    const double size = summary.n > 0 && summary.max - summary.min > kWideRange ? 1000 : 1;
    const QString unit = indicator->unit.in(language);
    if (unit.startsWith(QStringLiteral("× ")))
        return {1, unit.mid(2)};
    // "per 1 per 1,000 inhabitants" is no language.
    if (unit.startsWith(QStringLiteral("per ")))
        return {1, chartText(language, QT_TRANSLATE_NOOP("Chart", "point"))};
    const QString number = describe.number(size, 0);
    return {size, unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit)};
}

/// A change of y, with its unit.
QString changeText(const ChartInput &input, const Figures &figures, double change)
{
    const QString &language = input.view.language;
    const QString number = shortNumber(Describe(language), change);
    const Indicator *indicator = input.data.indicator(figures.indicator);
    if (indicator == nullptr || indicator->unit.in(language).isEmpty())
        return number;
    return QStringLiteral("%1 %2").arg(number, indicator->isPercentage() ? chartText(language, QT_TRANSLATE_NOOP("Chart", "percentage point")) : indicator->unit.in(language));
}

QString withYear(const ChartInput &input, const Figures &figures)
{
    const QString name = shortName(input.data.indicator(figures.indicator), input.view.language);
    return figures.year == input.classified.figures.year ? name : QStringLiteral("%1 (%2)").arg(name, QString::number(figures.year));
}

} // namespace

QString slopeText(const ChartInput &input, const RelationData &relation, const LinearFit &fit)
{
    const QString &language = input.view.language;
    const Describe describe(language);
    if (!std::isfinite(fit.slope))
        return {};
    if (relation.logX && relation.logY)
        return chartText(language, QT_TRANSLATE_NOOP("Chart", "elasticity %1")).arg(describe.number(fit.slope, 2));
    if (relation.logX)
        return chartText(language, QT_TRANSLATE_NOOP("Chart", "%1 per doubling")).arg(changeText(input, relation.y, fit.slope * std::log10(2.0)));
    const Step step = stepOf(input, relation.x);
    if (relation.logY) {
        const double change = (std::pow(10.0, fit.slope * step.size) - 1) * 100;
        const QString sign = change > 0 ? QStringLiteral("+") : QString();
        return chartText(language, QT_TRANSLATE_NOOP("Chart", "%1% per %2")).arg(sign + shortNumber(describe, change), step.name);
    }
    return chartText(language, QT_TRANSLATE_NOOP("Chart", "slope %1 per %2")).arg(changeText(input, relation.y, fit.slope * step.size), step.name);
}

QStringList fitTexts(const ChartInput &input, const RelationData &relation, const LinearFit &fit)
{
    const Describe describe(input.view.language);
    QStringList texts{slopeText(input, relation, fit)};
    if (std::isfinite(fit.r2))
        texts += QStringLiteral("R² %1").arg(describe.number(fit.r2, 2));
    texts += QStringLiteral("n %1").arg(QLocale(input.view.language).toString(static_cast<qulonglong>(fit.n)));
    texts.removeAll(QString());
    return texts;
}

QString relationSubtitle(const ChartInput &input, const RelationData &relation)
{
    const QString &language = input.view.language;
    const QString names = chartText(language, QT_TRANSLATE_NOOP("Chart", "%1 and %2")).arg(withYear(input, relation.x), withYear(input, relation.y));
    const QString &level = input.data.tables()[static_cast<std::size_t>(input.classified.figures.table)].level;
    QStringList parts{names, QStringLiteral("%1 %2").arg(QLocale(language).toString(static_cast<qulonglong>(relation.n)), pluralOf(input.data, level, language)),
                      QString::number(input.classified.figures.year)};
    if (!relation.size.values.empty() && relation.size.year != input.classified.figures.year)
        parts += chartText(language, QT_TRANSLATE_NOOP("Chart", "size: %1")).arg(withYear(input, relation.size));
    return parts.join(QStringLiteral(", "));
}

QString relationSummary(const ChartInput &input, const RelationData &relation)
{
    const QString &language = input.view.language;
    const QString x = shortName(input.data.indicator(relation.x.indicator), language);
    const QString y = shortName(input.data.indicator(relation.y.indicator), language);
    const Describe describe(language);
    const char *text = QT_TRANSLATE_NOOP("Chart", "“%1” and “%2” hardly go together (Pearson %3, %4 places).");
    if (relation.pearson >= kHardly)
        text = QT_TRANSLATE_NOOP("Chart", "Where “%1” is higher, “%2” tends to be higher (Pearson %3, %4 places).");
    else if (relation.pearson <= -kHardly)
        text = QT_TRANSLATE_NOOP("Chart", "Where “%1” is higher, “%2” tends to be lower (Pearson %3, %4 places).");
    if (!std::isfinite(relation.pearson))
        text = QT_TRANSLATE_NOOP("Chart", "“%1” and “%2” cannot be related: one of them is the same everywhere, or too few places have both (%4 places).");
    QString result = chartText(language, text).arg(x, y);
    // The last of the texts names no correlation.
    result.replace(QStringLiteral("%3"), describe.number(relation.pearson, 2));
    return result.replace(QStringLiteral("%4"), QLocale(language).toString(static_cast<qulonglong>(relation.n)));
}

QStringList relationNotes(const ChartInput &input, const RelationData &relation, const LinearFit *ofSelection)
{
    const QString &language = input.view.language;
    const Describe describe(language);
    const QString dot = QStringLiteral("; ");
    QStringList notes;
    QStringList all = fitTexts(input, relation, relation.fit);
    if (std::isfinite(relation.pearson)) {
        all += QStringLiteral("Pearson %1").arg(describe.number(relation.pearson, 2));
        all += QStringLiteral("Spearman %1").arg(describe.number(relation.spearman, 2));
    }
    if (relation.tooFew)
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "A line takes at least three places with both figures."));
    else if (std::isfinite(relation.fit.slope))
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "Line through all places: %1.")).arg(all.join(dot));
    if (ofSelection != nullptr)
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "Dashed line, through the selected places: %1.")).arg(fitTexts(input, relation, *ofSelection).join(dot));
    if (std::isfinite(relation.fit.slope)) {
        const double intercept = relation.logY ? std::pow(10.0, relation.fit.intercept) : relation.fit.intercept;
        const QString at = relation.logX ? describe.number(1, 0) : describe.number(0, 0);
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "The line meets %1 = %2 at %3.")).arg(shortName(input.data.indicator(relation.x.indicator), language), at, shortNumber(describe, intercept));
    }
    const auto refused = [&](const Figures &figures) {
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "“%1” has figures of zero or less, which a logarithmic axis cannot show: the axis is linear.")).arg(shortName(input.data.indicator(figures.indicator), language));
    };
    if (relation.logXRefused)
        refused(relation.x);
    if (relation.logYRefused)
        refused(relation.y);
    if (!relation.size.values.empty())
        notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "The area of a point follows: %1.")).arg(withYear(input, relation.size));
    return notes;
}

} // namespace atlas::chart
