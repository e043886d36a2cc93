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
    /// Name of the display the slide goes to; empty = none was chosen.
    [[nodiscard]] QString beamer() const { return m_store.value(QStringLiteral("presenting/beamer")).toString(); }
    void setBeamer(const QString &name) { m_store.setValue(QStringLiteral("presenting/beamer"), name); }
    /// How far the room sits from the slide; see kViewingDistances.
    [[nodiscard]] double viewingDistance() const { return m_store.value(QStringLiteral("presenting/distance"), 1.0).toDouble(); }
    void setViewingDistance(double distance) { m_store.setValue(QStringLiteral("presenting/distance"), distance); }
    /// Of the speaker's type, pixels before the scale of the theme.
    [[nodiscard]] int notesSize() const { return m_store.value(QStringLiteral("presenting/notesSize"), 20).toInt(); }
    void setNotesSize(int size) { m_store.setValue(QStringLiteral("presenting/notesSize"), size); }

private:
    QSettings m_store;
};

} // namespace atlas
