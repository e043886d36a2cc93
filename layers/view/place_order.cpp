// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_order.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace atlas {

QString sortName(const QString &name)
{
    if (name.size() > 3 && (name[0] == QLatin1Char('\'') || name[0] == QChar(0x2019)) && (name[2] == QLatin1Char('-') || name[2] == QLatin1Char(' ')))
        return name.mid(3);
    return name;
}

std::vector<std::size_t> sortedNames(const QStringList &names, const QString &language)
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        keys.push_back(collator.sortKey(sortName(name)));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return order;
}

} // namespace atlas
