// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "tests/support/gpkg_builder.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace atlas;
using test::GpkgBuilder;
using test::square;

Q_DECLARE_METATYPE(atlas::DataErrorCode)

class TestGeoPackageErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        {
            GpkgBuilder good(path("good.gpkg"));
            good.layer("gemeente_2023", 28992, {{"statcode", OFTString}, {"statnaam", OFTString}});
            for (int i = 0; i < 2000; ++i)
                good.row({"GM0014", "Groningen"}, square(10'000 + 100 * i, 400'000, 100));
        }
        QFile whole(path("good.gpkg"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        m_good = whole.readAll();
        QCOMPARE(mkfifo(QFile::encodeName(path("pipe.gpkg")).constData(), 0600), 0);
        GpkgBuilder(path("none.gpkg"));
        test::makePlainDatabase(path("database.gpkg"));
        GpkgBuilder(path("points.gpkg")).layer("punten", 28992, {{"code", OFTString}}, wkbPoint).row({"GM0014"}, "POINT(1 2)");
        GpkgBuilder(path("empty_layer.gpkg")).layer("gemeente_2023", 28992, {{"statcode", OFTString}});
        GpkgBuilder(path("newer.gpkg"))
            .layer("krimpatlas_meta", 0, {{"key", OFTString}, {"value", OFTString}}, wkbNone)
            .row({"profile", "2.0"}, {});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DataErrorCode>("code");

        QByteArray random(65536, '\0');
        QRandomGenerator dice(20231201);
        for (char &c : random)
            c = static_cast<char>(dice.bounded(256));
        const auto keep = [](const char *name) { return QString::fromLatin1(name); };

        QTest::newRow("a file that is not there") << keep("missing.gpkg") << QByteArray() << DataErrorCode::FileMissing;
        QTest::newRow("a folder") << keep(".") << QByteArray() << DataErrorCode::IsDirectory;
        QTest::newRow("an empty file") << keep("empty.gpkg") << QByteArray("") << DataErrorCode::EmptyFile;
        QTest::newRow("text under another name") << keep("text.gpkg") << QByteArray("code;naam\nGM0014;Groningen\n")
                                                 << DataErrorCode::NotAGeoPackage;
        QTest::newRow("long text, whole pages") << keep("long.gpkg") << QByteArray("GM0014;Groningen\n").repeated(4096)
                                                << DataErrorCode::NotAGeoPackage;
        QTest::newRow("a compressed file") << keep("zip.gpkg") << QByteArray("PK\3\4") + random.left(65532)
                                           << DataErrorCode::NotAGeoPackage;
        QTest::newRow("pages of random bytes, as SQLCipher leaves them") << keep("crypt.gpkg") << random
                                                                         << DataErrorCode::Encrypted;
        QTest::newRow("cut off in the middle") << keep("cut.gpkg") << m_good.left(m_good.size() / 2) << DataErrorCode::Damaged;
        QTest::newRow("cut off after the header") << keep("head.gpkg") << m_good.left(100) << DataErrorCode::Damaged;
        QTest::newRow("cut off within the header") << keep("short.gpkg") << m_good.left(50) << DataErrorCode::Damaged;
        QTest::newRow("no layers at all") << keep("none.gpkg") << QByteArray() << DataErrorCode::NoLayers;
        QTest::newRow("a database of another kind") << keep("database.gpkg") << QByteArray() << DataErrorCode::NotAGeoPackage;
        QTest::newRow("points only") << keep("points.gpkg") << QByteArray() << DataErrorCode::NoPolygons;
        QTest::newRow("a layer without rows") << keep("empty_layer.gpkg") << QByteArray() << DataErrorCode::NoPolygons;
        QTest::newRow("a pipe that nobody writes into") << keep("pipe.gpkg") << QByteArray() << DataErrorCode::NotAGeoPackage;
        QTest::newRow("an atlas of a later profile") << keep("newer.gpkg") << QByteArray() << DataErrorCode::NewerProfile;
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(DataErrorCode, code);
        if (!bytes.isNull() && !QFileInfo::exists(path(name))) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const QString file = path(name);
        if (code == DataErrorCode::FileMissing)
            QFile::remove(file);
        const auto read = readGeoPackage(file);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(code));
        QCOMPARE(read.error().file, file);
    }

    void aDamagedPageNeverCrashes_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 1; page * 4096 < m_good.size() && page < 40; ++page)
            QTest::newRow(qPrintable(QStringLiteral("page %1").arg(page))) << page;
    }

    /// Either an error or a report, but no crash and no silence: every row that is gone is spoken of.
    void aDamagedPageNeverCrashes()
    {
        QFETCH(int, page);
        QByteArray broken = m_good;
        for (qsizetype i = page * 4096; i < std::min<qsizetype>((page + 1) * 4096, broken.size()); ++i)
            broken[i] = static_cast<char>(0xAA);
        QFile file(path("broken.gpkg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        const auto read = readGeoPackage(path("broken.gpkg"));
        if (!read)
            return;
        qint64 rows = 0;
        bool spoken = false;
        for (const LayerCount &layer : read->layers)
            rows += layer.rows;
        for (const ReportLine &line : read->report)
            spoken = spoken || line.what == QLatin1String("read-error") || line.what == QLatin1String("bad-coordinate")
                || line.what == QLatin1String("empty-geometry") || line.what == QLatin1String("no-polygon");
        QVERIFY(rows == 2000 || spoken);
        for (const ReportLine &line : read->report)
            QVERIFY2(line.what != QLatin1String("read-error") || line.detail.isEmpty(), qPrintable(line.detail));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto before = readGeoPackage(path("good.gpkg"), stop.get_token());
        QVERIFY(!before);
        QCOMPARE(static_cast<int>(before.error().code), static_cast<int>(DataErrorCode::Cancelled));

        std::stop_source midway;
        const auto during = readGeoPackage(path("good.gpkg"), midway.get_token(),
                                           [&](double, const QString &) { midway.request_stop(); });
        QVERIFY(!during);
        QCOMPARE(static_cast<int>(during.error().code), static_cast<int>(DataErrorCode::Cancelled));
    }

    void theFileNameDecidesNothing()
    {
        QVERIFY(QFile::copy(path("good.gpkg"), path("atlas.dat")));
        const auto read = readGeoPackage(path("atlas.dat"));
        QVERIFY(read.has_value());
        QCOMPARE(read->layers[0].rows, 2000);
    }

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestGeoPackageErrors)
#include "tst_geopackage_errors.moc"
