// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_dock.h"

#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_host.h"
#include "widgets/charts/chart_options.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/indicator_combo.h"
#include "tests/support/tiny_atlas.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::support;

class TestChartDock : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<ChartDock> m_dock;

    void open(int width)
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        ChartSettings settings = m_session->view().charts;
        settings.relationY = QStringLiteral("inwoners");
        settings.logY = false;
        m_session->setCharts(settings);
        m_dock = std::make_unique<ChartDock>(*m_session);
        m_dock->resize(width, 260);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        drawn();
    }
    void drawn() { QTRY_VERIFY(!m_dock->feed().isBusy()); }
    QList<ChartKind> seen()
    {
        QList<ChartKind> kinds;
        for (const ChartKind kind : kChartKinds) {
            if (m_dock->card(kind).isVisible())
                kinds << kind;
        }
        return kinds;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_dock.reset();
        m_session.reset();
    }

    void asManyChartsAsFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("charts");
        QTest::newRow("a large screen") << 1920 << 6;
        QTest::newRow("from 1500 on all of them") << 1500 << 6;
        QTest::newRow("a laptop") << 1366 << 4;
        QTest::newRow("a small screen") << 1024 << 3;
        QTest::newRow("less than one") << 200 << 1;
    }
    void asManyChartsAsFit()
    {
        QFETCH(int, width);
        QTEST(ChartDock::slotsFor(width), "charts");
    }

    void allSixAreThereWithNamesAndWords()
    {
        open(1920);
        QCOMPARE(seen().size(), 6);
        QSet<QString> names;
        for (const ChartKind kind : kChartKinds) {
            const ChartHost &host = m_dock->card(kind).host();
            QVERIFY(host.drawing());
            QCOMPARE(host.drawing()->kind, kind);
            QVERIFY2(!host.accessibleName().isEmpty(), qPrintable(toText(kind)));
            QVERIFY2(!host.accessibleDescription().isEmpty(), qPrintable(toText(kind)));
            names << host.accessibleName();
        }
        QCOMPARE(names.size(), 6);
        QVERIFY(!m_dock->findChild<QTabBar *>()->isVisible());
    }

    void whatIsBehindTabsIsNotWorkedOut()
    {
        open(1024);
        QCOMPARE(seen(), (QList<ChartKind>{ChartKind::Ranking, ChartKind::Distribution, ChartKind::Relation}));
        QVERIFY(!m_dock->card(ChartKind::Gap).host().drawing());
        m_dock->showChart(ChartKind::Gap);
        drawn();
        QCOMPARE(seen(), (QList<ChartKind>{ChartKind::Distribution, ChartKind::Relation, ChartKind::Trend, ChartKind::Gap}.mid(1)));
        QVERIFY(m_dock->card(ChartKind::Gap).host().drawing());
        QCOMPARE(m_session->view().charts.current, ChartKind::Gap);
        // No further than needed: the ranking's neighbour is at the left edge of what is seen then.
        m_dock->findChild<QTabBar *>()->setCurrentIndex(0);
        QCOMPARE(seen().first(), ChartKind::Ranking);
    }

    void showingAChartGivesItTheKeys()
    {
        open(1366);
        QApplication::setActiveWindow(m_dock.get());
        m_dock->showChart(ChartKind::Relation);
        QTRY_COMPARE(QApplication::focusWidget(), &m_dock->card(ChartKind::Relation).host());
    }

    void anEnlargedChartHasTheDockAndEscapeGivesItBack()
    {
        open(1366);
        ChartCard &card = m_dock->card(ChartKind::Distribution);
        QTest::mouseClick(card.findChild<QToolButton *>(QStringLiteral("enlarge")), Qt::LeftButton);
        QCOMPARE(seen(), QList<ChartKind>{ChartKind::Distribution});
        drawn();
        QVERIFY(card.host().drawing()->size.width() > 1200);
        QTest::keyClick(&card.host(), Qt::Key_Escape);
        QCOMPARE(seen().size(), 4);
    }

    void theTableTwinHoldsWhatTheChartDoes()
    {
        open(1920);
        ChartCard &card = m_dock->card(ChartKind::Ranking);
        QTest::mouseClick(card.findChild<QToolButton *>(QStringLiteral("asTable")), Qt::LeftButton);
        drawn();
        QVERIFY(card.table().isVisible());
        const auto from = m_dock->feed().snapshot();
        const DataTable expected = chartTable(ChartKind::Ranking, *chartContent(ChartKind::Ranking, from->input()), from->input());
        QVERIFY(card.table().rows().table());
        QCOMPARE(*card.table().rows().table(), expected);
        QCOMPARE(m_dock->table(ChartKind::Ranking), expected);
        QCOMPARE(card.table().rows().rowCount(), 9);
        // The figures of another year take its place.
        m_session->setYear(2015);
        drawn();
        QVERIFY(*card.table().rows().table() != expected);
        QTest::keyClick(&card.table(), Qt::Key_Escape);
        QVERIFY(card.host().isVisible());
    }

    void tableRowsShareHoverAndSelectionWithTheMap()
    {
        open(1920);
        ChartCard &card = m_dock->card(ChartKind::Ranking);
        card.showTable(true);
        drawn();
        ChartTable &table = card.table();
        QTRY_VERIFY(table.isVisible());
        const auto rowFor = [&](const QString &code) {
            for (int row = 0; row < table.rows().rowCount(); ++row) {
                if (table.model()->index(row, codeColumn(ChartKind::Ranking)).data().toString() == code)
                    return row;
            }
            return -1;
        };
        const auto selectedCodes = [&] {
            QStringList codes;
            for (const QModelIndex &index : table.selectionModel()->selectedRows(codeColumn(ChartKind::Ranking)))
                codes << index.data().toString();
            codes.sort();
            return codes;
        };
        const QString code = QStringLiteral("GM0005");
        const int place = m_session->data()->tables()[static_cast<std::size_t>(m_session->table())].rowOf(code);
        QTest::mouseMove(table.viewport(), table.visualRect(table.model()->index(rowFor(code), 0)).center());
        QTRY_COMPARE(m_session->hoveredRow(), std::optional<int>(place));
        QVERIFY(table.model()->index(rowFor(code), 0).data(Qt::BackgroundRole).isValid());
        m_session->setHoveredRow(std::nullopt);
        QVERIFY(!table.model()->index(rowFor(code), 0).data(Qt::BackgroundRole).isValid());
        table.selectRow(rowFor(code));
        QCOMPARE(m_session->selectedRows(), std::vector<int>{place});
        // Sorted otherwise it is the same place that is selected.
        table.sortByColumn(codeColumn(ChartKind::Ranking), Qt::DescendingOrder);
        QCOMPARE(selectedCodes(), QStringList{code});
        QCOMPARE(m_session->selectedRows(), std::vector<int>{place});
        m_session->select({0, 2}, SelectMode::Replace);
        drawn();
        QCOMPARE(selectedCodes(), (QStringList{QStringLiteral("GM0001"), QStringLiteral("GM0003")}));
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(m_session->view().selection.isEmpty());
        QVERIFY(table.isVisible());
    }

    void namesAndFiguresComeFirstInATable()
    {
        open(1920);
        ChartCard &card = m_dock->card(ChartKind::Ranking);
        card.showTable(true);
        drawn();
        const QHeaderView &header = *card.table().horizontalHeader();
        const int code = codeColumn(ChartKind::Ranking);
        QVERIFY(header.visualIndex(code + 1) < header.visualIndex(code));
        QVERIFY(header.visualIndex(code + 4) < header.visualIndex(code));
    }

    void tableRowsAreSortedAndCopiedForASpreadsheet()
    {
        open(1920);
        ChartCard &card = m_dock->card(ChartKind::Ranking);
        card.showTable(true);
        drawn();
        const DataTable &table = *card.table().rows().table();
        int figure = -1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].numeric && std::get_if<double>(&table.rows[0][i]) && std::get<double>(table.rows[0][i]) == 82)
                figure = static_cast<int>(i);
        }
        QVERIFY(figure >= 0);
        card.table().sortByColumn(figure, Qt::AscendingOrder);
        QCOMPARE(card.table().model()->index(0, figure).data().toString(), QStringLiteral("12,0"));
        // Secret is not zero: it is last either way.
        QCOMPARE(card.table().model()->index(8, figure).data().toString(), QStringLiteral("–"));
        card.table().sortByColumn(figure, Qt::DescendingOrder);
        QCOMPARE(card.table().model()->index(0, figure).data().toString(), QStringLiteral("82,0"));
        QCOMPARE(card.table().model()->index(8, figure).data().toString(), QStringLiteral("–"));
        card.table().selectRow(1);
        QTest::keyClick(&card.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QRegularExpression(QStringLiteral("\r?\n")), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].split(QLatin1Char('\t')).contains(QStringLiteral("72")));
    }

    void aChartLeavesAsAFigureWithItsSource()
    {
        open(1920);
        for (const ChartKind kind : {ChartKind::Ranking, ChartKind::Distribution, ChartKind::Relation}) {
            const DisplayList figure = m_dock->figure(kind);
            QVERIFY(figure.root);
            const QImage image = toImage(figure, 1);
            QVERIFY(image.width() >= 600);
        }
        QSignalSpy asked(m_dock.get(), &ChartDock::exportAsked);
        for (QAction *action : m_dock->card(ChartKind::Gap).findChild<QToolButton *>(QStringLiteral("more"))->menu()->actions()) {
            if (action->text().contains(QLatin1String("xport")))
                action->trigger();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ChartKind>(), ChartKind::Gap);
    }

    void settingsAreChosenInPlace()
    {
        open(1920);
        ChartCard &card = m_dock->card(ChartKind::Relation);
        card.openOptions();
        auto *options = m_dock->findChild<ChartOptions *>();
        QVERIFY(options && options->isVisible());
        QList<IndicatorCombo *> combos = options->findChildren<IndicatorCombo *>();
        QCOMPARE(combos.size(), 3);
        // A part of the name, as one would type it.
        combos[0]->setFocus();
        combos[0]->lineEdit()->selectAll();
        QTest::keyClicks(combos[0]->lineEdit(), QStringLiteral("inwoners van"));
        QTest::keyClick(combos[0]->lineEdit(), Qt::Key_Return);
        const QString across = m_session->view().charts.relationX;
        QVERIFY(across.isEmpty() || across == QLatin1String("aandeel"));
        combos[2]->setCurrentIndex(0);
        Q_EMIT combos[2]->activated(0);
        QCOMPARE(m_session->view().charts.relationSize, QString());
        QTest::mouseClick(options->findChildren<QCheckBox *>()[2], Qt::LeftButton, {}, QPoint(8, 14));
        QVERIFY(m_session->view().charts.selectionFit);
        QTest::keyClick(options, Qt::Key_Escape);
        QVERIFY(!options->isVisible());
    }

    void nothingIsDrawnTwice()
    {
        open(1920);
        QSignalSpy again(&m_dock->feed(), &ChartFeed::drawn);
        m_session->setHoveredRow(3);
        m_session->setHoveredGroup({1, 2});
        m_session->setOverlay(QStringLiteral("provincie"), true);
        QTest::qWait(50);
        QCOMPARE(again.size(), 0);
        // What asks for the gap says nothing to the ranking.
        ChartSettings settings = m_session->view().charts;
        settings.gapWeighted = !settings.gapWeighted;
        m_session->setCharts(settings);
        drawn();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0][0].value<ChartKind>(), ChartKind::Gap);
    }

    void theLanguageChangesEveryWord()
    {
        open(1920);
        const QString dutch = m_dock->card(ChartKind::Ranking).host().accessibleName();
        m_session->setLanguage(QStringLiteral("en"));
        drawn();
        const QString english = m_dock->card(ChartKind::Ranking).host().accessibleName();
        QVERIFY(english.contains(QLatin1String("municipalities")));
        QVERIFY(dutch != english);
    }
};

QTEST_MAIN(TestChartDock)
#include "tst_chart_dock.moc"
