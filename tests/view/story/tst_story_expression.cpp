// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_expression.h"
#include "layers/view/story/story_placeholders.h"

#include <QtTest>

using namespace atlas;

namespace {

/// Written out with all its parentheses.
QString spelled(const StoryExpression &expression)
{
    using Kind = StoryExpression::Kind;
    QStringList parts;
    for (const StoryExpression &operand : expression.operands)
        parts += spelled(operand);
    switch (expression.kind) {
    case Kind::Number:
        return QString::number(expression.number);
    case Kind::Text:
        return QStringLiteral("<%1>").arg(expression.text);
    case Kind::Call:
        return QStringLiteral("%1[%2]").arg(expression.text, parts.join(QLatin1Char(' ')));
    case Kind::Negate:
        return QStringLiteral("(- %1)").arg(parts[0]);
    case Kind::Add:
        return QStringLiteral("(%1 + %2)").arg(parts[0], parts[1]);
    case Kind::Subtract:
        return QStringLiteral("(%1 - %2)").arg(parts[0], parts[1]);
    case Kind::Multiply:
        return QStringLiteral("(%1 * %2)").arg(parts[0], parts[1]);
    case Kind::Divide:
        return QStringLiteral("(%1 / %2)").arg(parts[0], parts[1]);
    }
    return {};
}

} // namespace

class StoryExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expressionsBindAsArithmeticDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("a number") << "12.50" << "12.5";
        QTest::newRow("product before sum") << "1 + 2 * 3" << "(1 + (2 * 3))";
        QTest::newRow("from left to right") << "8 - 3 - 2" << "((8 - 3) - 2)";
        QTest::newRow("division from left to right") << "8 / 4 / 2" << "((8 / 4) / 2)";
        QTest::newRow("parentheses") << "(1 + 2) * 3" << "((1 + 2) * 3)";
        QTest::newRow("turned") << "-2 * 3" << "((- 2) * 3)";
        QTest::newRow("a real minus sign") << QStringLiteral("3 − 2") << "(3 - 2)";
        QTest::newRow("a call") << "figure('inwoners', 'GM0114', 2024)" << "figure[<inwoners> <GM0114> 2024]";
        QTest::newRow("a call without arguments") << "total()" << "total[]";
        QTest::newRow("sums as arguments") << "f(1 + 2, g(3))" << "f[(1 + 2) g[3]]";
        QTest::newRow("the quote itself, doubled") << "f('naam = ''Emmen''')" << "f[<naam = 'Emmen'>]";
        QTest::newRow("other quotes") << "f(\"krimpregio = ''\")" << "f[<krimpregio = ''>]";
    }
    void expressionsBindAsArithmeticDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const auto parsed = parseStoryExpression(text);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error()));
        QCOMPARE(spelled(*parsed), meaning);
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << " " << "an empty expression";
        QTest::newRow("too early") << "1 +" << "the expression stops too early";
        QTest::newRow("an open parenthesis") << "(1 + 2" << "the expression stops too early";
        QTest::newRow("an open quote") << "f('a" << QStringLiteral("a quote that is not closed at character 3");
        QTest::newRow("a comma too many") << "f(1,)" << QStringLiteral("an unexpected “)” at character 5");
        QTest::newRow("two numbers") << "1 2" << QStringLiteral("an unexpected “2” at character 3");
        QTest::newRow("a decimal comma") << "1,5" << QStringLiteral("an unexpected “,” at character 2");
        QTest::newRow("an unknown sign") << "1 ^ 2" << QStringLiteral("an unknown sign “^” at character 3");
        QTest::newRow("a word without quotes") << "inwoners" << QStringLiteral("“inwoners” at character 1 is no number: texts stand in quotes, functions take (…)");
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto parsed = parseStoryExpression(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), reason);
    }

    void parenthesesWithoutEndAreRefused()
    {
        QVERIFY(!parseStoryExpression(QString(100000, QLatin1Char('('))));
        QVERIFY(!parseStoryExpression(QString(100000, QLatin1Char('-')) + QLatin1Char('1')));
    }

    void aTextFallsApartInWordsAndPlaceholders()
    {
        const auto pieces = storyPieces(QStringLiteral("In Emmen {= f('a | }', 1) | number 1 } van {=g(2)}."));
        QVERIFY(pieces.has_value());
        const std::vector<StoryPiece> expected{{false, QStringLiteral("In Emmen ")}, {true, QStringLiteral("f('a | }', 1)"), QStringLiteral("number 1")},
                                               {false, QStringLiteral(" van ")}, {true, QStringLiteral("g(2)"), QString()}, {false, QStringLiteral(".")}};
        QCOMPARE(*pieces, expected);
    }

    void strayBracesAreRefused()
    {
        QVERIFY(!storyPieces(QStringLiteral("een {= f(1)")));
        QVERIFY(!storyPieces(QStringLiteral("een { f(1) }")));
        QVERIFY(!storyPieces(QStringLiteral("een }")));
    }
};

QTEST_GUILESS_MAIN(StoryExpressionTest)
#include "tst_story_expression.moc"
