// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "widgets/style/popover.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace atlas {

/// Which rows of the comparison are shown, and in which order.
class RowsPopover : public Popover {
    Q_OBJECT

public:
    RowsPopover(AtlasSession &session, QWidget *window);

    void open(const QRect &anchor);
    [[nodiscard]] QComboBox &theme() { return *m_theme; }
    [[nodiscard]] QComboBox &order() { return *m_order; }
    [[nodiscard]] QCheckBox &hideMissing() { return *m_hideMissing; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    template <typename Change> void change(Change edit);

    AtlasSession &m_session;
    QLabel *m_themeLabel, *m_orderLabel;
    QComboBox *m_theme, *m_order;
    QCheckBox *m_hideMissing;
};

} // namespace atlas
