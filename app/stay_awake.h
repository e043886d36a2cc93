// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace atlas {

/// Keeps the screen from going dark or being locked: asks the desktop (org.freedesktop.ScreenSaver on the session bus)
/// and, on X11, the server itself. Neither is waited for. When the program ends, however, both are let go. GUI thread only.
class StayAwake : public QObject {
    Q_OBJECT

public:
    explicit StayAwake(QObject *parent = nullptr);
    ~StayAwake() override;

    /// @param why what the desktop tells who asks: "Presenting"
    void hold(const QString &why);
    void release();
    /// Somebody promised.
    [[nodiscard]] bool isHeld() const { return m_onServer || m_cookie.has_value(); }
    /// Everybody who could be asked has refused: the screen may go dark.
    [[nodiscard]] bool hasFailed() const { return m_wanted && !m_asking && !isHeld(); }

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &path, const QString &why);
    void letGo(const QString &path, quint32 cookie);

    bool m_wanted = false, m_asking = false, m_onServer = false;
    quint64 m_asked = 0;                ///< answers to earlier questions are for nobody
    std::optional<quint32> m_cookie;
    QString m_path;                     ///< of the object that gave the cookie
};

} // namespace atlas
