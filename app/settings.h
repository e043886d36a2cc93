// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace atlas {

/// What the program remembers from one run to the next.
class Settings {
public:
    static constexpr int kRecentFiles = 8;

    [[nodiscard]] QString language() const;         ///< nl unless chosen otherwise
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const;            ///< light unless chosen otherwise
    void setTheme(const QString &theme);
    /// Newest first; files that are gone stay listed, they may be on a drive that is away.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    [[nodiscard]] QByteArray geometry() const { return m_store.value(QStringLiteral("window/geometry")).toByteArray(); }
    void setGeometry(const QByteArray &geometry) { m_store.setValue(QStringLiteral("window/geometry"), geometry); }
    [[nodiscard]] QByteArray panels() const { return m_store.value(QStringLiteral("window/layout")).toByteArray(); }
    void setPanels(const QByteArray &panels) { m_store.setValue(QStringLiteral("window/layout"), panels); }
    /// "compare", "table" or "story"; empty = no panel at the right.
    [[nodiscard]] QString side() const { return m_store.value(QStringLiteral("window/side"), QStringLiteral("compare")).toString(); }
    void setSide(const QString &side) { m_store.setValue(QStringLiteral("window/side"), side); }
    [[nodiscard]] bool chartsShown() const { return m_store.value(QStringLiteral("window/charts"), true).toBool(); }
    void setChartsShown(bool shown) { m_store.setValue(QStringLiteral("window/charts"), shown); }
    /// Where something was saved last; empty at first.
    [[nodiscard]] QString exportFolder() const { return m_store.value(QStringLiteral("exportFolder")).toString(); }
    void setExportFolder(const QString &folder) { m_store.setValue(QStringLiteral("exportFolder"), folder); }
    /// Selections that were given a name, as JSON.
    [[nodiscard]] QByteArray kept() const { return m_store.value(QStringLiteral("selections")).toByteArray(); }
    void setKept(const QByteArray &kept) { m_store.setValue(QStringLiteral("selections"), kept); }

private:
    QSettings m_store;
};

} // namespace atlas
