// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/draft_box.h"
#include "layers/model/story_session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace atlas {

class MessageStrip;
class Settings;

/// The project file: opened, saved, its map found again, and what was not saved kept until the next time. Nothing is
/// asked in a dialog but where a file lies. GUI thread.
class ProjectDesk : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialogs; strip and window outlive this
    ProjectDesk(StorySession &stories, std::shared_ptr<const AtlasData> builtIn, Settings &settings, MessageStrip &strip, QWidget *window);

    /// Path of the file; empty = none yet.
    [[nodiscard]] const QString &path() const { return m_path; }
    void begin();
    void save();
    void saveAs();
    /// Takes a project that was read.
    void take(const QString &path, const Project &project);
    /// A map was opened. @return true if it was the project's: its view is shown, and what is to be said of it said
    bool takeMap(const QString &path);
    /// Own figures of a file were joined.
    void addFigures(const QString &path);
    /// Offers what an earlier run did not save.
    void offerDraft();
    /// The program ends: what was not saved is kept.
    void close();

Q_SIGNALS:
    void pathChanged();
    /// A map or figures of the project.
    void openAsked(const QString &path);
    void said(const QString &words);
    void failed(const atlas::DataError &error);

private:
    [[nodiscard]] Project present() const;
    [[nodiscard]] bool isBuiltIn() const;
    /// Own figures of a file of that name are in what is open.
    [[nodiscard]] bool hasFigures(const QString &path) const;
    void setPath(const QString &path);
    void write(const QString &path);
    void keepDraft();
    void setAside();
    void load(const Project &project, const QString &from, bool unsaved);
    void showView(const ViewState &view);
    void sayOpen();
    void askMap();
    bool askFigures();
    void findFile(const QString &title, const QString &filter, std::function<void(const QString &)> chosen);
    void showDraft(const QString &draft, const Project &project);
    void openDraft(const QString &draft);

    StorySession &m_stories;
    AtlasSession &m_atlas;
    std::shared_ptr<const AtlasData> m_builtIn;
    Settings &m_settings;
    MessageStrip &m_strip;
    QWidget *m_window;
    DraftBox m_drafts;
    QTimer m_keeps;                         ///< a draft is written when one pauses
    QString m_path;
    QStringList m_joined;                   ///< files of own figures that were joined in this run
    ProjectData m_kept;                     ///< what the project stands on, as far as it is not open
    std::optional<ViewState> m_awaiting;    ///< to be shown over the map of m_kept when it is there
    QString m_map;                          ///< where that is being opened from
    QString m_from;                         ///< the file that m_kept was read from
    QString m_aside;                        ///< draft of what was open before and not saved
    bool m_otherEdition = false;            ///< the map is not the one the project was saved with
};

} // namespace atlas
