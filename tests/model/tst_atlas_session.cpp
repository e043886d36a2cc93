// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/model/atlas_session.h"

#include "layers/geometry/area_rings.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// Two municipalities in a row with two indicators in two years.
std::shared_ptr<const AtlasData> twoPlaces(const QString &extraIndicator = {})
{
    AreaRings rings;
    for (int i = 0; i < 2; ++i) {
        const double x = i * 1000.0;
        rings.addRing(std::vector<Point>{{x, 0}, {x + 1000, 0}, {x + 1000, 1000}, {x, 1000}});
        rings.endArea();
    }
    AtlasParts parts;
    parts.levels = {{QStringLiteral("gemeente"), {}, {}, 7}};
    PlaceTable table;
    table.level = QStringLiteral("gemeente");
    table.vintage = 2023;
    table.codes = {QStringLiteral("GM0001"), QStringLiteral("GM0002")};
    table.names = {QStringLiteral("Een"), QStringLiteral("Twee")};
    table.shapes = std::make_shared<const ArcMap>(ArcMap::build(rings));
    parts.tables.push_back(table);
    QStringList codes{QStringLiteral("a"), QStringLiteral("b")};
    if (!extraIndicator.isEmpty())
        codes += extraIndicator;
    for (const QString &code : codes) {
        Indicator indicator;
        indicator.code = code;
        parts.indicators.push_back(indicator);
        for (const int year : {2015, 2024}) {
            Column column;
            column.indicator = code;
            column.year = year;
            column.table = 0;
            column.values = {1.0 * year, 2.0 * year};
            column.absence = {Absence::None, Absence::None};
            parts.columns.push_back(column);
        }
    }
    return AtlasData::make(std::move(parts));
}

const PlaceKey kFirst{QStringLiteral("gemeente"), QStringLiteral("GM0001"), 2023};

} // namespace

class TestAtlasSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWhenNothingChanges()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const QSignalSpy classes(&session, &AtlasSession::classificationChanged);
        const QSignalSpy selection(&session, &AtlasSession::selectionChanged);
        const QSignalSpy hovered(&session, &AtlasSession::hoveredChanged);
        session.setIndicator(session.view().indicator);
        session.setYear(session.view().year);
        session.setClassification(session.view().classification);
        session.setSelection({});
        session.setHoveredRow(std::nullopt);
        QCOMPARE(classes.count() + selection.count() + hovered.count(), 0);
        QCOMPARE(session.undoStack()->count(), 0);
    }

    void hoverCarriesOldAndNew()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        std::optional<int> now, before;
        connect(&session, &AtlasSession::hoveredChanged, this, [&](auto row, auto old) { now = row; before = old; });
        session.setHoveredRow(1);
        session.setHoveredRow(0);
        QCOMPARE(now, std::optional<int>(0));
        QCOMPARE(before, std::optional<int>(1));
    }

    void undoSwapsTheView()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        session.setIndicator(QStringLiteral("b"));
        session.setSelection({kFirst});
        QCOMPARE(session.selectedRows(), std::vector<int>{0});
        session.undoStack()->undo();
        QVERIFY(session.view().selection.isEmpty());
        QCOMPARE(session.view().indicator, QStringLiteral("b"));
        session.undoStack()->undo();
        QCOMPARE(session.view().indicator, QStringLiteral("a"));
        session.undoStack()->redo();
        session.undoStack()->redo();
        QCOMPARE(session.view().selection, QList<PlaceKey>{kFirst});
    }

    void scrubbingThroughYearsIsOneStep()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        QCOMPARE(session.view().year, 2024);
        for (const int year : {2020, 2018, 2015})
            session.setYear(year);
        QCOMPARE(session.undoStack()->count(), 1);
        session.undoStack()->undo();
        QCOMPARE(session.view().year, 2024);
        session.undoStack()->redo();
        QCOMPARE(session.view().year, 2015);
    }

    void undoKeepsWhereOneLooksAndTheLanguage()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        session.setIndicator(QStringLiteral("b"));
        session.setExtent({1000, 500, 300});
        session.setLanguage(QStringLiteral("en"));
        session.undoStack()->undo();
        QCOMPARE(session.view().extent, (Extent{1000, 500, 300}));
        QCOMPARE(session.view().language, QStringLiteral("en"));
    }

    void mapSettingsAreOneStepAndLeaveTheClasses()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const QSignalSpy maps(&session, &AtlasSession::mapChanged);
        const QSignalSpy classes(&session, &AtlasSession::classificationChanged);
        MapSettings settings = session.view().map;
        session.setMap(settings);
        QCOMPARE(session.undoStack()->count(), 0);
        settings.patterns = true;
        session.setMap(settings);
        QVERIFY(session.view().map.patterns);
        session.undoStack()->undo();
        QVERIFY(!session.view().map.patterns);
        QCOMPARE(maps.count(), 2);
        QCOMPARE(classes.count(), 0);
    }

    void tilesAndBackShowTheWholeMap()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const QSignalSpy extents(&session, &AtlasSession::extentChanged);
        session.setExtent({1000, 500, 300});
        MapSettings settings = session.view().map;
        settings.patterns = true;
        session.setMap(settings);
        QCOMPARE(session.view().extent, (Extent{1000, 500, 300}));
        settings.tiles = true;
        session.setMap(settings);
        QCOMPARE(session.view().extent, Extent{});
        session.setExtent({1000, 500, 300});
        session.undoStack()->undo();
        QCOMPARE(session.view().extent, Extent{});
        QVERIFY(!session.view().map.tiles);
        QCOMPARE(extents.count(), 4);
    }

    void anotherAtlasKeepsTheMapSettings()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        MapSettings settings;
        settings.tiles = true;
        session.setMap(settings);
        session.replaceData(twoPlaces());
        QVERIFY(session.view().map.tiles);
    }

    void classesFollowTheView()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const QSignalSpy classes(&session, &AtlasSession::classificationChanged);
        QCOMPARE(session.classified().figures.year, 2024);
        session.setYear(2015);
        QCOMPARE(classes.count(), 1);
        QCOMPARE(session.classified().figures.values, (std::vector<double>{2015, 4030}));
    }

    void overlaysDoNotTouchTheClasses()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const QSignalSpy classes(&session, &AtlasSession::classificationChanged);
        const QSignalSpy overlays(&session, &AtlasSession::overlaysChanged);
        session.setOverlay(QStringLiteral("provincie"), true);
        session.setLabels(false);
        QCOMPARE(overlays.count(), 2);
        QCOMPARE(classes.count(), 0);
    }

    void ownFiguresCanBeUndone()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        const auto before = session.data();
        session.extendData(twoPlaces(QStringLiteral("own_x")), QStringLiteral("own_x"));
        QCOMPARE(session.view().indicator, QStringLiteral("own_x"));
        session.undoStack()->undo();
        QCOMPARE(session.data(), before);
        QCOMPARE(session.view().indicator, QStringLiteral("a"));
        session.undoStack()->redo();
        QCOMPARE(session.view().indicator, QStringLiteral("own_x"));
    }

    void anotherAtlasKeepsTheQuestionWhereItCan()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        session.setIndicator(QStringLiteral("b"));
        session.setYear(2015);
        session.setHoveredRow(1);
        const QSignalSpy data(&session, &AtlasSession::dataChanged);
        session.replaceData(twoPlaces());
        QCOMPARE(data.count(), 1);
        QCOMPARE(session.view().indicator, QStringLiteral("b"));
        QCOMPARE(session.view().year, 2015);
        QVERIFY(!session.hoveredRow());
        QVERIFY(!session.undoStack()->canUndo());
    }

    void selectionIsReplacedAddedToAndTakenFrom()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        session.select({0}, SelectMode::Replace);
        session.select({0, 1}, SelectMode::Add);
        QCOMPARE(session.selectedRows(), (std::vector<int>{0, 1}));
        session.select({0}, SelectMode::Remove);
        QCOMPARE(session.selectedRows(), (std::vector<int>{1}));
        session.undoStack()->undo();
        QCOMPARE(session.selectedRows(), (std::vector<int>{0, 1}));
    }

    void aPlaceIsComparedOnceUnderWhateverKey()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        QSignalSpy changed(&session, &AtlasSession::comparedChanged);
        PlaceKey anyVintage = kFirst;
        anyVintage.vintage = 0;
        session.setCompared({anyVintage, kFirst, {QStringLiteral("gemeente"), QStringLiteral("GM0002"), 2023}});
        QCOMPARE(session.view().compared.size(), 2);
        QCOMPARE(session.comparedIndex(1), std::optional<int>(1));
        QCOMPARE(changed.size(), 1);
        session.undoStack()->undo();
        QVERIFY(session.view().compared.isEmpty());
        QCOMPARE(session.comparedIndex(0), std::nullopt);
    }

    void oneHoveredPlaceEndsTheGroupAndTheOtherWayRound()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        QSignalSpy group(&session, &AtlasSession::hoveredGroupChanged), place(&session, &AtlasSession::hoveredChanged);
        session.setHoveredGroup({0, 1});
        session.setHoveredRow(1);
        QVERIFY(session.hoveredGroup().empty());
        session.setHoveredGroup({0});
        QCOMPARE(session.hoveredRow(), std::nullopt);
        QCOMPARE(group.size(), 3);
        QCOMPARE(place.size(), 2);
        session.setYear(2015);
        QVERIFY(session.hoveredGroup().empty());
    }

    void whatIsAskedOfChartsAndComparisonIsAStepBack()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        QSignalSpy charts(&session, &AtlasSession::chartsChanged), comparison(&session, &AtlasSession::comparisonChanged);
        ChartSettings wanted = session.view().charts;
        wanted.current = ChartKind::Gap;
        session.setCharts(wanted);
        ComparisonSettings order = session.view().comparison;
        order.order = ComparisonOrder::Difference;
        session.setComparison(order);
        QCOMPARE(charts.size() + comparison.size(), 2);
        session.undoStack()->undo();
        session.undoStack()->undo();
        QCOMPARE(session.view().charts, ChartSettings());
        QCOMPARE(session.view().comparison, ComparisonSettings());
    }

    void keptSelectionsAndComparedPlacesOutliveAnotherFile()
    {
        AtlasSession session(twoPlaces(), QStringLiteral("nl"));
        session.setCompared({kFirst});
        session.setKept({{QStringLiteral("mine"), {kFirst}, {}}});
        session.replaceData(twoPlaces(QStringLiteral("c")));
        QCOMPARE(session.view().kept.size(), 1);
        QCOMPARE(session.comparedIndex(0), std::optional<int>(0));
    }
};

QTEST_GUILESS_MAIN(TestAtlasSession)
#include "tst_atlas_session.moc"
