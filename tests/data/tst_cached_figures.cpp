// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_cache.h"
#include "layers/data/cached_figures.h"
#include "tests/data/tiny_atlas.h"

#include <QTest>

#include <thread>

using namespace atlas;

class TestCachedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFiguresOfTheAtlas();
    void givesTheSameAgain();
    void saysWhyThereIsNothing();
    void letsGoOfThoseAskedForLongestAgo();
    void keepsTheFirstOfTwo();
    void servesManyThreads();
};

namespace {

const QString kInhabitants = QStringLiteral("inwoners");

std::shared_ptr<const Figures> figuresOf(int year)
{
    auto made = std::make_shared<Figures>();
    made->year = year;
    return made;
}

AtlasCache::FiguresKey key(int year)
{
    return {kInhabitants, year, 0};
}

} // namespace

void TestCachedFigures::givesTheFiguresOfTheAtlas()
{
    const auto data = AtlasData::make(tiny::parts());
    const auto figures = cachedFigures(*data, kInhabitants, 2023, tiny::Gemeente2023);
    QCOMPARE(figures->values, std::vector<double>({1100, 450, 480}));
    QCOMPARE(figures->year, 2023);
    QCOMPARE(cachedFigures(*data, kInhabitants, 2015, tiny::Provincie)->values, std::vector<double>({1500, 500}));
}

void TestCachedFigures::givesTheSameAgain()
{
    const auto data = AtlasData::make(tiny::parts());
    const auto first = cachedFigures(*data, kInhabitants, 2023, tiny::Gemeente2023);
    QCOMPARE(cachedFigures(*data, kInhabitants, 2023, tiny::Gemeente2023).get(), first.get());
    QVERIFY(cachedFigures(*data, kInhabitants, 2015, tiny::Gemeente2023).get() != first.get());
    QVERIFY(cachedFigures(*data, kInhabitants, 2023, tiny::Provincie).get() != first.get());
}

void TestCachedFigures::saysWhyThereIsNothing()
{
    const auto data = AtlasData::make(tiny::parts());
    QVERIFY(cachedFigures(*data, kInhabitants, 1900, tiny::Gemeente2023)->none);
    QVERIFY(cachedFigures(*data, QStringLiteral("onbekend"), 2023, tiny::Gemeente2023)->none);
    QVERIFY(cachedFigures(*data, kInhabitants, 2023, -1)->values.empty());
}

void TestCachedFigures::letsGoOfThoseAskedForLongestAgo()
{
    AtlasCache cache;
    for (const int year : {1, 2, 3})
        cache.keepFigures(key(year), figuresOf(year), 10, 30);
    QVERIFY(cache.recentFigures(key(1)));       // now the last one asked for
    const auto held = cache.recentFigures(key(3));
    cache.keepFigures(key(4), figuresOf(4), 15, 30);

    QVERIFY2(!cache.recentFigures(key(2)), "asked for longest ago");
    QVERIFY2(!cache.recentFigures(key(1)), "two of ten have to go for one of fifteen");
    QCOMPARE(cache.recentFigures(key(3)), held);
    QCOMPARE(cache.recentFigures(key(4))->year, 4);

    cache.keepFigures(key(5), figuresOf(5), 100, 30);
    QVERIFY2(cache.recentFigures(key(5)), "more than fits is still kept until the next");
    QVERIFY(!cache.recentFigures(key(4)));
    QCOMPARE(held->year, 3);
}

void TestCachedFigures::keepsTheFirstOfTwo()
{
    AtlasCache cache;
    const auto first = figuresOf(1);
    QCOMPARE(cache.keepFigures(key(1), first, 10, 30), first);
    QCOMPARE(cache.keepFigures(key(1), figuresOf(1), 10, 30), first);
    cache.keepFigures(key(2), figuresOf(2), 10, 30);
    cache.keepFigures(key(3), figuresOf(3), 10, 30);
    QVERIFY2(cache.recentFigures(key(1)), "counted once");
}

void TestCachedFigures::servesManyThreads()
{
    const auto data = AtlasData::make(tiny::parts());
    std::vector<std::vector<std::shared_ptr<const Figures>>> seen(4);
    {
        std::vector<std::jthread> threads;
        for (auto &mine : seen) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round)
                    mine.push_back(cachedFigures(*data, kInhabitants, 2015 + round % 9, tiny::Gemeente2023));
            });
        }
    }
    for (const auto &mine : seen) {
        for (std::size_t i = 0; i < mine.size(); ++i)
            QCOMPARE(mine[i].get(), seen[0][i].get());
    }
}

QTEST_APPLESS_MAIN(TestCachedFigures)
#include "tst_cached_figures.moc"
