// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/project_file.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace atlas {

/// Where projects lie whose changes were not saved, so that neither closing nor a crash loses them. Each running
/// program writes one draft of its own; a lock tells the others that it is still under way. GUI thread.
class DraftBox : public QObject {
    Q_OBJECT

public:
    explicit DraftBox(QObject *parent = nullptr);
    /// Waits for what is being written.
    ~DraftBox() override;

    /// Writes the draft, over the last one, in a thread of its own. failed() tells if that could not be.
    void keep(const Project &project);
    /// The same, and waits.
    void keepNow(const Project &project);
    /// What was kept is nobody's any more, and stays. The next draft is another one.
    /// @return its path; empty if nothing was kept
    QString release();
    /// There is nothing to keep any more.
    void discard();
    /// Drafts that were left by others, newest first.
    [[nodiscard]] QStringList left() const;
    static void remove(const QString &draft);

Q_SIGNALS:
    void failed(const atlas::DataError &error);

private:
    [[nodiscard]] static QString folder();
    bool begin();

    QThreadPool m_pool;
    QString m_path;                             ///< of the own draft; empty = none yet
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace atlas
