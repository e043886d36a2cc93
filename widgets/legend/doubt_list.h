// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/class_doubts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace atlas {

/// "66 plaatsen zouden van klasse wisselen", with the reasons and the places when it is opened, and the switch that
/// marks them on the map. Worked out in another thread, while it is shown.
class DoubtList : public QWidget {
    Q_OBJECT

public:
    explicit DoubtList(AtlasSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    /// Its height changed.
    void resized();

private:
    void take(const ClassDoubts &doubts);
    void open(bool opened);

    AtlasSession &m_session;
    QPushButton *m_line;
    QCheckBox *m_marked;
    QWidget *m_more;
    QLabel *m_reasons;
    QListWidget *m_places;
    std::size_t m_count = 0;
    int m_generation = 0;
};

} // namespace atlas
