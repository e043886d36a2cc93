// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "tests/render/map_fixture.h"
#include "widgets/figure/batch_panel.h"
#include "widgets/figure/print_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestBatchPanel : public QObject {
    Q_OBJECT

    std::shared_ptr<const AtlasData> m_data = AtlasData::make(fixture::parts());

    static FigureSpec spec()
    {
        FigureSpec spec;
        spec.view = fixture::state();
        return spec;
    }
    static DisplayList wide()
    {
        auto root = std::make_shared<display::Group>();
        display::Path path;
        path.points = {{10, 10}, {390, 10}, {390, 190}, {10, 190}};
        path.start = {0, 4};
        path.fill = QColor(200, 30, 30);
        root->children = {path};
        return {{400, 200}, QColor(), QStringLiteral("Wide"), {}, root};
    }

private Q_SLOTS:
    void theNumberOfPagesIsToldInAdvance()
    {
        BatchPanel panel;
        QVERIFY(!panel.startButton().isEnabled());
        panel.setSource(m_data, spec());
        const int pages = fixture::kColumns * fixture::kRows - fixture::kWithoutFigure;
        QTRY_VERIFY(panel.countLabel().text().contains(QString::number(pages)));
        QVERIFY(panel.startButton().isEnabled());
        // Four provinces.
        panel.eachBox().setCurrentIndex(panel.eachBox().findData(QStringLiteral("region")));
        QVERIFY(!panel.regionBox().isHidden());
        panel.regionBox().setCurrentIndex(panel.regionBox().findData(QStringLiteral("provincie")));
        QTRY_VERIFY(panel.countLabel().text().contains(QLatin1Char('4')));
        QCOMPARE(panel.each(), BatchEach::Region);
        QCOMPARE(panel.regionLevel(), QStringLiteral("provincie"));
    }

    void nothingToDrawCannotBeBegun()
    {
        BatchPanel panel;
        FigureSpec empty = spec();
        empty.view.year = 1850;
        panel.setSource(m_data, empty);
        QTRY_VERIFY(!panel.countLabel().text().isEmpty() && !panel.startButton().isEnabled());
        QTest::qWait(50);
        QVERIFY(!panel.startButton().isEnabled());
    }

    void theFormSaysBookOrFiles()
    {
        BatchPanel panel;
        QVERIFY(panel.isBook());
        QCOMPARE(panel.format(), FigureFormat::Pdf);
        panel.formBox().setCurrentIndex(1);
        QVERIFY(!panel.isBook());
        QCOMPARE(panel.format(), FigureFormat::Svg);
    }

    void whileItRunsItCanOnlyBeCancelled()
    {
        BatchPanel panel;
        panel.setSource(m_data, spec());
        panel.show();
        QTRY_VERIFY(panel.startButton().isEnabled());
        QSignalSpy start(&panel, &BatchPanel::startAsked), cancel(&panel, &BatchPanel::cancelAsked);
        QTest::mouseClick(&panel.startButton(), Qt::LeftButton);
        QCOMPARE(start.size(), 1);
        panel.showProgress(3, 45, QStringLiteral("Emmen"));
        QVERIFY(!panel.startButton().isVisible());
        QVERIFY(!panel.eachBox().isEnabled());
        QTest::mouseClick(&panel.cancelButton(), Qt::LeftButton);
        QTest::mouseClick(&panel.cancelButton(), Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        panel.showEnd(QStringLiteral("gestopt"));
        QVERIFY(panel.startButton().isVisible());
        QVERIFY(panel.eachBox().isEnabled());
    }

    void theSheetLiesAsTheFigureDoes()
    {
        PrintPage page;
        QVERIFY(!page.saveButton().isEnabled());
        page.setFigure(wide());
        QVERIFY(page.saveButton().isEnabled());
        QCOMPARE(page.sheet().orientation(), QPageLayout::Landscape);
        page.turnBox().setCurrentIndex(0);
        QCOMPARE(page.sheet().orientation(), QPageLayout::Portrait);
        QCOMPARE(page.sheet().pageSize().id(), QPageSize::A4);
    }

    void whatIsCutOffIsSaid()
    {
        PrintPage page;
        DisplayList figure = wide();
        figure.size = {1500, 300};      // 397 mm
        page.setFigure(figure);
        QVERIFY(page.remark().isHidden());
        page.fitBox().setCurrentIndex(1);
        QVERIFY(!page.remark().isHidden());
        page.paperBox().setCurrentIndex(1);     // A3: 420 mm
        QVERIFY(page.remark().isHidden());
    }

    void theSheetBecomesAPdf()
    {
        const QTemporaryDir dir;
        PrintPage page;
        page.setFigure(wide());
        page.colourBox().setCurrentIndex(1);
        QVERIFY(page.saveAs(dir.filePath(QStringLiteral("sheet.pdf"))));
        QFile file(dir.filePath(QStringLiteral("sheet.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        // No picture where lines were drawn.
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void escapeLeadsBack()
    {
        PrintPage page;
        QSignalSpy back(&page, &PrintPage::closeAsked);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestBatchPanel)
#include "tst_batch_panel.moc"
