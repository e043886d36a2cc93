// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/figure_desk.h"

#include "app/figure_outlets.h"
#include "app/main_window.h"
#include "app/window_layout.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/figure/batch_panel.h"
#include "widgets/figure/export_bar.h"
#include "widgets/figure/figure_panel.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/figure/figure_view.h"
#include "widgets/figure/print_page.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/message_strip.h"
#include "widgets/style/application_style.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace atlas;
using namespace atlas::support;

class TestFigureDesk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] FigureDesk &desk() { return m_window->desk(); }
    [[nodiscard]] FigurePreview &preview() { return desk().view().preview(); }
    [[nodiscard]] QFileDialog *dialog() { return m_window->findChild<QFileDialog *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("krimpatlas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        style::apply(QStringLiteral("light"));
    }
    void init()
    {
        QSettings().clear();
        m_settings = std::make_unique<Settings>();
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_session->setIndicator(QStringLiteral("aandeel"));
        m_window = std::make_unique<MainWindow>(*m_session, m_session->data(), *m_settings);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theFigureTakesThePlaceOfTheMapAndEscGivesItBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk().isOpen());
        QVERIFY(desk().view().isVisible());
        QVERIFY(!m_window->stage().isVisible());
        QTRY_VERIFY(preview().hasFocus());
        QTRY_VERIFY(preview().isCurrent());
        QTest::keyClick(&preview(), Qt::Key_Escape);
        QVERIFY(!desk().isOpen());
        QVERIFY(m_window->stage().isVisible());
        QTRY_VERIFY(m_window->stage().map().hasFocus());
    }

    void undoTakesBackWhatWasDoneInTheFigure()
    {
        m_session->setYear(2015);
        desk().openOrSave();
        FigureSpec next = desk().session().spec();
        next.title = QStringLiteral("Kop");
        desk().session().change(next, QStringLiteral("Title"));
        QVERIFY(m_window->actions().undo->isEnabled());
        m_window->actions().undo->trigger();
        QCOMPARE(desk().session().spec().title, QString());
        // The steps of the map were not touched.
        QCOMPARE(m_session->view().year, 2015);
        desk().close();
        m_window->actions().undo->trigger();
        QCOMPARE(m_session->view().year, 2022);
    }

    void whatLiesBesideTheMapBringsTheMapBack()
    {
        for (QAction *action : {m_window->actions().table, m_window->actions().charts, m_window->actions().compare}) {
            desk().openOrSave();
            QVERIFY(desk().isOpen());
            action->trigger();
            QVERIFY2(!desk().isOpen(), qPrintable(action->text()));
        }
    }

    void aChartAndTheComparisonGoIntoAFigure()
    {
        Q_EMIT m_window->charts().figureAsked(ChartKind::Trend);
        QVERIFY(desk().isOpen());
        QCOMPARE(desk().session().spec().parts, (QList<FigurePart>{FigurePart{}, {FigurePart::Kind::Chart, ChartKind::Trend}}));
        desk().close();
        Q_EMIT m_window->comparison().figureAsked();
        QCOMPARE(desk().session().spec().parts.last().kind, FigurePart::Kind::Comparison);
    }

    void theClipboardHoldsADrawingAndAnImageOfTheSameFigure()
    {
        desk().openOrSave();
        FigureSpec next = desk().session().spec();
        next.title = QStringLiteral("Een eigen kop");
        next.size = {400, 300, LengthUnit::Px};
        desk().session().change(next, QStringLiteral("Title"));
        QTest::mouseClick(&desk().view().panel().exports().copyButton(), Qt::LeftButton);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(800, 600));
        const QByteArray svg = mime->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("Een eigen kop"));
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!mime->hasText());
    }

    void aFileIsWrittenWhereItIsAskedForAndTheFolderIsRemembered_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("svg") << 0 << QByteArray("<?xml");
        QTest::newRow("pdf") << 1 << QByteArray("%PDF-");
        QTest::newRow("png") << 2 << QByteArray("\x89PNG");
    }
    void aFileIsWrittenWhereItIsAskedForAndTheFolderIsRemembered()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, begins);
        desk().openOrSave();
        QTest::mouseClick(&desk().view().panel().exports().saveButton(static_cast<FigureFormat>(format)), Qt::LeftButton);
        QVERIFY(dialog());
        const QString ending = dialog()->defaultSuffix();
        const QString path = m_dir.filePath(QStringLiteral("figuur.%1").arg(ending));
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().work().isBusy() && QFile::exists(path), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(begins.size()), begins);
        QTRY_VERIFY(m_window->strip().message().text.contains(path));
        QCOMPARE(m_settings->exportFolder(), m_dir.path());
    }

    void aFileThatCannotBeWrittenIsSaidInTheStrip()
    {
        desk().openOrSave();
        desk().save(FigureFormat::Svg);
        QVERIFY(dialog());
        Q_EMIT dialog()->fileSelected(m_dir.filePath(QStringLiteral("weg/figuur.svg")));
        dialog()->close();
        QTRY_COMPARE(m_window->strip().message().kind, MessageStrip::Kind::Error);
    }

    void aBundleForThePressIsWrittenWhereItIsAsked()
    {
        desk().openOrSave();
        QTest::mouseClick(&desk().view().panel().exports().bundleButton(), Qt::LeftButton);
        QVERIFY(dialog());
        const QString path = m_dir.filePath(QStringLiteral("pers.zip"));
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().work().isBusy() && QFile::exists(path), 30000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
        QTRY_VERIFY(m_window->strip().message().text.contains(path));
    }

    void aFigureForEachYearIsMadeFromThePopover()
    {
        desk().openOrSave();
        QTest::mouseClick(&desk().view().panel().exports().batchButton(), Qt::LeftButton);
        BatchPanel *batch = desk().outlets()->batchPanel();
        QVERIFY(batch && batch->isVisible());
        batch->eachBox().setCurrentIndex(batch->eachBox().findData(toText(BatchEach::Year)));
        QTRY_VERIFY_WITH_TIMEOUT(batch->startButton().isEnabled(), 10000);
        QTest::mouseClick(&batch->startButton(), Qt::LeftButton);
        QVERIFY(dialog());
        const QString path = m_dir.filePath(QStringLiteral("reeks.pdf"));
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
        QTRY_VERIFY(!batch->startButton().isHidden());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("%PDF"));
    }

    void theSheetForThePrinterTakesThePlaceOfTheFigureAndEscGivesItBack()
    {
        desk().openOrSave();
        QTest::mouseClick(&desk().view().panel().exports().printButton(), Qt::LeftButton);
        PrintPage *print = desk().outlets()->printPage();
        QVERIFY(print && print->isVisible());
        QVERIFY(!desk().view().isVisible());
        QTest::keyClick(print, Qt::Key_Escape);
        QVERIFY(!print->isVisible());
        QVERIFY(desk().view().isVisible());
    }

    void aFigureThatIsOpenedAgainIsAsItWasComposed()
    {
        desk().openOrSave();
        FigureSpec composed = desk().session().spec();
        composed.title = QStringLiteral("Eigen kop");
        composed.size = {80, 110, LengthUnit::Mm};
        composed.annotations = {{m_session->data()->tables()[static_cast<std::size_t>(m_session->table())].key(0), QStringLiteral("Hier"), false, std::nullopt}};
        desk().session().change(composed, QStringLiteral("Kop"));
        const FigureSpec before = desk().session().spec();
        desk().save(FigureFormat::Svg);
        const QString path = m_dir.filePath(QStringLiteral("terug.svg"));
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!desk().work().isBusy() && QFile::exists(path), 20000);
        composed.title = QStringLiteral("Andere kop");
        composed.annotations.clear();
        desk().session().change(composed, QStringLiteral("Kop"));
        desk().close();
        m_window->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk().isOpen(), 10000);
        QCOMPARE(desk().session().spec().title, before.title);
        QVERIFY(desk().session().spec().size == before.size);
        QVERIFY(desk().session().spec().annotations == before.annotations);
        QCOMPARE(desk().session().spec().view.indicator, before.view.indicator);
    }

    void longWorkShowsHowFarItIsAndCanBeCancelled()
    {
        desk().openOrSave();
        QVERIFY(desk().work().run(QStringLiteral("Schrijven…"), [](const FigureWork::Progress &progress, const std::stop_token &stop) -> DataResult<QString> {
            progress(0.5);
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return Unexpected{DataError{DataErrorCode::Cancelled, {}, {}, -1, {}}};
        }));
        QVERIFY(!desk().view().panel().exports().copyButton().isEnabled());
        QTRY_COMPARE(m_window->strip().message().kind, MessageStrip::Kind::Progress);
        QTest::keyClick(&preview(), Qt::Key_Escape);
        QTRY_VERIFY(!desk().work().isBusy());
        // Esc stopped the work, and left the figure alone.
        QVERIFY(desk().isOpen());
        QVERIFY(desk().view().panel().exports().copyButton().isEnabled());
        QCOMPARE(m_window->strip().message().kind, MessageStrip::Kind::Note);
    }

    void aFigureFromAFileOpensAsItWas()
    {
        desk().openOrSave();
        FigureSpec kept = desk().session().spec();
        kept.view.year = 2015;
        kept.title = QStringLiteral("Van toen");
        desk().close();
        desk().open(kept);
        QVERIFY(desk().isOpen());
        QTRY_VERIFY(preview().isCurrent());
        QCOMPARE(preview().drawn()->spec, kept);
    }
};

QTEST_MAIN(TestFigureDesk)
#include "tst_figure_desk.moc"
