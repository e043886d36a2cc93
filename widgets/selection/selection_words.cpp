// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/selection_words.h"

#include "layers/data/cached_figures.h"
#include "layers/view/describe.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace atlas {

namespace {

constexpr double kMillion = 1e6;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("SelectionWords", text, nullptr, n);
}

QString amount(double people, const Describe &describe)
{
    return people < kMillion ? describe.number(people, 0) : say(QT_TRANSLATE_NOOP("SelectionWords", "%1 million")).arg(describe.number(people / kMillion, 1));
}

QString percentage(double share, const Describe &describe)
{
    // A small share is not nothing, and a large one not everything.
    const int decimals = share > 0 && (share < 0.01 || (share > 0.99 && share < 1)) ? 1 : 0;
    const double percent = 100 * share;
    if (percent > 0 && percent < 0.05)
        return QLatin1String("< ") + describe.number(0.1, 1) + QLatin1Char('%');
    return describe.number(percent, decimals) + QLatin1Char('%');
}

} // namespace

QString placesText(const AtlasData &data, const QString &level, qsizetype count, const QString &language)
{
    const LevelInfo *info = data.level(level);
    const QString name = !info ? level : (count == 1 ? info->name : info->plural).in(language);
    return QStringLiteral("%1 %2").arg(Describe(language).number(static_cast<double>(count), 0), name);
}

QString selectionText(const AtlasData &data, const QList<PlaceKey> &selection, const QString &drawnLevel, const QString &language)
{
    if (selection.isEmpty())
        return {};
    QMap<std::pair<int, QString>, int> counts;      // coarse to fine
    int drawn = 0;
    for (const PlaceKey &key : selection) {
        if (key.level == drawnLevel) {
            ++drawn;
        } else {
            const LevelInfo *info = data.level(key.level);
            ++counts[{info ? info->order : 0, key.level}];
        }
    }
    QStringList words;
    if (drawn > 0)
        words << placesText(data, drawnLevel, drawn, language);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words << placesText(data, it.key().second, it.value(), language);
    return words.join(QStringLiteral(" + "));
}

QString inhabitantsText(const AtlasData &data, int table, std::span<const int> rows, int year, const QString &language)
{
    const QString indicator = QStringLiteral("inwoners");
    if (table < 0 || rows.empty() || !data.indicator(indicator) || data.indicator(indicator)->kind != IndicatorKind::Count)
        return {};
    auto figures = cachedFigures(data, indicator, year, table);
    if (figures->none) {
        if (figures->none->nearestYear == 0)
            return say(QT_TRANSLATE_NOOP("SelectionWords", "number of inhabitants not known"));
        figures = cachedFigures(data, indicator, figures->none->nearestYear, table);
    }
    double whole = 0, part = 0;
    int missingOfAll = 0, missing = 0;
    for (const double value : figures->values) {
        if (std::isfinite(value))
            whole += value;
        else
            ++missingOfAll;
    }
    for (const int row : rows) {
        const double value = figures->values[static_cast<std::size_t>(row)];
        if (std::isfinite(value))
            part += value;
        else
            ++missing;
    }
    const Describe describe(language);
    if (missing == static_cast<int>(rows.size()))
        return say(QT_TRANSLATE_NOOP("SelectionWords", "number of inhabitants not known"));
    QString text = say(QT_TRANSLATE_NOOP("SelectionWords", "%1 inhabitants in %2")).arg(amount(part, describe), QString::number(figures->year));
    if (whole > 0)
        text += QStringLiteral(" (%1)").arg(percentage(part / whole, describe));
    if (missing > 0)
        text += QLatin1String("; ") + say(QT_TRANSLATE_N_NOOP("SelectionWords", "%n of them without a figure"), missing);
    else if (missingOfAll > 0)
        text += QLatin1String("; ") + say(QT_TRANSLATE_N_NOOP("SelectionWords", "the total misses %n place(s) without a figure"), missingOfAll);
    return text;
}

} // namespace atlas
