// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_source.h"

#include "layers/data/figures.h"
#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// What a room must know of figures; that they were computed is said in the hand-out.
constexpr std::uint16_t kRoomFlags = Provisional | Estimated | Forecast;

/// A list of what belongs to what is no source of figures.
bool isDivision(const AtlasData &data, const QString &source)
{
    return std::ranges::any_of(data.parts().memberships, [&](const Membership &m) { return m.source == source; });
}

} // namespace

void SlideSource::add(const Figures &figures)
{
    if (figures.none || std::ranges::none_of(figures.values, [](double value) { return std::isfinite(value); }))
        return;
    std::uint16_t all = kRoomFlags;
    std::uint16_t some = 0;
    for (std::size_t i = 0; i < figures.flags.size(); ++i) {
        if (!std::isfinite(figures.values[i]))
            continue;
        all &= figures.flags[i];
        some |= figures.flags[i];
    }
    add(figures.sources, figures.year, all, some);
    if (!figures.composedFrom.isEmpty())
        m_composedFrom = figures.composedFrom;
}

void SlideSource::add(const QStringList &sources, int year, std::uint16_t all, std::uint16_t some)
{
    for (const QString &id : sources) {
        const Source *source = m_data.source(id);
        if (source == nullptr || isDivision(m_data, id))
            continue;
        // Who made it; a list of divisions or the like has no publisher.
        const QString name = !source->publisher.isEmpty() ? source->publisher : source->attribution;
        for (const QString &one : name.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (!m_publishers.contains(one))
                m_publishers += one;
        }
    }
    if (year > 0 && std::ranges::find(m_years, year) == m_years.end())
        m_years.push_back(year);
    m_flagsOfAll = m_flagsOfAll.value_or(kRoomFlags) & all;
    m_flagsOfSome |= some & kRoomFlags;
}

void SlideSource::addBorders(int table) { m_borders = table; }

void SlideSource::add(const QString &words)
{
    if (!words.isEmpty() && !m_words.contains(words))
        m_words += words;
}

QString SlideSource::line() const
{
    const auto say = [&](const char *text) { return translate(m_language, "Describe", text); };
    QStringList parts;
    if (!m_publishers.isEmpty() || !m_years.empty()) {
        QStringList who{m_publishers.join(QStringLiteral(", "))};
        if (!m_years.empty()) {
            const auto [first, last] = std::ranges::minmax(m_years);
            who += first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
        }
        const Describe describe(m_language);
        const std::uint16_t all = m_flagsOfAll.value_or(0);
        who += describe.flags(all);
        for (const QString &flag : describe.flags(m_flagsOfSome & static_cast<std::uint16_t>(~all)))
            who += translate(m_language, "Slide", QT_TRANSLATE_NOOP("Slide", "partly %1")).arg(flag);
        who.removeAll(QString());
        parts += say(QT_TRANSLATE_NOOP("Describe", "Source: %1")).arg(who.join(QStringLiteral(", ")));
    }
    if (!m_composedFrom.isEmpty()) {
        const LevelInfo *level = m_data.level(m_composedFrom);
        parts += translate(m_language, "Slide", QT_TRANSLATE_NOOP("Slide", "put together from %1")).arg(level ? level->plural.in(m_language) : m_composedFrom);
    }
    if (m_borders >= 0) {
        const PlaceTable &table = m_data.tables()[static_cast<std::size_t>(m_borders)];
        const QString vintage = table.vintage > 0 ? QString::number(table.vintage) : say(QT_TRANSLATE_NOOP("Describe", "year unknown"));
        parts += table.approximate ? say(QT_TRANSLATE_NOOP("Describe", "boundaries %1: approximate, not official")).arg(vintage)
                                   : say(QT_TRANSLATE_NOOP("Describe", "boundaries %1")).arg(vintage);
    }
    parts += m_words;
    return parts.join(QStringLiteral(" · "));
}

} // namespace atlas
