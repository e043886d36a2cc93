// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/stay_awake.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace atlas;

/// A desktop that writes down what it is asked.
class FakeScreenSaver : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList whys;
    QList<quint32> given, taken;
    bool refuses = false;

public Q_SLOTS:
    quint32 Inhibit(const QString &program, const QString &why)
    {
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied);
            return 0;
        }
        whys << program + QLatin1Char(':') + why;
        given << 40 + static_cast<quint32>(given.size());
        return given.last();
    }
    void UnInhibit(quint32 cookie) { taken << cookie; }
};

class TestStayAwake : public QObject {
    Q_OBJECT

private:
    QProcess m_bus;
    QString m_address;
    std::unique_ptr<FakeScreenSaver> m_desktop;
    static constexpr const char *kName = "desktop";

    bool open(const char *path)
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address, QString::fromLatin1(kName));
        return desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver"))
            && desktop.registerObject(QString::fromLatin1(path), m_desktop.get(), QDBusConnection::ExportAllSlots);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A bus of our own: nobody's real screen is asked anything.
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not there");
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }
    void init() { m_desktop = std::make_unique<FakeScreenSaver>(); }
    void cleanup() { QDBusConnection::disconnectFromBus(QString::fromLatin1(kName)); }

    void theDesktopIsAskedAndLetGo_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("where it ought to be") << QByteArray("/org/freedesktop/ScreenSaver");
        QTest::newRow("where older desktops have it") << QByteArray("/ScreenSaver");
    }
    void theDesktopIsAskedAndLetGo()
    {
        QFETCH(const QByteArray, path);
        QVERIFY(open(path.constData()));
        StayAwake awake;
        const QSignalSpy changed(&awake, &StayAwake::changed);
        awake.hold(QStringLiteral("Presenting"));
        QVERIFY(!awake.hasFailed());
        QTRY_VERIFY(awake.isHeld());
        QCOMPARE(m_desktop->whys.size(), 1);
        QVERIFY(m_desktop->whys.first().endsWith(QStringLiteral(":Presenting")));
        awake.hold(QStringLiteral("again"));
        awake.release();
        QTRY_COMPARE(m_desktop->taken, m_desktop->given);
        QCOMPARE(m_desktop->given.size(), 1);
        QVERIFY(!awake.isHeld() && !awake.hasFailed());
        QVERIFY(changed.count() >= 2);
    }

    void whoIsGoneBeforeTheAnswerLetsGoAllTheSame()
    {
        QVERIFY(open("/org/freedesktop/ScreenSaver"));
        StayAwake awake;
        awake.hold(QStringLiteral("Presenting"));
        awake.release();
        QTRY_COMPARE(m_desktop->given.size(), 1);
        QTRY_COMPARE(m_desktop->taken, m_desktop->given);
        QVERIFY(!awake.isHeld());
    }

    void endingLetsGo()
    {
        QVERIFY(open("/org/freedesktop/ScreenSaver"));
        {
            StayAwake awake;
            awake.hold(QStringLiteral("Presenting"));
            QTRY_VERIFY(awake.isHeld());
        }
        QTRY_COMPARE(m_desktop->taken, m_desktop->given);
    }

    void aRefusalIsToldAndNothingElse()
    {
        m_desktop->refuses = true;
        QVERIFY(open("/org/freedesktop/ScreenSaver"));
        StayAwake awake;
        awake.hold(QStringLiteral("Presenting"));
        QTRY_VERIFY(awake.hasFailed());
        awake.release();
        QVERIFY(!awake.hasFailed());
    }

    void whereNoDesktopAnswersItHasFailed()
    {
        StayAwake awake;
        awake.hold(QStringLiteral("Presenting"));
        QTRY_VERIFY(awake.hasFailed());
    }
};

QTEST_MAIN(TestStayAwake)
#include "tst_stay_awake.moc"
