// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_panel.h"

#include "layers/view/colour_space.h"
#include "layers/view/describe.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/compare/aggregate_page.h"
#include "widgets/compare/chip_bar.h"
#include "widgets/compare/compare_style.h"
#include "widgets/compare/comparison_controls.h"
#include "widgets/compare/comparison_view.h"
#include "widgets/compare/place_chip.h"
#include "widgets/compare/place_finder.h"
#include "widgets/compare/row_strip.h"
#include "widgets/compare/rows_popover.h"
#include "widgets/compare/sentence_box.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::support;

namespace {

PlaceKey province(int number) { return {QStringLiteral("provincie"), QStringLiteral("PV2%1").arg(number), 2023}; }

} // namespace

class TestComparisonPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    ComparisonPanel *m_panel = nullptr;

    /// Waits until the comparison of those places is there, whole.
    void compareAndWait(const QList<PlaceKey> &places)
    {
        m_session->setCompared(places);
        QTRY_VERIFY(done());
    }
    [[nodiscard]] bool done() const
    {
        return m_panel->compared() && m_panel->compared()->whole && m_panel->compared()->view.compared == m_session->view().compared
            && m_panel->compared()->view.comparison == m_session->view().comparison;
    }
    [[nodiscard]] const ComparisonModel &model() const { return *static_cast<const ComparisonModel *>(m_panel->rows().model()); }
    /// The line of an indicator in its theme.
    [[nodiscard]] int lineOf(const char *indicator) const
    {
        for (int line = model().rowCount() - 1; line >= 0; --line) {
            if (model().row(line) && model().line(line).words.indicator == QLatin1String(indicator))
                return line;
        }
        return -1;
    }
    [[nodiscard]] QString textOf(int line, RowText::Part part, int figure = -1) const
    {
        for (const RowText &text : m_panel->rows().layoutOf(line).texts) {
            if (text.part == part && text.figure == figure)
                return text.text;
        }
        return {};
    }
    [[nodiscard]] QPoint pointOf(int line, RowText::Part part, int figure = -1)
    {
        ComparisonView &view = m_panel->rows();
        for (const RowText &text : view.layoutOf(line).texts) {
            if (text.part == part && text.figure == figure)
                return text.rect.translated(view.visualRect(view.model()->index(line, 0)).topLeft()).center().toPoint();
        }
        return {};
    }
    void makeCurrent(int line)
    {
        m_panel->rows().setFocus();
        m_panel->rows().setCurrentIndex(m_panel->rows().model()->index(line, 0));
    }

