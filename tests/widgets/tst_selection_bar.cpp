// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/selection_bar.h"

#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/tiny_atlas.h"
#include "widgets/selection/detail_list.h"
#include "widgets/selection/expression_field.h"
#include "widgets/selection/filter_job.h"
#include "widgets/selection/kept_row.h"
#include "widgets/selection/row_button.h"
#include "widgets/selection/selection_popover.h"
#include "widgets/selection/word_completion.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::support;

/// Selections, as a person makes them. Municipality n of the tiny atlas has n thousand inhabitants, of 45,000 in all.
class TestSelectionBar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<QWidget> m_window;
    SelectionBar *m_bar = nullptr;

    void show(std::shared_ptr<const AtlasData> data, QSize size = {1024, 768})
    {
        m_window.reset();
        m_session = std::make_unique<AtlasSession>(std::move(data), QStringLiteral("en"));
        m_window = std::make_unique<QWidget>();
        m_window->resize(size);
        m_bar = new SelectionBar(*m_session, m_window.get());
        m_bar->move(500, 8);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::mouseClick(part<QToolButton>("selectionPill"), Qt::LeftButton);
        QVERIFY(m_bar->popover() && m_bar->popover()->isVisible());
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    [[nodiscard]] ExpressionField *field() const { return part<ExpressionField>("expression"); }
    [[nodiscard]] QString answer() const { return part<QLabel>("answer")->text(); }
    [[nodiscard]] QList<int> selected() const
    {
        const std::vector<int> rows = m_session->selectedRows();
        return {rows.begin(), rows.end()};
    }
    [[nodiscard]] QList<KeptRow *> kept() const
    {
        QList<KeptRow *> rows;
        for (KeptRow *row : m_window->findChildren<KeptRow *>()) {
            if (!row->isHidden())
                rows << row;
        }
        return rows;
    }
    void type(const char *text)
    {
        field()->selectAll();
        QTest::keyClicks(field(), QString::fromUtf8(text));
    }
    void enter(const char *text)
    {
        type(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { show(tinyAtlas()); }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void saysHowManyWhileOneTypesAndEnterSelects()
    {
        QCOMPARE(m_window->focusWidget(), field());
        type("inwoners > 7000");
        QTRY_COMPARE(answer(), QStringLiteral("2 municipalities"));
        QVERIFY(selected().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(selected(), QList<int>({7, 8}));
        QCOMPARE(part<QToolButton>("selectionPill")->text(), QStringLiteral("2 municipalities selected"));
        // 8,000 and 9,000 of 45,000.
        QCOMPARE(part<QLabel>("people")->text(), QStringLiteral("17,000 inhabitants in 2022 (38%)"));
        m_session->undoStack()->undo();
        QVERIFY(selected().isEmpty());
    }

    void aWrongExpressionIsExplainedAndSelectsNothing()
    {
        m_session->setSelection({tinyKey(1)});
        enter("inwonars > 7000");
        QVERIFY2(answer().contains(QStringLiteral("inwonars")) && answer().contains(QStringLiteral("inwoners")), qPrintable(answer()));
        QCOMPARE(part<QLabel>("answer")->property("role").toString(), QStringLiteral("warning"));
        QCOMPARE(field()->selectedText(), QStringLiteral("inwonars"));
        QCOMPARE(selected(), QList<int>{0});
        for (const char *name : {"Select", "Add", "Take out", "Keep only"})
            QVERIFY2(!button(QLatin1String(name))->isEnabled(), name);
    }

    void whatIsUnfinishedIsNotCalledWrongYet()
    {
        type("inwoners >");
        QTRY_VERIFY(!answer().isEmpty() && answer() != QStringLiteral("0 municipalities"));
        QTRY_COMPARE(part<QLabel>("answer")->property("role").toString(), QStringLiteral("note"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(part<QLabel>("answer")->property("role").toString(), QStringLiteral("warning"));
    }

    void nothingFoundLeavesTheSelectionAlone()
    {
        m_session->setSelection({tinyKey(1)});
        enter("inwoners > 70000");
        QCOMPARE(answer(), QStringLiteral("0 municipalities"));
        QCOMPARE(selected(), QList<int>{0});
    }

    void saysWhichYearTheFiguresAreOf()
    {
        m_session->setYear(2015);
        enter("inwoners > 8000");
        const QString notes = part<QLabel>("notes")->text();
        QVERIFY2(notes.contains(QStringLiteral("2022")) && notes.contains(QStringLiteral("2015")), qPrintable(notes));
        QVERIFY(part<QLabel>("people")->text().contains(QStringLiteral("in 2022")));
    }

    void addsTakesOutAndKeepsWhatIsInBoth()
    {
        enter("inwoners > 7000");
        type("inwoners between 6000 and 8000");
        QTRY_COMPARE(answer(), QStringLiteral("3 municipalities"));
        QTest::mouseClick(button(QStringLiteral("Add")), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>({5, 6, 7, 8}));
        type("inwoners = 6000");
        QTest::mouseClick(button(QStringLiteral("Take out")), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>({6, 7, 8}));
        type("inwoners < 8000");
        QTest::mouseClick(button(QStringLiteral("Keep only")), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>{6});
    }

    void completesTheWordUnderTheCursor()
    {
        type("inw");
        QVERIFY(field()->proposing());
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(field()->text(), QStringLiteral("inwoners "));
        QVERIFY(field()->hasFocus() && !field()->proposing());
        QTest::keyClicks(field(), QStringLiteral("> 8000 and prov"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), QStringLiteral("inwoners > 8000 and provincie "));
        QVERIFY(selected().isEmpty());
        QTest::keyClicks(field(), QStringLiteral("= 'No"));
        QVERIFY(!field()->proposing());
        QTest::keyClicks(field(), QStringLiteral("ord'"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(selected(), QList<int>{8});
    }

    void findsTheWordAtTheCursor()
    {
        QCOMPARE(wordAt(QStringLiteral("inwoners > 5"), 3).length, 8);
        QCOMPARE(wordAt(QStringLiteral("inwoners > 5"), 3).typed, QStringLiteral("inw"));
        QVERIFY(wordAt(QStringLiteral("inwoners > 5"), 12).typed.isEmpty());
        QVERIFY(wordAt(QStringLiteral("provincie = 'No"), 15).typed.isEmpty());
        const WordSpan quoted = wordAt(QStringLiteral("\"65 ja\" > 3"), 6);
        QVERIFY(quoted.quoted);
        QCOMPARE(quoted.position, 0);
        QCOMPARE(quoted.length, 7);
        QCOMPARE(quoted.typed, QStringLiteral("65 ja"));
    }

    void escapeClosesTheInnermostAndGivesTheFocusBack()
    {
        type("inw");
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!field()->proposing() && m_bar->popover()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_bar->popover()->isVisible());
        QCOMPARE(m_window->focusWidget(), part<QToolButton>("selectionPill"));
    }

    void onlyAPressOutsideOrTheSameOneClosesIt()
    {
        QTest::mouseClick(part<QLabel>("selected"), Qt::LeftButton);
        QVERIFY(m_bar->popover()->isVisible());
        QTest::mouseClick(part<QToolButton>("selectionPill"), Qt::LeftButton);
        QVERIFY(!m_bar->popover()->isVisible());
        QTest::mouseClick(part<QToolButton>("selectionPill"), Qt::LeftButton);
        QVERIFY(m_bar->popover()->isVisible());
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {4, 700});
        QVERIFY(!m_bar->popover()->isVisible());
    }

    void withoutAnAtlasNothingCanBeSelected()
    {
        show(AtlasData::make(AtlasParts{}));
        enter("inwoners > 5");
        QVERIFY(!answer().isEmpty());
        QVERIFY(m_session->view().selection.isEmpty());
        QVERIFY(!part<QPushButton>("invert")->isEnabled() && !part<QPushButton>("keep")->isEnabled());
        QVERIFY(!part<RowButton>("regionsButton")->isVisible());
    }

    void aRegionSelectsWhatLiesInIt()
    {
        QTest::mouseClick(part<RowButton>("regionsButton"), Qt::LeftButton);
        auto *search = part<QLineEdit>("regionField");
        QVERIFY(search->isVisible() && search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("noo"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(selected(), QList<int>({6, 7, 8}));
        QCOMPARE(field()->text(), QStringLiteral("provincie = 'Noord'"));
        QVERIFY(!search->isVisible() && field()->isVisible());
        QTest::mouseClick(part<RowButton>("regionsButton"), Qt::LeftButton);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->isVisible() && m_bar->popover()->isVisible());
    }

    void invertsClearsZoomsAndPins()
    {
        enter("inwoners > 3000");
        QVERIFY(!part<QPushButton>("pin")->isEnabled());    // six are more than five
        QTest::mouseClick(part<QPushButton>("invert"), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>({0, 1, 2}));
        QSignalSpy zoom(m_bar, &SelectionBar::zoomAsked), pin(m_bar, &SelectionBar::pinAsked);
        QTest::mouseClick(part<QPushButton>("zoom"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("pin"), Qt::LeftButton);
        QCOMPARE(zoom.count(), 1);
        QCOMPARE(pin.count(), 1);
        QCOMPARE(pin.first().first().value<QList<PlaceKey>>(), (QList<PlaceKey>{tinyKey(1), tinyKey(2), tinyKey(3)}));
        QTest::mouseClick(part<QPushButton>("clear"), Qt::LeftButton);
        QVERIFY(selected().isEmpty());
        QVERIFY(!part<QPushButton>("pin")->isEnabled() && !part<QPushButton>("zoom")->isEnabled());
    }

    void keepsRenamesCombinesDeletesAndUndoes()
    {
        enter("inwoners > 7000");
        QTest::keyClicks(part<QLineEdit>("keepName"), QStringLiteral("big"));
        QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
        QCOMPARE(m_session->view().kept.size(), 1);
        QCOMPARE(m_session->view().kept[0].expression, QStringLiteral("inwoners > 7000"));
        m_session->setSelection({tinyKey(1), tinyKey(8)});
        QCOMPARE(part<QLineEdit>("keepName")->placeholderText(), QStringLiteral("2 municipalities"));
        QTest::keyClick(part<QLineEdit>("keepName"), Qt::Key_Return);
        QCOMPARE(m_session->view().kept.size(), 2);
        QVERIFY(m_session->view().kept[1].expression.isEmpty());
        QCOMPARE(kept()[0]->nameButton().detail(), QStringLiteral("2"));

        QTest::mouseClick(&kept()[0]->combineButton(SetChange::Add), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>({0, 7, 8}));
        QTest::mouseClick(&kept()[1]->combineButton(SetChange::TakeOut), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>{8});
        QTest::mouseClick(&kept()[1]->nameButton(), Qt::LeftButton);
        QTest::mouseClick(&kept()[0]->combineButton(SetChange::KeepOnly), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>{7});

        QTest::keyClick(&kept()[0]->nameButton(), Qt::Key_F2);
        QVERIFY(kept()[0]->nameField().hasFocus());
        QTest::keyClicks(&kept()[0]->nameField(), QStringLiteral("large"));
        QTest::keyClick(&kept()[0]->nameField(), Qt::Key_Return);
        QCOMPARE(m_session->view().kept[0].name, QStringLiteral("large"));
        QTest::keyClick(&kept()[0]->nameButton(), Qt::Key_F2);
        QTest::keyClicks(&kept()[0]->nameField(), QStringLiteral("not this"));
        QTest::keyClick(&kept()[0]->nameField(), Qt::Key_Escape);
        QCOMPARE(m_session->view().kept[0].name, QStringLiteral("large"));
        QVERIFY(m_bar->popover()->isVisible());

        QTest::keyClick(&kept()[0]->nameButton(), Qt::Key_Delete);
        QCOMPARE(kept().size(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(kept().size(), 2);
        QCOMPARE(kept()[0]->nameButton().text(), QStringLiteral("large"));
    }

    void keptByExpressionFollowsTheMapKeptByPlacesDoesNot()
    {
        enter("inwoners > 8500");
        QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
        m_session->setSelection({tinyKey(1)});
        QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
        m_session->setLevel(QStringLiteral("provincie"));
        // The provinces have 21,000 and 24,000 inhabitants.
        QCOMPARE(kept()[0]->nameButton().detail(), QStringLiteral("2"));
        QCOMPARE(kept()[1]->nameButton().detail(), QStringLiteral("0"));
        QVERIFY(!kept()[1]->nameButton().isEnabled());
        QTest::mouseClick(&kept()[0]->nameButton(), Qt::LeftButton);
        QCOMPARE(selected(), QList<int>({0, 1}));
    }

    void namesWhatIsSelectedAtAnotherLevel()
    {
        m_session->setLevel(QStringLiteral("provincie"));
        m_session->setSelection({tinyKey(1), tinyKey(2)});
        QCOMPARE(part<QToolButton>("selectionPill")->text(), QStringLiteral("2 municipalities selected"));
        QVERIFY(!part<QPushButton>("zoom")->isEnabled());
    }

    void presetsOfTheBuiltInAtlasSelectWhatTheySay()
    {
        const auto atlas = support::builtInAtlas();
        QVERIFY(atlas);
        show(atlas);
        m_session->setYear(2024);
        // Counted in CBS 85984NED and krimpregios_2023.csv; see tst_place_filter.cpp.
        QCOMPARE(part<RowButton>("middle-sized")->detail(), QStringLiteral("63"));
        QTest::mouseClick(part<RowButton>("krimp"), Qt::LeftButton);
        QCOMPARE(selected().size(), 38);
        QCOMPARE(part<RowButton>("large")->detail(), QStringLiteral("32"));
        QTest::mouseClick(part<RowButton>("anticipeer"), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(selected().size(), 38 + 40);
        enter("inwoners between 50000 and 100000 and krimpregio = ''");
        QCOMPARE(selected().size(), 59);
    }

    void everythingCanBeReachedAndIsInside_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("an ordinary window") << QSize(1024, 768);
        QTest::newRow("a small one at twice the size") << QSize(683, 384);
    }

    void everythingCanBeReachedAndIsInside()
    {
        QFETCH(QSize, size);
        show(tinyAtlas(), size);
        enter("inwoners > 7000");
        QTest::mouseClick(part<QPushButton>("keep"), Qt::LeftButton);
        QTRY_VERIFY(m_window->rect().contains(m_bar->popover()->geometry()));
        QSet<QWidget *> reached;
        field()->setFocus();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QWidget *at = m_window->focusWidget();
            reached.insert(at);
            QVERIFY2(!at->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(at), qPrintable(at->objectName()));
            if (m_bar->popover()->isAncestorOf(at)) {
                const QRect shown(at->mapTo(m_bar->popover(), QPoint()), at->size());
                QVERIFY2(m_bar->popover()->rect().contains(shown), qPrintable(at->objectName()));
            }
        }
        for (QAbstractButton *one : m_bar->popover()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->isEnabled())
                QVERIFY2(reached.contains(one), qPrintable(one->text() + one->accessibleName()));
        }
    }

    void manyPlacesAreAnsweredFromAnotherThreadAndOnlyTheLastTime()
    {
        AtlasParts parts = tiny::parts();
        PlaceTable table;
        table.level = QStringLiteral("buurt");
        table.vintage = 2024;
        Column inhabitants = tiny::column("inwoners", 2024, static_cast<int>(parts.tables.size()), {});
        for (int i = 0; i < 14500; ++i) {
            table.codes.append(QStringLiteral("BU%1").arg(i, 8, 10, QLatin1Char('0')));
            table.names.append(QStringLiteral("Buurt %1").arg(i));
            inhabitants.values.push_back(i);
            inhabitants.absence.push_back(Absence::None);
        }
        const int index = static_cast<int>(parts.tables.size());
        parts.tables.push_back(table);
        parts.columns.push_back(inhabitants);
        const auto data = AtlasData::make(std::move(parts));
        FilterJob job;
        QList<FilterAnswer> last;
        int times = 0;
        connect(&job, &FilterJob::ready, &job, [&](const QList<FilterAnswer> &answers) {
            last = answers;
            ++times;
        });
        job.start(data, {QStringLiteral("inwoners < 100")}, index, 2024);
        job.start(data, {QStringLiteral("inwoners >= 14000"), QStringLiteral("inwoners >")}, index, 2024);
        QCOMPARE(times, 0);
        QTRY_COMPARE(times, 1);
        QTest::qWait(50);
        QCOMPARE(times, 1);
        QCOMPARE(last.size(), 2);
        QCOMPARE(last[0].match.rows.size(), std::size_t(500));
        QVERIFY(!last[0].error && last[1].error);
    }
};

QTEST_MAIN(TestSelectionBar)
#include "tst_selection_bar.moc"
