// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/page_figure.h"
#include "tests/render/map_fixture.h"
#include "tests/support/display_nodes.h"

#include <QTest>

using namespace atlas;

namespace {

using GroupPtr = std::shared_ptr<const display::Group>;

/// All groups of that id, outermost first.
void groupsOf(const display::Group &group, const QString &id, std::vector<const display::Group *> &out)
{
    for (const display::Node &node : group.children) {
        const auto *inner = std::get_if<GroupPtr>(&node);
        if (inner == nullptr)
            continue;
        if ((*inner)->id == id)
            out.push_back(inner->get());
        groupsOf(**inner, id, out);
    }
}

std::vector<const display::Group *> groups(const DisplayList &list, const QString &id)
{
    std::vector<const display::Group *> out;
    groupsOf(*list.root, id, out);
    return out;
}

std::vector<const display::Text *> texts(const display::Group &group)
{
    std::vector<const display::Text *> out;
    support::collect(group, out);
    return out;
}

QStringList wordsOf(const display::Group &group)
{
    QStringList words;
    for (const display::Text *text : texts(group))
        words += text->text;
    return words;
}

/// The letters of a line: ascenders and descenders, which few letters use, may touch those of the next.
QRectF lettersOf(const display::Text &text)
{
    const QRectF bounds = boundsOf(text);
    return bounds.adjusted(0, bounds.height() * 0.12, 0, -bounds.height() * 0.12);
}

/// The fixture with the same figures, 3 higher, in 2015; and with an indicator of another unit.
std::shared_ptr<const AtlasData> twoYears()
{
    AtlasParts parts = fixture::parts();
    Column earlier = parts.columns.front();
    earlier.year = 2015;
    earlier.referenceDate = QStringLiteral("2015-01-01");
    for (double &value : earlier.values)
        value += 3;
    parts.columns.push_back(std::move(earlier));
    for (Indicator &indicator : parts.indicators)
        indicator.shortName = indicator.name;
    return AtlasData::make(std::move(parts));
}

FigureSpec spec()
{
    FigureSpec spec;
    spec.view = fixture::state();
    return spec;
}

PlaceKey place(int area) { return {QStringLiteral("gemeente"), fixture::code(area), 2023}; }

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearsSideBySideShareOneLegend()
    {
        const auto data = twoYears();
        FigureSpec wanted = spec();
        wanted.multiples.by = FigureMultiples::By::Year;
        const DisplayList list = figureOf(*data, wanted);
        const auto maps = groups(list, QStringLiteral("map"));
        QCOMPARE(maps.size(), std::size_t{2});
        QVERIFY(!maps[0]->clip.intersects(maps[1]->clip));
        QCOMPARE(maps[0]->clip.size(), maps[1]->clip.size());
        QCOMPARE(groups(list, QStringLiteral("legend")).size(), std::size_t{1});
        const QStringList words = wordsOf(*list.root);
        QVERIFY(words.contains(QStringLiteral("2015 · 3 zonder cijfer")));
        QVERIFY(words.contains(QStringLiteral("2024 · 3 zonder cijfer")));

        // The same place, 3 points higher in 2015, is darker or as dark there under the same bounds.
        const auto colour = [&](const display::Group &map) {
            std::vector<const display::Path *> paths;
            support::collect(map, paths);
            for (const display::Path *path : paths) {
                if (path->id == QStringLiteral("gemeente-") + fixture::code(0))
                    return std::get<QColor>(path->fill);
            }
            return QColor();
        };
        const QColor earlier = colour(*maps[0]), later = colour(*maps[1]);
        QVERIFY(earlier.isValid() && later.isValid());
        QVERIFY(earlier.lightness() <= later.lightness());
    }

    void figuresOfDifferentUnitsAreRankedEachByItself()
    {
        const auto data = twoYears();
        FigureSpec wanted = spec();
        wanted.multiples.by = FigureMultiples::By::Indicator;
        wanted.multiples.indicators = {QStringLiteral("aandeel_65_plus"), QStringLiteral("inwoners")};
        const DisplayList list = figureOf(*data, wanted);
        QCOMPARE(groups(list, QStringLiteral("map")).size(), std::size_t{2});
        const QStringList words = wordsOf(*list.root);
        QVERIFY(words.contains(QStringLiteral("laagste 20%")));
        QVERIFY(words.contains(QStringLiteral("40–60%")));
        QVERIFY(words.contains(QStringLiteral("hoogste 20%")));
        QVERIFY(words.contains(QStringLiteral("per kaart op eigen rangorde")));
    }

