// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/lamp_panel.h"

#include "layers/view/form_colours.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/vision_preview.h"
#include "widgets/present/map_lamp.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace atlas;
using namespace atlas::support;

class TestLampPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    MapStage *m_stage = nullptr;
    LampPanel *m_panel = nullptr;
    MapLamp *m_lamp = nullptr;

    template <typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString verdict() const { return named<QLabel>("lampVerdict")->text(); }
    [[nodiscard]] QList<QPushButton *> proposals() const { return m_panel->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^lampProposal"))); }
    /// Grey of the darkest pixel of the map and what lies on it.
    [[nodiscard]] int darkest() const
    {
        const QImage image = m_stage->grab().toImage();
        int least = 255;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    }
    void fiveClasses()
    {
        ClassificationSpec spec = m_session->view().classification;
        spec.classes = 5;
        m_session->setClassification(spec);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("en"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 760);
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_stage = new MapStage(*m_session, m_window.get());
        m_panel = new LampPanel(m_window.get());
        column->addWidget(m_stage, 1);
        column->addWidget(m_panel);
        m_lamp = new MapLamp(*m_session, *m_stage, *m_panel, m_window.get());
        fiveClasses();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theMapIsSeenUnderTheLampAndNothingElseChanges()
    {
        QVERIFY(!m_panel->isVisible());
        const ViewState before = m_session->view();
        QVERIFY(darkest() < 100);
        m_lamp->setOpen(true);
        QVERIFY(m_panel->isVisible());
        // The darkest there is: black, seen under 300 lx on a lamp of 2,000 lumens and 2 m, is 138 (tst_lamp).
        QCoreApplication::processEvents();
        QVERIFY2(darkest() >= 138, qPrintable(QString::number(darkest())));
        QVERIFY(m_session->view() == before);
        QTest::keyClick(m_panel, Qt::Key_Escape);
        QVERIFY(!m_panel->isVisible());
        QVERIFY(m_stage->graphicsEffect() == nullptr);
        QTRY_COMPARE(m_stage->size(), QSize(1100, 760));
        QVERIFY(darkest() < 100);
    }

    void otherEyesSeeTheWashedOutMap()
    {
        m_stage->setVision(ColourVision::Achromat);
        m_lamp->setOpen(true);
        QVERIFY(m_stage->graphicsEffect() != nullptr);
        m_lamp->setOpen(false);
        QVERIFY2(m_stage->graphicsEffect() != nullptr, "the eyes stay");
        m_stage->setVision(ColourVision::Normal);
        QVERIFY(m_stage->graphicsEffect() == nullptr);
    }

    void theVerdictFollowsTheSliders()
    {
        m_lamp->setOpen(true);
        QTRY_VERIFY2(verdict().contains(QLatin1String("too faint")), qPrintable(verdict()));
        QCOMPARE(m_panel->advice().pairs.size(), 4U);
        // A bright lamp in the dark.
        QTest::keyClick(named<QSlider>("lampRoomLight"), Qt::Key_Home);
        QTest::keyClick(named<QSlider>("lampLumens"), Qt::Key_End);
        QCOMPARE(m_panel->lamp().roomLux, 0.0);
        QCOMPARE(m_panel->lamp().lumens, Lamp::kMostLumens);
        // And a dim one in daylight, where nothing helps.
        QTest::keyClick(named<QSlider>("lampRoomLight"), Qt::Key_End);
        QTest::keyClick(named<QSlider>("lampLumens"), Qt::Key_Home);
        QTRY_VERIFY2(verdict().contains(QLatin1String("darken the room")), qPrintable(verdict()));
        QVERIFY(proposals().isEmpty());
    }

    void aRoomIsChosenWithAPress()
    {
        m_lamp->setOpen(true);
        QSignalSpy changed(m_panel, &LampPanel::lampChanged);
        auto *meeting = named<QToolButton>("lampRoom2");
        QVERIFY(!meeting->isChecked());
        QTest::mouseClick(meeting, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_panel->lamp().roomLux, 500.0);
        QVERIFY(meeting->isChecked());
        QVERIFY(!named<QToolButton>("lampRoom1")->isChecked());
        QVERIFY(named<QLabel>("lampSource")->text().contains(QLatin1String("EN 12464-1")));
        // Pressed again it stays; moved away from it, no room is chosen.
        QTest::mouseClick(meeting, Qt::LeftButton);
        QVERIFY(meeting->isChecked());
        QTest::keyClick(named<QSlider>("lampRoomLight"), Qt::Key_Right);
        QVERIFY(!meeting->isChecked());
    }

    void aProposalChangesTheMapAndIsUndoneAtOnce()
    {
        m_panel->setLamp({2000, 2, 75});
        m_lamp->setOpen(true);
        QTRY_VERIFY(!proposals().isEmpty());
        const ViewState before = m_session->view();
        const std::size_t count = m_panel->advice().proposals.size();
        QCOMPARE(proposals().size(), static_cast<qsizetype>(count));
        for (std::size_t i = 0; i < count; ++i) {
            const LampProposal proposal = m_panel->advice().proposals[i];
            QTest::mouseClick(proposals()[static_cast<qsizetype>(i)], Qt::LeftButton);
            QVERIFY(m_session->view().classification == proposal.classification);
            QVERIFY(m_session->view().map == proposal.map);
            QTRY_COMPARE(m_panel->advice().lost(), 0U);
            QVERIFY(verdict().contains(QLatin1String("All")));
            QVERIFY(proposals().isEmpty());
            m_session->undoStack()->undo();
            QVERIFY(m_session->view() == before);
            QTRY_COMPARE(m_panel->advice().proposals.size(), count);
        }
    }

    void everythingIsSaidToWhoDoesNotSeeIt()
    {
        m_lamp->setOpen(true);
        QTRY_VERIFY(!m_panel->advice().pairs.empty());
        const QString pairs = named<QWidget>("lampStrip")->accessibleDescription();
        QVERIFY2(pairs.contains(QLatin1String("Classes 1 and 2")) && pairs.contains(QLatin1String("Classes 4 and 5")), qPrintable(pairs));
        QVERIFY(pairs.contains(QLatin1String("not told apart")));
        for (const QSlider *slider : m_panel->findChildren<QSlider *>())
            QVERIFY(!slider->accessibleName().isEmpty() && !slider->accessibleDescription().isEmpty());
        for (const QPushButton *button : proposals())
            QVERIFY(button->accessibleDescription().contains(QLatin1String("difference")));
        QVERIFY(!named<QToolButton>("lampClose")->accessibleName().isEmpty());
    }

    void itIsAsLowAsItCanBe_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("type");
        QTest::newRow("window") << 1100 << 0;
        QTest::newRow("small window") << 800 << 0;
        QTest::newRow("room") << 1024 << 21;
        QTest::newRow("large room") << 3840 << 60;
    }
    void itIsAsLowAsItCanBe()
    {
        QFETCH(int, width);
        QFETCH(int, type);
        m_panel->setParent(nullptr);
        const std::unique_ptr<LampPanel> alone(m_panel);
        alone->setTypePx(type);
        alone->setView(m_session->data(), m_session->view());
        alone->resize(width, 100);
        alone->show();
        QTRY_VERIFY(!alone->advice().pairs.empty());
        alone->resize(width, alone->heightForWidth(width));
        QVERIFY2(alone->minimumSizeHint().width() <= width, qPrintable(QString::number(alone->minimumSizeHint().width())));
        for (const QWidget *child : alone->findChildren<QWidget *>()) {
            if (child->isVisible())
                QVERIFY2(alone->rect().contains(QRect(child->mapTo(alone.get(), QPoint()), child->size())), qPrintable(child->objectName()));
        }
    }
};

QTEST_MAIN(TestLampPanel)
#include "tst_lamp_panel.moc"
