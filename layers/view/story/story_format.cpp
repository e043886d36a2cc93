// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_value.h"

#include "layers/view/describe.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

using Kind = StoryFormat::Kind;
using Written = Result<QString, QString>;

constexpr std::array<std::pair<Kind, const char *>, 7> kNumberFormats{{
    {Kind::Number, "number"}, {Kind::Number, "factor"}, {Kind::Signed, "signed"}, {Kind::Percent, "percent"},
    {Kind::Euro, "euro"}, {Kind::Thousands, "thousands"}, {Kind::Millions, "millions"},
}};

const QString &thousandEuros()
{
    static const QString unit = QStringLiteral("× € 1.000");
    return unit;
}
const QString &millionEuros()
{
    static const QString unit = QStringLiteral("mln €");
    return unit;
}

/// A number and what follows it stay on one line.
QString unbroken(QString text)
{
    static const QRegularExpression afterDigit(QStringLiteral("(?<=\\d) "));
    return text.replace(afterDigit, QStringLiteral("\u00A0"));
}

QString euros(const Describe &describe, double amount, int decimals)
{
    const bool english = describe.language() == QLatin1String("en");
    const QString sign = amount < 0 ? QString(QChar(0x2212)) : QString();
    const QString digits = describe.number(std::abs(amount), decimals);
    return sign + (english ? QStringLiteral("€") : QStringLiteral("€\u00A0")) + digits;
}

/// Written out as far as a running text does.
Written inWords(const Describe &describe, double number)
{
    static const QStringList dutch = QStringLiteral("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig").split(QLatin1Char(' '));
    static const QStringList english = QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty").split(QLatin1Char(' '));
    if (number != std::round(number) || number < 0)
        return Unexpected{QStringLiteral("only a whole number can be written in words, not %1").arg(number)};
    const QStringList &words = describe.language() == QLatin1String("en") ? english : dutch;
    return number < static_cast<double>(words.size()) ? words[static_cast<qsizetype>(number)] : describe.number(number, 0);
}

Written inOwnWay(const Describe &describe, const StoryValue &value)
{
    if (value.indicator && value.unit.nl == millionEuros()) {
        const QString amount = euros(describe, value.number, value.indicator->decimals);
        return amount + (describe.language() == QLatin1String("en") ? QStringLiteral(" million") : QStringLiteral(" miljoen"));
    }
    if (value.indicator)
        return describe.value(*value.indicator, value.number);
    if (value.decimals)
        return describe.number(value.number, *value.decimals);
    if (value.number == std::round(value.number))
        return describe.number(value.number, 0);
    return Unexpected{QStringLiteral("%1 needs a format: the result of a sum does not say how many decimals it has").arg(value.number)};
}

Written writtenIn(const QString &language, const StoryValue &value, const StoryFormat &format)
{
    const Describe describe(language);
    const double number = value.number;
    switch (format.kind) {
    case Kind::Own:
        return inOwnWay(describe, value);
    case Kind::Number:
        return describe.number(number, format.decimals);
    case Kind::Signed: {
        const QString text = describe.number(number, format.decimals);
        const bool isNothing = describe.number(0, format.decimals) == text;
        return number > 0 && !isNothing ? QLatin1Char('+') + text : text;
    }
    case Kind::Percent:
        return describe.number(number, format.decimals) + QLatin1Char('%');
    case Kind::Euro:
        if (!value.unit.nl.isEmpty() && !value.unit.nl.contains(QChar(0x20AC)))
            return Unexpected{QStringLiteral("an amount in “%1” is not one in euros").arg(value.unit.en)};
        return euros(describe, inFull(value), format.decimals);
    case Kind::Thousands:
        return describe.number(inFull(value) / 1e3, format.decimals);
    case Kind::Millions:
        return describe.number(inFull(value) / 1e6, format.decimals);
    case Kind::Words:
        return inWords(describe, number);
    case Kind::Name:
        break;
    }
    return Unexpected{QStringLiteral("the format “name” is for names")};
}

} // namespace

Result<StoryFormat, QString> parseStoryFormat(const QString &text)
{
    const QString asked = text.simplified();
    if (asked.isEmpty())
        return StoryFormat{};
    if (asked == QLatin1String("words"))
        return StoryFormat{Kind::Words, 0};
    if (asked == QLatin1String("name"))
        return StoryFormat{Kind::Name, 0};
    static const QRegularExpression form(QStringLiteral("^([a-z]+) ([0-6])$"));
    const auto match = form.match(asked);
    for (const auto &[kind, name] : kNumberFormats) {
        if (match.hasMatch() && match.captured(1) == QLatin1String(name))
            return StoryFormat{kind, match.captured(2).toInt()};
    }
    return Unexpected{QStringLiteral("an unknown format “%1”: number N, signed N, percent N, euro N, thousands N, millions N, factor N, words, name").arg(asked)};
}

Result<LocalisedText, QString> written(const StoryValue &value, const StoryFormat &format)
{
    if (value.text) {
        if (format.kind != Kind::Own && format.kind != Kind::Name)
            return Unexpected{QStringLiteral("“%1” is a name: it has no format for numbers").arg(value.text->nl)};
        return LocalisedText{value.text->nl, value.text->in(QStringLiteral("en"))};
    }
    const auto dutch = writtenIn(QStringLiteral("nl"), value, format);
    const auto english = writtenIn(QStringLiteral("en"), value, format);
    if (!dutch || !english)
        return Unexpected{dutch ? english.error() : dutch.error()};
    return LocalisedText{unbroken(*dutch), unbroken(*english)};
}

double inFull(const StoryValue &value)
{
    if (value.unit.nl == thousandEuros())
        return value.number * 1e3;
    return value.unit.nl == millionEuros() ? value.number * 1e6 : value.number;
}

} // namespace atlas
