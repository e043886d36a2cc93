// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/search/search_box.h"

#include "tests/support/tiny_atlas.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

class TestSearchBox : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 500);
        m_box = new SearchBox(*m_session, m_window.get());
        m_box->setGeometry(10, 10, 240, 30);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void findsAPlaceByAliasNameAndCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("alias") << QStringLiteral("den haag");
        QTest::newRow("name without apostrophe") << QStringLiteral("s gravenh");
        QTest::newRow("code") << QStringLiteral("GM0005");
        QTest::newRow("code in small letters") << QStringLiteral("gm0005");
    }
    void findsAPlaceByAliasNameAndCode()
    {
        QFETCH(const QString, typed);
        QSignalSpy chosen(m_box, &SearchBox::placeChosen);
        QTest::keyClicks(m_box, typed);
        QVERIFY(m_box->results() && m_box->results()->isVisible());
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<AtlasData::PlaceRef>(), (AtlasData::PlaceRef{0, 4}));
        QVERIFY(!m_box->results()->isVisible());
    }

    void findsAnIndicator()
    {
        QTest::keyClicks(m_box, QStringLiteral("inwoners"));
        m_box->results()->setCurrentRow(0);
        for (int i = 0; i < m_box->results()->count() && m_session->view().indicator != QLatin1String("inwoners"); ++i) {
            if (m_box->results()->item(i)->text() == QLatin1String("Inwoners")) {
                while (m_box->results()->currentRow() != i)
                    QTest::keyClick(m_box, Qt::Key_Down);
                QTest::keyClick(m_box, Qt::Key_Return);
                break;
            }
        }
        QCOMPARE(m_session->view().indicator, QStringLiteral("inwoners"));
    }

    void findsAnActionAndRunsIt()
    {
        QAction action(QStringLiteral("Tabel naast de kaart"));
        QSignalSpy run(&action, &QAction::triggered);
        m_box->setActions({&action});
        QTest::keyClicks(m_box, QStringLiteral("tabel"));
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(run.count(), 1);
    }

    void saysWhenThereIsNothing()
    {
        QTest::keyClicks(m_box, QStringLiteral("qqqq"));
        QCOMPARE(m_box->results()->count(), 1);
        QVERIFY(!m_box->results()->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!m_box->results()->isVisible());
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
