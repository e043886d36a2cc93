// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "layers/view/describe.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/present/lamp_panel.h"
#include "widgets/panels/drop_hint.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/panels/indicator_panel.h"
#include "widgets/panels/join_panel.h"
#include "widgets/panels/message_strip.h"
#include "widgets/panels/rank_panel.h"
#include "widgets/panels/shortcuts_overlay.h"
#include "widgets/search/search_box.h"
#include "widgets/style/application_style.h"
#include "widgets/topbar/top_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace atlas;
using namespace atlas::support;

namespace {

/// Marks every text that goes through tr(): what shows without the mark is not translated, or not renewed.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("§") + QString::fromUtf8(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const AtlasData> m_atlas;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<MainWindow> m_window;

    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }
    [[nodiscard]] QString said() const { return m_window->strip().isVisible() ? m_window->strip().message().text : QString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("krimpatlas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("window"));
        style::apply(QStringLiteral("light"));
    }
    void init()
    {
        QSettings().clear();
        m_atlas = tinyAtlas();
        m_settings = std::make_unique<Settings>();
        m_session = std::make_unique<AtlasSession>(m_atlas, QStringLiteral("nl"));
        m_window = std::make_unique<MainWindow>(*m_session, m_atlas, *m_settings);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theMapIsThereFirst()
    {
        m_session->setCompared({m_atlas->tables()[static_cast<std::size_t>(m_session->table())].key(0),
                                m_atlas->tables()[static_cast<std::size_t>(m_session->table())].key(1)});
        MainWindow window(*m_session, m_atlas, *m_settings);
        bool mapThere = false;
        int charts = 0, tooEarly = 0;
        connect(&window.stage().map(), &MapView::frameShown, this, [&] { mapThere = true; });
        connect(&window.charts().feed(), &ChartFeed::drawn, this, [&] {
            ++charts;
            tooEarly += !mapThere;
        });
        connect(&window.comparison().job(), &ComparisonJob::ready, this, [&] { tooEarly += !mapThere; });
        window.show();
        QVERIFY(window.charts().feed().isBusy());
        // Long enough for everything, were it begun.
        QTest::qSleep(200);
        QTRY_VERIFY(mapThere);
        QTRY_VERIFY(charts > 0 && !window.charts().feed().isBusy());
        QTRY_VERIFY(window.comparison().compared());
        QCOMPARE(tooEarly, 0);
    }

    void aBrokenFileIsSaidAndTheAtlasStays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << QStringLiteral("/nowhere/at-all.gpkg");
        QTest::newRow("empty") << write("empty.gpkg", {});
        QTest::newRow("text, no SQLite") << write("text.gpkg", QByteArray(4096, 'x'));
        QTest::newRow("a directory") << m_dir.path();
        QTest::newRow("CSV without rows") << write("empty.csv", {});
    }
    void aBrokenFileIsSaidAndTheAtlasStays()
    {
        QFETCH(const QString, path);
        m_window->openFile(path);
        QTRY_VERIFY(m_window->strip().message().kind == MessageStrip::Kind::Error);
        QVERIFY(said().size() > 15);
        QCOMPARE(m_session->data(), m_atlas);
        QCOMPARE(m_session->table(), 0);
    }

    void ownFiguresAreShownBeforeTheyAreApplied()
    {
        m_window->openFile(write("eigen.csv", "gemeentecode;leegstand\n1;3,5\n2;4,5\n0003;1,0\n77;9,9\n"));
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QCOMPARE(m_session->data(), m_atlas);
        QCOMPARE(m_window->joinPanel()->plan().matched, 3);
        QCOMPARE(m_window->joinPanel()->plan().unmatchedInFile.size(), 1);
        QTest::mouseClick(m_window->joinPanel()->findChild<QPushButton *>(QStringLiteral("joinApply")), Qt::LeftButton);
        QVERIFY(m_session->data() != m_atlas);
        const Indicator *shown = m_session->data()->indicator(m_session->view().indicator);
        QVERIFY(shown && shown->name.nl.contains(QStringLiteral("leegstand"), Qt::CaseInsensitive));
        QCOMPARE(m_session->classified().figures.values[0], 3.5);
        m_window->actions().undo->trigger();
        QCOMPARE(m_session->data(), m_atlas);
    }

    void ownFiguresCanBeRefused()
    {
        m_window->openFile(write("eigen2.csv", "gemeentecode,leegstand\nGM0001,3.5\nGM0002,4.5\n"));
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QTest::mouseClick(m_window->joinPanel()->findChild<QPushButton *>(QStringLiteral("joinCancel")), Qt::LeftButton);
        QVERIFY(m_window->comparison().isVisible());
        QCOMPARE(m_session->data(), m_atlas);
    }

    void aFileCanBeDropped()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(write("gevallen.csv", "gemeentecode,x\nGM0001,1\n"))});
        QDragEnterEvent enter({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QVERIFY(m_settings->recentFiles().first().endsWith(QStringLiteral("gevallen.csv")));
    }

    void whileAFileIsDraggedTheWindowSaysWhatLettingGoDoes()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/kaart.gpkg"))});
        QDragEnterEvent enter({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        const auto *hint = m_window->findChild<DropHint *>();
        QVERIFY(hint && hint->isVisible());
        QVERIFY(m_window->rect().contains(hint->geometry()));
        const QString ofAMap = hint->text();
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!hint->isVisible());
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/cijfers.CSV"))});
        QDragEnterEvent again({500, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &again);
        QVERIFY(hint->isVisible() && hint->text() != ofAMap);
    }

    void countsOfferTheirRateOnce()
    {
        AtlasParts parts = m_atlas->parts();
        Indicator rate;
        rate.code = QStringLiteral("dichtheid");
        rate.name.nl = rate.shortName.nl = QStringLiteral("Dichtheid");
        rate.kind = IndicatorKind::Rate;
        rate.numerator = rate.denominator = QStringLiteral("inwoners");
        parts.indicators.push_back(rate);
        m_session->replaceData(AtlasData::make(std::move(parts)));
        m_session->setIndicator(QStringLiteral("aandeel"));
        QVERIFY(said().isEmpty());
        auto *action = m_window->strip().findChild<QPushButton *>(QStringLiteral("stripAction"));

        m_session->setIndicator(QStringLiteral("inwoners"));
        QVERIFY(!said().isEmpty() && action->text().contains(QStringLiteral("Dichtheid")));
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(m_session->view().indicator, QStringLiteral("dichtheid"));
        QVERIFY(said().isEmpty());

        m_session->setIndicator(QStringLiteral("inwoners"));
        auto *circles = m_window->strip().findChild<QPushButton *>(QStringLiteral("stripOtherAction"));
        QVERIFY(circles->isVisible());
        QTest::mouseClick(circles, Qt::LeftButton);
        QVERIFY(m_session->view().map.form == MapForm::Proportional);
        QVERIFY(said().isEmpty());
        m_session->undoStack()->undo();
        QVERIFY(m_session->view().map.form == MapForm::Choropleth && !said().isEmpty());
        m_session->setIndicator(QStringLiteral("dichtheid"));

        // Taken, it is offered again; refused, it is not.
        m_session->setIndicator(QStringLiteral("inwoners"));
        QVERIFY(!said().isEmpty());
        QTest::keyClick(&m_window->strip(), Qt::Key_Escape);
        m_session->setIndicator(QStringLiteral("aandeel"));
        m_session->setIndicator(QStringLiteral("inwoners"));
        QVERIFY(said().isEmpty());
    }

    void afterASearchTheKeysAreTheMapsAgain()
    {
        SearchBox &search = m_window->topBar().search();
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("inwoners"));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(m_window->stage().map().hasFocus());
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(m_window->stage().map().hasFocus());
    }

    void noFiguresAreExplainedWithTheNearestOnePressAway()
    {
        m_session->setLevel(QStringLiteral("provincie"));
        QVERIFY(!said().isEmpty());
        auto *action = m_window->strip().findChild<QPushButton *>(QStringLiteral("stripAction"));
        QVERIFY(action->isVisible() && action->text().contains(QStringLiteral("gemeenten")));
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(m_session->view().level, QStringLiteral("gemeente"));
        QVERIFY(said().isEmpty());
    }

    void countsAreSummedForTheProvinces()
    {
        m_session->setIndicator(QStringLiteral("inwoners"));
        m_session->setLevel(QStringLiteral("provincie"));
        // No other level is offered: only circles, since they are counts.
        QVERIFY(!m_session->classified().figures.none);
        QTest::mouseClick(m_window->strip().findChild<QPushButton *>(QStringLiteral("stripAction")), Qt::LeftButton);
        QVERIFY(m_session->view().map.form == MapForm::Proportional && said().isEmpty());
        QCOMPARE(m_session->classified().figures.values, (std::vector<double>{21000, 24000}));
    }

    void searchGoesToThePlace()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->topBar().search().hasFocus());
        QTest::keyClicks(&m_window->topBar().search(), QStringLiteral("den haag"));
        QTest::keyClick(&m_window->topBar().search(), Qt::Key_Return);
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(5)});
        QVERIFY(m_session->view().extent.heightM > 0);
    }

    void theListMarksAndChoosesTheIndicator()
    {
        QTreeWidget &list = m_window->indicators().list();
        QCOMPARE(list.currentItem()->text(0), QStringLiteral("65 jaar en ouder"));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(m_session->view().indicator, QStringLiteral("inwoners"));
        m_window->actions().undo->trigger();
        QCOMPARE(list.currentItem()->text(0), QStringLiteral("65 jaar en ouder"));
    }

    void pointingAtTheMapShowsTheCardBesideThePlace()
    {
        MapView &map = m_window->stage().map();
        QTest::mouseMove(&map, map.viewport().toCanvas(tinyCentre(5)).toPoint());
        QTRY_VERIFY(m_window->stage().findChild<QWidget *>(QStringLiteral("hoverCard"))->isVisible());
        const QRect card = m_window->stage().findChild<QWidget *>(QStringLiteral("hoverCard"))->geometry();
        QVERIFY(!card.adjusted(6, 6, -6, -6).intersects(map.placeRect(4).toAlignedRect()));
    }

    void theCardOfAPlaceIsWhereThePointerIs()
    {
        MapView &map = m_window->stage().map();
        auto *card = m_window->stage().findChild<QWidget *>(QStringLiteral("hoverCard"));
        m_session->setHoveredRow(4);            // as a chart does
        QVERIFY(!card->isVisible());
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_N);
        QVERIFY(card->isVisible());
        m_session->setHoveredRow(*m_session->hoveredRow() == 0 ? 1 : 0);
        QVERIFY(!card->isVisible());
    }

    void aMessageDoesNotMoveTheMap()
    {
        MapView &map = m_window->stage().map();
        m_window->resize(1440, 900);
        m_window->strip().clear();
        QApplication::processEvents();
        const auto onScreen = [&] { return map.mapToGlobal(map.placeRect(4).center().toPoint()); };
        const QPoint before = onScreen();
        const QSize size = map.size();
        m_window->strip().show({MessageStrip::Kind::Note, QStringLiteral("Saved."), {}, {}, {}, false});
        QTRY_VERIFY(map.height() < size.height());
        QVERIFY((onScreen() - before).manhattanLength() <= 1);
        m_window->strip().clear();
        QTRY_COMPARE(map.size(), size);
        QVERIFY((onScreen() - before).manhattanLength() <= 1);
        // A window of another size has the whole map in it.
        const double scale = map.viewport().metresPerPixel;
        m_window->resize(1440, 700);
        QTRY_VERIFY(map.viewport().metresPerPixel > scale);
    }

    void theLegendLeavesTheTitleFree_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the least window") << QSize(800, 560);
        QTest::newRow("a low one") << QSize(1100, 620);
        QTest::newRow("a laptop's") << QSize(1366, 720);
    }
    void theLegendLeavesTheTitleFree()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QApplication::processEvents();
        MapStage &stage = m_window->stage();
        const QWidget *legend = stage.findChild<QWidget *>(QStringLiteral("card"));
        const QWidget *heading = stage.findChild<QWidget *>(QStringLiteral("heading"));
        QVERIFY(!legend->geometry().intersects(heading->geometry()));
        QVERIFY2(stage.rect().contains(legend->geometry()), qPrintable(QStringLiteral("%1 in %2").arg(legend->y()).arg(stage.height())));
        QVERIFY(stage.rect().contains(heading->geometry()));
    }

    void aNarrowWindowPutsTheListInADrawer()
    {
        m_window->resize(1024, 768);
        QTRY_VERIFY(!m_window->indicators().isVisible());
        QTest::mouseClick(m_window->topBar().findChild<QToolButton *>(QStringLiteral("drawerButton")), Qt::LeftButton);
        QVERIFY(m_window->indicators().isVisible());
        QTest::keyClick(&m_window->indicators().list(), Qt::Key_Escape);
        QVERIFY(!m_window->indicators().isVisible());
        m_window->resize(1440, 900);
        QTRY_VERIFY(m_window->indicators().isVisible());
    }

    void nothingIsCutOffOnASmallScreen()
    {
        m_window->resize(1024, 768);
        QCoreApplication::processEvents();
        for (const QWidget *widget : m_window->topBar().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget->isVisible())
                QVERIFY2(m_window->topBar().rect().contains(widget->geometry()), qPrintable(widget->objectName()));
        }
        QVERIFY(m_window->width() <= 1024);
    }

    void escapeClosesWhatIsOpenOneAfterTheOther()
    {
        MapView &map = m_window->stage().map();
        m_window->openFile(write("eigen3.csv", "gemeentecode,x\nGM0001,1\n"));
        QTRY_VERIFY(m_window->joinPanel() && m_window->joinPanel()->isVisible());
        QTest::keyClick(m_window->joinPanel()->findChild<QPushButton *>(QStringLiteral("joinApply")), Qt::Key_Escape);
        QVERIFY(!m_window->joinPanel()->isVisible());
        m_window->actions().about->trigger();
        m_session->setSelection({tinyKey(1)});
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(m_session->view().selection.isEmpty() && !said().isEmpty());
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(said().isEmpty());
    }

    void tabGoesThroughTheTopBarAsOneReads()
    {
        // Narrow and wide again: segments go and come.
        m_window->resize(820, 700);
        QCoreApplication::processEvents();
        m_window->resize(1440, 900);
        QCoreApplication::processEvents();
        m_window->topBar().search().setFocus();
        int x = m_window->topBar().search().x();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY2(m_window->topBar().isAncestorOf(now), qPrintable(now->objectName()));
            const int at = now->mapTo(&m_window->topBar(), QPoint(0, 0)).x();
            QVERIFY(at > x);
            x = at;
        }
    }

    void tableAndComparisonShareAPlaceAndOpenAndCloseByKey()
    {
        QVERIFY(m_window->comparison().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_window->ranking().isVisible() && !m_window->comparison().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!m_window->ranking().isVisible() && !m_window->comparison().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_window->comparison().isVisible());
        QCOMPARE(m_settings->side(), QStringLiteral("compare"));
    }

    void theChartsOpenAndCloseByKey()
    {
        QVERIFY(m_window->charts().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!m_window->charts().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(m_window->charts().isVisible());
        QVERIFY(m_window->charts().card(ChartKind::Gap).isVisible());
    }

    void aPlaceIsPickedOnTheMapForTheComparison()
    {
        MapView &map = m_window->stage().map();
        Q_EMIT m_window->comparison().pickAsked(-1);
        QVERIFY(!said().isEmpty());
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.placeRect(4).center().toPoint());
        QCOMPARE(m_session->view().compared, QList<PlaceKey>{tinyKey(5)});
        QVERIFY(m_session->view().selection.isEmpty());
        QVERIFY(said().isEmpty());
    }

    void keptSelectionsAreThereNextTime()
    {
        const QList<NamedSelection> kept{{QStringLiteral("mijn drie"), {tinyKey(1), tinyKey(2), tinyKey(3)}, {}}};
        m_session->setKept(kept);
        m_window.reset();
        AtlasSession later(m_atlas, QStringLiteral("nl"));
        MainWindow window(later, m_atlas, *m_settings);
        QCOMPARE(later.view().kept, kept);
        QVERIFY(!later.undoStack()->canUndo());
    }

    void theKeysAreShownInPlace()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *keys = m_window->findChild<ShortcutsOverlay *>();
        QVERIFY(keys && keys->isVisible());
        QVERIFY(m_window->rect().contains(keys->geometry()));
        QTest::keyClick(keys, Qt::Key_Escape);
        QVERIFY(!keys->isVisible());
    }

    void theFiguresAreCopiedAsCsv()
    {
        m_window->actions().copyCsv->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("code,name,level")));
        QVERIFY(!said().isEmpty());
    }

    void everyTextIsRenewedWhenTheLanguageChanges()
    {
        m_window->actions().shortcuts->trigger();
        m_window->findChild<ShortcutsOverlay *>()->hide();
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QCoreApplication::processEvents();
        QStringList plain;
        const auto check = [&plain](const QObject *object, const QString &text) {
            const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
            if (hasWords && !text.contains(QChar(0xA7)))
                plain << object->objectName() + QLatin1Char(':') + text;
        };
        // From the data, in the data's language; and the two names that are the same in every language.
        const QStringList fromData{QStringLiteral("chartEmpty"), QStringLiteral("chartNotes"), QStringLiteral("mapTitle"), QStringLiteral("mapSubtitle"), QStringLiteral("mapNotes"), QStringLiteral("sourceLine"),
                                   QStringLiteral("programName"), QStringLiteral("languageButton")};
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!fromData.contains(label->objectName()) && label->isVisible())
                check(label, label->text());
        }
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (!fromData.contains(button->objectName()) && button->isVisible() && button->parentWidget()->objectName() != QLatin1String("segments")
                && button->parentWidget()->objectName() != QLatin1String("card"))
                check(button, button->text());
        }
        for (const QAction *action : m_window->actions().all())
            check(action, action->text());
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                check(edit, edit->placeholderText());
        }
        QCoreApplication::removeTranslator(&marks);
        plain.removeIf([](const QString &text) { return text.contains(QStringLiteral("gemeenten")) || text.contains(QStringLiteral("%")); });
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(QLatin1Char('\n'))));
    }

    void indicatorNamesFollowTheLanguage()
    {
        m_session->setLanguage(QStringLiteral("en"));
        QEvent change(QEvent::LanguageChange);
        for (QWidget *widget : m_window->findChildren<QWidget *>())
            QCoreApplication::sendEvent(widget, &change);
        QCOMPARE(m_window->stage().findChild<QLabel *>(QStringLiteral("mapTitle"))->text(), QStringLiteral("Inhabitants aged 65 and over"));
        QCOMPARE(m_window->indicators().list().currentItem()->text(0), QStringLiteral("65 and over"));
        QCOMPARE(m_settings->language(), QStringLiteral("en"));
    }

    void aKeyShowsWhatAWeakLampLeavesAndTakesItAway()
    {
        QVERIFY(!m_window->findChild<LampPanel *>());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        const auto *panel = m_window->findChild<LampPanel *>();
        QVERIFY(panel && panel->isVisible());
        QVERIFY(m_window->actions().lamp->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QVERIFY(!panel->isVisible());
        QVERIFY(!m_window->actions().lamp->isChecked());
    }

    void theMapAndItsTwinsHaveAccessibleNames()
    {
        for (const char *name : {"mapView", "rankTable", "indicatorList", "yearSlider", "searchBox"}) {
            const auto *widget = m_window->findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(widget && !widget->accessibleName().isEmpty(), name);
        }
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("mapView"))->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
