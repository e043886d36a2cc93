// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/row_words.h"

#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <cmath>

namespace atlas {

namespace {

constexpr char kContext[] = "RowWords";
/// Of fewer places a percentile says less than the rank.
constexpr std::size_t kEnoughForPercentile = 20;

struct Teller {
    const AtlasData &data;
    const Comparison &comparison;
    const Indicator &indicator;
    QString language;
    Describe describe{language};

    [[nodiscard]] QString say(const char *text) const { return translate(language, kContext, text); }
    [[nodiscard]] QString count(std::size_t n) const { return describe.number(static_cast<double>(n), 0); }

    /// "hoger dan 68%"; where many are equal, the percentile, which counts half of them.
    [[nodiscard]] QString percentile(const Rank &rank) const
    {
        if (rank.of < kEnoughForPercentile)
            return {};
        const double n = static_cast<double>(rank.of), notAbove = n - static_cast<double>(rank.rank) + 1;
        const double below = (2 * rank.percentile / 100 * n - notAbove) / n * 100;
        const bool holds = rank.percentile - below < 0.5 && below >= 0.5 && below < 99.5;
        return holds ? say(QT_TRANSLATE_NOOP("RowWords", "higher than %1%")).arg(describe.number(below, 0))
                     : say(QT_TRANSLATE_NOOP("RowWords", "percentile %1")).arg(describe.number(rank.percentile, 0));
    }

    [[nodiscard]] QString shortDifference(const PlaceDifference &to) const
    {
        switch (to.kind) {
        case DifferenceKind::None: return {};
        case DifferenceKind::WithinRounding: return QStringLiteral("≈");
        case DifferenceKind::PerCent: return differenceText(describe, indicator, to.kind, to.difference);
        case DifferenceKind::Points:
        case DifferenceKind::Absolute: break;
        }
        return (to.difference < 0 ? QChar(0x2212) : QLatin1Char('+')) + describe.number(std::abs(to.difference), indicator.decimals);
    }

    [[nodiscard]] QString told(const QString &name, const ComparedFigure &figure, const FigureWords &words, const QString &level) const
    {
        QStringList parts;
        if (words.missing) {
            const QString why = describe.absence(figure.absence);
            parts << (why.isEmpty() ? words.value : QStringLiteral("%1, %2").arg(words.value, why));
        } else {
            parts << say(QT_TRANSLATE_NOOP("RowWords", "%1 in %2")).arg(describe.value(indicator, figure.value)).arg(figure.year);
            if (!words.rank.isEmpty()) {
                QString rank = words.rank;
                parts << rank.remove(QLatin1Char('*'));
                parts << say(QT_TRANSLATE_NOOP("RowWords", "percentile %1")).arg(describe.number(figure.rank->percentile, 0));
            }
        }
        if (figure.of > 0 && !words.missing)
            parts << say(QT_TRANSLATE_NOOP("RowWords", "put together from %1 of %2 %3"))
                         .arg(count(static_cast<std::size_t>(figure.used)), count(static_cast<std::size_t>(figure.of)), level);
        parts << describe.flags(figure.flags & static_cast<std::uint16_t>(~Composed));
        return QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral("; ")));
    }

    [[nodiscard]] FigureWords figure(const ComparedFigure &figure, const AtlasData::PlaceRef &place, const QString &name) const
    {
        FigureWords words;
        words.missing = !std::isfinite(figure.value);
        words.composed = figure.of > 0 && !words.missing;
        words.value = describe.number(figure.value, indicator.decimals);
        if (figure.year != 0 && figure.year != comparison.year && !words.missing)
            words.year = QString::number(figure.year);
        const LevelInfo *level = data.level(data.tables()[static_cast<std::size_t>(place.table)].level);
        const QString star = words.composed ? QStringLiteral("*") : QString();
        // Of one place there is no order.
        if (figure.rank && figure.rank->rank > 0 && figure.rank->of > 1 && level) {
            words.rank = describe.rank(figure.rank->rank, figure.rank->of, *level) + star;
            words.shortRank = say(QT_TRANSLATE_NOOP("RowWords", "rank %1 of %2")).arg(count(figure.rank->rank), count(figure.rank->of)) + star;
            words.shortestRank = QStringLiteral("%1/%2").arg(count(figure.rank->rank), count(figure.rank->of)) + star;
        } else if (words.composed) {
            words.rank = words.shortRank = say(QT_TRANSLATE_NOOP("RowWords", "composed*"));
            words.shortestRank = star;
        }
        if (figure.rank && !words.rank.isEmpty() && figure.rank->of > 1)
            words.percentile = percentile(*figure.rank);
        const LevelInfo *parts = data.level(figure.composedFrom);
        words.told = told(name, figure, words, parts ? parts->plural.in(language) : figure.composedFrom);
        return words;
    }
};

} // namespace

