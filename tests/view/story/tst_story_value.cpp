// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_value.h"

#include <QtTest>

using namespace atlas;

namespace {

/// A figure of an indicator with a unit.
StoryValue figure(double number, const QString &unit, const QString &unitEn, int decimals)
{
    StoryValue value;
    value.number = number;
    value.decimals = decimals;
    value.unit = {unit, unitEn};
    value.indicator = Indicator{};
    value.indicator->unit = value.unit;
    value.indicator->decimals = decimals;
    value.lookedUp = true;
    return value;
}

StoryValue plain(double number)
{
    StoryValue value;
    value.number = number;
    return value;
}

StoryValue value(const QString &name)
{
    if (name == QLatin1String("share"))
        return figure(24.44991129, QStringLiteral("%"), QStringLiteral("%"), 1);
    if (name == QLatin1String("woz"))
        return figure(250, QStringLiteral("× € 1.000"), QStringLiteral("× €1,000"), 0);
    if (name == QLatin1String("inhabitants"))
        return figure(109346, QStringLiteral("inwoners"), QStringLiteral("inhabitants"), 0);
    if (name == QLatin1String("growth"))
        return figure(-4750, QStringLiteral("personen"), QStringLiteral("people"), 0);
    if (name == QLatin1String("millions"))
        return figure(360, QStringLiteral("mln €"), QStringLiteral("million €"), 0);
    if (name == QLatin1String("nine"))
        return plain(9);
    if (name == QLatin1String("ratio"))
        return plain(4.5533);
    StoryValue text;
    text.text = LocalisedText{QStringLiteral("Nederland"), QStringLiteral("The Netherlands")};
    return text;
}

} // namespace

class StoryValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreWrittenInBothLanguages_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *what, const char *format, const QString &dutch, const QString &english) {
            QTest::addRow("%s as %s", what, *format ? format : "itself") << what << format << dutch << english;
        };
        row("share", "", QStringLiteral("24,4%"), QStringLiteral("24.4%"));
        row("share", "number 2", QStringLiteral("24,45"), QStringLiteral("24.45"));
        row("share", "percent 0", QStringLiteral("24%"), QStringLiteral("24%"));
        row("woz", "", QStringLiteral("€\u00A0250.000"), QStringLiteral("€250,000"));
        row("woz", "euro 0", QStringLiteral("€\u00A0250.000"), QStringLiteral("€250,000"));
        row("inhabitants", "", QStringLiteral("109.346\u00A0inwoners"), QStringLiteral("109,346\u00A0inhabitants"));
        row("inhabitants", "thousands 1", QStringLiteral("109,3"), QStringLiteral("109.3"));
        row("inhabitants", "millions 2", QStringLiteral("0,11"), QStringLiteral("0.11"));
        row("growth", "signed 0", QStringLiteral("−4.750"), QStringLiteral("−4,750"));
        row("inhabitants", "signed 0", QStringLiteral("+109.346"), QStringLiteral("+109,346"));
        row("millions", "", QStringLiteral("€\u00A0360\u00A0miljoen"), QStringLiteral("€360\u00A0million"));
        row("millions", "euro 0", QStringLiteral("€\u00A0360.000.000"), QStringLiteral("€360,000,000"));
        row("nine", "", QStringLiteral("9"), QStringLiteral("9"));
        row("nine", "words", QStringLiteral("negen"), QStringLiteral("nine"));
        row("inhabitants", "words", QStringLiteral("109.346"), QStringLiteral("109,346"));
        row("ratio", "factor 1", QStringLiteral("4,6"), QStringLiteral("4.6"));
        row("name", "", QStringLiteral("Nederland"), QStringLiteral("The Netherlands"));
        row("name", "name", QStringLiteral("Nederland"), QStringLiteral("The Netherlands"));
    }
    void valuesAreWrittenInBothLanguages()
    {
        QFETCH(QString, what);
        QFETCH(QString, format);
        QFETCH(QString, dutch);
        QFETCH(QString, english);
        const auto form = parseStoryFormat(format);
        QVERIFY(form.has_value());
        const auto text = written(value(what), *form);
        QVERIFY2(text.has_value(), qPrintable(text ? QString() : text.error()));
        QCOMPARE(text->nl, dutch);
        QCOMPARE(text->en, english);
    }

    void nothingThatRoundsToNothingHasASign()
    {
        const auto text = written(plain(0.04), {StoryFormat::Kind::Signed, 1});
        QCOMPARE(text->nl, QStringLiteral("0,0"));
    }

    void whatCannotBeWrittenIsRefused()
    {
        QVERIFY(!parseStoryFormat(QStringLiteral("number")));
        QVERIFY(!parseStoryFormat(QStringLiteral("kilo 1")));
        QVERIFY(!parseStoryFormat(QStringLiteral("number 9")));
        QVERIFY2(!written(value(QStringLiteral("ratio")), {}), "a ratio does not say how many decimals it has");
        QVERIFY2(!written(value(QStringLiteral("inhabitants")), {StoryFormat::Kind::Euro, 0}), "people are no euros");
        QVERIFY2(!written(value(QStringLiteral("ratio")), {StoryFormat::Kind::Words, 0}), "half a number has no word");
        QVERIFY2(!written(value(QStringLiteral("name")), {StoryFormat::Kind::Number, 0}), "a name is no number");
        QVERIFY2(!written(value(QStringLiteral("nine")), {StoryFormat::Kind::Name, 0}), "a number is no name");
    }

    void unitsStayWhereTheyStillHold()
    {
        const StoryValue woz = value(QStringLiteral("woz")), people = value(QStringLiteral("inhabitants"));
        const auto twice = sumOf(woz, woz, 1);
        QCOMPARE(written(*twice, {StoryFormat::Kind::Euro, 0})->nl, QStringLiteral("€\u00A0500.000"));
        QVERIFY2(!twice->indicator, "a sum is no figure of the indicator");
        QCOMPARE(quotientOf(woz, woz)->unit, LocalisedText{});
        QCOMPARE(quotientOf(woz, woz)->number, 1.0);
        QCOMPARE(productOf(plain(2), people)->unit.nl, QStringLiteral("inwoners"));
        QCOMPARE(sumOf(woz, people, 1)->unit, LocalisedText{});
        QCOMPARE(inFull(woz), 250000.0);
        QCOMPARE(inFull(people), 109346.0);
    }

    void sumsOfNamesAndDivisionsByNothingAreRefused()
    {
        const StoryValue name = value(QStringLiteral("name")), nine = value(QStringLiteral("nine"));
        QVERIFY(!negated(name));
        QVERIFY(!sumOf(nine, name, 1));
        QVERIFY(!productOf(name, nine));
        QVERIFY(!quotientOf(nine, plain(0)));
    }
};

QTEST_GUILESS_MAIN(StoryValueTest)
#include "tst_story_value.moc"
