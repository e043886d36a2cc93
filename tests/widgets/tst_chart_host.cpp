// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_host.h"

#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/map/hover_card.h"
#include "tests/support/tiny_atlas.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

/// The tiny atlas in 2022: place n (row n − 1) has 10 n + 2 per cent and 1000 n inhabitants; that of the ninth is secret.
class TestChartHost : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ChartDock> m_dock;

    ChartHost &host(ChartKind kind) { return m_dock->card(kind).host(); }
    void drawn() { QTRY_VERIFY(!m_dock->feed().isBusy()); }
    static QWidget *hand(ChartHost &host) { return host.viewport(); }
    /// Where a place of the scatter lies, by the axes.
    QPoint inScatter(double share, double inhabitants)
    {
        const ChartDrawing &chart = *host(ChartKind::Relation).drawing();
        return QPointF(chart.x.positionOf(share), chart.y.positionOf(inhabitants)).toPoint();
    }
    QPoint markOf(ChartKind kind, int row)
    {
        const ChartDrawing &chart = *host(kind).drawing();
        return chart.places[static_cast<std::size_t>(chart.markOfRow[static_cast<std::size_t>(row)])].box.center().toPoint();
    }
    void drag(ChartHost &on, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(hand(on), Qt::LeftButton, keys, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(hand(on), from + (to - from) * step / 4);
        QTest::mouseRelease(hand(on), Qt::LeftButton, keys, to);
        drawn();
    }
    std::vector<int> selected()
    {
        std::vector<int> rows = m_session->selectedRows();
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        ChartSettings settings = m_session->view().charts;
        settings.relationY = QStringLiteral("inwoners");
        settings.logY = false;
        m_session->setCharts(settings);
        m_session->setSelection({});
        m_session->setCompared({});
        m_dock = std::make_unique<ChartDock>(*m_session);
        m_dock->resize(2400, 300);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        drawn();
        QVERIFY(host(ChartKind::Relation).drawing());
    }
    void cleanup()
    {
        m_dock.reset();
        m_session.reset();
    }

    void chartsMapsPointsToFiguresAsTheDrawingDoes()
    {
        ChartHost &relation = host(ChartKind::Relation);
        const ChartDrawing &chart = *relation.drawing();
        for (const double share : {0.1, 0.5, 0.9}) {
            const QPointF at(chart.x.from + share * (chart.x.to - chart.x.from), chart.y.from + share * (chart.y.to - chart.y.from));
            const QPointF value = relation.valueAt(at);
            QVERIFY2(std::abs(value.x() - chart.x.valueAt(at.x())) < 1e-6 * (chart.x.max - chart.x.min), qPrintable(QString::number(value.x())));
            QVERIFY2(std::abs(value.y() - chart.y.valueAt(at.y())) < 1e-6 * (chart.y.max - chart.y.min), qPrintable(QString::number(value.y())));
        }
    }

    void pointingAtABarLightsUpThePlaceInTheScatter()
    {
        ChartHost &relation = host(ChartKind::Relation);
        const QImage before = relation.grab().toImage();
        QTest::mouseMove(hand(host(ChartKind::Ranking)), markOf(ChartKind::Ranking, 4));
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(4));
        QVERIFY(relation.lit());
        const QImage after = relation.grab().toImage();
        const QRect around(inScatter(52, 5000) - QPoint(12, 12), QSize(24, 24));
        QVERIFY(before.copy(around) != after.copy(around));
        // And nothing far from it.
        const QRect far(inScatter(12, 1000) - QPoint(12, 12), QSize(24, 24));
        QCOMPARE(before.copy(far), after.copy(far));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(hand(host(ChartKind::Ranking)), &leave);
        QCOMPARE(m_session->hoveredRow(), std::nullopt);
        QVERIFY(!relation.lit());
        QCOMPARE(relation.grab().toImage(), before);
    }

    void whatWasLitIsWipedOut()
    {
        struct Painted : QObject {
            QRegion region;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    region |= static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } painted;
        ChartHost &relation = host(ChartKind::Relation), &distribution = host(ChartKind::Distribution);
        const auto needle = [&](double share) {
            const ChartDrawing &chart = *distribution.drawing();
            return QPoint(qRound(chart.x.positionOf(share)), qRound(chart.plot.center().y()));
        };
        m_session->setHoveredRow(1);
        QTest::qWait(60);
        Painted inBars;
        hand(relation)->installEventFilter(&painted);
        hand(distribution)->installEventFilter(&inBars);
        // As a mouse does that leaps: nothing is hovered in between, and is never painted.
        m_session->setHoveredRow(std::nullopt);
        m_session->setHoveredGroup({6, 7});
        QTest::qWait(60);
        QVERIFY(painted.region.contains(inScatter(22, 2000)));
        QVERIFY(painted.region.contains(inScatter(72, 7000)));
        QVERIFY(inBars.region.contains(needle(22)));
        // No more than that.
        QVERIFY(!painted.region.contains(inScatter(42, 4000)));
        painted.region = {};
        m_session->setHoveredGroup({});
        QTest::qWait(60);
        QVERIFY(painted.region.contains(inScatter(72, 7000)));
    }

    void whatIsHoveredElsewhereLightsUpHere()
    {
        m_session->setHoveredRow(2);
        QVERIFY(host(ChartKind::Relation).lit());
        QVERIFY(host(ChartKind::Distribution).lit());
        QVERIFY(host(ChartKind::Ranking).lit());
        // Its figure is secret: it is in no scatter.
        m_session->setHoveredRow(8);
        QVERIFY(!host(ChartKind::Relation).lit());
    }

    void theCardOfAPointTellsBothFigures()
    {
        QTest::mouseMove(hand(host(ChartKind::Relation)), inScatter(32, 3000));
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(2));
        const auto *card = m_dock->findChild<HoverCard *>(QStringLiteral("chartHoverCard"));
        const QString words = card->text().notes.join(QLatin1Char('|'));
        QVERIFY2(words.contains(QLatin1String("32,0%")) && words.contains(QLatin1String("3.000")), qPrintable(words));
        QVERIFY(card->isVisible());
        QCOMPARE(card->text().name, QStringLiteral("Coevorden"));
        // It lies in the window, above the point.
        QVERIFY(m_dock->rect().contains(card->geometry()));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(hand(host(ChartKind::Relation)), &leave);
        QVERIFY(!card->isVisible());
    }

    void aBarOfTheHistogramLightsUpItsPlaces()
    {
        const ChartDrawing &chart = *host(ChartKind::Distribution).drawing();
        const auto bar = std::find_if(chart.groups.begin(), chart.groups.end(), [](const ChartGroup &g) { return !g.rows.empty() && g.box.height() > 8; });
        QVERIFY(bar != chart.groups.end());
        const std::vector<int> rows = bar->rows;
        QTest::mouseMove(hand(host(ChartKind::Distribution)), bar->box.center().toPoint());
        if (rows.size() == 1 && m_session->hoveredRow())
            QCOMPARE(*m_session->hoveredRow(), rows[0]);
        else
            QCOMPARE(m_session->hoveredGroup(), rows);
        QVERIFY(host(ChartKind::Relation).lit());
        QTest::mouseClick(hand(host(ChartKind::Distribution)), Qt::LeftButton, {}, bar->box.center().toPoint());
        QCOMPARE(selected(), rows);
    }

    void aPressSelectsCtrlTogglesAltTakesOut()
    {
        ChartHost &relation = host(ChartKind::Relation);
        QTest::mouseClick(hand(relation), Qt::LeftButton, {}, inScatter(32, 3000));
        QCOMPARE(selected(), std::vector<int>{2});
        QTest::mouseClick(hand(relation), Qt::LeftButton, Qt::ControlModifier, inScatter(52, 5000));
        QCOMPARE(selected(), (std::vector<int>{2, 4}));
        QTest::mouseClick(hand(relation), Qt::LeftButton, Qt::ControlModifier, inScatter(32, 3000));
        QCOMPARE(selected(), std::vector<int>{4});
        QTest::mouseClick(hand(relation), Qt::LeftButton, Qt::AltModifier, inScatter(52, 5000));
        QCOMPARE(selected(), std::vector<int>{});
    }

    void aBrushSelectsCtrlAddsAltTakesOut()
    {
        ChartHost &relation = host(ChartKind::Relation);
        // Between 27 and 57 per cent and 2,500 and 5,500 inhabitants lie the third, fourth and fifth.
        drag(relation, inScatter(27, 5500), inScatter(57, 2500));
        QCOMPARE(selected(), (std::vector<int>{2, 3, 4}));
        drag(relation, inScatter(67, 7500), inScatter(77, 6500), Qt::ControlModifier);
        QCOMPARE(selected(), (std::vector<int>{2, 3, 4, 6}));
        drag(relation, inScatter(37, 5500), inScatter(57, 3500), Qt::AltModifier);
        QCOMPARE(selected(), (std::vector<int>{2, 6}));
        drag(relation, inScatter(17, 1700), inScatter(18, 1600));
        QCOMPARE(selected(), std::vector<int>{});
    }

    void aBrushLightsItsPlacesWhileItIsDrawnAndEscapeGivesItUp()
    {
        ChartHost &relation = host(ChartKind::Relation);
        QTest::mousePress(hand(relation), Qt::LeftButton, {}, inScatter(27, 5500));
        QTest::mouseMove(hand(relation), inScatter(40, 4500));
        QTest::mouseMove(hand(relation), inScatter(57, 2500));
        QTRY_COMPARE(m_session->hoveredGroup(), (std::vector<int>{2, 3, 4}));
        QVERIFY(host(ChartKind::Distribution).lit());
        QVERIFY(selected().empty());
        QTest::keyClick(&relation, Qt::Key_Escape);
        QVERIFY(m_session->hoveredGroup().empty());
        QTest::mouseRelease(hand(relation), Qt::LeftButton, {}, inScatter(57, 2500));
        QVERIFY(selected().empty());
    }

    void aBrushOverTheRankingSelects()
    {
        ChartHost &ranking = host(ChartKind::Ranking);
        const QPoint from = markOf(ChartKind::Ranking, 7), to = markOf(ChartKind::Ranking, 5);
        drag(ranking, from + QPoint(-2, -1), to + QPoint(2, 1));
        QCOMPARE(selected(), (std::vector<int>{5, 6, 7}));
    }

    void whatIsSelectedElsewhereIsDrawnHere()
    {
        const QImage before = host(ChartKind::Relation).grab().toImage();
        m_session->setSelection({tinyKey(4)});
        drawn();
        const QImage after = host(ChartKind::Relation).grab().toImage();
        const QRect around(inScatter(42, 4000) - QPoint(8, 8), QSize(16, 16));
        QVERIFY(before.copy(around) != after.copy(around));
    }

    void escapeClearsTheSelection()
    {
        m_session->setSelection({tinyKey(4)});
        QTest::keyClick(&host(ChartKind::Relation), Qt::Key_Escape);
        QVERIFY(selected().empty());
    }

    void aDraggedBoundMakesTheClassesOnesOwn()
    {
        ChartHost &distribution = host(ChartKind::Distribution);
        const ClassificationSpec before = m_session->view().classification;
        QVERIFY(before.scheme != Scheme::Manual);
        QVERIFY(!distribution.drawing()->handles.empty());
        const ChartHandle grip = distribution.drawing()->handles[0];
        const double wanted = m_session->classified().upper[0] + 4;
        const QPoint from = grip.grip.center().toPoint(), to(qRound(distribution.drawing()->x.positionOf(wanted)), from.y());
        const int steps = m_session->undoStack()->count();
        QTest::mousePress(hand(distribution), Qt::LeftButton, {}, from);
        QTest::mouseMove(hand(distribution), (from + to) / 2);
        // Live: the classes change under the hand.
        QCOMPARE(m_session->view().classification.scheme, Scheme::Manual);
        QTest::mouseMove(hand(distribution), to);
        QTest::mouseRelease(hand(distribution), Qt::LeftButton, {}, to);
        const double bound = m_session->view().classification.manual[0];
        const double perPixel = std::abs(distribution.drawing()->x.valueAt(1) - distribution.drawing()->x.valueAt(0));
        QVERIFY2(std::abs(bound - wanted) <= perPixel + 0.05, qPrintable(QString::number(bound)));
        // As it is published: one decimal.
        QCOMPARE(bound, std::round(bound * 10) / 10);
        QCOMPARE(m_session->undoStack()->count(), steps + 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->view().classification, before);
    }

    void aBoundIsMovedByKey()
    {
        ChartHost &distribution = host(ChartKind::Distribution);
        QApplication::setActiveWindow(m_dock.get());
        distribution.setFocus(Qt::TabFocusReason);
        const std::vector<double> before = m_session->classified().upper;
        QTest::keyClick(&distribution, Qt::Key_Right);
        QTest::keyClick(&distribution, Qt::Key_Right);
        QTest::keyClick(&distribution, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_session->view().classification.scheme, Scheme::Manual);
        QCOMPARE(m_session->view().classification.manual[0], before[0]);
        const double moved = m_session->view().classification.manual[1];
        QVERIFY2(moved < before[1] && before[1] - moved < 0.2 + 1e-9, qPrintable(QString::number(moved)));
    }

    void placesAreReachedAndSelectedByKey()
    {
        ChartHost &relation = host(ChartKind::Relation);
        QTest::keyClick(&relation, Qt::Key_Right);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(0));
        QTest::keyClick(&relation, Qt::Key_Right);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(1));
        QTest::keyClick(&relation, Qt::Key_Return);
        QCOMPARE(selected(), std::vector<int>{1});
        QTest::keyClick(&relation, Qt::Key_Up);
        QTest::keyClick(&relation, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), (std::vector<int>{1, 2}));
        ChartHost &ranking = host(ChartKind::Ranking);
        m_session->setHoveredRow(7);    // the highest
        QTest::keyClick(&ranking, Qt::Key_Down);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(6));
    }

    void barsAreReachedByKey()
    {
        ChartHost &distribution = host(ChartKind::Distribution);
        QTest::keyClick(&distribution, Qt::Key_Up);
        QVERIFY(!m_session->hoveredGroup().empty());
        const std::vector<int> lowest = m_session->hoveredGroup();
        QVERIFY(std::find(lowest.begin(), lowest.end(), 0) != lowest.end());
        QTest::keyClick(&distribution, Qt::Key_Return);
        QCOMPARE(selected(), lowest);
    }

    void theWholeListIsReached()
    {
        m_dock->resize(2400, 110);      // too low for nine lines
        drawn();
        ChartHost &ranking = host(ChartKind::Ranking);
        QVERIFY(ranking.scrollBar().isVisible());
        QVERIFY(ranking.scrollBar().maximum() > 0);
        QCOMPARE(ranking.first(), -1);
        QTest::keyClick(&ranking, Qt::Key_End);
        drawn();
        QCOMPARE(ranking.first(), ranking.scrollBar().maximum());
        // Without a figure comes last, the lowest before it.
        QVERIFY(ranking.drawing()->markOfRow[0] >= 0);
        QVERIFY(ranking.drawing()->markOfRow[7] < 0);
        QTest::keyClick(&ranking, Qt::Key_Home);
        drawn();
        QCOMPARE(ranking.first(), -1);
        QWheelEvent wheel({20, 20}, ranking.mapToGlobal(QPointF(20, 20)), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(hand(ranking), &wheel);
        QCOMPARE(ranking.first(), 0);
    }

    void aDoublePressIsForTheMap()
    {
        QSignalSpy activated(m_dock.get(), &ChartDock::placeActivated);
        QTest::mouseDClick(hand(host(ChartKind::Relation)), Qt::LeftButton, {}, inScatter(42, 4000));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 3);
    }

    void aRowOfAnotherLevelIsNotPointedAt()
    {
        const QPoint at = inScatter(52, 5000);
        m_session->setLevel(QStringLiteral("provincie"));
        QTest::mouseMove(hand(host(ChartKind::Relation)), at);
        QTest::mouseClick(hand(host(ChartKind::Relation)), Qt::LeftButton, {}, at);
        QVERIFY(m_session->hoveredRow().value_or(0) < 2);
        for (const PlaceKey &key : m_session->view().selection)
            QCOMPARE(key.level, QStringLiteral("provincie"));
    }
};

QTEST_MAIN(TestChartHost)
#include "tst_chart_host.moc"
