// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Zips, read back by unzip.

#include "layers/data/zip_file.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

QByteArray unzip(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("unzip"), arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestZipFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackUnderTheirNames()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zip"));
        ZipWriter zip(path);
        const QByteArray long1(100000, 'x');
        zip.add(QStringLiteral("map/lang.txt"), long1);
        zip.add(QStringLiteral("map/leeg.txt"), {});
        zip.add(QString::fromUtf8("map/Súdwest.csv"), "a,b\n");
        QVERIFY(!QFile::exists(path));
        QVERIFY(zip.finish());
        QVERIFY(QFileInfo(path).size() < 2000);
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not installed");
        QVERIFY(unzip({QStringLiteral("-t"), path}).contains("No errors detected"));
        QCOMPARE(unzip({QStringLiteral("-p"), path, QStringLiteral("map/lang.txt")}), long1);
        QCOMPARE(unzip({QStringLiteral("-Z1"), path}).trimmed().split('\n').size(), 3);
        QCOMPARE(unzip({QStringLiteral("-p"), path, QStringLiteral("map/S*.csv")}), QByteArray("a,b\n"));
    }

    void whatIsNotFinishedLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zip"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            ZipWriter zip(path);
            zip.add(QStringLiteral("a"), "b");
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a.zip")});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void whatCannotBeWrittenIsAnError()
    {
        QTemporaryDir dir;
        ZipWriter nowhere(dir.filePath(QStringLiteral("no/such/a.zip")));
        nowhere.add(QStringLiteral("a"), "b");
        const auto written = nowhere.finish();
        QVERIFY(!written);
        QVERIFY(written.error().code == DataErrorCode::WriteFailed);
        ZipWriter twice(dir.filePath(QStringLiteral("b.zip")));
        twice.add(QStringLiteral("a"), "1");
        twice.add(QStringLiteral("a"), "2");
        QVERIFY(!twice.finish());
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("b.zip"))));
    }

    void whatWasPackedIsReadBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zip"));
        ZipWriter zip(path);
        zip.add(QString::fromUtf8("map/Súdwest.csv"), "a,b\n");
        zip.add(QStringLiteral("leeg"), {});
        QVERIFY(zip.finish());
        const auto reader = ZipReader::open(path);
        QVERIFY(reader);
        QCOMPARE(reader->names(), (QStringList{QString::fromUtf8("map/Súdwest.csv"), QStringLiteral("leeg")}));
        QCOMPARE(*reader->read(QString::fromUtf8("map/Súdwest.csv"), 4), QByteArray("a,b\n"));
        QCOMPARE(*reader->read(QStringLiteral("leeg"), 4), QByteArray());
        QVERIFY(reader->read(QString::fromUtf8("map/Súdwest.csv"), 3).error().code == DataErrorCode::Damaged);
        QVERIFY(reader->read(QStringLiteral("niet"), 4).error().code == DataErrorCode::InvalidState);
    }

    void aZipThatLiesAboutItsSizeIsRefused()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("bom.zip"));
        constexpr int kSize = 0x00ABCDEF;
        ZipWriter zip(path);
        zip.add(QStringLiteral("a"), QByteArray(kSize, 'x'));
        QVERIFY(zip.finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // In the header and in the list at the end; little-endian.
        const QByteArray says("\xEF\xCD\xAB\x00", 4);
        QCOMPARE(bytes.count(says), 2);
        bytes.replace(says, QByteArray("\x0A\x00\x00\x00", 4));
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto reader = ZipReader::open(path);
        QVERIFY(!reader || !reader->read(QStringLiteral("a"), 1000));
    }
};

QTEST_MAIN(TestZipFile)
#include "tst_zip_file.moc"
