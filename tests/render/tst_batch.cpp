// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/batch/batch.h"
#include "layers/render/batch/ordered_work.h"
#include "layers/render/batch/page_extent.h"
#include "layers/view/classified_figures.h"
#include "tests/render/map_fixture.h"
#include "tests/support/built_in_atlas.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace atlas;

namespace {

FigureSpec specOf(const ViewState &view)
{
    FigureSpec spec;
    spec.view = view;
    return spec;
}

/// The opening view of the built-in atlas at the level of municipalities, of a year.
FigureSpec builtInSpec(const AtlasData &data, const QString &indicator, int year)
{
    FigureSpec spec = specOf(withIndicator(data, withLevel(data, openingView(data, QStringLiteral("nl")), QStringLiteral("gemeente")), indicator));
    spec.view.year = year;
    spec.view.compared.clear();
    return spec;
}

QStringList namesOf(const std::vector<BatchItem> &items)
{
    QStringList names;
    for (const BatchItem &item : items)
        names << item.name;
    return names;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

    std::shared_ptr<const AtlasData> m_made = AtlasData::make(fixture::parts());
    std::shared_ptr<const AtlasData> m_builtIn = support::builtInAtlas();

    std::vector<BatchItem> three() const
    {
        std::vector<BatchItem> items = batchItems(*m_made, specOf(fixture::state()), BatchEach::Place);
        items.resize(3);
        return items;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_builtIn); }

    void everyPlaceWithAFigureGetsAPage()
    {
        const FigureSpec spec = specOf(fixture::state());
        const BatchPlan plan = batchPlan(*m_made, spec, BatchEach::Place);
        QCOMPARE(static_cast<int>(plan.items.size()), fixture::kColumns * fixture::kRows - fixture::kWithoutFigure);
        QCOMPARE(static_cast<int>(plan.skipped.size()), fixture::kWithoutFigure);
        QCOMPARE(batchCount(*m_made, spec, BatchEach::Place), plan.items.size());
        // Area 5 is the first without a figure, and the figures of it are secret.
        QVERIFY2(plan.skipped.join(QLatin1Char('\n')).contains(QStringLiteral("Emmen 5: ")), qPrintable(plan.skipped.join(QLatin1Char('\n'))));
        for (const BatchItem &item : plan.items) {
            QCOMPARE(item.spec.view.selection.size(), 1);
            QVERIFY(item.spec.locator);
            QVERIFY(item.spec.title.startsWith(item.name + QStringLiteral(": ")));
            QCOMPARE(item.spec.view.classification, spec.view.classification);
        }
    }

    void fileNamesAreSafeAndUnique()
    {
        static const QRegularExpression safe(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        for (const BatchEach each : {BatchEach::Place, BatchEach::Region, BatchEach::Year, BatchEach::Indicator}) {
            const auto items = batchItems(*m_builtIn, builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024), each);
            QVERIFY(items.size() > 1);
            QSet<QString> files;
            for (const BatchItem &item : items) {
                QVERIFY2(safe.match(item.file).hasMatch(), qPrintable(item.file));
                files += item.file;
            }
            QCOMPARE(static_cast<std::size_t>(files.size()), items.size());
        }
    }

