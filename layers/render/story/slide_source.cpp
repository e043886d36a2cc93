// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_source.h"

#include "layers/data/figures.h"
#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace atlas {

namespace {

/// What a room must know of figures; that they were computed is said in the hand-out.
constexpr std::uint16_t kRoomFlags = Provisional | Estimated | Forecast;

/// A list of what belongs to what is no source of figures.
bool isDivision(const AtlasData &data, const QString &source)
{
    return std::ranges::any_of(data.parts().memberships, [&](const Membership &m) { return m.source == source; });
}

/// The sources of the atlas, so that a title is found before another one that is a part of it.
std::vector<const Source *> longestFirst(const AtlasData &data)
{
    std::vector<const Source *> sources;
    for (const Source &source : data.parts().sources) {
        if (!source.title.isEmpty())
            sources.push_back(&source);
    }
    std::ranges::stable_sort(sources, std::ranges::greater(), [](const Source *source) { return source->title.size(); });
    return sources;
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
        for (const QString &one : name.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            addPublisher(one);
    }
    addYear(year);
    m_flagsOfAll = m_flagsOfAll.value_or(kRoomFlags) & all;
    m_flagsOfSome |= some & kRoomFlags;
}

void SlideSource::addBorders(int table) { m_borders = table; }

void SlideSource::addPublisher(const QString &name)
{
    if (!m_publishers.contains(name))
        m_publishers += name;
}

void SlideSource::addYear(int year)
{
    if (year > 0 && std::ranges::find(m_years, year) == m_years.end())
        m_years.push_back(year);
}

void SlideSource::add(const QString &words)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression years(QStringLiteral("\\b(1[89]|20)\\d\\d\\b"));
    QString rest = words;
    for (const Source *source : longestFirst(m_data)) {
        const QString whole = source->publisher.isEmpty() || source->title.startsWith(source->publisher)
            ? source->title : QStringLiteral("%1, %2").arg(source->publisher, source->title);
        if (source->publisher.isEmpty() || !rest.contains(whole))
            continue;
        rest.remove(whole);
        for (const QString &one : source->publisher.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            addPublisher(one);
        for (auto found = years.globalMatch(source->title); found.hasNext();)
            addYear(found.next().captured().toInt());
    }
    for (QString other : rest.remove(brackets).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        other = other.trimmed();
        if (!other.isEmpty() && !m_words.contains(other))
            m_words += other;
    }
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
    const bool alone = parts.isEmpty();
    if (!m_words.isEmpty())
        parts += m_words.join(QStringLiteral("; "));
    const QString line = parts.join(QStringLiteral(" · "));
    return alone && !line.isEmpty() ? say(QT_TRANSLATE_NOOP("Describe", "Source: %1")).arg(line) : line;
}

} // namespace atlas