    void nothingOfSmallMultiplesOverlaps_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("screen") << QSizeF(1200, 900);
        QTest::newRow("two columns of a newspaper") << QSizeF(382, 454);
        QTest::newRow("slide") << QSizeF(1920, 1080);
    }
    void nothingOfSmallMultiplesOverlaps()
    {
        QFETCH(QSizeF, size);
        FigureSpec wanted = spec();
        wanted.size = {size.width(), size.height(), LengthUnit::Px};
        wanted.multiples = {FigureMultiples::By::Year, {2015, 2024, 2015, 2024, 2015}, {}};
        const DisplayList list = figureOf(*twoYears(), wanted);
        const auto maps = groups(list, QStringLiteral("map"));
        QCOMPARE(maps.size(), std::size_t{5});
        const QRectF page(QPointF(0, 0), size);
        std::vector<QRectF> rooms;
        for (const display::Group *map : maps)
            rooms.push_back(map->clip);
        for (const display::Text *text : texts(*list.root))
            rooms.push_back(lettersOf(*text));
        for (std::size_t i = 0; i < rooms.size(); ++i) {
            QVERIFY(page.contains(rooms[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!rooms[i].intersects(rooms[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void wordsOnTheMapKeepClearOfEachOther()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        for (const int area : {9, 10, 11, 18, 19, 20})
            wanted.annotations.append({place(area), QStringLiteral("Hier daalt het aantal inwoners al jaren"), false, std::nullopt});
        const DisplayList list = figureOf(*data, wanted);
        const QRectF frame = groups(list, QStringLiteral("map")).front()->clip;
        std::vector<QRectF> rooms;
        for (int i = 1; i <= 6; ++i) {
            const auto one = groups(list, QStringLiteral("annotation-%1").arg(i));
            QCOMPARE(one.size(), std::size_t{1});
            QRectF room;
            for (const display::Text *text : texts(*one.front()))
                room |= lettersOf(*text);
            QVERIFY(frame.contains(room));
            for (const QRectF &other : rooms)
                QVERIFY(!other.intersects(room));
            rooms.push_back(room);
        }
        // Names of places give way.
        for (const display::Text *name : texts(*groups(list, QStringLiteral("names")).front())) {
            for (const QRectF &room : rooms)
                QVERIFY2(!room.intersects(lettersOf(*name)), qPrintable(name->text));
        }
    }

    void aLineLeadsFromWordsToTheirPlace()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        wanted.annotations.append({place(20), QStringLiteral("Woorden"), false, QPointF(120, -90)});
        const DisplayList list = figureOf(*data, wanted);
        const display::Group &one = *groups(list, QStringLiteral("annotation-1")).front();
        std::vector<const display::Path *> lines;
        std::vector<const display::Discs *> dots;
        support::collect(one, lines);
        support::collect(one, dots);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines.front()->points.front(), dots.front()->centres.front());
        QRectF room;
        for (const display::Text *text : texts(one))
            room |= boundsOf(*text);
        // The words were put 120 to the right and 90 up, measured from place to middle of the words.
        const QPointF offset = room.center() - dots.front()->centres.front();
        QVERIFY(std::abs(offset.x() - 120) < 3 && std::abs(offset.y() + 90) < 6);
    }

    void badgesAreNumberedAndExplainedInTheNote()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        wanted.annotations = {{place(0), QStringLiteral("vergrijst snel"), true, std::nullopt}, {place(12), QStringLiteral("los woord"), false, std::nullopt},
                              {place(2), {}, true, std::nullopt}, {{QStringLiteral("gemeente"), QStringLiteral("GM9999"), 0}, QStringLiteral("bestaat niet"), true, std::nullopt}};
        const DisplayList list = figureOf(*data, wanted);
        const QStringList notes = wordsOf(*groups(list, QStringLiteral("texts")).front());
        QVERIFY(notes.contains(QStringLiteral("1. Emmen: vergrijst snel")));
        QVERIFY(notes.contains(QStringLiteral("2. Laren")));
        QVERIFY(wordsOf(*groups(list, QStringLiteral("annotation-3")).front()).contains(QStringLiteral("2")));
        QVERIFY(groups(list, QStringLiteral("annotation-4")).empty());
    }

    void anInsetLocatesAMapOfAPart()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        wanted.locator = true;
        QVERIFY(groups(figureOf(*data, wanted), QStringLiteral("locator")).empty());
        wanted.view.extent = {60000, 340000, 24000};
        const DisplayList list = figureOf(*data, wanted);
        const auto inset = groups(list, QStringLiteral("locator"));
        QCOMPARE(inset.size(), std::size_t{1});
        const QRectF frame = groups(list, QStringLiteral("map")).front()->clip;
        std::vector<const display::Path *> paths;
        support::collect(*inset.front(), paths);
        for (const display::Path *path : paths) {
            for (const QPointF p : path->points)
                QVERIFY(frame.contains(p));
        }
    }

    void theSubtitleSaysUnitDateAndLevel()
    {
        const auto data = AtlasData::make(fixture::parts());
        const QString words = wordsOf(*groups(figureOf(*data, spec()), QStringLiteral("texts")).front()).join(QLatin1Char(' '));
        QVERIFY2(words.contains(QStringLiteral("in % van de bevolking, 1 januari 2024 · gemeenten")), qPrintable(words));
    }

    void aScaleBarCanBeLeftOut()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        QVERIFY(!groups(figureOf(*data, wanted), QStringLiteral("scale-bar")).empty());
        wanted.scaleBar = false;
        QVERIFY(groups(figureOf(*data, wanted), QStringLiteral("scale-bar")).empty());
    }

    void aTransparentFigureHasNoGround()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        QVERIFY(figureOf(*data, wanted).background.isValid());
        wanted.transparent = true;
        QVERIFY(!figureOf(*data, wanted).background.isValid());
    }

    void ownAlternativeTextTakesThePlaceOfTheMadeOne()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        wanted.alternative = QStringLiteral("Kaart waarop het oosten donkerder is.");
        const DisplayList list = figureOf(*data, wanted);
        QCOMPARE(list.description, wanted.alternative);
        QCOMPARE(list.root->description, wanted.alternative);
    }

    void aPageHoldsItsPartsSideBySide()
    {
        const auto data = twoYears();
        FigureSpec wanted = spec();
        wanted.size = {1587, 1123, LengthUnit::Px};
        wanted.title = QStringLiteral("Twee werelden");
        wanted.note = QStringLiteral("Een noot onder alles.");
        wanted.view.compared = {place(0), place(3)};
        wanted.parts = {{FigurePart::Kind::Map, {}}, {FigurePart::Kind::Chart, ChartKind::Ranking}, {FigurePart::Kind::Comparison, {}}, {FigurePart::Kind::Chart, ChartKind::Distribution}};
        const DisplayList list = figureOf(*data, wanted);
        QCOMPARE(groups(list, QStringLiteral("map")).size(), std::size_t{1});
        QCOMPARE(groups(list, QStringLiteral("chart")).size(), std::size_t{2});
        QVERIFY(wordsOf(*list.root).contains(wanted.title));
        QVERIFY(wordsOf(*list.root).contains(wanted.note));
        const QRectF page(QPointF(0, 0), wanted.size.pageUnits());
        for (const display::Text *text : texts(*list.root))
            QVERIFY2(page.contains(lettersOf(*text)), qPrintable(text->text));
    }

    void cellsOfAPageFillItsRoomAndNeverOverlap_data()
    {
        QTest::addColumn<QRectF>("room");
        QTest::addColumn<int>("parts");
        for (int parts = 1; parts <= 8; ++parts) {
            QTest::addRow("wide, %d", parts) << QRectF(0, 40, 1200, 700) << parts;
            QTest::addRow("high, %d", parts) << QRectF(10, 0, 700, 1200) << parts;
        }
    }
    void cellsOfAPageFillItsRoomAndNeverOverlap()
    {
        QFETCH(QRectF, room);
        QFETCH(int, parts);
        const auto cells = pageCells(room, static_cast<std::size_t>(parts), 10);
        QCOMPARE(cells.size(), static_cast<std::size_t>(parts));
        QRectF all;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QVERIFY(room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(cells[i]));
            QVERIFY(cells[i].width() > 50 && cells[i].height() > 50);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!cells[i].intersects(cells[j]));
            all |= cells[i];
        }
        QVERIFY(std::abs(all.width() - room.width()) < 1e-6 && std::abs(all.height() - room.height()) < 1e-6);
    }

    void manySourcesLeaveAChartItsRoom()
    {
        AtlasParts parts = fixture::parts();
        parts.sources.front().title = QStringLiteral("Kerncijfers wijken en buurten, gemeenten, leeftijd en opleiding door een derde omgerekend ").repeated(6);
        const auto data = AtlasData::make(std::move(parts));
        FigureSpec wanted = spec();
        wanted.size = {400, 300, LengthUnit::Px};
        wanted.parts = {{FigurePart::Kind::Chart, ChartKind::Distribution}};
        const DisplayList list = figureOf(*data, wanted);
        std::vector<const display::Path *> bars;
        support::collect(*groups(list, QStringLiteral("chart")).front(), bars);
        double top = 300, bottom = 0;
        for (const display::Path *bar : bars) {
            for (const QPointF p : bar->points) {
                top = std::min(top, p.y());
                bottom = std::max(bottom, p.y());
            }
        }
        QVERIFY2(bottom - top > 300 * 0.3, qPrintable(QString::number(bottom - top)));
    }

    void aComparisonOfNobodySaysWhatToDo()
    {
        const auto data = AtlasData::make(fixture::parts());
        FigureSpec wanted = spec();
        wanted.parts = {{FigurePart::Kind::Comparison, {}}};
        QVERIFY(wordsOf(*figureOf(*data, wanted).root).join(QLatin1Char(' ')).contains(QStringLiteral("twee tot vijf plaatsen")));
    }
};

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
