// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

/// What is selected now, and what can be done with it.
class PresentPanel : public QWidget {
    Q_OBJECT

public:
    PresentPanel(AtlasSession &session, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void zoomAsked();
    void pinAsked(const QList<atlas::PlaceKey> &places);
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AtlasSession &m_session;
    QLabel *m_heading, *m_people;
    QPushButton *m_invert, *m_clear, *m_zoom, *m_pin;
};

} // namespace atlas
