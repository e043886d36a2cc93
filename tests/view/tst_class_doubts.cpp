// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_doubts.h"
#include "tests/data/tiny_atlas.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

/// Municipalities with one figure each, drawn.
std::shared_ptr<const AtlasData> atlasOf(const std::vector<double> &values, int decimals, IndicatorKind kind, std::vector<double> low = {}, std::vector<double> high = {})
{
    AtlasParts parts;
    parts.levels = {tiny::level("gemeente", 7)};
    parts.levels.front().plural = {QStringLiteral("gemeenten"), QStringLiteral("municipalities")};
    PlaceTable table = tiny::table("gemeente", 2024, {}, true);
    for (std::size_t i = 0; i < values.size(); ++i) {
        table.codes += QStringLiteral("GM%1").arg(i, 4, 10, QLatin1Char('0'));
        table.names += QStringLiteral("Plaats %1").arg(i);
    }
    parts.tables = {table};
    Indicator indicator = tiny::indicator("cijfer", kind);
    indicator.decimals = decimals;
    parts.indicators = {indicator};
    Column column = tiny::column("cijfer", 2024, 0, values);
    column.low = std::move(low);
    column.high = std::move(high);
    parts.columns = {column};
    return AtlasData::make(std::move(parts));
}

ViewState viewOf(Scheme scheme, int classes, std::vector<double> manual = {})
{
    ViewState state;
    state.indicator = QStringLiteral("cijfer");
    state.year = 2024;
    state.language = QStringLiteral("en");
    state.classification.scheme = scheme;
    state.classification.classes = classes;
    state.classification.manual = std::move(manual);
    return state;
}

std::vector<int> rowsWith(const ClassDoubts &doubts, ClassDoubt reason)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < doubts.reasons.size(); ++i) {
        if (doubts.reasons[i] & reason)
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

// In four equal steps of 25 two places lie in each class.
const std::vector<double> kSpread{0, 22, 30, 45, 55, 70, 78, 100};

} // namespace

