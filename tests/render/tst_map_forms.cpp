// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/figure/map_figure.h"
#include "layers/render/files/svg_writer.h"
#include "layers/render/legend_model.h"
#include "layers/render/map_scene.h"
#include "tests/render/map_fixture.h"
#include "tests/support/image_compare.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <numbers>

using namespace atlas;

namespace {

constexpr QSize kSize(400, 300);

ViewState viewOf(MapForm form, bool patterns = false)
{
    ViewState state = fixture::state();
    state.labels = false;
    state.map.form = form;
    state.map.second = QStringLiteral("inwoners");
    state.map.patterns = patterns;
    if (form == MapForm::Proportional)
        state.indicator = QStringLiteral("inwoners");
    return state;
}

MapScene sceneOf(const ViewState &state)
{
    const auto data = AtlasData::make(fixture::parts());
    return *makeScene(*data, state, classifyView(*data, state));
}

Viewport wholeOf(const MapScene &scene) { return Viewport::fitting(scene.shapes->bounds(), kSize, 1, 8); }

/// One disc in the middle of a 60 × 60 canvas; a metre is a pixel.
MapScene oneDisc(double radius)
{
    AreaRings rings;
    rings.addRing(std::vector<Point>{{0, 0}, {60, 0}, {60, 60}, {0, 60}});
    rings.endArea();
    MapScene scene = fixture::plainScene(std::make_shared<ArcMap>(ArcMap::build(rings)));
    scene.fill = {qRgb(255, 255, 255)};
    scene.symbols.whole = scene.shapes->bounds();
    scene.symbols.radiusM = radius;
    scene.symbols.styles = {{Qt::black, QColor(0, 0, 0, 0)}};
    scene.symbols.discs = {{0, {30.2, 29.7}, 1, 0}};
    return scene;
}

const Viewport kUnitView{QSize(60, 60), 1, QPointF(30, 30), 1};

} // namespace

class TestMapForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsAreAsTheyWere_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("patterns");
        QTest::addColumn<QString>("theme");
        QTest::newRow("map_proportional") << QStringLiteral("proportional") << false << QStringLiteral("light");
        QTest::newRow("map_graduated") << QStringLiteral("graduated") << false << QStringLiteral("dark");
        QTest::newRow("map_bivariate") << QStringLiteral("bivariate") << false << QStringLiteral("light");
        QTest::newRow("map_patterns") << QStringLiteral("choropleth") << true << QStringLiteral("print");
    }
    void formsAreAsTheyWere()
    {
        QFETCH(QString, form);
        QFETCH(bool, patterns);
        QFETCH(QString, theme);
        ViewState state = viewOf(*mapFormFromText(form), patterns);
        state.theme = theme;
        const MapScene scene = sceneOf(state);
        QCOMPARE(compareToGolden(renderMap(scene, wholeOf(scene)), QString::fromLatin1(QTest::currentDataTag())), QString());
    }

    void aDiscCoversItsArea_data()
    {
        QTest::addColumn<double>("radius");
        for (const double radius : {0.2, 0.4, 0.8, 1.5, 4.0, 11.3, 20.0})
            QTest::addRow("%g", radius) << radius;
    }
    void aDiscCoversItsArea()
    {
        QFETCH(double, radius);
        const QImage image = renderMap(oneDisc(radius), kUnitView);
        double ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += 1 - qRed(image.pixel(x, y)) / 255.0;
        }
        const double expected = std::numbers::pi * radius * radius;
        QVERIFY2(std::abs(ink - expected) < 0.06 * expected + 0.02, qPrintable(QStringLiteral("%1, not %2").arg(ink).arg(expected)));
    }

    void smallDiscsLieOnTopAndAreHitFirst()
    {
        MapScene scene = oneDisc(20);
        scene.symbols.styles.push_back({Qt::red, QColor(0, 0, 0, 0)});
        scene.symbols.discs.push_back({1, {35, 30}, 0.25, 1});
        const QImage image = renderMap(scene, kUnitView);
        QCOMPARE(image.pixel(35, 30), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(20, 30), qRgb(0, 0, 0));
        QCOMPARE(symbolAt(scene.symbols, kUnitView, {35, 30}), 1U);
        QCOMPARE(symbolAt(scene.symbols, kUnitView, {20, 30}), 0U);
        QCOMPARE(symbolAt(scene.symbols, kUnitView, {2, 2}), kNoArea);
        QVERIFY(std::abs(symbolRect(scene.symbols, kUnitView, 1).width() - 10) < 1e-9);
        QVERIFY(symbolRect(scene.symbols, kUnitView, 7).isNull());
    }

    void theSceneHasThemLargestFirst()
    {
        const MapScene scene = sceneOf(viewOf(MapForm::Proportional));
        QCOMPARE(scene.symbols.discs.size(), std::size_t(48));
        QVERIFY(std::ranges::is_sorted(scene.symbols.discs, std::ranges::greater{}, &MapSymbol::weight));
    }

    void zoomedInDiscsGrowLessThanTheLand()
    {
        const MapScene scene = sceneOf(viewOf(MapForm::Proportional));
        Viewport view{kSize, 1, {}, std::max(scene.symbols.whole.width() / kSize.width(), scene.symbols.whole.height() / kSize.height())};
        const double whole = symbolRadius(scene.symbols, view);
        view.metresPerPixel /= 4;
        QVERIFY(std::abs(symbolRadius(scene.symbols, view) / whole - 2) < 1e-9);
        view.metresPerPixel *= 8;
        QVERIFY(std::abs(symbolRadius(scene.symbols, view) / whole - 0.5) < 1e-9);
    }

    void placesWithoutAFigureKeepTheirHatchUnderDiscs()
    {
        const MapScene scene = sceneOf(viewOf(MapForm::Graduated));
        QCOMPARE(scene.symbols.discs.size(), std::size_t(48 - fixture::kWithoutFigure));
        QCOMPARE(std::ranges::count(scene.fill, QRgb(0)), std::ptrdiff_t(fixture::kWithoutFigure));
    }

    void darkerPatternsHaveMoreInkOnTheMap()
    {
        double before = -1;
        for (int at = 0; at < 5; ++at) {
            MapScene scene = oneDisc(1);
            scene.symbols = {};
            scene.theme = themeTokens(QStringLiteral("print"));
            scene.theme.border = QColor(0, 0, 0, 0);
            scene.patterns.patterns = classPatterns(5);
            scene.patterns.patterns.push_back(missingPattern());
            scene.patterns.ink = Qt::black;
            scene.patterns.of = {static_cast<std::uint8_t>(at)};
            const QImage image = renderMap(scene, kUnitView);
            double ink = 0;
            for (int y = 5; y < 55; ++y) {
                for (int x = 5; x < 55; ++x)
                    ink += 1 - qRed(image.pixel(x, y)) / 255.0;
            }
            ink /= 2500;
            const double meant = scene.patterns.patterns[static_cast<std::size_t>(at)].ink();
            QVERIFY2(std::abs(ink - meant) < 0.04, qPrintable(QStringLiteral("%1, not %2").arg(ink).arg(meant)));
            QVERIFY(ink > before + 0.05);
            before = ink;
        }
    }

    void theLegendCountsWhatIsDrawn()
    {
        const auto data = AtlasData::make(fixture::parts());
        for (const MapForm form : kMapForms) {
            const ViewState state = viewOf(form);
            const LegendModel legend = legendFor(*data, state, classifyView(*data, state), Describe(QStringLiteral("nl")));
            std::size_t counted = 0;
            for (const LegendRow &row : legend.rows)
                counted += row.count;
            if (legend.pair) {
                for (const PairKey::Cell &cell : legend.pair->cells)
                    counted += cell.count;
            }
            QCOMPARE(counted, std::size_t(48));
            QCOMPARE(legend.sizes.has_value(), form == MapForm::Proportional);
            QCOMPARE(legend.pair.has_value(), form == MapForm::Bivariate);
        }
    }

    void aFigureHasACirclePerPlaceOfTheRightArea()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureOptions options;
        options.size = {1200, 900};
        const QByteArray svg = toSvg(mapFigure(*data, viewOf(MapForm::Proportional), options));
        QHash<QString, double> radii;
        QXmlStreamReader xml(svg);
        QString group;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("g"))
                group = xml.attributes().value(QLatin1String("id")).toString();
            else if (xml.name() == QLatin1String("circle"))
                radii.insert(group, xml.attributes().value(QLatin1String("r")).toDouble());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        const auto &values = data->parts().columns[1].values;
        const auto largest = std::ranges::max_element(values) - values.begin();
        const double most = radii.value(QStringLiteral("gemeente-%1").arg(fixture::code(static_cast<int>(largest))));
        QVERIFY(most > 4);
        for (int area = 0; area < 48; ++area) {
            const QString id = QStringLiteral("gemeente-%1").arg(fixture::code(area));
            QVERIFY2(radii.contains(id), qPrintable(id));
            const double ratio = std::sqrt(values[static_cast<std::size_t>(area)] / values[static_cast<std::size_t>(largest)]);
            // Written with two decimals.
            QVERIFY(std::abs(radii.value(id) - most * ratio) < 0.011);
        }
        for (const char *size : {"legend-size-1", "legend-size-2"})
            QVERIFY(radii.contains(QLatin1String(size)));
    }

    void coloursOfTheSquareAreThoseOfTheFile()
    {
        const auto data = AtlasData::make(fixture::parts());
        const ViewState state = viewOf(MapForm::Bivariate);
        FigureOptions options;
        options.size = {1200, 900};
        const QString svg = QString::fromUtf8(toSvg(mapFigure(*data, state, options)));
        const LegendModel legend = legendFor(*data, state, classifyView(*data, state), Describe(QStringLiteral("nl")));
        for (const PairKey::Cell &cell : legend.pair->cells) {
            const QRegularExpression place(QStringLiteral("<g id=\"gemeente-[^>]*>\\s*<title>[^<]*</title>\\s*<path [^>]*fill=\"%1\"").arg(cell.colour.name()));
            auto found = place.globalMatch(svg);
            std::size_t count = 0;
            for (; found.hasNext(); found.next())
                ++count;
            QCOMPARE(count, cell.count);
        }
    }

    void sizesInTheLegendAreThoseOfTheMap()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureOptions options;
        options.size = {800, 700};
        const QString svg = QString::fromUtf8(toSvg(mapFigure(*data, viewOf(MapForm::Graduated), options)));
        QSet<QString> onMap, inLegend;
        const QRegularExpression circle(QStringLiteral("<g id=\"(gemeente|legend)-[^>]*>\\s*<title>[^<]*</title>\\s*<circle [^>]*r=\"([0-9.]+)\""));
        for (auto found = circle.globalMatch(svg); found.hasNext();) {
            const auto match = found.next();
            (match.captured(1) == QLatin1String("legend") ? inLegend : onMap).insert(match.captured(2));
        }
        QCOMPARE(onMap.size(), 5);
        QCOMPARE(inLegend, onMap);
    }
};

QTEST_MAIN(TestMapForms)
#include "tst_map_forms.moc"
