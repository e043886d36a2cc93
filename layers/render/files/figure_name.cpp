// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/figure_name.h"

#include "layers/data/search_index.h"

namespace atlas {

QString fileNameOf(const QString &words)
{
    QString name;
    for (const QChar c : SearchIndex::fold(words)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    if (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

QString figureName(const AtlasData &data, const ViewState &view, const QString &kind)
{
    const Indicator *indicator = data.indicator(view.indicator);
    QStringList parts{indicator ? indicator->name.in(view.language) : QStringLiteral("krimpatlas"), view.level, QString::number(view.year)};
    if (!kind.isEmpty())
        parts += kind;
    return fileNameOf(parts.join(QLatin1Char(' ')));
}

} // namespace atlas
