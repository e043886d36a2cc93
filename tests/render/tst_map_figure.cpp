// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/figure/figure_font.h"
#include "layers/render/legend_model.h"
#include "layers/render/figure/map_figure.h"
#include "layers/view/drawn_shapes.h"
#include "tests/render/map_fixture.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace atlas;

namespace {

template <typename Kind>
void collect(const display::Group &group, std::vector<std::pair<QString, const Kind *>> &out)
{
    for (const display::Node &node : group.children) {
        if (const auto *found = std::get_if<Kind>(&node))
            out.emplace_back(group.id, found);
        else if (const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node))
            collect(**inner, out);
    }
}

template <typename Kind>
std::vector<std::pair<QString, const Kind *>> all(const DisplayList &list)
{
    std::vector<std::pair<QString, const Kind *>> out;
    collect(*list.root, out);
    return out;
}

QRectF mapFrame(const DisplayList &list)
{
    for (const display::Node &node : list.root->children) {
        const auto *group = std::get_if<std::shared_ptr<const display::Group>>(&node);
        if (group != nullptr && (*group)->id == QLatin1String("map"))
            return (*group)->clip;
    }
    return {};
}

bool says(const DisplayList &list, const QString &words)
{
    for (const auto &[group, text] : all<display::Text>(list)) {
        if (text->text.contains(words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

const QString kLongTitle = QStringLiteral("Inwoners van 65 jaar en ouder als aandeel van de bevolking in alle gemeenten van het land, zoals het CBS ze telt");

} // namespace

class TestMapFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("theme");
        const std::vector<std::pair<const char *, QSizeF>> sizes{{"smallest", {300, 300}}, {"memo", {800, 600}}, {"screen", {1920, 1080}},
                                                                 {"A3 portrait", {1123, 1587}}, {"A3 landscape", {1587, 1123}}, {"strip", {900, 300}}, {"tower", {320, 900}}, {"largest", {4000, 4000}}};
        for (const auto &[name, size] : sizes) {
            for (const char *language : {"nl", "en"}) {
                for (const bool longTitle : {false, true})
                    QTest::addRow("%s, %s%s", name, language, longTitle ? ", long title" : "") << size << 1.0 << QString::fromLatin1(language) << (longTitle ? kLongTitle : QString()) << QStringLiteral("light");
            }
        }
        QTest::newRow("projector") << QSizeF(1280, 720) << 1.0 << QStringLiteral("nl") << QString() << QStringLiteral("projector");
        QTest::newRow("large type") << QSizeF(1200, 900) << 2.5 << QStringLiteral("nl") << kLongTitle << QStringLiteral("print");
    }
    void nothingOverlaps()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        QFETCH(QString, language);
        QFETCH(QString, title);
        QFETCH(QString, theme);
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.language = language;
        state.theme = theme;
        const DisplayList list = mapFigure(*data, state, {size, title, {}, {}, scale});
        QCOMPARE(list.size, size);

        const QRectF page(QPointF(0, 0), size);
        const QRectF frame = mapFrame(list);
        QVERIFY(page.contains(frame));
        QVERIFY2(frame.width() * frame.height() > 0.12 * size.width() * size.height(), qPrintable(QStringLiteral("%1 × %2").arg(frame.width()).arg(frame.height())));
        std::vector<std::pair<QRectF, QString>> rects;
        for (const auto &[group, text] : all<display::Text>(list)) {
            // Ascenders and descenders of the font, which few letters use, may touch those of the next line.
            const QRectF bounds = boundsOf(*text);
            const QRectF rect = bounds.adjusted(0, bounds.height() * 0.12, 0, -bounds.height() * 0.12);
            QVERIFY2(page.contains(rect), qPrintable(text->text));
            for (const auto &[other, words] : rects)
                QVERIFY2(!other.intersects(rect), qPrintable(text->text + QStringLiteral(" / ") + words));
            rects.emplace_back(rect, text->text);
            if (group == QLatin1String("names"))
                QVERIFY2(frame.contains(rect), qPrintable(text->text));
            else
                QVERIFY2(!frame.intersects(rect), qPrintable(text->text));
        }
        for (const auto &[group, path] : all<display::Path>(list)) {
            if (path->id == QLatin1String("legend-card")) {
                for (const QPointF p : path->points) {
                    QVERIFY(page.contains(p));
                    QVERIFY(!frame.contains(p));
                }
            }
            for (const QPointF p : path->points)
                QVERIFY(page.adjusted(-9, -9, 9, 9).contains(p));
        }
    }

    void approximateBordersAreNamed()
    {
        const FigureOptions options;
        const auto approximate = AtlasData::make(fixture::parts(true));
        QVERIFY(says(mapFigure(*approximate, fixture::state(), options), translatedApproximate()));
        const auto official = AtlasData::make(fixture::parts(false));
        QVERIFY(!says(mapFigure(*official, fixture::state(), options), translatedApproximate()));
        FigureOptions own = options;
        own.title = own.subtitle = own.note = QStringLiteral("x");
        QVERIFY(says(mapFigure(*approximate, fixture::state(), own), translatedApproximate()));
    }

    void tilesHaveNoScaleAndSayWhatAHexagonIs()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.language = QStringLiteral("en");
        const auto hasScaleBar = [](const DisplayList &list) {
            const auto paths = all<display::Path>(list);
            return std::any_of(paths.begin(), paths.end(), [](const auto &path) { return path.second->id == QLatin1String("scale-bar-line"); });
        };
        const DisplayList geography = mapFigure(*data, state, {});
        QVERIFY(hasScaleBar(geography));
        QVERIFY(!says(geography, QStringLiteral("hexagon")));
        state.map.tiles = true;
        const DisplayList tiles = mapFigure(*data, state, {});
        QVERIFY(!hasScaleBar(tiles));
        QVERIFY(says(tiles, QStringLiteral("Each hexagon is one")));
        // The same places with the same codes, each with six corners.
        std::size_t hexagons = 0;
        for (const auto &[group, path] : all<display::Path>(tiles)) {
            if (group != QLatin1String("places"))
                continue;
            QVERIFY(path->id.startsWith(QLatin1String("gemeente-")));
            QCOMPARE(path->points.size(), std::size_t{6});
            ++hexagons;
        }
        QCOMPARE(hexagons, drawnShapes(*data, state)->areaCount());
    }

    void theLegendCountsWhatIsClassified()
    {
        const auto data = AtlasData::make(fixture::parts());
        const ViewState state = fixture::state();
        const ClassifiedFigures classified = classifyView(*data, state);
        const LegendModel legend = legendFor(*data, state, classified, Describe(state.language));
        const DisplayList list = mapFigure(*data, state, {});
        std::size_t places = 0;
        QCOMPARE(legend.rows.size(), classified.counts.size() + 1 + 2);
        for (std::size_t i = 0; i < classified.counts.size(); ++i) {
            QCOMPARE(legend.rows[i].kind, LegendRow::Kind::Class);
            QCOMPARE(legend.rows[i].count, classified.counts[i]);
            places += legend.rows[i].count;
        }
        const LegendRow &none = legend.rows[classified.counts.size()];
        QCOMPARE(none.kind, LegendRow::Kind::NoData);
        QCOMPARE(none.count, std::size_t{fixture::kWithoutFigure});
        QCOMPARE(places + none.count, std::size_t{fixture::kColumns * fixture::kRows});

        QStringList drawn;
        for (const auto &[group, text] : all<display::Text>(list)) {
            if (text->id.startsWith(QLatin1String("legend-count-")))
                drawn += text->text;
        }
        QStringList expected;
        for (const std::size_t count : classified.counts)
            expected += QString::number(count);
        expected += QString::number(fixture::kWithoutFigure);
        QCOMPARE(drawn, expected);
    }

    void datedRegionsSayWhen()
    {
        const auto data = AtlasData::make(fixture::parts());
        const ViewState state = fixture::state();
        const LegendModel legend = legendFor(*data, state, classifyView(*data, state), Describe(state.language));
        QStringList overlays;
        for (const LegendRow &row : legend.rows) {
            if (row.kind == LegendRow::Kind::Overlay)
                overlays += row.label;
        }
        QCOMPARE(overlays, (QStringList{QStringLiteral("krimpregio (2016–2020)"), QStringLiteral("provincie")}));
    }

    void everyPlaceIsOnePathWithItsCode()
    {
        const auto data = AtlasData::make(fixture::parts());
        const DisplayList list = mapFigure(*data, fixture::state(), {});
        int hatched = 0;
        int places = 0;
        for (const auto &[group, path] : all<display::Path>(list)) {
            if (group != QLatin1String("places"))
                continue;
            QCOMPARE(path->id, QStringLiteral("gemeente-") + fixture::code(places));
            QVERIFY(!path->title.isEmpty());
            hatched += std::holds_alternative<display::Hatch>(path->fill) ? 1 : 0;
            ++places;
        }
        QCOMPARE(places, fixture::kColumns * fixture::kRows);
        QCOMPARE(hatched, fixture::kWithoutFigure);
    }

    void pathsAreAsFineAsThePageNeeds()
    {
        // Each point of full detail lies within 0.02 mm (0.0756 units) of the drawn outline.
        const auto data = AtlasData::make(fixture::parts());
        const DisplayList list = mapFigure(*data, fixture::state(), {});
        const ArcMap &shapes = *data->tables()[2].shapes;
        const Viewport view = Viewport::fitting(shapes.bounds(), QSize(int(mapFrame(list).width()), int(mapFrame(list).height())), 1, 4);
        std::vector<Point> full;
        shapes.appendRing(shapes.tiers().front(), shapes.firstRing(20), full);
        const display::Path *path = nullptr;
        for (const auto &[group, candidate] : all<display::Path>(list)) {
            if (candidate->id == QStringLiteral("gemeente-") + fixture::code(20))
                path = candidate;
        }
        QVERIFY(path != nullptr);
        const QPointF middle = mapFrame(list).center();
        double farthest = 0;
        for (const Point p : full) {
            const QPointF at = middle + QPointF(p.x - view.centre.x(), view.centre.y() - p.y) / view.metresPerPixel;
            double nearest = 1e9;
            for (std::size_t i = 0; i < path->points.size(); ++i) {
                const QPointF a = path->points[i];
                const QPointF ab = path->points[(i + 1) % path->points.size()] - a;
                const double along = std::clamp(QPointF::dotProduct(at - a, ab) / std::max(1e-12, QPointF::dotProduct(ab, ab)), 0.0, 1.0);
                nearest = std::min(nearest, QLineF(at, a + ab * along).length());
            }
            farthest = std::max(farthest, nearest);
        }
        QVERIFY2(farthest < 0.0756 + 0.6 * 1e-2, qPrintable(QString::number(farthest)));
    }

    void aZoomedMapIsCutToItsFrame()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.extent = {60000, 340000, 12000};
        const DisplayList list = mapFigure(*data, state, {});
        const QRectF frame = mapFrame(list).adjusted(-8.01, -8.01, 8.01, 8.01);
        int places = 0;
        for (const auto &[group, path] : all<display::Path>(list)) {
            if (group != QLatin1String("places") && group != QLatin1String("borders"))
                continue;
            places += group == QLatin1String("places") ? 1 : 0;
            for (const QPointF p : path->points)
                QVERIFY(frame.contains(p));
        }
        QVERIFY(places > 0 && places < 12);
    }

    void aLevelThatCannotBeDrawnStillGivesAPage()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.level = QStringLiteral("krimpregio");
        const QImage image = toImage(mapFigure(*data, state, {QSizeF(400, 300), {}, {}, {}, 1}), 1);
        QCOMPARE(image.size(), QSize(400, 300));
    }

private:
    static QString translatedApproximate() { return QStringLiteral("enaderd"); }
};

QTEST_MAIN(TestMapFigure)
#include "tst_map_figure.moc"
