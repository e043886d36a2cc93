// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/typed_numbers.h"

#include <QRegularExpression>

#include <array>

namespace atlas {

namespace {

using Expression = QRegularExpression;

Expression made(const QString &pattern)
{
    return Expression(pattern, Expression::UseUnicodePropertiesOption | Expression::CaseInsensitiveOption);
}

/// Of what there may be so many: a year or an age before it would be an amount.
QString counted()
{
    return QStringLiteral("(?!\\s*(?:%|€|procent|per cent|percent|euro|miljoen|million|miljard|billion|duizend|thousand|km|banen|jobs|woningen|homes|"
                          "gemeenten|municipalities|regio|regions|steden|cities|plaatsen|places))");
}

/// Forms in which digits are no figure; what matches is taken out before the rest is looked at.
const std::array<Expression, 4> &allowed()
{
    static const QString age = QStringLiteral("(?:0|5|10|15|20|25|45|65|75|80)");
    static const QString start = QStringLiteral("(?<![\\p{L}\\p{N}.,€%\\x{FFFC}])(?<!€[ \\x{00A0}])");
    static const QString end = QStringLiteral("(?![\\p{L}\\p{N}%\\x{FFFC}]|[.,]\\p{N})") + counted();
    static const std::array<Expression, 4> forms{
        // Names: parties, units, tables of the CBS, an index.
        made(QStringLiteral("\\b(?:D66|JA21|50PLUS|CP[’']86|Unie 55\\+|per 1[.,]000|\\d{5}ned)|(?:= |index )100(?![\\d.,%])")),
        // Ages after and before a word that says so.
        made(QStringLiteral("(?<=\\bonder |\\bboven |\\bvanaf |\\bonder de |\\bboven de |\\bover |\\bover-|\\bunder |\\bunder-|\\baged |"
                            "\\bouder dan |\\bjonger dan |\\bolder than |\\byounger than |\\btussen de |\\bage of |\\bage )%1(?:s\\b|(?:(?: (?:en|tot|and|to) (?:de )?|–)%1)?)").arg(age)
             + QStringLiteral("(?![\\p{N}%]|[.,]\\p{N})") + counted()),
        made(start + QStringLiteral("(?:%1- (?:en|of|and|or|tot|to) %1-(?:plussers?|jarigen?|year-olds?)|"
                                    "%1 ?(?:tot|to|–|en|and) (?:de )?%1[ -](?:jaar|years?|jarigen?)|%1-(?:tot|to)-%1-(?:jarigen?|year-olds?)|"
                                    "%1(?:[- ](?:plus(?:sers?)?|jaar|jarigen?|years?|year-olds?|(?:en|of|and|or) (?:ouder|over|older))\\b|\\+)|"
                                    "%1 (?:tot|to) %1)").arg(age) + counted()),
        made(start + QStringLiteral("(?:19(?:4[5-9]|[5-9]\\d)|20(?:[0-4]\\d|50))") + end),
    };
    return forms;
}

} // namespace

QStringList typedNumbers(const QString &text)
{
    QString rest = text;
    for (const Expression &form : allowed()) {
        for (auto match = form.match(rest); match.hasMatch(); match = form.match(rest, match.capturedEnd()))
            rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char('x')));
    }
    static const Expression number(QStringLiteral("\\p{N}[\\p{N}.,]*"), Expression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = number.globalMatch(rest); it.hasNext();) {
        const auto match = it.next();
        // A raised two is a square: m², km².
        if (match.captured() == QStringLiteral("²"))
            continue;
        QString around = text.mid(std::max<qsizetype>(0, match.capturedStart() - 12), match.capturedLength() + 24);
        found += around.replace(QChar(kPlaceholderMark), QStringLiteral("…")).simplified();
    }
    return found;
}

QStringList typedNumberWords(const QString &text, const QString &language)
{
    static const Expression dutch = made(QStringLiteral("\\b(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|"
                                                        "zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|"
                                                        "honderd|duizend|miljoen|miljard|verdubbeld|verdubbelde|verdubbelt|gehalveerd|halveerde)\\b"));
    static const Expression english = made(QStringLiteral("\\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
                                                          "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
                                                          "hundred|thousand|million|billion|doubled|tripled|halved)\\b"));
    QStringList found;
    for (auto it = (language == QLatin1String("en") ? english : dutch).globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        // What counts what was looked up: "{= … | millions 1} miljoen".
        static const Expression afterPlaceholder(QStringLiteral("\\x{FFFC}[ \\x{00A0}]?$"));
        if (!afterPlaceholder.match(text.first(match.capturedStart())).hasMatch())
            found += match.captured();
    }
    return found;
}

} // namespace atlas
