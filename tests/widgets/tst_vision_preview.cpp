// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_doubts.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/legend/classification_popover.h"
#include "widgets/legend/contrast_strip.h"
#include "widgets/legend/legend_card.h"
#include "widgets/legend/legend_button.h"
#include "widgets/map/map_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::support;

class TestVisionPreview : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    MapStage *m_stage = nullptr;

    template <typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    void openClasses()
    {
        QTest::mouseClick(named<QPushButton>("schemeButton"), Qt::LeftButton);
        QVERIFY(m_window->findChild<ClassificationPopover *>()->isVisible());
    }
    [[nodiscard]] bool isGrey() const
    {
        const QImage image = m_stage->grab().toImage();
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor c = image.pixelColor(x, y);
                if (std::max({c.red(), c.green(), c.blue()}) - std::min({c.red(), c.green(), c.blue()}) > 2)
                    return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("en"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_stage = new MapStage(*m_session, m_window.get());
        m_stage->setGeometry(m_window->rect());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theMapAndItsLegendAreSeenThroughOtherEyes()
    {
        const ViewState before = m_session->view();
        QVERIFY(!isGrey());
        QVERIFY(!named<QPushButton>("visionEnd")->isVisible());
        m_stage->setVision(ColourVision::Achromat);
        QVERIFY(isGrey());
        // It is no part of what is saved or exported.
        QVERIFY(m_session->view() == before);
    }

    void theWayBackIsOnTheMap()
    {
        m_stage->setVision(ColourVision::Deutan);
        auto *end = named<QPushButton>("visionEnd");
        QVERIFY(end->isVisible());
        QVERIFY(m_stage->rect().contains(QRect(end->mapTo(m_stage, QPoint()), end->size())));
        QSignalSpy changed(m_stage, &MapStage::visionChanged);
        QTest::keyClick(end, Qt::Key_Space);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(int(m_stage->vision()), int(ColourVision::Normal));
        QVERIFY(!end->isVisible());
    }

    void theChoiceInThePopoverIsTheMaps()
    {
        openClasses();
        auto *choice = named<QComboBox>("visionChoice");
        choice->setCurrentIndex(choice->findData(static_cast<int>(ColourVision::GreyPrint)));
        QCOMPARE(int(m_stage->vision()), int(ColourVision::GreyPrint));
        m_stage->setVision(ColourVision::Normal);
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(ColourVision::Normal));
    }

    void contrastsAreSaidInWords()
    {
        openClasses();
        const auto *strip = m_window->findChild<ContrastStrip *>();
        QVERIFY(strip->isVisible() && !strip->fails());
        QVERIFY(strip->words().contains(QLatin1String("easily")));
        ClassificationSpec spec = m_session->view().classification;
        spec.palette = QStringLiteral("blue-orange");
        spec.classes = 6;
        m_session->setClassification(spec);
        m_stage->setVision(ColourVision::Achromat);
        // The two ends of two-sided colours are the same grey.
        QVERIFY(strip->fails());
        QVERIFY(strip->words().contains(QLatin1String("cannot be told apart")));
    }

    void doubtsAreCountedListedAndMarked()
    {
        openClasses();
        const ClassDoubts doubts = classDoubts(*m_session->data(), m_session->view(), m_session->classified());
        const QString count = QString::number(doubts.marked.size());
        auto *line = named<QPushButton>("doubtLine");
        QTRY_VERIFY(doubts.marked.empty() ? line->text().contains(QLatin1String("No place")) : line->text().contains(count));
        auto *places = named<QListWidget>("doubtPlaces");
        QVERIFY(!places->isVisible());
        QTest::keyClick(line, Qt::Key_Space);
        QCOMPARE(places->isVisible(), !doubts.marked.empty());
        QCOMPARE(places->count(), static_cast<int>(doubts.marked.size()));

        auto *marks = named<QCheckBox>("doubtMarks");
        const auto rowsInLegend = [this] { return m_stage->legend().findChildren<LegendButton *>().size(); };
        const auto before = rowsInLegend();
        QTest::keyClick(marks, Qt::Key_Space);
        QVERIFY(m_session->view().map.doubts);
        QCOMPARE(rowsInLegend(), before + 1);
        m_session->undoStack()->undo();
        QVERIFY(!m_session->view().map.doubts);
        QCOMPARE(rowsInLegend(), before);
        QVERIFY(!marks->isChecked());
    }
};

QTEST_MAIN(TestVisionPreview)
#include "tst_vision_preview.moc"
