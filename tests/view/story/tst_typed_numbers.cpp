// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/typed_numbers.h"

#include <QtTest>

using namespace atlas;

class TypedNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoFigureIsLetThrough_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"In 2015 en 2025.", "tussen 1995 en 2024", "2012–2025", "krimpregio’s 2016–2020", "de 65-plussers", "65- en 80-plussers", "65+", "75 plus",
              "mensen van 65 jaar en ouder", "80 jaar of ouder", "20 tot 65 jaar", "20- tot 65-jarigen", "jonger dan 20 of ouder dan 65 zijn", "onder de 15",
              "aged 65 and over", "over-65s", "under 20 or over 65", "people aged 20 to 65 work", "65 or older", "80 years and over", "between 20 and 65 years",
              "D66, JA21 en 50PLUS", "per 1.000 inwoners", "per 1,000 inhabitants", "€ per m² en km²", "2012 = 100", "tabel 70072ned", "Twee werelden"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoFigureIsLetThrough()
    {
        QFETCH(QString, text);
        QCOMPARE(typedNumbers(text), QStringList());
    }

    void figuresAreFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"24,4%", "1.500 woningen", "€ 2015", "2015%", "in 1944", "in 2051", "65 gemeenten", "20%", "over 65 municipalities", "12 steden",
                                 "4750 km²", "2000 banen", "0,5", "G4", "20\uFFFC", "\uFFFC00", "rang 1", "2015,5", "½ van de mensen"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void figuresAreFound()
    {
        QFETCH(QString, text);
        QCOMPARE(typedNumbers(text).size(), 1);
    }

    void whatIsFoundIsShownAmongItsWords()
    {
        QCOMPARE(typedNumbers(QStringLiteral("Er waren in dat jaar 12 steden, \uFFFC meer.")), QStringList(QStringLiteral("in dat jaar 12 steden, … m")));
    }

    void writtenOutNumbersAreFiguresToo()
    {
        QCOMPARE(typedNumberWords(QStringLiteral("Negen krimpregio’s, een of twee keer."), QStringLiteral("nl")), QStringList(QStringLiteral("Negen")));
        QCOMPARE(typedNumberWords(QStringLiteral("One in ten."), QStringLiteral("en")), QStringList(QStringLiteral("ten")));
        QCOMPARE(typedNumberWords(QStringLiteral("ten opzichte van"), QStringLiteral("nl")), QStringList());
        QCOMPARE(typedNumberWords(QStringLiteral("\uFFFC miljoen"), QStringLiteral("nl")), QStringList());
        QCOMPARE(typedNumberWords(QStringLiteral("een miljoen"), QStringLiteral("nl")), QStringList(QStringLiteral("miljoen")));
    }
};

QTEST_GUILESS_MAIN(TypedNumbersTest)
#include "tst_typed_numbers.moc"
