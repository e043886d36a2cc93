// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/comparison.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace atlas;

namespace {

const PlaceKey kEmmen{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 0};
const PlaceKey kZuid{QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 0};
const PlaceKey kLaren{QStringLiteral("gemeente"), QStringLiteral("GM0417"), 0};

ViewState viewOf(QList<PlaceKey> places, ReferenceKind reference = ReferenceKind::None, int year = 2024)
{
    ViewState view;
    view.year = year;
    view.compared = std::move(places);
    view.comparison.reference = reference;
    return view;
}

bool near(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

/// Against the CBS key figures of 2024 (municipalities and buurten), recomputed outside the program.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void emmenAndAmsterdamZuid_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("place");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("percentile");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("parts");
        QTest::newRow("65+ in Emmen") << "aandeel_65_plus" << 0 << 24.449911290765094 << 110 << 342 << 67.98245614035088 << 0 << 0;
        QTest::newRow("65+ in Zuid, complete buurten only") << "aandeel_65_plus" << 1 << 100.0 * 23000 / 148850 << 3 << 8 << 68.75 << 70 << 76;
        QTest::newRow("WOZ in Emmen") << "woz_waarde" << 0 << 250.0 << 329 << 342 << -1.0 << 0 << 0;
        QTest::newRow("WOZ in Zuid, by households") << "woz_waarde" << 1 << 635.3323409858591 << 1 << 8 << 93.75 << 65 << 76;
        QTest::newRow("inhabitants of Emmen") << "inwoners" << 0 << 109346.0 << 30 << 342 << 91.37426900584795 << 0 << 0;
        QTest::newRow("inhabitants of Zuid") << "inwoners" << 1 << 148910.0 << 3 << 9 << 72.22222222222223 << 73 << 76;
        QTest::newRow("ties share a rank") << "huishoudensgrootte" << 0 << 2.1 << 248 << 342 << 20.760233918128655 << 0 << 0;
    }
    void emmenAndAmsterdamZuid()
    {
        QFETCH(QString, indicator);
        QFETCH(int, place);
        QFETCH(double, value);
        QFETCH(int, rank);
        QFETCH(int, of);
        QFETCH(double, percentile);
        const ComparisonRow row = compareOne(*m_atlas, viewOf({kEmmen, kZuid}), indicator);
        QCOMPARE(row.figures.size(), std::size_t{2});
        const ComparedFigure &figure = row.figures[static_cast<std::size_t>(place)];
        QVERIFY2(near(figure.value, value), qPrintable(QString::number(figure.value, 'g', 15)));
        QCOMPARE(figure.year, 2024);
        QCOMPARE(figure.absence, Absence::None);
        QVERIFY(figure.rank.has_value());
        QCOMPARE(static_cast<int>(figure.rank->rank), rank);
        QCOMPARE(static_cast<int>(figure.rank->of), of);
        if (percentile >= 0)
            QVERIFY(near(figure.rank->percentile, percentile));
        QTEST(figure.used, "used");
        QTEST(figure.of, "parts");
        QCOMPARE((figure.flags & Composed) != 0, figure.of > 0);
        QCOMPARE(figure.composedFrom, figure.of > 0 ? QStringLiteral("buurt") : QString());
    }

    void differenceIsOfUnroundedFigures()
    {
        const ViewState view = viewOf({kEmmen, kZuid});
        const ComparisonRow old = compareOne(*m_atlas, view, QStringLiteral("aandeel_65_plus"));
        QCOMPARE(old.differenceKind, DifferenceKind::Points);
        QVERIFY(near(old.difference, 24.449911290765094 - 100.0 * 23000 / 148850));
        // Sample deviation of the 342 municipalities: 3.5717.
        QVERIFY(near(old.size, 2.51927659036457));
        const ComparisonRow people = compareOne(*m_atlas, view, QStringLiteral("inwoners"));
        QCOMPARE(people.differenceKind, DifferenceKind::PerCent);
        QVERIFY(near(people.difference, 100.0 * (109346 - 148910) / 148910));
    }

