// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/catalogue.h"

#include "layers/data/indicator_text.h"
#include "layers/data/text_file.h"

#include <algorithm>

// Resources of a static library have to be asked for, outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace atlas {

namespace {

ColumnRole roleFromText(const QString &text)
{
    if (text == QLatin1String("code"))
        return ColumnRole::Code;
    if (text == QLatin1String("name"))
        return ColumnRole::Name;
    if (text == QLatin1String("water"))
        return ColumnRole::Water;
    if (text == QLatin1String("year"))
        return ColumnRole::Year;
    return ColumnRole::Ignored;
}

/// The compiled-in file; what is compiled in was checked when the project was built and tested.
TextFile compiledIn(const char *name, const QStringList &columns)
{
    auto file = TextFile::read(QStringLiteral(":/krimpatlas/") + QLatin1String(name), columns);
    Q_ASSERT_X(file.has_value(), "Catalogue", name);
    return file ? std::move(*file) : TextFile();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

const Catalogue &Catalogue::instance()
{
    static const Catalogue catalogue;
    return catalogue;
}

QString Catalogue::fold(const QString &column)
{
    return column.toLower().remove(QLatin1Char('_'));
}

Catalogue::Catalogue()
{
    initialiseResources();
    const TextFile codes = compiledIn("catalogue/codes.csv", words("column role level"));
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const QString name = fold(codes.cell(row, "column"));
        if (!m_meanings.contains(name))
            m_meanings.insert(name, {roleFromText(codes.cell(row, "role")), codes.cell(row, "level"), static_cast<int>(row)});
    }
    const TextFile columns = compiledIn("catalogue/columns.csv", words("pattern indicator scale note"));
    for (std::size_t row = 0; row < columns.size(); ++row)
        m_figures.insert(fold(columns.cell(row, "pattern")),
                         {columns.cell(row, "indicator"), columns.cell(row, "scale").toDouble()});
    const TextFile layers = compiledIn("catalogue/layers.csv", words("pattern level"));
    for (std::size_t row = 0; row < layers.size(); ++row)
        m_layerPatterns.push_back({QRegularExpression(QRegularExpression::anchoredPattern(layers.cell(row, "pattern")),
                                                      QRegularExpression::CaseInsensitiveOption),
                                   layers.cell(row, "level")});
    const TextFile sentinels = compiledIn("catalogue/sentinels.csv", words("value absence"));
    for (std::size_t row = 0; row < sentinels.size(); ++row)
        m_sentinels.insert(sentinels.cell(row, "value").toLongLong(), absenceFromText(sentinels.cell(row, "absence")));

    for (const char *name : {"catalogue/indicators.csv", "atlas/indicators.csv"}) {
        const TextFile indicators = compiledIn(name, words(kIndicatorColumns));
        for (std::size_t row = 0; row < indicators.size(); ++row) {
            const auto indicator = indicatorFrom(indicators, row);
            Q_ASSERT_X(indicator.has_value(), "Catalogue", name);
            if (indicator)
                m_indicators.insert(indicator->code, *indicator);
        }
    }
    const TextFile levels = compiledIn("atlas/levels.csv", words("code name_nl name_en plural_nl plural_en order"));
    for (std::size_t row = 0; row < levels.size(); ++row)
        m_levels.push_back({levels.cell(row, "code"), {levels.cell(row, "name_nl"), levels.cell(row, "name_en")},
                            {levels.cell(row, "plural_nl"), levels.cell(row, "plural_en")},
                            levels.cell(row, "order").toInt()});
    const TextFile themes = compiledIn("atlas/themes.csv", words("code name_nl name_en order"));
    for (std::size_t row = 0; row < themes.size(); ++row)
        m_themes.push_back({themes.cell(row, "code"), {themes.cell(row, "name_nl"), themes.cell(row, "name_en")},
                            themes.cell(row, "order").toInt()});
}

ColumnMeaning Catalogue::meaning(const QString &column) const
{
    return m_meanings.value(fold(column));
}

std::optional<KnownFigure> Catalogue::figure(const QString &column) const
{
    const auto it = m_figures.constFind(fold(column));
    return it == m_figures.cend() ? std::nullopt : std::optional(*it);
}

QString Catalogue::levelOfLayer(const QString &layer) const
{
    for (const LayerPattern &known : m_layerPatterns) {
        if (known.pattern.match(layer).hasMatch())
            return known.level;
    }
    return {};
}

Absence Catalogue::sentinel(double value) const
{
    return m_sentinels.value(static_cast<qint64>(std::max(value, -1e18)), Absence::Missing);
}

const Indicator *Catalogue::indicator(const QString &code) const
{
    const auto it = m_indicators.constFind(code);
    return it == m_indicators.cend() ? nullptr : &*it;
}

LevelInfo Catalogue::level(const QString &code) const
{
    const auto it = std::find_if(m_levels.begin(), m_levels.end(), [&](const LevelInfo &l) { return l.code == code; });
    if (it != m_levels.end())
        return *it;
    return {code, {code, {}}, {code, {}}, 1000};
}

} // namespace atlas
