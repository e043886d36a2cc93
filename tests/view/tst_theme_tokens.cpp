// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/colour_space.h"
#include "layers/view/theme_tokens.h"

#include <QTest>

using namespace atlas;

class TestThemeTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"light", "dark", "projector", "print"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    // WCAG 2 AA: 4.5:1 for text.
    void wordsCanBeRead()
    {
        QFETCH(QString, name);
        const ThemeTokens &t = themeTokens(name);
        QCOMPARE(t.name, name);
        for (const QColor &ground : {t.paper, t.canvas}) {
            for (const QColor &ink : {t.ink, t.ink2, t.ink3, t.accent, t.warning})
                QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
        }
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrastRatio(t.onCard, t.card) >= 4.5);
        QVERIFY(contrastRatio(t.ink, t.accentSoft) >= 4.5);
    }

    void unknownNameGivesLight() { QCOMPARE(themeTokens(QStringLiteral("?")).name, QStringLiteral("light")); }
};

QTEST_APPLESS_MAIN(TestThemeTokens)
#include "tst_theme_tokens.moc"
