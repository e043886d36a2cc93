// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/stay_awake.h"

#include "app/stay_awake_x11.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace atlas {

namespace {

const QString kService = QStringLiteral("org.freedesktop.ScreenSaver");
// The first is what the name asks for, the second what older desktops have.
const QString kPath = QStringLiteral("/org/freedesktop/ScreenSaver"), kOldPath = QStringLiteral("/ScreenSaver");

QDBusMessage call(const QString &path, const char *method)
{
    return QDBusMessage::createMethodCall(kService, path, kService, QString::fromLatin1(method));
}

} // namespace

StayAwake::StayAwake(QObject *parent) : QObject(parent) {}

StayAwake::~StayAwake() { release(); }

void StayAwake::hold(const QString &why)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_onServer = suspendX11ScreenSaver(true);
    ask(kPath, why);
    Q_EMIT changed();
}

void StayAwake::ask(const QString &path, const QString &why)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_asking = bus.isConnected();
    if (!m_asking)
        return;
    const quint64 asked = ++m_asked;
    QDBusMessage inhibit = call(path, "Inhibit");
    inhibit << QCoreApplication::applicationName() << why;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, asked, path, why] {
        answer->deleteLater();
        const QDBusPendingReply<quint32> reply = *answer;
        if (asked != m_asked) {
            // The talk was over before the answer came.
            if (!reply.isError())
                letGo(path, reply.value());
            return;
        }
        if (reply.isError() && path == kPath && reply.error().type() != QDBusError::ServiceUnknown)
            return ask(kOldPath, why);
        m_asking = false;
        if (!reply.isError()) {
            m_cookie = reply.value();
            m_path = path;
        }
        Q_EMIT changed();
    });
}

void StayAwake::letGo(const QString &path, quint32 cookie)
{
    QDBusMessage message = call(path, "UnInhibit");
    message << cookie;
    QDBusConnection::sessionBus().send(message);
}

void StayAwake::release()
{
    if (!std::exchange(m_wanted, false))
        return;
    ++m_asked;
    m_asking = false;
    if (std::exchange(m_onServer, false))
        suspendX11ScreenSaver(false);
    if (const auto cookie = std::exchange(m_cookie, std::nullopt))
        letGo(m_path, *cookie);
    Q_EMIT changed();
}

} // namespace atlas
