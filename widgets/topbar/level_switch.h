// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace atlas {

/// The levels of the atlas as one row of segments; those for which there is no room are in a menu.
class LevelSwitch : public QFrame {
    Q_OBJECT

public:
    explicit LevelSwitch(AtlasSession &session, QWidget *parent = nullptr);

    /// Levels in the order they are offered: the most used first.
    [[nodiscard]] static QStringList offered(const AtlasData &data);
    /// Shows as many segments as fit this width.
    void setRoom(int width);
    [[nodiscard]] const QList<QToolButton *> &segments() const { return m_segments; }

Q_SIGNALS:
    /// There are other segments than before.
    void segmentsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QString nameOf(const QString &level) const;

    AtlasSession &m_session;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_segments;
    QMenu *m_menu;
    int m_room = 480;
};

} // namespace atlas
