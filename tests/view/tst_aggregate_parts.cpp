// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/aggregate_parts.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

/// Against the CBS key figures of buurten 2024, added up outside the program.
class TestAggregateParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    // The plain mean of the percentages makes Zuid fourth of the eight; the people in it make it third.
    void aRateRestsOnItsSums()
    {
        const auto inspection = inspect("aandeel_65_plus", "stadsdeel", "SD0363K");
        QVERIFY(inspection.has_value());
        QCOMPARE(inspection->composedFrom, QStringLiteral("buurt"));
        QCOMPARE(inspection->parts.size(), std::size_t{76});
        QCOMPARE(std::ranges::count_if(inspection->parts, &AggregatePart::used), 70);
        QCOMPARE(inspection->numerator, 23000.0);
        QCOMPARE(inspection->denominator, 148850.0);
        QCOMPARE(inspection->value, 100.0 * 23000 / 148850);
        QVERIFY(std::abs(inspection->naiveMean - 16.32486224205428) < 1e-9);
        QCOMPARE(inspection->rank, std::size_t{3});
        QCOMPARE(inspection->naiveRank, std::size_t{4});
        QCOMPARE(inspection->of, std::size_t{8});
        QVERIFY(inspection->coverage > 0.999 && inspection->coverage < 1);
    }

    void aMeanIsWeighted()
    {
        const auto inspection = inspect("woz_waarde", "stadsdeel", "SD0363K");
        QVERIFY(inspection.has_value());
        QCOMPARE(std::ranges::count_if(inspection->parts, &AggregatePart::used), 65);
        QVERIFY(std::abs(inspection->numerator / inspection->denominator - 635.3323409858591) < 1e-9);
        QVERIFY(std::abs(inspection->naiveMean - 725.0923076923077) < 1e-9);
        QCOMPARE(inspection->rank, std::size_t{1});
        QCOMPARE(inspection->naiveRank, std::size_t{1});
    }

    void aCountHasNoMean()
    {
        const auto inspection = inspect("inwoners", "stadsdeel", "SD0363K");
        QVERIFY(inspection.has_value());
        QCOMPARE(inspection->numerator, 148910.0);
        QCOMPARE(inspection->value, 148910.0);
        QVERIFY(std::isnan(inspection->naiveMean));
        QCOMPARE(inspection->naiveRank, std::size_t{0});
        QVERIFY(std::isnan(inspection->parts.front().denominator));
    }

    void thePartsAreThoseOfThePlaceGreatestFirst()
    {
        const auto inspection = inspect("aandeel_65_plus", "stadsdeel", "SD0363K");
        QVERIFY(inspection.has_value());
        for (const AggregatePart &part : inspection->parts) {
            QVERIFY2(part.code.startsWith(QLatin1String("BU0363K")), qPrintable(part.code));
            QVERIFY(!part.name.isEmpty());
            QCOMPARE(part.used, std::isfinite(part.numerator) && std::isfinite(part.denominator));
        }
        const auto known = std::ranges::find_if(inspection->parts, [](const AggregatePart &part) { return std::isnan(part.denominator); });
        QVERIFY(std::is_sorted(inspection->parts.begin(), known,
                               [](const AggregatePart &a, const AggregatePart &b) { return a.denominator > b.denominator; }));
    }

    void whatIsNotPutTogetherHasNoParts_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("code");
        QTest::newRow("published") << "inwoners" << "gemeente" << "GM0114";
        QTest::newRow("divided") << "aandeel_65_plus" << "gemeente" << "GM0114";
        QTest::newRow("a place without a figure") << "aandeel_65_plus" << "stadsdeel" << "SD0363B";
        QTest::newRow("may not be put together") << "aandeel_koopwoningen" << "stadsdeel" << "SD0363K";
        QTest::newRow("unknown indicator") << "nonsense" << "stadsdeel" << "SD0363K";
    }
    void whatIsNotPutTogetherHasNoParts()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, level);
        QFETCH(QString, code);
        const auto place = m_atlas->find({level, code, 0});
        QVERIFY(place.has_value());
        QVERIFY(!inspectAggregate(*m_atlas, indicator, 2024, *place));
    }

    void aPlaceThatIsNoneHasNoParts()
    {
        QVERIFY(!inspectAggregate(*m_atlas, QStringLiteral("inwoners"), 2024, {-1, -1}));
        QVERIFY(!inspectAggregate(*m_atlas, QStringLiteral("inwoners"), 2024, {0, 1000000}));
    }

private:
    [[nodiscard]] std::optional<AggregateInspection> inspect(const char *indicator, const char *level, const char *code) const
    {
        const auto place = m_atlas->find({QString::fromLatin1(level), QString::fromLatin1(code), 0});
        return place ? inspectAggregate(*m_atlas, QString::fromLatin1(indicator), 2024, *place) : std::nullopt;
    }

    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_APPLESS_MAIN(TestAggregateParts)
#include "tst_aggregate_parts.moc"
