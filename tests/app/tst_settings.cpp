// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/settings.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

using namespace atlas;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("krimpatlas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("settings"));
        QSettings().clear();
    }

    void speaksDutchUntilToldOtherwise()
    {
        QCOMPARE(Settings().language(), QStringLiteral("nl"));
        Settings().setLanguage(QStringLiteral("en"));
        QCOMPARE(Settings().language(), QStringLiteral("en"));
    }

    void keepsTheLatestFilesFirstAndEachOnce()
    {
        Settings settings;
        for (int i = 0; i < Settings::kRecentFiles + 2; ++i)
            settings.addRecentFile(QStringLiteral("/maps/%1.gpkg").arg(i));
        settings.addRecentFile(QStringLiteral("/maps/5.gpkg"));
        const QStringList files = Settings().recentFiles();
        QCOMPARE(files.size(), Settings::kRecentFiles);
        QCOMPARE(files.first(), QStringLiteral("/maps/5.gpkg"));
        QCOMPARE(files.count(QStringLiteral("/maps/5.gpkg")), 1);
        settings.clearRecentFiles();
        QVERIFY(Settings().recentFiles().isEmpty());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
