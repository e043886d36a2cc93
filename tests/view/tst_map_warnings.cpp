// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_warnings.h"
#include "layers/view/palette.h"
#include "tests/support/built_in_atlas.h"

#include <QTest>

#include <algorithm>

using namespace atlas;
using Code = MapWarning::Code;

class TestMapWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = support::builtInAtlas();
        QVERIFY(m_atlas);
    }

    void countsOfferARateAndCircles()
    {
        const MapWarning *warning = only(view("inwoners_65_plus"), Code::CountsInAreas);
        QVERIFY(warning);
        QVERIFY(warning->sentence.contains(QLatin1String("count")));
        QCOMPARE(warning->offers.size(), std::size_t{2});
        QCOMPARE(warning->offers[0].view.indicator, QStringLiteral("aandeel_65_plus"));
        QCOMPARE(int(warning->offers[1].view.map.form), int(MapForm::Proportional));
        QCOMPARE(warning->offers[1].view.indicator, QStringLiteral("inwoners_65_plus"));
    }

    void whatGoesBelowZeroHasNoCircles()
    {
        const MapWarning *warning = only(view("bevolkingsgroei"), Code::CountsInAreas);
        QVERIFY(warning);
        QVERIFY(std::ranges::none_of(warning->offers, [](const MapOffer &offer) { return offer.view.map.form != MapForm::Choropleth; }));
    }

    void circlesAndRatesAreNotWarnedOf()
    {
        ViewState state = view("inwoners_65_plus");
        state.map.form = MapForm::Proportional;
        QVERIFY(!only(state, Code::CountsInAreas));
        QVERIFY(!only(view("aandeel_65_plus"), Code::CountsInAreas));
    }

    void everyOfferEndsItsWarning()
    {
        for (const char *indicator : {"inwoners_65_plus", "groei_per_1000", "woz_waarde"}) {
            for (const char *palette : {"blues", "brown-teal"}) {
                for (const std::optional<double> midpoint : {std::optional<double>(), std::optional<double>(0), std::optional<double>(1e6)}) {
                    ViewState state = view(indicator);
                    state.classification.palette = QString::fromLatin1(palette);
                    state.classification.midpoint = midpoint;
                    for (const MapWarning &warning : warnings(state)) {
                        QVERIFY(!warning.sentence.isEmpty());
                        for (const MapOffer &offer : warning.offers)
                            QVERIFY2(!only(offer.view, warning.code), qPrintable(toText(warning.code) + offer.text));
                    }
                }
            }
        }
    }

    void twoSidedColoursNeedAMiddle()
    {
        ViewState state = view("aandeel_65_plus");
        QVERIFY(!only(state, Code::NoMidpoint));
        state.classification.palette = QStringLiteral("blue-orange");
        const MapWarning *warning = only(state, Code::NoMidpoint);
        QVERIFY(warning);
        // Published for 2024: 20.5 % of the Netherlands is 65 or older.
        QCOMPARE(warning->offers.back().view.classification.midpoint, std::optional<double>(20.5));
        state.classification.midpoint = 20.5;
        QVERIFY(!only(state, Code::NoMidpoint) && !only(state, Code::MidpointOutside));
        state.classification.midpoint = 80;
        QVERIFY(only(state, Code::MidpointOutside));
    }

    void growthInOneColourHidesTheSideOfZero()
    {
        ViewState state = view("groei_per_1000");
        QVERIFY(!only(state, Code::OneSidedOverZero));
        state.classification.palette = QStringLiteral("blues");
        const MapWarning *warning = only(state, Code::OneSidedOverZero);
        QVERIFY(warning);
        QCOMPARE(warning->offers.front().view.classification.palette, QStringLiteral("brown-teal"));
    }

    void classesThatLookAlikeAreNamed()
    {
        ViewState state = view("groei_per_1000");
        // In grey both ends are dark.
        const MapWarning *warning = only(state, Code::ClassesAlike, ColourVision::GreyPrint);
        QVERIFY(warning);
        QVERIFY(warning->sentence.contains(visionName(ColourVision::GreyPrint, QStringLiteral("en"))));
        QVERIFY(!only(state, Code::ClassesAlike));
    }

    void aRateOfItsOwnFiguresIsFound()
    {
        const int table = m_atlas->drawnTable(QStringLiteral("gemeente"));
        QCOMPARE(rateOf(*m_atlas, QStringLiteral("bevolkingsgroei"), table)->code, QStringLiteral("groei_per_1000"));
        QCOMPARE(rateOf(*m_atlas, QStringLiteral("nonsense"), table), nullptr);
    }

    void aViewWithoutFiguresHasNoWarnings()
    {
        ViewState state = view("aandeel_65_plus");
        state.year = 1901;
        QVERIFY(warnings(state).empty());
        state.indicator = QStringLiteral("nonsense");
        QVERIFY(warnings(state).empty());
    }

private:
    [[nodiscard]] ViewState view(const char *indicator) const
    {
        ViewState state = openingView(*m_atlas, QStringLiteral("en"));
        state.year = 2024;
        return withIndicator(*m_atlas, state, QString::fromLatin1(indicator));
    }

    std::vector<MapWarning> warnings(const ViewState &state, ColourVision vision = ColourVision::Normal) const
    {
        const ClassifiedFigures classified = classifyView(*m_atlas, state);
        const int classes = static_cast<int>(classified.upper.size());
        const Palette *palette = findPalette(state.classification.palette);
        const bool diverging = palette && palette->kind == Palette::Kind::Diverging && state.classification.midpoint;
        const auto colours = diverging ? divergingColours(palette->name, classified.lower, classified.upper, *state.classification.midpoint, false)
                                       : paletteColours(state.classification.palette, classes, false);
        return mapWarnings(*m_atlas, state, classified, colours, vision);
    }

    /// The warning with that code; null if there is none.
    const MapWarning *only(const ViewState &state, Code code, ColourVision vision = ColourVision::Normal)
    {
        m_last = warnings(state, vision);
        const auto found = std::ranges::find(m_last, code, &MapWarning::code);
        return found == m_last.end() ? nullptr : &*found;
    }

    std::shared_ptr<const AtlasData> m_atlas;
    std::vector<MapWarning> m_last;
};

QTEST_APPLESS_MAIN(TestMapWarnings)
#include "tst_map_warnings.moc"
