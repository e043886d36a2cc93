// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/timeline/timeline.h"
#include "widgets/timeline/year_slider.h"

#include "tests/support/tiny_atlas.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::support;

class TestYearSlider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheGaps()
    {
        const std::vector<std::pair<int, int>> expected{{2016, 2020}, {2023, 2023}};
        QCOMPARE(YearSlider::gaps({2015, 2021, 2022, 2024}), expected);
        QVERIFY(YearSlider::gaps({2015}).empty());
    }

    void keysGoOverTheGapAndStopAtTheEnds()
    {
        AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        Timeline timeline(session);
        timeline.resize(900, 48);
        timeline.show();
        YearSlider &slider = timeline.slider();
        QCOMPARE(session.view().year, 2022);
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(session.view().year, 2021);
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(session.view().year, 2015);
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(session.view().year, 2015);
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(session.view().year, 2022);
    }

    void aPressTakesTheNearestYearWithFigures()
    {
        AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        Timeline timeline(session);
        timeline.resize(900, 48);
        timeline.show();
        YearSlider &slider = timeline.slider();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(10, 15));
        QCOMPARE(session.view().year, 2015);
    }

    void saysWhichYearsAreMissing()
    {
        AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        Timeline timeline(session);
        bool said = false;
        for (const QLabel *label : timeline.findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("2016–2020"));
        QVERIFY(said);
    }

    void playsFromTheFirstYearAndStops()
    {
        AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        Timeline timeline(session);
        timeline.show();
        QTest::mouseClick(timeline.findChild<QToolButton *>(QStringLiteral("playButton")), Qt::LeftButton);
        QVERIFY(timeline.isPlaying());
        QCOMPARE(session.view().year, 2015);
        QTRY_COMPARE_WITH_TIMEOUT(session.view().year, 2022, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!timeline.isPlaying(), 10000);
    }

    void oneYearCannotBePlayed()
    {
        AtlasSession session(tinyAtlas(), QStringLiteral("nl"));
        Timeline timeline(session);
        session.setIndicator(QStringLiteral("inwoners"));
        QVERIFY(!timeline.findChild<QToolButton *>(QStringLiteral("playButton"))->isEnabled());
    }
};

QTEST_MAIN(TestYearSlider)
#include "tst_year_slider.moc"
