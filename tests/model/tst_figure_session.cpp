// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/figure_session.h"

#include "tests/support/tiny_atlas.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using namespace atlas::support;

class TestFigureSession : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_atlas;
    std::unique_ptr<FigureSession> m_figure;

    void write(const QString &title)
    {
        FigureSpec next = m_figure->spec();
        next.title = title;
        m_figure->change(next, QStringLiteral("Title"), QStringLiteral("title"));
    }

private Q_SLOTS:
    void init()
    {
        m_atlas = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_atlas->setIndicator(QStringLiteral("aandeel"));
        m_figure = std::make_unique<FigureSession>(*m_atlas);
    }

    void theViewIsTakenWhenItIsOpened()
    {
        m_atlas->setYear(2015);
        QCOMPARE(m_figure->spec().view.year, 2022);
        m_figure->open();
        QCOMPARE(m_figure->spec().view.year, 2015);
        QVERIFY(m_figure->isOpen());
    }

    void anotherYearOfTheMapChangesTheFigureAndKeepsItsWords()
    {
        m_figure->open();
        write(QStringLiteral("Mijn kop"));
        m_atlas->setYear(2021);
        QCOMPARE(m_figure->spec().view.year, 2021);
        QCOMPARE(m_figure->spec().title, QStringLiteral("Mijn kop"));
    }

    void typingIsOneStepBackUntilTheFieldIsLeft()
    {
        m_figure->open();
        write(QStringLiteral("E"));
        write(QStringLiteral("Ee"));
        write(QStringLiteral("Een"));
        m_figure->endStep();
        write(QStringLiteral("Een kop"));
        m_figure->undoStack()->undo();
        QCOMPARE(m_figure->spec().title, QStringLiteral("Een"));
        m_figure->undoStack()->undo();
        QCOMPARE(m_figure->spec().title, QString());
        m_figure->undoStack()->redo();
        QCOMPARE(m_figure->spec().title, QStringLiteral("Een"));
    }

    void aYearIsTakenBackInTheMapTooAndTheTitleStays()
    {
        m_figure->open();
        m_atlas->setYear(2015);
        write(QStringLiteral("Kop"));
        m_figure->undoStack()->undo();
        m_figure->undoStack()->undo();
        QCOMPARE(m_atlas->view().year, 2022);
        QCOMPARE(m_figure->spec().view.year, 2022);
        m_figure->undoStack()->redo();
        QCOMPARE(m_atlas->view().year, 2015);
        QCOMPARE(m_figure->spec().title, QString());
        m_figure->undoStack()->redo();
        QCOMPARE(m_figure->spec().title, QStringLiteral("Kop"));
    }

    void aDarkWindowGivesALightFigureAndAnotherThemeStays()
    {
        m_atlas->setTheme(QStringLiteral("dark"));
        const FigureSession figure(*m_atlas);
        QCOMPARE(figure.spec().view.theme, QStringLiteral("light"));
        m_figure->open();
        FigureSpec next = m_figure->spec();
        next.view.theme = QStringLiteral("print");
        m_figure->change(next, QStringLiteral("Theme"));
        m_atlas->setYear(2021);
        QCOMPARE(m_figure->spec().view.theme, QStringLiteral("print"));
        QCOMPARE(m_atlas->view().theme, QStringLiteral("dark"));
    }

    void theLanguageFollowsTheWindowUntilOneIsChosen()
    {
        m_figure->open();
        m_atlas->setLanguage(QStringLiteral("en"));
        QCOMPARE(m_figure->spec().view.language, QStringLiteral("en"));
        FigureSpec next = m_figure->spec();
        next.view.language = QStringLiteral("nl");
        m_figure->change(next, QStringLiteral("Language"));
        m_atlas->setYear(2021);
        QCOMPARE(m_figure->spec().view.language, QStringLiteral("nl"));
    }

    void comparedPlacesAreOnlyMarkedBesideWhatExplainsTheirColours()
    {
        m_atlas->setCompared({tinyKey(1), tinyKey(2)});
        m_figure->open();
        QVERIFY(m_figure->spec().view.compared.isEmpty());
        m_figure->open({FigurePart{}, {FigurePart::Kind::Comparison, ChartKind::Ranking}});
        QCOMPARE(m_figure->spec().view.compared.size(), 2);
        QCOMPARE(m_figure->spec().parts.size(), 2);
    }

    void aFigureFromAFileIsShownExactly()
    {
        m_figure->open();
        FigureSpec kept = m_figure->spec();
        kept.view.year = 2015;
        kept.view.selection = {tinyKey(3)};
        kept.title = QStringLiteral("Uit een bestand");
        kept.annotations = {{tinyKey(2), QStringLiteral("Hier"), true, QPointF(3, 4)}};
        m_figure->close();
        m_figure->open(kept);
        QCOMPARE(m_figure->spec(), kept);
        QCOMPARE(m_atlas->view().year, 2015);
        QCOMPARE(m_atlas->view().selection, QList<PlaceKey>{tinyKey(3)});
    }

    void anotherAtlasTakesWordsAtPlacesThatAreGoneAway()
    {
        m_figure->open();
        FigureSpec next = m_figure->spec();
        PlaceKey gone = tinyKey(1);
        gone.code = QStringLiteral("GM9999");
        next.annotations = {{tinyKey(1), {}, false, {}}, {gone, {}, false, {}}};
        m_figure->change(next, QStringLiteral("Words"));
        m_atlas->replaceData(tinyAtlas());
        QCOMPARE(m_figure->spec().annotations.size(), 1);
        QVERIFY(!m_figure->undoStack()->canUndo());
    }

    void nothingIsSaidWhereNothingChanged()
    {
        m_figure->open();
        const QSignalSpy said(m_figure.get(), &FigureSession::specChanged);
        m_figure->change(m_figure->spec(), QStringLiteral("Nothing"));
        QCOMPARE(said.count(), 0);
        QVERIFY(!m_figure->undoStack()->canUndo());
    }

    void whileClosedItDoesNotFollow()
    {
        const QSignalSpy said(m_figure.get(), &FigureSession::specChanged);
        m_atlas->setYear(2015);
        QCOMPARE(said.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFigureSession)
#include "tst_figure_session.moc"
