// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Holds the approximate borders of the built-in atlas against the official ones of 2023, through GDAL
// alone: nothing of what made them takes part in judging them.

#include <QFile>
#include <QMap>
#include <QTest>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace {

using Shapes = QMap<QString, std::shared_ptr<OGRGeometry>>;

Shapes readShapes(const QString &path, const char *layerName, const char *codeColumn)
{
    Shapes shapes;
    const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    OGRLayer *layer = file ? file->GetLayerByName(layerName) : nullptr;
    if (!layer)
        return shapes;
    for (const auto &feature : *layer)
        if (const OGRGeometry *geometry = feature->GetGeometryRef())
            shapes.insert(QString::fromUtf8(feature->GetFieldAsString(codeColumn)),
                          std::shared_ptr<OGRGeometry>(geometry->clone()));
    return shapes;
}

double areaOf(const OGRGeometry *geometry)
{
    if (!geometry)
        return 0;
    double area = 0;
    switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbPolygon:
        return geometry->toPolygon()->get_Area();
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (const auto *part : *geometry->toGeometryCollection())
            area += areaOf(part);
        return area;
    default:
        return 0;
    }
}

double sharedArea(const OGRGeometry &a, const OGRGeometry &b)
{
    const std::unique_ptr<OGRGeometry> both(a.Intersection(&b));
    return areaOf(both.get());
}

std::unique_ptr<OGRGeometry> unionOf(const Shapes &shapes)
{
    OGRMultiPolygon all;
    for (const auto &shape : shapes)
        for (const OGRPolygon *part : *shape->toMultiPolygon())
            all.addGeometry(part);
    return std::unique_ptr<OGRGeometry>(all.UnionCascaded());
}

bool boxesMeet(const OGRGeometry &a, const OGRGeometry &b)
{
    OGREnvelope boxA, boxB;
    a.getEnvelope(&boxA);
    b.getEnvelope(&boxB);
    return boxA.Intersects(boxB);
}

} // namespace

class TestBuiltInBorders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        GDALAllRegister();
        const auto atlas = QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg");
        m_gemeenten = readShapes(atlas, "gemeente_2023", "code");
        m_stadsdelen = readShapes(atlas, "stadsdeel_2024", "code");
        QCOMPARE(m_gemeenten.size(), 342);
        QCOMPARE(m_stadsdelen.size(), 9);
    }

    void everyShapeIsValid()
    {
        for (const Shapes *shapes : {&m_gemeenten, &m_stadsdelen})
            for (auto it = shapes->cbegin(); it != shapes->cend(); ++it)
                QVERIFY2(it.value()->IsValid(), qPrintable(it.key()));
    }

    void municipalitiesLieWhereTheRealOnesLie()
    {
        const auto path = QStringLiteral(ATLAS_SHARED_DATA_DIR "/gemeenten_2023.gpkg");
        if (!QFile::exists(path))
            QSKIP("the official borders are not on this machine");
        const Shapes real = readShapes(path, "gemeenten_2023", "statcode");
        QCOMPARE(real.keys(), m_gemeenten.keys());
        std::vector<double> overlaps;
        for (auto it = real.cbegin(); it != real.cend(); ++it) {
            const OGRGeometry &drawn = *m_gemeenten[it.key()];
            const double both = sharedArea(*it.value(), drawn);
            const double overlap = both / (areaOf(it.value().get()) + areaOf(&drawn) - both);
            QVERIFY2(overlap >= 0.4, qPrintable(QStringLiteral("%1: %2").arg(it.key()).arg(overlap)));
            overlaps.push_back(overlap);
        }
        std::ranges::sort(overlaps);
        const double median = (overlaps[overlaps.size() / 2 - 1] + overlaps[overlaps.size() / 2]) / 2;
        const double mean = std::accumulate(overlaps.begin(), overlaps.end(), 0.0) / static_cast<double>(overlaps.size());
        qInfo("intersection over union: median %.3f, mean %.3f, least %.3f", median, mean, overlaps.front());
        QVERIFY(median >= 0.80);
    }

    void neighboursDoNotOverlap()
    {
        double shared = 0;
        for (auto a = m_gemeenten.cbegin(); a != m_gemeenten.cend(); ++a)
            for (auto b = std::next(a); b != m_gemeenten.cend(); ++b)
                if (boxesMeet(*a.value(), *b.value()))
                    shared += sharedArea(*a.value(), *b.value());
        QVERIFY2(shared < 1, qPrintable(QStringLiteral("%1 m²").arg(shared)));
    }

    void neighboursLeaveNoGaps()
    {
        // A gap between neighbours would be a small hole of the whole; the lakes are larger than 1 km².
        const auto country = unionOf(m_gemeenten);
        QVERIFY(country && wkbFlatten(country->getGeometryType()) == wkbMultiPolygon);
        for (const OGRPolygon *part : *country->toMultiPolygon())
            for (int hole = 0; hole < part->getNumInteriorRings(); ++hole)
                QVERIFY(part->getInteriorRing(hole)->get_Area() > 1e6);
    }

    void stadsdelenMakeUpAmsterdam()
    {
        const auto city = unionOf(m_stadsdelen);
        const std::unique_ptr<OGRGeometry> difference(city->SymDifference(m_gemeenten[QStringLiteral("GM0363")].get()));
        QVERIFY(areaOf(difference.get()) < 1);
    }

    void islandStandsAlone_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Texel") << "GM0448";
        QTest::newRow("Vlieland") << "GM0096";
        QTest::newRow("Terschelling") << "GM0093";
        QTest::newRow("Ameland") << "GM0060";
        QTest::newRow("Schiermonnikoog") << "GM0088";
    }

    void islandStandsAlone()
    {
        QFETCH(const QString, code);
        for (auto it = m_gemeenten.cbegin(); it != m_gemeenten.cend(); ++it)
            QVERIFY2(it.key() == code || it.value()->Distance(m_gemeenten[code].get()) > 1000, qPrintable(it.key()));
    }

    void dikeJoinsItsMunicipalities_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Afsluitdijk: Hollands Kroon and Súdwest-Fryslân") << "GM1911" << "GM1900";
        QTest::newRow("Houtribdijk: Enkhuizen and Lelystad") << "GM0388" << "GM0995";
    }

    void dikeJoinsItsMunicipalities()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(m_gemeenten[one]->Touches(m_gemeenten[other].get()));
    }

    void waterStaysOpen_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("IJsselmeer") << 152500.0 << 535000.0;
        QTest::newRow("Markermeer") << 142000.0 << 507000.0;
        QTest::newRow("Westerschelde") << 45000.0 << 378000.0;
        QTest::newRow("Waddenzee") << 135000.0 << 570000.0;
    }

    void waterStaysOpen()
    {
        QFETCH(const double, x);
        QFETCH(const double, y);
        const OGRPoint point(x, y);
        for (auto it = m_gemeenten.cbegin(); it != m_gemeenten.cend(); ++it)
            QVERIFY2(!it.value()->Contains(&point), qPrintable(it.key()));
    }

private:
    Shapes m_gemeenten;
    Shapes m_stadsdelen;
};

QTEST_APPLESS_MAIN(TestBuiltInBorders)
#include "tst_built_in_borders.moc"
