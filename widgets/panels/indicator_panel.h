// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace atlas {

/// The list of indicators under their themes; the present one is marked. Long themes are folded
/// unless the present indicator is among them. Typing goes to the indicator that begins so.
class IndicatorPanel : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorPanel(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    /// An indicator was chosen by a press or Enter (not by passing over it with the keys).
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void markCurrent();

    AtlasSession &m_session;
    QTreeWidget *m_list;
    QLabel *m_empty;
    bool m_marking = false;
};

} // namespace atlas
