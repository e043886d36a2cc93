// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/present/room_type.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

namespace atlas {

/// All keys of the presentation, over the slide. Never takes the mouse or the keys.
class KeysCard : public QWidget {
    Q_OBJECT

public:
    explicit KeysCard(QWidget *parent = nullptr);

    /// @param most the largest it may be; type shrinks to fit
    void open(const QString &title, const QList<std::pair<QString, QString>> &keys, const RoomType &room, const QSize &most);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay(double times);

    QString m_title;
    QList<std::pair<QString, QString>> m_keys;
    RoomType m_room;
    double m_times = 1;         ///< size of type against the least that is read at the back
    double m_row = 0, m_column = 0;
};

} // namespace atlas