/// Expected places were found by hand, with a ruler from 0 to 100.
class TestClassDoubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsPutElsewhereByTheMostOfItsNewClass()
    {
        const auto data = atlasOf(kSpread, 0, IndicatorKind::Count);
        const ViewState state = viewOf(Scheme::Equal, 4);
        const ClassDoubts doubts = classDoubts(*data, state, classifyView(*data, state));
        // Thirds: 0 22 30 | 45 55 | 70 78 100. With 30 are two of the lowest quarter, with 70 two of the highest; 45 and
        // 55 are one of each, a tie.
        QCOMPARE(rowsWith(doubts, FewerClassesDoubt), (std::vector<int>{2, 5}));
        // Fifths: 0 | 22 30 | 45 55 | 70 78 | 100: nothing but ties.
        QCOMPARE(rowsWith(doubts, MoreClassesDoubt), std::vector<int>());
        QCOMPARE(doubts.fewer, std::size_t{2});
        QCOMPARE(doubts.more, std::size_t{0});
    }

    void twoOtherDivisionsMakeAMark()
    {
        const auto data = atlasOf(kSpread, 0, IndicatorKind::Count);
        const ViewState state = viewOf(Scheme::Equal, 4);
        const ClassDoubts doubts = classDoubts(*data, state, classifyView(*data, state));
        for (int row = 0; row < static_cast<int>(kSpread.size()); ++row) {
            const bool marked = std::ranges::count(doubts.marked, row) > 0;
            QCOMPARE(marked, doubts.elsewhere[static_cast<std::size_t>(row)] >= 2);
        }
        QCOMPARE(doubts.divisions, std::size_t{4});     // a class less, a class more, equal groups, natural breaks
    }

    void whatTheSourceRoundedMayLieBeyondABound()
    {
        // 25.0 stands for 24.95 … 25.05, of which the upper half is of the next class; 25.1 is above 25 all the way.
        const auto data = atlasOf({10, 25, 25.1, 40}, 1, IndicatorKind::Share);
        const ViewState state = viewOf(Scheme::Manual, 2, {25, 40});
        const ClassDoubts doubts = classDoubts(*data, state, classifyView(*data, state));
        QCOMPARE(rowsWith(doubts, RoundingDoubt), (std::vector<int>{1}));
        QVERIFY(std::ranges::count(doubts.marked, 1) == 1);
    }

    void wholeCountsAreNotRounded()
    {
        const auto data = atlasOf({10, 25, 26, 40}, 0, IndicatorKind::Count);
        const ViewState state = viewOf(Scheme::Manual, 2, {25, 40});
        QCOMPARE(rowsWith(classDoubts(*data, state, classifyView(*data, state)), RoundingDoubt), std::vector<int>());
    }

    void countsInTensAreRounded()
    {
        const auto data = atlasOf({10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120}, 0, IndicatorKind::Count);
        const ViewState state = viewOf(Scheme::Manual, 2, {50, 120});
        QCOMPARE(rowsWith(classDoubts(*data, state, classifyView(*data, state)), RoundingDoubt), (std::vector<int>{4}));
    }

    void anIntervalMayReachOverABound()
    {
        const auto data = atlasOf({10, 20, 30, 40}, 0, IndicatorKind::Count, {8, 18, 24, tiny::kNone}, {12, 22, 36, 45});
        const ViewState state = viewOf(Scheme::Manual, 2, {25, 40});
        // 30 could be 24; the highest class has nothing above it.
        QCOMPARE(rowsWith(classDoubts(*data, state, classifyView(*data, state)), IntervalDoubt), (std::vector<int>{2}));
    }

    void aSchemeThatLumpsThePlacesIsNoFairAlternative()
    {
        // Equal steps put all but one in the lowest class.
        const auto data = atlasOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}, 0, IndicatorKind::Count);
        const ViewState state = viewOf(Scheme::Quantile, 3);
        const ClassifiedFigures classified = classifyView(*data, state);
        const ClassDoubts doubts = classDoubts(*data, state, classified);
        const auto equal = std::ranges::find(doubts.schemes, Scheme::Equal, &SchemeChange::scheme);
        QVERIFY(equal != doubts.schemes.end());
        QVERIFY(equal->uneven);
        QCOMPARE(equal->changed, std::size_t{0});
        QVERIFY(doubtSummary(*data, classified, doubts, QStringLiteral("en")).filter(QStringLiteral("over half")).size() >= 1);
    }

    void noFigureNoDoubt()
    {
        const auto data = atlasOf({0, 22, tiny::kNone, 45, 55, 70, 78, 100}, 0, IndicatorKind::Share);
        for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks, Scheme::HeadTail}) {
            const ViewState state = viewOf(scheme, 4);
            const ClassDoubts doubts = classDoubts(*data, state, classifyView(*data, state));
            QCOMPARE(doubts.reasons.size(), std::size_t{8});
            QCOMPARE(int(doubts.reasons[2]), int(NoDoubt));
        }
    }

    void nothingToDivideIsNoError()
    {
        for (const std::vector<double> &values : {std::vector<double>{}, std::vector<double>{7}, std::vector<double>{7, 7, 7}}) {
            const auto data = atlasOf(values, 0, IndicatorKind::Share);
            const ViewState state = viewOf(Scheme::Quantile, 5);
            const ClassDoubts doubts = classDoubts(*data, state, classifyView(*data, state));
            QVERIFY(doubts.marked.empty());
            QCOMPARE(doubts.reasons.size(), values.size());
        }
    }

    void reasonsAreSaidInWords()
    {
        QCOMPARE(doubtsToText(NoDoubt), QString());
        QCOMPARE(doubtsToText(RoundingDoubt | FewerClassesDoubt | OtherSchemeDoubt), QStringLiteral("rounding|fewer-classes|other-scheme"));
        const auto data = atlasOf({10, 25, 25.1, 40}, 1, IndicatorKind::Share);
        const ViewState state = viewOf(Scheme::Manual, 2, {25, 40});
        const ClassifiedFigures classified = classifyView(*data, state);
        const auto lines = doubtLines(*data, classified, classDoubts(*data, state, classified), QStringLiteral("en"));
        QVERIFY(!lines.empty());
        QCOMPARE(lines.front().place, QStringLiteral("Plaats 1"));
        QVERIFY(lines.front().reasons.startsWith(QStringLiteral("rounding of the source")));
    }
};

QTEST_APPLESS_MAIN(TestClassDoubts)
#include "tst_class_doubts.moc"
