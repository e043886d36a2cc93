// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/story_session.h"

#include <QAbstractListModel>
#include <QByteArray>

namespace atlas {

/// The steps of the story that is shown, a row each.
class StepModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,    ///< "Map · guess first: where it lies"
        MissingRole,                ///< bool: the atlas that is open has not what the step needs
    };

    explicit StepModel(StorySession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const StoryStep &step(int row) const { return m_rows[row].step; }
    /// StepThumbnails::keyOf() of the step.
    [[nodiscard]] const QByteArray &pictureKey(int row) const { return m_rows[row].key; }
    /// Words of the steps in another language, or figures in another atlas.
    void renew();

private:
    struct Row {
        StoryStep step;
        QByteArray key;
    };
    void refresh();
    [[nodiscard]] QString title(const StoryStep &step) const;

    StorySession &m_session;
    QList<Row> m_rows;
};

} // namespace atlas