QString withoutRepeat(const QString &name, const QString &unit)
{
    for (qsizetype space = unit.lastIndexOf(QLatin1Char(' ')); space > 0; space = unit.lastIndexOf(QLatin1Char(' '), space - 1)) {
        if (name.endsWith(QLatin1Char(' ') + unit.left(space), Qt::CaseInsensitive))
            return unit.mid(space + 1);
    }
    return unit;
}

QString listName(const Indicator &indicator, const QString &language)
{
    const QString brief = indicator.shortName.in(language);
    return brief.isEmpty() ? indicator.name.in(language) : brief;
}

RowWords rowWords(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const QString &language)
{
    RowWords words;
    words.indicator = row.indicator;
    const Indicator *indicator = data.indicator(row.indicator);
    if (!indicator)
        return words;
    const Teller teller{data, comparison, *indicator, language};
    words.name = listName(*indicator, language);
    const QString full = indicator->name.in(language), unit = indicator->unit.in(language), definition = indicator->definition.in(language);
    if (!words.name.contains(unit, Qt::CaseInsensitive))
        words.unit = withoutRepeat(words.name, unit);
    words.title = definition.isEmpty() ? full : QStringLiteral("%1\n%2").arg(full, definition);

    QStringList told{unit.isEmpty() ? full : QStringLiteral("%1 (%2)").arg(full, unit)};
    for (std::size_t i = 0; i < row.figures.size() && i < comparison.places.size(); ++i) {
        words.figures.push_back(teller.figure(row.figures[i], comparison.places[i], comparison.names.value(static_cast<qsizetype>(i))));
        FigureWords &figure = words.figures.back();
        if (i > 0 && i < row.toFirst.size()) {
            figure.difference = differenceText(teller.describe, *indicator, row.toFirst[i].kind, row.toFirst[i].difference);
            figure.shortDifference = teller.shortDifference(row.toFirst[i]);
        }
        if (!figure.difference.isEmpty())
            figure.told += QStringLiteral("; ") + teller.say(QT_TRANSLATE_NOOP("RowWords", "%1 against %2")).arg(figure.difference, comparison.names.value(0));
        told << figure.told;
    }
    if (row.figures.size() > 2)
        words.differenceLabel = teller.say(QT_TRANSLATE_NOOP("RowWords", "difference"));
    words.difference = differenceText(teller.describe, *indicator, row.differenceKind, row.difference);
    if (!words.difference.isEmpty() && row.figures.size() == 2)
        told << teller.say(QT_TRANSLATE_NOOP("RowWords", "difference %1")).arg(words.difference);
    if (row.reference && !comparison.reference.name.isEmpty()) {
        const ComparedFigure &reference = *row.reference;
        const bool missing = !std::isfinite(reference.value);
        words.reference = QStringLiteral("%1 %2").arg(comparison.reference.name, teller.describe.number(reference.value, indicator->decimals));
        if (!missing && reference.year != 0 && reference.year != comparison.year)
            words.reference += QStringLiteral(" (%1)").arg(reference.year);
        const QString why = missing ? teller.describe.absence(reference.absence) : QString();
        words.referenceTold = missing ? words.reference + (why.isEmpty() ? QString() : QStringLiteral(": ") + why)
                                      : QStringLiteral("%1: %2").arg(comparison.reference.name, teller.describe.value(*indicator, reference.value));
        told << words.referenceTold;
    }
    words.told = told.join(QStringLiteral(". "));
    return words;
}

} // namespace atlas
