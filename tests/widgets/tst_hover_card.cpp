// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/hover_card.h"

#include "tests/support/tiny_atlas.h"

#include <QTest>

using namespace atlas;
using namespace atlas::support;

class TestHoverCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPlacedBesideAndNeverOver_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::newRow("in the middle") << QRect(380, 280, 40, 40);
        QTest::newRow("at the right edge") << QRect(760, 280, 40, 40);
        QTest::newRow("at the left edge") << QRect(0, 280, 40, 40);
        QTest::newRow("in the top right corner") << QRect(770, 0, 30, 30);
        QTest::newRow("in the bottom left corner") << QRect(0, 570, 30, 30);
        QTest::newRow("as wide as the map") << QRect(0, 250, 800, 60);
        QTest::newRow("partly outside") << QRect(-60, 300, 100, 80);
    }
    void isPlacedBesideAndNeverOver()
    {
        QFETCH(const QRect, place);
        const QRect room(0, 0, 800, 600);
        const QRect card = HoverCard::placed({240, 90}, place, room, {}, place.intersected(room).center());
        QVERIFY(room.contains(card));
        // Six pixels of the card's own rectangle are shadow.
        QVERIFY(!card.adjusted(6, 6, -6, -6).intersects(place));
    }

    void keepsClearOfThePanelsWhereItCan()
    {
        const QRect legend(0, 300, 200, 300);
        const QRect card = HoverCard::placed({240, 90}, {300, 350, 40, 40}, {0, 0, 800, 600}, {legend}, {320, 370});
        QVERIFY(!card.intersects(legend));
    }

    void staysInsideWhenThePlaceFillsTheMap()
    {
        const QRect room(0, 0, 800, 600);
        const QRect card = HoverCard::placed({240, 90}, {-500, -500, 2000, 2000}, room, {}, {790, 590});
        QVERIFY(room.contains(card));
        QVERIFY(!card.contains(QPoint(790, 590)));
    }

    void saysNameFigureYearRankAndSource()
    {
        const AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        const HoverText text = hoverText(session, 4);
        QCOMPARE(text.name, QStringLiteral("'s-Gravenhage"));
        QVERIFY2(text.figure.contains(QStringLiteral("52,0%")) && text.figure.contains(QStringLiteral("2022")), qPrintable(text.figure));
        // 82, 72, 62, 52: the fourth of the eight that have a figure.
        QVERIFY2(text.rank.contains(QLatin1Char('4')) && text.rank.contains(QLatin1Char('8')), qPrintable(text.rank));
        QCOMPARE(text.source.count(QStringLiteral("CBS")), 1);
    }

    void saysWhyThereIsNoFigure()
    {
        const AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        const HoverText text = hoverText(session, 8);
        QVERIFY(text.rank.isEmpty());
        QVERIFY(text.className.isEmpty());
        QCOMPARE(text.notes.size(), 1);
    }
};

QTEST_MAIN(TestHoverCard)
#include "tst_hover_card.moc"
