// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/story/slide.h"

#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "tests/render/map_fixture.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/slide_words.h"

#include <QtTest>

using namespace atlas;

namespace {

const PlaceKey kEmmen{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 2023};
const PlaceKey kLaren{QStringLiteral("gemeente"), QStringLiteral("GM0417"), 2023};
const PlaceKey kKerkrade{QStringLiteral("gemeente"), QStringLiteral("GM0928"), 2023};
const PlaceKey kAmsterdam{QStringLiteral("gemeente"), QStringLiteral("GM0363"), 2023};
const PlaceKey kZuid{QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 2024};
const PlaceKey kAchterhoek{QStringLiteral("krimpregio"), QStringLiteral("KR05"), 2023};

LocalisedText both(const QString &text) { return {text, text}; }

StoryStep stepOf(StepShows shows)
{
    StoryStep step;
    step.id = toText(shows);
    step.shows = shows;
    step.view.indicator = QStringLiteral("aandeel_65_plus");
    step.view.year = 2024;
    step.view.overlays = {QStringLiteral("krimpregio"), QStringLiteral("anticipeerregio")};
    step.view.compared = {kEmmen, kZuid};
    step.title = both(QStringLiteral("De randen van het land worden het eerst grijs"));
    step.text = both(QStringLiteral("In Emmen is bijna een kwart van de inwoners 65 jaar of ouder. In Amsterdam-Zuid is dat ongeveer één op de zes. "
                                    "Aan de kust en in het oosten liggen de meeste gemeenten in de hoogste klasse."));
    return step;
}

/// The words a writer of stories might come with: long names, long compounds, many sentences.
void makeLong(StoryStep &step)
{
    step.title = both(QStringLiteral("Bevolkingsontwikkeling, huishoudensverdunning en arbeidsmarktperspectieven in het noordoostelijke grensgebied sinds 1995"));
    step.text = both(QStringLiteral("Gemeenten aan de randen van het land verloren inwoners terwijl die in het midden groeiden. ").repeated(4));
    step.source = both(QStringLiteral("rapporten over krimp en groei uit 2014–2018, met eigen bewerking door de schrijvers"));
}

StepTable tableOf(int rows, int columns)
{
    StepTable table;
    table.bars = StepTable::Bars::Row;
    const QStringList headings{QStringLiteral("krimpregio’s 2015"), QStringLiteral("Nederland 2015"), QStringLiteral("krimpregio’s 2025, raming")};
    const QStringList labels{QStringLiteral("Netto arbeidsdeelname"), QStringLiteral("Werkt op hoger beroepsniveau"), QStringLiteral("Diploma havo of vwo"),
                             QStringLiteral("Gemiddeld besteedbaar inkomen"), QStringLiteral("Gezondheid niet goed ervaren"), QStringLiteral("WOZ-waarde van woningen")};
    for (int c = 0; c < columns; ++c)
        table.columns += both(headings[c]);
    for (int r = 0; r < rows; ++r) {
        StepRow row{both(labels[r]), {}};
        for (int c = 0; c < columns; ++c)
            row.cells += StepCell{both(r == 3 ? QStringLiteral("€ 163.200") : QStringLiteral("62,2%")), 62.2 - c};
        table.rows += row;
    }
    // One figure is not there.
    table.rows.last().cells.last() = {};
    return table;
}

std::vector<const display::Text *> textsOf(const DisplayList &list)
{
    std::vector<const display::Text *> texts;
    support::collect(*list.root, texts);
    return texts;
}

QStringList wordsOf(const DisplayList &list)
{
    QStringList words;
    for (const display::Text *text : textsOf(list))
        words += text->text;
    return words;
}

bool isSaid(const DisplayList &list, const QString &words)
{
    QString all = wordsOf(list).join(QLatin1Char(' '));
    return all.replace(QChar::Nbsp, QLatin1Char(' ')).contains(words);
}

struct Page {
    const char *name;
    QSizeF size;
    double distance;
};
constexpr std::array kPages{Page{"1024x768", {1024, 768}, 1}, Page{"1280x720", {1280, 720}, 1}, Page{"3840x2160", {3840, 2160}, 1}, Page{"1920x1200", {1920, 1200}, 1},
                            Page{"1024x768 from afar", {1024, 768}, 1.3}, Page{"1920x1080 from afar", {1920, 1080}, 1.6}};

} // namespace

class TestSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_real = support::builtInAtlas();
        QVERIFY(m_real);
        m_tiny = AtlasData::make(fixture::parts());
    }

    void everyWordCanBeReadFromTheBack_data();
    void everyWordCanBeReadFromTheBack();
    void theLegendHasTheBoundsOfTheMap();
    void schemesOfManyClassesBecomeFiveGroups();
    void aMapNamesNothingButWhatIsCompared();
    void aComparedPlaceOfAnotherLevelIsOutlined();
    void theSourceNamesTheYearsAndTheBorders();
    void whatHasNoFigureSaysSo();
    void theMapLiesWhereTheSlideSays();
    void sizesChangeNothingButTheScale();
    void aSlideWithoutWordsLeavesThemToThePage();
    void mapsShareTheirBounds();
    void theSpiralHasTheFiguresOfTheRegion();
    void twoLanguages();

private:
    std::shared_ptr<const AtlasData> m_real, m_tiny;
};

void TestSlide::everyWordCanBeReadFromTheBack_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<StoryStep>("step");
    QTest::addColumn<bool>("tiny");

    std::vector<std::pair<QString, StoryStep>> steps;
    const auto add = [&](const QString &name, StoryStep step) {
        steps.emplace_back(name, step);
        makeLong(step);
        steps.emplace_back(name + QStringLiteral(", long words"), step);
    };
    StoryStep map = stepOf(StepShows::Map);
    add(QStringLiteral("map"), map);
    map.view.indicator = QStringLiteral("woz_waarde");
    map.view.compared = {kLaren, kKerkrade, kEmmen, kZuid, kAmsterdam};
    add(QStringLiteral("map of five places"), map);
    map.view.indicator = QStringLiteral("inwoners");
    map.view.map.form = MapForm::Proportional;
    add(QStringLiteral("map of circles"), map);
    map.view.map.form = MapForm::Graduated;
    add(QStringLiteral("map of classed circles"), map);
    map.view.map.form = MapForm::Bivariate;
    map.view.map.second = QStringLiteral("woz_waarde");
    add(QStringLiteral("map of two figures"), map);
    map = stepOf(StepShows::Map);
    map.view.map.tiles = true;
    map.view.map.patterns = true;
    add(QStringLiteral("map of tiles"), map);
    map = stepOf(StepShows::Map);
    map.view.extent = {240000, 560000, 90000};
    add(QStringLiteral("map of a part"), map);
    map.view.map.doubts = true;
    add(QStringLiteral("map with doubts"), map);
    for (const ChartKind kind : kChartKinds) {
        StoryStep chart = stepOf(StepShows::Chart);
        chart.view.charts.current = kind;
        chart.view.compared = {kEmmen, kAmsterdam};
        if (kind == ChartKind::Trend || kind == ChartKind::Gap) {
            chart.view.indicator = QStringLiteral("verkoopprijs");
            chart.view.compared += kLaren;
        }
        add(toText(kind), chart);
    }
    StoryStep comparison = stepOf(StepShows::Comparison);
    add(QStringLiteral("comparison"), comparison);
    comparison.view.compared = {kLaren, kKerkrade, kEmmen, kZuid, kAmsterdam};
    add(QStringLiteral("comparison of five"), comparison);
    StoryStep maps = stepOf(StepShows::Maps);
    maps.multiples.by = FigureMultiples::By::Year;
    maps.multiples.years = {2015, 2025};
    add(QStringLiteral("two maps"), maps);
    maps.multiples.years = {2013, 2015, 2021, 2025};
    add(QStringLiteral("four maps"), maps);
    maps.multiples = {FigureMultiples::By::Indicator, {}, {QStringLiteral("aandeel_65_plus"), QStringLiteral("woz_waarde"), QStringLiteral("inwoners")}};
    add(QStringLiteral("maps of indicators"), maps);
    StoryStep table = stepOf(StepShows::Table);
    table.table = tableOf(6, 3);
    add(QStringLiteral("table of six by three"), table);
    table.table = tableOf(2, 1);
    add(QStringLiteral("table of two"), table);
    StoryStep spiral = stepOf(StepShows::Spiral);
    spiral.view.compared = {kAchterhoek};
    add(QStringLiteral("spiral"), spiral);
    spiral.view.compared.clear();
    add(QStringLiteral("spiral of nothing"), spiral);
    add(QStringLiteral("words"), stepOf(StepShows::Words));

    for (std::size_t page = 0; page < kPages.size(); ++page) {
        for (const auto &[name, step] : steps) {
            QTest::addRow("%s at %s", qPrintable(name), kPages[page].name) << static_cast<int>(page) << step << false;
            if (kPages[page].distance == 1 && page % 2 == 0)
                QTest::addRow("%s of a tiny atlas at %s", qPrintable(name), kPages[page].name) << static_cast<int>(page) << step << true;
        }
    }
}