private Q_SLOTS:
    void init()
    {
        style::apply(QStringLiteral("light"));
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_session->setCompared({});
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_panel = new ComparisonPanel(*m_session, m_window.get());
        m_panel->setGeometry(500, 0, 364, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void showsFiguresDifferenceAndRank()
    {
        // Emmen (GM0006) 62%, Aalten (GM0001) 12% of the eight that have a figure in 2022.
        compareAndWait({tinyKey(6), tinyKey(1)});
        const int line = lineOf("aandeel");
        QVERIFY(line >= 0);
        QCOMPARE(textOf(line, RowText::Part::Value, 0), QStringLiteral("62,0"));
        QCOMPARE(textOf(line, RowText::Part::Value, 1), QStringLiteral("12,0"));
        QVERIFY(textOf(line, RowText::Part::Difference).startsWith(QStringLiteral("+50,0")));
        const FigureWords &emmen = model().line(line).words.figures[0];
        QCOMPARE(emmen.shortestRank, QStringLiteral("3/8"));
        QCOMPARE(model().line(line).words.figures[1].shortestRank, QStringLiteral("8/8"));
        // Mean kind: (5 below + half of one) of 8.
        QVERIFY2(emmen.told.contains(QStringLiteral("69")), qPrintable(emmen.told));
        QVERIFY(model().data(model().index(line), Qt::AccessibleTextRole).toString().contains(QStringLiteral("62,0%")));
    }

    void threePlacesShowHowFarTheyAreFromTheFirst()
    {
        compareAndWait({tinyKey(6), tinyKey(1), tinyKey(5)});
        const int line = lineOf("aandeel");
        QVERIFY(textOf(line, RowText::Part::Difference, 0).isEmpty());
        QVERIFY2(textOf(line, RowText::Part::Difference, 1).startsWith(QStringLiteral("−50,0")), qPrintable(textOf(line, RowText::Part::Difference, 1)));
        QVERIFY(textOf(line, RowText::Part::Difference, 2).startsWith(QStringLiteral("−10,0")));
        QVERIFY(model().line(line).words.figures[1].told.contains(QStringLiteral("−50,0")));
    }

    void secondaryRowsAreFolded()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        auto more = std::make_shared<ComparedView>(*m_panel->compared());
        const ComparisonRow waits = more->comparison.rows.back();
        QVERIFY(waits.secondary);       // a count, in a theme that has a share
        const QString theme = more->data->indicator(waits.indicator)->theme;
        ComparisonView &view = m_panel->rows();
        more->comparison.rows.push_back(waits);
        view.show(std::make_shared<ComparedView>(*more));
        QCOMPARE(model().foldLine(theme), -1);      // two take no more room than the line that hides them
        more->comparison.rows.push_back(waits);
        view.show(more);
        const int fold = model().foldLine(theme);
        QCOMPARE(model().rowCount(), fold + 1);
        QVERIFY(model().line(fold).text.contains(QLatin1Char('3')));
        const QString sentence = m_panel->sentence().sentence();
        makeCurrent(fold);
        QCOMPARE(m_panel->sentence().sentence(), sentence);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(model().rowCount(), fold + 4);
        QCOMPARE(view.currentIndex().row(), fold);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(model().rowCount(), fold + 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model().index(fold)).center());
        QCOMPARE(model().rowCount(), fold + 4);
    }

    void aUnitDoesNotRepeatTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("words in common") << "Groei per 1.000" << "per 1.000 inwoners" << "inwoners";
        QTest::newRow("none in common") << "Bevolkingsdichtheid" << "inwoners per km²" << "inwoners per km²";
        QTest::newRow("part of a word") << "Binnenl. saldo/1.000" << "1.000 inwoners" << "1.000 inwoners";
    }
    void aUnitDoesNotRepeatTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, unit);
        QTEST(withoutRepeat(name, unit), "shown");
    }

    void theIndicatorOfTheMapStandsAboveAllThemes()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QVERIFY(model().mapLine() >= 0);
        QCOMPARE(model().line(model().mapLine()).words.indicator, m_session->view().indicator);
        QCOMPARE(m_panel->rows().currentIndex().row(), model().mapLine());
        m_session->setIndicator(QStringLiteral("inwoners"));
        QCOMPARE(model().line(model().mapLine()).words.indicator, QStringLiteral("inwoners"));
        QCOMPARE(m_panel->rows().currentIndex().row(), model().mapLine());
    }

    void whatIsMissingSaysWhy()
    {
        compareAndWait({tinyKey(6), tinyKey(9)});
        m_session->setYear(2022);
        const int line = lineOf("aandeel");
        const FigureWords &hulst = model().line(line).words.figures[1];
        // Hulst is secret in 2022: either nothing, with the reason, or another year, which is said.
        if (hulst.missing)
            QVERIFY(hulst.told.contains(Describe(QStringLiteral("nl")).absence(Absence::Secret)));
        else
            QCOMPARE(textOf(line, RowText::Part::Year, 1), QStringLiteral("2021"));
    }

    void nothingOverlapsOrStandsOutside_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("width");
        for (const int places : {2, 3, 5}) {
            for (const int width : {280, 364, 600})
                QTest::addRow("%d places in %d px", places, width) << places << width;
        }
    }
    void nothingOverlapsOrStandsOutside()
    {
        QFETCH(const int, places);
        QFETCH(const int, width);
        m_panel->resize(width, 700);
        QList<PlaceKey> keys{province(0), tinyKey(5), tinyKey(6), tinyKey(2), tinyKey(3)};
        compareAndWait(keys.mid(0, places));
        ComparisonView &view = m_panel->rows();
        for (int line = 0; line < model().rowCount(); ++line) {
            const RowLayout &layout = view.layoutOf(line);
            const QRectF room(0, 0, view.viewport()->width(), layout.height);
            for (std::size_t i = 0; i < layout.texts.size(); ++i) {
                const RowText &text = layout.texts[i];
                QVERIFY2(room.contains(text.rect), qPrintable(text.text));
                QVERIFY2(QFontMetricsF(style::font(text.size, text.weight)).horizontalAdvance(text.text) <= text.rect.width() + 1, qPrintable(text.text));
                QVERIFY(layout.strip.isEmpty() || !text.rect.intersects(layout.strip));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!text.rect.intersects(layout.texts[j].rect), qPrintable(text.text + QStringLiteral(" | ") + layout.texts[j].text));
            }
        }
        // Chips and buttons neither.
        const ChipBar &bar = m_panel->chips();
        QList<QRect> boxes;
        for (const QObject *child : bar.children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (!widget || widget->isHidden())
                continue;
            QVERIFY2(bar.rect().contains(widget->geometry()), qPrintable(widget->accessibleName()));
            for (const QRect &other : boxes)
                QVERIFY(!other.intersects(widget->geometry()));
            boxes << widget->geometry();
        }
    }

    void wordsCanBeReadOnAndInTheColoursOfThePlaces_data()
    {
        QTest::addColumn<QString>("theme");
        for (const char *theme : {"light", "dark", "projector", "print"})
            QTest::newRow(theme) << QString::fromLatin1(theme);
    }
    void wordsCanBeReadOnAndInTheColoursOfThePlaces()
    {
        QFETCH(const QString, theme);
        style::apply(theme);
        for (int i = 0; i < kMaximumCompared; ++i) {
            QVERIFY(contrastRatio(placestyle::placeFill(i), placestyle::onPlace()) >= 4.5);
            QVERIFY(contrastRatio(placestyle::placeInk(i), style::tokens().paper) >= 4.5);
        }
    }

    void withoutPlacesItSaysWhatToDo()
    {
        QVERIFY(!m_panel->rows().isVisible());
        // This atlas has no Amsterdam-Zuid.
        QVERIFY(!m_panel->exampleButton().isVisible());
        QTest::mouseClick(&m_panel->chips().addButton(), Qt::LeftButton);
        PlaceFinder *finder = m_panel->chips().finder();
        QVERIFY(finder && finder->isVisible());
        QTest::keyClicks(&finder->field(), QStringLiteral("emm"));
        QCOMPARE(finder->results().item(0)->text(), QStringLiteral("Emmen"));
        QTest::keyClick(&finder->field(), Qt::Key_Return);
        QCOMPARE(m_session->view().compared, QList<PlaceKey>{tinyKey(6)});
        QVERIFY(!finder->isVisible());
        m_panel->chips().openFinder(-1);
        QTest::keyClicks(&finder->field(), QStringLiteral("xyz"));
        QTest::keyClick(&finder->field(), Qt::Key_Return);
        QCOMPARE(m_session->view().compared.size(), 1);
        QTest::keyClick(&finder->field(), Qt::Key_Escape);
        QVERIFY(!finder->isVisible());
    }

    void theFinderOnlyFindsPlaces()
    {
        m_panel->chips().openFinder(-1);
        PlaceFinder *finder = m_panel->chips().finder();
        QTest::keyClicks(&finder->field(), QStringLiteral("inwoners"));
        QCOMPARE(finder->results().count(), 1);
        QVERIFY(!finder->results().item(0)->flags().testFlag(Qt::ItemIsEnabled));
    }

    void enterOnAChipReplacesThePlace()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        PlaceChip *chip = m_panel->chips().chips().at(1);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        PlaceFinder *finder = m_panel->chips().finder();
        QVERIFY(finder && finder->isVisible());
        QTest::keyClicks(&finder->field(), QStringLiteral("goes"));
        QTest::keyClick(&finder->field(), Qt::Key_Return);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(6), tinyKey(8)}));
    }

    void enterOnTheButtonsOfTheChipsPressesThem()
    {
        compareAndWait({tinyKey(1), tinyKey(2)});
        m_panel->chips().swapButton().setFocus();
        QTest::keyClick(&m_panel->chips().swapButton(), Qt::Key_Return);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(2), tinyKey(1)}));
    }

    void chipsAreTakenOutAndReorderedByKeyboard()
    {
        compareAndWait({tinyKey(1), tinyKey(2), tinyKey(3)});
        const auto chip = [this](int i) { return m_panel->chips().chips().at(i); };
        chip(0)->setFocus();
        QTest::keyClick(chip(0), Qt::Key_Right);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(1), tinyKey(3), tinyKey(2)}));
        QVERIFY(chip(2)->hasFocus());
        QTest::keyClick(chip(2), Qt::Key_Delete);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(1), tinyKey(3)}));
        QVERIFY(chip(1)->hasFocus());
    }

    void chipsAreTakenOutSwappedAndDraggedByMouse()
    {
        compareAndWait({tinyKey(1), tinyKey(2)});
        QTest::mouseClick(&m_panel->chips().swapButton(), Qt::LeftButton);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(2), tinyKey(1)}));
        compareAndWait({tinyKey(1), tinyKey(2), tinyKey(3)});
        QVERIFY(!m_panel->chips().swapButton().isVisible());
        PlaceChip *first = m_panel->chips().chips().at(0), *last = m_panel->chips().chips().at(2);
        const QPoint from(12, 15), to = first->mapFrom(&m_panel->chips(), last->geometry().center() + QPoint(10, 0));
        QTest::mousePress(first, Qt::LeftButton, {}, from);
        QTest::mouseMove(first, from + QPoint(20, 0));
        QTest::mouseMove(first, to);
        QTest::mouseRelease(first, Qt::LeftButton, {}, to);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(2), tinyKey(3), tinyKey(1)}));
        QTest::mouseClick(m_panel->chips().chips().at(1), Qt::LeftButton, {}, m_panel->chips().chips().at(1)->cross().center());
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(2), tinyKey(1)}));
    }

    void theSelectionIsCompared()
    {
        compareAndWait({tinyKey(1), tinyKey(2)});
        QVERIFY(!m_panel->chips().pinButton().isVisible());
        m_session->setSelection({tinyKey(4), tinyKey(5), tinyKey(7)});
        QVERIFY(m_panel->chips().pinButton().isVisible());
        QTest::mouseClick(&m_panel->chips().pinButton(), Qt::LeftButton);
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(4), tinyKey(5), tinyKey(7)}));
        m_session->setSelection({tinyKey(9)});
        QTest::mouseClick(&m_panel->chips().pinButton(), Qt::LeftButton);
        QCOMPARE(m_session->view().compared.size(), 4);
        QCOMPARE(m_session->view().compared.last(), tinyKey(9));
    }

    void aPlaceIsPickedOnTheMap()
    {
        compareAndWait({tinyKey(1), tinyKey(2)});
        QSignalSpy asked(m_panel, &ComparisonPanel::pickAsked);
        m_panel->chips().openFinder(1);
        QTest::mouseClick(&m_panel->chips().finder()->pickButton(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toInt(), 1);
        m_panel->setPlace(1, tinyKey(5));
        QCOMPARE(m_session->view().compared, (QList<PlaceKey>{tinyKey(1), tinyKey(5)}));
        m_panel->setPlace(-1, tinyKey(6));
        QCOMPARE(m_session->view().compared.last(), tinyKey(6));
    }

    void rowsAreReachedByKeyboard()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QCOMPARE(m_session->view().indicator, QStringLiteral("aandeel"));
        ComparisonView &view = m_panel->rows();
        makeCurrent(lineOf("aandeel"));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), lineOf("inwoners"));
        QVERIFY(m_panel->sentence().sentence().contains(QStringLiteral("Emmen")));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), m_panel->sentence().sentence());
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(m_session->view().indicator, QStringLiteral("inwoners"));
        QCOMPARE(view.currentIndex().row(), lineOf("inwoners"));
    }

    void pressingANameShowsItOnTheMap()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QTest::mouseClick(m_panel->rows().viewport(), Qt::LeftButton, {}, pointOf(lineOf("inwoners"), RowText::Part::Name));
        QCOMPARE(m_session->view().indicator, QStringLiteral("inwoners"));
    }

    void pointingAtAStripLightsUpThePlace()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        ComparisonView &view = m_panel->rows();
        // Coevorden (GM0003), 32%. Where its tick is changes until the panel has its last layout.
        const auto pointAt = [&] {
            QTest::mouseMove(view.viewport(), QPoint(4, 4));
            const int line = model().mapLine();
            const QRectF strip = view.stripOf(line);
            QTest::mouseMove(view.viewport(), QPointF(stripX(*model().row(line), strip, 32), strip.center().y()).toPoint());
            return m_session->hoveredRow() == std::optional<int>(2);
        };
        QTRY_VERIFY(pointAt());
        QTest::mouseMove(view.viewport(), QPoint(4, 4));
        QTRY_COMPARE(m_session->hoveredRow(), std::nullopt);
    }

    void aHoveredPlaceIsMarkedOnTheStrips()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        ComparisonView &view = m_panel->rows();
        const int line = model().mapLine();
        const QRectF strip = view.stripOf(line);
        const QPoint at(qRound(stripX(*model().row(line), strip, 32)), qRound(strip.top()) + 4);
        const auto marked = [&] {
            const QImage shown = view.viewport()->grab().toImage();
            for (int x = at.x() - 1; x <= at.x() + 1; ++x) {
                if (shown.pixelColor(x, at.y()) == style::tokens().accent)
                    return true;
            }
            return false;
        };
        QVERIFY(!marked());
        m_session->setHoveredRow(2);
        QVERIFY(marked());
        m_session->setHoveredRow(std::nullopt);
        QVERIFY(!marked());
    }

    void aComposedFigureTellsHowItCameToBe()
    {
        // 1,000 to 6,000 inhabitants of the six municipalities in the south, 7,000 to 9,000 in the north.
        compareAndWait({province(0), province(1)});
        const int line = lineOf("inwoners");
        QCOMPARE(textOf(line, RowText::Part::Value, 0), QStringLiteral("21.000"));
        QCOMPARE(textOf(line, RowText::Part::Value, 1), QStringLiteral("24.000"));
        QVERIFY(textOf(line, RowText::Part::Rank, 0).endsWith(QLatin1Char('*')));
        QTest::mouseClick(m_panel->rows().viewport(), Qt::LeftButton, {}, pointOf(line, RowText::Part::Rank, 1));
        AggregatePage &page = m_panel->inspector();
        QVERIFY(page.isVisible());
        QCOMPARE(page.table().model()->rowCount(), 3);
        QTest::keyClick(&page.table(), Qt::Key_Escape);
        QVERIFY(!page.isVisible());
        makeCurrent(line);
        QTest::keyClick(&m_panel->rows(), Qt::Key_I);
        QVERIFY(page.isVisible());
        QCOMPARE(page.table().model()->rowCount(), 6);
        QVERIFY(page.words().join(QLatin1Char(' ')).contains(QStringLiteral("21.000")));
        // The largest part first; sorted by name the other way.
        QCOMPARE(page.table().model()->index(0, 0).data().toString(), QStringLiteral("Emmen"));
        page.table().sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(page.table().model()->index(0, 0).data().toString(), QStringLiteral("'s-Gravenhage"));
        QVERIFY(page.copiedText().contains(QStringLiteral("GM0006\tEmmen\t6000")));
        QTest::mouseClick(&page.backButton(), Qt::LeftButton);
        QVERIFY(m_panel->rows().isVisible());
    }

    void theReferenceStandsUnderTheRow()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QComboBox &combo = m_panel->controls().reference();
        combo.setCurrentIndex(combo.findData(static_cast<int>(ReferenceKind::Province)));
        QTRY_VERIFY(done());
        QCOMPARE(m_session->view().comparison.reference, ReferenceKind::Province);
        QVERIFY(model().line(lineOf("inwoners")).words.reference.contains(QStringLiteral("21.000")));
        combo.setCurrentIndex(combo.findData(static_cast<int>(ReferenceKind::None)));
        QTRY_VERIFY(done());
        QVERIFY(model().line(lineOf("inwoners")).words.reference.isEmpty());
    }

    void rowsAreFilteredAndOrdered()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QTest::mouseClick(&m_panel->controls().rowsButton(), Qt::LeftButton);
        RowsPopover *popover = m_panel->controls().rowsPopover();
        QVERIFY(popover && popover->isVisible());
        popover->theme().setCurrentIndex(popover->theme().findData(QStringLiteral("bevolking")));
        popover->order().setCurrentIndex(popover->order().findData(static_cast<int>(ComparisonOrder::Difference)));
        popover->hideMissing().click();
        const ComparisonSettings &settings = m_session->view().comparison;
        QCOMPARE(settings.theme, QStringLiteral("bevolking"));
        QCOMPARE(settings.order, ComparisonOrder::Difference);
        QVERIFY(!settings.hideMissing);
        QVERIFY(m_panel->controls().rowsButton().isChecked());
        QTRY_VERIFY(done());
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
    }

    void theLastOfManyChangesIsShown()
    {
        for (int i = 2; i <= 9; ++i)
            m_session->setCompared({tinyKey(1), tinyKey(i)});
        QTRY_VERIFY(done());
        QTest::qWait(50);
        QCOMPARE(m_panel->compared()->comparison.names.value(1), QStringLiteral("Hulst"));
        m_session->setCompared({});
        QVERIFY(!m_panel->compared());
        QTest::qWait(50);
        QVERIFY(!m_panel->rows().isVisible());
    }

    void theSentenceIsCopiedWithItsSource()
    {
        compareAndWait({tinyKey(6), tinyKey(1)});
        QVERIFY(m_panel->sentence().isVisible());
        QTest::mouseClick(&m_panel->sentence().copyButton(), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(m_panel->sentence().sentence()));
        // The source of the figures by its title.
        QVERIFY2(copied.contains(QStringLiteral("Kerncijfers")), qPrintable(copied));
        QCOMPARE(m_panel->sentences().split(QLatin1Char('\n')).size(), static_cast<qsizetype>(m_panel->compared()->comparison.rows.size()));
    }

    void leavesTheWindowAsTableAndFigure()
    {
        QVERIFY(m_panel->table().rows.empty());
        compareAndWait({tinyKey(6), tinyKey(1)});
        QCOMPARE(m_panel->table().rows.size(), m_panel->compared()->comparison.rows.size());
        QVERIFY(m_panel->figure().root);
    }
};

QTEST_MAIN(TestComparisonPanel)
#include "tst_comparison_panel.moc"
