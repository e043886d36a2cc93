// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/present/room_type.h"

#include <QList>
#include <QTimer>
#include <QWidget>

namespace atlas {

/// One slim line over the foot of the slide: the name that is typed with what it finds, the number of a step, a short
/// word of the program. Never takes the mouse or the keys.
class RoomStrip : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString text;
        enum class Look { Typed, Best, Plain, Faint } look = Look::Plain;

        bool operator==(const Part &) const = default;
    };

    explicit RoomStrip(QWidget *parent = nullptr);

    void setRoom(const RoomType &room, int widest);
    /// Shows a line; parts for which there is no room are left out from the end.
    void say(const QList<Part> &parts);
    /// Shows a line that goes by itself.
    void sayShortly(const QString &text);
    void clear();
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(Part::Look look) const;
    void lay();

    RoomType m_room;
    int m_widest = 800;
    QList<Part> m_parts;
    QTimer m_goes;
};

} // namespace atlas
