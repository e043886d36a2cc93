// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/legend_card.h"

#include "widgets/legend/classification_popover.h"
#include "layers/view/map_marks.h"
#include "layers/view/palette.h"
#include "widgets/legend/legend_button.h"
#include "widgets/legend/legend_key.h"
#include "tests/support/tiny_atlas.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::support;

class TestLegendCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    LegendCard *m_legend = nullptr;

    void show(MapForm form)
    {
        MapSettings map = m_session->view().map;
        map.form = form;
        m_session->setMap(map);
    }
    [[nodiscard]] MapMarks marks() const { return mapMarks(*m_session->data(), m_session->view(), m_session->classified(), nullptr); }
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

    void everyFormIsChosenInThePopoverAndUndone()
    {
        QTest::mouseClick(m_legend->findChild<QPushButton *>(QStringLiteral("schemeButton")), Qt::LeftButton);
        auto *popover = m_window->findChild<ClassificationPopover *>();
        for (const MapForm form : {MapForm::Proportional, MapForm::Graduated, MapForm::Bivariate}) {
            auto *button = popover->findChild<QToolButton *>(QStringLiteral("form-%1").arg(toText(form)));
            QVERIFY(button && !button->text().isEmpty());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(m_session->view().map.form, form);
            QVERIFY(button->isChecked());
            QCOMPARE(popover->findChild<QWidget *>(QStringLiteral("secondIndicator"))->isVisible(), form == MapForm::Bivariate);
        }
        m_session->undoStack()->undo();
        QVERIFY(m_session->view().map.form != MapForm::Bivariate);
        QVERIFY(!popover->findChild<QToolButton *>(QStringLiteral("form-bivariate"))->isChecked());
    }

    void aCellOfTwoIndicatorsSelectsItsPlaces()
    {
        show(MapForm::Bivariate);
        auto *key = m_legend->findChild<LegendKey *>();
        QVERIFY(key->isVisible());
        QCOMPARE(rows().size(), 1 + 1);
        // Both rise with the number of the place. Thirds of the eight shares end at 35.3 and 58.7, those of the nine
        // counts at 3,667 and 6,333: only the sixth place is off the diagonal.
        const MapMarks of = marks();
        QCOMPARE(of.withoutFigure, std::size_t(1));
        QCOMPARE(of.counts, (std::vector<std::size_t>{3, 0, 0, 0, 2, 1, 0, 0, 2}));
        QTest::mouseClick(key, Qt::LeftButton, {}, key->cellRect(8).center());
        QCOMPARE(m_session->selectedRows().size(), of.counts[8]);
        for (const int row : m_session->selectedRows())
            QCOMPARE(of.groupOf[static_cast<std::size_t>(row)], 8);
        key->setFocus();
        for (const int press : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Space})
            QTest::keyClick(key, static_cast<Qt::Key>(press));
        QCOMPARE(m_session->selectedRows().size(), of.counts[4]);
    }

    void countsOfferCirclesAndCirclesHaveAKey()
    {
        auto *offer = m_legend->findChild<QPushButton *>(QStringLiteral("symbolsOffer"));
        QVERIFY(offer->isHidden());
        m_session->setIndicator(QStringLiteral("inwoners"));
        QVERIFY(!offer->isHidden());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(m_session->view().map.form, MapForm::Proportional);
        QVERIFY(offer->isHidden());
        QVERIFY(m_legend->findChild<LegendKey *>()->isVisible());
        QTest::mouseClick(rows()[0], Qt::LeftButton);
        QCOMPARE(m_session->selectedRows().size(), std::size_t(9));
    }

    void coloursWithoutAMiddleAreWarnedOfWithAWayOut()
    {
        ClassificationSpec twoSided = m_session->view().classification;
        twoSided.palette = QStringLiteral("blue-orange");
        twoSided.midpoint.reset();
        m_session->setClassification(twoSided);
        QTest::mouseClick(m_legend->findChild<QPushButton *>(QStringLiteral("schemeButton")), Qt::LeftButton);
        auto *warnings = m_window->findChild<QLabel *>(QStringLiteral("warnings"));
        QVERIFY(warnings && warnings->isVisible());
        QVERIFY(warnings->text().contains(QStringLiteral("<a href=\"0\">")));
        Q_EMIT warnings->linkActivated(QStringLiteral("0"));
        const Palette *palette = findPalette(m_session->view().classification.palette);
        QVERIFY(m_session->view().classification.midpoint.has_value() || palette->kind == Palette::Kind::Sequential);
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
