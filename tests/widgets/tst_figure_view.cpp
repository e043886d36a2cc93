// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/figure/figure_view.h"

#include "tests/support/tiny_atlas.h"
#include "widgets/compare/place_finder.h"
#include "widgets/figure/annotation_group.h"
#include "widgets/figure/annotation_row.h"
#include "widgets/figure/export_bar.h"
#include "widgets/figure/figure_panel.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/look_group.h"
#include "widgets/figure/multiples_group.h"
#include "widgets/figure/multiples_list.h"
#include "widgets/figure/parts_group.h"
#include "widgets/figure/preview_foot.h"
#include "widgets/figure/size_group.h"
#include "widgets/figure/words_editor.h"
#include "widgets/figure/words_group.h"
#include "widgets/style/application_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace atlas;
using namespace atlas::support;

class TestFigureView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_atlas;
    std::unique_ptr<FigureSession> m_figure;
    std::unique_ptr<FigureView> m_view;

    [[nodiscard]] const FigureSpec &spec() const { return m_figure->spec(); }
    [[nodiscard]] FigurePreview &preview() { return m_view->preview(); }
    [[nodiscard]] FigurePanel &panel() { return m_view->panel(); }
    [[nodiscard]] QPoint seen(QPointF page) { return preview().toViewport(page).toPoint(); }
    void choose(QComboBox &box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

private Q_SLOTS:
    void initTestCase() { style::apply(QStringLiteral("light")); }
    void init()
    {
        m_atlas = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_atlas->setIndicator(QStringLiteral("aandeel"));
        m_figure = std::make_unique<FigureSession>(*m_atlas);
        m_view = std::make_unique<FigureView>(*m_figure);
        m_figure->open();
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(preview().isCurrent());
    }
    void cleanup()
    {
        m_view.reset();
        m_figure.reset();
    }

    void thePageIsShownWholeAndInItsProportions()
    {
        const QRectF sheet = preview().sheet();
        QVERIFY(QRectF(preview().viewport()->rect()).contains(sheet));
        QVERIFY(std::abs(sheet.width() / sheet.height() - 1200.0 / 900) < 0.01);
        QVERIFY(preview().fits());
        QVERIFY(m_view->foot().sizeLabel().text().contains(QStringLiteral("1200 × 900 px")));
    }

    void aPresetIsASizeAndTypeThatSuitsItInOneStep()
    {
        QComboBox &presets = panel().size().preset();
        choose(presets, 4);
        QCOMPARE(spec().size, (FigureSize{210, 297, LengthUnit::Mm}));
        QCOMPARE(spec().scale, 1.1);
        QCOMPARE(panel().size().widthBox().value(), 210.0);
        m_figure->undoStack()->undo();
        QCOMPARE(spec().size, (FigureSize{1200, 900, LengthUnit::Px}));
        QCOMPARE(presets.currentIndex(), presets.count() - 1);
    }

    void anotherUnitKeepsThePageAndComesBackExactly()
    {
        choose(panel().size().preset(), 4);
        choose(panel().size().unit(), 0);
        // 210 mm are 210 / 25.4 × 96 px.
        QCOMPARE(panel().size().widthBox().value(), 794.0);
        QVERIFY(std::abs(spec().size.width - 793.7008) < 0.001);
        // Still the same page.
        QCOMPARE(panel().size().preset().currentIndex(), 4);
        choose(panel().size().unit(), 1);
        QVERIFY(std::abs(spec().size.width - 210) < 1e-9);
    }

    void thePageIsTurnedAndTypeIsScaledApartFromIt()
    {
        QTest::mouseClick(&panel().size().turnButton(), Qt::LeftButton);
        QCOMPARE(spec().size, (FigureSize{900, 1200, LengthUnit::Px}));
        panel().size().scaleBox().setValue(150);
        QCOMPARE(spec().scale, 1.5);
        QCOMPARE(spec().size.width, 900.0);
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(preview().drawn()->list.size, QSizeF(900, 1200));
    }

    void rollingThroughTheSettingsChangesNone()
    {
        QComboBox &theme = panel().look().theme();
        QWheelEvent wheel(QPointF(5, 5), theme.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&theme, &wheel);
        QCOMPARE(theme.currentIndex(), 0);
    }

    void wordsTypedInThePanelStandInThePreview()
    {
        auto &field = static_cast<QLineEdit &>(panel().words().field(WordsGroup::Title));
        QVERIFY(!field.placeholderText().isEmpty());
        QTest::keyClicks(&field, QStringLiteral("Een eigen kop"));
        QCOMPARE(spec().title, QStringLiteral("Een eigen kop"));
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(drawnWords(preview().drawn()->list, PageWords::Title), QStringLiteral("Een eigen kop"));
        QTest::mouseClick(&panel().words().resetButton(WordsGroup::Title), Qt::LeftButton);
        QCOMPARE(spec().title, QString());
        QVERIFY(panel().words().resetButton(WordsGroup::Title).isHidden());
        m_figure->undoStack()->undo();
        QCOMPARE(field.text(), QStringLiteral("Een eigen kop"));
    }

    void aDoubleClickOnTheTitleWritesOverItAndEscLeavesIt()
    {
        const QRectF title = findWords(preview().drawn()->list, PageWords::Title).rect;
        QVERIFY(!title.isEmpty());
        QTest::mouseDClick(preview().viewport(), Qt::LeftButton, {}, seen(title.center()));
        WordsEditor &editor = preview().editor();
        QVERIFY(editor.isVisible());
        QTRY_VERIFY(editor.hasFocus());
        QVERIFY(editor.geometry().intersects(QRect(seen(title.topLeft()), seen(title.bottomRight()))));
        QTest::keyClicks(&editor, QStringLiteral("Anders"));
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
        QCOMPARE(spec().title, QString());
        QTest::mouseDClick(preview().viewport(), Qt::LeftButton, {}, seen(title.center()));
        QTest::keyClicks(&editor, QStringLiteral("Anders"));
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(spec().title, QStringLiteral("Anders"));
    }

    void aProposedTitleThatIsLeftAsItIsGoesOnFollowingTheData()
    {
        preview().editWords(PageWords::Title);
        QTest::keyClick(&preview().editor(), Qt::Key_Return);
        QCOMPARE(spec().title, QString());
    }

    void partsAreTickedAndOrderedAndOneAlwaysStays()
    {
        QListWidget &list = panel().parts().list();
        QCOMPARE(list.count(), 8);
        list.item(1)->setCheckState(Qt::Checked);
        QCOMPARE(spec().parts.size(), 2);
        QCOMPARE(spec().parts[1].kind, FigurePart::Kind::Chart);
        list.setCurrentRow(1);
        QTest::mouseClick(&panel().parts().upButton(), Qt::LeftButton);
        QCOMPARE(spec().parts[0].kind, FigurePart::Kind::Chart);
        QCOMPARE(spec().parts[1].kind, FigurePart::Kind::Map);
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(spec().parts, QList<FigurePart>{FigurePart{}});
        // The map is the last one.
        for (int i = 0; i < list.count(); ++i)
            list.item(i)->setCheckState(Qt::Unchecked);
        QCOMPARE(spec().parts, QList<FigurePart>{FigurePart{}});
        m_figure->undoStack()->undo();
        QCOMPARE(spec().parts.size(), 2);
    }

    void aMapAYearOffersTheYearsWithFigures()
    {
        choose(panel().multiples().by(), 1);
        QCOMPARE(spec().multiples.by, FigureMultiples::By::Year);
        QListWidget &list = panel().multiples().list();
        QCOMPARE(list.count(), 3);
        list.item(0)->setCheckState(Qt::Checked);
        list.item(2)->setCheckState(Qt::Checked);
        QCOMPARE(spec().multiples.years, (QList<int>{2015, 2022}));
    }

    void aPlaceIsPickedInThePreviewAndGetsWords()
    {
        QTest::mouseClick(&panel().annotations().pickButton(), Qt::LeftButton);
        QVERIFY(preview().isPicking());
        QPointF at;
        for (double y = 20; y < 900 && at.isNull(); y += 15) {
            for (double x = 20; x < 1200 && at.isNull(); x += 15) {
                if (const auto place = placeAt(preview().drawn()->list, QStringLiteral("gemeente"), {x, y}); place && place->code == QLatin1String("GM0004"))
                    at = {x, y};
            }
        }
        QVERIFY(!at.isNull());
        QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, seen(at));
        QVERIFY(!preview().isPicking());
        QCOMPARE(spec().annotations.size(), 1);
        QCOMPARE(spec().annotations[0].place.code, QStringLiteral("GM0004"));
        AnnotationRow *row = panel().annotations().rows().value(0);
        QVERIFY(row && row->isVisible());
        QTest::keyClicks(&row->field(), QStringLiteral("Hier"));
        QCOMPARE(spec().annotations[0].text, QStringLiteral("Hier"));
        QTest::keyClick(&row->field(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(spec().annotations[0].offset && spec().annotations[0].offset->x() > 0);
        row->badge().click();
        QVERIFY(spec().annotations[0].badge);
        QTest::mouseClick(&row->removeButton(), Qt::LeftButton);
        QVERIFY(spec().annotations.isEmpty());
    }

    void wordsAtAPlaceAreDraggedInOneStep()
    {
        FigureSpec next = spec();
        next.annotations = {{tinyKey(5), QStringLiteral("Hier"), false, {}}};
        m_figure->change(next, QStringLiteral("Words"));
        QTRY_VERIFY(preview().isCurrent());
        const AnnotationHit before = findAnnotation(preview().drawn()->list, 0);
        QVERIFY(!before.words.isEmpty());
        const QPoint from = seen(before.words.center());
        QTest::mousePress(preview().viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(preview().viewport(), from + QPoint(8, -5) * i);
        QTest::mouseRelease(preview().viewport(), Qt::LeftButton, {}, from + QPoint(40, -25));
        QVERIFY(spec().annotations[0].offset);
        const QPointF moved = *spec().annotations[0].offset - (before.words.center() - before.place);
        QVERIFY(std::abs(moved.x() - 40 / preview().zoom()) < 1 && std::abs(moved.y() + 25 / preview().zoom()) < 1);
        m_figure->undoStack()->undo();
        QVERIFY(!spec().annotations[0].offset);
    }

    void theWordsOfAPageAreNotThoseOfItsParts()
    {
        FigureSpec next = spec();
        next.parts.append({FigurePart::Kind::Chart, ChartKind::Ranking});
        m_figure->change(next, QStringLiteral("Parts"));
        QTRY_VERIFY(preview().isCurrent());
        QVERIFY(findWords(preview().drawn()->list, PageWords::Title).rect.isEmpty());
        next.title = QStringLiteral("Boven alles");
        m_figure->change(next, QStringLiteral("Title"));
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(drawnWords(preview().drawn()->list, PageWords::Title), QStringLiteral("Boven alles"));
    }

    void aPlaceIsFoundByNameAsWell()
    {
        QTest::mouseClick(&panel().annotations().addButton(), Qt::LeftButton);
        PlaceFinder *finder = panel().annotations().finder();
        QVERIFY(finder && finder->isVisible());
        QTest::keyClicks(&finder->field(), QStringLiteral("GM0007"));
        QTest::keyClick(&finder->field(), Qt::Key_Return);
        QCOMPARE(spec().annotations.value(0).place.code, QStringLiteral("GM0007"));
        QTRY_VERIFY(panel().annotations().rows()[0]->field().hasFocus());
    }

    void escGivesUpPickingThenLeavesTheFieldThenTheView()
    {
        const QSignalSpy left(m_view.get(), &FigureView::leaveAsked);
        QTest::mouseClick(&panel().annotations().pickButton(), Qt::LeftButton);
        QTest::keyClick(&preview(), Qt::Key_Escape);
        QVERIFY(!preview().isPicking());
        QVERIFY(!panel().annotations().pickButton().isChecked());
        QWidget &field = panel().words().field(WordsGroup::Title);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(preview().hasFocus());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&preview(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void zoomingKeepsWhatLiesUnderThePointer()
    {
        preview().setZoom(1.5);
        const QPointF pointer(300, 200);
        const QPointF page = preview().toPage(pointer);
        for (int i = 0; i < 4; ++i) {
            QWheelEvent wheel(pointer, preview().viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(preview().viewport(), &wheel);
        }
        QVERIFY(!preview().fits());
        const QPointF now = preview().toPage(pointer);
        QVERIFY(std::hypot(now.x() - page.x(), now.y() - page.y()) < 3);
        QTest::mouseClick(&m_view->foot().fullButton(), Qt::LeftButton);
        QCOMPARE(preview().zoom(), 1.0);
        QTRY_VERIFY(preview().isCurrent() && preview().drawn()->scale == preview().devicePixelRatioF());
        QTest::mouseClick(&m_view->foot().fitButton(), Qt::LeftButton);
        QVERIFY(preview().fits());
    }

    void aTransparentPageHasNoGround()
    {
        panel().look().transparent().click();
        QVERIFY(spec().transparent);
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(qAlpha(preview().drawn()->image.pixel(1, 1)), 0);
    }

    void onlyWhatIsConnectedIsOffered()
    {
        ExportBar &bar = panel().exports();
        QVERIFY(bar.batchButton().isHidden());
        QVERIFY(bar.bundleButton().isHidden());
        QVERIFY(bar.printButton().isHidden());
        int asked = 0;
        connect(&bar, &ExportBar::batchAsked, this, [&asked] { ++asked; });
        QVERIFY(!bar.batchButton().isHidden());
        QVERIFY(bar.bundleButton().isHidden());
        QTest::mouseClick(&bar.batchButton(), Qt::LeftButton);
        QCOMPARE(asked, 1);
    }

    void theTitleTypedStaysWhenTheYearChanges()
    {
        QTest::keyClicks(&panel().words().field(WordsGroup::Title), QStringLiteral("Kop"));
        m_atlas->setYear(2015);
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(preview().drawn()->spec.view.year, 2015);
        QCOMPARE(preview().drawn()->spec.title, QStringLiteral("Kop"));
    }

    void everythingFitsInASmallWindow()
    {
        m_view->resize(800, 560);
        QTRY_COMPARE(m_view->width(), 800);
        QVERIFY(panel().width() <= 364);
        QVERIFY(preview().width() >= 400);
        for (QPushButton *button : panel().exports().findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width() && panel().rect().contains(QRect(button->mapTo(&panel(), QPoint()), button->size())), qPrintable(button->text()));
        }
    }

    void everyFieldHasAName()
    {
        for (const QWidget *field : panel().findChildren<QWidget *>()) {
            const bool asks = qobject_cast<const QComboBox *>(field) || qobject_cast<const QListWidget *>(field) || qobject_cast<const QPlainTextEdit *>(field)
                || (qobject_cast<const QAbstractSpinBox *>(field)) || (qobject_cast<const QLineEdit *>(field) && !qobject_cast<const QAbstractSpinBox *>(field->parentWidget()));
            if (asks)
                QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestFigureView)
#include "tst_figure_view.moc"
