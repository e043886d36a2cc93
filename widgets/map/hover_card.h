// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

namespace atlas {

/// What is said about one place: name and kind, figure with unit, year and rank, class, what must be said
/// with it, source. Empty lines are left out.
struct HoverText {
    QString name, kind;
    QString figure;         ///< "24,4% in 2024"
    QString rank;           ///< "rang 110 van 342"
    QString second;         ///< where the map shows two figures: "WOZ-waarde: € 250.000 in 2024"
    QString className;      ///< where classes are shown
    QStringList notes;      ///< absence, flags, coverage
    QString source;
};
HoverText hoverText(const AtlasSession &session, int row);
/// @param classified the figures of that view
HoverText hoverText(const AtlasData &data, const ViewState &view, const ClassifiedFigures &classified, int row);

/// The card beside the hovered place. Never takes the mouse.
class HoverCard : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent = nullptr);

    void setText(const HoverText &text);
    [[nodiscard]] const HoverText &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

    /// Where a card of `size` goes: inside `room`, beside `place` and not over it, clear of `taken`,
    /// as near as it can be. `pointer` decides the height beside a tall place.
    static QRect placed(const QSize &size, const QRect &place, const QRect &room, const QList<QRect> &taken, const QPoint &pointer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line { QString bold, plain; bool faint = false; };
    [[nodiscard]] QList<Line> lines() const;

    HoverText m_text;
};

} // namespace atlas
