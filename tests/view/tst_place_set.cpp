// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/place_set.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/tiny_atlas.h"

#include <QTest>

using namespace atlas;

/// Selections combined. Numbers stand for the municipalities GM0001 … GM0009 of the tiny atlas.
class TestPlaceSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combines_data();
    void combines();
    void obeysDeMorgan();
    void tellsVintagesApart();
    void takesAKeyWithoutVintage();
    void keepsPlacesOfOtherFiles();
    void ordersByTableThenRow();
    void turnsRowsIntoPlacesAndBack();
};

namespace {

PlaceSet set(const QList<int> &numbers)
{
    PlaceSet places;
    for (const int number : numbers)
        places.append(support::tinyKey(number));
    return places;
}

PlaceKey key(const char *level, const char *code, int vintage)
{
    return {QString::fromLatin1(level), QString::fromLatin1(code), vintage};
}

} // namespace

void TestPlaceSet::combines_data()
{
    QTest::addColumn<QList<int>>("a");
    QTest::addColumn<QList<int>>("b");
    QTest::addColumn<QList<int>>("either");
    QTest::addColumn<QList<int>>("both");
    QTest::addColumn<QList<int>>("butNot");
    QTest::addColumn<QList<int>>("notA");
    using L = QList<int>;
    QTest::newRow("overlapping") << L{1, 2, 3} << L{3, 4} << L{1, 2, 3, 4} << L{3} << L{1, 2} << L{4, 5, 6, 7, 8, 9};
    QTest::newRow("apart") << L{1, 2} << L{8, 9} << L{1, 2, 8, 9} << L{} << L{1, 2} << L{3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("one within the other") << L{2, 4, 6} << L{4} << L{2, 4, 6} << L{4} << L{2, 6} << L{1, 3, 5, 7, 8, 9};
    QTest::newRow("the same") << L{5} << L{5} << L{5} << L{5} << L{} << L{1, 2, 3, 4, 6, 7, 8, 9};
    QTest::newRow("the second empty") << L{5} << L{} << L{5} << L{} << L{5} << L{1, 2, 3, 4, 6, 7, 8, 9};
    QTest::newRow("the first empty") << L{} << L{5} << L{5} << L{} << L{} << L{1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("everything") << L{1, 2, 3, 4, 5, 6, 7, 8, 9} << L{5} << L{1, 2, 3, 4, 5, 6, 7, 8, 9} << L{5} << L{1, 2, 3, 4, 6, 7, 8, 9} << L{};
    QTest::newRow("out of order and twice") << L{9, 2, 9, 1} << L{2, 3, 2} << L{1, 2, 3, 9} << L{2} << L{1, 9} << L{3, 4, 5, 6, 7, 8};
}

void TestPlaceSet::combines()
{
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    QFETCH(QList<int>, either);
    QFETCH(QList<int>, both);
    QFETCH(QList<int>, butNot);
    QFETCH(QList<int>, notA);
    const auto data = support::tinyAtlas();
    QCOMPARE(union_(*data, set(a), set(b)), set(either));
    QCOMPARE(union_(*data, set(b), set(a)), set(either));
    QCOMPARE(intersection(*data, set(a), set(b)), set(both));
    QCOMPARE(intersection(*data, set(b), set(a)), set(both));
    QCOMPARE(difference(*data, set(a), set(b)), set(butNot));
    QCOMPARE(complement(*data, set(a), 0), set(notA));
}

void TestPlaceSet::obeysDeMorgan()
{
    const auto data = support::tinyAtlas();
    for (int i = 0; i < 512; i += 7) {
        PlaceSet a, b;
        for (int number = 1; number <= 9; ++number) {
            if (i >> (number - 1) & 1)
                a.append(support::tinyKey(number));
            if ((i * 37 % 512) >> (number - 1) & 1)
                b.append(support::tinyKey(number));
        }
        QCOMPARE(complement(*data, union_(*data, a, b), 0), intersection(*data, complement(*data, a, 0), complement(*data, b, 0)));
        QCOMPARE(complement(*data, intersection(*data, a, b), 0), union_(*data, complement(*data, a, 0), complement(*data, b, 0)));
        QCOMPARE(difference(*data, a, b), intersection(*data, a, complement(*data, b, 0)));
    }
}

void TestPlaceSet::tellsVintagesApart()
{
    // The same code at another vintage is another territory.
    const auto data = AtlasData::make(tiny::parts());
    const PlaceSet then{key("gemeente", "GM0001", 2015)}, now{key("gemeente", "GM0001", 2023)};
    QVERIFY(intersection(*data, then, now).isEmpty());
    QCOMPARE(union_(*data, now, then), then + now);
    QCOMPARE(complement(*data, then, tiny::Gemeente2023).size(), 3);
}

void TestPlaceSet::takesAKeyWithoutVintage()
{
    const auto data = AtlasData::make(tiny::parts());
    const PlaceSet any{key("gemeente", "GM0001", 0)}, now{key("gemeente", "GM0001", 2023)};
    QCOMPARE(intersection(*data, any, now), now);
    QCOMPARE(union_(*data, any, now), now);
    QCOMPARE(difference(*data, now, any), PlaceSet());
    QCOMPARE(rowsIn(*data, tiny::Gemeente2015, any), std::vector<int>{0});
}

void TestPlaceSet::keepsPlacesOfOtherFiles()
{
    const auto data = support::tinyAtlas();
    const PlaceSet other{key("wijk", "WK999999", 2020), key("wijk", "WK000000", 2020)};
    QCOMPARE(union_(*data, other, set({2, 1})), set({1, 2}) + other);
    QCOMPARE(difference(*data, other + set({1}), set({1})), other);
    QCOMPARE(intersection(*data, other, {other[1]}), PlaceSet{other[1]});
    QCOMPARE(complement(*data, other, 0).size(), 9);
}

void TestPlaceSet::ordersByTableThenRow()
{
    const auto data = support::tinyAtlas();     // gemeente is table 0, provincie table 1
    const PlaceKey province = key("provincie", "PV21", 2023);
    QCOMPARE(union_(*data, {province}, set({9, 1})), set({1, 9}) + PlaceSet{province});
}

void TestPlaceSet::turnsRowsIntoPlacesAndBack()
{
    const auto data = support::tinyAtlas();
    const std::vector<int> rows{0, 4, 8};
    QCOMPARE(placesAt(*data, 0, rows), set({1, 5, 9}));
    QCOMPARE(rowsIn(*data, 0, set({9, 1, 5, 1})), rows);
    QVERIFY(rowsIn(*data, 1, set({1, 5})).empty());
}

QTEST_APPLESS_MAIN(TestPlaceSet)
#include "tst_place_set.moc"