    void stripsHoldBothLevelsOnOneAxis()
    {
        const ComparisonRow row = compareOne(*m_atlas, viewOf({kEmmen, kZuid, kLaren}), QStringLiteral("aandeel_65_plus"));
        QCOMPARE(row.strips.size(), std::size_t{2});
        QCOMPARE(row.strips[0].figures->values.size(), std::size_t{342});
        QCOMPARE(row.strips[1].figures->values.size(), std::size_t{9});
        for (const ComparedFigure &figure : row.figures)
            QVERIFY(figure.value >= row.lower && figure.value <= row.upper);
        // All city districts, and of the municipalities all but the outermost half per cent.
        const auto beyond = [&](const LevelStrip &strip) {
            return std::ranges::count_if(strip.figures->values, [&](double value) { return value < row.lower || value > row.upper; });
        };
        QCOMPARE(beyond(row.strips[1]), 0);
        QVERIFY(beyond(row.strips[0]) <= 4);
    }

    void aYearWithoutAFigureTakesTheNearestEarlierOne_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("taken");
        QTest::newRow("the year itself") << "aandeel_65_plus" << 2022 << 2022;
        QTest::newRow("earlier before later") << "aandeel_65_plus" << 2020 << 2015;
        QTest::newRow("earlier, however far") << "aandeel_80_plus" << 2024 << 2015;
        QTest::newRow("later where there is no earlier one") << "arbeidsdeelname" << 2015 << 2021;
    }
    void aYearWithoutAFigureTakesTheNearestEarlierOne()
    {
        QFETCH(QString, indicator);
        QFETCH(int, asked);
        const ComparisonRow row = compareOne(*m_atlas, viewOf({kEmmen}, ReferenceKind::None, asked), indicator);
        QTEST(row.figures.front().year, "taken");
    }

    void noFigureSaysWhy()
    {
        const ComparisonRow owned = compareOne(*m_atlas, viewOf({kEmmen, kZuid}), QStringLiteral("aandeel_koopwoningen"));
        QCOMPARE(owned.figures[0].value, 63.0);
        QVERIFY(std::isnan(owned.figures[1].value));
        QCOMPARE(owned.figures[1].year, 0);
        QCOMPARE(owned.figures[1].absence, Absence::NotAggregable);
        QVERIFY(!owned.figures[1].rank);
        QCOMPARE(owned.differenceKind, DifferenceKind::None);
        QVERIFY(std::isnan(owned.difference));
        QCOMPARE(owned.strips.size(), std::size_t{1});
    }

    void rowsFollowThemesOrDifferences()
    {
        ViewState view = viewOf({kEmmen, kZuid});
        const Comparison byTheme = compare(*m_atlas, view);
        QCOMPARE(byTheme.names, (QStringList{QStringLiteral("Emmen"), QStringLiteral("Amsterdam-Zuid")}));
        QVERIFY(byTheme.rows.size() > 100);
        const auto themeOrder = [&](const ComparisonRow &row) { return m_atlas->theme(m_atlas->indicator(row.indicator)->theme)->order; };
        QVERIFY(std::ranges::is_sorted(byTheme.rows, {}, themeOrder));

        view.comparison.order = ComparisonOrder::Difference;
        const Comparison bySize = compare(*m_atlas, view);
        QCOMPARE(bySize.rows.size(), byTheme.rows.size());
        // The telling rows first, then the others; what cannot be told apart last in either.
        const auto waits = [](const ComparisonRow &row) { return row.secondary; };
        const auto firstThatWaits = std::ranges::find_if(bySize.rows, waits);
        QVERIFY(std::all_of(firstThatWaits, bySize.rows.end(), waits));
        const auto size = [](const ComparisonRow &row) { return std::isnan(row.size) ? -1 : row.size; };
        QVERIFY(std::ranges::is_sorted(bySize.rows.begin(), firstThatWaits, std::greater<>(), size));
        QVERIFY(std::ranges::is_sorted(firstThatWaits, bySize.rows.end(), std::greater<>(), size));
        QVERIFY(bySize.rows.front().size > 2);
        QVERIFY(std::isnan(bySize.rows.back().size));

        view.comparison.theme = QStringLiteral("wonen");
        const Comparison housing = compare(*m_atlas, view);
        QVERIFY(!housing.rows.empty());
        QVERIFY(std::ranges::all_of(housing.rows, [&](const ComparisonRow &row) { return m_atlas->indicator(row.indicator)->theme == view.comparison.theme; }));
    }

    // The House of Representatives of 2023 in Emmen (Kiesraad): PVV 36.3, NSC, VVD and GroenLinks-PvdA next.
    void tellingRowsLeadTheirTheme()
    {
        const Comparison comparison = compare(*m_atlas, viewOf({kEmmen, kLaren}));
        const auto at = [&](const char *indicator) { return std::ranges::find(comparison.rows, QString::fromLatin1(indicator), &ComparisonRow::indicator); };
        QVERIFY(!at("inwoners")->secondary);
        QVERIFY(!at("aandeel_65_plus")->secondary);
        QVERIFY(at("inwoners_65_plus")->secondary);
        QVERIFY(at("stemmen_pvv")->secondary);
        QVERIFY(at("aandeel_cd")->secondary);       // 1998
        QVERIFY(!at("opkomstpercentage")->secondary);
        QVERIFY(at("aandeel_pvv") < at("aandeel_pvda"));    // 2021, before it joined with GroenLinks
        std::vector<double> shares;
        for (const ComparisonRow &row : comparison.rows) {
            const Indicator *indicator = m_atlas->indicator(row.indicator);
            if (indicator->denominator == QLatin1String("stemmen_geldig") && !row.secondary) {
                QCOMPARE(row.figures[0].year, 2023);
                shares.push_back(std::max(row.figures[0].value, row.figures[1].value));
            }
        }
        QCOMPARE(shares.size(), std::size_t{8});
        QVERIFY(std::ranges::is_sorted(shares, std::greater<>()));
        const auto waits = [](const ComparisonRow &row) { return row.secondary; };
        QVERIFY(std::ranges::count_if(comparison.rows, waits) > 50);
    }

    void differencesOfManyAreAgainstTheFirst()
    {
        const ComparisonRow row = compareOne(*m_atlas, viewOf({kEmmen, kZuid, kLaren}), QStringLiteral("aandeel_65_plus"));
        QCOMPARE(row.toFirst.size(), std::size_t{3});
        QCOMPARE(row.toFirst[0].kind, DifferenceKind::None);
        QCOMPARE(row.toFirst[1].kind, DifferenceKind::Points);
        QVERIFY(near(row.toFirst[1].difference, 100.0 * 23000 / 148850 - 24.449911290765094));
        QVERIFY(near(row.toFirst[2].difference, row.figures[2].value - 24.449911290765094));
        const ComparisonRow people = compareOne(*m_atlas, viewOf({kEmmen, kZuid}), QStringLiteral("inwoners"));
        QVERIFY(near(people.toFirst[1].difference, 100.0 * (148910 - 109346) / 109346));
    }

    void whatAllLackIsHiddenOrShown()
    {
        ViewState view = viewOf({kZuid});
        const auto isEmpty = [](const ComparisonRow &row) { return row.figures.front().year == 0; };
        const Comparison hidden = compare(*m_atlas, view);
        QVERIFY(!hidden.rows.empty());
        QCOMPARE(std::ranges::count_if(hidden.rows, isEmpty), 0);
        view.comparison.hideMissing = false;
        const Comparison shown = compare(*m_atlas, view);
        QVERIFY(std::ranges::count_if(shown.rows, isEmpty) > 0);
        QCOMPARE(shown.rows.size() - static_cast<std::size_t>(std::ranges::count_if(shown.rows, isEmpty)), hidden.rows.size());
    }

    void stopsWhenAsked()
    {
        int rows = 0;
        const Comparison cut = compare(*m_atlas, viewOf({kEmmen, kZuid}), [&] { return ++rows > 3; });
        QCOMPARE(cut.rows.size(), std::size_t{3});
        QCOMPARE(cut.names.size(), 2);
    }

    void atMostFiveAndOnlyWhatIsThere()
    {
        QList<PlaceKey> keys{{QStringLiteral("gemeente"), QStringLiteral("GM9999"), 0}};
        for (const char *code : {"GM0114", "GM0106", "GM0109", "GM0118", "GM0119", "GM1680"})
            keys += PlaceKey{QStringLiteral("gemeente"), QString::fromLatin1(code), 0};
        const ComparisonRow row = compareOne(*m_atlas, viewOf(keys), QStringLiteral("inwoners"));
        QCOMPARE(row.figures.size(), std::size_t{5});
        QCOMPARE(row.figures.front().value, 109346.0);
        QVERIFY(compare(*m_atlas, viewOf({})).rows.empty());
    }

    void referenceIsAPlaceAbove_data()
    {
        QTest::addColumn<PlaceKey>("place");
        QTest::addColumn<ReferenceKind>("kind");
        QTest::addColumn<QString>("name");
        const PlaceKey heerlen{QStringLiteral("gemeente"), QStringLiteral("GM0917"), 0};
        const PlaceKey drenthe{QStringLiteral("provincie"), QStringLiteral("PV22"), 0};
        const PlaceKey country{QStringLiteral("land"), QStringLiteral("NL01"), 0};
        QTest::newRow("country of a municipality") << kEmmen << ReferenceKind::Country << "Nederland";
        QTest::newRow("country of a city district") << kZuid << ReferenceKind::Country << "Nederland";
        QTest::newRow("province of a municipality") << kEmmen << ReferenceKind::Province << "Drenthe";
        QTest::newRow("province of a city district") << kZuid << ReferenceKind::Province << "Noord-Holland";
        QTest::newRow("krimpregio first") << heerlen << ReferenceKind::Region << "Parkstad Limburg";
        QTest::newRow("anticipeerregio where there is no krimpregio") << kEmmen << ReferenceKind::Region << "Oost-Drenthe";
        QTest::newRow("neither") << kLaren << ReferenceKind::Region << "";
        QTest::newRow("a province has no province") << drenthe << ReferenceKind::Province << "";
        QTest::newRow("the country has no country") << country << ReferenceKind::Country << "";
    }
    void referenceIsAPlaceAbove()
    {
        QFETCH(PlaceKey, place);
        QFETCH(ReferenceKind, kind);
        const Comparison comparison = compare(*m_atlas, viewOf({place, kZuid}, kind), [n = 0]() mutable { return ++n > 1; });
        QTEST(comparison.reference.name, "name");
        QCOMPARE(comparison.reference.missing.isEmpty(), comparison.reference.place.has_value());
        QCOMPARE(comparison.warnings.contains(comparison.reference.missing), !comparison.reference.missing.isEmpty());
        QCOMPARE(comparison.rows.front().reference.has_value(), comparison.reference.place.has_value());
    }

    // Σ 65+ / Σ inhabitants of the 342 municipalities in 2024.
    void countryIsPutTogetherWhereItIsNotPublished()
    {
        const ComparisonRow row = compareOne(*m_atlas, viewOf({kEmmen, kZuid}, ReferenceKind::Country), QStringLiteral("aandeel_65_plus"));
        QVERIFY(near(row.reference->value, 20.4940081732416));
    }

    void setsOfPlacesKeepToWhatMayBeAdded_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<double>("value");
        QTest::newRow("rate: Σ over Σ") << "aandeel_65_plus" << 24.407544662017788;
        QTest::newRow("mean: by households") << "woz_waarde" << 264.34270247125033;
        QTest::newRow("count: mean per place") << "inwoners" << 43336.6;
        QTest::newRow("share: none") << "aandeel_koopwoningen" << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("median: none") << "inkomen_besteedbaar_mediaan" << std::numeric_limits<double>::quiet_NaN();
    }
    void setsOfPlacesKeepToWhatMayBeAdded()
    {
        QFETCH(QString, indicator);
        QFETCH(double, value);
        // The five municipalities most like Emmen, chosen by hand.
        ViewState view = viewOf({kEmmen, kZuid}, ReferenceKind::SelectionMean);
        for (const char *code : {"GM1949", "GM1952", "GM0047", "GM1966", "GM0737"})
            view.selection += PlaceKey{QStringLiteral("gemeente"), QString::fromLatin1(code), 0};
        const ComparisonRow row = compareOne(*m_atlas, view, indicator);
        QVERIFY(row.reference.has_value());
        if (std::isnan(value)) {
            QVERIFY(std::isnan(row.reference->value));
            QCOMPARE(row.reference->absence, Absence::NotAggregable);
            return;
        }
        QVERIFY2(near(row.reference->value, value), qPrintable(QString::number(row.reference->value, 'g', 15)));
        QCOMPARE(row.reference->used, 5);
        QCOMPARE(row.reference->of, 5);
    }

    void withoutASelectionThereIsNoMean()
    {
        const Comparison comparison = compare(*m_atlas, viewOf({kEmmen, kZuid}, ReferenceKind::SelectionMean));
        QVERIFY(!comparison.reference.missing.isEmpty());
        QVERIFY(!comparison.rows.front().reference);
    }

    // Standardised with the sample deviation over all municipalities (SciPy zscore, ddof 1), root mean square.
    void similarPlacesAreTheNearest()
    {
        QCOMPARE(proposedSimilarity(*m_atlas), (QStringList{QStringLiteral("aandeel_65_plus"), QStringLiteral("bevolkingsdichtheid"),
                                                            QStringLiteral("woz_waarde"), QStringLiteral("inkomen_per_inwoner")}));
        const Comparison comparison = compare(*m_atlas, viewOf({kEmmen, kZuid}, ReferenceKind::Similar));
        const QStringList codes{QStringLiteral("GM1949"), QStringLiteral("GM1952"), QStringLiteral("GM0047"), QStringLiteral("GM1966"), QStringLiteral("GM0737")};
        const std::vector<double> distances{0.12737468353153528, 0.18673739268589418, 0.19287385309947142, 0.2252875095457659, 0.24688264015931163};
        QCOMPARE(comparison.reference.members.size(), std::size_t{5});
        for (std::size_t i = 0; i < 5; ++i) {
            const AtlasData::PlaceRef &member = comparison.reference.members[i];
            QCOMPARE(m_atlas->tables()[static_cast<std::size_t>(member.table)].codes[member.row], codes[static_cast<qsizetype>(i)]);
            QVERIFY(near(comparison.reference.distances[i], distances[i], 1e-12));
        }
        QVERIFY(comparison.reference.leftOut.isEmpty());
    }

    // No income for Zuid: under 95 % of the inhabitants live in buurten that have one.
    void similarPlacesSayWhatTheyLeaveOut()
    {
        const Comparison comparison = compare(*m_atlas, viewOf({kZuid, kEmmen}, ReferenceKind::Similar), [n = 0]() mutable { return ++n > 1; });
        QCOMPARE(comparison.reference.leftOut, QStringList{QStringLiteral("inkomen_per_inwoner")});
        QVERIFY(!comparison.reference.members.empty());
        QVERIFY(comparison.warnings.size() > 1);
    }

    void readersAreWarned()
    {
        ViewState view = viewOf({kEmmen, kZuid});
        view.language = QStringLiteral("en");
        const QStringList warnings = compare(*m_atlas, view).warnings;
        QVERIFY2(warnings.contains(QStringLiteral("Emmen is a municipality, Amsterdam-Zuid a city district: ranks hold within their own level.")),
                 qPrintable(warnings.join(QLatin1Char('\n'))));
        QVERIFY(warnings.contains(QStringLiteral("* Amsterdam-Zuid: put together from 65–76 of 76 neighbourhoods.")));
        const QStringList alike = compare(*m_atlas, viewOf({kEmmen, kLaren})).warnings;
        QCOMPARE(alike.size(), 1);      // that of the years
        QVERIFY(alike.front().contains(QStringLiteral("2024")));
    }

    void everyFigureHasItsNote()
    {
        ViewState view = viewOf({kEmmen, kZuid}, ReferenceKind::Country);
        const Comparison comparison = compare(*m_atlas, view);
        const auto note = [&](const char *indicator, std::size_t place) {
            const auto row = std::ranges::find(comparison.rows, QString::fromLatin1(indicator), &ComparisonRow::indicator);
            return figureNote(*m_atlas, comparison, *row, place, QStringLiteral("en"));
        };
        QCOMPARE(note("aandeel_65_plus", 0), QString());
        QCOMPARE(note("aandeel_65_plus", 1), QStringLiteral("put together from 70 of 76 neighbourhoods"));
        QCOMPARE(note("aandeel_80_plus", 0).left(4), QStringLiteral("2015"));
        QCOMPARE(note("aandeel_koopwoningen", 1), QStringLiteral("may not be put together from smaller places"));
    }

    void tableIsAsLongAsItsColumns()
    {
        const Comparison comparison = compare(*m_atlas, viewOf({kEmmen, kZuid}, ReferenceKind::Country));
        const DataTable table = comparisonTable(*m_atlas, comparison, QStringLiteral("nl"));
        QCOMPARE(table.rows.size(), comparison.rows.size());
        QVERIFY(std::ranges::all_of(table.rows, [&](const auto &row) { return row.size() == table.columns.size(); }));
        QCOMPARE(std::get<QString>(table.rows[0][0]), QStringLiteral("inwoners"));
        QCOMPARE(std::get<double>(table.rows[0][3]), 109346.0);
        QCOMPARE(std::get<double>(table.rows[0].back()), 109346.0 - 148910.0);
    }

    void sentenceSetsTheFirstAgainstTheSecond()
    {
        const Comparison comparison = compare(*m_atlas, viewOf({kEmmen, kZuid}));
        const auto row = std::ranges::find(comparison.rows, QStringLiteral("aandeel_65_plus"), &ComparisonRow::indicator);
        const QString sentence = comparisonSentence(*m_atlas, comparison, *row, QStringLiteral("en"));
        for (const char *words : {"24.4", "9.0", "110", "342", "Emmen", "Amsterdam-Zuid"})
            QVERIFY2(sentence.contains(QLatin1String(words)), qPrintable(sentence));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
