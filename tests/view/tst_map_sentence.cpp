// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/alternative_text.h"
#include "layers/view/describe.h"
#include "layers/view/map_facts.h"
#include "layers/view/map_sentence.h"
#include "tests/data/tiny_atlas.h"
#include "tests/support/built_in_atlas.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace atlas;

namespace {

constexpr int kYear = 2024;

struct Country {
    std::vector<double> places;
    double whole = tiny::kNone;
    IndicatorKind kind = IndicatorKind::Share;
    std::optional<double> midpoint = {};
    std::uint16_t flags = NoFlag;
    bool clause = true;
    int decimals = 1;
};

/// A country with municipalities called A, B, C …
std::shared_ptr<const AtlasData> atlasOf(const Country &country)
{
    AtlasParts parts;
    parts.levels = {tiny::level("land", 1), tiny::level("gemeente", 7)};
    parts.levels[1].name = {QStringLiteral("gemeente"), QStringLiteral("municipality")};
    parts.levels[1].plural = {QStringLiteral("gemeenten"), QStringLiteral("municipalities")};
    PlaceTable places = tiny::table("gemeente", 2023, {}, true);
    for (std::size_t i = 0; i < country.places.size(); ++i) {
        places.codes += QStringLiteral("GM%1").arg(i, 4, 10, QLatin1Char('0'));
        places.names += QString(QChar(static_cast<char16_t>(u'A' + i)));
    }
    parts.tables = {tiny::table("land", 2023, {{"NL01", "Nederland"}}, true), places};
    Indicator share = tiny::indicator("aandeel", country.kind);
    share.name = {QStringLiteral("Aandeel ouderen"), QStringLiteral("Share of the old")};
    share.unit = {QStringLiteral("%"), QStringLiteral("%")};
    share.decimals = country.decimals;
    share.midpoint = country.midpoint;
    if (country.clause)
        share.sentence = {QStringLiteral("In {year} was {value} van {place} oud"), QStringLiteral("In {year} {value} of {place} was old")};
    parts.indicators = {share};
    Column column = tiny::column("aandeel", kYear, 1, country.places);
    column.flags.assign(country.places.size(), country.flags);
    parts.columns = {column};
    if (country.whole == country.whole)
        parts.columns.push_back(tiny::column("aandeel", kYear, 0, {country.whole}));
    return AtlasData::make(std::move(parts));
}

ViewState viewOf(const QString &indicator, const QString &language = QStringLiteral("nl"))
{
    ViewState state;
    state.indicator = indicator;
    state.year = kYear;
    state.language = language;
    return state;
}

QString english(const Country &country)
{
    return mapSentence(*atlasOf(country), viewOf(QStringLiteral("aandeel")), QStringLiteral("en"));
}

} // namespace

