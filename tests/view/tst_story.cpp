// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/story/story.h"

#include <QJsonArray>
#include <QtTest>

using namespace atlas;

namespace {

Story everything()
{
    Story story{QStringLiteral("two-worlds"), {QStringLiteral("Twee werelden"), QStringLiteral("Two worlds")}, {QStringLiteral("Kort"), QStringLiteral("Short")}, {}};
    StoryStep map;
    map.id = QStringLiteral("prices");
    map.view.indicator = QStringLiteral("woz_waarde");
    map.view.year = 2024;
    map.title = {QStringLiteral("Titel"), QStringLiteral("Title")};
    map.text.nl = QStringLiteral("Tekst");
    map.notes.nl = QStringLiteral("Voor de spreker");
    map.source.nl = QStringLiteral("Rapport");
    map.plays = true;
    map.guess = StepGuess{StepGuess::Kind::Trend, {QStringLiteral("Hoe verder?"), {}}, 2015};
    StoryStep maps = map;
    maps.id = QStringLiteral("then-and-now");
    maps.guess.reset();
    maps.shows = StepShows::Maps;
    maps.multiples = {FigureMultiples::By::Year, {2015, 2025}, {}};
    StoryStep table = map;
    table.id = QStringLiteral("table");
    table.shows = StepShows::Table;
    table.table = {{{QStringLiteral("2015"), {}}, {QStringLiteral("2025"), {}}},
                   {{{QStringLiteral("WOZ"), {}}, {{{QStringLiteral("€ 163.200"), {}}, 163200}, {}}}},
                   StepTable::Bars::Row};
    story.steps = {map, maps, table};
    return story;
}

} // namespace

class TestStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEverything()
    {
        const Story story = everything();
        const auto read = storyFromJson(toJson(story));
        QVERIFY(read);
        QVERIFY(*read == story);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no id") << "id" << QJsonValue(QStringLiteral("")) << "steps[1].id";
        QTest::newRow("an id that occurs twice") << "id" << QJsonValue(QStringLiteral("prices")) << "steps[1].id";
        QTest::newRow("a view that is none") << "view" << QJsonValue(QJsonObject{}) << "steps[1].view";
        QTest::newRow("an unknown kind of step") << "shows" << QJsonValue(QStringLiteral("film")) << "steps[1].shows";
        QTest::newRow("an unknown kind of guess") << "guess" << QJsonValue(QJsonObject{{QStringLiteral("kind"), QStringLiteral("dice")}}) << "steps[1].guess";
        QTest::newRow("a row with too few cells") << "table"
            << QJsonValue(QJsonObject{{QStringLiteral("columns"), QJsonArray{QJsonObject{}}}, {QStringLiteral("rows"), QJsonArray{QJsonObject{}}}}) << "steps[1].table";
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        QJsonObject json = toJson(everything());
        QJsonArray steps = json[QStringLiteral("steps")].toArray();
        QJsonObject step = steps[1].toObject();
        step[member] = value;
        steps[1] = step;
        json[QStringLiteral("steps")] = steps;
        const auto read = storyFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, DataErrorCode::InvalidState);
        QCOMPARE(read.error().detail, detail);
    }

    void aLaterVersionIsNotGuessedAt()
    {
        QJsonObject json = toJson(everything());
        json[QStringLiteral("version")] = Story::kVersion + 1;
        const auto read = storyFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, QStringLiteral("version"));
    }
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
