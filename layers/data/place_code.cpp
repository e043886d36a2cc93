// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/place_code.h"

#include <QRegularExpression>

#include <array>

namespace atlas {

namespace {

/// How the codes of a level are built: prefix, number of digits or letters after it.
struct Form {
    const char *level;
    const char *prefix;
    int length;
};

constexpr std::array kForms{
    Form{"gemeente", "GM", 4},   Form{"provincie", "PV", 2},  Form{"corop", "CR", 2},
    Form{"landsdeel", "LD", 2},  Form{"land", "NL", 2},       Form{"krimpregio", "KR", 2},
    Form{"anticipeerregio", "AR", 2}, Form{"wijk", "WK", 6},  Form{"buurt", "BU", 8},
};

const Form *formOf(const QString &prefixOrLevel)
{
    for (const Form &form : kForms) {
        if (prefixOrLevel == QLatin1String(form.prefix) || prefixOrLevel == QLatin1String(form.level))
            return &form;
    }
    return nullptr;
}

bool isAllDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return false;
    }
    return !text.isEmpty();
}

bool isAlphanumeric(QStringView text)
{
    for (const QChar c : text) {
        const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        if (!digit && (c < QLatin1Char('A') || c > QLatin1Char('Z')))
            return false;
    }
    return true;
}

/// The part after the prefix, with its zeros: digits for the larger levels; for wijk and buurt the digits of the
/// gemeente, then digits or letters.
std::optional<QString> body(const Form &form, const QString &text)
{
    const bool letters = form.length > 4;
    const QString padded = text.rightJustified(form.length, QLatin1Char('0'));
    if (text.isEmpty() || padded.size() != form.length)
        return std::nullopt;
    if (isAllDigits(padded))
        return padded;
    if (letters && text.size() == form.length && isAllDigits(QStringView(text).first(4)) && isAlphanumeric(text))
        return text;
    return std::nullopt;
}

/// Stadsdelen are written SD, the gemeente's four digits, one letter.
bool isStadsdeel(const QString &code)
{
    return code.size() == 7 && code.startsWith(QLatin1String("SD")) && isAllDigits(QStringView(code).sliced(2, 4))
        && code[6] >= QLatin1Char('A') && code[6] <= QLatin1Char('Z');
}

/// Amsterdam's own files give a stadsdeel its letter alone.
bool isAmsterdamLetter(const QString &text, const QString &level)
{
    return level == QLatin1String("stadsdeel") && text.size() == 1 && text[0] >= QLatin1Char('A') && text[0] <= QLatin1Char('Z');
}

std::optional<NormalCode> fromBareNumber(const QString &text, const QString &level)
{
    if (level.isEmpty()) {
        const int number = text.toInt();
        if (text.size() > 4 || (text.size() <= 2 && number >= 20 && number <= 31))
            return std::nullopt;    // too long for a gemeente, or as well a province
    }
    const Form *form = formOf(level.isEmpty() ? QStringLiteral("gemeente") : level);
    const auto rest = form ? body(*form, text) : std::nullopt;
    if (!rest)
        return std::nullopt;
    return NormalCode{QLatin1String(form->prefix) + *rest, QLatin1String(form->level), true};
}

} // namespace

std::optional<NormalCode> normaliseCode(const QString &raw, const QString &level)
{
    QString text = raw.trimmed().toUpper();
    // jrstatcode: the year of the boundaries stands before the code.
    static const QRegularExpression yearBefore(QStringLiteral("^(?:19|20)\\d\\d(?=[A-Z]{2}[0-9])"));
    text.remove(yearBefore);
    // A spreadsheet that took codes for numbers.
    static const QRegularExpression decimals(QStringLiteral("^([0-9]+)[.,]0+$"));
    text.replace(decimals, QStringLiteral("\\1"));
    if (text.isEmpty())
        return std::nullopt;

    const auto result = [&](const QString &code, const QString &of) -> std::optional<NormalCode> {
        return NormalCode{code, of, code != raw};
    };
    if (isAllDigits(text) || (!level.isEmpty() && isAllDigits(QStringView(text).first(1)))) {
        auto code = fromBareNumber(text, level);
        if (code || isAllDigits(text))
            return code;
    }
    if (text == QLatin1String("NL"))
        return result(QStringLiteral("NL01"), QStringLiteral("land"));
    if (isAmsterdamLetter(text, level))
        return result(QStringLiteral("SD0363") + text, level);
    if (isStadsdeel(text))
        return result(text, QStringLiteral("stadsdeel"));
    if (const Form *form = formOf(text.first(std::min<qsizetype>(2, text.size())))) {
        if (const auto rest = body(*form, text.mid(2)))
            return result(QLatin1String(form->prefix) + *rest, QLatin1String(form->level));
    }
    // The Kiesraad writes G0193.
    if (text.size() == 5 && text[0] == QLatin1Char('G') && isAllDigits(QStringView(text).sliced(1)))
        return result(QLatin1String("GM") + text.sliced(1), QStringLiteral("gemeente"));

    // A code of a form of its own (foreign files) is left as it is, but for the blanks around it.
    const QString kept = raw.trimmed();
    return NormalCode{kept, {}, kept != raw};
}

bool isSentinel(double value)
{
    return value <= -99990.0;
}

} // namespace atlas