void TestSlide::everyWordCanBeReadFromTheBack()
{
    QFETCH(int, page);
    QFETCH(StoryStep, step);
    QFETCH(bool, tiny);
    SlideOptions options;
    options.size = kPages[static_cast<std::size_t>(page)].size;
    options.distance = kPages[static_cast<std::size_t>(page)].distance;
    options.number = 10;
    options.of = 12;
    const Slide slide = slideOf(tiny ? *m_tiny : *m_real, step, options);
    QCOMPARE(slide.list.size, options.size);
    const QStringList faults = support::faultsOf(slide.list);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(isSaid(slide.list, QStringLiteral("10 / 12")));
    // Words of a usual length are there whole, and a title always is.
    if (step.text.nl.size() < 300 && kPages[static_cast<std::size_t>(page)].distance == 1)
        QVERIFY(slide.whole);
    QVERIFY2(isSaid(slide.list, step.title.nl), qPrintable(wordsOf(slide.list).join(QLatin1Char('|'))));
    QVERIFY(!slide.list.title.isEmpty());
    if (step.shows != StepShows::Words)
        QVERIFY(!slide.list.description.isEmpty());
}

void TestSlide::theLegendHasTheBoundsOfTheMap()
{
    const StoryStep step = stepOf(StepShows::Map);
    const Slide slide = slideOf(*m_real, step, {});
    QCOMPARE(slide.maps.size(), std::size_t(1));
    const ClassifiedFigures classified = classifyView(*m_real, slide.maps.front().view);
    QCOMPARE(classified.upper.size(), std::size_t(5));
    const Describe describe(QStringLiteral("nl"));
    QStringList bounds;
    for (const display::Text *text : textsOf(slide.list)) {
        if (text->id.startsWith(QLatin1String("legend-bound")))
            bounds += QString(text->text).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    QCOMPARE(bounds.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bounds[i], QStringLiteral("≤ %1%").arg(describe.number(classified.upper[static_cast<std::size_t>(i)], classified.decimals)));
}

void TestSlide::schemesOfManyClassesBecomeFiveGroups()
{
    for (const Scheme scheme : {Scheme::Box, Scheme::Percentiles, Scheme::HeadTail, Scheme::StdMean, Scheme::Quantile}) {
        StoryStep step = stepOf(StepShows::Map);
        step.view.classification.scheme = scheme;
        step.view.classification.classes = 9;
        const Slide slide = slideOf(*m_real, step, {});
        QVERIFY(classifyView(*m_real, slide.maps.front().view).upper.size() <= 5);
    }
    // What is fewer stays as it is.
    StoryStep step = stepOf(StepShows::Map);
    step.view.classification.classes = 3;
    QCOMPARE(classifyView(*m_real, slideOf(*m_real, step, {}).maps.front().view).upper.size(), std::size_t(3));
}

void TestSlide::aMapNamesNothingButWhatIsCompared()
{
    const Slide slide = slideOf(*m_real, stepOf(StepShows::Map), {});
    QStringList names;
    for (const display::Text *text : textsOf(slide.list)) {
        if (text->halo.isValid())
            names += text->text;
    }
    QCOMPARE(names, QStringList({QStringLiteral("Emmen"), QStringLiteral("Amsterdam-Zuid")}));
    // Published: 24,4 % of the inhabitants of Emmen, 15,5 % of those of Amsterdam-Zuid.
    QVERIFY(isSaid(slide.list, QStringLiteral("24,4%")));
    QVERIFY(isSaid(slide.list, QStringLiteral("15,5%")));
}

void TestSlide::aComparedPlaceOfAnotherLevelIsOutlined()
{
    const Slide slide = slideOf(*m_real, stepOf(StepShows::Map), {});
    std::vector<const display::Path *> paths;
    support::collect(*slide.list.root, paths);
    const ThemeTokens &theme = themeTokens(QStringLiteral("projector"));
    for (int place = 1; place <= 2; ++place) {
        const auto found = std::ranges::find_if(paths, [&](const display::Path *path) { return path->id == QStringLiteral("marked-%1").arg(place); });
        QVERIFY(found != paths.end());
        QCOMPARE((*found)->strokes.back().colour, theme.place[static_cast<std::size_t>(place - 1)]);
        // A white casing keeps it apart from any colour of the map.
        QCOMPARE((*found)->strokes.front().colour, theme.casing);
    }
}

void TestSlide::theSourceNamesTheYearsAndTheBorders()
{
    const Slide slide = slideOf(*m_real, stepOf(StepShows::Map), {});
    QVERIFY(isSaid(slide.list, QStringLiteral("CBS, 2024")));
    QVERIFY(isSaid(slide.list, QStringLiteral("2023")));
    StoryStep trend = stepOf(StepShows::Chart);
    trend.view.charts.current = ChartKind::Trend;
    trend.view.indicator = QStringLiteral("verkoopprijs");
    QVERIFY(isSaid(slideOf(*m_real, trend, {}).list, QStringLiteral("CBS, Kadaster, 1995–2024")));
}

void TestSlide::whatHasNoFigureSaysSo()
{
    StoryStep step = stepOf(StepShows::Map);
    step.view.indicator = QStringLiteral("verkoopprijs");
    SlideOptions options;
    options.language = QStringLiteral("en");
    const Slide slide = slideOf(*m_real, step, options);
    QVERIFY(isSaid(slide.list, QStringLiteral("no figure")));   // of Amsterdam-Zuid
    QVERIFY(!isSaid(slide.list, QStringLiteral("NaN")));

    StoryStep made = stepOf(StepShows::Map);
    made.view = fixture::state();
    const Slide tiny = slideOf(*m_tiny, made, options);
    QVERIFY(isSaid(tiny.list, QStringLiteral("no figure: %1").arg(fixture::kWithoutFigure)));
}

void TestSlide::theMapLiesWhereTheSlideSays()
{
    const StoryStep step = stepOf(StepShows::Map);
    SlideOptions options;
    options.size = {3840, 2160};
    const Slide slide = slideOf(*m_real, step, options);
    const SlideMap &map = slide.maps.front();
    QVERIFY(QRectF(QPointF(), options.size).contains(map.at.frame));
    // The outline of Emmen lies around the point where Emmen is.
    const auto &table = m_real->tables()[static_cast<std::size_t>(map.table)];
    const QPointF emmen = map.at.toPage(table.shapes->labelPoint(static_cast<std::size_t>(table.rowOf(QStringLiteral("GM0114")))));
    std::vector<const display::Path *> paths;
    support::collect(*slide.list.root, paths);
    const auto found = std::ranges::find_if(paths, [](const display::Path *path) { return path->id == QLatin1String("marked-1"); });
    QVERIFY(found != paths.end());
    QVERIFY(QPolygonF(QList<QPointF>((*found)->points.begin(), (*found)->points.end())).containsPoint(emmen, Qt::OddEvenFill));
}

void TestSlide::sizesChangeNothingButTheScale()
{
    const StoryStep step = stepOf(StepShows::Map);
    const auto at = [&](QSizeF size) {
        SlideOptions options;
        options.size = size;
        return slideOf(*m_real, step, options).list;
    };
    const DisplayList small = at({1280, 720});
    const DisplayList large = at({3840, 2160});
    QCOMPARE(wordsOf(small), wordsOf(large));
    const auto smallTexts = textsOf(small);
    const auto largeTexts = textsOf(large);
    for (std::size_t i = 0; i < smallTexts.size(); ++i) {
        QVERIFY(std::abs(largeTexts[i]->sizePx - 3 * smallTexts[i]->sizePx) < 1e-6);
        // Maps lie on whole pixels, and names beside them with them.
        QVERIFY(QLineF(largeTexts[i]->anchor, 3 * smallTexts[i]->anchor).length() < 6);
    }
}

void TestSlide::aSlideWithoutWordsLeavesThemToThePage()
{
    for (const StepShows shows : {StepShows::Map, StepShows::Chart, StepShows::Spiral}) {
        const StoryStep step = stepOf(shows);
        SlideOptions options;
        options.words = false;
        options.number = 1;
        options.of = 2;
        const Slide slide = slideOf(*m_real, step, options);
        QVERIFY(!isSaid(slide.list, QStringLiteral("De randen")));
        QVERIFY(!isSaid(slide.list, QStringLiteral("bijna een kwart")));
        QVERIFY(!isSaid(slide.list, QStringLiteral("1 / 2")));
        QCOMPARE(slide.list.title, step.title.nl);
    }
}

void TestSlide::mapsShareTheirBounds()
{
    StoryStep step = stepOf(StepShows::Maps);
    step.multiples.by = FigureMultiples::By::Year;
    const Slide slide = slideOf(*m_real, step, {});
    QVERIFY(slide.maps.size() >= 2 && slide.maps.size() <= 4);
    std::vector<ViewState> views;
    for (const SlideMap &map : slide.maps)
        views.push_back(map.view);
    const ClassifiedTogether together = classifyTogether(*m_real, views);
    QVERIFY(together.alike);
    for (const ClassifiedFigures &classified : together.views)
        QCOMPARE(classified.upper, together.views.front().upper);
}

void TestSlide::theSpiralHasTheFiguresOfTheRegion()
{
    StoryStep step = stepOf(StepShows::Spiral);
    step.view.compared = {kEmmen};
    const DisplayList list = slideOf(*m_real, step, {}).list;
    // Published: 65 and over 24,4 % in Emmen, WOZ-waarde € 250.000; the country 20,5 %.
    QVERIFY(isSaid(list, QStringLiteral("24,4%")));
    QVERIFY(isSaid(list, QStringLiteral("€ 250.000")));
    QVERIFY(isSaid(list, QStringLiteral("20,5%")));
    QVERIFY(isSaid(list, QStringLiteral("CBS 2024")));
}

void TestSlide::twoLanguages()
{
    StoryStep step = stepOf(StepShows::Map);
    step.title = {QStringLiteral("Grijs"), QStringLiteral("Grey")};
    SlideOptions options;
    QVERIFY(isSaid(slideOf(*m_real, step, options).list, QStringLiteral("Grijs")));
    options.language = QStringLiteral("en");
    const DisplayList english = slideOf(*m_real, step, options).list;
    QVERIFY(isSaid(english, QStringLiteral("Grey")));
    QVERIFY(isSaid(english, QStringLiteral("24.4%")));
    QVERIFY(isSaid(english, QStringLiteral("approximate, not official")));
}

QTEST_MAIN(TestSlide)

#include "tst_slide.moc"
