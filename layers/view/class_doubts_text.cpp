// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_doubts.h"

#include "layers/view/describe.h"
#include "layers/view/place_name.h"
#include "layers/view/translate.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct Reason {
    ClassDoubt doubt;
    const char *key, *words;
};

constexpr std::array kReasons{
    Reason{RoundingDoubt, "rounding", QT_TRANSLATE_NOOP("ClassDoubts", "rounding of the source")},
    Reason{IntervalDoubt, "interval", QT_TRANSLATE_NOOP("ClassDoubts", "uncertainty that the source gives")},
    Reason{FewerClassesDoubt, "fewer-classes", QT_TRANSLATE_NOOP("ClassDoubts", "one class less")},
    Reason{MoreClassesDoubt, "more-classes", QT_TRANSLATE_NOOP("ClassDoubts", "one class more")},
    Reason{OtherSchemeDoubt, "other-scheme", QT_TRANSLATE_NOOP("ClassDoubts", "another scheme")},
};

} // namespace

QString doubtsToText(std::uint8_t reasons)
{
    QStringList keys;
    for (const Reason &reason : kReasons) {
        if (reasons & reason.doubt)
            keys += QString::fromLatin1(reason.key);
    }
    return keys.join(QLatin1Char('|'));
}

std::vector<DoubtLine> doubtLines(const AtlasData &data, const ClassifiedFigures &classified, const ClassDoubts &doubts, const QString &language)
{
    std::vector<DoubtLine> lines;
    for (const int row : doubts.marked) {
        QStringList words;
        for (const Reason &reason : kReasons) {
            if (doubts.reasons[static_cast<std::size_t>(row)] & reason.doubt)
                words += translate(language, "ClassDoubts", reason.words);
        }
        lines.push_back({row, displayName(data, {classified.figures.table, row}, language), words.join(QStringLiteral("; "))});
    }
    const QCollator collator{QLocale(language)};
    std::ranges::stable_sort(lines, [&](const DoubtLine &a, const DoubtLine &b) { return collator.compare(a.place, b.place) < 0; });
    return lines;
}

QStringList doubtSummary(const AtlasData &data, const ClassifiedFigures &classified, const ClassDoubts &doubts, const QString &language)
{
    if (classified.figures.table < 0)
        return {};
    const Describe describe(language);
    const LevelInfo *level = data.level(data.tables()[static_cast<std::size_t>(classified.figures.table)].level);
    QStringList lines;
    const auto add = [&](const QString &choice, std::size_t count) {
        if (count == 0)
            return;
        const QString unit = !level ? QString() : (count == 1 ? level->name : level->plural).in(language);
        lines += translate(language, "ClassDoubts", QT_TRANSLATE_NOOP("ClassDoubts", "%1: %2 %3"))
                     .arg(choice, describe.number(static_cast<double>(count), 0), unit).trimmed();
    };
    const auto word = [&](std::size_t reason) { return translate(language, "ClassDoubts", kReasons[reason].words); };
    add(word(0), doubts.rounding);
    add(word(1), doubts.interval);
    add(word(2), doubts.fewer);
    add(word(3), doubts.more);
    for (const SchemeChange &change : doubts.schemes) {
        if (change.uneven)
            lines += translate(language, "ClassDoubts", QT_TRANSLATE_NOOP("ClassDoubts", "%1: not counted, since over half of the places would be in one class"))
                         .arg(describe.scheme(change.scheme));
        else
            add(describe.scheme(change.scheme), change.changed);
    }
    return lines;
}

} // namespace atlas
