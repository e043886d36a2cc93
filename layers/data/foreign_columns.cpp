// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_columns.h"

#include "layers/data/catalogue.h"
#include "layers/data/place_code.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

/// Enough rows to tell a column of codes from one of something else.
constexpr std::size_t kSample = 400;

QString cellText(const RawColumn &column, std::size_t row)
{
    if (!column.numeric)
        return column.texts[static_cast<qsizetype>(row)];
    const double value = column.numbers[row];
    return value == value ? QString::number(value, 'f', 0) : QString();
}

bool canHoldCodes(const RawColumn &column)
{
    return !column.numeric || column.integer;
}

/// Rows to look at, spread over the layer.
std::vector<std::size_t> sample(std::size_t rows)
{
    std::vector<std::size_t> chosen;
    const std::size_t step = std::max<std::size_t>(1, rows / kSample);
    for (std::size_t row = 0; row < rows; row += step)
        chosen.push_back(row);
    return chosen;
}

/// The level most codes of a column belong to, by their prefix alone; empty if under half agree.
QString levelOfCodes(const RawColumn &column, std::size_t rows)
{
    if (column.numeric)
        return {};
    QHash<QString, int> counts;
    const std::vector<std::size_t> looked = sample(rows);
    for (const std::size_t row : looked) {
        const QString text = cellText(column, row);
        if (text.isEmpty() || (text[0].isDigit() && text.size() < 6))
            continue;
        if (const auto code = normaliseCode(text); code && !code->level.isEmpty())
            ++counts[code->level];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (static_cast<std::size_t>(it.value()) * 2 > looked.size())
            return it.key();
    }
    return {};
}

/// Share of the cells that are codes of the level.
double shareOfCodes(const RawColumn &column, const QString &level, std::size_t rows)
{
    const std::vector<std::size_t> looked = sample(rows);
    std::size_t matching = 0;
    for (const std::size_t row : looked) {
        const QString text = cellText(column, row);
        const auto code = text.isEmpty() ? std::nullopt : normaliseCode(text, level);
        matching += code && code->level == level;
    }
    return looked.empty() ? 0 : static_cast<double>(matching) / static_cast<double>(looked.size());
}

std::size_t distinctCells(const RawColumn &column, std::size_t rows)
{
    QSet<QString> seen;
    const std::vector<std::size_t> looked = sample(rows);
    for (const std::size_t row : looked)
        seen.insert(cellText(column, row));
    return static_cast<std::size_t>(seen.size());
}

QString withoutYear(const QString &name)
{
    static const QRegularExpression year(QStringLiteral("_?(?<![0-9])(19|20)[0-9]{2}(?![0-9])"));
    QString stem = name;
    return stem.remove(year).toLower();
}

QString findLevel(const RawLayer &layer, const std::vector<ColumnMeaning> &meanings)
{
    const Catalogue &catalogue = Catalogue::instance();
    if (const QString level = catalogue.levelOfLayer(layer.name); !level.isEmpty())
        return level;
    // A column of parents has the form of codes as well, but repeats them: the most varied column counts.
    QString level;
    std::size_t mostDistinct = 0;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const RawColumn &column = layer.columns[i];
        const QString found = levelOfCodes(column, layer.rows());
        const std::size_t distinct = found.isEmpty() ? 0 : distinctCells(column, layer.rows());
        if (distinct > mostDistinct) {
            mostDistinct = distinct;
            level = found;
        }
    }
    if (!level.isEmpty())
        return level;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const ColumnMeaning &meaning = meanings[i];
        const std::size_t distinct = distinctCells(layer.columns[i], layer.rows());
        if (meaning.role == ColumnRole::Code && !meaning.level.isEmpty() && distinct > mostDistinct) {
            mostDistinct = distinct;
            level = meaning.level;
        }
    }
    return level.isEmpty() ? withoutYear(layer.name) : level;
}

