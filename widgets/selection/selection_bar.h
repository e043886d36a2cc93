// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QToolButton;

namespace atlas {

class SelectionPopover;

/// One small line: what is selected, and the way to everything about selections. Lies over the map or in a line of
/// tools; as wide as its words.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SelectionBar(AtlasSession &session, QWidget *parent = nullptr);

    /// Shows the popover, with the keyboard in its line for expressions.
    void openPopover();
    [[nodiscard]] SelectionPopover *popover() { return m_popover; }     ///< null until it was opened

Q_SIGNALS:
    /// The selected places are to fill the map.
    void zoomAsked();
    /// These places, one to kMaximumCompared, are to be compared.
    void pinAsked(const QList<atlas::PlaceKey> &places);
    /// Its words, and so its width, are others.
    void resized();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    AtlasSession &m_session;
    QToolButton *m_pill, *m_clear;
    SelectionPopover *m_popover = nullptr;
};

} // namespace atlas
