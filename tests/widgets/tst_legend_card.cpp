// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/legend_card.h"

#include "widgets/legend/classification_popover.h"
#include "widgets/legend/legend_button.h"
#include "tests/support/tiny_atlas.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

class TestLegendCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    LegendCard *m_legend = nullptr;

    [[nodiscard]] QList<LegendButton *> rows() const { return m_legend->findChildren<LegendButton *>(); }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_legend = new LegendCard(*m_session, m_window.get());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void hasARowForEveryClassForNoFigureAndForTheProvinces()
    {
        QCOMPARE(rows().size(), 3 + 1 + 1);
        QVERIFY(rows().last()->isCheckable());
    }

    void aClassPressedSelectsItsPlaces()
    {
        const ClassifiedFigures classified = m_session->classified();
        QTest::mouseClick(rows()[1], Qt::LeftButton);
        QCOMPARE(m_session->selectedRows().size(), classified.counts[1]);
        for (const int row : m_session->selectedRows())
            QCOMPARE(classified.classOf[static_cast<std::size_t>(row)], 1);
    }

    void noFigurePressedSelectsThePlacesWithout()
    {
        QTest::mouseClick(rows()[3], Qt::LeftButton);
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(9)});
    }

    void pointingTellsWhichClass()
    {
        QSignalSpy hovered(m_legend, &LegendCard::classHovered);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(rows()[2], &enter);
        QCOMPARE(hovered.last().first().value<std::optional<int>>(), std::optional<int>(2));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(rows()[2], &leave);
        QCOMPARE(hovered.last().first().value<std::optional<int>>(), std::nullopt);
    }

    void aClassWithoutPlacesLeavesTheMapAlone()
    {
        m_session->setIndicator(QStringLiteral("inwoners"));
        LegendButton *none = rows()[static_cast<qsizetype>(m_session->classified().upper.size())];
        QCOMPARE(m_session->classified().withoutFigure, std::size_t(0));
        QSignalSpy hovered(m_legend, &LegendCard::classHovered);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(none, &enter);
        QCOMPARE(hovered.last().first().value<std::optional<int>>(), std::nullopt);
    }

    void aBorderRowSwitchesTheBorders()
    {
        const bool before = m_session->view().overlays.contains(QStringLiteral("provincie"));
        QTest::mouseClick(rows().last(), Qt::LeftButton);
        QCOMPARE(m_session->view().overlays.contains(QStringLiteral("provincie")), !before);
        m_session->undoStack()->undo();
        QCOMPARE(rows().last()->isChecked(), before);
    }

    void theHeaderOpensTheClassesAndChangesShowAtOnce()
    {
        QTest::mouseClick(m_legend->findChild<QPushButton *>(QStringLiteral("schemeButton")), Qt::LeftButton);
        auto *popover = m_window->findChild<ClassificationPopover *>();
        QVERIFY(popover && popover->isVisible());
        popover->findChild<QSpinBox *>()->setValue(4);
        QCOMPARE(m_session->view().classification.classes, 4);
        QCOMPARE(rows().size(), 4 + 1 + 1);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
    }
};

QTEST_MAIN(TestLegendCard)
#include "tst_legend_card.moc"
