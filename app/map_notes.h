// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace atlas {

class MessageStrip;

/// What the strip says of the map by itself: why it is empty, with the nearest figures one press away; that counts in
/// areas mislead, with a rate or circles.
class MapNotes : public QObject {
    Q_OBJECT

public:
    /// @param strip outlives this
    MapNotes(AtlasSession &session, MessageStrip &strip, QObject *parent = nullptr);

    /// Says what is to be said of the present view.
    void refresh();
    /// The same in another language.
    void renew();
    /// The strip says why the map is empty: nothing is worth more.
    [[nodiscard]] bool saysWhyEmpty() const { return stands(m_empty); }

private:
    void explainEmpty();
    void offerRate();
    [[nodiscard]] bool stands(const QString &words) const;

    AtlasSession &m_session;
    MessageStrip &m_strip;
    QString m_empty, m_offer;           ///< the words that were said last
    QSet<QString> m_offersRefused;      ///< indicators
};

} // namespace atlas