    void placesAreSortedAsADutchIndexIs()
    {
        const QStringList names = namesOf(batchItems(*m_builtIn, builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024), BatchEach::Place));
        QCOMPARE(names.size(), 342);
        // The alphabetical list of municipalities of CBS puts 's-Gravenhage under G and 's-Hertogenbosch under H.
        QCOMPARE(names.front(), QStringLiteral("Aa en Hunze"));
        const auto at = [&](const QString &name) { return names.indexOf(name); };
        QVERIFY(at(QStringLiteral("Gouda")) >= 0);
        QVERIFY(at(QStringLiteral("Gouda")) < at(QStringLiteral("'s-Gravenhage")));
        QVERIFY(at(QStringLiteral("'s-Gravenhage")) < at(QStringLiteral("Groningen")));
        QVERIFY(at(QStringLiteral("Hendrik-Ido-Ambacht")) < at(QStringLiteral("'s-Hertogenbosch")));
        QVERIFY(at(QStringLiteral("'s-Hertogenbosch")) < at(QStringLiteral("Heumen")));
    }

    void aPageShowsThePlaceWithRoomAround()
    {
        const FigureSpec spec = builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024);
        const int table = drawnTableOf(*m_builtIn, spec.view);
        const PlaceTable &places = m_builtIn->tables()[static_cast<std::size_t>(table)];
        const auto items = batchItems(*m_builtIn, spec, BatchEach::Place);
        const double aspect = mapAspectOf(*m_builtIn, items.front().spec);
        for (const BatchItem &item : items) {
            const Box box = places.shapes->areaBox(static_cast<std::size_t>(places.rowOf(item.spec.view.selection.front().code)));
            const Extent &extent = item.spec.view.extent;
            QVERIFY(extent.heightM >= 25000);
            QVERIFY2(extent.heightM >= box.height() * 1.25 && extent.heightM * aspect >= box.width() * 1.25, qPrintable(item.name));
            QCOMPARE(extent.centreX, box.centre().x);
            QCOMPARE(extent.centreY, box.centre().y);
        }
    }

    void aPageTellsFigureRankAndCountry()
    {
        const auto items = batchItems(*m_builtIn, builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024), BatchEach::Place);
        const auto emmen = std::ranges::find(items, QStringLiteral("Emmen"), &BatchItem::name);
        QVERIFY(emmen != items.end());
        // CBS, Kerncijfers wijken en buurten 2024: 24.4 %, 110th of 342. The country: 20.5 % on 1 January 2024 (CBS).
        // The difference is that of the figures as they are written.
        for (const char *part : {"2024", "24,4%", "3,9 procentpunt", "rang 110 van 342", "20,5%"})
            QVERIFY2(emmen->spec.subtitle.contains(QLatin1String(part)), qPrintable(emmen->spec.subtitle));
    }

    void aCountIsNotSetAgainstTheCountry()
    {
        const auto items = batchItems(*m_builtIn, builtInSpec(*m_builtIn, QStringLiteral("inwoners"), 2024), BatchEach::Place);
        const auto emmen = std::ranges::find(items, QStringLiteral("Emmen"), &BatchItem::name);
        QVERIFY(emmen != items.end());
        QVERIFY(emmen->spec.subtitle.contains(QStringLiteral("109.346")));
        QVERIFY2(!emmen->spec.subtitle.contains(QStringLiteral("Nederland")), qPrintable(emmen->spec.subtitle));
    }

    void theComposersTitleStandsBehindTheName()
    {
        FigureSpec spec = specOf(fixture::state());
        spec.title = QStringLiteral("Vergrijzing");
        QCOMPARE(batchItems(*m_made, spec, BatchEach::Place).front().spec.title, QStringLiteral("Alphen aan den Rijn: Vergrijzing"));
    }

    void aTileMapIsNeverZoomed()
    {
        FigureSpec spec = specOf(fixture::state());
        spec.view.map.tiles = true;
        for (const BatchItem &item : batchItems(*m_made, spec, BatchEach::Place))
            QCOMPARE(item.spec.view.extent.heightM, 0.0);
    }

    void everyProvinceIsAPageOfItsOwnMembers()
    {
        const FigureSpec spec = builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024);
        const auto items = batchItems(*m_builtIn, spec, BatchEach::Region);
        QCOMPARE(items.size(), std::size_t{12});
        QCOMPARE(items.front().name, QStringLiteral("Drenthe"));
        QCOMPARE(items.back().name, QStringLiteral("Zuid-Holland"));
        for (const BatchItem &item : items) {
            QVERIFY(item.spec.view.overlays.contains(QStringLiteral("provincie")));
            QVERIFY(item.spec.view.selection.isEmpty());
        }
        // Emmen lies in Drenthe: it is on that page.
        const int table = drawnTableOf(*m_builtIn, spec.view);
        const PlaceTable &places = m_builtIn->tables()[static_cast<std::size_t>(table)];
        const Box emmen = places.shapes->areaBox(static_cast<std::size_t>(places.rowOf(QStringLiteral("GM0114"))));
        const Extent &drenthe = items.front().spec.view.extent;
        QVERIFY(emmen.minY > drenthe.centreY - drenthe.heightM / 2 && emmen.maxY < drenthe.centreY + drenthe.heightM / 2);
    }

    void aLevelWithoutRegionsSaysSo()
    {
        const BatchPlan plan = batchPlan(*m_made, specOf(fixture::state()), BatchEach::Region, QStringLiteral("landsdeel"));
        QVERIFY(plan.items.empty());
        QCOMPARE(plan.skipped.size(), 1);
    }

    void everyYearWithFiguresIsAPage()
    {
        const FigureSpec spec = builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024);
        const auto items = batchItems(*m_builtIn, spec, BatchEach::Year);
        const auto years = yearsWithFigures(*m_builtIn, spec.view.indicator, drawnTableOf(*m_builtIn, spec.view));
        QCOMPARE(items.size(), years.size());
        const ClassifiedFigures first = classifyView(*m_builtIn, items.front().spec.view);
        for (std::size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(items[i].name, QString::number(years[i]));
            QVERIFY(items[i].spec.title.endsWith(QStringLiteral(", %1").arg(years[i])));
            QCOMPARE(classifyView(*m_builtIn, items[i].spec.view).upper, first.upper);
        }
    }

    void everyIndicatorIsAPageOrIsNamed()
    {
        FigureSpec spec = builtInSpec(*m_builtIn, QStringLiteral("aandeel_65_plus"), 2024);
        spec.view.classification.classes = 7;
        const BatchPlan plan = batchPlan(*m_builtIn, spec, BatchEach::Indicator);
        QCOMPARE(plan.items.size() + static_cast<std::size_t>(plan.skipped.size()), m_builtIn->indicators().size());
        for (const BatchItem &item : plan.items) {
            QVERIFY(!classifyView(*m_builtIn, item.spec.view).figures.none);
            // What was chosen stays, what was proposed does not.
            QCOMPARE(item.spec.view.classification.classes, 7);
            QCOMPARE(item.spec.view.classification.palette, withIndicator(*m_builtIn, spec.view, item.spec.view.indicator).classification.palette);
        }
    }

    void nothingToDrawIsExplained()
    {
        FigureSpec spec = specOf(fixture::state());
        spec.view.year = 1850;
        const BatchPlan plan = batchPlan(*m_made, spec, BatchEach::Place);
        QVERIFY(plan.items.empty());
        QCOMPARE(plan.skipped.size(), 1);
        QVERIFY(!plan.skipped.front().isEmpty());
    }

    void aBookIsOneFileAndTellsItsProgress()
    {
        const QTemporaryDir dir;
        const auto items = three();
        std::vector<std::size_t> told;
        const auto written = writeBatch(*m_made, items, dir.filePath(QStringLiteral("atlas.pdf")), FigureFormat::Pdf, [&](std::size_t done, std::size_t of) {
            QCOMPARE(of, items.size());
            told.push_back(done);
        }, {});
        QVERIFY(written);
        QCOMPARE(*written, items.size());
        QCOMPARE(told, (std::vector<std::size_t>{1, 2, 3}));
        QCOMPARE(everythingIn(dir.path()), QStringList{QStringLiteral("atlas.pdf")});
        QFile file(dir.filePath(QStringLiteral("atlas.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void filesGoIntoAFolderThatIsMade_data()
    {
        QTest::addColumn<FigureFormat>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("SVG") << FigureFormat::Svg << QStringLiteral(".svg") << QByteArray("<?xml");
        QTest::newRow("PDF") << FigureFormat::Pdf << QStringLiteral(".pdf") << QByteArray("%PDF-");
        QTest::newRow("PNG") << FigureFormat::Png << QStringLiteral(".png") << QByteArray("\x89PNG");
    }
    void filesGoIntoAFolderThatIsMade()
    {
        QFETCH(FigureFormat, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("deep/atlas"));
        const auto items = three();
        QVERIFY(writeBatch(*m_made, items, folder, format, {}, {}));
        QStringList expected;
        for (const BatchItem &item : items)
            expected << item.file + ending;
        expected.sort();
        QCOMPARE(everythingIn(folder), expected);
        QFile file(QDir(folder).filePath(expected.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void aStopLeavesNothing_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<FigureFormat>("format");
        QTest::newRow("book") << QStringLiteral("atlas.pdf") << FigureFormat::Pdf;
        QTest::newRow("folder") << QStringLiteral("atlas") << FigureFormat::Svg;
    }
    void aStopLeavesNothing()
    {
        QFETCH(QString, target);
        QFETCH(FigureFormat, format);
        const QTemporaryDir dir;
        std::stop_source stop;
        std::size_t last = 0;
        const auto written = writeBatch(*m_made, batchItems(*m_made, specOf(fixture::state()), BatchEach::Place), dir.filePath(target), format,
                                        [&](std::size_t done, std::size_t) {
                                            last = done;
                                            if (done == 2)
                                                stop.request_stop();
                                        }, stop.get_token());
        QVERIFY(!written);
        QCOMPARE(written.error().code, DataErrorCode::Cancelled);
        QCOMPARE(last, std::size_t{2});
        QCOMPARE(everythingIn(dir.path()), QStringList());
    }

    void aStopKeepsWhatWasThere()
    {
        const QTemporaryDir dir;
        QFile old(dir.filePath(QStringLiteral("atlas.pdf")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!writeBatch(*m_made, three(), old.fileName(), FigureFormat::Pdf, {}, stop.get_token()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(everythingIn(dir.path()), QStringList{QStringLiteral("atlas.pdf")});
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &target : {QStringLiteral("taken"), QStringLiteral("taken/below")}) {
            const auto written = writeBatch(*m_made, three(), dir.filePath(target), FigureFormat::Svg, {}, {});
            QVERIFY(!written);
            QCOMPARE(written.error().code, DataErrorCode::WriteFailed);
        }
        const auto book = writeBatch(*m_made, three(), dir.filePath(QStringLiteral("none/atlas.pdf")), FigureFormat::Pdf, {}, {});
        QVERIFY(!book);
        QCOMPARE(book.error().code, DataErrorCode::WriteFailed);
    }

    void workIsHandedOverInOrderAndNotFarAhead()
    {
        constexpr std::size_t kCount = 200, kMostAhead = 4;
        std::atomic<std::size_t> taken = 0;
        std::atomic<bool> tooFar = false;
        OrderedWork<std::size_t> work(kCount, 3, kMostAhead, [&](std::size_t i) {
            if (i >= taken + kMostAhead)
                tooFar = true;
            // The first of each few takes longest.
            if (i % 5 == 0)
                QTest::qSleep(2);
            return i * i;
        });
        for (std::size_t i = 0; i < kCount; ++i) {
            taken = i + 1;
            const auto value = work.take();
            QVERIFY(value);
            QCOMPARE(*value, i * i);
        }
        QVERIFY(!work.take());
        QVERIFY(!tooFar);
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
