// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/rank_panel.h"

#include "layers/view/figures_csv.h"
#include "widgets/panels/rank_model.h"
#include "tests/support/tiny_atlas.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

class TestRankPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<RankPanel> m_panel;

    [[nodiscard]] QString cell(int row, int column) const { return m_panel->table().model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_panel = std::make_unique<RankPanel>(*m_session);
        m_panel->resize(364, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void ranksTheHighestFirstAndMissingLast()
    {
        QCOMPARE(cell(0, RankModel::RankColumn), QStringLiteral("1"));
        QCOMPARE(cell(0, RankModel::NameColumn), QStringLiteral("Goes"));
        QCOMPARE(cell(0, RankModel::ValueColumn), QStringLiteral("82,0"));
        QCOMPARE(cell(8, RankModel::NameColumn), QStringLiteral("Hulst"));
        QCOMPARE(cell(8, RankModel::RankColumn), QString());
        m_panel->table().sortByColumn(RankModel::RankColumn, Qt::DescendingOrder);
        QCOMPARE(cell(0, RankModel::NameColumn), QStringLiteral("Aalten"));
        QCOMPARE(cell(8, RankModel::NameColumn), QStringLiteral("Hulst"));
    }

    void sortsNamesTheDutchWay()
    {
        m_panel->table().sortByColumn(RankModel::NameColumn, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < 9; ++row)
            names << cell(row, RankModel::NameColumn);
        QCOMPARE(names.indexOf(QStringLiteral("'s-Gravenhage")), names.indexOf(QStringLiteral("Goes")) + 1);
    }

    void selectionIsSharedBothWays()
    {
        m_session->setSelection({tinyKey(5)});
        QCOMPARE(m_panel->table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_panel->table().selectionModel()->selectedRows().first().row(), 3);
        m_panel->table().selectRow(0);
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(8)});
    }

    void pointingAtARowHoversThePlace()
    {
        QTableView &table = m_panel->table();
        QTest::mouseMove(table.viewport(), table.visualRect(table.model()->index(2, 1)).center());
        QTRY_COMPARE(m_session->hoveredRow(), std::optional<int>(5));
    }

    void searchingLeavesWhatMatches()
    {
        QTest::keyClicks(&m_panel->filter(), QStringLiteral("em"));
        QCOMPARE(m_panel->table().model()->rowCount(), 1);
        QCOMPARE(cell(0, RankModel::NameColumn), QStringLiteral("Emmen"));
        QTest::keyClicks(&m_panel->filter(), QStringLiteral("xyz"));
        QVERIFY(!m_panel->table().isVisible());
    }

    void copiesTheSelectedRows()
    {
        m_session->setSelection({tinyKey(1), tinyKey(5)});
        const QStringList lines = m_panel->selectedText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(QStringLiteral("'s-Gravenhage\t52,0")));
        QVERIFY(lines[2].contains(QStringLiteral("Aalten\t12,0")));
    }

    void csvHasADecimalPointAndSaysWhatIsMissing()
    {
        const QStringList lines = figuresCsv(*m_session->data(), {&m_session->classified().figures, 1}, QStringLiteral("nl")).split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("code,name,level,vintage,year,value,absence,flags,source"));
        QCOMPARE(lines[1], QStringLiteral("GM0001,Aalten,gemeente,2023,2022,12,,,cbs"));
        QCOMPARE(lines[9], QStringLiteral("GM0009,Hulst,gemeente,2023,2022,,secret,,cbs"));
    }
};

QTEST_MAIN(TestRankPanel)
#include "tst_rank_panel.moc"
