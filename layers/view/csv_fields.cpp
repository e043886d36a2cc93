// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/csv_fields.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

QString csvLine(const QStringList &fields)
{
    static const QString special = QStringLiteral(",\"\n\r");
    QStringList written;
    for (const QString &field : fields) {
        const bool plain = std::ranges::none_of(field, [](QChar c) { return special.contains(c); });
        written += plain ? field : QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    return written.join(QLatin1Char(',')) + QLatin1Char('\n');
}

QString csvNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', QLocale::FloatingPointShortest) : QString();
}

} // namespace atlas
