// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_names.h"

#include "widgets/charts/chart_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

struct Name {
    const char *preset, *words;
};

constexpr Name kNames[]{
    {"newspaper-1", QT_TRANSLATE_NOOP("FigureNames", "Newspaper, 1 column")},
    {"newspaper-2", QT_TRANSLATE_NOOP("FigureNames", "Newspaper, 2 columns")},
    {"newspaper-3", QT_TRANSLATE_NOOP("FigureNames", "Newspaper, 3 columns")},
    {"newspaper-4", QT_TRANSLATE_NOOP("FigureNames", "Newspaper, 4 columns")},
    {"a4", QT_TRANSLATE_NOOP("FigureNames", "A4 portrait")},
    {"a4-landscape", QT_TRANSLATE_NOOP("FigureNames", "A4 landscape")},
    {"a3", QT_TRANSLATE_NOOP("FigureNames", "A3 portrait")},
    {"a3-landscape", QT_TRANSLATE_NOOP("FigureNames", "A3 landscape")},
    {"slide", QT_TRANSLATE_NOOP("FigureNames", "Slide 16:9")},
    {"square", QT_TRANSLATE_NOOP("FigureNames", "Square for social media")},
};

} // namespace

QString presetName(const FigurePreset &preset)
{
    const QLatin1String code(preset.name);
    const auto *it = std::ranges::find_if(kNames, [&](const Name &name) { return code == QLatin1String(name.preset); });
    return it == std::end(kNames) ? QString(code) : QCoreApplication::translate("FigureNames", it->words);
}

const FigurePreset *presetOf(const FigureSize &size)
{
    const QSizeF page = size.pageUnits();
    for (const FigurePreset &preset : figurePresets()) {
        const QSizeF other = preset.size.pageUnits();
        if (std::abs(page.width() - other.width()) < 0.01 && std::abs(page.height() - other.height()) < 0.01)
            return &preset;
    }
    return nullptr;
}

QString partName(const FigurePart &part)
{
    switch (part.kind) {
    case FigurePart::Kind::Map: return QCoreApplication::translate("FigureNames", "Map");
    case FigurePart::Kind::Chart: return chartName(part.chart);
    case FigurePart::Kind::Comparison: return QCoreApplication::translate("FigureNames", "Comparison");
    }
    return {};
}

QString sizeWords(const FigureSize &size, const QString &language)
{
    QLocale locale(language);
    // A length is read off a ruler: no dot between its digits.
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool mm = size.unit == LengthUnit::Mm;
    const auto number = [&](double length) {
        const double rounded = mm ? std::round(length * 10) / 10 : std::round(length);
        return locale.toString(rounded, 'f', std::abs(rounded - std::round(rounded)) < 1e-9 ? 0 : 1);
    };
    return QStringLiteral("%1 × %2 %3").arg(number(size.width), number(size.height), mm ? QStringLiteral("mm") : QStringLiteral("px"));
}

} // namespace atlas