/// Sentences written by hand.
class TestMapSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wanted");
        const auto add = [](const char *name, const Country &country, const char *wanted) {
            QTest::newRow(name) << english(country) << QString::fromUtf8(wanted);
        };
        add("highest, lowest and the country", {{12, 30.5, 20, 25}, 21.5},
            "In 2024 30.5% of B was old, the highest figure of the 4 municipalities; the lowest was 12.0%, in A; in 2 of the 4 municipalities it was above the national figure of 21.5%.");
        add("no figure for the country", {{12, 30.5, 20}},
            "In 2024 30.5% of B was old, the highest figure of the 3 municipalities; the lowest was 12.0%, in A.");
        add("places without a figure are not counted", {{12, tiny::kNone, 20}, 15},
            "In 2024 20.0% of C was old, the highest figure of the 2 municipalities with a figure; the lowest was 12.0%, in A; in 1 of the 2 municipalities with a figure it was above the national figure of 15.0%.");
        add("two share the highest", {{12, 30, 30}},
            "In 2024 30.0% of B was old, together with C the highest figure of the 3 municipalities; the lowest was 12.0%, in A.");
        add("three share the highest, two the lowest", {{12, 30, 30, 12, 30}},
            "In 2024 30.0% of B was old, together with 2 other municipalities the highest figure of the 5 municipalities; the lowest was 12.0%, in A and in D.");
        add("many share the lowest", {{12, 12, 12, 30}},
            "In 2024 30.0% of D was old, the highest figure of the 4 municipalities; the lowest was 12.0%, in 3 municipalities.");
        add("all the same", {{20, 20, 20}, 20}, "Share of the old, 2024: 20.0% in each of the 3 municipalities.");
        add("one place", {{20}, 30}, "In 2024 20.0% of A was old.");
        add("one of several with a figure", {{tiny::kNone, 20}}, "In 2024 20.0% of B was old.");
        add("nowhere above", {{10, 20}, 30},
            "In 2024 20.0% of B was old, the highest figure of the 2 municipalities; the lowest was 10.0%, in A; nowhere was it above the national figure of 30.0%.");
        add("growth", {{-3, 0, 2, 5, -1}, 1, IndicatorKind::Share, 0.0},
            "In 2024 5.0% of D was old, the highest figure of the 5 municipalities; the lowest was −3.0%, in A; in 2 of the 5 municipalities it was above zero, in 2 below.");
        add("decline everywhere", {{-3, -2}, -2.5, IndicatorKind::Share, 0.0},
            "In 2024 −2.0% of B was old, the highest figure of the 2 municipalities; the lowest was −3.0%, in A; nowhere was it above zero.");
        add("a count has a total, not a middle", {{100, 200}, 300, IndicatorKind::Count},
            "In 2024 200.0% of B was old, the highest figure of the 2 municipalities; the lowest was 100.0%, in A; the national total was 300.0%.");
        add("provisional", {{10, 20}, tiny::kNone, IndicatorKind::Share, {}, Provisional},
            "In 2024 20.0% of B was old, the highest figure of the 2 municipalities; the lowest was 10.0%, in A; figures: provisional.");
        add("a forecast is not told in the past", {{10, 20}, 15, IndicatorKind::Share, {}, Forecast},
            "Share of the old, 2024: highest in B (20.0%), lowest in A (10.0%); in 1 of the 2 municipalities above the national figure of 15.0%; figures: forecast.");
        add("no clause", {{10, 20}, 15, IndicatorKind::Share, {}, NoFlag, false},
            "Share of the old, 2024: highest in B (20.0%), lowest in A (10.0%); in 1 of the 2 municipalities above the national figure of 15.0%.");
    }
    void sentences()
    {
        QFETCH(QString, said);
        QFETCH(QString, wanted);
        QCOMPARE(said, wanted);
    }

    void whatIsRoundedCoarselyIsNotClaimed()
    {
        // Whole per cents against 20.3: 20 stands for 19.5 … 20.5 and may lie on either side; 21 is above for sure.
        Country country{{10, 11, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23}, 20.3};
        QVERIFY(english(country).contains(QLatin1String("in at least 3 of the 12 municipalities it was above the national figure of 20.3%")));
        country.whole = 20.5;
        QVERIFY(english(country).contains(QLatin1String("in 3 of the 12 municipalities it was above the national figure of 20.5%")));
    }

    void noFiguresSayWhy()
    {
        QVERIFY(english({{tiny::kNone, tiny::kNone}}).contains(QLatin1String("figures")));
        QCOMPARE(mapSentence(*m_atlas, viewOf(QStringLiteral("nonsense")), QStringLiteral("nl")), QString());
        QCOMPARE(alternativeText(*m_atlas, viewOf(QStringLiteral("nonsense")), QStringLiteral("nl")), QString());
    }

    // Published by Statistics Netherlands for 2024 (85984NED): 20.5 % of the Netherlands is 65 or older.
    void theSharesOf2024()
    {
        const MapFacts facts = mapFacts(*m_atlas, viewOf(QStringLiteral("aandeel_65_plus")));
        QVERIFY(facts.national);
        QCOMPARE(*facts.national, 20.5);
        const std::size_t all = facts.aboutNational->above + facts.aboutNational->below
            + static_cast<std::size_t>(std::ranges::count(facts.shown, 20.5));
        QCOMPARE(all, std::size_t{342});
        const QString said = mapSentence(*m_atlas, viewOf(QStringLiteral("aandeel_65_plus")), QStringLiteral("nl"));
        QVERIFY2(said.contains(QLatin1String("20,5%")) && said.startsWith(QLatin1String("In 2024 was ")), qPrintable(said));
    }

    // Facts hold in either language, and are the data's own.
    void theAlternativeTextOfEveryIndicatorHolds_data()
    {
        QTest::addColumn<QString>("indicator");
        for (const Indicator &indicator : m_atlas->indicators())
            QTest::newRow(qPrintable(indicator.code)) << indicator.code;
    }
    void theAlternativeTextOfEveryIndicatorHolds()
    {
        QFETCH(QString, indicator);
        ViewState state = withIndicator(*m_atlas, openingView(*m_atlas, QStringLiteral("nl")), indicator);
        const MapFacts facts = mapFacts(*m_atlas, state);
        for (const char *language : {"nl", "en"}) {
            const QString tongue = QString::fromLatin1(language);
            const Describe describe(tongue);
            const QString text = alternativeText(*m_atlas, state, tongue);
            const QString said = mapSentence(*m_atlas, state, tongue);
            for (const QString &words : {text, said}) {
                QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%\\d|\\{|  |\\bnan\\b|\\.\\.|\\(\\)"))), qPrintable(words));
                QVERIFY2(words.endsWith(QLatin1Char('.')), qPrintable(words));
            }
            QVERIFY(text.contains(facts.indicator->name.in(tongue)));
            if (facts.range.isEmpty())
                continue;
            QVERIFY(text.contains(describe.value(*facts.indicator, std::ranges::max(facts.shown, {}, [](double v) { return std::isfinite(v) ? v : -1e300; }))));
            for (const QString &label : describe.classLabels(facts.classified))
                QVERIFY2(text.contains(label), qPrintable(label));
            QVERIFY(text.contains(describe.sourceLine(*m_atlas, facts.classified.figures)));
        }
    }

    void approximateBordersAndOverlaysAreNamed()
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("nl"));
        state.overlays = {QStringLiteral("krimpregio")};
        QString text = alternativeText(*m_atlas, state, QStringLiteral("en"));
        QVERIFY(text.contains(QLatin1String("The boundaries are approximate, not official.")));
        QVERIFY(text.contains(QLatin1String("Lines show the borders of: shrinking regions")));
        state.overlays.clear();
        state.map.tiles = true;
        state.map.form = MapForm::Proportional;
        text = alternativeText(*m_atlas, state, QStringLiteral("en"));
        QVERIFY(!text.contains(QLatin1String("Lines show")));
        QVERIFY(text.contains(QLatin1String("hexagon")) && text.contains(QLatin1String("with a circle a place")));
    }

private:
    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_APPLESS_MAIN(TestMapSentence)
#include "tst_map_sentence.moc"