int findCode(const RawLayer &layer, const QString &level, const std::vector<ColumnMeaning> &meanings)
{
    int best = -1;
    double bestScore = 0;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const RawColumn &column = layer.columns[i];
        const ColumnMeaning &meaning = meanings[i];
        if (!canHoldCodes(column) || (meaning.role != ColumnRole::Code && meaning.role != ColumnRole::Unknown))
            continue;
        const bool named = meaning.role == ColumnRole::Code && (meaning.level == level || meaning.level.isEmpty());
        // A number that merely looks like a code is one only where the column is called a code.
        const double form = column.numeric && !named ? 0 : shareOfCodes(column, level, layer.rows());
        const double score = (form > 0.5 ? 2 + form : 0) + (named ? 1 - 0.001 * meaning.order : 0)
            + (named && meaning.level == level ? 0.5 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int findName(const RawLayer &layer, const QString &level, const std::vector<ColumnMeaning> &meanings)
{
    int best = -1;
    double bestScore = 0;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const ColumnMeaning &meaning = meanings[i];
        if (layer.columns[i].numeric || meaning.role != ColumnRole::Name
            || (!meaning.level.isEmpty() && meaning.level != level))
            continue;
        const double score = (meaning.level == level ? 2 : 1) - 0.001 * meaning.order;
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int firstWithRole(const std::vector<ColumnMeaning> &meanings, ColumnRole role)
{
    int best = -1;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (meanings[i].role == role
            && (best < 0 || meanings[i].order < meanings[static_cast<std::size_t>(best)].order))
            best = static_cast<int>(i);
    }
    return best;
}

/// The column with year and code in one ("2023GM0014"), where no column is called a year.
int findYearedCode(const RawLayer &layer)
{
    static const QRegularExpression form(QStringLiteral("^(19|20)[0-9]{2}[A-Z]{2}[0-9A-Z]+\\s*$"));
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const RawColumn &column = layer.columns[i];
        if (column.numeric || column.texts.isEmpty())
            continue;
        const std::vector<std::size_t> looked = sample(layer.rows());
        if (std::all_of(looked.begin(), looked.end(),
                        [&](std::size_t row) { return form.match(cellText(column, row)).hasMatch(); }))
            return static_cast<int>(i);
    }
    return -1;
}

/// Text that is numbers throughout, without the leading zeros of a code.
bool isTextOfNumbers(const RawColumn &column, std::size_t rows)
{
    bool any = false;
    for (std::size_t row = 0; row < rows; ++row) {
        const QString &cell = column.texts[static_cast<qsizetype>(row)];
        if (cell.isEmpty())
            continue;
        if (!numberInText(cell) || (cell.size() > 1 && cell[0] == QLatin1Char('0') && cell[1].isDigit()))
            return false;
        any = true;
    }
    return any;
}

/// "bedrijfsmotorvoertuigen_totaal", but not the average of all together.
bool isTotal(const QString &folded)
{
    static const QRegularExpression perPlace(QStringLiteral("gemiddeld|mediaan|index|dichtheid|afstand"));
    return folded.endsWith(QLatin1String("totaal")) && !perPlace.match(folded).hasMatch();
}

Indicator inferredIndicator(const RawColumn &column, const QString &stem)
{
    const QString folded = Catalogue::fold(stem);
    Indicator indicator;
    indicator.code = stem.toLower();
    indicator.code.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("_"));
    QString title = stem;
    title.replace(QRegularExpression(QStringLiteral("([a-z])([A-Z0-9])")), QStringLiteral("\\1 \\2"));
    title = title.replace(QLatin1Char('_'), QLatin1Char(' ')).toLower().simplified();
    title.replace(QRegularExpression(QStringLiteral("\\bkm ?2\\b")), QStringLiteral("km²"));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    indicator.name = {title, {}};
    indicator.shortName = indicator.name;
    indicator.inferred = true;
    if (folded.startsWith(QLatin1String("perc")) || stem.startsWith(QLatin1String("P_"), Qt::CaseInsensitive)
        || stem.startsWith(QLatin1String("pct"), Qt::CaseInsensitive))
        indicator.unit = {QStringLiteral("%"), QStringLiteral("%")};
    else if (column.integer && (folded.startsWith(QLatin1String("aant")) || isTotal(folded)))
        indicator.kind = IndicatorKind::Count;
    indicator.decimals = 0;
    for (std::size_t row = 0; !column.integer && row < column.numbers.size(); row += 1) {
        const double value = column.numbers[row];
        if (value == value && value > -99990 && value != static_cast<double>(static_cast<qint64>(value))) {
            indicator.decimals = 1;
            break;
        }
    }
    return indicator;
}

std::optional<FigureColumn> asFigures(const RawColumn &column, int index)
{
    const Catalogue &catalogue = Catalogue::instance();
    FigureColumn figures;
    figures.column = index;
    auto known = catalogue.figure(column.name);
    QString stem = column.name;
    if (!known) {
        figures.year = yearInName(column.name);
        if (figures.year != 0) {
            stem = withoutYear(column.name);
            known = catalogue.figure(stem);
        }
    }
    if (known) {
        if (const Indicator *indicator = catalogue.indicator(known->indicator)) {
            figures.indicator = *indicator;
            figures.scale = known->scale;
            return figures;
        }
    }
    figures.indicator = inferredIndicator(column, stem);
    return figures;
}

} // namespace

int yearInName(const QString &name)
{
    static const QRegularExpression year(QStringLiteral("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])"));
    const auto match = year.match(name);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::optional<double> numberInText(const QString &cell)
{
    bool ok = false;
    const double value = cell.trimmed().toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

ColumnRoles findRoles(const RawLayer &layer)
{
    const Catalogue &catalogue = Catalogue::instance();
    std::vector<ColumnMeaning> meanings;
    for (const RawColumn &column : layer.columns)
        meanings.push_back(catalogue.meaning(column.name));

    ColumnRoles roles;
    roles.level = findLevel(layer, meanings);
    roles.code = findCode(layer, roles.level, meanings);
    roles.name = findName(layer, roles.level, meanings);
    roles.water = firstWithRole(meanings, ColumnRole::Water);
    roles.year = firstWithRole(meanings, ColumnRole::Year);
    if (roles.year < 0)
        roles.year = findYearedCode(layer);
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const int index = static_cast<int>(i);
        const RawColumn &column = layer.columns[i];
        const ColumnMeaning &meaning = meanings[i];
        if (index == roles.code || index == roles.name)
            continue;
        if (meaning.role == ColumnRole::Code && !meaning.level.isEmpty() && meaning.level != roles.level)
            roles.parents.push_back({index, meaning.level});
        if (meaning.role != ColumnRole::Unknown || (!column.numeric && !isTextOfNumbers(column, layer.rows())))
            continue;
        if (auto figures = asFigures(column, index))
            roles.figures.push_back(std::move(*figures));
    }
    return roles;
}

} // namespace atlas
