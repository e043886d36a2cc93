// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/column.h"

#include <QStringList>

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array kAbsences{
    std::pair{Absence::Missing, "missing"},
    std::pair{Absence::Secret, "secret"},
    std::pair{Absence::Impossible, "impossible"},
    std::pair{Absence::NotYetPublished, "not-yet-published"},
    std::pair{Absence::Unmatched, "unmatched"},
    std::pair{Absence::NotAggregable, "not-aggregable"},
    std::pair{Absence::LowCoverage, "low-coverage"},
};

constexpr std::array kFlags{
    std::pair{Provisional, "provisional"},
    std::pair{Estimated, "estimated"},
    std::pair{Forecast, "forecast"},
    std::pair{Composed, "composed"},
    std::pair{Computed, "computed"},
    std::pair{OtherBoundaries, "other-boundaries"},
    std::pair{VotersAbroad, "voters-abroad"},
};

/// Files also write "not_yet_published" and "voters_abroad".
QString key(const QString &text)
{
    return text.trimmed().toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

QString toText(Absence absence)
{
    for (const auto &[known, name] : kAbsences) {
        if (known == absence)
            return QLatin1String(name);
    }
    return {};
}

Absence absenceFromText(const QString &text)
{
    const QString wanted = key(text);
    if (wanted.isEmpty())
        return Absence::None;
    for (const auto &[absence, name] : kAbsences) {
        if (wanted == QLatin1String(name))
            return absence;
    }
    return Absence::Missing;
}

QString flagsToText(std::uint16_t flags)
{
    QStringList names;
    for (const auto &[flag, name] : kFlags) {
        if (flags & flag)
            names.append(QLatin1String(name));
    }
    return names.join(QLatin1Char('|'));
}

std::uint16_t flagsFromText(const QString &text)
{
    std::uint16_t flags = NoFlag;
    const QStringList names = text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString &part : names) {
        for (const auto &[flag, name] : kFlags) {
            if (key(part) == QLatin1String(name))
                flags = static_cast<std::uint16_t>(flags | flag);
        }
    }
    return flags;
}

} // namespace atlas
